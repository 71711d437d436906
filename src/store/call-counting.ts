// How many calls a webhook has in a state: those that are made, settled and replayed are counted here, in the
// transaction of the calls and once for all of it. Removed ones are counted by a trigger.

import { sql } from 'drizzle-orm'
import type { CallState } from '../event.ts'
import { prepareRun, wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import { callCounts } from './schema.ts'
import type { Totals } from './totals.ts'

type Count = typeof callCounts.$inferSelect

/** Counts inside the caller's write job. */
export interface CallCounting {
  made(call: { webhook: string }): void
  /** One that goes from a state to another, also in the totals of its hour. */
  settled(moved: {
    webhook: string
    from: CallState
    state: 'done' | 'dead'
    settledMs: number
  }): void
  replayed(moved: { webhook: string; from: CallState }): void
  /** A try that delivered nothing. */
  failed(startedMs: number): void
}

export function openCallCounting(
  { client, db, perCommit }: Connection,
  totals: Pick<Totals, 'countCall'>,
): CallCounting {
  const calls = sql.placeholder('calls')
  const add = prepareRun<Count>(
    client,
    db
      .insert(callCounts)
      .values(wholeRow(callCounts))
      .onConflictDoUpdate({
        target: [callCounts.webhook, callCounts.state],
        set: { calls: sql`${callCounts.calls} + ${calls}` },
      }),
  )
  const counted = perCommit<Map<string, Count>>(
    () => new Map(),
    (counts) => {
      for (const count of counts.values()) add(count)
    },
  )
  const countBy = (webhook: string, state: CallState, by: 1 | -1): void => {
    const counts = counted()
    const key = `${state} ${webhook}`
    const count = counts.get(key) ?? { webhook, state, calls: 0 }
    count.calls += by
    counts.set(key, count)
  }
  return {
    made: ({ webhook }) => countBy(webhook, 'due', 1),
    settled({ webhook, from, state, settledMs }) {
      countBy(webhook, from, -1)
      countBy(webhook, state, 1)
      totals.countCall(state, settledMs)
    },
    replayed({ webhook, from }) {
      countBy(webhook, from, -1)
      countBy(webhook, 'due', 1)
    },
    failed: (startedMs) => totals.countCall('failed-try', startedMs),
  }
}
