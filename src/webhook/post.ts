// One HTTP POST. Redirects are not followed; the time limit holds from the first packet to the end of
// the answer; of the answer the first bytes are kept and the rest is cut off, so that neither 10 MB nor
// a drip hurts. node:http and not fetch, whose connections cannot be checked at the address dialled.
// Trouble of whatever kind is an outcome, never a throw.

import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { connectTrouble } from '../network.ts'
import { createGuard, type Guard } from './guard.ts'
import { retryAfterMs } from './schedule.ts'

/** Enough to read an error page, too little to hurt. */
const ANSWER_MAX_BYTES = 4096
/** Answers of 1xx (RFC 9110 15.2) before the real one; each costs us more than it costs them. */
const INTERIM_MAX = 10
/** Idle connections are closed after this; many receivers close theirs after 60 s or 75 s. */
const IDLE_MS = 30_000
/** A larger body is handed over in such pieces, as the receiver takes them. */
const PIECE_BYTES = 64 * 1024
/** Idle connections kept to one host. */
const IDLE_MAX = 256

export interface PostRequest {
  url: string
  headers: Record<string, string>
  body: Uint8Array
  timeoutMs: number
  /** Call public addresses alone, and those listed here; null = any address. */
  publicAnd: readonly string[] | null
}

export type Outcome = Result & { startedMs: number; durationMs: number }

type Result = {
  /** HTTP status, null when no answer came. */
  status: number | null
  /** Why no answer came, in plain words; '' when one did. */
  error: string
  /** First bytes of the answer's body. */
  answer: Uint8Array
} & (
  | { kind: 'delivered' }
  /** 410: the receiver wants no more calls. */
  | { kind: 'gone' }
  /** `afterMs`: how long the receiver asked to be left alone. */
  | { kind: 'retry'; afterMs: number | null }
  /** Aborted by us: says nothing of the receiver. */
  | { kind: 'stopped' }
)

export interface Poster {
  post(request: PostRequest): Promise<Outcome>
  /** Closes all connections; POSTs that are running end as `stopped`. */
  stop(): void
}

export function createPoster(now: () => number = Date.now): Poster {
  const wires = new Map<string, Wire>()
  const running = new Set<ClientRequest>()
  // A connection that was made unguarded must not be found again by a guarded request.
  const wireFor = ({ publicAnd }: PostRequest): Wire => {
    const key = publicAnd === null ? '' : `public ${publicAnd}`
    const wire = wires.get(key) ?? createWire(publicAnd, running)
    wires.set(key, wire)
    return wire
  }
  return {
    async post(request) {
      const startedMs = now()
      const began = performance.now()
      const reply = await exchange(request, wireFor(request))
      const durationMs = Math.round(performance.now() - began)
      return { startedMs, durationMs, ...judge(reply, request, now()) }
    },
    stop() {
      for (const request of running) request.destroy(new Stopped())
      for (const wire of wires.values()) {
        wire.http.destroy()
        wire.https.destroy()
      }
    },
  }
}

interface Wire {
  http: http.Agent
  https: https.Agent
  guard: Guard | null
  running: Set<ClientRequest>
}

function createWire(publicAnd: PostRequest['publicAnd'], running: Wire['running']): Wire {
  const options = { keepAlive: true, timeout: IDLE_MS, maxFreeSockets: IDLE_MAX }
  return {
    http: new http.Agent(options),
    https: new https.Agent(options),
    guard: publicAnd === null ? null : createGuard(publicAnd),
    running,
  }
}

class TimedOut extends Error {}
class Stopped extends Error {}

/** What came of it: an answer, as much of it as arrived, or an error before one. */
type Reply =
  | { status: number; retryAfter: string | undefined; answer: Uint8Array }
  | { error: unknown }

async function exchange(request: PostRequest, wire: Wire): Promise<Reply> {
  const deadline = performance.now() + request.timeoutMs
  const first = await attempt(request, wire, deadline, true)
  // A receiver may close an idle connection just as we reuse it. Calls are idempotent by their id, so
  // that is not a failed try: once more, on a connection of its own.
  return first.stale ? (await attempt(request, wire, deadline, false)).reply : first.reply
}

