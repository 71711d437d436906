// Deliveries: one row for each message that a remote server took responsibility for.

import { eq, sql } from 'drizzle-orm'
import { prepareFind, prepareInsert } from './bind.ts'
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

export function openDeliveries(connection: Connection, kept: Kept): Deliveries {
  const insert = prepareInsert(connection, deliveries)
  const find = prepareFind(connection, deliveries)
  const byMessage = connection.db
    .select()
    .from(deliveries)
    .where(eq(deliveries.messageId, sql.placeholder('messageId')))
    .orderBy(deliveries.id)
    .prepare()
  return {
    insert(row) {
      insert(row)
      kept.delivery(row)
    },
    find: async (id) => find(id),
    byMessage: async (messageId) => byMessage.all({ messageId }),
  }
}
