// Webhooks that answer 410.

import { expect, test } from 'bun:test'
import type { Store } from '../../src/store/open.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { DRAIN_MS, startDispatcher, stateOf } from '../support/dispatcher.ts'
import { recordingLog } from '../support/log.ts'
import { until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'
import { openTemporaryStore } from '../support/store.ts'

test('410 disables the webhook over restarts until a reload, and its calls are kept', async () => {
  await using store = await openTemporaryStore()
  await using receiver = createReceiver(
    (_, at) => new Response(null, { status: at < 1 ? 410 : 200 }),
  )
  await using other = createReceiver()
  const webhook = webhookAt(receiver.url, { concurrency: 1 })
  const webhooks = [webhook, webhookAt(other.url, { name: 'other' })]
  const [first = ''] = await recordCalls(store)
  const [second = ''] = await recordCalls(store)
  await using before = startDispatcher(store, webhooks)
  const otherGets = async (count: number, dispatcher: typeof before) => {
    await recordCalls(store, { webhooks: ['other'] })
    dispatcher.wake('crm', 'other')
    await other.received(count)
  }
  await until(async () => (await stateOf(store, first)).lastError === 'answered 410')
  await otherGets(1, before)
  expect(before.state()).toMatchObject([{ results: { failed: 0, gone: 1 } }, {}])
  await before.close(DRAIN_MS)
  expect(receiver.requests).toHaveLength(1)
  expect(await stateOf(store, first)).toMatchObject({ state: 'due' })
  expect(await store.calls.disabled()).toMatchObject([{ name: 'crm' }])

  const { log, logged } = recordingLog()
  await using after = startDispatcher(store, webhooks, { log })
  await otherGets(2, after)
  expect(receiver.requests).toHaveLength(1)
  const reason = expect.stringContaining('a reload of the configuration enables it again')
  const fields = { webhook: 'crm', reason }
  expect(logged).toContainEqual({ level: 'warn', event: 'webhook disabled', fields })

  await after.reload(webhooks)
  const requests = await receiver.received(3)
  const ids = requests.slice(1).map(({ headers }) => headers.get('webhook-id'))
  expect(ids.sort()).toEqual([first, second].sort())
  expect(await store.calls.disabled()).toEqual([])
})

test('a 410 that comes while a reload enables webhooks does not outlast it', async () => {
  await using store = await openTemporaryStore()
  const [asked, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await using receiver = createReceiver(async (_, at) => {
    if (at > 0) return new Response()
    asked.resolve()
    await gone.promise
    return new Response(null, { status: 410 })
  })
  const settled = Promise.withResolvers<void>()
  const calls: Store['calls'] = {
    ...store.calls,
    async enableAll() {
      await store.calls.enableAll()
      gone.resolve()
      await settled.promise
    },
    async settle(settlement) {
      await store.calls.settle(settlement)
      settled.resolve()
    },
  }
  await recordCalls(store)
  const webhooks = [webhookAt(receiver.url)]
  await using dispatcher = startDispatcher({ ...store, calls }, webhooks)
  await asked.promise
  await dispatcher.reload(webhooks)
  expect(await store.calls.disabled()).toEqual([])
  await receiver.received(2)
})
