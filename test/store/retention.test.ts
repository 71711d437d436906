import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { firstIdAt, newId } from '../../src/address/id.ts'
import { createClockDoubt } from '../../src/clock.ts'
import { expireOnce, startExpiry } from '../../src/expire.ts'
import { acceptInto, arrivalAt, forwardOff, forwardOn } from '../support/accept.ts'
import { recordCalls } from '../support/calls.ts'
import { expiryAt } from '../support/expire.ts'
import { silentLog } from '../support/log.ts'
import { bounceAt as bounceRow, keepBounce, messageAt } from '../support/log-rows.ts'
import { report } from '../support/mail.ts'
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 23, 12)

/** Takes a bounce in at a time; resolves with its id and the message's. */
async function bounceAt(store: TemporaryStore, ms: number, forward = forwardOff) {
  const messageId = newId(ms)
  const address = `b-${messageId}@bounces.example.com`
  const recipient = 'alice@example.org'
  if (forward.enabled) await store.messages.register([messageAt(ms, { id: messageId })])
  const accept = await acceptInto(store, {
    subscribers: () => ['crm'],
    forward: () => forward,
    now: () => ms,
  })
  const [accepted] = await accept(arrivalAt(report({ to: address, recipient }), messageId))
  return { messageId, bounceId: accepted?.bounceId ?? '' }
}

async function settleAll(store: TemporaryStore) {
  const { calls } = await store.calls.list({ limit: 100 })
  for (const { id, webhook } of calls) {
    const answered = { startedMs: NOW, durationMs: 1, status: 200, error: '', answer: null }
    const tried = { callId: id, number: 1, ...answered }
    const next = { state: 'done', settledMs: NOW } as const
    await store.calls.settle({ callId: id, webhook, number: 1, tried, next })
  }
}

test('a start by a clock that is far ahead of the last one removes nothing', async () => {
  await using store = await openTemporaryStore()
  const { bounceId } = await bounceAt(store, NOW)
  await settleAll(store)
  const round = async (atMs: number) => {
    const events: string[] = []
    const tell = (event: string) => void events.push(event)
    const log = { ...silentLog, warn: tell, info: tell }
    const { promise, resolve } = Promise.withResolvers<void>()
    const doubt = createClockDoubt(() => atMs, await store.clock.last())
    const parts = { ...expiryAt(atMs, store), doubt, log, firstAfterMs: 0, roundEnded: resolve }
    const stop = startExpiry(parts)
    await promise
    await stop()
    return events
  }
  await round(NOW)
  expect(await round(NOW + 365 * DAY)).toEqual([expect.stringContaining('leapt ahead')])
  expect(await store.bounces.find(bounceId)).not.toBeNull()
  expect(await round(NOW + 366 * DAY)).toEqual(['expired rows removed'])
  expect(await store.bounces.find(bounceId)).toBeNull()
  expect(await round(NOW)).toEqual([expect.stringContaining('behind where it was')])
})

test('a process that ran for a moment alone tells the next one how far time had come', async () => {
  await using store = await openTemporaryStore()
  await startExpiry({ ...expiryAt(NOW, store), doubt: () => null })()
  expect(await store.clock.last()).toEqual({ seenMs: NOW, doubtedMs: null })
})

test('rows go after retention_days, raw mail after mime_retention_days, the rest stays', async () => {
  await using store = await openTemporaryStore()
  const old = await bounceAt(store, NOW - 91 * DAY)
  const middle = await bounceAt(store, NOW - 31 * DAY)
  const young = await bounceAt(store, NOW - 29 * DAY)
  await settleAll(store)
  const removed = await expireOnce(expiryAt(NOW, store))
  expect(removed).toBeGreaterThan(0)

  expect(await store.bounces.find(old.bounceId)).toBeNull()
  expect(await store.failures.byMessage(old.messageId)).toEqual([])
  const kept = await store.bounces.find(middle.bounceId)
  expect(kept).toMatchObject({ messageId: middle.messageId })
  expect(await store.bounces.mime(kept?.rawId ?? 0)).toBeNull()
  expect(await store.failures.byMessage(middle.messageId)).toHaveLength(1)
  const last = await store.bounces.find(young.bounceId)
  expect(await store.bounces.mime(last?.rawId ?? 0)).not.toBeNull()

  const { calls } = await store.calls.list({ limit: 100 })
  expect([...new Set(calls.map((call) => call.messageId))].sort()).toEqual(
    [middle.messageId, young.messageId].sort(),
  )
  const again = await expireOnce(expiryAt(NOW, store))
  expect(again).toBe(0)
})

