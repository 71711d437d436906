// Connections that are used again, by either way of sending.

import { afterAll, describe, expect, test } from 'bun:test'
import type { Socket } from 'node:net'
import { createPoster } from '../../src/webhook/post.ts'
import { QUICK_MAX } from '../../src/webhook/quick.ts'
import { createRawReceiver } from '../support/receiver.ts'

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'

function to(url: string) {
  return { url, headers: {}, body: Buffer.from('a=1'), timeoutMs: 5000, publicAnd: null }
}

describe.each([
  ['fetch', QUICK_MAX],
  ['node:http', 0],
])('by %s', (_, quickMax) => {
  // A connection that waited is found to be closed in time, however slow the machine is.
  const poster = createPoster(Date.now, quickMax, 60_000)
  const post = (url: string) => poster.post(to(url))
  afterAll(() => poster.stop())

  test('connections are reused', async () => {
    await using receiver = await createRawReceiver((socket) => socket.write(OK))
    for (let at = 0; at < 5; at++) await post(receiver.url)
    expect(receiver.connections()).toBe(1)
  })

  test.each([
    ['the same URL', ''],
    ['another URL of the receiver', '/other'],
  ])('a connection that is closed as a call to %s reuses it is no failed try', async (_, path) => {
    let served = 0
    await using receiver = await createRawReceiver((socket) => {
      served += 1
      if (served === 2) socket.destroy()
      else socket.write(OK)
    })
    expect(await post(receiver.url)).toMatchObject({ kind: 'delivered' })
    expect(await post(`${receiver.url}${path}`)).toMatchObject({ kind: 'delivered' })
    expect(receiver.connections()).toBe(2)
  })

  test('a receiver that has closed all its idle connections gets a call over a new one', async () => {
    const both = Promise.withResolvers<void>()
    const seen = new WeakSet<Socket>()
    await using receiver = await createRawReceiver((socket) => {
      if (seen.has(socket)) return void socket.destroy()
      seen.add(socket)
      if (receiver.connections() === 2) both.resolve()
      void both.promise.then(() => socket.write(OK))
    })
    await Promise.all([post(receiver.url), post(receiver.url)])
    expect(await post(receiver.url)).toMatchObject({ kind: 'delivered' })
    expect(receiver.connections()).toBe(3)
  })

  test('a receiver that closes a reused connection after a while had the call: that is a failed try', async () => {
    const late = createPoster(Date.now, quickMax, -1)
    let served = 0
    await using receiver = await createRawReceiver((socket) => {
      served += 1
      if (served === 2) socket.destroy()
      else socket.write(OK)
    })
    expect(await late.post(to(receiver.url))).toMatchObject({ kind: 'delivered' })
    expect(await late.post(to(receiver.url))).toMatchObject({ kind: 'retry', status: null })
    late.stop()
    expect(served).toBe(2)
  })
})
