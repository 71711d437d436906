// The test call that somebody asks for, from the dashboard or the command line.

import { expect, test } from 'bun:test'
import { eventTypes } from '../../src/event.ts'
import { createPoster, type Poster } from '../../src/webhook/post.ts'
import { sample, sampledEvent } from '../../src/webhook/sample.ts'
import { judge } from '../support/accept.ts'
import { webhookAt } from '../support/calls.ts'
import { startDispatcher } from '../support/dispatcher.ts'
import { createReceiver, formFields } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'
import { form, json } from './bodies.ts'

test('a test call goes out at once, marked, and leaves nothing behind', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(() => new Response('no', { status: 500 }))
  await using dispatcher = startDispatcher(store, [webhookAt(receiver.url, { enabled: false })])
  expect(await dispatcher.test('nobody')).toBeNull()
  expect(await dispatcher.test('crm')).toMatchObject({
    ...{ kind: 'retry', status: 500, error: 'answered 500' },
  })
  const [request] = receiver.requests
  expect(request?.headers.get('retour-test')).toBe('1')
  const fields = formFields(request?.body ?? new Uint8Array())
  expect(fields.slice(0, 2).map(({ value }) => value.toString())).toEqual(['test', 'bounce'])
  expect(await store.calls.counts()).toEqual([])
})

test('a test call ends before the answer to who asked for it is given up', async () => {
  await using store = await openTemporaryStore()
  const real = createPoster()
  let timeoutMs = 0
  const poster: Poster = {
    ...real,
    post(request) {
      timeoutMs = request.timeoutMs
      return real.post(request)
    },
  }
  await using receiver = createReceiver()
  const webhook = webhookAt(receiver.url, { timeoutMs: 300_000 })
  await using dispatcher = startDispatcher(store, [webhook], { poster })
  await dispatcher.test('crm')
  expect(timeoutMs).toBeLessThan(255_000)
})

test('a test call is of the first event that the webhook hears of', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const only = webhookAt(receiver.url, { format: 'json', events: ['failure', 'delivery'] })
  await using dispatcher = startDispatcher(store, [only])
  await dispatcher.test('crm')
  const [request] = receiver.requests
  expect(JSON.parse(Buffer.from(request?.body ?? []).toString())).toMatchObject({
    type: 'failure',
    data: { id: 'test', action: 'failed', state: 'bounce', code: 550, extended: '5.1.1' },
  })
  await dispatcher.test('crm', 'abuse')
  expect(JSON.parse(Buffer.from(receiver.requests[1]?.body ?? []).toString())).toMatchObject({
    type: 'abuse',
    data: { kind: 'abuse', feedback_type: 'abuse' },
  })
})

test.each(eventTypes.map((type) => [type]))(
  'a webhook for %s alone is tested with that',
  (type) => {
    expect(sampledEvent([type])).toBe(type)
    const subject = sample(type, Date.UTC(2026, 10, 23))
    expect(json(subject)).toMatchObject({ type, data: { id: 'test', type, tags: ['test'] } })
    expect(form(subject)).toContainEqual(['type', type])
  },
)

test('the made-up mails mean what the calls with them say', async () => {
  const events = ['bounce', 'response', 'abuse'] as const
  for (const event of events) {
    const subject = sample(event, Date.UTC(2026, 10, 23))
    if (!('mime' in subject) || typeof subject.mime === 'string') throw new Error('no mail')
    const { trace: _, ...said } = subject.bounce.verdict
    const judged = await judge(subject.mime, subject.bounce.mailFrom)
    expect(judged.verdict).toMatchObject(said)
  }
})