const mimesOf = ({ bounces }: TemporaryStore, of: readonly { bounceId: string }[]) =>
  Promise.all(
    of.map(async ({ bounceId }) => bounces.mime((await bounces.find(bounceId))?.rawId ?? 0)),
  )

test.each([
  ['behind', [-60]],
  ['behind, with the limit among what came then', [-30.1, -29.9]],
  ['ahead', [50]],
])('raw mail goes by its own time beside that of a clock that was %s', async (_, days) => {
  await using store = await openTemporaryStore()
  const young = await bounceAt(store, NOW - 5 * DAY)
  for (const day of days) await bounceAt(store, NOW + day * DAY)
  const last = await bounceAt(store, NOW - DAY)
  const mimes = () => mimesOf(store, [young, last])
  await expireOnce(expiryAt(NOW, store))
  expect(await mimes()).not.toContain(null)
  await expireOnce(expiryAt(NOW + 26 * DAY, store))
  expect(await mimes()).toEqual([null, expect.any(Uint8Array)])
  await expireOnce(expiryAt(NOW + 30 * DAY, store))
  expect(await mimes()).toEqual([null, null])
})

test('raw mail that is on its way to the sender goes when that is over', async () => {
  await using store = await openTemporaryStore()
  const waiting = await bounceAt(store, NOW - 32 * DAY, forwardOn)
  const later = await bounceAt(store, NOW - 31 * DAY)
  const parts = expiryAt(NOW, store)
  const mimes = () => mimesOf(store, [waiting, later])
  await expireOnce(parts)
  expect(await mimes()).toEqual([expect.any(Uint8Array), null])
  const [mail] = (await store.queue.list({ limit: 1 })).mails
  await store.queue.cancel(mail?.id ?? '', () => ({ failure: null, calls: [] }))
  await expireOnce(parts)
  expect(await mimes()).toEqual([null, null])
})

test('raw mail goes although a write of the same transaction fails', async () => {
  await using store = await openTemporaryStore()
  const { bounceId } = await bounceAt(store, NOW - 31 * DAY)
  const twice = messageAt(NOW)
  const beforeId = firstIdAt(NOW - 30 * DAY)
  const nothing = { rowsBeforeId: '', callsBeforeMs: 0, totalsBeforeDay: 0 }
  const swept = store.retention.sweep({ ...nothing, mimeBeforeId: beforeId })
  await expect(store.messages.register([twice, twice])).rejects.toThrow('UNIQUE')
  expect(await swept).toBe(1)
  const kept = await store.bounces.find(bounceId)
  expect(await store.bounces.mime(kept?.rawId ?? 0)).toBeNull()
})

test('rows go although names cannot be taken out of others: the key is damaged', async () => {
  await using store = await openTemporaryStore()
  const { bounceId } = await bounceAt(store, NOW - 91 * DAY)
  const dataDir = dirname(store.file)
  writeFileSync(join(dataDir, 'anonymise.key'), 'short')
  const parts = expiryAt(NOW, store, { anonymiseDays: 60, dataDir })
  // `rejects` lets nothing else run meanwhile, and this waits for others: behind many tests it stood still.
  const error = await expireOnce(parts).catch((thrown) => thrown)
  expect(String(error)).toContain('damaged')
  expect(await store.bounces.find(bounceId)).toBeNull()
})

test('a retention of a hundred years removes nothing', async () => {
  await using store = await openTemporaryStore()
  const { bounceId } = await bounceAt(store, NOW - 91 * DAY)
  const forever = { retentionDays: 36_500, mimeRetentionDays: 36_500 }
  expect(await expireOnce(expiryAt(NOW, store, forever))).toBe(0)
  const kept = await store.bounces.find(bounceId)
  expect(await store.bounces.mime(kept?.rawId ?? 0)).not.toBeNull()
})

test('a call that is still due outlives its rows', async () => {
  await using store = await openTemporaryStore()
  await bounceAt(store, NOW - 91 * DAY)
  await expireOnce(expiryAt(NOW, store))
  expect((await store.calls.list({ limit: 100 })).calls).toHaveLength(2)
})

test('a deleted bounce leaves neither its raw mail nor the tries of its calls behind', async () => {
  await using store = await openTemporaryStore()
  await bounceAt(store, NOW - 91 * DAY)
  await settleAll(store)
  using database = new Database(store.file, { readonly: true })
  const rows = () =>
    database.query('SELECT id FROM raws UNION ALL SELECT call_id FROM tries').values()
  expect(rows()).toHaveLength(3)
  await expireOnce(expiryAt(NOW, store))
  expect(rows()).toEqual([])
})

