// Registered messages: what we were told before a mail went out. A message need not be registered:
// the id in a signed address stands by itself, and then the report says who the recipient was.

import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { messages } from './schema.ts'

export type StoredMessage = typeof messages.$inferSelect
/** One that nobody asked reports of needs no `notify`. */
export type NewMessage = Omit<StoredMessage, 'notify'> & Partial<StoredMessage>

export interface Messages {
  /** Keeps all of them in one transaction. Rejects on store trouble. */
  register(rows: readonly NewMessage[]): Promise<void>
  /** Keeps one, inside the caller's write job. */
  insert(row: NewMessage): void
  find(id: string): Promise<StoredMessage | null>
  /**
   * The newest message with this Message-ID header (without angle brackets) to one of `recipients`;
   * else the only one with this header. One mail to many has many messages: then no guess is made.
   */
  findByHeader(
    headerMessageId: string,
    recipients: readonly string[],
  ): Promise<StoredMessage | null>
}

export function openMessages(connection: Connection, kept: Kept): Messages {
  const { db } = connection
  const insert = db
    .insert(messages)
    .values({
      id: sql.placeholder('id'),
      createdMs: sql.placeholder('createdMs'),
      envelope: sql.placeholder('envelope'),
      recipient: sql.placeholder('recipient'),
      tags: sql.placeholder('tags'),
      headerMessageId: sql.placeholder('headerMessageId'),
      notify: sql.placeholder('notify'),
    })
    .prepare()
  const byId = db
    .select()
    .from(messages)
    .where(eq(messages.id, sql.placeholder('id')))
    .prepare()
  const byHeader = db
    .select()
    .from(messages)
    .where(eq(messages.headerMessageId, sql.placeholder('header')))
    .limit(2)
    .prepare()
  const byHeaderTo = db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.headerMessageId, sql.placeholder('header')),
        eq(messages.recipient, sql.placeholder('recipient')),
      ),
    )
    .orderBy(desc(messages.id))
    .limit(1)
    .prepare()
  const keep = (row: NewMessage): void => {
    insert.run({ notify: [], ...row })
    kept.message(row)
  }
  return {
    register: (rows) =>
      connection.write(() => {
        for (const row of rows) keep(row)
      }),
    insert: keep,
    find: async (id) => byId.get({ id }) ?? null,
    findByHeader: async (header, recipients) => {
      for (const recipient of recipients) {
        const found = byHeaderTo.get({ header, recipient })
        if (found !== undefined) return found
      }
      const [only, another] = byHeader.all({ header })
      return another === undefined ? (only ?? null) : null
    },
  }
}
