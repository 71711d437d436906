// Tables that are kept for reading alone, in the transaction of the row that they tell of: which rows
// have a tag (by triggers), and how many of what came in which hour or day (totals.ts; of calls by
// triggers). Nothing is counted at view time. Totals stay when the rows that they counted expire.

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
type TaggedType = 'bounce' | 'failure' | 'attempt' | 'delivery'

/** How many of what in an hour. */
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
/** `reason`: of returned mail and of refusals, each mail once. */
export type Series = 'message' | 'attempt' | 'delivery' | 'bounce' | 'failure' | 'reason' | 'call'

/** How many of what in a UTC day for a recipient domain. */
export const domainTotals = sqliteTable(
  'domain_totals',
  {
    /** Days since 1970. */
    day: integer().notNull(),
    /** '' where it is unknown, `*` for all beyond the number that a day has room for. */
    domain: text().notNull(),
    /** Registered or handed to us. */
    messages: integer().notNull(),
    attempts: integer().notNull(),
    deliveries: integer().notNull(),
    bounces: integer().notNull(),
    failures: integer().notNull(),
    /** Failures of class `hard`. */
    hard: integer().notNull(),
    complaints: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.domain] })],
)

/** The reasons of a recipient domain in a UTC day; in the order in which they are written. */
export const domainReasons = sqliteTable(
  'domain_reasons',
  {
    day: integer().notNull(),
    domain: text().notNull(),
    reason: text().$type<Reason>().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.domain, table.reason] })],
)
