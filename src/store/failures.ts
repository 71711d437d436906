// Failures: one row for each recipient who did not get a message, by a report or an SMTP refusal.

import { eq, sql } from 'drizzle-orm'
import { prepareFind, prepareInsert } from './bind.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { failures } from './schema.ts'

export type StoredFailure = typeof failures.$inferSelect

export interface Failures {
  /** Keeps one, inside the caller's write job. */
  insert(row: StoredFailure): void
  find(id: string): Promise<StoredFailure | null>
  /** Oldest first, LIST_MAX of them at most. */
  byMessage(messageId: string): Promise<StoredFailure[]>
  byBounce(bounceId: string): Promise<StoredFailure[]>
}

/** A message and a bounce have few failures. A mail loop may bring any number, of which the first are enough. */
const LIST_MAX = 1000

export function openFailures(connection: Connection, kept: Kept): Failures {
  const insert = prepareInsert(connection, failures)
  const by = (column: typeof failures.messageId | typeof failures.bounceId) =>
    connection.db
      .select()
      .from(failures)
      .where(eq(column, sql.placeholder('value')))
      .orderBy(failures.id)
      .limit(LIST_MAX)
      .prepare()
  const find = prepareFind(connection, failures)
  const byMessage = by(failures.messageId)
  const byBounce = by(failures.bounceId)
  return {
    insert(row) {
      insert(row)
      kept.failure(row)
    },
    find: async (id) => find(id),
    byMessage: async (id) => byMessage.all({ value: id }),
    byBounce: async (id) => byBounce.all({ value: id }),
  }
}
