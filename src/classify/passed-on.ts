// Removes the marks of a notice that a mail system passes on in the way that people do: `>` or `|`
// before each line, "Fwd:" before the subject. Forwarders of postmasters and list managers do so.
// What a person passes on is left as it is.

import type { Report } from '../mail/message.ts'
import { hasNullReturnPath, isFromMailSystem, isNameAlone } from './origin.ts'
import { withoutForward } from './subject-marks.ts'

const LINES_MAX = 2000
/** Fewer lines with signs than this are a quotation in a letter. */
const QUOTED_MIN_LINES = 3
/** Lines above that may have no signs: "The notice below came for a member of your list." */
const OWN_MAX_LINES = 3

// Written without the flag `m`, with which the search takes several times as long.
const SIGNED_LINE = /(?:^|\n)[ \t]{0,3}[>|]/
const SIGNS = /^[ \t]{0,3}(?:[>|][ \t]?){1,4}/

/** The report without the marks that a mail system put before its lines and its subject. */
export function withoutQuoteSigns(mail: Report): Report {
  if (!hasNullReturnPath(mail) || !isFromMailSystem(mail) || isNameAlone(mail)) return mail
  const report = withoutForward(mail)
  if (!isQuoted(report)) return report
  const parts = report.parts.map((part) => ({ ...part, text: plain(part.text) }))
  return { ...report, parts, text: plain(report.text) }
}

// Whether all lines after the first few begin with such signs.
function isQuoted(report: Report): boolean {
  if (!SIGNED_LINE.test(report.text)) return false
  const lines = report.text.split('\n', LINES_MAX).filter((line) => line.trim() !== '')
  const first = lines.findIndex((line) => SIGNS.test(line))
  if (first < 0 || first > OWN_MAX_LINES) return false
  const signed = lines.slice(first)
  return signed.length >= QUOTED_MIN_LINES && signed.every((line) => SIGNS.test(line))
}

function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(SIGNS, ''))
    .join('\n')
}
