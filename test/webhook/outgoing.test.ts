import { expect, test } from 'bun:test'
import type { StoredAttempt } from '../../src/store/attempts.ts'
import type { StoredDelivery } from '../../src/store/deliveries.ts'
import { form, json } from './bodies.ts'

const AT = Date.UTC(2026, 10, 23, 9, 5, 7, 999)
const attempt: StoredAttempt = {
  id: 'message-id',
  atMs: AT,
  envelope: 'me@shop.example',
  recipient: 'alice@example.org',
  tags: ['news', 'été'],
  properties: { user: 'shop', size_bytes: 1234 },
}
const delivery: StoredDelivery = {
  id: 'delivery-id',
  atMs: AT,
  messageId: 'message-id',
  envelope: 'me@shop.example',
  recipient: 'alice@example.org',
  tags: ['news'],
  fromIp: '192.0.2.1',
  toIp: '192.0.2.25',
  attempt: 2,
  description: '250 2.0.0 Ok',
}

const TIMES = [
  ['timestamp', '2026-11-23 09:05:07'],
  ['time', '1795424707'],
]

test('an attempt in a form has the columns of its log', () => {
  expect(form({ event: 'attempt', attempt })).toEqual([
    ['id', 'message-id'],
    ['type', 'attempt'],
    ...TIMES,
    ['envelope', 'me@shop.example'],
    ['recipient', 'alice@example.org'],
    ['properties', '{"user":"shop","size_bytes":1234}'],
    ['tags[]', 'news'],
    ['tags[]', 'été'],
  ])
})

test('a delivery in a form has the columns of its log, and the reply', () => {
  expect(form({ event: 'delivery', delivery })).toEqual([
    ['id', 'message-id'],
    ['type', 'delivery'],
    ...TIMES,
    ['envelope', 'me@shop.example'],
    ['recipient', 'alice@example.org'],
    ['from', '192.0.2.1'],
    ['to', '192.0.2.25'],
    ['attempt', '2'],
    ['code', '250'],
    ['extended', '2.0.0'],
    ['description', '250 2.0.0 Ok'],
    ['tags[]', 'news'],
  ])
})

test('both in JSON have the same fields in their own types', () => {
  const common = {
    id: 'message-id',
    timestamp: '2026-11-23 09:05:07',
    time: 1795424707,
    envelope: 'me@shop.example',
    recipient: 'alice@example.org',
  }
  expect(json({ event: 'attempt', attempt })).toEqual({
    type: 'attempt',
    timestamp: '2026-11-23T09:05:07.999Z',
    data: {
      ...common,
      type: 'attempt',
      properties: { user: 'shop', size_bytes: 1234 },
      tags: ['news', 'été'],
    },
  })
  expect(json({ event: 'delivery', delivery })).toEqual({
    type: 'delivery',
    timestamp: '2026-11-23T09:05:07.999Z',
    data: {
      ...common,
      delivery_id: 'delivery-id',
      type: 'delivery',
      from: '192.0.2.1',
      to: '192.0.2.25',
      attempt: 2,
      code: 250,
      extended: '2.0.0',
      description: '250 2.0.0 Ok',
      tags: ['news'],
    },
  })
})

test.each([
  ['250 2.0.0 Ok', 250, '2.0.0'],
  ['250-2.1.5 Ok', 250, '2.1.5'],
  ['250 Ok: queued as 2.0.0', 250, ''],
  ['250', 250, ''],
  ['250 2.0.0.1 Ok', 250, ''],
  ['2500 Ok', null, ''],
  ['delivered to mailbox', null, ''],
  ['', null, ''],
])('the reply %p has its codes', (description, code, extended) => {
  const told = { ...delivery, description }
  expect(json({ event: 'delivery', delivery: told })).toMatchObject({ data: { code, extended } })
  expect(form({ event: 'delivery', delivery: told })).toContainEqual(['code', `${code ?? ''}`])
})
