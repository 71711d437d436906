// Makes the prose of a mail: its text parts as a person reads them, as one text of bounded length.

import type { Part } from './message.ts'

/** Characters of the prose that the classifier gets. */
const PROSE_MAX_LENGTH = 65_536
/** Blank lines before the first line of a text. The indentation of that line stays. */
const BLANK_LINES = /^(?:[^\S\n]{0,1000}\n)+/

/** The text of all plain text parts; that of the HTML parts if these are empty. */
export function prose(parts: Part[]): string {
  const pick = (contentType: string) =>
    parts
      .filter((part) => part.contentType === contentType)
      .map((part) => part.text.replace(BLANK_LINES, '').trimEnd())
      .filter((text) => text !== '')
      .join('\n\n')
  const plain = pick('text/plain') || pick('text')
  return (plain || pick('text/html') || pick('text/enriched')).slice(0, PROSE_MAX_LENGTH)
}
