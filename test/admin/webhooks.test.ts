import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import type { Webhooks } from '../../src/admin/answers.ts'
import type { Store } from '../../src/store/open.ts'
import { recordCalls } from '../support/calls.ts'
import { vacation } from '../support/mail.ts'
import { crm, DOMAIN, NOW, readAs, refusalOf, returnPath, setUp } from './rig.ts'

test('webhooks tell state, counts and last error, and no secret', async () => {
  await using rig = await setUp()
  const to = mintAddress(newId(NOW), DOMAIN, returnPath)
  await rig.post(vacation(to), to)
  const response = await rig.request('/v1/webhooks')
  const text = await response.text()
  expect(JSON.parse(text)).toEqual({
    webhooks: [
      {
        name: 'crm',
        url: 'https://crm.example/hook',
        format: 'json',
        events: ['bounce', 'failure'],
        kinds: [],
        tags: [],
        signed: true,
        state: 'on',
        gone_at: null,
        running: 0,
        mean_ms: 500,
        failed_tries: 2,
        calls: { due: 1, done: 0, dead: 0 },
        oldest_due_at: '2026-11-23T12:00:00.000Z',
        last_dead_at: null,
        last_success_at: null,
        last_error: 'connection refused',
        last_error_at: '2026-11-23T12:00:00.000Z',
      },
    ],
    removed: [],
  })
  expect(text).not.toMatch(/hidden|whsec|of-the-webhook/)
})

test('one that the configuration has no more is told as long as calls wait for it', async () => {
  await using rig = await setUp()
  const [due = ''] = await recordCalls(rig.store, { webhooks: ['old', 'crm'], atMs: NOW })
  const read = async () => readAs<Webhooks>(await rig.request('/v1/webhooks'))
  const held = { name: 'old', last_dead_at: null, oldest_due_at: '2026-11-23T12:00:00.000Z' }
  expect(await read()).toMatchObject({
    webhooks: [{ name: 'crm' }],
    removed: [{ ...held, calls: { due: 1, done: 0, dead: 0 } }],
  })
  await deliver(rig.store, due, 'old')
  expect((await read()).removed).toEqual([])
})

test('when a call was last delivered, and why one waits, is known from before the start', async () => {
  const started = { wake: () => {}, state: () => [], retry: async () => 0, test: async () => null }
  await using rig = await setUp({ dispatcher: started })
  const [call = ''] = await recordCalls(rig.store, { atMs: NOW - 60_000 })
  const [waits = ''] = await recordCalls(rig.store, { atMs: NOW })
  await deliver(rig.store, call, 'crm')
  await rig.store.calls.claim('crm', NOW, NOW + 1000, 1)
  const next = { state: 'due', dueMs: NOW + 1000, error: 'answered 500', free: false } as const
  await rig.store.calls.settle({ callId: waits, webhook: 'crm', number: 1, tried: null, next })
  const { webhooks } = await readAs<Webhooks>(await rig.request('/v1/webhooks'))
  const last = { last_success_at: '2026-11-23T12:00:00.000Z', last_error: 'answered 500' }
  expect(webhooks).toMatchObject([{ ...last, last_error_at: null }])
})

function deliver(store: Store, callId: string, webhook: string): Promise<void> {
  const next = { state: 'done', settledMs: NOW } as const
  return store.calls.settle({ callId, webhook, number: 1, tried: null, next })
}

test('a webhook that is switched off or answered 410 says so', async () => {
  await using rig = await setUp({
    webhooks: () => [
      { ...crm, enabled: false },
      { ...crm, name: 'shop' },
    ],
  })
  await rig.store.calls.disable({ name: 'shop', disabledMs: NOW, reason: 'HTTP 410' })
  const { webhooks } = await readAs<{ webhooks: object[] }>(await rig.request('/v1/webhooks'))
  expect(webhooks).toMatchObject([
    { name: 'crm', state: 'off', gone_at: null },
    { name: 'shop', state: 'gone', gone_at: '2026-11-23T12:00:00.000Z' },
  ])
})

test('a test call tells what came of it', async () => {
  await using rig = await setUp()
  const call = (name: string) => rig.request(`/v1/webhooks/${name}/test`, { method: 'POST' })
  expect(await readAs<object>(await call('crm'))).toEqual({
    ok: true,
    status: 200,
    error: '',
    duration_ms: 12,
    answer: 'thanks',
  })
  expect(await refusalOf(await call('none'))).toBe(
    '404 not_found: no such webhook in the configuration',
  )
})

test('a test call is of the event that is asked for', async () => {
  await using rig = await setUp()
  const call = (event: string) =>
    rig.request(`/v1/webhooks/crm/test?event=${event}`, { method: 'POST' })
  expect(await readAs<object>(await call('abuse'))).toMatchObject({ answer: 'abuse: thanks' })
  expect(await refusalOf(await call('bounced'))).toStartWith(
    '422 invalid: event: expected one of bounce, failure, response, abuse, attempt, delivery, suppr',
  )
})

test('waiting calls are tried now', async () => {
  await using rig = await setUp()
  const retry = (name: string) => rig.request(`/v1/webhooks/${name}/retry`, { method: 'POST' })
  const answer = await retry('crm')
  expect(answer.status).toBe(202)
  expect(await answer.json()).toEqual({ retried: 2 })
  expect(await refusalOf(await retry('none'))).toBe(
    '404 not_found: no such webhook in the configuration',
  )
})

test('those of a webhook that is off or answered 410 are not, and it is said why', async () => {
  await using rig = await setUp({ webhooks: () => [crm, { ...crm, name: 'shop', enabled: false }] })
  const retry = (name: string) => rig.request(`/v1/webhooks/${name}/retry`, { method: 'POST' })
  expect(await refusalOf(await retry('shop'))).toBe(
    '409 held: shop is switched off: enabled = false',
  )
  await rig.store.calls.disable({ name: 'crm', disabledMs: NOW, reason: 'answered 410 Gone' })
  expect(await refusalOf(await retry('crm'))).toBe(
    '409 held: crm answered 410 and is not called until the configuration is reloaded',
  )
})
