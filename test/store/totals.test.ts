import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { expireOnce } from '../../src/expire.ts'
import { expiryAt } from '../support/expire.ts'
import { bounceAt, DAY_MS, failureAt } from '../support/log-rows.ts'
import { randomOf } from '../support/random.ts'
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts'

const TODAY = Math.floor(Date.UTC(2026, 10, 23) / DAY_MS)
const DAYS = 100
const REASONS = ['user-unknown', 'mailbox-full', 'blocked'] as const

/** A bounce of each, in one go. */
async function keep(store: TemporaryStore, rows: { day: number; domain: string; at: number }[]) {
  const bounces = rows.map(({ day, domain, at }) =>
    bounceAt(day * DAY_MS + (at % 24) * 3_600_000, {
      recipient: `somebody@${domain}`,
      reason: REASONS[at % 3] ?? 'blocked',
    }),
  )
  const failures = bounces
    .filter((_, at) => at % 2 === 0)
    .map(({ id, receivedMs, recipient }) => failureAt(receivedMs, { bounceId: id, recipient }))
  const raw = { sha256: new Uint8Array(32), sizeBytes: 1, mime: new Uint8Array([65]) }
  await store.bounces.record({ raw, bounces, failures, calls: [], forwards: [] })
}

async function fill(store: TemporaryStore): Promise<void> {
  const random = randomOf(1)
  const rows = Array.from({ length: 2000 }, (_, at) => ({
    day: TODAY - Math.floor(random() * DAYS),
    domain: `d${Math.floor(random() ** 2 * 60)}.example`,
    at,
  }))
  await keep(store, rows)
}

/** What an overview can ask, over long and short spans. */
async function told(store: TemporaryStore) {
  const spans = [DAYS, 70, 46, 45, 7, 2, 1].map((days) => ({
    from: TODAY + 1 - days,
    to: TODAY + 1,
  }))
  spans.push({ from: TODAY - 90, to: TODAY - 30 })
  return Promise.all(
    spans.flatMap((span) => [
      store.totals.domains(span, 20),
      store.totals.domains(span, 1000),
      store.totals.reasonsOf('d0.example', span),
      store.totals.reasonsOf('d40.example', span),
    ]),
  )
}

async function closeAll(store: TemporaryStore, beforeDay: number): Promise<number> {
  let rows = 0
  for (;;) {
    const more = await store.totals.close(beforeDay)
    if (more === 0) return rows
    rows += more
  }
}

test('closing days changes no number', async () => {
  await using store = await openTemporaryStore()
  await fill(store)
  const before = await told(store)
  expect(before[0]?.length).toBe(20)
  expect(await closeAll(store, TODAY - 40)).toBeGreaterThan(500)
  expect(await told(store)).toEqual(before)
  await closeAll(store, TODAY - 1)
  expect(await told(store)).toEqual(before)
  await closeAll(store, TODAY + 1)
  expect(await told(store)).toEqual(before)
})

test('domains come by what went wrong there, over long spans as over short ones', async () => {
  await using store = await openTemporaryStore()
  const of = (day: number, domain: string, times: number) =>
    Array.from({ length: times }, (_, at) => ({ day, domain, at }))
  await keep(store, [
    ...of(TODAY - 80, 'old.example', 5),
    ...of(TODAY, 'new.example', 4),
    ...of(TODAY - 80, 'both.example', 3),
    ...of(TODAY, 'both.example', 3),
    ...of(TODAY + 1, 'both.example', 9),
    ...of(TODAY + 1, 'tomorrow.example', 9),
  ])
  await closeAll(store, TODAY - 1)
  const ranked = async (days: number) =>
    (await store.totals.domains({ from: TODAY + 1 - days, to: TODAY + 1 }, 3)).map(
      ({ domain, bounces }) => `${domain} ${bounces}`,
    )
  expect(await ranked(100)).toEqual(['both.example 6', 'old.example 5', 'new.example 4'])
  expect(await ranked(50)).toEqual(['new.example 4', 'both.example 3'])
  expect(await ranked(5)).toEqual(['new.example 4', 'both.example 3'])
  const reasons = await store.totals.reasonsOf('new.example', { from: TODAY, to: TODAY + 1 })
  expect(reasons.map(({ reason, count }) => `${reason} ${count}`)).toEqual([
    ...['user-unknown 2', 'blocked 1', 'mailbox-full 1'],
  ])
})

test('what is counted on a closed day still counts', async () => {
  await using store = await openTemporaryStore()
  await fill(store)
  await closeAll(store, TODAY)
  const span = { from: TODAY - DAYS, to: TODAY }
  const of = async (domain: string) =>
    (await store.totals.domains(span, 1000)).find((one) => one.domain === domain)?.bounces ?? 0
  const before = await of('d0.example')
  await keep(store, [
    { day: TODAY - 60, domain: 'd0.example', at: 0 },
    { day: TODAY - 60, domain: 'late.example', at: 1 },
  ])
  expect([await of('d0.example'), await of('late.example')]).toEqual([before + 1, 1])
  await closeAll(store, TODAY)
  expect([await of('d0.example'), await of('late.example')]).toEqual([before + 1, 1])
})

test('days hold what their hours hold', async () => {
  await using store = await openTemporaryStore()
  await fill(store)
  await fill(store)
  const span = { from: (TODAY - DAYS) * 24, to: (TODAY + 1) * 24 }
  const sums = new Map<string, number>()
  for (const { step, series, label, count } of await store.totals.series(span, 1)) {
    const key = `${Math.floor(step / 24)} ${series} ${label}`
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  const days = await store.totals.series(span, 24)
  expect(days.length).toBeGreaterThan(300)
  expect(new Map(days.map((row) => [`${row.step} ${row.series} ${row.label}`, row.count]))).toEqual(
    sums,
  )
})

test('totals go after two years, or with the rows where those stay longer', async () => {
  await using store = await openTemporaryStore()
  const days = [TODAY, TODAY - 743, TODAY - 745, TODAY - 1200]
  await keep(
    store,
    days.map((day, at) => ({ day, domain: `d${at}.example`, at })),
  )
  const kept = async (retentionDays: number) => {
    const nowMs = TODAY * DAY_MS + 3_600_000
    await expireOnce(expiryAt(nowMs, store, { retentionDays, mimeRetentionDays: 1 }))
    using client = new Database(store.file, { readonly: true })
    const daysOf = (table: string, time: string) =>
      client
        .query(`SELECT DISTINCT ${time} FROM ${table} ORDER BY 1 DESC`)
        .values()
        .map(([day]) => TODAY - Number(day))
    return [
      daysOf('hour_totals', 'hour / 24'),
      daysOf('day_totals', 'day'),
      daysOf('domain_totals', 'day'),
      daysOf('domain_reasons', 'day'),
    ]
  }
  expect(await kept(1000)).toEqual(Array.from({ length: 4 }, () => [0, 743, 745]))
  expect(await kept(90)).toEqual(Array.from({ length: 4 }, () => [0, 743]))
})

test('a round closes the days that are over, and ends early when the daemon stops', async () => {
  await using store = await openTemporaryStore()
  await fill(store)
  const parts = expiryAt(TODAY * DAY_MS, store)
  using client = new Database(store.file, { readonly: true })
  const open = () =>
    client.query('SELECT DISTINCT day FROM domain_totals WHERE closed = 0 ORDER BY 1').values()
  const before = open()
  expect(await expireOnce(parts, AbortSignal.abort())).toBe(0)
  expect(open()).toEqual(before)
  await expireOnce(parts)
  expect(open()).toEqual([[TODAY - 1], [TODAY]])
})
