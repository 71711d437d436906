// Rows as columns for people, and text from mail made fit for a terminal.

import { visible } from '../log.ts'
import type { Io } from './io.ts'

const GAP = '  '
/** A wider cell pushes its own row aside, not the columns of all others. */
const COLUMN_MAX = 72
/** Characters of a server's answer at the end of a row. */
const ERROR_MAX_LENGTH = 60

/** Pads every column but the last to its widest cell of COLUMN_MAX at most, as wide as a terminal shows it. */
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

/** The same under the names of the columns; as text where the terminal is too narrow for them. */
export function table(
  head: readonly string[],
  rows: string[][],
  io: Pick<Io, 'columns' | 'style'>,
): string {
  const columns = layOut([head.map((name) => io.style('bold', name)), ...rows])
  const width = Math.max(...columns.split('\n').map((line) => Bun.stringWidth(line)))
  if (width <= io.columns) return columns
  // What comes first is what the row is about.
  const names = head.map((name, i) => (i === 0 ? '' : `${io.style('dim', name)} `))
  return rows.map((row) => flow(row, names, io.columns)).join('\n')
}

/** The cells of a row that say something, each behind its name, on lines of `width` at most. */
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

/** `1 call`, `2 calls`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Mail must not move the cursor: control and text direction characters become `�`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd')
}

/** JSON on one line. What must not reach a terminal is an escape there: a program reads the same. */
export function asJson(value: unknown): string {
  return visible(JSON.stringify(value))
}

/** The same as `printable` on one line of a table: what is longer than `max` characters ends in `…`. */
export function clipped(text: string, max: number = ERROR_MAX_LENGTH): string {
  const shown = printable(text)
  return shown.length <= max ? shown : `${shown.slice(0, max - 1)}…`
}

/** `2026-11-23 16:00:00Z`: the Z shows that it is not local time. '' stays. */
export function shortTime(rfc3339: string): string {
  if (rfc3339 === '') return ''
  return `${rfc3339.replace('T', ' ').slice(0, 'YYYY-MM-DD HH:MM:SS'.length)}Z`
}
