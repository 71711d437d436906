// Tells the form of a line in a notice: how far it is indented, whether it is a heading, and
// whether it may go on in the next line.

/** A line of more characters may have been wrapped. */
export const WRAPPED_MIN_LENGTH = 55

/** A heading is not longer than one sentence. */
export const HEADING_MAX_LENGTH = 240

/** Whether a line ends in a colon or stands between dashes, as the heading of a list does. */
export function isHeading(line: string): boolean {
  return line.length <= HEADING_MAX_LENGTH && HEADING.test(line)
}

const HEADING = /[:：]\s{0,4}$|^\s{0,12}-{2,}.{1,200}-{2,}\s{0,4}$/

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
