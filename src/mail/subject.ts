// The subject of a mail as lists show it: one line of bounded length. RFC 5322 3.6.5.

import { field, type Header } from './fields.ts'

/** Longer than a line of a list, and than what people write. In UTF-16 code units. */
const SUBJECT_MAX_LENGTH = 300

/** Of the first Subject, whose words are decoded; '' where there is none. */
export function subjectLine(headers: readonly Header[]): string {
  const line = field(headers, 'subject')
    .slice(0, 2 * SUBJECT_MAX_LENGTH)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const cut = line.slice(0, SUBJECT_MAX_LENGTH)
  // No half of a character at the end.
  return (line.length > cut.length ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut).toWellFormed()
}
