import { expect, test } from 'bun:test'
import type { StoredChange } from '../../src/store/suppression-rules.ts'
import type { Subject } from '../../src/webhook/payload.ts'
import { form, json } from './bodies.ts'

const AT = Date.UTC(2026, 10, 23, 9, 5, 7, 999)
const change: StoredChange = {
  id: 'change-id',
  atMs: AT,
  action: 'added',
  recipient: 'Alice@example.org',
  cause: 'soft',
  reason: 'mailbox-full',
  description: '452 4.2.2 full',
  messageId: 'message-id',
  tags: ['news'],
}

test('a suppression tells who, why and what happened, in both forms', () => {
  const subject: Subject = { event: 'suppression', change }
  expect(form(subject)).toEqual([
    ['id', 'message-id'],
    ['type', 'suppression'],
    ['timestamp', '2026-11-23 09:05:07'],
    ['time', '1795424707'],
    ['recipient', 'Alice@example.org'],
    ['action', 'added'],
    ['cause', 'soft'],
    ['reason', 'mailbox-full'],
    ['class', 'soft'],
    ['description', '452 4.2.2 full'],
    ['tags[]', 'news'],
  ])
  expect(json(subject)).toEqual({
    type: 'suppression',
    timestamp: '2026-11-23T09:05:07.999Z',
    data: {
      ...{ id: 'message-id', change_id: 'change-id', type: 'suppression' },
      ...{ timestamp: '2026-11-23 09:05:07', time: 1795424707, recipient: 'Alice@example.org' },
      ...{ action: 'added', cause: 'soft', reason: 'mailbox-full', class: 'soft' },
      ...{ description: '452 4.2.2 full', tags: ['news'] },
    },
  })
})

test.each([
  ['hard', 'user-unknown', 'hard'],
  ['complaint', '', 'none'],
  ['manual', '', 'none'],
] as const)(
  'a suppression with the cause %s has its class, and no reason where there is none',
  (cause, reason, class_) => {
    const subject: Subject = { event: 'suppression', change: { ...change, cause, reason } }
    expect(json(subject).data).toMatchObject({ cause, reason: reason || null, class: class_ })
    expect(form(subject)).toContainEqual(['reason', reason])
  },
)
