// Follows a log file through rotation, by rename or by copy and truncate, compressed or not, and
// also when it was rotated while we did not run: rotated.ts finds where to go on. Polls every
// POLL_MS, as network file systems do not notify of changes.

import { type FileHandle, open, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from '../error-code.ts'
import { createLines } from './lines.ts'
import {
  contentFrom,
  firstBytes,
  HEAD_MAX_BYTES,
  headOf,
  isDamage,
  type Place,
  type Segment,
  segmentsFrom,
} from './rotated.ts'

const POLL_MS = 1000
const READ_BYTES = 64 * 1024

interface FileOptions {
  /** Where to begin; null = at the start of the file. */
  place: Place | null
  /** Whether to end at the end of the file. */
  once: boolean
  signal: AbortSignal
  /**
   * Called when a part of the log was missed: the file to go on from is gone, or a rotated file is
   * damaged.
   */
  lost(what: string): void
  pollMs?: number
}

/**
 * Gives the lines from a place on, and the place behind them. Rejects if the file cannot be read.
 */
export async function* followFile(
  path: string,
  { place, lost, ...options }: FileOptions,
): AsyncGenerator<{ lines: string[]; place: Place }> {
  let reached = place
  while (!options.signal.aborted) {
    const { segments, lost: isLost } = await segmentsFrom(path, reached)
    if (isLost) lost(`${path} was rotated out of reach`)
    const live = segments.pop()
    let isNews = false
    for (const segment of segments) {
      try {
        for await (const chunk of readRotated(segment)) {
          if (chunk.place.offset === segment.offset) continue
          isNews = true
          reached = chunk.place
          yield chunk
        }
      } catch (error) {
        if (!isDamage(error)) throw error
        // A damaged file stays damaged; waiting for it would keep us from the logs behind it for
        // ever.
        if (!isNews) lost(`${segment.file} is damaged`)
      }
      if (isNews) break
    }
    // Logs may have been rotated again while this one was read, and have other names now.
    if (isNews) continue
    const known = live !== undefined && live.offset > 0 ? reached : null
    for await (const chunk of readLive(path, known, options)) {
      reached = chunk.place
      yield chunk
    }
    if (options.once) return
  }
}

async function* readRotated(segment: Segment) {
  const lines = createLines()
  const first = await firstBytes(segment.file)
  let at = segment.offset
  for await (const piece of contentFrom(segment)) {
    at += piece.length
    const found = lines.push(piece)
    const done = at - lines.pending()
    yield { lines: found, place: { offset: done, head: headOf(first, done) } }
  }
  yield { lines: lines.rest(), place: { offset: at, head: headOf(first, at) } }
}

/**
 * Reads until the path is another file: it was renamed and the new one has content, or it was
 * truncated.
 */
async function* readLive(
  path: string,
  known: Place | null,
  { once, signal, pollMs = POLL_MS }: Omit<FileOptions, 'place' | 'lost'>,
) {
  const file = await opened(path, { once, signal, pollMs })
  if (file === null) return
  try {
    const lines = createLines()
    const buffer = Buffer.alloc(READ_BYTES)
    let place = known
    let at = place?.offset ?? 0
    while (!signal.aborted) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
      if (bytesRead > 0) {
        const first = await firstOf(file)
        // It was truncated and written anew since the last poll: these bytes belong to another log.
        if (place !== null && headOf(first, place.offset) !== place.head) return
        at += bytesRead
        const found = lines.push(buffer.subarray(0, bytesRead))
        const offset = at - lines.pending()
        place = { offset, head: headOf(first, offset) }
        yield { lines: found, place }
        continue
      }
      if (once) return
      await wait(pollMs, undefined, { signal }).catch(() => undefined)
      if (await isAnother(path, file, at, place)) return
    }
  } finally {
    await file.close()
  }
}

/**
 * Opens a file, and waits for one that is missing in the middle of a rotation; null when told to
 * stop.
 */
async function opened(
  path: string,
  { once, signal, pollMs }: { once: boolean; signal: AbortSignal; pollMs: number },
): Promise<FileHandle | null> {
  while (!signal.aborted) {
    try {
      return await open(path)
    } catch (error) {
      if (once || codeOf(error) !== 'ENOENT') throw error
      await wait(pollMs, undefined, { signal }).catch(() => undefined)
    }
  }
  return null
}

async function firstOf(file: FileHandle): Promise<Buffer> {
  const first = Buffer.alloc(HEAD_MAX_BYTES)
  const { bytesRead } = await file.read(first, 0, first.length, 0)
  return first.subarray(0, bytesRead)
}

/**
 * Whether the path is another file than the one being read. The writer goes on with a renamed file
 * until it is told of the new one, so that the old one is read until the new one has content.
 */
async function isAnother(path: string, file: FileHandle, at: number, place: Place | null) {
  const [mine, found] = await Promise.all([file.stat(), stat(path).catch(() => null)])
  if (found === null) return false
  if (found.ino !== mine.ino || found.dev !== mine.dev) return found.size > 0
  if (mine.size < at) return true
  return place !== null && headOf(await firstOf(file), place.offset) !== place.head
}
