// Registered messages: what was said to us before a mail went out. A message need not be registered:
// the id in a signed address stands by itself, and then the report says who the recipient was.

import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { spellings } from '../mailbox.ts'
import { prepareFind, prepareInsert, prepareRead } from './bind.ts'
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
  /** Of all with a Message-ID, as a mail to several recipients has one for all; SAME_HEADER_MAX at most. */
  idsByHeader(headerMessageId: string): Promise<string[]>
}

/** As many recipients as a mail may well have. */
const SAME_HEADER_MAX = 1000

export function openMessages(connection: Connection, kept: Kept): Messages {
  const { insert, byHeader, byHeaderTo, idsByHeader } = prepareMessages(connection)
  const find = prepareFind(connection, messages)
  // Who registers none has his mail judged without looking for one.
  let isEmpty = connection.client.query('SELECT 1 FROM messages LIMIT 1').get() === null
  const keep = (row: NewMessage): void => {
    isEmpty = false
    insert({ notify: [], ...row })
    kept.message(row)
  }
  return {
    register: (rows) =>
      connection.write(() => {
        for (const row of rows) keep(row)
      }),
    insert: keep,
    find: async (id) => (isEmpty ? null : find(id)),
    findByHeader: async (header, recipients) => {
      if (isEmpty) return null
      const [only, another] = byHeader({ header })
      if (another === undefined) return only ?? null
      for (const recipient of recipients.flatMap(spellings)) {
        const [found] = byHeaderTo({ header, recipient })
        if (found !== undefined) return found
      }
      return null
    },
    idsByHeader: async (header) => idsByHeader({ header }).map(({ id }) => id),
  }
}

export function prepareMessages(connection: Connection) {
  const { client, db } = connection
  const columns = getTableColumns(messages)
  const insert = prepareInsert(connection, messages)
  const hasHeader = eq(messages.headerMessageId, sql.placeholder('header'))
  const byHeader = prepareRead(
    client,
    db.select().from(messages).where(hasHeader).limit(2),
    columns,
  )
  const idsByHeader = prepareRead(
    client,
    db.select({ id: messages.id }).from(messages).where(hasHeader).limit(SAME_HEADER_MAX),
    { id: messages.id },
  )
  const byHeaderTo = prepareRead(
    client,
    db
      .select()
      .from(messages)
      .where(and(hasHeader, eq(messages.recipient, sql.placeholder('recipient'))))
      .orderBy(desc(messages.id))
      .limit(1),
    columns,
  )
  return { insert, byHeader, byHeaderTo, idsByHeader }
}