function attempt(
  { url, headers, body }: PostRequest,
  wire: Wire,
  deadline: number,
  keepAlive: boolean,
): Promise<{ reply: Reply; stale: boolean }> {
  const { promise, resolve } = Promise.withResolvers<{ reply: Reply; stale: boolean }>()
  let request: ClientRequest | undefined
  let message: IncomingMessage | undefined
  const timer = setTimeout(() => request?.destroy(new TimedOut()), deadline - performance.now())
  const finish = (reply: Reply, stale = false): void => {
    clearTimeout(timer)
    if (request !== undefined) {
      wire.running.delete(request)
      // It was answered before all of it was sent: nobody reads the rest.
      if (!request.writableEnded) request.destroy()
    }
    resolve({ reply, stale })
  }
  const failed = (error: unknown): void => {
    if (message !== undefined) return // its end tells how far the answer came
    finish({ error }, request?.reusedSocket === true && isClosed(error))
  }
  try {
    const target = new URL(url)
    wire.guard?.check(target)
    const secure = target.protocol === 'https:'
    const agent = keepAlive && (secure ? wire.https : wire.http)
    const lookup = wire.guard?.lookup
    const options = { method: 'POST', headers, agent, ...(lookup ? { lookup } : {}) }
    request = (secure ? https : http).request(target, options, (answer) => {
      message = answer
      collect(answer, finish)
    })
    wire.running.add(request)
    request.on('error', failed)
    // To an answer that changes the protocol (101) the runtime closes without a word of what is wrong.
    request.on('upgrade', ({ statusCode = 0 }: IncomingMessage, socket: Duplex) => {
      socket.destroy()
      finish({ status: statusCode, retryAfter: undefined, answer: new Uint8Array() })
    })
    // What went wrong was told before; where nothing was, this is all there will be.
    request.on('close', () => failed(new Error('connection closed before an answer')))
    let interim = 0
    request.on('information', () => {
      if (++interim > INTERIM_MAX) request?.destroy(new Error('no answer but 1xx, again and again'))
    })
    send(request, body)
  } catch (error) {
    failed(error) // an impossible header or URL, or an address that may not be called
  }
  return promise
}

/** Of what http is given at once it keeps a copy until that is sent: a large body would be there twice. */
function send(request: ClientRequest, body: Uint8Array): void {
  if (body.length <= PIECE_BYTES) {
    request.end(body)
    return
  }
  let at = 0
  const go = (): void => {
    while (at < body.length) {
      const piece = Buffer.from(body.subarray(at, at + PIECE_BYTES))
      at += piece.length
      if (request.write(piece)) continue
      request.once('drain', go)
      return
    }
    request.end()
  }
  go()
}

/** The status stands as soon as it is here; the body is for people, and may end early. */
function collect(message: IncomingMessage, finish: (reply: Reply) => void): void {
  const chunks: Uint8Array[] = []
  let length = 0
  const done = (): void => {
    const answer = Buffer.concat(chunks).subarray(0, ANSWER_MAX_BYTES)
    finish({ status: message.statusCode ?? 0, retryAfter: message.headers['retry-after'], answer })
  }
  message.on('data', (chunk: Uint8Array) => {
    chunks.push(chunk)
    length += chunk.length
    if (length > ANSWER_MAX_BYTES) message.destroy()
  })
  message.on('end', done)
  message.on('error', done)
  message.on('close', done)
}

function judge(reply: Reply, { timeoutMs }: PostRequest, nowMs: number): Result {
  if ('error' in reply) {
    const none = { status: null, answer: new Uint8Array() }
    if (reply.error instanceof Stopped) return { kind: 'stopped', error: 'stopped by us', ...none }
    return { kind: 'retry', afterMs: null, error: inWords(reply.error, timeoutMs), ...none }
  }
  const { status, retryAfter = '', answer } = reply
  const told = { status, error: '', answer }
  if (status >= 200 && status < 300) return { kind: 'delivered', ...told }
  if (status === 410) return { kind: 'gone', ...told }
  const busy = status === 429 || status === 503
  return { kind: 'retry', afterMs: busy ? retryAfterMs(retryAfter, nowMs) : null, ...told }
}

/** Closed on us before any byte of an answer. */
function isClosed(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ECONNRESET' || code === 'EPIPE'
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

function inWords(error: unknown, timeoutMs: number): string {
  if (error instanceof TimedOut) return `timeout after ${timeoutMs} ms`
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  const words = connectTrouble(error)
  if (words !== null) return words
  if (code.startsWith('HPE_')) return `answer is not HTTP: ${message}`
  if (/CERT|SIGNATURE|ISSUER|SELF_SIGNED/.test(code)) return `certificate not accepted: ${message}`
  return code === '' ? message : `${message} (${code})`
}
