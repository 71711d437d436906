// What of `fetch` could be felt by others.

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { createPoster } from '../../src/webhook/post.ts'
import { createRawReceiver, createReceiver } from '../support/receiver.ts'

const POST = join(import.meta.dir, '../../src/webhook/post.ts')
/** More requests than the runtime makes by `fetch` at one time. */
const MANY = 300

test('receivers that hang hold up nobody else', async () => {
  const own = createPoster()
  const hanging = Promise.withResolvers<void>()
  let hung = 0
  await using silent = await createRawReceiver(() => {
    if (++hung === MANY) hanging.resolve()
  })
  await using good = createReceiver()
  const request = { headers: {}, body: Buffer.from('a=1'), timeoutMs: 60_000, publicAnd: null }
  const waiting = Array.from({ length: MANY }, () => own.post({ ...request, url: silent.url }))
  await hanging.promise
  expect(await own.post({ ...request, url: good.url })).toMatchObject({ kind: 'delivered' })
  own.stop()
  const outcomes = await Promise.all(waiting)
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['stopped']))
})

test.each(['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'])(
  'a call goes to the receiver whatever proxy the environment names (%s)',
  async (name) => {
    await using proxy = createReceiver()
    await using receiver = createReceiver()
    const body = `const { createPoster } = await import(${JSON.stringify(POST)})
    const request = { url: ${JSON.stringify(receiver.url)}, headers: {}, body: Buffer.from('a=1') }
    const { kind } = await createPoster().post({ ...request, timeoutMs: 5000, publicAnd: null })
    console.log(kind)`
    const env = { ...process.env, [name]: new URL(proxy.url).origin }
    const child = Bun.spawn([process.execPath, '-e', body], { env, stderr: 'inherit' })
    expect(await new Response(child.stdout).text()).toBe('delivered\n')
    expect(proxy.requests).toBeEmpty()
    expect(receiver.requests).toHaveLength(1)
  },
)
