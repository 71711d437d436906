// What the program remembers for itself over a restart; no log and no question of a user reads it.

import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { MessageId } from '../event.ts'

/** What was handed to us a moment ago (submissions.ts). */
export const submissions = sqliteTable(
  'submissions',
  {
    atMs: integer('at_ms').notNull(),
    /** Of what its submitter would hand in again. */
    sha256: blob({ mode: 'buffer' }).$type<Uint8Array>().notNull(),
    /** Of its messages, in the order of its recipients. */
    ids: text({ mode: 'json' }).$type<MessageId[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.atMs, table.sha256] })],
)

/** Mail that was kept although nobody heard so (unanswered.ts). */
export const unanswered = sqliteTable(
  'unanswered',
  {
    way: text({ enum: ['bounce', 'submission'] }).notNull(),
    key: text().notNull(),
    /** When that was found out. */
    atMs: integer('at_ms').notNull(),
    /** What it was kept as: its bounce, or its messages in the order of its recipients. */
    ids: text({ mode: 'json' }).$type<MessageId[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.way, table.key] }),
    index('unanswered_at').on(table.atMs),
  ],
)

/** Written to find out whether the store can be; and how the clock was left. */
export const heartbeat = sqliteTable('heartbeat', {
  id: integer().primaryKey(),
  atMs: integer('at_ms').notNull(),
})

/** Logins of the dashboard (src/admin/sessions.ts). */
export const sessions = sqliteTable('sessions', {
  /** Of the value in the cookie: SHA-256, base64. */
  digest: text().primaryKey(),
  /** HMAC-SHA256 of the token, with that value as key: base64. */
  proof: text().notNull(),
  untilMs: integer('until_ms').notNull(),
})
