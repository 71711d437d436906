// Writes the totals: what the jobs of one transaction count is added up in memory and written once before the
// commit, so that a burst of mail to one domain changes one row once.

import { eq, sql } from 'drizzle-orm'
import type { Reason } from '../event.ts'
import { domainOf } from '../mailbox.ts'
import { prepareRun, wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { domainReasons, domainTotals, hourTotals, type Series } from './schema-reading.ts'

/** The real mail of a day goes to fewer domains; a flood of made-up ones must not fill the table. */
const DOMAINS_A_DAY_MAX = 1000
/** Stands for the domains beyond that. */
const OTHER_DOMAINS = '*'
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** For how many days the known domains are kept in memory: today's and, for late mail, yesterday's. */
const DAYS_KNOWN_MAX = 3

export const counters = [
  'messages',
  'attempts',
  'deliveries',
  'bounces',
  'failures',
  'hard',
  'complaints',
] as const
export type DomainCounts = Record<(typeof counters)[number], number>

type HourTotal = typeof hourTotals.$inferSelect
type DomainTotal = Omit<typeof domainTotals.$inferSelect, 'closed'>
type DomainReason = Omit<typeof domainReasons.$inferSelect, 'closed'>

/** What the open transaction has counted so far: rows by their keys. */
interface Counted {
  hours: Map<string, HourTotal>
  domains: Map<string, DomainTotal>
  reasons: Map<string, DomainReason>
}

/** What one row is counted as. */
interface Counting {
  series: Series
  label: string
  domain: Partial<DomainCounts>
  reason: Reason | ''
}

export interface Totalling {
  /** Counts rows with 1, or takes them back with -1. */
  counting(by: 1 | -1): Kept
  /** Counts a call that is settled or a try that failed, inside the caller's write job. */
  countCall(label: 'done' | 'dead' | 'failed-try', atMs: number): void
}

export function openCounting(connection: Connection): Totalling {
  const statements = prepareCounting(connection)
  const placeOf = openPlaces(connection)
  const counted = connection.perCommit<Counted>(
    () => ({ hours: new Map(), domains: new Map(), reasons: new Map() }),
    ({ hours, domains, reasons }) => {
      for (const row of hours.values()) statements.hour(row)
      for (const row of domains.values()) statements.domain(row)
      for (const row of reasons.values()) statements.reason(row)
    },
  )
  const countHour = (hour: number, series: Series, label: string, by: 1 | -1): void => {
    const row = { hour, series, label, count: 0 }
    rowOf(counted().hours, `${hour} ${series} ${label}`, row).count += by
  }
  const counting = (by: 1 | -1) =>
    keeping((recipient, atMs, { series, label, domain: counts, reason }) => {
      const [hour, day] = [Math.floor(atMs / HOUR_MS), Math.floor(atMs / DAY_MS)]
      const domain = placeOf(day, recipient)
      const { domains, reasons } = counted()
      countHour(hour, series, label, by)
      const total = rowOf(domains, `${day} ${domain}`, { ...NOTHING, day, domain })
      for (const counter of counters) total[counter] += by * (counts[counter] ?? 0)
      if (reason === '') return
      countHour(hour, 'reason', reason, by)
      rowOf(reasons, `${day} ${reason} ${domain}`, { day, domain, reason, count: 0 }).count += by
    })
  return {
    counting,
    countCall: (label, atMs) => countHour(Math.floor(atMs / HOUR_MS), 'call', label, 1),
  }
}

function keeping(count: (recipient: string, atMs: number, as: Counting) => void): Kept {
  const plain = (series: Series, domain: Partial<DomainCounts>): Counting => {
    return { series, label: '', domain, reason: '' }
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
        // If a report brought the failure, its reason has been counted with the bounce.
        reason: row.bounceId === null ? row.reason : '',
      }),
    message: ({ recipient, createdMs }) =>
      count(recipient, createdMs, plain('message', { messages: 1 })),
    attempt: ({ recipient, atMs }) => count(recipient, atMs, plain('attempt', { attempts: 1 })),
    delivery: ({ recipient, atMs }) => count(recipient, atMs, plain('delivery', { deliveries: 1 })),
  }
}

const NOTHING = Object.fromEntries(counters.map((counter) => [counter, 0])) as DomainCounts

function rowOf<Row>(rows: Map<string, Row>, key: string, none: Row): Row {
  const found = rows.get(key)
  if (found !== undefined) return found
  rows.set(key, none)
  return none
}

/** Gives the name of the row that counts a recipient on a day: his domain, or the one for all other domains. */
function openPlaces({ db }: Connection): (day: number, recipient: string) => string {
  const knownDomains = db
    .select({ domain: domainTotals.domain })
    .from(domainTotals)
    .where(eq(domainTotals.day, sql.placeholder('day')))
    .prepare()
  const known = new Map<number, Set<string>>()
  return (day, recipient) => {
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
}

// max(0, …) because something may be taken back that was never counted: it came before there were totals.
function prepareCounting({ client, db }: Connection) {
  const [day, domain] = [sql.placeholder('day'), sql.placeholder('domain')]
  const count = sql.placeholder('count')
  const first = sql`max(0, ${count})`
  const entries = counters.map((column) => [column, sql`max(0, ${sql.placeholder(column)})`])
  const sums = counters.map((column) => [
    column,
    sql`max(0, ${domainTotals[column]} + ${sql.placeholder(column)})`,
  ])
  return {
    hour: prepareRun<HourTotal>(
      client,
      db
        .insert(hourTotals)
        .values({ ...wholeRow(hourTotals), count: first })
        .onConflictDoUpdate({
          target: [hourTotals.hour, hourTotals.series, hourTotals.label],
          set: { count: sql`max(0, ${hourTotals.count} + ${count})` },
        }),
    ),
    domain: prepareRun<DomainTotal>(
      client,
      db
        .insert(domainTotals)
        .values({ day, domain, ...Object.fromEntries(entries) })
        .onConflictDoUpdate({
          target: [domainTotals.day, domainTotals.domain],
          set: Object.fromEntries(sums),
        }),
    ),
    reason: prepareRun<DomainReason>(
      client,
      db
        .insert(domainReasons)
        .values({ domain, day, reason: sql.placeholder('reason'), count: first })
        .onConflictDoUpdate({
          target: [domainReasons.day, domainReasons.domain, domainReasons.reason],
          set: { count: sql`max(0, ${domainReasons.count} + ${count})` },
        }),
    ),
  }
}
