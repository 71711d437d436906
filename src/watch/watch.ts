// Reads a mail log continuously, follows our mails in it, and reports their outcomes to the daemon.
// The place behind an outcome is saved after it was reported: after a crash it may be reported
// again, which the daemon recognises. While the daemon cannot be reached, nothing is read.

import type { Follower, Outcome } from './follow.ts'
import type { LogEntry } from './log-line.ts'
import type { Position } from './state.ts'

/** The place is saved after each outcome, and otherwise at this interval. */
const SAVE_MIN_MS = 5000

interface WatchParts {
  chunks: AsyncIterable<{ entries: LogEntry[]; position: Position }>
  follower: Follower
  /** Resolves once the daemon has stored them; rejects if the watch is stopped meanwhile. */
  report(outcomes: Outcome[]): Promise<void>
  save(position: Position): Promise<void>
  now(): number
}

/** Ends with the log, or never if it is followed; gives how many outcomes were reported. */
export async function watch({ chunks, follower, report, save, now }: WatchParts): Promise<number> {
  let reported = 0
  let savedMs = 0
  let unsaved: Position | null = null
  for await (const { entries, position } of chunks) {
    const outcomes = entries.flatMap((entry) => follower.take(entry))
    if (outcomes.length > 0) await report(outcomes)
    reported += outcomes.length
    unsaved = position
    if (outcomes.length > 0 || now() - savedMs >= SAVE_MIN_MS) {
      await save(position)
      savedMs = now()
      unsaved = null
    }
  }
  if (unsaved !== null) await save(unsaved)
  return reported
}
