// Mail that waits to be sent, one row for each recipient, and the turns of its destinations.

import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { DsnRequest } from './schema.ts'

/**
 * One mail to one recipient that is still on its way out. `message`: submitted by a user. `forward`:
 * returned mail on its way to the sender's own envelope address. `notice`: a report of ours to it. The
 * last two have the null sender, and nothing is ever sent about them.
 */
export const queue = sqliteTable(
  'queue',
  {
    /** For a `message`, the message's id. */
    id: text().primaryKey(),
    kind: text().$type<QueueKind>().notNull(),
    messageId: text('message_id').notNull(),
    rawId: integer('raw_id').notNull(),
    /** Envelope sender that goes out: a return address of ours, or '' for the null sender. */
    mailFrom: text('mail_from').notNull(),
    /** The sender's own envelope address. */
    envelope: text().notNull(),
    recipient: text().notNull(),
    tags: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** The recipient's domain in lower-case ASCII (punycode); destinations are served in turn. */
    destination: text().notNull(),
    /** RFC 3461 parameters as submitted, with defaults filled in. */
    dsn: text({ mode: 'json' }).$type<DsnRequest>().notNull(),
    createdMs: integer('created_ms').notNull(),
    expireMs: integer('expire_ms').notNull(),
    /** When it is to be tried. */
    dueMs: integer('due_ms').notNull(),
    /** Tries begun; saved before the connection is made. */
    tries: integer().notNull(),
    /** When the running try was begun, null = none runs. After a crash the next start clears it. */
    claimedMs: integer('claimed_ms'),
    /** When the sender was notified of the delay (RFC 3461 NOTIFY=DELAY), null = not yet. */
    delayToldMs: integer('delay_told_ms'),
    lastError: text('last_error').notNull(),
    /** The mail is sorted as if it had been due so much earlier (src/precedence.ts). */
    aheadMs: integer('ahead_ms').notNull(),
  },
  (table) => [
    index('queue_due').on(table.destination, table.dueMs).where(sql`claimed_ms IS NULL`),
    index('queue_ahead')
      .on(table.destination, table.dueMs)
      .where(sql`claimed_ms IS NULL AND ahead_ms > 0`),
    index('queue_claimed').on(table.claimedMs).where(sql`claimed_ms IS NOT NULL`),
    index('queue_destination').on(table.destination, table.id),
    index('queue_raw_id').on(table.rawId),
  ],
)
type QueueKind = 'message' | 'forward' | 'notice'

/** Where queued mail goes. Triggers on `queue` keep it, so that neither turns nor counts need a scan. */
export const destinations = sqliteTable(
  'destinations',
  {
    destination: text().primaryKey(),
    mails: integer().notNull(),
    /** When it has its turn: when its first mail is due, or later if others are to go first. */
    turnMs: integer('turn_ms').notNull(),
  },
  (table) => [index('destinations_turn').on(table.turnMs)],
)
