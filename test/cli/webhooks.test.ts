import { expect, spyOn, test } from 'bun:test'
import { recordCalls } from '../support/calls.ts'
import { createReceiver } from '../support/receiver.ts'
import { house } from './house.ts'

test('webhooks are told with what waits, and with their last trouble', async () => {
  await using at = await house()
  const { exit, out } = await at.run(['webhooks', 'list'])
  expect(exit).toBe(0)
  const [head, row] = out.split('\n')
  expect(head).toMatch(
    /^name +state +due +oldest due +done +dead +last dead +last success +last error$/,
  )
  expect(row).toMatch(/^crm +failing +0 +0 +0 +2026-11-23 12:00:00Z connection refused$/)
  const { webhooks } = JSON.parse((await at.run(['webhooks', 'list', '--json'])).out)
  expect(webhooks).toMatchObject([{ name: 'crm', state: 'on' }])
})

test('one that is not configured any more is told with what waits for it', async () => {
  await using at = await house()
  await recordCalls(at.rig.store, { webhooks: ['old'], atMs: Date.UTC(2026, 10, 23, 12) })
  const { out } = await at.run(['webhooks', 'list'])
  expect(out.split('\n')[2]).toMatch(/^old +removed +1 +2026-11-23 12:00:00Z +0 +0$/)
})

test('the daemon is asked, and no proxy that the environment names for others', async () => {
  await using at = await house()
  await using proxy = createReceiver()
  process.env.http_proxy = new URL(proxy.url).origin
  const { exit } = await at.run(['webhooks', 'list']).finally(() => delete process.env.http_proxy)
  expect(exit).toBe(0)
  expect(proxy.requests).toBeEmpty()
})

test('a test call tells its answer, and there has to be such a webhook', async () => {
  await using at = await house()
  const called = await at.run(['webhooks', 'test', 'crm'])
  expect(called).toMatchObject({ exit: 0, out: 'HTTP 200  12 ms  thanks\n' })
  expect(await at.run(['webhooks', 'test', 'crn'])).toMatchObject({
    exit: 1,
    problems: ['no such webhook in the configuration'],
  })
  const ofDelivery = await at.run(['webhooks', 'test', 'crm', '--event', 'delivery'])
  expect(ofDelivery).toMatchObject({ exit: 0, out: 'HTTP 200  12 ms  delivery: thanks\n' })
  const { exit, problems } = await at.run(['webhooks', 'test', 'crm', '--event', 'bounced'])
  expect([exit, problems[0]]).toEqual([
    2,
    '--event: bounced is none of bounce, failure, response, abuse, attempt, delivery, suppression',
  ])
})

test('a test call that is not answered 2xx is a problem', async () => {
  const dispatcher = {
    wake: () => {},
    state: () => [],
    retry: async () => 0,
    test: async () => ({
      kind: 'retry' as const,
      afterMs: null,
      status: 301,
      error: 'answered 301: redirects are not followed',
      startedMs: 0,
      durationMs: 9,
      answer: new Uint8Array(),
    }),
  }
  await using at = await house({ dispatcher })
  expect(await at.run(['webhooks', 'test', 'crm'])).toMatchObject({
    exit: 1,
    out: 'answered 301: redirects are not followed  9 ms\n',
  })
})

test('waiting calls are tried now, of a webhook that there is', async () => {
  await using at = await house()
  const retried = await at.run(['webhooks', 'retry', 'crm'])
  expect(retried).toMatchObject({ exit: 0, out: '2 calls are tried now\n' })
  expect(await at.run(['webhooks', 'retry', 'crn'])).toMatchObject({
    exit: 1,
    problems: ['no such webhook in the configuration'],
  })
})

test('what goes through a million calls, or waits for a slow receiver, has its time', async () => {
  await using at = await house()
  using timeout = spyOn(AbortSignal, 'timeout')
  const waits = async (...words: string[]) => {
    timeout.mockClear()
    await at.run(words)
    return timeout.mock.calls
  }
  const period = ['--from', '2026-11-01']
  expect(await waits('webhooks', 'retry', 'crm')).toEqual([[300_000]])
  expect(await waits('webhooks', 'test', 'crm')).toEqual([[300_000]])
  expect(await waits('calls', 'replay', '--webhook', 'crm', ...period)).toEqual([[300_000]])
  expect(await waits('queue', 'retry', '--all')).toEqual([[300_000]])
  expect(await waits('webhooks', 'list')).toEqual([[30_000]])
})
