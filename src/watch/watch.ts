// Reads a mail log on and on, follows the mails of ours in it, and reports what became of them. An
// outcome is reported before the place behind it is kept: after a crash it may be told again, which the
// daemon recognises. While the daemon cannot be reached nothing is read on.

import type { Follower, Outcome } from './follow.ts'
import type { LogEntry } from './log-line.ts'
import type { Position } from './state.ts'

/** The place is kept after each outcome, and otherwise no more often than this. */
const SAVE_MIN_MS = 5000

interface WatchParts {
  chunks: AsyncIterable<{ entries: LogEntry[]; position: Position }>
  follower: Follower
  /** Resolves once they are kept; rejects when nobody is to wait for that any longer. */
  report(outcomes: Outcome[]): Promise<void>
  save(position: Position): Promise<void>
  now(): number
}

/** Resolves at the end of the log, where it has one; gives how many outcomes were reported. */
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
