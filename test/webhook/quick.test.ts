// What of `fetch` could be felt by others.

import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPoster } from '../../src/webhook/post.ts'
import { createQuick, QUICK_MAX } from '../../src/webhook/quick.ts'
import { makeCertificate } from '../support/certificate.ts'
import { temporaryDirectory } from '../support/directory.ts'
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

test('a certificate that the machine trusts is accepted, by either way', async () => {
  using directory = temporaryDirectory()
  const { tlsCert, tlsKey } = makeCertificate(directory.path, 'localhost')
  const [cert, key] = [readFileSync(tlsCert, 'utf8'), readFileSync(tlsKey, 'utf8')]
  await using receiver = createReceiver(undefined, { cert, key })
  const url = receiver.url.replace('127.0.0.1', 'localhost')
  const body = `const { createPoster } = await import(${JSON.stringify(POST)})
    const poster = createPoster()
    for (const body of [Buffer.alloc(1), Buffer.alloc(100_000)]) {
      const request = { url: ${JSON.stringify(url)}, headers: {}, body, timeoutMs: 5000 }
      const { kind, error } = await poster.post({ ...request, publicAnd: null })
      console.log(kind, error)
    }
    process.exit()`
  const env = { ...process.env, SSL_CERT_FILE: tlsCert }
  const child = Bun.spawn([process.execPath, '-e', body], { env, stderr: 'inherit' })
  expect(await new Response(child.stdout).text()).toBe('delivered \ndelivered \n')
})

test.each([
  ['http', 'what it cannot read is left to node:http from then on', 1],
  ['https', 'trouble with TLS passes, and it is tried again', 2],
])('by %s: %s', async (scheme, _, expected) => {
  await using receiver = await createRawReceiver((socket) => {
    socket.end('HTTP/1.1 200 OK\r\nfoo : bar\r\ncontent-length: 0\r\n\r\n')
  })
  const url = receiver.url.replace('http', scheme)
  const request = { url, headers: {}, body: Buffer.from('a=1'), timeoutMs: 5000, publicAnd: null }
  const quick = createQuick(QUICK_MAX, 1000)
  const exchange = () => quick.exchange(request, performance.now() + request.timeoutMs)
  expect([await exchange(), await exchange()]).toEqual([null, null])
  expect(receiver.connections()).toBe(expected)
})

test('what a receiver had over a fresh connection is its own, also after one that it closed', async () => {
  const answers = ['', 'connection: close\r\n']
  await using receiver = await createRawReceiver((socket, text) => {
    if (!text.endsWith('a=1')) return
    const header = answers.shift()
    if (header === undefined) socket.destroy()
    else socket.write(`HTTP/1.1 200 OK\r\n${header}content-length: 0\r\n\r\n`)
  })
  const { url } = receiver
  const request = { url, headers: {}, body: Buffer.from('a=1'), timeoutMs: 5000, publicAnd: null }
  const quick = createQuick(1, 60_000)
  const exchange = () => quick.exchange(request, performance.now() + request.timeoutMs)
  for (const _ of [...answers]) expect(await exchange()).toMatchObject({ status: 200 })
  expect(await exchange()).toMatchObject({ error: { code: 'ECONNRESET' } })
})

test('an answer is kept as it came, however large it is unpacked', async () => {
  const packed = Bun.gzipSync(Buffer.alloc(1024 * 1024))
  const headers = { 'content-encoding': 'gzip' }
  await using receiver = createReceiver(() => new Response(packed, { headers }))
  const request = { url: receiver.url, headers: {}, body: Buffer.from('a=1'), publicAnd: null }
  const { answer } = await createPoster().post({ ...request, timeoutMs: 5000 })
  expect(Buffer.from(answer).equals(packed)).toBe(true)
})
