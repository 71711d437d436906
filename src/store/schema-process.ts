// What the program remembers over a restart for its own use; it is in no log and no answer to a user.

import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { MessageId } from '../event.ts'

/** What was handed to us a moment ago (submissions.ts). */
export const submissions = sqliteTable(
  'submissions',
  {
    atMs: integer('at_ms').notNull(),
    /** A hash of everything that is the same if the mail is handed in again (src/submit.ts). */
    sha256: blob({ mode: 'buffer' }).$type<Uint8Array>().notNull(),
    /** The ids of its messages, in the order of the recipients. */
    ids: text({ mode: 'json' }).$type<MessageId[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.atMs, table.sha256] })],
)

/** Mail that was kept although its sender got no 250 (unanswered.ts). */
export const unanswered = sqliteTable(
  'unanswered',
  {
    way: text({ enum: ['bounce', 'submission'] }).notNull(),
    key: text().notNull(),
    /** When it was noted. */
    atMs: integer('at_ms').notNull(),
    /** The id of its bounce, or those of its messages in the order of the recipients. */
    ids: text({ mode: 'json' }).$type<MessageId[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.way, table.key] }),
    index('unanswered_at').on(table.atMs),
  ],
)

/** Written to find out whether the store can be written, and to remember the clock (heartbeat.ts). */
export const heartbeat = sqliteTable('heartbeat', {
  id: integer().primaryKey(),
  atMs: integer('at_ms').notNull(),
})

/** Logins of the dashboard (src/admin/sessions.ts). */
export const sessions = sqliteTable('sessions', {
  /** SHA-256 of the value in the cookie: base64. */
  digest: text().primaryKey(),
  /** HMAC-SHA256 of the token, with that value as key: base64. */
  proof: text().notNull(),
  untilMs: integer('until_ms').notNull(),
})
