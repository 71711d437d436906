// Makes one HTTP POST. Redirects are not followed. The time limit covers everything from the first
// packet to the end of the answer, and only the first bytes of the answer are kept: neither a huge
// answer nor a slow one does harm. Trouble of whatever kind is an outcome, never a throw.

import { codeOf } from '../error-code.ts'
import { connectTrouble } from '../network.ts'
import {
  isCutOff,
  PIECE_BYTES,
  type PostRequest,
  type Reply,
  STALE_MAX_MS,
  Stopped,
  TimedOut,
} from './exchange.ts'
import { createQuick, QUICK_MAX } from './quick.ts'
import { retryAfterMs } from './schedule.ts'
import { createWires } from './wire.ts'

export type Outcome = Result & { startedMs: number; durationMs: number }

type Result = {
  /** The HTTP status, null when no answer came. */
  status: number | null
  /** Why no answer came, in plain words; '' when one did. */
  error: string
  /** The first bytes of the answer's body. */
  answer: Uint8Array
} & (
  | { kind: 'delivered' }
  /** 410: the receiver wants no more calls. */
  | { kind: 'gone' }
  /** `afterMs`: how long the receiver asked to be left alone. */
  | { kind: 'retry'; afterMs: number | null }
  /** We stopped it: this says nothing of the receiver. */
  | { kind: 'stopped' }
)

/**
 * Both ways of sending send these. By itself `fetch` would accept encodings that we do not decode.
 */
const ACCEPTED = { accept: '*/*', 'accept-encoding': 'identity' }

export interface Poster {
  post(request: PostRequest): Promise<Outcome>
  /** Running and later POSTs end as `stopped`. Idle connections of `fetch` stay open. */
  stop(): void
}

/** `quickMax` and `staleMaxMs` stand for QUICK_MAX and STALE_MAX_MS. */
export function createPoster(
  now: () => number = Date.now,
  quickMax = QUICK_MAX,
  staleMaxMs = STALE_MAX_MS,
): Poster {
  const quick = createQuick(quickMax, staleMaxMs)
  const wires = createWires(staleMaxMs)
  let isStopped = false
  return {
    async post(asked) {
      const startedMs = now()
      const began = performance.now()
      const deadline = began + asked.timeoutMs
      const request = { ...asked, headers: { ...ACCEPTED, ...asked.headers } }
      let reply: Reply | null = isStopped ? null : await quick.exchange(request, deadline)
      reply ??= isStopped ? { error: new Stopped() } : await wires.exchange(request, deadline)
      const durationMs = Math.round(performance.now() - began)
      return { startedMs, durationMs, ...judge(reply, request, now()) }
    },
    stop() {
      isStopped = true
      quick.stop()
      wires.stop()
    },
  }
}

function judge(reply: Reply, request: PostRequest, nowMs: number): Result {
  if ('error' in reply) {
    const none = { status: null, answer: new Uint8Array() }
    if (reply.error instanceof Stopped) return { kind: 'stopped', error: 'stopped by us', ...none }
    return { kind: 'retry', afterMs: null, error: inWords(reply.error, request), ...none }
  }
  const { status, retryAfter = '', answer } = reply
  const common = { status, error: '', answer }
  if (status >= 200 && status < 300) return { kind: 'delivered', ...common }
  if (status === 410) return { kind: 'gone', ...common }
  const busy = status === 429 || status === 503
  return { kind: 'retry', afterMs: busy ? retryAfterMs(retryAfter, nowMs) : null, ...common }
}

function inWords(error: unknown, { timeoutMs, body }: PostRequest): string {
  if (error instanceof TimedOut) return `timeout after ${timeoutMs} ms`
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : String(error)
  const words = connectTrouble(error)
  if (words !== null) return isCutOff(error) ? `${words}${sizeOf(body)}` : words
  if (code.startsWith('HPE_')) return `answer is not HTTP: ${message}`
  if (/CERT|SIGNATURE|ISSUER|SELF_SIGNED/.test(code)) return `certificate not accepted: ${message}`
  // The rest of the library's message is not for people.
  const tls = /^ERR_SSL_(\w+)$/.exec(code)?.[1]
  if (tls !== undefined) return `TLS failed: ${tls.toLowerCase().replaceAll('_', ' ')}`
  return code === '' ? message : `${message} (${code})`
}

/**
 * Many receivers refuse a body that is too large while we send it, and close before we read their
 * 413.
 */
function sizeOf({ length }: Uint8Array): string {
  return length <= PIECE_BYTES ? '' : ` (is ${(length / 1e6).toFixed(1)} MB too large for it?)`
}
