// Where a notice is signed: whom to ask and where to read more stands behind the delimiter of a signature
// (RFC 3676 4.3), under what letters close with, or in what the law has firms say. Linear; never throws.

import { replyCodeIn, statusIn } from '../mail/status.ts'
import { phraseFinder, startFinder, words } from './phrases.ts'
import { closings, disclaimers, thanks } from './rules/notices-closings.ts'

/** A notice without what it is signed with, unless that tells of an answer. */
export function unsigned(notice: string): string {
  const lines = notice.trimEnd().split('\n')
  const first = Math.max(1, lines.length - SIGNED_MAX_LINES)
  const at = lines.findIndex((line, index) => index >= first && closes(line))
  const rest = at < 0 ? '' : lines.slice(at).join('\n')
  const own = at < 0 ? notice : lines.slice(0, at).join('\n')
  return own.length < SIGNED_MIN_LENGTH || statusIn(rest) !== '' || replyCodeIn(rest) !== null
    ? notice
    : own
}

const SIGNED_MAX_LINES = 12
/** What a signature stands under says something. */
const SIGNED_MIN_LENGTH = 20
const CLOSING_MAX_LENGTH = 100
const findClosing = startFinder([{ reason: 'closing', source: 'letters', phrases: closings }])

const THANKS = new Set(thanks.split('|').map(words))
const findDisclaimer = phraseFinder([{ reason: 'closing', source: 'firms', phrases: disclaimers }])

function closes(line: string): boolean {
  const told = words(line)
  if (/^-- ?$/.test(line) || findDisclaimer(told) !== null || THANKS.has(told)) return true
  return line.length <= CLOSING_MAX_LENGTH && !line.includes('@') && findClosing(told) !== null
}
