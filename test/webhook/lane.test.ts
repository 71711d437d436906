import { expect, test } from 'bun:test'
import type { Log } from '../../src/log.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { DRAIN_MS, startDispatcher, stateOf } from '../support/dispatcher.ts'
import { recordingLog, silentLog } from '../support/log.ts'
import { until } from '../support/patience.ts'
import { createRawReceiver, createReceiver } from '../support/receiver.ts'
import { crashedCopy, openTemporaryStore } from '../support/store.ts'

test('a webhook that hangs does not slow another', async () => {
  await using store = await openTemporaryStore()
  await using hanging = await createRawReceiver(() => undefined)
  await using receiver = createReceiver()
  for (let at = 0; at < 50; at++) await recordCalls(store, { webhooks: ['slow', 'crm'] })
  const slow = webhookAt(hanging.url, { name: 'slow', timeoutMs: 60_000 })
  await using dispatcher = startDispatcher(store, [slow, webhookAt(receiver.url)])
  await receiver.received(50)
  await until(() => dispatcher.state().some(({ results }) => results.delivered === 50))
  expect(dispatcher.state()).toMatchObject([
    { name: 'slow', running: 8, results: { delivered: 0, failed: 0 } },
    { name: 'crm' },
  ])
  await dispatcher.close(0)
})

test('a receiver that is down gets few tries at a time and a second, until a call is delivered', async () => {
  await using store = await openTemporaryStore()
  let open = 0
  const atMs: number[] = []
  const opened: number[] = []
  await using receiver = createReceiver(async (_, at) => {
    opened.push(++open)
    atMs.push(performance.now())
    await new Promise((resolve) => setImmediate(resolve))
    open -= 1
    return new Response(null, { status: at < 60 ? 500 : 200 })
  })
  for (let at = 0; at < 100; at++) await recordCalls(store)
  const webhook = webhookAt(receiver.url, { concurrency: 16, retryS: [3600] })
  const { log, logged } = recordingLog()
  await using dispatcher = startDispatcher(store, [webhook], { log })
  await until(() => dispatcher.state().some(({ results }) => results.delivered === 40))
  expect(Math.max(...opened.slice(0, 20))).toBeGreaterThan(2)
  // Those that ran when the twentieth failed are behind it.
  expect(Math.max(...opened.slice(36, 60))).toBeLessThanOrEqual(2)
  expect(Math.max(...opened.slice(61))).toBeGreaterThan(2)
  // Fifty a second, but for a burst of five: nineteen waits since the twentieth failed at the earliest.
  expect((atMs[59] ?? 0) - (atMs[19] ?? 0)).toBeGreaterThan(300)
  const told = logged.filter(({ level }) => level !== 'debug').map(({ event }) => event)
  const failed = Array.from({ length: 20 }, () => 'call failed')
  expect(told.toSorted()).toEqual([...failed, 'webhook down', 'webhook up'])
})

test('a receiver that takes few calls at a time gets them one by one while it is down', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(
    (_, at) => new Response(null, { status: at < 22 ? 500 : 200 }),
  )
  for (let at = 0; at < 30; at++) await recordCalls(store)
  const webhook = webhookAt(receiver.url, { concurrency: 2, retryS: [3600] })
  await using dispatcher = startDispatcher(store, [webhook])
  expect(await receiver.received(30)).toHaveLength(30)
  await until(() => dispatcher.state().some(({ running }) => running === 0))
})

