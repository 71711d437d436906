import { expect, test } from 'bun:test'
import { copyFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import type { Log } from '../../src/log.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { createDispatcher, type DispatcherOptions } from '../../src/webhook/dispatch.ts'
import type { WebhookConfig } from '../../src/webhook/webhook.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { silentLog } from '../support/log.ts'
import { createRawReceiver, createReceiver, formFields } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'

const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
/** Long enough for any of these tests to settle what runs. */
const DRAIN_MS = 5000

function start(
  store: DispatcherOptions['store'],
  webhooks: WebhookConfig[],
  options: Partial<DispatcherOptions> = {},
) {
  const parts = { store, webhooks, version: '1.2.3', log: silentLog, random: () => 0.5 }
  const dispatcher = createDispatcher({ ...parts, ...options })
  const disposal = { [Symbol.asyncDispose]: () => dispatcher.close(DRAIN_MS) }
  return Object.assign(dispatcher, disposal)
}

/** Resolves once `check` holds; the test's own limit bounds it. */
async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setImmediate(resolve))
}

async function stateOf(store: Store, id: string) {
  const found = await store.calls.find(id)
  if (found === null) throw new Error(`no call ${id}`)
  return { ...found.call, tries: found.tries }
}

test('a due call is posted, signed, settled, and its try is kept', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(() => new Response('thanks', { status: 202 }))
  const webhook = webhookAt(receiver.url, {
    format: 'json',
    secret: [SECRET],
    headers: { Authorization: 'Bearer x', 'user-agent': 'mine' },
  })
  const [id = ''] = await recordCalls(store, { raw: Buffer.from('raw \xff', 'latin1') })
  await using dispatcher = start(store, [webhook])
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
  await using dispatcher = start(store, [webhookAt(receiver.url)])
  const [id = ''] = await recordCalls(store)
  dispatcher.wake('crm', 'unknown')
  const [request] = await receiver.received(1)
  expect(request?.headers.get('webhook-id')).toBe(id)
})

test('a failed call is tried again under the same id until it is delivered', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(
    (_, at) => new Response(null, { status: at < 2 ? 500 : 200 }),
  )
  const [id = ''] = await recordCalls(store)
  await using dispatcher = start(store, [webhookAt(receiver.url, { retryS: [0.01, 0.01, 60] })])
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
  await using dispatcher = start(store, [webhookAt(receiver.url, { retryS: [0.01] })])
  await until(async () => (await stateOf(store, id)).state === 'dead')
  expect(await stateOf(store, id)).toMatchObject({ lastError: 'answered 500' })
  expect(dispatcher.state()).toMatchObject([
    { name: 'crm', dead: 1, running: 0, lastError: 'answered 500', results: { failed: 2 } },
  ])

  expect(await store.calls.replay(id, Date.now())).toBe('replayed')
  dispatcher.wake('crm')
  const requests = await receiver.received(3)
  await until(async () => (await stateOf(store, id)).state === 'done')
  expect(requests[2]?.headers.get('webhook-id')).toBe(id)
  expect(dispatcher.state()).toMatchObject([{ results: { delivered: 1, failed: 2, gone: 0 } }])
})

test('Retry-After moves the next try', async () => {
  await using store = await openTemporaryStore()
  const headers = { 'retry-after': '120' }
  await using receiver = createReceiver(() => new Response(null, { status: 503, headers }))
  const nowMs = Date.now()
  const [id = ''] = await recordCalls(store, { atMs: nowMs })
  await using dispatcher = start(store, [webhookAt(receiver.url)], { now: () => nowMs })
  await receiver.received(1)
  await dispatcher.close(DRAIN_MS)
  expect(await stateOf(store, id)).toMatchObject({ state: 'due', dueMs: nowMs + 120_000 })
})

