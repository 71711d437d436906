// Reads and writes suppressions as CSV (RFC 4180). Lists of other systems can be read too: the
// address is in the first column, or in the one that the header calls address, email or recipient.
// Rows that cannot be imported are reported with their lines.
import { isReason, suppressionCauses } from '../event.ts'
import { readInstant } from '../instant.ts'
import { csvField } from '../logfile/format.ts'
import { isMailbox } from '../mail/address.ts'
import { NOTE_MAX_LENGTH } from '../store/suppression-rules.ts'
import { noAddress } from './addresses.ts'

/** The columns of an export, in order. */
const columns = ['address', 'cause', 'reason', 'note', 'created_at', 'until'] as const
const causes: readonly string[] = suppressionCauses
const ADDRESS_NAMES = ['address', 'email', 'recipient']

/** An entry as `POST /v1/suppressions` takes it. */
interface CsvEntry {
  address: string
  cause?: string
  reason?: string
  note?: string
  until?: string
}

interface Row {
  /** The number of its first line, from 1. */
  line: number
  cells: string[]
}

/** The rows of an export. Notes are cut: an old one may be longer than an import accepts. */
export function csvText(
  entries: readonly (Record<(typeof columns)[number], string | null> & { note: string })[],
) {
  const fits = (note: string) => note.slice(0, NOTE_MAX_LENGTH).toWellFormed()
  return entries
    .map((entry) => ({ ...entry, note: fits(entry.note) }))
    .map((entry) => csvRow(columns.map((column) => entry[column] ?? '')))
    .join('')
}

export const csvHeader = csvRow(columns)

function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvField).join(',')}\r\n`
}

/**
 * Gives the entries of a file and how many have ended by `nowMs`; or everything that is wrong with
 * it, a line each.
 */
export function readCsv(
  text: string,
  nowMs: number,
): { entries: CsvEntry[]; ended: number } | { problems: string[] } {
  const rows = [...csvRows(text.replace(/^\ufeff/, ''))]
  const [first] = rows
  const isHeader = first?.cells.some((cell) => ADDRESS_NAMES.includes(cell.trim().toLowerCase()))
  const names = isHeader ? first?.cells.map((cell) => cell.trim().toLowerCase()) : [...columns]
  const at = (name: string) => names?.indexOf(name) ?? -1
  const addressAt = Math.max(...ADDRESS_NAMES.map(at))
  const problems: string[] = []
  const entries: CsvEntry[] = []
  let ended = 0
  for (const { line, cells } of rows.slice(isHeader ? 1 : 0)) {
    const cell = (name: string) => cells[at(name)]?.trim() ?? ''
    const entry = {
      address: cells[addressAt]?.trim() ?? '',
      cause: cell('cause'),
      reason: cell('reason'),
      note: cell('note'),
      until: cell('until'),
    }
    const problem = problemOf(entry)
    if (problem !== null) problems.push(`line ${line}: ${problem}`)
    else if ((readInstant(entry.until) ?? nowMs + 1) <= nowMs) ended += 1
    else entries.push(withoutEmpty(entry))
  }
  return problems.length > 0 ? { problems } : { entries, ended }
}

function problemOf({ address, cause, reason, note, until }: Required<CsvEntry>): string | null {
  if (!isMailbox(address)) return noAddress(address)
  if (cause !== '' && !causes.includes(cause)) return `cause is none of ${causes.join(', ')}`
  if (reason !== '' && !isReason(reason)) return `there is no reason "${reason}"`
  if (note.length > NOTE_MAX_LENGTH) return `the note has over ${NOTE_MAX_LENGTH} characters`
  return until !== '' && readInstant(until) === null ? `until: "${until}" is no time` : null
}

function withoutEmpty({ address, until, ...rest }: Required<CsvEntry>): CsvEntry {
  const given = Object.entries(rest).filter(([, value]) => value !== '')
  const endMs = readInstant(until)
  const end = endMs === null ? {} : { until: new Date(endMs).toISOString() }
  return { address, ...Object.fromEntries(given), ...end }
}

/** The character between fields; in some countries spreadsheets write semicolons. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1)
  return [',', ';', '\t'].find((one) => first.includes(one)) ?? ','
}

/** The rows that are not empty. A quote that is not closed goes on to the end of the text. */
function* csvRows(text: string): Generator<Row> {
  const comma = separatorOf(text)
  let line = 1
  let row: Row = { line, cells: [] }
  // The expression matches a field, quoted or plain, and what ends it.
  const plainText = `[^${comma}\\r\\n]*`
  const field = `(?:"((?:[^"]|"")*)(?:"${plainText}|$)|(${plainText}))(${comma}|\\r\\n|\\r|\\n|$)`
  for (const match of text.matchAll(new RegExp(field, 'g'))) {
    const [whole, quoted, plain = '', end = ''] = match
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0
    if (end === comma) continue
    if (row.cells.some((cell) => cell.trim() !== '')) yield row
    row = { line, cells: [] }
    if (match.index + whole.length >= text.length) return
  }
}
