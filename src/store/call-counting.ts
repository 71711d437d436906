// Counts calls by webhook and state, and those done by hour, once for each commit: the rows of a batch
// are of few webhooks and one hour. What happens to single calls is counted by triggers on `calls`.

import { sql } from 'drizzle-orm'
import { prepareRun } from './bind.ts'
import type { Connection } from './connection.ts'
import { type CallState, callCounts } from './schema.ts'
import { hourTotals } from './schema-reading.ts'

const HOUR_MS = 3_600_000

interface Count {
  webhook: string
  state: CallState
  count: number
}

interface Counted {
  calls: Map<string, Count>
  /** Calls done, by hour. */
  done: Map<number, number>
}

/** To be told inside the write job that does it. */
export interface CallCounting {
  made(webhook: string): void
  /** A due call is done. */
  done(webhook: string, settledMs: number): void
}

export function openCallCounting(connection: Connection): CallCounting {
  const statements = prepare(connection)
  const counted = connection.perCommit<Counted>(
    () => ({ calls: new Map(), done: new Map() }),
    ({ calls, done }) => {
      for (const row of calls.values()) statements.calls(row)
      for (const [hour, count] of done) statements.done({ hour, count })
    },
  )
  const add = (webhook: string, state: CallState, by: 1 | -1): void => {
    const { calls } = counted()
    const key = `${state} ${webhook}`
    const known = calls.get(key)
    if (known === undefined) calls.set(key, { webhook, state, count: by })
    else known.count += by
  }
  return {
    made: (webhook) => add(webhook, 'due', 1),
    done(webhook, settledMs) {
      add(webhook, 'due', -1)
      add(webhook, 'done', 1)
      const { done } = counted()
      const hour = Math.floor(settledMs / HOUR_MS)
      done.set(hour, (done.get(hour) ?? 0) + 1)
    },
  }
}

function prepare({ client, db }: Connection) {
  const count = sql.placeholder('count')
  return {
    calls: prepareRun<Count>(
      client,
      db
        .insert(callCounts)
        .values({
          webhook: sql.placeholder('webhook'),
          state: sql.placeholder('state'),
          calls: count,
        })
        .onConflictDoUpdate({
          target: [callCounts.webhook, callCounts.state],
          set: { calls: sql`${callCounts.calls} + ${count}` },
        }),
    ),
    done: prepareRun<{ hour: number; count: number }>(
      client,
      db
        .insert(hourTotals)
        .values({ hour: sql.placeholder('hour'), series: 'call', label: 'done', count })
        .onConflictDoUpdate({
          target: [hourTotals.hour, hourTotals.series, hourTotals.label],
          set: { count: sql`${hourTotals.count} + ${count}` },
        }),
    ),
  }
}
