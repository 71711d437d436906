// Takes entries that have expired off the list, and forgets signs of addresses that never got there.

import type { Connection } from './connection.ts'
import type { Changes } from './suppression-changes.ts'
import type { SuppressionStatements } from './suppression-statements.ts'

/** Entries, and signs, of one batch: some milliseconds of the write lock, with the calls about it. */
const BATCH_MAX = 50

/**
 * Gives what removes one batch, and returns how many rows it looked at: 0 at the end. Signs of addresses on
 * the list are kept as long as the entry: it shows them.
 */
export function createSweep(
  { afterCommit }: Connection,
  statements: SuppressionStatements,
  changes: Changes,
) {
  const start = { fromMs: 0, n: 0, subjectId: '' }
  let seen = start
  return (nowMs: number, beforeMs: number): number => {
    const ended = statements.ended.all({ nowMs, limit: BATCH_MAX })
    for (const entry of ended) {
      statements.forgetAll.run({ n: entry.n })
      changes.end(entry, nowMs)
      statements.unmake({ n: entry.n })
    }
    const old = statements.oldSigns.all({ ...seen, beforeMs, limit: BATCH_MAX })
    for (const { n, subjectId } of old) {
      if (statements.entry({ n }).length > 0) continue
      statements.forget({ n, subjectId })
      statements.unmake({ n })
    }
    const last = old.at(-1)
    afterCommit(() => {
      if (last !== undefined) seen = { ...last, fromMs: last.atMs }
    })
    return ended.length + old.length
  }
}
