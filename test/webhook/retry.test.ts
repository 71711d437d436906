import { expect, test } from 'bun:test'
import { REPLAY_PAGE } from '../../src/store/call-statements.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { startDispatcher, stateOf } from '../support/dispatcher.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'

const HOUR_MS = 3_600_000

test('a call that begins while many are made due is not begun twice', async () => {
  await using store = await openTemporaryStore()
  const retried = Promise.withResolvers<void>()
  await using receiver = createReceiver(async () => {
    await retried.promise
    return new Response()
  })
  const count = 2 * REPLAY_PAGE
  const webhooks = Array.from({ length: count }, () => 'crm')
  const startMs = Date.now()
  await recordCalls(store, { atMs: startMs, webhooks })
  await store.calls.claim('crm', startMs, startMs + HOUR_MS, count)
  // Each look at the clock is later than the one before.
  let looks = 0
  const now = () => Date.now() + looks++
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)], { now })
  const retry = dispatcher.retry('crm')
  // As when mail comes back meanwhile.
  await until(() => {
    dispatcher.wake('crm')
    return receiver.requests.length > 0
  })
  await retry
  retried.resolve()
  await until(async () => (await store.calls.counts())[0]?.done === count)
  const ids = receiver.requests.map(({ headers }) => headers.get('webhook-id'))
  expect(new Set(ids).size).toBe(count)
  expect(ids).toHaveLength(count)
})

test('a receiver that is not back after all has cost its calls nothing', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(() => new Response(null, { status: 500 }))
  const [id = ''] = await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { retryS: [36_000] })])
  const settled = (tries: number) =>
    until(async () => (await stateOf(store, id)).tries.length === tries)
  await settled(1)
  for (const tries of [2, 3]) {
    expect(await dispatcher.retry('crm')).toBe(1)
    await settled(tries)
    expect(await stateOf(store, id)).toMatchObject({ state: 'due', lastError: 'answered 500' })
  }
})

test('a call that runs by the time of an older configuration is not begun twice', async () => {
  await using store = await openTemporaryStore()
  const answered = Promise.withResolvers<void>()
  await using receiver = createReceiver(async () => {
    await answered.promise
    return new Response()
  })
  const [id = ''] = await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { timeoutMs: HOUR_MS })])
  await receiver.received(1)
  await dispatcher.reload([webhookAt(receiver.url, { timeoutMs: 100 })])
  const retried = await dispatcher.retry('crm')
  answered.resolve()
  await until(async () => (await stateOf(store, id)).state === 'done')
  expect(retried).toBe(0)
  expect(receiver.requests).toHaveLength(1)
})

test('a call that runs while the clock leaps ahead is not begun twice, and may fail as ever', async () => {
  await using store = await openTemporaryStore()
  const answered = Promise.withResolvers<void>()
  await using receiver = createReceiver(async () => {
    await answered.promise
    return new Response(null, { status: 500 })
  })
  let leapMs = 0
  const [id = ''] = await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)], {
    now: () => Date.now() + leapMs,
  })
  await receiver.received(1)
  const leasedMs = (await stateOf(store, id)).dueMs
  leapMs = HOUR_MS
  dispatcher.wake('crm')
  await until(async () => (await stateOf(store, id)).dueMs > leasedMs + HOUR_MS / 2)
  answered.resolve()
  await until(async () => (await stateOf(store, id)).tries.length === 1)
  expect(receiver.requests).toHaveLength(1)
  expect(await stateOf(store, id)).toMatchObject({ state: 'due', lastError: 'answered 500' })
})
