import { expect, test } from 'bun:test'
import { subscribers } from '../src/calls.ts'
import { webhookAt } from './support/calls.ts'

const all = webhookAt('http://127.0.0.1', { name: 'all' })
const abuses = webhookAt('http://127.0.0.1', { name: 'abuses', kinds: ['abuse'] })
const news = webhookAt('http://127.0.0.1', { name: 'news', tags: ['news', 'letter'] })
const off = webhookAt('http://127.0.0.1', { name: 'off', enabled: false })
const failures = webhookAt('http://127.0.0.1', { name: 'failures', events: ['failure'] })
const webhooks = [all, abuses, news, off, failures]

test('a webhook without filters gets every event it asked for', () => {
  const event = { type: 'bounce', kind: 'reply', tags: [] } as const
  expect(subscribers(webhooks, { ...event, tags: [] })).toEqual(['all'])
})

test('a filter on kinds looks at the kind', () => {
  expect(subscribers(webhooks, { type: 'bounce', kind: 'abuse', tags: [] })).toEqual([
    'all',
    'abuses',
  ])
})

test('one matching tag is enough', () => {
  expect(subscribers(webhooks, { type: 'bounce', kind: 'reply', tags: ['x', 'news'] })).toEqual([
    'all',
    'news',
  ])
})

test('an event without a kind passes a filter on kinds', () => {
  const sent = webhookAt('http://127.0.0.1', { ...abuses, events: ['delivery'] })
  expect(subscribers([sent], { type: 'delivery', kind: null, tags: [] })).toEqual(['abuses'])
})

test('a failure is of the kind failure, whoever told of it', () => {
  for (const kind of ['failure', null] as const) {
    const only = webhookAt('http://127.0.0.1', { name: 'only', kinds: ['failure'] })
    expect(subscribers([...webhooks, only], { type: 'failure', kind, tags: [] })).toEqual([
      'all',
      'failures',
      'only',
    ])
  }
})
