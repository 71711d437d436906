// Makes a plain POST with `fetch`. It takes a third of the time that node:http takes on our thread,
// as the bytes are sent on a thread of the runtime. Other POSTs are left to node:http (wire.ts),
// and so are those that fail here: node:http has better words for the error, and reads answers that
// `fetch` cannot. A POST whose connection was closed before an answer is not repeated, unless that
// connection may have been idle.

import { codeOf } from '../error-code.ts'
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

/**
 * The runtime keeps so many idle connections, and makes at most 256 requests at a time. If we made
 * more, each call would need a new connection, and receivers that hang would block all others.
 */
export const QUICK_MAX = 64

/**
 * Codes with small letters, as `Malformed_HTTP_Response`, are of unreadable answers, not of the
 * network.
 */
const OF_RUNTIME = /[a-z]/

/** What we know of an origin. The runtime keeps connections to it for all its URLs. */
interface Target {
  /** Whether `fetch` can read its answers. */
  isPlain: boolean
  /** At most so many connections to it may be idle. */
  idle: number
}

interface Quick {
  /**
   * Null when the request is not plain, or went wrong in a way that is left to node:http.
   * `deadline` is a time of `performance.now`.
   */
  exchange(request: PostRequest, deadline: number): Promise<Reply | null>
  /** Running POSTs end with `Stopped`. */
  stop(): void
}

/** At most `runningMax` POSTs at a time. */
export function createQuick(runningMax: number, staleMaxMs: number): Quick {
  startThread()
  const running = new Set<AbortController>()
  const targets = new Map<string, Target>()
  return {
    async exchange(request, deadline) {
      const { publicAnd, body, url } = request
      // With `fetch` we cannot check which address is connected to.
      const isPlain = publicAnd === null && body.length <= PIECE_BYTES
      if (!isPlain || running.size >= runningMax) return null
      const { origin = '', pathname = '' } = URL.parse(url) ?? {}
      const target = targets.get(origin) ?? { isPlain: true, idle: 0 }
      targets.set(origin, target)
      // Of two slashes at the start of a path `fetch` drops one.
      if (!target.isPlain || pathname.startsWith('//')) return null
      const isFresh = target.idle === 0
      if (!isFresh) target.idle -= 1
      const abort = new AbortController()
      const staleMs = performance.now() + staleMaxMs
      running.add(abort)
      const timer = setTimeout(() => abort.abort(new TimedOut()), deadline - performance.now())
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: request.headers,
          body,
          redirect: 'manual',
          decompress: false,
          proxy: false, // not one that the environment names
          signal: abort.signal,
        })
        const { status, headers } = answer
        const retryAfter = headers.get('retry-after') ?? undefined
        const content = answer.ok && isShort(headers) ? wholeOf(answer) : firstOf(answer, abort)
        const reply = { status, retryAfter, answer: await content }
        if (!/close/i.test(headers.get('connection') ?? '')) target.idle += 1
        return reply
      } catch (error) {
        const { reason } = abort.signal
        if (reason !== undefined) return { error: reason }
        if (isCutOff(error) && (isFresh || performance.now() > staleMs)) return { error }
        if (OF_RUNTIME.test(codeOf(error))) target.isPlain = false
        return null
      } finally {
        clearTimeout(timer)
        running.delete(abort)
      }
    },
    stop() {
      for (const abort of running) abort.abort(new Stopped())
    },
  }
}

/**
 * Starts the thread of `fetch`, which begins with the first request; this one goes to no port. If
 * it began later, when connections may have used up the file descriptors, the whole process would
 * end.
 */
function startThread(): void {
  fetch('http://127.0.0.1:0/', { proxy: false }).catch(() => undefined)
}

/**
 * Whether an answer can be read as a whole. If it has both a length and a transfer coding, the
 * runtime goes by the coding and may never find the end (RFC 9112 6.3).
 */
function isShort(headers: Headers): boolean {
  if (headers.has('transfer-encoding')) return false
  return Number(headers.get('content-length') ?? Infinity) <= ANSWER_MAX_BYTES
}

/**
 * Reads a short answer at once, as a stream of it would take longer than all else here. What had
 * arrived is lost if it breaks off, so answers that refuse, whose words matter, are read as
 * streams.
 */
function wholeOf(answer: Response): Promise<Uint8Array> {
  return answer.arrayBuffer().then(
    (bytes) => Buffer.from(bytes),
    () => Buffer.alloc(0), // it broke off, or took too long
  )
}

/**
 * Reads the first bytes. The status counts in any case; the body is for people, and may be
 * incomplete.
 */
async function firstOf(answer: Response, abort: AbortController): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    let length = 0
    for await (const chunk of answer.body ?? []) {
      chunks.push(chunk)
      length += chunk.length
      if (length > ANSWER_MAX_BYTES) abort.abort()
    }
  } catch {
    // It broke off, took too long, or was longer than we want.
  }
  return kept(chunks)
}
