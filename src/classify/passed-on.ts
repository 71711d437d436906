// A notice that a mail system passes on line by line behind `>` or `|`, as a person quotes: a postmaster's
// forwarder, a list manager. Read without the signs. What a person quotes is his to tell, and stays.

import type { Report } from '../mail/message.ts'
import { hasNullReturnPath, isFromMailSystem, isNameAlone } from './origin.ts'
import { FORWARD } from './subject-marks.ts'

const LINES_MAX = 2000
/** Fewer lines behind signs are a sentence that is pointed at. */
const QUOTED_MIN_LINES = 3
/** "The notice below came for a member of your list." */
const OWN_MAX_LINES = 3

const SIGNS = /^[ \t]{0,3}(?:[>|][ \t]?){1,4}/

/** The report without the signs that a mail system set before its lines; any other as it is. */
export function withoutSigns(report: Report): Report {
  if (!isPassedOn(report)) return report
  const headers = report.headers.map((header) =>
    header.name === 'subject' ? { ...header, value: header.value.replace(FORWARD, '') } : header,
  )
  const parts = report.parts.map((part) => ({ ...part, text: plain(part.text) }))
  return { ...report, headers, parts, text: plain(report.text) }
}

// It has the null sender and the name of a mail system, and next to nothing of its own above the signs.
function isPassedOn(report: Report): boolean {
  if (!/^[ \t]{0,3}[>|]/m.test(report.text)) return false
  const lines = report.text.split('\n', LINES_MAX).filter((line) => line.trim() !== '')
  const first = lines.findIndex((line) => SIGNS.test(line))
  if (first < 0 || first > OWN_MAX_LINES) return false
  const signed = lines.slice(first)
  return (
    signed.length >= QUOTED_MIN_LINES &&
    signed.every((line) => SIGNS.test(line)) &&
    hasNullReturnPath(report) &&
    isFromMailSystem(report) &&
    !isNameAlone(report)
  )
}

function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(SIGNS, ''))
    .join('\n')
}
