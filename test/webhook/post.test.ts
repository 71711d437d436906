import { afterAll, describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPoster } from '../../src/webhook/post.ts'
import { QUICK_MAX } from '../../src/webhook/quick.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { createRawReceiver, createReceiver } from '../support/receiver.ts'

const NOW = Date.UTC(2026, 10, 23, 12)

describe.each([
  ['fetch', QUICK_MAX],
  ['node:http', 0],
])('by %s', (by, quickMax) => {
  const poster = createPoster(() => NOW, quickMax)
  afterAll(() => poster.stop())

  function post(url: string, timeoutMs = 5000) {
    const body = Buffer.from('a=1')
    return poster.post({
      url,
      headers: { 'content-length': '3', 'user-agent': 'us', 'x-own': 'y' },
      body,
      timeoutMs,
      publicAnd: null,
    })
  }

  test('a POST brings body and headers', async () => {
    await using receiver = createReceiver()
    expect(await post(`${receiver.url}?k=v`)).toMatchObject({
      kind: 'delivered',
      status: 200,
      error: '',
      answer: Buffer.from('ok'),
      startedMs: NOW,
    })
    const [request] = receiver.requests
    expect(request?.path).toBe('/hook?k=v')
    expect(request?.headers.get('x-own')).toBe('y')
    expect(Buffer.from(request?.body ?? []).toString()).toBe('a=1')
  })

  test('by either way the same is sent, to the path as it is given', async () => {
    const heads: string[] = []
    await using receiver = await createRawReceiver((socket, text) => {
      if (!text.startsWith('POST ')) return
      heads.push(text)
      socket.write('HTTP/1.1 204 No Content\r\n\r\n')
    })
    for (const path of ['/hook?k=v', '//hook', '/a//%2e%2E/b%2Fc?d=//&e', '?q', '/%C3%A4+ %20']) {
      expect(await post(`${new URL(receiver.url).origin}${path}`)).toMatchObject({ status: 204 })
    }
    const [first = ''] = heads
    expect(heads.map((head) => head.split(' ')[1])).toEqual([
      ...['/hook?k=v', '//hook', '/a/b%2Fc?d=//&e', '/?q', '/%C3%A4+%20%20'],
    ])
    const fields = first.slice(0, first.indexOf('\r\n\r\n')).split('\r\n').slice(1)
    expect(fields.map((field) => field.toLowerCase()).sort()).toEqual([
      'accept-encoding: identity',
      'accept: */*',
      'connection: keep-alive',
      'content-length: 3',
      `host: ${new URL(receiver.url).host}`,
      'user-agent: us',
      'x-own: y',
    ])
  })

  test.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [299, 'delivered'],
    [300, 'retry'],
    [410, 'gone'],
    [400, 'retry'],
    [404, 'retry'],
    [500, 'retry'],
  ])('status %p is %s', async (status, kind) => {
    await using receiver = createReceiver(() => new Response(null, { status }))
    expect(await post(receiver.url)).toMatchObject({ kind, status })
  })

  test.each([301, 302, 307, 308])('a redirect (%p) is not followed', async (status) => {
    await using target = createReceiver()
    await using receiver = createReceiver(
      () => new Response(null, { status, headers: { location: target.url } }),
    )
    expect(await post(receiver.url)).toMatchObject({ kind: 'retry', status })
    expect(target.requests).toBeEmpty()
  })

  test.each([
    [429, 30_000],
    [503, 30_000],
    [500, null],
    [404, null],
  ])('Retry-After with status %p means %p', async (status, afterMs) => {
    await using receiver = createReceiver(
      () => new Response(null, { status, headers: { 'retry-after': '30' } }),
    )
    expect(await post(receiver.url)).toMatchObject({ kind: 'retry', afterMs })
  })

  test('of a large answer 4 KiB are kept and the rest is not waited for', async () => {
    await using receiver = createReceiver(() => new Response(Buffer.alloc(10_000_000, 'x')))
    const outcome = await post(receiver.url)
    expect(outcome).toMatchObject({ kind: 'delivered', status: 200 })
    expect(outcome.answer).toEqual(Buffer.alloc(4096, 'x'))
  })

  test.each([
    ['gives its length', 'content-length: 2\r\ntransfer-encoding: chunked\r\n'],
    ['gives no length', ''],
  ])('what %s and goes on without end is cut off all the same', async (_, fields) => {
    const piece = Buffer.from(`10000\r\n${'x'.repeat(0x10000)}\r\n`)
    let sent = 0
    const closed = Promise.withResolvers<void>()
    await using receiver = await createRawReceiver((socket) => {
      socket.on('close', () => closed.resolve())
      const more = () => {
        if (socket.destroyed) return
        sent += piece.length
        socket.write(piece, () => setImmediate(more))
      }
      socket.write(`HTTP/1.1 200 OK\r\n${fields}\r\n`)
      more()
    })
    const { durationMs } = await post(receiver.url, 10_000)
    await closed.promise
    expect(durationMs).toBeLessThan(10_000)
    expect(sent).toBeLessThan(50_000_000)
  })

  test('a few interim answers are passed over, and endless ones end the try', async () => {
    const early = 'HTTP/1.1 103 Early Hints\r\n\r\n'
    await using patient = await createRawReceiver((socket) => {
      socket.end(`${early.repeat(10)}HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n`)
    })
    expect(await post(patient.url)).toMatchObject({ kind: 'delivered', status: 204 })
    await using endless = await createRawReceiver((socket) => {
      const more = () => {
        if (!socket.destroyed) socket.write(early.repeat(1000), () => setImmediate(more))
      }
      more()
    })
    const ended = by === 'fetch' ? 'timeout after 200 ms' : 'no answer but 1xx, again and again'
    const outcome = await post(endless.url, by === 'fetch' ? 200 : 5000)
    expect(outcome).toMatchObject({ kind: 'retry', status: null, error: ended })
  })

  test('an answer that would speak another protocol is a failed try', async () => {
    const upgrade =
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'
    const wordless = 'HTTP/1.1 101 Switching Protocols\r\n\r\n'
    for (const answer of [upgrade, wordless]) {
      await using receiver = await createRawReceiver((socket) => socket.write(answer))
      expect(await post(receiver.url)).toMatchObject({ kind: 'retry', status: 101 })
    }
  })

  test('a receiver that never answers times out', async () => {
    await using receiver = await createRawReceiver(() => undefined)
    expect(await post(receiver.url, 100)).toMatchObject({
      kind: 'retry',
      status: null,
      error: 'timeout after 100 ms',
    })
  })

  test('an answer that does not end is left at the timeout and its status counts', async () => {
    const closed = Promise.withResolvers<void>()
    await using receiver = await createRawReceiver((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\nx')
      socket.on('close', () => closed.resolve())
    })
    const outcome = await post(receiver.url, 1000)
    expect(outcome).toMatchObject({ kind: 'delivered', status: 200, answer: Buffer.from('x') })
    await closed.promise
  })

  test('an answer that breaks off keeps its status', async () => {
    await using receiver = await createRawReceiver((socket) =>
      socket.end('HTTP/1.1 500 Oops\r\ncontent-length: 100\r\n\r\nabc'),
    )
    expect(await post(receiver.url)).toMatchObject({ kind: 'retry', status: 500 })
  })

  test('headers that never end time out', async () => {
    await using receiver = await createRawReceiver((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: y\r\n')
    })
    expect(await post(receiver.url, 100)).toMatchObject({ error: 'timeout after 100 ms' })
  })

  test('trouble is told in plain words', async () => {
    await using reset = await createRawReceiver((socket) => socket.destroy())
    await using junk = await createRawReceiver((socket) => socket.end('220 mail.example ESMTP\r\n'))
    expect(await post('http://127.0.0.1:1/')).toMatchObject({ error: 'connection refused' })
    expect(await post(reset.url)).toMatchObject({ error: 'connection closed before an answer' })
    expect((await post(junk.url)).error).toStartWith('answer is not HTTP')
    expect(await post('http://nothing.invalid/')).toMatchObject({ status: null, kind: 'retry' })
    expect(await post(junk.url.replace('http:', 'HTTPS:'))).toMatchObject({
      error: 'no TLS is spoken there',
    })
    const alert = Buffer.from('15030100020246', 'hex') // RFC 8446 6: of a version that is not spoken
    await using old = await createRawReceiver((socket) => socket.end(alert))
    expect(await post(old.url.replace('http:', 'https:'))).toMatchObject({
      error: 'TLS failed: tlsv1 alert protocol version',
    })
    expect(await post('no url')).toMatchObject({ kind: 'retry', status: null })
  })

  test('a certificate that nobody vouches for is not accepted', async () => {
    using directory = temporaryDirectory()
    const [key, cert] = [join(directory.path, 'key'), join(directory.path, 'cert')]
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const made = Bun.spawnSync([
      ...['openssl', 'req', '-x509', ...kind, '-days', '2', '-subj', '/CN=localhost'],
      ...['-keyout', key, '-out', cert],
    ])
    expect(made.exitCode).toBe(0)
    await using receiver = createReceiver(undefined, {
      key: readFileSync(key, 'utf8'),
      cert: readFileSync(cert, 'utf8'),
    })
    const outcome = await post(receiver.url)
    expect(outcome).toMatchObject({ kind: 'retry', status: null })
    expect(outcome.error).toStartWith('certificate not accepted: ')
    expect(receiver.requests).toBeEmpty()
  })

  test('user and password of the URL are sent as authorization', async () => {
    await using receiver = createReceiver()
    await post(receiver.url.replace('//', '//me:p%40ss@'))
    const authorization = receiver.requests[0]?.headers.get('authorization')
    expect(authorization).toBe(`Basic ${btoa('me:p@ss')}`)
  })

  test('a running POST that is stopped says nothing of the receiver', async () => {
    const own = createPoster(() => NOW, quickMax)
    const { promise: arrived, resolve } = Promise.withResolvers<void>()
    await using receiver = await createRawReceiver(() => resolve())
    const body = Buffer.from('a=1')
    const request = { url: receiver.url, headers: {}, body, timeoutMs: 5000, publicAnd: null }
    const running = own.post(request)
    await arrived
    own.stop()
    expect(await running).toMatchObject({ kind: 'stopped', status: null })
    expect(await own.post(request)).toMatchObject({ kind: 'stopped', status: null })
    expect(receiver.connections()).toBe(1)
  })
})
