import { expect, test } from 'bun:test'
import { REPLAY_PAGE } from '../../src/store/call-statements.ts'
import type { Store } from '../../src/store/open.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { DRAIN_MS, startDispatcher, stateOf } from '../support/dispatcher.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'

const HOUR_MS = 3_600_000

test('a receiver that is back gets its waiting calls at once, and those that run once', async () => {
  await using store = await openTemporaryStore()
  const answered = Promise.withResolvers<void>()
  await using receiver = createReceiver(async (_, at) => {
    if (at === 1) await answered.promise
    return new Response(null, { status: at === 0 ? 500 : 200 })
  })
  const [waiting = ''] = await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { retryS: [36_000] })])
  await until(async () => (await stateOf(store, waiting)).lastError !== '')
  const [running = ''] = await recordCalls(store)
  dispatcher.wake('crm')
  await receiver.received(2)
  expect(await dispatcher.retry('crm')).toBe(1)
  const requests = await receiver.received(3)
  const ids = requests.map(({ headers }) => headers.get('webhook-id'))
  expect(ids).toEqual([waiting, running, waiting])
  answered.resolve()
  await until(async () => (await stateOf(store, waiting)).state === 'done')
  await until(async () => (await stateOf(store, running)).state === 'done')
  expect(receiver.requests).toHaveLength(3)
  expect(await dispatcher.retry('crm')).toBe(0)
  expect(await dispatcher.retry('none')).toBeNull()
})

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

test('a call can be made due by hand also once a clock that was ahead has been put right', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(
    (_, at) => new Response(null, { status: at === 1 ? 500 : 200 }),
  )
  let aheadMs = 48 * HOUR_MS
  const now = () => Date.now() + aheadMs
  await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { retryS: [600] })], {
    now,
  })
  await until(async () => (await store.calls.counts())[0]?.done === 1)
  aheadMs = 0
  const [id = ''] = await recordCalls(store)
  dispatcher.wake('crm')
  await until(async () => (await stateOf(store, id)).lastError !== '')
  expect(await dispatcher.retry('crm')).toBe(1)
  await receiver.received(3)
})

test('calls that wait for a slow disk beyond their leases are not made again', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const ids = await recordCalls(store, { webhooks: ['crm', 'crm', 'crm'] })
  const areDone = async () => {
    const states = await Promise.all(ids.map((id) => stateOf(store, id)))
    return states.every(({ state }) => state === 'done')
  }
  // Results wait until their calls have been claimed a second time, and are kept before that goes on.
  const claimed = Promise.withResolvers<void>()
  const settle: Store['calls']['settle'] = async (settlement) => {
    if (settlement.next.state === 'untried') {
      claimed.resolve()
      await until(areDone)
    } else await claimed.promise
    return store.calls.settle(settlement)
  }
  let leapMs = 0
  const now = () => Date.now() + leapMs
  const parts = { ...store, calls: { ...store.calls, settle } }
  await using dispatcher = startDispatcher(parts, [webhookAt(receiver.url)], { now })
  await receiver.received(3)
  leapMs = HOUR_MS
  dispatcher.wake('crm')
  await until(areDone)
  await dispatcher.close(DRAIN_MS)
  expect(receiver.requests).toHaveLength(3)
})
