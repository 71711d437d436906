// How many calls a second a webhook gets.

import { expect, test } from 'bun:test'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { startDispatcher } from '../support/dispatcher.ts'
import { createReceiver } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)

test('a rate is kept', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  for (let at = 0; at < 15; at++) await recordCalls(store)
  const startedMs = performance.now()
  await using _ = startDispatcher(store, [webhookAt(receiver.url, { ratePerS: 50 })])
  await receiver.received(15)
  // A burst of 5, then one every 20 ms.
  expect(performance.now() - startedMs).toBeGreaterThan(170)
})

test('what was not called does not count for the rate', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  const webhook = webhookAt(receiver.url, { ratePerS: 50 })
  // By a clock that stands there are no more than a burst of 5.
  await using dispatcher = startDispatcher(store, [webhook], { now: () => NOW })
  for (let at = 1; at <= 5; at++) {
    dispatcher.wake('crm')
    await recordCalls(store, { atMs: NOW })
    dispatcher.wake('crm')
    expect(await receiver.received(at)).toHaveLength(at)
  }
})

test('a reload changes the rate at once', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver()
  for (let at = 0; at < 3; at++) await recordCalls(store, { atMs: NOW })
  const webhook = webhookAt(receiver.url, { ratePerS: 1 })
  // By a clock that stands there is no second call.
  await using dispatcher = startDispatcher(store, [webhook], { now: () => NOW })
  await receiver.received(1)
  await dispatcher.reload([{ ...webhook, ratePerS: 0 }])
  expect(await receiver.received(3)).toHaveLength(3)
})
