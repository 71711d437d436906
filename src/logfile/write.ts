// Gives a log as chunks of bytes, each made when the reader asks for it: memory holds one chunk and
// one mail, however large the log is.

import { edenGC } from 'bun:jsc'
import type { IdRange } from '../store/buckets.ts'
import type { Logs } from '../store/logs.ts'
import { Chunk } from './chunk.ts'
import { columns, type Prefix, rows } from './columns.ts'
import { type FormatName, formatOf } from './format.ts'
import type { Pause } from './slices.ts'

/** Rows are gathered until a chunk has so many bytes. */
const CHUNK_MIN_BYTES = 64 * 1024
/** How much garbage a row leaves beside the bytes that are written. */
const GARBAGE_BYTES_A_ROW = 2048
/**
 * After this much garbage the young part of the heap is collected, which takes a millisecond or
 * two.
 */
const COLLECT_EVERY_BYTES = 2 * 1024 * 1024
/**
 * Every this many times the whole heap is collected, in some 20 ms: what was in use earlier has
 * grown old by then.
 */
const COLLECT_ALL_EVERY = 16

export interface LogRequest {
  prefix: Prefix
  span: IdRange
  format: FormatName
  header: boolean
}

/**
 * Waits for `pause`, if given, before each page. Rejects on store trouble, which may be half-way.
 */
export async function* writeLog(
  logs: Logs,
  { prefix, span, format: name, header }: LogRequest,
  pause: Pause = async () => {},
): AsyncGenerator<Uint8Array> {
  const format = formatOf(name, header)
  const names = columns(prefix)
  const chunk = new Chunk()
  chunk.text(format.head(prefix, names))
  const collect = createCollector()
  let isFirst = true
  await pause()
  for await (const page of rows(logs, prefix, span)) {
    for (const cells of page) {
      format.row(chunk, cells, names, isFirst)
      isFirst = false
    }
    collect(page.length * GARBAGE_BYTES_A_ROW)
    if (chunk.length >= CHUNK_MIN_BYTES) {
      collect(chunk.length)
      yield chunk.take()
    }
    await pause()
  }
  chunk.text(format.end)
  yield chunk.take()
}

/**
 * Gives a function that is told of garbage, in bytes, and collects it from time to time. Left to
 * itself, the engine lets the heap grow far beyond what is in use, and does not count mails, which
 * lie outside of the heap: a large day would take twice the memory.
 */
function createCollector(): (bytes: number) => void {
  let garbage = 0
  let times = 0
  return (bytes) => {
    garbage += bytes
    if (garbage < COLLECT_EVERY_BYTES) return
    garbage = 0
    times += 1
    if (times % COLLECT_ALL_EVERY === 0) Bun.gc(true)
    else edenGC()
  }
}
