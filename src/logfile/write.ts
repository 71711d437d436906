// A log as chunks of bytes, made while they are taken: memory holds one chunk and one mail, whatever the
// size of the log. Whoever stops taking ends the reading.

import type { IdSpan, Logs } from '../store/logs.ts'
import { columns, type Prefix, rows } from './columns.ts'
import { type FormatName, formatOf } from './format.ts'

/** Rows are gathered up to this. */
const CHUNK_MIN_BYTES = 64 * 1024
/**
 * After so much the garbage is collected, in some milliseconds: mails lie outside the heap, which alone
 * the engine goes by, and those of a large day would fill 100 MB before it sees a reason to.
 */
const COLLECT_EVERY_BYTES = 16 * 1024 * 1024

export interface LogRequest {
  prefix: Prefix
  span: IdSpan
  format: FormatName
  header: boolean
}

/** Rejects on store trouble, half-way too. */
export async function* writeLog(
  logs: Logs,
  { prefix, span, format: name, header }: LogRequest,
): AsyncGenerator<Uint8Array> {
  const format = formatOf(name, header)
  const names = columns(prefix)
  let gathered: Buffer[] = [Buffer.from(format.head(prefix, names))]
  let bytes = 0
  let uncollected = 0
  let isFirst = true
  for await (const page of rows(logs, prefix, span)) {
    for (const cells of page) {
      const row = format.row(cells, names, isFirst)
      isFirst = false
      gathered.push(row)
      bytes += row.length
    }
    if (bytes < CHUNK_MIN_BYTES) continue
    yield Buffer.concat(gathered)
    gathered = []
    uncollected += bytes
    bytes = 0
    if (uncollected < COLLECT_EVERY_BYTES) continue
    Bun.gc(true)
    uncollected = 0
  }
  gathered.push(Buffer.from(format.end))
  yield Buffer.concat(gathered)
}
