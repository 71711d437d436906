// Large mail on its way to a webhook.

import { afterAll, expect, test } from 'bun:test'
import { createPoster } from '../../src/webhook/post.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { DRAIN_MS, startDispatcher, stateOf } from '../support/dispatcher.ts'
import { until } from '../support/patience.ts'
import { createRawReceiver, createReceiver, formFields } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'

const MIB = 1024 * 1024
const poster = createPoster()
afterAll(() => poster.stop())

/** So many bytes of every value. */
function noise(bytes: number): Buffer {
  return Buffer.from(Uint8Array.from({ length: bytes }, (_, at) => (at * 7 + (at >> 8)) & 255))
}

test.each(['form', 'json'] as const)(
  'a large mail arrives byte for byte in a %s',
  async (format) => {
    await using store = await openTemporaryStore()
    await using receiver = createReceiver()
    const raw = noise(MIB + 1)
    await recordCalls(store, { raw })
    await using _ = startDispatcher(store, [webhookAt(receiver.url, { format })])
    const [request] = await receiver.received(1)
    const body = Buffer.from(request?.body ?? [])
    expect(request?.headers.get('content-length')).toBe(String(body.length))
    const mime =
      format === 'json'
        ? Buffer.from(JSON.parse(body.toString()).data.mime_base64, 'base64')
        : formFields(body).find(({ name }) => name === 'mime')?.value
    expect(mime?.equals(raw)).toBe(true)
  },
)

test('no more large mail is POSTed at one time than there is room for, and small mail passes it', async () => {
  await using store = await openTemporaryStore()
  const passed = Promise.withResolvers<void>()
  let [running, most] = [0, 0]
  await using receiver = createReceiver(async ({ body }) => {
    if (body.length < MIB) passed.resolve()
    else {
      most = Math.max(most, ++running)
      await passed.promise
      running -= 1
    }
    return new Response('ok')
  })
  const ids: string[] = []
  for (const size of [MIB, MIB, MIB, 100]) {
    ids.push(...(await recordCalls(store, { raw: noise(size) })))
  }
  const room = { bodiesMaxBytes: 1.5 * MIB }
  await using _ = startDispatcher(store, [webhookAt(receiver.url)], room)
  await until(async () => (await store.calls.counts()).every(({ due }) => due === 0))
  expect(most).toBe(1)
  for (const id of ids) expect(await stateOf(store, id)).toMatchObject({ state: 'done' })
})

test('only large mail asks for room before it is read', async () => {
  await using store = await openTemporaryStore()
  const mails = [noise(100), noise(262_144), noise(262_145)]
  const asked: number[] = []
  for (const raw of mails) {
    await recordCalls(store, { raw })
    const [found] = (await store.search.bounces({ limit: 1 })).bounces
    const told = await store.bounces.forCall(found?.id ?? '', async (bytes) => {
      asked.push(bytes)
      return false
    })
    expect(told === 'crowded' || Buffer.from(told?.mime ?? []).equals(raw)).toBe(true)
  }
  expect(asked).toEqual([262_145])
})

test('a call that waits for room at the end stays due and uses up no try, nor its number', async () => {
  await using store = await openTemporaryStore()
  const held = Promise.withResolvers<void>()
  await using receiver = createReceiver(async () => {
    await held.promise
    return new Response('ok')
  })
  const [first = ''] = await recordCalls(store, { raw: noise(MIB) })
  const [second = ''] = await recordCalls(store, { raw: noise(MIB) })
  const room = { bodiesMaxBytes: MIB }
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url)], room)
  await receiver.received(1)
  const closed = dispatcher.close(DRAIN_MS)
  const dueMs = (await store.calls.find(second))?.call.createdMs ?? 0
  await until(async () => {
    const call = (await store.calls.find(second))?.call
    return call?.tries === 0 && call.triesBefore === 0 && call.dueMs > dueMs
  })
  held.resolve()
  await closed
  expect(await stateOf(store, first)).toMatchObject({ state: 'done' })
  const { state, lastError, tries } = await stateOf(store, second)
  expect({ state, lastError, tries }).toEqual({ state: 'due', lastError: '', tries: [] })
  expect(receiver.requests).toHaveLength(1)
})

test('an answer that comes before all of the mail was sent is the answer', async () => {
  await using receiver = await createRawReceiver((socket) => {
    socket.pause()
    socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n')
  })
  const body = noise(20 * MIB)
  const headers = { 'content-length': String(body.length) }
  const request = { url: receiver.url, headers, body, timeoutMs: 5000, publicAnd: null }
  expect(await poster.post(request)).toMatchObject({ kind: 'retry', status: 413 })
})

test('a large call that is cut off says how large it is', async () => {
  await using receiver = await createRawReceiver((socket) => socket.resetAndDestroy())
  const body = Buffer.alloc(20_500_000)
  const request = { url: receiver.url, headers: {}, body, timeoutMs: 5000, publicAnd: null }
  const { error } = await poster.post(request)
  expect(error).toBe('connection closed before an answer (is 20.5 MB too large for it?)')
})
