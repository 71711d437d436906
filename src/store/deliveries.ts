// Deliveries: one row for each message that a remote server took responsibility for.

import { eq, sql } from 'drizzle-orm'
import { wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { deliveries } from './schema.ts'

export type StoredDelivery = typeof deliveries.$inferSelect

export interface Deliveries {
  /** Keeps one, inside the caller's write job. */
  insert(row: StoredDelivery): void
  find(id: string): Promise<StoredDelivery | null>
  byMessage(messageId: string): Promise<StoredDelivery[]>
}

export function openDeliveries({ db }: Connection, kept: Kept): Deliveries {
  const insert = db.insert(deliveries).values(wholeRow(deliveries)).prepare()
  const by = (column: typeof deliveries.id | typeof deliveries.messageId) =>
    db
      .select()
      .from(deliveries)
      .where(eq(column, sql.placeholder('value')))
      .orderBy(deliveries.id)
      .prepare()
  const byId = by(deliveries.id)
  const byMessage = by(deliveries.messageId)
  return {
    insert(row) {
      insert.run({ ...row })
      kept.delivery(row)
    },
    find: async (id) => byId.get({ value: id }) ?? null,
    byMessage: async (id) => byMessage.all({ value: id }),
  }
}
