// What receivers may do, one by one: a small call goes by `fetch`, a large one by node:http, and what
// becomes of it must not hang on that. Nor may a receiver get one try twice.

import { describe, expect, test } from 'bun:test'
import type { Socket } from 'node:net'
import { createPoster, type Outcome } from '../../src/webhook/post.ts'
import { QUICK_MAX } from '../../src/webhook/quick.ts'
import { withTime } from '../support/patience.ts'
import { createRawReceiver } from '../support/receiver.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const TRIES = 2
const [SHORT_MS, LONG_MS] = [100, 5000]

type Answer = string | Buffer | ((socket: Socket) => void)
/** With \r\n for each line end of the head. */
const head = (...lines: string[]) => `${['HTTP/1.1 200 OK', ...lines].join('\r\n')}\r\n\r\n`
const ok = `${head('content-length: 2')}ok`
const closing =
  (text: string): Answer =>
  (socket) =>
    void socket.end(text)

const delivered = { kind: 'delivered', status: 200 }
const noHttp = { status: null, error: expect.stringMatching(/^answer is not HTTP: /) }
const closed = { status: null, error: expect.stringMatching(/^connection closed before an answer/) }
const timeout = { kind: 'retry', status: null, error: expect.stringMatching(/^timeout after/) }

/** `fetch` does not read these: it finds out once, by a POST more. */
const unread: [string, Answer, object][] = [
  ['an empty line first', `\r\n${ok}`, delivered],
  ['a folded header', `${head('x: a\r\n  b', 'content-length: 2')}ok`, delivered],
  ['hundreds of headers', `${head(...Array(300).fill('x: y'), 'content-length: 2')}ok`, delivered],
  ['a coding that nobody knows', closing(`${head('transfer-encoding: x')}ok`), delivered],
  ['no length that is one', `${head('content-length: -1')}ok`, noHttp],
  ['two lengths', `${head('content-length: 2', 'content-length: 3')}ok`, noHttp],
  ['a status of two digits', 'HTTP/1.1 99 X\r\ncontent-length: 0\r\n\r\n', noHttp],
  ['another protocol', '220 mail.example ESMTP\r\n', noHttp],
  ['headers without end', endless, noHttp],
  [
    'a switch of protocols',
    'HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    { status: 101 },
  ],
]
const read: [string, Answer, object][] = [
  ['HTTP/1.0 that ends with its connection', closing('HTTP/1.0 200 OK\r\n\r\nok'), delivered],
  ['chunks', `${head('transfer-encoding: chunked')}2\r\nok\r\n0\r\n\r\n`, delivered],
  ['bad chunks', `${head('transfer-encoding: chunked')}zz\r\nok\r\n0\r\n\r\n`, delivered],
  ['a chunk that breaks off', closing(`${head('transfer-encoding: chunked')}ff\r\nok`), delivered],
  ['less than its length', closing(`${head('content-length: 9')}ok`), delivered],
  ['more than its length', `${head('content-length: 1')}okok`, delivered],
  [
    'a length and chunks',
    `${head('content-length: 1', 'transfer-encoding: chunked')}2\r\nok\r\n0\r\n\r\n`,
    delivered,
  ],
  ['204 with a body', 'HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\nok', { status: 204 }],
  ['gzip that is none', `${head('content-encoding: gzip', 'content-length: 2')}ok`, delivered],
  ['lines that end in LF alone', 'HTTP/1.1 200 OK\ncontent-length: 2\n\nok', delivered],
  ['a header of 40 KB', `${head(`x: ${'y'.repeat(40_000)}`, 'content-length: 2')}ok`, delivered],
  [
    'headers that are not ASCII',
    Buffer.from(`${head('x: ä', 'content-length: 2')}ok`, 'latin1'),
    delivered,
  ],
  ['no reason', 'HTTP/1.1 200\r\ncontent-length: 2\r\n\r\nok', delivered],
  ['100 and 103 first', `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 X\r\n\r\n${ok}`, delivered],
  ['100 and no more', closing('HTTP/1.1 100 Continue\r\n\r\n'), closed],
  ['two answers for one', `${ok}${ok.replace('200', '500')}`, delivered],
  ['nothing, and closes', (socket) => void socket.end(), closed],
  ['nothing, and resets', (socket) => void socket.resetAndDestroy(), closed],
  ['half a status', closing('HTTP/1.1 20'), closed],
  ['half of the headers', closing('HTTP/1.1 200 OK\r\nx: y\r\n'), closed],
  [
    'a redirect to nowhere',
    'HTTP/1.1 302 X\r\nlocation: http://[\r\ncontent-length: 0\r\n\r\n',
    { status: 302 },
  ],
  [
    '401',
    'HTTP/1.1 401 X\r\nwww-authenticate: Basic\r\ncontent-length: 0\r\n\r\n',
    { status: 401 },
  ],
  [
    'Retry-After twice',
    'HTTP/1.1 503 X\r\nretry-after: 30\r\nretry-after: 60\r\ncontent-length: 0\r\n\r\n',
    { status: 503, afterMs: 30_000 },
  ],
]
/** These are left at the timeout. */
const hanging: [string, Answer, { kind: string }][] = [
  ['nothing', () => undefined, timeout],
  ['headers that do not end', 'HTTP/1.1 200 OK\r\nx: ', timeout],
  ['a body that does not end', `${head('content-length: 9')}ok`, delivered],
]

