// The plain POST, by `fetch`: a third of what node:http takes on our thread, and the bytes are sent on
// one of the runtime's own. Whatever is not plain is left to node:http (wire.ts), and so is most trouble:
// that gives the words for it, and takes answers that `fetch` does not. What a receiver had and did not
// answer is not POSTed again, but where its connection may have been an idle one.

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
 * The runtime keeps so many idle connections and makes 256 requests at a time. With more, each call would need
 * a new connection, and receivers that hang would block all others.
 */
export const QUICK_MAX = 64

/** Codes such as `Malformed_HTTP_Response`: unreadable answers. Those of network and TLS trouble are in capitals. */
const OF_RUNTIME = /[a-z]/

/** What is known of a URL of the configuration. */
interface Target {
  /** Whether `fetch` can call it and read its answers. */
  isPlain: boolean
  /** Connections to it that may be idle, at most. */
  idle: number
}

interface Quick {
  /** Null when the request is not plain, or something went wrong before `deadline` (of `performance.now`). */
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
      // Its connections cannot be checked at the address dialled.
      const isPlain = publicAnd === null && body.length <= PIECE_BYTES
      if (!isPlain || running.size >= runningMax) return null
      const target = targets.get(url) ?? { isPlain: keepsPath(url), idle: 0 }
      targets.set(url, target)
      if (!target.isPlain) return null
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
 * The thread of `fetch` begins with the first request, here one to no port. Begun later, when connections may have
 * used up the file descriptors, it would end the process.
 */
function startThread(): void {
  fetch('http://127.0.0.1:0/', { proxy: false }).catch(() => undefined)
}

/** `fetch` drops one of two slashes at the start of a path. */
function keepsPath(url: string): boolean {
  return URL.parse(url)?.pathname.startsWith('//') !== true
}

/** With both a length and a transfer coding the runtime uses the latter, and may never find its end (RFC 9112 6.3). */
function isShort(headers: Headers): boolean {
  if (headers.has('transfer-encoding')) return false
  return Number(headers.get('content-length') ?? Infinity) <= ANSWER_MAX_BYTES
}

/** The stream of it would take longer than all else here; what a refusal says is kept as far as it came. */
function wholeOf(answer: Response): Promise<Uint8Array> {
  return answer.arrayBuffer().then(
    (bytes) => Buffer.from(bytes),
    () => Buffer.alloc(0), // it broke off, or took too long
  )
}

/** The status counts as soon as it has arrived; the body is for people, and may be incomplete. */
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
    // It broke off, or took too long, or there is more than we want.
  }
  return kept(chunks)
}
