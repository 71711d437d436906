// Cuts off the signature of a notice, as the addresses in it are those of people to ask, not of
// recipients. It begins at the delimiter (RFC 3676 4.3), at the closing words of a letter, or at a
// firm's disclaimer. Linear; never throws.

import { addressesIn } from '../mail/address.ts'
import { holdsAnswer } from '../mail/status.ts'
import { phraseList } from './phrases/lists.ts'
import { phraseFinder, startFinder } from './phrases/phrases.ts'
import { UNSPACED, words } from './phrases/words.ts'
import { recipientNames } from './recipients/roles.ts'
import { closings, disclaimers, thanks } from './rules/notice/closings.ts'

/**
 * The notice without its signature. The signature stays if it has a server's answer or the label of
 * a recipient. It also stays if the text above names nobody, and the signature names somebody who
 * is not `known` to be one to ask.
 */
export function withoutSignature(notice: string, known: (address: string) => boolean): string {
  const text = notice.trimEnd()
  const start = endingOf(text)
  const tail = text.slice(start)
  // A signature without an address or a link misleads nobody.
  if (!ASKED.test(tail)) return notice
  const lines = tail.split('\n')
  const legal = findDisclaimer(words(tail)) !== null
  const listed = tail.includes('://') || UNSUBSCRIBE.test(tail)
  const isList = (line: string) => listed && LIST_RULE.test(line)
  const at = lines.findIndex((line) => isList(line) || closes(line, legal))
  if (at < 0) return notice
  const own = text.slice(0, start) + lines.slice(0, at).join('\n')
  const rest = lines.slice(at).join('\n')
  const first = !isList(lines[at] ?? '') && isFirst(own, rest, known)
  return own.length < SIGNED_MIN_LENGTH || isTelling(rest) || first ? notice : own
}

/**
 * Where the last lines begin, in which a signature is looked for. The first line is never one of
 * them.
 */
function endingOf(text: string): number {
  let start = text.length
  for (let lines = 0; lines < SIGNED_MAX_LINES && start > 0; lines += 1)
    start = text.lastIndexOf('\n', start - 1)
  if (start < 0) start = text.indexOf('\n')
  if (text.length - start > SIGNED_MAX_CHARS)
    start = text.indexOf('\n', text.length - SIGNED_MAX_CHARS)
  return start < 0 ? text.length : start + 1
}

// Whether a signature tells of the failure: home-made programs put the details below the closing
// words.
function isTelling(signed: string): boolean {
  return holdsAnswer(signed) || RECIPIENT.test(signed)
}

// Whether the signature is the first to name somebody, and he is not `known`.
function isFirst(own: string, signed: string, known: (address: string) => boolean): boolean {
  return !own.includes('@') && !addressesIn(signed).every(known)
}

const RECIPIENT = new RegExp(
  `^\\W{0,12}(?:[a-z-]{2,15} )?(?:failed|rcpt|user|mailbox|(?:failed |bad )address|${recipientNames})\\s{0,3}[:=：]\\s{0,20}\\S{1,128}@`,
  'imu',
)

/** The rule above a list manager's footer. */
const LIST_RULE = /^_{30,80}\s*$/
const UNSUBSCRIBE = /\bunsubscribe\b|-leave@|-unsubscribe@/i
const ASKED = /@|:\/\/|www\./
const SIGNED_MAX_LINES = 12
const SIGNED_MAX_CHARS = 2000
/** A text of fewer characters than this has no signature below it. */
const SIGNED_MIN_LENGTH = 20
const CLOSING_MAX_LENGTH = 100
/** The same for scripts without spaces, whose sentences have fewer characters. */
const UNSPACED_CLOSING_MAX_LENGTH = 40
const findClosing = startFinder([{ reason: 'closing', source: 'letters', phrases: closings }])

const THANKS = new Set(phraseList(thanks).map(words))
const findDisclaimer = phraseFinder([{ reason: 'closing', source: 'firms', phrases: disclaimers }])
/** First words of closings. Most lines begin with none of them, and need no further test. */
const FIRST = new Set(
  phraseList(`${closings}|${thanks}`)
    .flatMap((each) => [words(each), each])
    .map((each) => each.trim().split(' ', 1)[0]),
)
const FIRST_WORD = /^[\s*_■●-]{0,8}(\p{L}{1,40})/u

function closes(line: string, legal: boolean): boolean {
  if (/^-- ?$/.test(line)) return true
  if (legal && findDisclaimer(words(line)) !== null) return true
  const first = FIRST_WORD.exec(line)?.[1] ?? ''
  const unspaced = UNSPACED.test(first)
  if (!unspaced && !FIRST.has(first.toLowerCase())) return false
  const lengthMax = unspaced ? UNSPACED_CLOSING_MAX_LENGTH : CLOSING_MAX_LENGTH
  if (line.length > lengthMax || line.includes('@')) return false
  const told = words(line)
  return THANKS.has(told) || findClosing(told) !== null
}
