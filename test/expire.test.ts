import { expect, test } from 'bun:test'
import { expireOnce, startExpiry } from '../src/expire.ts'
import { temporaryDirectory } from './support/directory.ts'
import { expiryAt } from './support/expire.ts'
import { messageAt } from './support/log-rows.ts'
import { openTemporaryStore } from './support/store.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 23, 12)

test('others have as much time as a batch took before the next one', async () => {
  await using store = await openTemporaryStore()
  const busyMs = 100
  let left = 3
  const sweep = async () => {
    const endMs = performance.now() + busyMs
    while (performance.now() < endMs);
    return left--
  }
  const parts = expiryAt(NOW, { ...store, retention: { ...store.retention, sweep } })
  const startMs = performance.now()
  await expireOnce(parts)
  expect(performance.now() - startMs).toBeGreaterThan(6 * busyMs) // four batches, three of them with rows
})

test('a stop does not wait until a rest is over', async () => {
  await using store = await openTemporaryStore()
  const stop = new AbortController()
  const busyMs = 400
  let endMs = 0
  const sweep = async () => {
    setImmediate(() => stop.abort())
    endMs = performance.now() + busyMs
    while (performance.now() < endMs);
    return 1
  }
  const parts = expiryAt(NOW, { ...store, retention: { ...store.retention, sweep } })
  expect(await expireOnce(parts, stop.signal)).toBe(1)
  expect(performance.now() - endMs).toBeLessThan(busyMs)
})

test('a stop ends the round that runs', async () => {
  await using store = await openTemporaryStore()
  const { promise: isSweeping, resolve } = Promise.withResolvers<void>()
  let left = 1000
  const sweep = async () => {
    resolve()
    return left--
  }
  const parts = expiryAt(NOW, { ...store, retention: { ...store.retention, sweep } })
  const stop = startExpiry({ ...parts, doubt: () => null, firstAfterMs: 0 })
  await isSweeping
  await stop()
  expect(left).toBeGreaterThan(0)
})

test('a retention that is put right saves what has not gone yet', async () => {
  await using store = await openTemporaryStore()
  await store.messages.register(Array.from({ length: 120 }, () => messageAt(NOW - 2 * DAY)))
  const kept = { retentionDays: 1, mimeRetentionDays: 1, anonymiseDays: 0 }
  const retention = {
    ...store.retention,
    async sweep(cutoffs: Parameters<typeof store.retention.sweep>[0]) {
      const removed = await store.retention.sweep(cutoffs)
      kept.retentionDays = 90
      return removed
    },
  }
  const parts = { ...expiryAt(NOW, { ...store, retention }), settings: () => kept }
  expect(await expireOnce(parts)).toBe(50)
})

test('a name is left where anonymising is switched off while a round takes names out', async () => {
  await using store = await openTemporaryStore()
  using directory = temporaryDirectory()
  const kept = { retentionDays: 90, mimeRetentionDays: 30, anonymiseDays: 1 }
  let sweeps = 0
  const sweep = async () => {
    sweeps += 1
    kept.anonymiseDays = 0
    return 1
  }
  const parts = expiryAt(NOW, { ...store, anonymising: { ...store.anonymising, sweep } })
  await expireOnce({ ...parts, settings: () => kept, dataDir: directory.path })
  expect(sweeps).toBe(1)
})
