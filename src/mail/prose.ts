// Makes the prose of a mail: its text parts as a person reads them, as one text of bounded length.

import type { Part } from './message.ts'

/** Characters of the prose that the classifier gets. */
const PROSE_MAX_LENGTH = 65_536
/** Blank lines before the first line of a text. The indentation of that line stays. */
const BLANK_LINES = /^(?:[^\S\n]{0,1000}\n)+/

/**
 * The text of all plain text parts; that of the HTML parts if these are empty. HTML that stands in
 * front of them is read as well: alternatives begin with the plainest (RFC 2046 5.1.4), so plain text
 * behind HTML is another text, such as a list's footer or the attached header of the original.
 */
export function prose(parts: Part[]): string {
  const texts = parts.filter(({ text }) => text.trim() !== '')
  const pick = (...types: string[]) =>
    texts
      .filter(({ contentType }) => types.includes(contentType))
      .map(({ text }) => text.replace(BLANK_LINES, '').trimEnd())
      .join('\n\n')
  const first = texts.find(({ contentType }) => TEXT.test(contentType))
  const plain = pick('text/plain', first?.contentType ?? '')
  return (plain || pick('text/html') || pick('text/enriched')).slice(0, PROSE_MAX_LENGTH)
}

const TEXT = /^text(?:\/(?:plain|html))?$/
