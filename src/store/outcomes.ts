// Outcomes that other mail servers report: failures and deliveries with their webhook calls, in one transaction. An
// outcome that is reported twice is kept once; it is recognised by message, recipient and number of the attempt, and a
// failure by the remote's answer too.

import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Calls, NewCall } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Deliveries, StoredDelivery } from './deliveries.ts'
import type { Failures, StoredFailure } from './failures.ts'
import { deliveries, failures } from './schema.ts'

export type NewOutcome = { calls: NewCall[] } & (
  | { kind: 'failure'; row: StoredFailure }
  | { kind: 'delivery'; row: StoredDelivery }
)

/** `repeated`: kept before, under this id. */
export interface KeptOutcome {
  id: string
  repeated: boolean
}

export interface Outcomes {
  /** Keeps what is not kept yet; resolves with each, in order. Rejects when nothing is kept. */
  record(outcomes: readonly NewOutcome[]): Promise<KeptOutcome[]>
}

export function openOutcomes(
  connection: Connection,
  rows: { failures: Failures; deliveries: Deliveries; calls: Calls },
): Outcomes {
  const known = prepare(connection)
  const keep = ({ kind, row, calls }: NewOutcome): KeptOutcome => {
    const found = known[kind].get({ ...row })
    if (found !== undefined) return { id: found.id, repeated: true }
    if (kind === 'failure') rows.failures.insert(row)
    else rows.deliveries.insert(row)
    rows.calls.insert(calls)
    return { id: row.id, repeated: false }
  }
  return { record: (outcomes) => connection.write(() => outcomes.map(keep)) }
}

function prepare({ db }: Connection) {
  // Recipients compare without regard to case (schema.ts).
  const isKnown = (table: typeof failures | typeof deliveries) =>
    and(
      eq(table.messageId, sql.placeholder('messageId')),
      eq(table.recipient, sql.placeholder('recipient')),
      eq(table.attempt, sql.placeholder('attempt')),
    )
  return {
    failure: db
      .select({ id: failures.id })
      .from(failures)
      .where(
        and(
          isKnown(failures),
          // A server that counts no attempts tells a deferral first, and later the refusal that ends it.
          eq(failures.description, sql.placeholder('description')),
          eq(failures.status, sql.placeholder('status')),
          sql`${failures.code} is ${sql.placeholder('code')}`,
          // A failure from a report is an event of its own, even if it is about the same attempt.
          isNull(failures.bounceId),
        ),
      )
      .limit(1)
      .prepare(),
    delivery: db
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(isKnown(deliveries))
      .limit(1)
      .prepare(),
  }
}