test('a call in flight at a crash is tried again, under the same id, after its lease', async () => {
  await using store = await openTemporaryStore()
  const startMs = Date.now()
  const [id = ''] = await recordCalls(store)
  const arrived = Promise.withResolvers<void>()
  await using hanging = await createRawReceiver(() => arrived.resolve())
  await using receiver = createReceiver()
  await using dispatcher = startDispatcher(store, [webhookAt(hanging.url)])
  await arrived.promise
  // The timeout, and 5 s.
  expect((await stateOf(store, id)).dueMs).toBeGreaterThanOrEqual(startMs + 5000 + 5000)
  const reopened = openStore(crashedCopy(store))
  let skewMs = 0
  const now = () => Date.now() + skewMs
  await using restarted = startDispatcher(reopened, [webhookAt(receiver.url)], { now })
  await restarted.reload([webhookAt(receiver.url)])
  expect(receiver.requests).toBeEmpty()
  skewMs = 5000 + 5000
  restarted.wake('crm')
  const [request] = await receiver.received(1)
  expect(request?.headers.get('webhook-id')).toBe(id)
  await restarted.close(DRAIN_MS)
  expect((await reopened.calls.find(id))?.call).toMatchObject({ state: 'done', tries: 2 })
  await reopened.close()
  await dispatcher.close(0)
})

test('calls that a clock which was ahead has put off go out once it is put right', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const nowMs = Date.now()
  const [day, year] = [86_400_000, 365 * 86_400_000]
  const [ahead = ''] = await recordCalls(store, { atMs: nowMs + year })
  const [leased = ''] = await recordCalls(store, { atMs: nowMs + year })
  const [claimed] = await store.calls.claim('crm', nowMs + year, nowMs + year + 20_000, 1)
  expect([ahead, leased]).toContain(claimed?.id ?? '')
  // Retry-After may ask for a day: that is no trouble of the clock.
  const [asked = ''] = await recordCalls(store, { atMs: nowMs - 1, webhooks: ['slow'] })
  await store.calls.claim('slow', nowMs, nowMs + day, 1)
  const slow = webhookAt(receiver.url, { name: 'slow' })
  await using _ = startDispatcher(store, [webhookAt(receiver.url), slow])
  const ids = (await receiver.received(2)).map(({ headers }) => headers.get('webhook-id'))
  expect(ids.sort()).toEqual([ahead, leased].sort())
  expect(await stateOf(store, asked)).toMatchObject({ state: 'due', dueMs: nowMs + day, tries: [] })
})

test.each(['at a start', 'while it runs'])(
  'a clock that was an hour ahead, put right %s, holds up no call',
  async (when) => {
    await using store = await openTemporaryStore()
    await using receiver = createReceiver()
    const hour = 3_600_000
    let aheadMs = when === 'at a start' ? 0 : hour
    const now = () => Date.now() + aheadMs
    await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)], { now })
    if (aheadMs > 0) {
      await recordCalls(store, { atMs: now() })
      dispatcher.wake('crm')
      // What is still being settled then may be called once more.
      await until(async () => (await store.calls.counts())[0]?.done === 1)
      aheadMs = 0
    } else await dispatcher.close(DRAIN_MS)
    const already = receiver.requests.length
    const [id = ''] = await recordCalls(store, { atMs: Date.now() + hour })
    await using restarted =
      when === 'at a start' ? startDispatcher(store, [webhookAt(receiver.url)]) : null
    ;(restarted ?? dispatcher).wake('crm')
    const requests = await receiver.received(already + 1)
    expect(requests.at(-1)?.headers.get('webhook-id')).toBe(id)
  },
)

test.each([
  [5, { state: 'done', lastError: '' }],
  [
    6,
    { state: 'dead', lastError: 'no more tries: cut short too often, or retry_s is shorter now' },
  ],
] as const)('a call that was cut short %i times is tried or given up', async (times, settled) => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const nowMs = Date.now()
  const [id = ''] = await recordCalls(store, { atMs: nowMs })
  for (let at = 0; at < times; at++) await store.calls.claim('crm', nowMs, nowMs, 1)
  await using _ = startDispatcher(store, [webhookAt(receiver.url, { retryS: [] })])
  await until(async () => (await stateOf(store, id)).state !== 'due')
  expect(await stateOf(store, id)).toMatchObject(settled)
  expect(receiver.requests).toHaveLength(settled.state === 'done' ? 1 : 0)
})

test('a call whose bounce has expired is dead and says so', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store)
  const bounces = { ...store.bounces, forCall: async () => null }
  await using _ = startDispatcher({ ...store, bounces }, [webhookAt('http://127.0.0.1:1/')])
  await until(async () => (await stateOf(store, id)).state === 'dead')
  expect(await stateOf(store, id)).toMatchObject({ lastError: 'what it tells of has expired' })
})

