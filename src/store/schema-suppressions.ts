// The suppression list: its entries, the signs that led to them, and its changes, which are sent to webhooks. Addresses
// are numbered in the order in which they first came, and the rows about an address are stored by its number, so
// that only the index of the addresses themselves has random inserts.

import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Reason, SuppressionCause } from '../event.ts'
import { bucketOf } from './buckets.ts'

/** The addresses that have an entry or signs. */
export const suppressionAddresses = sqliteTable(
  'suppression_addresses',
  {
    n: integer().primaryKey(),
    /** In the form in which addresses are compared (mailbox.ts comparable). */
    address: text().notNull(),
  },
  (table) => [uniqueIndex('suppression_addresses_address').on(table.address)],
)

/** An address that should not be mailed. */
export const suppressions = sqliteTable(
  'suppressions',
  {
    n: integer().primaryKey(),
    /** The id of the change that put it on the list. */
    id: text().notNull(),
    /** As it was written first. */
    given: text().notNull(),
    domain: text().notNull(),
    cause: text().$type<SuppressionCause>().notNull(),
    /** The reason of the failure; '' if there was none. */
    reason: text().$type<Reason | ''>().notNull(),
    /** An operator's note, or what a remote said. */
    note: text().notNull(),
    addedMs: integer('added_ms').notNull(),
    /** When it expires, null = never. */
    untilMs: integer('until_ms'),
  },
  (table) => [
    uniqueIndex('suppressions_id').on(table.id),
    index('suppressions_domain').on(bucketOf(table.id), table.domain, table.id),
    index('suppressions_until').on(table.untilMs).where(sql`until_ms IS NOT NULL`),
  ],
)

/** What speaks for or against an address, at most SIGNS_KEPT_MAX of each. */
export const suppressionSigns = sqliteTable(
  'suppression_signs',
  {
    n: integer().notNull(),
    /** The id of the failure, of the bounce (for a complaint) or of the delivery. */
    subjectId: text('subject_id').notNull(),
    atMs: integer('at_ms').notNull(),
    sign: text().$type<KeptSign>().notNull(),
    reason: text().$type<Reason | ''>().notNull(),
    /** '' when unknown. */
    messageId: text('message_id').notNull(),
    /** The mail that reported it, null for an SMTP answer. */
    bounceId: text('bounce_id'),
  },
  (table) => [
    primaryKey({ columns: [table.n, table.subjectId] }),
    index('suppression_signs_at').on(table.atMs),
  ],
)
export type KeptSign = 'hard' | 'soft' | 'complaint' | 'delivery'

/** An address was put on the list or taken off it. */
export const suppressionChanges = sqliteTable('suppression_changes', {
  id: text().primaryKey(),
  atMs: integer('at_ms').notNull(),
  action: text().$type<'added' | 'removed'>().notNull(),
  recipient: text().notNull(),
  cause: text().$type<SuppressionCause>().notNull(),
  reason: text().$type<Reason | ''>().notNull(),
  description: text().notNull(),
  /** The id of the message that led to it, '' if there was none. */
  messageId: text('message_id').notNull(),
  tags: text({ mode: 'json' }).$type<string[]>().notNull(),
})
