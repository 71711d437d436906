// Restores plain text whose layout was changed on the way: its lines were broken for the screen
// (format=flowed, RFC 3676), all of it was indented, or its line ends were doubled. Linear; never
// throws.

/** A text with fewer gaps between its lines does not show whether line ends were doubled. */
const GAPS_MIN = 3

/**
 * The text without a margin that all its lines have, with line ends that are not doubled, and with
 * blanks between words where editors put some that may not be broken.
 */
export function asWritten(text: string): string {
  return single(flush(text.replaceAll('\u00a0', ' ')))
}

function flush(text: string): string {
  let margin = MARGIN.exec(text)?.[1] ?? ''
  if (margin === '') return text
  const lines = text.split('\n')
  for (const line of lines) {
    if (line.trim() === '') continue
    while (!line.startsWith(margin)) margin = margin.slice(0, -1)
  }
  return margin === '' ? text : lines.map((line) => line.slice(margin.length)).join('\n')
}

/** The margin of the first line that is not empty. */
const MARGIN = /^(?:[ \t]{0,80}\n){0,20}([ \t]{1,80})\S/

// Halves the line ends if they were doubled: then one empty line has become three.
function single(text: string): string {
  if (ADJACENT.test(text)) return text
  const empty = Array.from(text.trim().matchAll(GAP), ([gap]) => endsIn(gap) - 1)
  const doubled =
    empty.length >= GAPS_MIN && empty.includes(3) && empty.every((count) => count % 2 === 1)
  return doubled ? text.replace(GAP, (gap) => '\n'.repeat(endsIn(gap) / 2)) : text
}

const ADJACENT = /\S[ \t]{0,80}\n[ \t]{0,80}\S/
const GAP = /\n(?:[ \t]{0,80}\n)+/g
const endsIn = (gap: string) => gap.split('\n').length - 1

/**
 * Joins lines that a program broke for the width of a screen, if the parameters of the type say so.
 * Such a line ends in a space, which with DelSp is not part of the text (RFC 3676 4.1). Short lines
 * were meant to end there. Quoted lines stay as they are (4.5), as their marks would get into the
 * text.
 */
export function joined(text: string, parameters: Map<string, string>): string {
  if (parameters.get('delsp')?.toLowerCase() === 'yes')
    return text.replace(WRAPPED, (line) => line.slice(0, -2))
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return text
  return text.replace(WRAPPED, (line) =>
    line.length < FLOWED_MIN_CHARS ? line : line.slice(0, -1),
  )
}

const FLOWED_MIN_CHARS = 40
const WRAPPED = /^(?!>|-- $).* \n(?!>|\n|-- ?\n)/gm
