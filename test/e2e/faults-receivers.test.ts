// Webhooks that do everything a receiver should not, side by side in the built program: each is told
// as what it is, and the one that works hears of everything at once.

import { expect, test } from 'bun:test'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { ask, BinaryHome } from '../support/binary.ts'
import { sendFresh } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { freePort } from '../support/port.ts'
import { createRawReceiver, createReceiver, formFields } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

/** Two rounds of the eight calls that a webhook gets at one time. */
const MAILS = 16
/** The one that works has the time of two rounds, on a busy machine as well. */
const TIMEOUT_MS = 3000

interface Call {
  webhook: string
  state: string
  last_error: string
}

/** What the last try of each bad receiver is called; '' = it is delivered. */
const told: Record<string, RegExp> = {
  hangs: /^timeout after 3000 ms$/,
  drips: /^timeout after 3000 ms$/,
  resets: /^connection closed before an answer$/,
  redirects: /^answered 302: redirects are not followed$/,
  'no-http': /^answer is not HTTP/,
  'no-tls': /./,
  'no-listener': /^connection refused$/,
  large: /^$/,
  closes: /^$/,
}

async function badReceivers() {
  const stack = new AsyncDisposableStack()
  const raw = async (onData: (socket: Socket) => void) =>
    stack.use(await createRawReceiver(onData)).url
  // Byte by byte, one whenever something happens.
  const dripping = new Set<Socket>()
  const drip = (socket: Socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    dripping.add(socket)
    socket.on('close', () => dripping.delete(socket))
  }
  const dripAll = () => {
    for (const socket of dripping) socket.write('x')
  }
  const closing = createServer((request, response) => {
    request.resume().on('end', () => {
      response.end('ok')
      setImmediate(() => response.socket?.destroy()) // keep-alive was promised
    })
  })
  await new Promise<void>((resolve) => closing.listen(0, '127.0.0.1', resolve))
  stack.defer(() => void closing.close())
  const large = stack.use(createReceiver(() => new Response(Buffer.alloc(10_000_000, 'x'))))
  const redirect = { status: 302, headers: { location: large.url } }
  const redirecting = stack.use(createReceiver(() => new Response(null, redirect)))
  const urls: Record<keyof typeof told, string> = {
    hangs: await raw(dripAll),
    drips: await raw(drip),
    resets: await raw((socket) => socket.resetAndDestroy()),
    redirects: redirecting.url,
    'no-http': await raw((socket) => void socket.end('220 mail.example ESMTP\r\n')),
    'no-tls': (await raw((socket) => void socket.end('x'))).replace('http:', 'https:'),
    'no-listener': `http://127.0.0.1:${await freePort()}/`,
    large: large.url,
    closes: `http://127.0.0.1:${(closing.address() as AddressInfo).port}/`,
  }
  return { urls, large, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

test('bad receivers are told as what they are and hold up nobody', async () => {
  await using bad = await badReceivers()
  await using good = createReceiver()
  const table = (name: string, url: string) =>
    `[[webhook]]\nname = "${name}"\nevents = ["bounce"]\nurl = "${url}"\ntimeout_ms = ${TIMEOUT_MS}\nretry_s = []\n`
  const toml = Object.entries(bad.urls).map(([name, url]) => table(name, url))
  await using home = new BinaryHome({ webhook: good.url, toml: toml.join('') })
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  const startedMs = performance.now()
  const ids: string[] = []
  for (let i = 0; i < MAILS; i++) ids.push((await sendFresh(client)).id)
  client.close()
  const received = await good.received(2 * MAILS)
  const tookMs = performance.now() - startedMs
  const idOf = (body: Uint8Array) => formFields(body)[0]?.value.toString() ?? ''
  expect(new Set(received.map(({ body }) => idOf(body)))).toEqual(new Set(ids))
  // Were they in one queue, four rounds of eight that hang would come first.
  expect(tookMs).toBeLessThan(2 * TIMEOUT_MS)

  const settled = await allSettled(running, MAILS * (Object.keys(told).length + 2))
  for (const [name, words] of Object.entries(told)) {
    const own = settled.filter(({ webhook }) => webhook === name)
    expect(own).toHaveLength(MAILS)
    const isDone = words.source === '^$'
    expect([name, ...new Set(own.map(({ state }) => state))]).toEqual([
      name,
      isDone ? 'done' : 'dead',
    ])
    for (const { last_error: error } of own)
      expect([name, error]).toEqual([name, expect.stringMatching(words)])
  }
  expect(await home.stop()).toBe(0)
})

test('a mail server that never ends its greeting is left, and the mail is tried again later', async () => {
  const line = '220-and more\r\n'.repeat(10_000)
  const server = createTcpServer((socket) => {
    const more = () => {
      if (!socket.destroyed) socket.write(line, () => setImmediate(more))
    }
    socket.on('error', () => undefined)
    more()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const toml = `[relay]\nhost = "127.0.0.1"\nport = ${port}\ntls = "off"\n`
  await using home = new BinaryHome({ webhook: `http://127.0.0.1:${await freePort()}/`, toml })
  const running = await home.start()
  const mime = 'Subject: x\r\n\r\nx'
  const message = { envelope: 'me@shop.example', recipient: 'a@b.example', mime }
  await ask(running, '/v1/send', message)
  await until(() => home.log().includes('mail delayed'))
  expect(home.log()).toMatch(/mail delayed .*answer="Server response exceeds maximum allowed size"/)
  expect(await ask(running, '/health/live')).toEqual({ live: true })
  expect(await home.stop()).toBe(0)
  server.close()
})

/** All calls, once none of them is due any more. */
async function allSettled(running: Parameters<typeof ask>[0], count: number): Promise<Call[]> {
  for (;;) {
    const calls: Call[] = []
    let next = '/v1/calls?limit=100'
    for (;;) {
      const page = await ask<{ calls: Call[]; next: string | null }>(running, next)
      calls.push(...page.calls)
      if (page.next === null) break
      next = `/v1/calls?limit=100&before=${page.next}`
    }
    if (calls.length >= count && calls.every(({ state }) => state !== 'due')) return calls
  }
}
