import { expect, test } from 'bun:test'
import { REPLAY_PAGE } from '../../src/store/call-statements.ts'
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