test('410 disables the webhook over restarts until a reload, and its calls are kept', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(
    (_, at) => new Response(null, { status: at < 1 ? 410 : 200 }),
  )
  await using other = createReceiver()
  const webhook = webhookAt(receiver.url, { concurrency: 1 })
  const webhooks = [webhook, webhookAt(other.url, { name: 'other' })]
  const [first = ''] = await recordCalls(store)
  const [second = ''] = await recordCalls(store)
  await using before = start(store, webhooks)
  await receiver.received(1)
  await before.close(DRAIN_MS)
  expect(await stateOf(store, first)).toMatchObject({ state: 'due', lastError: 'answered 410' })
  expect(await store.calls.disabled()).toMatchObject([{ name: 'crm' }])

  await using after = start(store, webhooks)
  await recordCalls(store, { webhooks: ['other'] })
  after.wake('crm', 'other')
  await other.received(1)
  expect(receiver.requests).toHaveLength(1)

  await after.reload(webhooks)
  const requests = await receiver.received(3)
  const ids = requests.slice(1).map(({ headers }) => headers.get('webhook-id'))
  expect(ids.sort()).toEqual([first, second].sort())
  expect(await store.calls.disabled()).toEqual([])
})

test('a webhook that hangs does not slow another', async () => {
  await using store = await openTemporaryStore()
  await using hanging = await createRawReceiver(() => undefined)
  await using receiver = createReceiver()
  for (let at = 0; at < 50; at++) await recordCalls(store, { webhooks: ['slow', 'crm'] })
  const slow = webhookAt(hanging.url, { name: 'slow', timeoutMs: 60_000 })
  await using dispatcher = start(store, [slow, webhookAt(receiver.url)])
  await receiver.received(50)
  await until(() => dispatcher.state().some(({ results }) => results.delivered === 50))
  expect(dispatcher.state()).toMatchObject([
    { name: 'slow', running: 8, results: { delivered: 0, failed: 0 } },
    { name: 'crm' },
  ])
  await dispatcher.close(0)
})

test('a webhook that is not enabled keeps its calls until it is', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const [id = ''] = await recordCalls(store)
  const webhook = webhookAt(receiver.url)
  await using dispatcher = start(store, [{ ...webhook, enabled: false }])
  await dispatcher.reload([{ ...webhook, enabled: false }])
  expect(await stateOf(store, id)).toMatchObject({ state: 'due', tries: [] })
  await dispatcher.reload([webhook])
  await receiver.received(1)
})

test('calls of a webhook that leaves the configuration go out when it returns', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const webhook = webhookAt(receiver.url)
  await using dispatcher = start(store, [webhook])
  await dispatcher.reload([])
  const [id = ''] = await recordCalls(store)
  dispatcher.wake('crm')
  expect(dispatcher.state()).toEqual([])
  expect(await store.calls.counts()).toMatchObject([{ webhook: 'crm', due: 1 }])
  await dispatcher.reload([webhook])
  const [request] = await receiver.received(1)
  expect(request?.headers.get('webhook-id')).toBe(id)
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
  await using dispatcher = start({ ...store, calls }, [webhookAt(receiver.url)])
  await receiver.received(3000)
  await dispatcher.close(DRAIN_MS)
  expect(await store.calls.counts()).toMatchObject([{ due: 0, done: 3000 }])
  expect(new Set(receiver.requests.map(({ headers }) => headers.get('webhook-id'))).size).toBe(3000)
  expect(receiver.requests).toHaveLength(3000)
  expect(openMax).toBeLessThanOrEqual(8)
  expect(Math.max(...claims)).toBeLessThanOrEqual(8)
}, 30_000)

test('a rate is kept', async () => {
  await using store = await openTemporaryStore()
  const atMs: number[] = []
  await using receiver = createReceiver(() => {
    atMs.push(performance.now())
    return new Response('ok')
  })
  for (let at = 0; at < 15; at++) await recordCalls(store)
  await using _ = start(store, [webhookAt(receiver.url, { ratePerS: 50 })])
  await receiver.received(15)
  // A burst of 5, then one every 20 ms.
  expect((atMs[14] ?? 0) - (atMs[0] ?? 0)).toBeGreaterThan(170)
})

test('a call in flight at a crash is tried again, under the same id, after its lease', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store)
  const arrived = Promise.withResolvers<void>()
  await using hanging = await createRawReceiver(() => arrived.resolve())
  await using receiver = createReceiver()
  await using dispatcher = start(store, [webhookAt(hanging.url)])
  await arrived.promise
  // What a killed process leaves: the files as they are at this instant.
  const crashed = `${store.file}-crashed`
  copyFileSync(store.file, crashed)
  copyFileSync(`${store.file}-wal`, `${crashed}-wal`)
  const reopened = openStore(crashed)
  let skewMs = 0
  const now = () => Date.now() + skewMs
  await using restarted = start(reopened, [webhookAt(receiver.url)], { now })
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

