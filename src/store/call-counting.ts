// How many calls a webhook has in a state: those that are made and settled are counted here, in the
// transaction of the calls and once for all of it. Replayed and removed ones are counted by triggers.

import { sql } from 'drizzle-orm'
import { prepareRun } from './bind.ts'
import type { Connection } from './connection.ts'
import { type CallState, callCounts } from './schema.ts'

type Count = typeof callCounts.$inferSelect

/** Counts inside the caller's write job: one that is made (`from` null), or goes from a state to another. */
export type CountCall = (webhook: string, from: CallState | null, to: CallState) => void

export function openCallCounting({ client, db, perCommit }: Connection): CountCall {
  const calls = sql.placeholder('calls')
  const add = prepareRun<Count>(
    client,
    db
      .insert(callCounts)
      .values({ webhook: sql.placeholder('webhook'), state: sql.placeholder('state'), calls })
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
  return (webhook, from, to) => {
    if (from !== null) countBy(webhook, from, -1)
    countBy(webhook, to, 1)
  }
}
