// How much of what came in each hour, and in each UTC day for each recipient domain. Totals are written in the
// transaction of the row that is counted, so that an overview reads some thousand totals and never the rows
// themselves. A day has room for DOMAINS_A_DAY_MAX domains; those that come later share one row.

import type { SQLQueryBindings } from 'bun:sqlite'
import { and, gte, lt, sql } from 'drizzle-orm'
import type { Reason } from '../event.ts'
import type { Connection } from './connection.ts'
import { counters, type DomainCounts, openCounting, type Totalling } from './counting.ts'
import type { Kept } from './kept.ts'
import { dayTotals, hourTotals, type Series } from './schema-reading.ts'

const DAY_HOURS = 24
/** For a span up to this it is quicker to read all rows than to skip through the index of closed days. */
const SHORT_SPAN_DAYS = 45
/** How many rows are closed in one transaction: a few milliseconds of the write lock. */
const CLOSE_BATCH_MAX = 500

/** From, until (exclusive): hours or days since 1970. */
interface Span {
  from: number
  to: number
}

export interface Totals extends Kept {
  /** Takes back the counting of a row that is corrected, inside the caller's write job. */
  uncount: Pick<Kept, 'bounce' | 'failure'>
  countCall: Totalling['countCall']
  /** Sums over steps of `stepHours`: `step` is hours since 1970 divided by that. */
  series(
    hours: Span,
    stepHours: number,
  ): Promise<{ step: number; series: Series; label: string; count: number }[]>
  /** The domains with most bounces and failures, at most `limit`. */
  domains(days: Span, limit: number): Promise<({ domain: string } & DomainCounts)[]>
  /** Most frequent first. */
  reasonsOf(domain: string, days: Span): Promise<{ reason: Reason; count: number }[]>
  /**
   * Closes one batch of the rows of days before `beforeDay` (schema-reading.ts), which makes overviews faster. What is
   * counted for these days later still counts. Resolves with how many rows that were, 0 when all are closed.
   */
  close(beforeDay: number): Promise<number>
}

export function openTotals(connection: Connection): Totals {
  const { counting, countCall } = openCounting(connection)
  return {
    ...counting(1),
    uncount: counting(-1),
    countCall,
    series: openSeries(connection),
    domains: openDomains(connection),
    reasonsOf: openReasons(connection),
    close: openClosing(connection),
  }
}

function openSeries({ db }: Connection): Totals['series'] {
  return async ({ from, to }, stepHours) => {
    const isDays = stepHours % DAY_HOURS === 0
    const [table, time, hours] = isDays
      ? ([dayTotals, dayTotals.day, DAY_HOURS] as const)
      : ([hourTotals, hourTotals.hour, 1] as const)
    const step = sql<number>`${time} / ${sql.raw(String(Math.trunc(stepHours / hours)))}`
    const { series, label } = table
    return db
      .select({ step, series, label, count: sql<number>`sum(${table.count})` })
      .from(table)
      .where(and(gte(time, from / hours), lt(time, to / hours)))
      .groupBy(step, series, label)
      .all()
  }
}

// Closed rows are summed up along their index, without sorting; the rows of open days are few.
function openDomains({ client }: Connection): Totals['domains'] {
  const score = 'sum(bounces + failures) AS score'
  const inSpan = 'day >= ?1 AND day < ?2'
  const best = 'ORDER BY score DESC, domain LIMIT ?3'
  type Ranked = { domain: string }
  const rankShort = client.query<Ranked, [number, number, number]>(
    `SELECT domain, ${score} FROM domain_totals WHERE ${inSpan} GROUP BY domain ${best}`,
  )
  const rankLong = client.query<Ranked, [number, number, number]>(
    `WITH shut AS (
       SELECT domain, ${score} FROM domain_totals INDEXED BY domain_totals_closed
       WHERE closed = 1 AND ${inSpan} GROUP BY domain),
     open AS MATERIALIZED (
       SELECT domain, ${score} FROM domain_totals INDEXED BY domain_totals_open
       WHERE closed = 0 AND ${inSpan} GROUP BY domain)
     SELECT domain, shut.score + coalesce(open.score, 0) AS score FROM shut LEFT JOIN open USING (domain)
     UNION ALL
     SELECT domain, score FROM open WHERE NOT EXISTS (
       SELECT 1 FROM domain_totals AS totals INDEXED BY domain_totals_closed
       WHERE closed = 1 AND totals.domain = open.domain AND ${inSpan})
     ${best}`,
  )
  const sums = counters.map((counter) => `sum(${counter}) AS ${counter}`).join(', ')
  const counts = client.query<DomainCounts, [number, number, string]>(
    `SELECT ${sums} FROM (${bothOf('domain_totals', counters.join(', '))})`,
  )
  return async ({ from, to }, limit) => {
    const rank = to - from <= SHORT_SPAN_DAYS ? rankShort : rankLong
    return rank.all(from, to, limit).map(({ domain }) => {
      const found = counts.get(from, to, domain)
      if (found === null) throw new Error('sums have one row')
      return { domain, ...found }
    })
  }
}

function openReasons({ client }: Connection): Totals['reasonsOf'] {
  const reasons = client.query<{ reason: Reason; count: number }, [number, number, string]>(
    `SELECT reason, sum(count) AS count FROM (${bothOf('domain_reasons', 'reason, count')})
     GROUP BY reason ORDER BY 2 DESC, reason`,
  )
  return async (domain, { from, to }) => reasons.all(from, to, domain)
}

/** Selects columns of all rows of a domain ?3, closed and open, from a day ?1 to a day ?2. */
function bothOf(table: 'domain_totals' | 'domain_reasons', columns: string): string {
  const rows = (which: 'open' | 'closed') =>
    `SELECT ${columns} FROM ${table} INDEXED BY ${table}_${which}
     WHERE closed = ${which === 'open' ? 0 : 1} AND domain = ?3 AND day >= ?1 AND day < ?2`
  return `${rows('closed')} UNION ALL ${rows('open')}`
}

function openClosing({ client, writeUnflushed }: Connection): Totals['close'] {
  const closing = (['domain_totals', 'domain_reasons'] as const).map((table) => {
    const key = table === 'domain_totals' ? 'day, domain' : 'day, domain, reason'
    return client.query<unknown, SQLQueryBindings[]>(
      `UPDATE ${table} SET closed = 1 WHERE (${key}) IN
         (SELECT ${key} FROM ${table} INDEXED BY ${table}_open
          WHERE closed = 0 AND day < ? LIMIT ${CLOSE_BATCH_MAX})`,
    )
  })
  return async (beforeDay) => {
    let closed = 0
    // Need not wait for the disk: after a power cut the rows are closed again.
    for (const table of closing) {
      closed += await writeUnflushed(() => table.run(beforeDay).changes)
    }
    return closed
  }
}
