import { expect, spyOn, test } from 'bun:test'
import { Webhook } from 'standardwebhooks'
import type { Store } from '../../src/store/open.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { DRAIN_MS, startDispatcher, stateOf } from '../support/dispatcher.ts'
import { recordingLog } from '../support/log.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'

const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`

test('a due call is posted, signed, settled, and its try is kept', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(() => new Response('thanks', { status: 202 }))
  const webhook = webhookAt(receiver.url, {
    format: 'json',
    secret: [SECRET],
    headers: { Authorization: 'Bearer x', 'User-Agent': 'mine' },
  })
  const [id = ''] = await recordCalls(store, { raw: Buffer.from('raw \xff', 'latin1') })
  await using dispatcher = startDispatcher(store, [webhook])
  const [request] = await receiver.received(1)
  await dispatcher.close(DRAIN_MS)

  const headers = Object.fromEntries(request?.headers ?? [])
  expect(headers).toMatchObject({
    'webhook-id': id,
    'user-agent': 'Retour/1.2.3',
    'content-type': 'application/json',
    authorization: 'Bearer x',
  })
  const body = new Webhook(SECRET).verify(Buffer.from(request?.body ?? []), headers)
  const mime = Buffer.from('raw \xff', 'latin1').toString('base64')
  expect(body).toMatchObject({ type: 'bounce', data: { mime_base64: mime } })
  const { state, tries } = await stateOf(store, id)
  expect(state).toBe('done')
  expect(tries).toMatchObject([{ number: 1, status: 202, answer: Buffer.from('thanks') }])
})

test('a new call goes out at once when its webhook is woken', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)])
  const [id = ''] = await recordCalls(store)
  dispatcher.wake('crm', 'unknown')
  const [request] = await receiver.received(1)
  expect(request?.headers.get('webhook-id')).toBe(id)
})

test('calls are claimed only where one is due', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const [id = ''] = await recordCalls(store)
  using claim = spyOn(store.calls, 'claim')
  await using _ = startDispatcher(store, [webhookAt(receiver.url)])
  await until(async () => (await stateOf(store, id)).state === 'done')
  expect(claim).toHaveBeenCalledTimes(1)
})

test('a failed call is tried again under the same id until it is delivered', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(
    (_, at) => new Response(null, { status: at < 2 ? 500 : 200 }),
  )
  const [id = ''] = await recordCalls(store)
  await using dispatcher = startDispatcher(store, [
    webhookAt(receiver.url, { retryS: [0.01, 0.01, 60] }),
  ])
  const requests = await receiver.received(3)
  await dispatcher.close(DRAIN_MS)
  expect(requests.map(({ headers }) => headers.get('webhook-id'))).toEqual([id, id, id])
  const { state, tries } = await stateOf(store, id)
  expect(state).toBe('done')
  expect(tries.map(({ status }) => status)).toEqual([500, 500, 200])
  expect(dispatcher.state()).toEqual([])
})

test('past the last step a call is dead, kept, and can be replayed', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(
    (_, at) => new Response(null, { status: at < 2 ? 500 : 200 }),
  )
  const [id = ''] = await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { retryS: [0.01] })])
  await until(async () => (await stateOf(store, id)).state === 'dead')
  expect(await stateOf(store, id)).toMatchObject({ lastError: 'answered 500' })
  expect(dispatcher.state()).toMatchObject([
    { name: 'crm', dead: 1, running: 0, lastError: 'answered 500', results: { failed: 2 } },
  ])
  expect(dispatcher.state()).toMatchObject([
    { lastErrorMs: expect.any(Number), lastSuccessMs: null },
  ])

  expect(await store.calls.replay(id, Date.now())).toBe('replayed')
  dispatcher.wake('crm')
  const requests = await receiver.received(3)
  await until(async () => (await stateOf(store, id)).state === 'done')
  expect(requests[2]?.headers.get('webhook-id')).toBe(id)
  const results = { delivered: 1, failed: 2, gone: 0 }
  expect(dispatcher.state()).toMatchObject([{ results, lastSuccessMs: expect.any(Number) }])
})

test('Retry-After moves the next try', async () => {
  await using store = await openTemporaryStore()
  const headers = { 'retry-after': '120' }
  let nowMs = Date.now()
  await using receiver = createReceiver(() => {
    nowMs += 1000 // the answer takes a second, and the wait begins with it
    return new Response(null, { status: 503, headers })
  })
  const [id = ''] = await recordCalls(store, { atMs: nowMs })
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)], { now: () => nowMs })
  await receiver.received(1)
  await dispatcher.close(DRAIN_MS)
  expect(await stateOf(store, id)).toMatchObject({ state: 'due', dueMs: nowMs + 120_000 })
})

test('a webhook that is not enabled keeps its calls until it is', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const [id = ''] = await recordCalls(store)
  const webhook = webhookAt(receiver.url)
  await using dispatcher = startDispatcher(store, [{ ...webhook, enabled: false }])
  await dispatcher.reload([{ ...webhook, enabled: false }])
  expect(await stateOf(store, id)).toMatchObject({ state: 'due', tries: [] })
  await dispatcher.reload([webhook])
  await receiver.received(1)
})

test('calls of a webhook that leaves the configuration go out when it returns', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const webhook = webhookAt(receiver.url)
  const { log, logged } = recordingLog()
  await using dispatcher = startDispatcher(store, [webhook], { log })
  await dispatcher.reload([])
  const [id = ''] = await recordCalls(store)
  dispatcher.wake('crm')
  await dispatcher.reload([])
  const event = 'calls wait for a webhook that is not configured'
  expect(logged).toEqual([{ level: 'warn', event, fields: { webhook: 'crm', due: 1 } }])
  expect(dispatcher.state()).toEqual([])
  expect(await store.calls.counts()).toMatchObject([{ webhook: 'crm', due: 1 }])
  await dispatcher.reload([webhook])
  const [request] = await receiver.received(1)
  expect(request?.headers.get('webhook-id')).toBe(id)
})

test('a reload that comes after the end begins nothing', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store, { atMs: Date.now() - 1000, webhooks: ['crm'] })
  const dispatcher = startDispatcher(store, [])
  await dispatcher.close(DRAIN_MS)
  await dispatcher.reload([webhookAt('http://127.0.0.1:9/')])
  await store.probe()
  expect(await stateOf(store, id)).toMatchObject({ state: 'due', tries: [] })
  expect(dispatcher.state()).toEqual([])
})

test('a webhook that returns with less concurrency while its receiver hangs keeps to that', async () => {
  await using store = await openTemporaryStore()
  const answer = Promise.withResolvers<void>()
  await using receiver = createReceiver(async (_, at) => {
    if (at < 2) await answer.promise
    return new Response('ok')
  })
  for (let at = 0; at < 6; at++) await recordCalls(store)
  const webhook = webhookAt(receiver.url, { concurrency: 2 })
  await using other = createReceiver()
  await recordCalls(store, { webhooks: ['other'] })
  await using dispatcher = startDispatcher(store, [webhook])
  await receiver.received(2)
  await dispatcher.reload([])
  await dispatcher.reload([{ ...webhook, concurrency: 1 }, webhookAt(other.url, { name: 'other' })])
  await other.received(1)
  expect(dispatcher.state()).toMatchObject([{ name: 'crm', running: 2 }, { name: 'other' }])
  expect(receiver.requests).toHaveLength(2)
  answer.resolve()
  await receiver.received(6)
})

test('a webhook that leaves the configuration is called no more', async () => {
  await using store = await openTemporaryStore()
  const answer = Promise.withResolvers<void>()
  await using receiver = createReceiver(async () => {
    await answer.promise
    return new Response('ok')
  })
  const [first = ''] = await recordCalls(store)
  await recordCalls(store)
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { concurrency: 1 })])
  await receiver.received(1)
  await using other = createReceiver()
  await dispatcher.reload([webhookAt(other.url, { name: 'other' })])
  answer.resolve()
  await until(async () => (await stateOf(store, first)).state === 'done')
  await recordCalls(store, { webhooks: ['other'] })
  dispatcher.wake('other')
  await other.received(1)
  expect(receiver.requests).toHaveLength(1)
})

test('thousands of due calls are claimed as slots come free, never more', async () => {
  await using store = await openTemporaryStore()
  let open = 0
  let openMax = 0
  await using receiver = createReceiver(async () => {
    openMax = Math.max(openMax, ++open)
    await new Promise((resolve) => setImmediate(resolve))
    open -= 1
    return new Response('ok')
  })
  await Promise.all(Array.from({ length: 3000 }, () => recordCalls(store)))
  const claims: number[] = []
  const calls = {
    ...store.calls,
    async claim(...parameters: Parameters<Store['calls']['claim']>) {
      const claimed = await store.calls.claim(...parameters)
      claims.push(claimed.length)
      return claimed
    },
  }
  await using dispatcher = startDispatcher({ ...store, calls }, [webhookAt(receiver.url)])
  await receiver.received(3000)
  await dispatcher.close(DRAIN_MS)
  expect(await store.calls.counts()).toMatchObject([{ due: 0, done: 3000 }])
  expect(new Set(receiver.requests.map(({ headers }) => headers.get('webhook-id'))).size).toBe(3000)
  expect(receiver.requests).toHaveLength(3000)
  expect(openMax).toBeLessThanOrEqual(8)
  expect(Math.max(...claims)).toBeLessThanOrEqual(8)
}, 30_000)

test('a failure call tells of its failure and the report behind it', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  await recordCalls(store, { event: 'failure', tags: ['news'] })
  await using _ = startDispatcher(store, [webhookAt(receiver.url, { format: 'json' })])
  const [request] = await receiver.received(1)
  expect(JSON.parse(Buffer.from(request?.body ?? []).toString())).toMatchObject({
    type: 'failure',
    data: { action: 'failed', standard: 'rfc3464', subject: 'Your order', tags: ['news'] },
  })
})

test('a dispatcher is ready until it is closed or cannot read its calls', async () => {
  await using store = await openTemporaryStore()
  let broken = false
  const calls = {
    ...store.calls,
    nextDueMs: async (name: string) => {
      if (broken) throw new Error('disk')
      return store.calls.nextDueMs(name)
    },
  }
  const dispatcher = startDispatcher({ ...store, calls }, [webhookAt('http://127.0.0.1:1/')])
  await dispatcher.probe()
  broken = true
  dispatcher.wake('crm')
  await until(() =>
    dispatcher.probe().then(
      () => false,
      () => true,
    ),
  )
  broken = false
  dispatcher.wake('crm')
  await until(() =>
    dispatcher.probe().then(
      () => true,
      () => false,
    ),
  )
  await dispatcher.close(0)
  await expect(dispatcher.probe()).rejects.toThrow('closed')
})

test('what cannot be read at the start holds up no call', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  await recordCalls(store)
  const refuse = () => Promise.reject(new Error('disk'))
  const { log, logged } = recordingLog()
  const parts = { ...store, calls: { ...store.calls, disabled: refuse, counts: refuse } }
  await using dispatcher = startDispatcher(parts, [webhookAt(receiver.url)], { log })
  await receiver.received(1)
  await dispatcher.probe()
  const told = logged.filter(({ level }) => level === 'error').map(({ event }) => event)
  expect(told).toEqual(['disabled webhooks not read', 'calls not counted'])
})
