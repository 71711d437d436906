import { expect, test } from 'bun:test'
import type { Outcome } from '../../src/webhook/post.ts'
import { errorOf, settlementOf } from '../../src/webhook/settle.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const SCHEDULE = { retryS: [5, 300], nowMs: NOW, random: 0.5 }

function outcome(kind: Outcome['kind'], status: number | null, error = ''): Outcome {
  const common = { status, error, answer: Buffer.from('text'), startedMs: NOW - 5, durationMs: 5 }
  return kind === 'retry' ? { ...common, kind, afterMs: null } : { ...common, kind }
}

/** What becomes of a call whose third try this is; one was made before it was replayed. */
function settled(told: Outcome) {
  const call = { id: 'msg_1', webhook: 'crm', event: 'bounce', subjectId: 'x' } as const
  return settlementOf({ ...call, tries: 3, triesBefore: 1 }, told, SCHEDULE)
}

test.each([
  ['delivered', 200, { state: 'done', settledMs: NOW }],
  ['gone', 410, { state: 'due', dueMs: NOW, error: 'answered 410', free: true }],
  ['retry', 500, { state: 'due', dueMs: NOW + 300_000, error: 'answered 500', free: false }],
] as const)('a try that is %s is kept, and its call goes on from there', (kind, status, next) => {
  const { tried, ...rest } = settled(outcome(kind, status))
  expect(tried).toMatchObject({ callId: 'msg_1', number: 3, status, startedMs: NOW - 5 })
  expect(tried?.answer?.toString()).toBe('text')
  expect(rest).toEqual({ callId: 'msg_1', webhook: 'crm', number: 3, next })
})

test('a try that we stopped has not been made', () => {
  const next = { state: 'due', dueMs: NOW, error: 'stopped by us', free: true } as const
  expect(settled(outcome('stopped', null, 'stopped by us'))).toMatchObject({ tried: null, next })
})

test.each([
  ['delivered', 204, '', ''],
  ['retry', null, 'connection refused', 'connection refused'],
  ['retry', 299, '', 'answered 299'],
  ['retry', 300, '', 'answered 300: redirects are not followed'],
  ['retry', 399, '', 'answered 399: redirects are not followed'],
  ['retry', 400, '', 'answered 400'],
] as const)('%s with %p: the error is told', (kind, status, error, told) => {
  expect(errorOf(outcome(kind, status, error))).toBe(told)
})
