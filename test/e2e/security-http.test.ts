// The admin listener of the built program before people who have no token, or who have one and try
// what else it gets them: long paths and queries, endless headers and bodies, guesses, other sites'
// pages, line breaks where header fields and envelopes are made of what they send.

import { expect, test } from 'bun:test'
import { connect } from 'node:net'
import { ask, BinaryHome, type Running, rssBytes, TOKEN } from '../support/binary.ts'
import { createReceiver } from '../support/receiver.ts'

const MIB = 1024 * 1024
const authorization = `Bearer ${TOKEN}`

/** The status of the answer to bytes that no HTTP client would send; 0 when the connection just ended. */
function raw({ admin }: Running, text: string): Promise<number> {
  const { hostname, port } = new URL(admin)
  return new Promise((resolve) => {
    let said = ''
    const socket = connect({ host: hostname, port: Number(port) })
    socket.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1')
      if (said.includes('\r\n')) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0)))
    socket.write(Buffer.from(text, 'latin1'))
  })
}

const get = (target: string, more = '') =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n${more}\r\n`

test('paths, queries and headers have an end', async () => {
  await using home = new BinaryHome()
  const running = await home.start()
  await ask(running, '/v1/overview')
  const before = rssBytes(running)
  const long = 'a'.repeat(MIB)
  const asked = {
    path: get(`/v1/${long}`),
    query: get(`/v1/calls?webhook=${long}`),
    header: get('/v1/calls', `x: ${long}\r\n`),
    headers: get('/v1/calls', 'x: y\r\n'.repeat(50_000)),
    garbage: '\0\x01\x02\r\n\r\n',
    smuggled: `POST /v1/messages HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
  }
  const answers: Record<string, number> = {}
  for (const [name, text] of Object.entries(asked)) answers[name] = await raw(running, text)
  const well = Object.values(answers).filter(
    (status) => status >= 500 || (status >= 200 && status < 300),
  )
  expect([answers, well]).toEqual([answers, []])
  expect(rssBytes(running) - before).toBeLessThan(100 * MIB)
  expect(await ask(running, '/health/live')).toEqual({ live: true })
})

test('bodies have an end, and JSON a depth that hurts nobody', async () => {
  await using home = new BinaryHome()
  const running = await home.start()
  const post = async (path: string, body: string | Uint8Array, type = 'application/json') => {
    const headers = { authorization, 'content-type': type }
    return (await fetch(`${running.admin}${path}`, { method: 'POST', headers, body })).status
  }
  const before = rssBytes(running)
  expect(await post('/v1/messages', Buffer.alloc(64 * MIB, ' '))).toBe(413)
  const to = '/v1/bounces?to=bounces@bounces.example.com'
  expect(await post(to, Buffer.alloc(64 * MIB, 'x'), 'message/rfc822')).toBe(413)
  expect(await post('/v1/messages', '['.repeat(MIB) + ']'.repeat(MIB))).toBe(400)
  expect(
    await post('/v1/messages', `{"recipient":${'{"a":'.repeat(MIB / 8)}1${'}'.repeat(MIB / 8)}}`),
  ).toBe(400)
  expect(rssBytes(running) - before).toBeLessThan(250 * MIB)
  expect(await ask(running, '/health/live')).toEqual({ live: true })
})

test('a line break never gets into an envelope, a header field or a tag', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const status = async (path: string, body: object) => {
    const headers = { authorization, 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await fetch(`${running.admin}${path}`, init)).status
  }
  const recipient = 'alice@example.org'
  const mime = 'Subject: x\r\n\r\nx'
  for (const end of ['\r\n', '\n', '\r', '\0', '\u0085']) {
    const evil = `a@b.example${end}RCPT TO:<evil@b.example>`
    const odd = [
      ['/v1/messages', { recipient: evil }],
      ['/v1/messages', { recipient, envelope: evil }],
      ['/v1/messages', { recipient, tags: [`x${end}y`] }],
      ['/v1/messages', { recipient, message_id: `<a@b>${end}Bcc: evil@b.example` }],
      ['/v1/send', { recipient: evil, mime }],
      ['/v1/send', { recipient, envelope: evil, mime }],
      ['/v1/send', { recipient, mime, tags: [`x${end}y`] }],
    ] as const
    for (const [path, body] of odd) {
      const told = `${path} ${JSON.stringify(body)}`
      expect([told, await status(path, body)]).toEqual([told, 422])
    }
  }
  expect(await status('/v1/messages', { recipient, tags: ['x'] })).toBe(201)
})

test('a webhook with allow_private = false does not reach this machine by any name', async () => {
  await using receiver = createReceiver()
  const byName = receiver.url.replace('127.0.0.1', 'localhost')
  const webhookToml = 'allow_private = false\nretry_s = []'
  const inside = `[[webhook]]
name = "inside"
events = ["bounce"]
url = "${byName}"
allow_private = false
allow_cidrs = ["127.0.0.0/8", "::1"]
`
  await using home = new BinaryHome({ webhook: byName, webhookToml, toml: inside })
  const running = await home.start()
  const tested = await ask<{ error: string }>(running, '/v1/webhooks/crm/test', {})
  expect(tested.error).toContain('is no public address, and allow_private is false')
  expect(receiver.requests).toBeEmpty()
  await ask(running, '/v1/webhooks/inside/test', {})
  expect(receiver.requests).toHaveLength(1)
})

test('guesses are few, and a foreign page gets nothing', async () => {
  await using home = new BinaryHome()
  const running = await home.start()
  const statuses: number[] = []
  for (let guess = 0; guess < 30; guess++) {
    const headers = { authorization: `Bearer guess-number-${guess}-0123456789` }
    statuses.push((await fetch(`${running.admin}/v1/calls`, { headers })).status)
  }
  expect(new Set(statuses.slice(0, 10))).toEqual(new Set([401]))
  expect(new Set(statuses.slice(11))).toEqual(new Set([429]))
  // From this machine, where it may have come through a proxy with everybody else, the right one passes.
  expect((await fetch(`${running.admin}/v1/calls`, { headers: { authorization } })).status).toBe(
    200,
  )
  expect((await fetch(`${running.admin}/health/live`)).status).toBe(200)
})