test('a call that was cut short again and again is given up', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const nowMs = Date.now()
  const [id = ''] = await recordCalls(store, { atMs: nowMs })
  for (let at = 0; at < 6; at++) await store.calls.claim('crm', nowMs, nowMs, 1)
  await using dispatcher = start(store, [webhookAt(receiver.url, { retryS: [] })])
  await until(async () => (await stateOf(store, id)).state === 'dead')
  expect(await stateOf(store, id)).toMatchObject({
    lastError: 'its tries were cut short too often',
  })
  expect(receiver.requests).toBeEmpty()
  await dispatcher.close(0)
})

test('a call whose bounce has expired is dead and says so', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store)
  const bounces = { ...store.bounces, find: async () => null }
  await using _ = start({ ...store, bounces }, [webhookAt('http://127.0.0.1:1/')])
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
  await using dispatcher = start(parts, [webhookAt(receiver.url)], { log, now })
  await until(() => errors.length > 0)
  expect(errors).toEqual(['call not settled'])
  broken = false
  skewMs = 10_000
  dispatcher.wake('crm')
  const requests = await receiver.received(2)
  expect(requests.map(({ headers }) => headers.get('webhook-id'))).toEqual([id, id])
  await until(async () => (await stateOf(store, id)).state === 'done')
})

test('when calls cannot be read the webhook goes on later', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  await recordCalls(store)
  const errors: string[] = []
  const log: Log = { ...silentLog, error: (event) => void errors.push(event) }
  const claim: Store['calls']['claim'] = (...parameters) =>
    errors.length === 0 ? Promise.reject(new Error('disk full')) : store.calls.claim(...parameters)
  await using _ = start({ ...store, calls: { ...store.calls, claim } }, [webhookAt(receiver.url)], {
    log,
  })
  await receiver.received(1)
  expect(errors).toEqual(['calls not read'])
})

test('closing lets running POSTs finish and begins no more', async () => {
  await using store = await openTemporaryStore()
  const gate = Promise.withResolvers<void>()
  await using receiver = createReceiver(async () => {
    await gate.promise
    return new Response('ok')
  })
  for (let at = 0; at < 3; at++) await recordCalls(store)
  await using dispatcher = start(store, [webhookAt(receiver.url, { concurrency: 1 })])
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
  const [id = ''] = await recordCalls(store)
  await using dispatcher = start(store, [webhookAt(hanging.url)])
  await arrived.promise
  await dispatcher.close(10)
  const call = (await store.calls.find(id))?.call
  expect(call).toMatchObject({ state: 'due', tries: 1, triesBefore: 1 })
  expect(call?.dueMs).toBeLessThanOrEqual(Date.now())
})

test('a test call goes out at once, marked, and leaves nothing behind', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(() => new Response('no', { status: 500 }))
  await using dispatcher = start(store, [webhookAt(receiver.url, { enabled: false })])
  expect(await dispatcher.test('nobody')).toBeNull()
  expect(await dispatcher.test('crm')).toMatchObject({ kind: 'retry', status: 500 })
  const [request] = receiver.requests
  expect(request?.headers.get('retour-test')).toBe('1')
  const fields = formFields(request?.body ?? new Uint8Array())
  expect(fields.slice(0, 2).map(({ value }) => value.toString())).toEqual(['test', 'bounce'])
  expect(await store.calls.counts()).toEqual([])
})

test('a failure call tells of its failure and the report behind it', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  await recordCalls(store, { event: 'failure', tags: ['news'] })
  await using _ = start(store, [webhookAt(receiver.url, { format: 'json' })])
  const [request] = await receiver.received(1)
  expect(JSON.parse(Buffer.from(request?.body ?? []).toString())).toMatchObject({
    type: 'failure',
    data: { action: 'failed', standard: 'rfc3464', subject: 'Your order', tags: ['news'] },
  })
})
