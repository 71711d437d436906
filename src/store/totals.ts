// How many of what came in when: an hour, and a UTC day for each recipient domain. Kept in the
// transaction of the row that is counted, so that an overview reads some thousand totals and never the
// rows themselves. A day has room for DOMAINS_A_DAY_MAX domains; those that come later share one row.

import { and, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Reason } from '../event.ts'
import type { Connection } from './connection.ts'
import { domainOf } from './domain.ts'
import type { Kept } from './kept.ts'
import { domainReasons, domainTotals, hourTotals, type Series } from './schema-reading.ts'

/** Real mail of a day goes to fewer; a flood of made-up domains must not fill the table. */
const DOMAINS_A_DAY_MAX = 1000
/** Stands for the domains beyond that. */
const OTHER_DOMAINS = '*'
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** The days of which the known domains are kept in memory: today, and yesterday's last mail. */
const DAYS_KNOWN_MAX = 3

const counters = [
  'messages',
  'attempts',
  'deliveries',
  'bounces',
  'failures',
  'hard',
  'complaints',
] as const
type DomainCounts = Record<(typeof counters)[number], number>

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
  return {
    ...openCounting(connection, 1),
    uncount: openCounting(connection, -1),
    ...openReading(connection),
  }
}

/** `by`: what each row counts for. */
function openCounting({ db }: Connection, by: 1 | -1): Kept {
  const { hour, domain, reason, knownDomains } = prepareCounting(db, by)
  const known = new Map<number, Set<string>>()

  /** The domain's row of that day, or the one of all others. */
  const placeOf = (day: number, recipient: string): string => {
    const name = domainOf(recipient)
    let names = known.get(day)
    if (names === undefined) {
      names = new Set(knownDomains.all({ day }).map((row) => row.domain))
      known.set(day, names)
      if (known.size > DAYS_KNOWN_MAX) known.delete(Math.min(...known.keys()))
    }
    if (names.has(name)) return name
    if (names.size >= DOMAINS_A_DAY_MAX) return OTHER_DOMAINS
    names.add(name)
    return name
  }
  const count = (
    recipient: string,
    atMs: number,
    of: { series: Series; label?: string; domain: Partial<DomainCounts>; reason?: Reason | '' },
  ): void => {
    const [hours, day] = [Math.floor(atMs / HOUR_MS), Math.floor(atMs / DAY_MS)]
    const place = placeOf(day, recipient)
    hour.run({ hour: hours, series: of.series, label: of.label ?? '' })
    domain.run({ ...NOTHING, ...of.domain, day, domain: place })
    if (!of.reason) return
    hour.run({ hour: hours, series: 'reason', label: of.reason })
    reason.run({ domain: place, day, reason: of.reason })
  }
  return {
    bounce: ({ recipient, receivedMs, kind, reason }) =>
      count(recipient, receivedMs, {
        series: 'bounce',
        label: kind,
        domain: { bounces: 1, complaints: kind === 'abuse' ? 1 : 0 },
        reason: kind === 'failure' || kind === 'delay' ? reason : '',
      }),
    failure: (row) =>
      count(row.recipient, row.atMs, {
        series: 'failure',
        label: row.class,
        domain: { failures: 1, hard: row.class === 'hard' ? 1 : 0 },
        // Of a report the bounce has been counted.
        reason: row.bounceId === null ? row.reason : '',
      }),
    message: ({ recipient, createdMs }) =>
      count(recipient, createdMs, { series: 'message', domain: { messages: 1 } }),
    attempt: ({ recipient, atMs }) =>
      count(recipient, atMs, { series: 'attempt', domain: { attempts: 1 } }),
    delivery: ({ recipient, atMs }) =>
      count(recipient, atMs, { series: 'delivery', domain: { deliveries: 1 } }),
  }
}

const NOTHING: DomainCounts = {
  messages: 0,
  attempts: 0,
  deliveries: 0,
  bounces: 0,
  failures: 0,
  hard: 0,
  complaints: 0,
}

// What came before there were totals has not been counted, so that nothing goes below 0.
function prepareCounting(db: Connection['db'], by: 1 | -1) {
  const [day, name] = [sql.placeholder('day'), sql.placeholder('domain')]
  const added = sql.raw(String(by))
  const entries = counters.map((column) => [column, by === 1 ? sql.placeholder(column) : 0])
  const sums = counters.map((column) => [
    column,
    sql`max(0, ${domainTotals[column]} + ${added} * ${sql.placeholder(column)})`,
  ])
  const first = Math.max(0, by)
  return {
    hour: db
      .insert(hourTotals)
      .values({
        hour: sql.placeholder('hour'),
        series: sql.placeholder('series'),
        label: sql.placeholder('label'),
        count: first,
      })
      .onConflictDoUpdate({
        target: [hourTotals.hour, hourTotals.series, hourTotals.label],
        set: { count: sql`max(0, ${hourTotals.count} + ${added})` },
      })
      .prepare(),
    domain: db
      .insert(domainTotals)
      .values({ day, domain: name, ...Object.fromEntries(entries) })
      .onConflictDoUpdate({
        target: [domainTotals.day, domainTotals.domain],
        set: Object.fromEntries(sums),
      })
      .prepare(),
    reason: db
      .insert(domainReasons)
      .values({ domain: name, day, reason: sql.placeholder('reason'), count: first })
      .onConflictDoUpdate({
        target: [domainReasons.day, domainReasons.domain, domainReasons.reason],
        set: { count: sql`max(0, ${domainReasons.count} + ${added})` },
      })
      .prepare(),
    knownDomains: db
      .select({ domain: domainTotals.domain })
      .from(domainTotals)
      .where(eq(domainTotals.day, day))
      .prepare(),
  }
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
