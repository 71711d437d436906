// Tables that exist only for reading; they are written in the transaction of the row that they are about: which rows
// have a tag (tagging.ts), and how much of what came in which hour or day (totals.ts). Nothing is counted when it is
// viewed. Totals stay when the rows that they counted expire.
//
// The rows of domains are written by day and read by domain. When a day is over its rows are closed, and only then
// are they in the large index by domain, so that intake need not keep that up to date.

import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Reason } from '../event.ts'

/** The rows that have a tag. */
export const tagged = sqliteTable(
  'tagged',
  {
    tag: text().notNull(),
    type: text().$type<TaggedType>().notNull(),
    /** Of the row in the table of that type. */
    id: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tag, table.type, table.id] })],
)
export type TaggedType = 'bounce' | 'failure' | 'attempt' | 'delivery'

/** How much of what came in an hour. */
export const hourTotals = sqliteTable(
  'hour_totals',
  {
    /** Hours since 1970. */
    hour: integer().notNull(),
    series: text().$type<Series>().notNull(),
    /** bounce: kind; failure: class; reason: reason; call: done, dead or failed-try; else ''. */
    label: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.series, table.label] })],
)

/** The same in a UTC day; kept by triggers of `hour_totals`. */
export const dayTotals = sqliteTable(
  'day_totals',
  {
    /** Days since 1970. */
    day: integer().notNull(),
    series: text().$type<Series>().notNull(),
    label: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.series, table.label] })],
)
/** `reason`: of returned mail and of refusals, each mail once. */
export type Series = 'message' | 'attempt' | 'delivery' | 'bounce' | 'failure' | 'reason' | 'call'

/** 1 when the day is over. */
const closed = integer().notNull().default(0)

/** How much of what came in a UTC day for a recipient domain. */
export const domainTotals = sqliteTable(
  'domain_totals',
  {
    /** Days since 1970. */
    day: integer().notNull(),
    /** '' if it is unknown, `*` for all domains beyond the number that a day has room for. */
    domain: text().notNull(),
    /** Messages that were registered or handed to us. */
    messages: integer().notNull(),
    attempts: integer().notNull(),
    deliveries: integer().notNull(),
    bounces: integer().notNull(),
    failures: integer().notNull(),
    /** Failures of class `hard`. */
    hard: integer().notNull(),
    complaints: integer().notNull(),
    closed,
  },
  (table) => [
    primaryKey({ columns: [table.day, table.domain] }),
    index('domain_totals_open').on(table.domain, table.day).where(sql`closed = 0`),
    index('domain_totals_closed')
      .on(
        ...([table.domain, table.day, table.messages, table.attempts, table.deliveries] as const),
        ...[table.bounces, table.failures, table.hard, table.complaints],
      )
      .where(sql`closed = 1`),
  ],
)

/** How often each reason came for a recipient domain in a UTC day. */
export const domainReasons = sqliteTable(
  'domain_reasons',
  {
    day: integer().notNull(),
    domain: text().notNull(),
    reason: text().$type<Reason>().notNull(),
    count: integer().notNull(),
    closed,
  },
  (table) => [
    primaryKey({ columns: [table.day, table.domain, table.reason] }),
    index('domain_reasons_open').on(table.domain, table.day).where(sql`closed = 0`),
    index('domain_reasons_closed')
      .on(table.domain, table.day, table.reason, table.count)
      .where(sql`closed = 1`),
  ],
)
