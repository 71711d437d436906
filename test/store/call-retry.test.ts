import { expect, test } from 'bun:test'
import { firstIdAt } from '../../src/address/id.ts'
import { REPLAY_PAGE } from '../../src/store/call-statements.ts'
import { putBack } from '../../src/webhook/settle.ts'
import { recordCalls } from '../support/calls.ts'
import { openTemporaryStore } from '../support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const DAY_MS = 86_400_000

test('of more waiting calls than a page all are made due now, of one webhook alone', async () => {
  await using store = await openTemporaryStore()
  const count = REPLAY_PAGE + 1
  const webhooks = [...Array.from({ length: count }, () => 'crm'), 'other']
  await recordCalls(store, { atMs: NOW, webhooks })
  for (const webhook of ['crm', 'other']) {
    await store.calls.claim(webhook, NOW, NOW + DAY_MS, count)
  }
  const times = () => ({ afterMs: NOW + 2, nowMs: NOW + 1 })
  const retry = () => Array.fromAsync(store.calls.retry('crm', times))
  expect(await retry()).toEqual([REPLAY_PAGE, 1])
  expect(await retry()).toEqual([0, 0])
  expect(await store.calls.nextDueMs('crm')).toBe(NOW + 1)
  expect(await store.calls.nextDueMs('other')).toBe(NOW + DAY_MS)
})

test('a call that was put back untried has all its tries when it is made due', async () => {
  await using store = await openTemporaryStore()
  await recordCalls(store, { atMs: NOW, webhooks: ['crm'] })
  const [first] = await store.calls.claim('crm', NOW, NOW + DAY_MS, 1)
  if (first === undefined) throw new Error('not due')
  await store.calls.settle(putBack(first, NOW + DAY_MS))
  await Array.fromAsync(store.calls.retry('crm', () => ({ afterMs: NOW, nowMs: NOW + 1 })))
  const [again] = await store.calls.claim('crm', NOW + 1, NOW + DAY_MS, 1)
  expect(again).toMatchObject({ tries: 1, triesBefore: 0 })
})

test('a call that is made due has used up its schedule as far as before', async () => {
  await using store = await openTemporaryStore()
  await recordCalls(store, { atMs: NOW, webhooks: ['crm'] })
  for (const at of [0, 1, 2]) await store.calls.claim('crm', NOW + at, NOW + at + 1, 1)
  await Array.fromAsync(store.calls.retry('crm', () => ({ afterMs: NOW, nowMs: NOW + 1 })))
  const [again] = await store.calls.claim('crm', NOW + 1, NOW + DAY_MS, 1)
  expect(again).toMatchObject({ tries: 4, triesBefore: 1 })
})

test('calls that a clock put off are made due a page a transaction', async () => {
  await using store = await openTemporaryStore()
  const count = 2 * REPLAY_PAGE + 1
  const webhooks = [...Array.from({ length: count }, () => 'crm'), 'other']
  const putOff = async () => {
    for (const webhook of ['crm', 'other']) {
      await store.calls.claim(webhook, NOW + DAY_MS, NOW + 2 * DAY_MS, count)
    }
    return store.counts.commits
  }
  await recordCalls(store, { atMs: NOW, webhooks })
  const due = () => store.calls.claim('crm', NOW, NOW + 2 * DAY_MS, 2 * count)

  let before = await putOff()
  await store.calls.recallAhead('crm', `msg_${firstIdAt(NOW - 1)}`, NOW)
  expect(store.counts.commits - before).toBe(3)
  expect(await due()).toHaveLength(count)
  expect(await store.calls.nextDueMs('other')).toBe(NOW + 2 * DAY_MS)

  before = await putOff()
  const recall = () => store.calls.recall('crm', NOW + DAY_MS, NOW)
  expect([await recall(), await recall(), await recall(), await recall()]).toEqual([
    ...[true, true, true],
    false,
  ])
  expect(store.counts.commits - before).toBe(3)
  expect(await due()).toHaveLength(count)
  expect(await store.calls.nextDueMs('other')).toBe(NOW + 2 * DAY_MS)
})
