// Makes a POST with node:http: of any size, only to addresses that may be called (guard.ts), and
// with an error that says what is wrong.

import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import {
  ANSWER_MAX_BYTES,
  isCutOff,
  kept,
  PIECE_BYTES,
  type PostRequest,
  type Reply,
  Stopped,
  TimedOut,
} from './exchange.ts'
import { createGuard, type Guard } from './guard.ts'

/**
 * At most so many 1xx answers (RFC 9110 15.2) may precede the final one: each costs us more than
 * them.
 */
const INTERIM_MAX = 10
/** Answers that are not quite HTTP are accepted, as by `fetch`: only their status matters. */
const LENIENT = { insecureHTTPParser: true, maxHeaderSize: 256 * 1024 }
/** Idle connections are closed after this; many receivers close theirs after 60 s or 75 s. */
const IDLE_MS = 30_000
/** At most so many idle connections are kept to one host. */
const IDLE_MAX = 256

interface Wires {
  /** `deadline` is a time of `performance.now`. */
  exchange(request: PostRequest, deadline: number): Promise<Reply>
  /** Closes all connections; running POSTs end with `Stopped`. */
  stop(): void
}

interface Wire {
  http: http.Agent
  https: https.Agent
  guard: Guard | null
  running: Set<ClientRequest>
}

export function createWires(staleMaxMs: number): Wires {
  const wires = new Map<string, Wire>()
  const running = new Set<ClientRequest>()
  // A connection that was opened without the guard must not be reused by a guarded request.
  const wireFor = ({ publicAnd }: PostRequest): Wire => {
    const key = publicAnd === null ? '' : `public ${publicAnd}`
    const wire = wires.get(key) ?? createWire(publicAnd, running)
    wires.set(key, wire)
    return wire
  }
  return {
    async exchange(request, deadline) {
      const wire = wireFor(request)
      const staleMs = performance.now() + staleMaxMs
      const first = await attempt(request, wire, deadline, true)
      // A receiver may close an idle connection just as we reuse it. That is no failed try: it is
      // made again on a new connection. Calls have an id, by which a receiver can tell that it has
      // had one already.
      const isStale = first.stale && performance.now() <= staleMs
      return isStale ? (await attempt(request, wire, deadline, false)).reply : first.reply
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

function createWire(publicAnd: PostRequest['publicAnd'], running: Wire['running']): Wire {
  const options = { keepAlive: true, timeout: IDLE_MS, maxFreeSockets: IDLE_MAX }
  return {
    http: new http.Agent(options),
    https: new https.Agent(options),
    guard: publicAnd === null ? null : createGuard(publicAnd),
    running,
  }
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
      // Answered before all of it was sent: the receiver will not read the rest.
      if (!request.writableEnded) request.destroy()
    }
    resolve({ reply, stale })
  }
  const failed = (error: unknown): void => {
    if (message !== undefined) return // `collect` keeps what arrived of the answer
    finish({ error }, request?.reusedSocket === true && isCutOff(error))
  }
  try {
    const target = new URL(url)
    wire.guard?.check(target)
    const secure = target.protocol === 'https:'
    const agent = keepAlive && (secure ? wire.https : wire.http)
    const lookup = wire.guard?.lookup
    const options = { ...LENIENT, method: 'POST', headers, agent, ...(lookup ? { lookup } : {}) }
    request = (secure ? https : http).request(target, options, (answer) => {
      message = answer
      collect(answer, finish)
    })
    wire.running.add(request)
    request.on('error', failed)
    // An answer that changes the protocol (101): the runtime reports no error.
    request.on('upgrade', ({ statusCode = 0 }: IncomingMessage, socket: Duplex) => {
      socket.destroy()
      finish({ status: statusCode, retryAfter: undefined, answer: new Uint8Array() })
    })
    // If an error was reported before, this does nothing; if none was, none will be.
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

/**
 * Sends in pieces: node:http copies what waits to be sent, so a large body would be in memory
 * twice.
 */
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

/**
 * Reads the first bytes. The status counts in any case; the body is for people, and may be
 * incomplete.
 */
function collect(message: IncomingMessage, finish: (reply: Reply) => void): void {
  const chunks: Uint8Array[] = []
  let length = 0
  const done = (): void => {
    const { statusCode = 0, headers } = message
    finish({ status: statusCode, retryAfter: headers['retry-after'], answer: kept(chunks) })
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
