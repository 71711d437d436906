// A log as chunks of bytes, made while they are taken: memory holds one chunk and one mail, whatever the
// size of the log. Whoever stops taking ends the reading.

import type { IdSpan, Logs } from '../store/logs.ts'
import { Chunk } from './chunk.ts'
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
  const chunk = new Chunk()
  chunk.text(format.head(prefix, names))
  let uncollected = 0
  let isFirst = true
  for await (const page of rows(logs, prefix, span)) {
    for (const cells of page) {
      format.row(chunk, cells, names, isFirst)
      isFirst = false
    }
    if (chunk.length < CHUNK_MIN_BYTES) continue
    uncollected += chunk.length
    yield chunk.take()
    if (uncollected < COLLECT_EVERY_BYTES) continue
    Bun.gc(true)
    uncollected = 0
  }
  chunk.text(format.end)
  yield chunk.take()
}
