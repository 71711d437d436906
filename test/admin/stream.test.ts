import { expect, test } from 'bun:test'
import { createLive } from '../../src/admin/live.ts'
import { report, vacation } from '../support/mail.ts'
import { NOW, refusalOf, setUp } from './rig.ts'

type Reader = {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
  cancel(): Promise<void>
}

/** The next event, past comments and settings. */
async function nextEvent(reader: Reader): Promise<{ event: string; data: object }> {
  for (;;) {
    const { done, value } = await reader.read()
    if (done) throw new Error('the stream has ended')
    const [event = '', data = ''] = new TextDecoder().decode(value).split('\n')
    if (!event.startsWith('event: ')) continue
    return { event: event.slice('event: '.length), data: JSON.parse(data.slice('data: '.length)) }
  }
}

function readerOf(response: Response): Reader {
  if (response.body === null) throw new Error('no body')
  return (response.body as ReadableStream<Uint8Array>).getReader()
}

test('a bounce, its failure and its calls are told as they happen', async () => {
  await using rig = await setUp()
  const response = await rig.request('/v1/stream')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const reader = readerOf(response)
  const { id, return_address } = await rig.register({ recipient: 'alice@example.org', tags: ['a'] })
  await rig.post(report({ to: return_address, recipient: 'alice@example.org' }), return_address)
  const told = { message: id, recipient: 'alice@example.org', tags: ['a'] }
  expect(await nextEvent(reader)).toMatchObject({
    event: 'bounce',
    data: { ...told, kind: 'failure', reason: 'user-unknown', return_address },
  })
  expect(await nextEvent(reader)).toMatchObject({
    event: 'failure',
    data: { ...told, state: 'bounce', status: '5.1.1' },
  })
  const [call] = await rig.store.calls.claim('crm', NOW, NOW + 1000, 1)
  const tried = { startedMs: NOW, durationMs: 7, status: 200, error: '', answer: null }
  const callId = call?.id ?? ''
  await rig.store.calls.settle({
    ...{ callId, webhook: 'crm', number: 1, tried: { ...tried, callId, number: 1 } },
    next: { state: 'done', settledMs: NOW },
  })
  expect(await nextEvent(reader)).toMatchObject({
    event: 'call',
    data: { id: callId, webhook: 'crm', state: 'done', status: 200, duration_ms: 7 },
  })
  await reader.cancel()
})

test('a stream tells only what was asked for', async () => {
  await using rig = await setUp()
  const reader = readerOf(await rig.request('/v1/stream?events=failure,call'))
  const { return_address } = await rig.register({ recipient: 'alice@example.org' })
  await rig.post(vacation(return_address), return_address)
  await rig.post(report({ to: return_address, recipient: 'alice@example.org' }), return_address)
  expect((await nextEvent(reader)).event).toBe('failure')
  await reader.cancel()
  expect(await refusalOf(await rig.request('/v1/stream?events=weather'))).toBe(
    '422 invalid: events: expected some of bounce, failure, call, attempt, delivery',
  )
})

test('there is room for a bounded number of streams, and one that leaves makes room', async () => {
  await using rig = await setUp()
  const open = await Promise.all(Array.from({ length: 50 }, () => rig.request('/v1/stream')))
  expect(open.every(({ status }) => status === 200)).toBe(true)
  const refused = await rig.request('/v1/stream')
  expect(refused.headers.get('retry-after')).toBe('10')
  expect(await refusalOf(refused)).toStartWith('503 busy: ')
  expect(rig.logged()).not.toContain('request failed')
  await open[0]?.body?.cancel()
  expect((await rig.request('/v1/stream')).status).toBe(200)
})

test('a reader that is too slow is dropped', async () => {
  const live = createLive()
  const stream = live.watch(['bounce'], null)
  for (let at = 0; at < 1000; at += 1) live.announce('bounce', () => ({ at }))
  expect(live.isWatched('bounce')).toBe(false)
  // What he has not read is at most his backlog.
  const text = await new Response(stream).text()
  expect(text.match(/^event: /gm)?.length).toBeLessThan(520)
})

test('a quiet stream is kept open, and all end when the listener stops', async () => {
  const live = createLive(5)
  const reader = live.watch(['bounce'], null)?.getReader()
  const texts: string[] = []
  for (let at = 0; at < 2; at += 1) {
    texts.push(new TextDecoder().decode((await reader?.read())?.value))
  }
  expect(texts).toEqual(['retry: 3000\n\n', ': still here\n\n'])
  live.close()
  for (let read = await reader?.read(); !read?.done; read = await reader?.read()) texts.push('')
  expect(live.isWatched('bounce')).toBe(false)
})

test('what nobody watches is not even put together', () => {
  const live = createLive()
  let made = 0
  live.announce('bounce', () => ({ made: ++made }))
  expect(made).toBe(0)
})