test.each([
  ['mime_retention_days', {}],
  ['anonymise_days', { mimeRetentionDays: 90, anonymiseDays: 30 }],
])('raw mail makes room in the file after %s, also where it is small', async (_, days) => {
  await using store = await openTemporaryStore()
  const keep = () =>
    keepBounce(store, bounceRow(NOW - 31 * DAY), crypto.getRandomValues(Buffer.alloc(1000)))
  await Promise.all(Array.from({ length: 400 }, keep))
  using database = new Database(store.file, { readonly: true })
  const rows = () => database.query('SELECT id, sha256, size_bytes FROM raws').values()
  const before = rows()
  await expireOnce(expiryAt(NOW, store, { ...days, dataDir: dirname(store.file) }))
  expect(rows()).toEqual(before)
  const [free] = database.query('PRAGMA freelist_count').values()[0] ?? []
  expect(free).toBeGreaterThan(80) // pages of four kilobytes
})

test('what is old goes some rows a commit', async () => {
  await using store = await openTemporaryStore()
  await store.messages.register(Array.from({ length: 120 }, () => messageAt(NOW - DAY)))
  const before = store.counts.commits
  const old = { rowsBeforeId: firstIdAt(NOW), mimeBeforeId: firstIdAt(NOW), callsBeforeMs: NOW }
  const sweep = () => store.retention.sweep({ ...old, totalsBeforeDay: 0 })
  expect([await sweep(), await sweep(), await sweep(), await sweep()]).toEqual([50, 50, 20, 0])
  expect(store.counts.commits - before).toBe(4)
})

test('of the calls of all webhooks some go a commit', async () => {
  await using store = await openTemporaryStore()
  for (let at = 0; at < 30; at++) await recordCalls(store, { webhooks: ['a', 'b'], atMs: NOW })
  await settleAll(store)
  const none = { rowsBeforeId: firstIdAt(0), mimeBeforeId: firstIdAt(0), totalsBeforeDay: 0 }
  const sweep = () => store.retention.sweep({ ...none, callsBeforeMs: NOW + 1 })
  expect([await sweep(), await sweep(), await sweep()]).toEqual([50, 10, 0])
})

test.each([
  ['raw mail', { rowsBeforeId: '', mimeBeforeId: firstIdAt(NOW) }],
  ['a bounce with its mail', { rowsBeforeId: firstIdAt(NOW), mimeBeforeId: '' }],
])('where it is large, %s goes some megabytes a commit', async (_, old) => {
  await using store = await openTemporaryStore()
  for (let at = 0; at < 10; at++) {
    await keepBounce(store, bounceRow(NOW - DAY), Buffer.alloc(1_000_000, `${at}`))
  }
  const sweep = () => store.retention.sweep({ ...old, callsBeforeMs: 0, totalsBeforeDay: 0 })
  expect([await sweep(), await sweep(), await sweep()]).toEqual([5, 5, 0])
})

test('raws that have no mail any more are gone through some a commit', async () => {
  await using store = await openTemporaryStore()
  const waiting = await bounceAt(store, NOW - 3 * DAY, forwardOn)
  await keepBounce(store, bounceRow(NOW - 2 * DAY), 'first')
  const writer = new Database(store.file)
  writer.run(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120000)
    INSERT INTO raws (sha256, size_bytes) SELECT zeroblob(32), 1 FROM n`)
  writer.close()
  await keepBounce(store, bounceRow(NOW - DAY), 'last')
  const before = store.counts.commits
  const old = { rowsBeforeId: '', mimeBeforeId: firstIdAt(NOW), callsBeforeMs: 0 }
  const sweep = () => store.retention.sweep({ ...old, totalsBeforeDay: 0 })
  expect([await sweep(), await sweep(), await sweep()]).toEqual([1, 1, 0])
  // One to the first mail, three to the last, and three again as one is still on its way.
  expect(store.counts.commits - before).toBe(7)
  const [mail] = (await store.queue.list({ limit: 1 })).mails
  await store.queue.cancel(mail?.id ?? '', () => ({ failure: null, calls: [] }))
  expect([await sweep(), await sweep()]).toEqual([1, 0])
  const kept = await store.bounces.find(waiting.bounceId)
  expect(await store.bounces.mime(kept?.rawId ?? 0)).toBeNull()
})

test('entries of the suppression list whose time is over go some a commit', async () => {
  await using store = await openTemporaryStore()
  const entries = Array.from({ length: 120 }, (_, at) => ({
    ...{ address: `p${at}@b.example`, cause: 'manual' as const, reason: '' as const, note: '' },
    untilMs: NOW - 1,
  }))
  await store.suppressions.put(entries, NOW - DAY)
  const sweep = () => store.suppressions.sweep(NOW, NOW)
  expect([await sweep(), await sweep(), await sweep(), await sweep()]).toEqual([50, 50, 20, 0])
})
