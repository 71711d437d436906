// How many of what came in when: an hour, and a UTC day for each recipient domain. Kept in the
// transaction of the row that is counted, so that an overview reads some thousand totals and never the
// rows themselves. A day has room for DOMAINS_A_DAY_MAX domains; those that come later share one row.

import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Reason } from '../event.ts'
import type { Connection } from './connection.ts'
import { counters, type DomainCounts, openCounting } from './counting.ts'
import type { Kept } from './kept.ts'
import { domainReasons, domainTotals, hourTotals, type Series } from './schema-reading.ts'

/** From, until (exclusive): hours or days since 1970. */
interface Span {
  from: number
  to: number
}

export interface Totals extends Kept {
  /** Takes back what a row that is no longer so was counted as, inside the caller's write job. */
  uncount: Pick<Kept, 'bounce' | 'failure'>
  /** Sums over steps of `stepHours`: `step` is hours since 1970 divided by that. */
  series(
    hours: Span,
    stepHours: number,
  ): Promise<{ step: number; series: Series; label: string; count: number }[]>
  /** The domains with most bounces and failures, at most `limit`. */
  domains(days: Span, limit: number): Promise<({ domain: string } & DomainCounts)[]>
  /** Most frequent first. */
  reasonsOf(domain: string, days: Span): Promise<{ reason: Reason; count: number }[]>
}

export function openTotals(connection: Connection): Totals {
  const counting = openCounting(connection)
  return { ...counting(1), uncount: counting(-1), ...openReading(connection) }
}

function openReading({ db }: Connection): Omit<Totals, keyof Kept | 'uncount'> {
  const sum = (column: (typeof counters)[number]) =>
    sql<number>`sum(${domainTotals[column]})`.mapWith(Number)
  const count = sql<number>`sum(${domainReasons.count})`.mapWith(Number)
  return {
    async series({ from, to }, stepHours) {
      const step = sql<number>`${hourTotals.hour} / ${sql.raw(String(Math.trunc(stepHours)))}`
      const { series, label } = hourTotals
      return db
        .select({ step, series, label, count: sql<number>`sum(${hourTotals.count})` })
        .from(hourTotals)
        .where(and(gte(hourTotals.hour, from), lt(hourTotals.hour, to)))
        .groupBy(step, series, label)
        .all()
    },
    async domains({ from, to }, limit) {
      const sums = Object.fromEntries(counters.map((column) => [column, sum(column)]))
      return db
        .select({
          domain: domainTotals.domain,
          ...(sums as Record<keyof DomainCounts, typeof count>),
        })
        .from(domainTotals)
        .where(and(gte(domainTotals.day, from), lt(domainTotals.day, to)))
        .groupBy(domainTotals.domain)
        .orderBy(desc(sql`sum(${domainTotals.bounces} + ${domainTotals.failures})`))
        .limit(limit)
        .all()
    },
    async reasonsOf(name, { from, to }) {
      const { domain, day, reason } = domainReasons
      return (
        db
          .select({ reason, count })
          .from(domainReasons)
          // One seek a day: a range of days would walk those of all domains.
          .where(and(eq(domain, name), inArray(day, daysOf({ from, to }))))
          .groupBy(reason)
          .orderBy(desc(count))
          .all()
      )
    },
  }
}

function daysOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
