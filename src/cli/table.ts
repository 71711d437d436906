// Writes rows in columns for people, and makes text from mail fit for a terminal.

import { withoutControls } from '../config/lines.ts'
import { visible } from '../log.ts'
import type { Io } from './io.ts'

const GAP = '  '
/** A wider cell moves the rest of its own row, and not the columns of all others. */
const COLUMN_MAX = 72
/** So much of a server's answer is shown at the end of a row. */
const ERROR_MAX_LENGTH = 60

/**
 * Pads every column but the last to the width of its widest cell, but not more than COLUMN_MAX.
 * Widths are those that a terminal shows.
 */
export function layOut(rows: string[][]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, Math.min(Bun.stringWidth(cell), COLUMN_MAX))
    })
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - Bun.stringWidth(cell))))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n')
}

/** The rows in columns under their names; as text if the terminal is too narrow for that. */
export function table(
  head: readonly string[],
  rows: string[][],
  io: Pick<Io, 'columns' | 'style'>,
): string {
  const columns = layOut([head.map((name) => io.style('bold', name)), ...rows])
  const width = Math.max(...columns.split('\n').map((line) => Bun.stringWidth(line)))
  if (width <= io.columns) return columns
  // The first cell is what the row is about, and needs no name.
  const names = head.map((name, i) => (i === 0 ? '' : `${io.style('dim', name)} `))
  return rows.map((row) => flow(row, names, io.columns)).join('\n')
}

/** The cells of a row that are not empty, each behind its name, on lines of at most `width`. */
function flow(row: string[], names: string[], width: number): string {
  const lines: string[] = []
  for (const [i, cell] of row.entries()) {
    if (cell === '') continue
    const piece = (names[i] ?? '') + cell
    const longer = `${lines.at(-1)}${GAP}${piece}`
    if (lines.length > 0 && Bun.stringWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(lines.length === 0 ? piece : GAP + piece)
  }
  return lines.join('\n')
}

/**
 * Breaks lines that are wider than the terminal between words. The rest of a line stands below its
 * last column, if that leaves half of the width. Samples, which are set in, stay as they are.
 */
export function fitted(text: string, columns: number): string {
  const fit = (line: string): string => {
    const before = /^.*\S\s{2,}(?=\S)/.exec(line)?.[0] ?? ''
    const isSample = before === '' && line.startsWith(' ')
    if (Bun.stringWidth(line) <= columns || isSample) return line
    const head = Bun.stringWidth(before) <= columns / 2 ? before : ''
    const indent = head === before ? Bun.stringWidth(head) : FITTED_INDENT
    const [first = '', ...rest] = Bun.wrapAnsi(line.slice(head.length), columns - indent).split(
      '\n',
    )
    return [head + first, ...rest.map((more) => ' '.repeat(indent) + more)].join('\n')
  }
  return text.split('\n').map(fit).join('\n')
}
const FITTED_INDENT = 4

/** `1 call`, `2 calls`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Keeps text from moving the cursor: characters of control and text direction become `�`. */
export const printable = withoutControls

/** JSON on one line. What must not reach a terminal is escaped, which a program reads the same. */
export function asJson(value: unknown): string {
  return visible(JSON.stringify(value))
}

/** Printable text for a row of a table: if it is longer than `max` characters, it ends in `…`. */
export function clipped(text: string, max: number = ERROR_MAX_LENGTH): string {
  const shown = printable(text)
  return shown.length <= max ? shown : `${shown.slice(0, max - 1)}…`
}

/** A time as `2026-11-23 16:00:00Z`; the Z shows that it is not local time. '' stays. */
export function shortTime(rfc3339: string): string {
  if (rfc3339 === '') return ''
  return `${rfc3339.replace('T', ' ').slice(0, 'YYYY-MM-DD HH:MM:SS'.length)}Z`
}