test('when a result cannot be stored the call stays leased and is tried again', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const [id = ''] = await recordCalls(store)
  const errors: string[] = []
  const log: Log = { ...silentLog, error: (event) => void errors.push(event) }
  let broken = true
  const settle: Store['calls']['settle'] = (settlement) =>
    broken ? Promise.reject(new Error('disk full')) : store.calls.settle(settlement)
  let skewMs = 0
  const now = () => Date.now() + skewMs
  const parts = { ...store, calls: { ...store.calls, settle } }
  await using dispatcher = startDispatcher(parts, [webhookAt(receiver.url)], { log, now })
  await until(() => errors.length > 0)
  expect(errors).toEqual(['call not settled'])
  broken = false
  skewMs = 10_000
  dispatcher.wake('crm')
  const requests = await receiver.received(2)
  expect(requests.map(({ headers }) => headers.get('webhook-id'))).toEqual([id, id])
  await until(async () => (await stateOf(store, id)).state === 'done')
})

test('when calls cannot be read it is told once, and the webhook goes on later', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  await recordCalls(store)
  const errors: string[] = []
  const log: Log = { ...silentLog, error: (event) => void errors.push(event) }
  let refusals = 2
  const claim: Store['calls']['claim'] = (...parameters) =>
    refusals-- > 0 ? Promise.reject(new Error('disk full')) : store.calls.claim(...parameters)
  await using _ = startDispatcher(
    { ...store, calls: { ...store.calls, claim } },
    [webhookAt(receiver.url)],
    {
      log,
    },
  )
  await receiver.received(1)
  expect(errors).toEqual(['calls not read'])
})

test('while very many results wait for the disk no more calls are made, and then they go on', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  await using other = createReceiver()
  await recordCalls(store, { webhooks: Array.from({ length: 600 }, () => 'crm') })
  const written = Promise.withResolvers<void>()
  const settle: Store['calls']['settle'] = async (settlement) => {
    if (settlement.webhook === 'crm') await written.promise
    return store.calls.settle(settlement)
  }
  const parts = { ...store, calls: { ...store.calls, settle } }
  const webhooks = [webhookAt(receiver.url), webhookAt(other.url, { name: 'other' })]
  await using dispatcher = startDispatcher(parts, webhooks)
  await receiver.received(500)
  // In the time of so many calls to another.
  await recordCalls(store, { webhooks: Array.from({ length: 100 }, () => 'other') })
  dispatcher.wake('other')
  await other.received(100)
  expect(receiver.requests.length).toBeLessThan(510)
  written.resolve()
  await receiver.received(600)
})

test('closing lets running POSTs finish and begins no more', async () => {
  await using store = await openTemporaryStore()
  const gate = Promise.withResolvers<void>()
  await using receiver = createReceiver(async () => {
    await gate.promise
    return new Response('ok')
  })
  for (let at = 0; at < 3; at++) await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { concurrency: 1 })])
  await receiver.received(1)
  const closed = dispatcher.close(DRAIN_MS)
  gate.resolve()
  await closed
  expect(await store.calls.counts()).toMatchObject([{ due: 2, done: 1 }])
})

test('what does not finish in time is stopped and stays due, without losing a try', async () => {
  await using store = await openTemporaryStore()
  const arrived = Promise.withResolvers<void>()
  await using hanging = await createRawReceiver(() => arrived.resolve())
  const { log, logged } = recordingLog()
  const [id = ''] = await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(hanging.url)], { log })
  await arrived.promise
  await dispatcher.close(10)
  const found = await store.calls.find(id)
  expect(found?.call).toMatchObject({ state: 'due', tries: 1, triesBefore: 1 })
  expect(found?.tries).toBeEmpty()
  expect(logged).toBeEmpty()
  expect(found?.call.dueMs).toBeLessThanOrEqual(Date.now())
})
