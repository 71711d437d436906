// The prose of a mail: what its text parts say to a person, as one text of bounded length.

import type { Part } from './message.ts'

/** Prose handed to the classifier, in characters. */
const PROSE_MAX_LENGTH = 65_536
/** Before the first line, whose own blanks are as many as those of the lines that it stands among. */
const BLANK_LINES = /^(?:[^\S\n]{0,1000}\n)+/

/** The text parts; HTML counts where no plain text says anything. */
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
