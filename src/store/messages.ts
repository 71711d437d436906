// Registered messages: what we were told of a mail before it went out. A message need not be registered: then its id
// is known from the signed return address, and the recipient from the report.

import { and, desc, eq, sql } from 'drizzle-orm'
import { spellings } from '../mailbox.ts'
import { prepareFind, prepareInsert, prepareRead } from './bind.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { messages } from './schema.ts'

export type StoredMessage = typeof messages.$inferSelect
/** `notify` may be left out if nobody asked for reports. */
export type NewMessage = Omit<StoredMessage, 'notify'> & Partial<StoredMessage>

export interface Messages {
  /** Keeps all of them in one transaction. Rejects on store trouble. */
  register(rows: readonly NewMessage[]): Promise<void>
  /** Keeps one, inside the caller's write job. */
  insert(row: NewMessage): void
  find(id: string): Promise<StoredMessage | null>
  /**
   * The only message with this Message-ID header (without angle brackets), or, of several, the newest one to the first
   * of `recipients` that had one. Null if none of them had: then no guess is made.
   */
  findByHeader(
    headerMessageId: string,
    recipients: readonly string[],
  ): Promise<StoredMessage | null>
  /** All messages with a Message-ID header, SAME_HEADER_MAX at most: a mail to several recipients shares one. */
  idsByHeader(headerMessageId: string): Promise<string[]>
}

/** A mail to more recipients is rare. */
const SAME_HEADER_MAX = 1000

export function openMessages(connection: Connection, kept: Kept): Messages {
  const { insert, byHeader, byHeaderTo, idsByHeader } = prepareMessages(connection)
  const find = prepareFind(connection, messages)
  // If no message was ever registered, there is no need to look for one with every mail.
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
  const hasHeader = eq(messages.headerMessageId, sql.placeholder('header'))
  return {
    insert: prepareInsert(connection, messages),
    byHeader: prepareRead(client, db.select().from(messages).where(hasHeader).limit(2)),
    idsByHeader: prepareRead(
      client,
      db.select({ id: messages.id }).from(messages).where(hasHeader).limit(SAME_HEADER_MAX),
    ),
    byHeaderTo: prepareRead(
      client,
      db
        .select()
        .from(messages)
        .where(and(hasHeader, eq(messages.recipient, sql.placeholder('recipient'))))
        .orderBy(desc(messages.id))
        .limit(1),
    ),
  }
}