describe.each([
  ['small, by fetch', 3, QUICK_MAX],
  ['small, by node:http', 3, 0],
  ['large', 100_000, QUICK_MAX],
])('a call that is %s', (by, bytes, quickMax) => {
  /** What becomes of some tries, and how many POSTs arrive for them. */
  async function tried(answer: Answer, timeoutMs: number) {
    let arrived = 0
    const missingOf = new WeakMap<Socket, number>()
    await using receiver = await createRawReceiver((socket, text) => {
      const missing = (missingOf.get(socket) ?? headLength(text) + bytes) - text.length
      missingOf.set(socket, missing)
      if (missing > 0) return
      missingOf.delete(socket)
      arrived += 1
      if (typeof answer === 'function') answer(socket)
      else socket.write(answer)
    })
    const poster = createPoster(() => NOW, quickMax)
    const body = Buffer.alloc(bytes, 'a')
    const headers = { 'content-length': String(bytes) }
    const request = { url: receiver.url, headers, body, timeoutMs, publicAnd: null }
    const outcomes: Outcome[] = []
    for (let at = 0; at < TRIES; at++) outcomes.push(await poster.post(request))
    poster.stop()
    return { outcomes, arrived }
  }

  test.each([
    ...unread.map((peer) => [...peer, TRIES + (by === 'small, by fetch' ? 1 : 0)] as const),
    ...read.map((peer) => [...peer, TRIES] as const),
  ])('%s', async (_, answer, expected, posts) => {
    const { outcomes, arrived } = await tried(answer, LONG_MS)
    for (const outcome of outcomes) expect(outcome).toMatchObject(expected)
    expect(arrived).toBe(posts)
  })

  test.each(hanging)('%s', async (_, answer, expected) => {
    const { outcomes, arrived } = await withTime(
      SHORT_MS,
      (ms) => tried(answer, ms),
      (made) => made.arrived === TRIES && made.outcomes.every(({ kind }) => kind === expected.kind),
    )
    for (const outcome of outcomes) expect(outcome).toMatchObject(expected)
    expect(arrived).toBe(TRIES)
  })
})

function headLength(text: string): number {
  return text.indexOf('\r\n\r\n') + 4
}

function endless(socket: Socket): void {
  const more = () => {
    if (!socket.destroyed) socket.write('x: y\r\n'.repeat(1000), () => setImmediate(more))
  }
  socket.write('HTTP/1.1 200 OK\r\n')
  more()
}
