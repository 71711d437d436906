// Reads request bodies: of the right type, never more than the limit, never longer than the deadline.
// Refuses with 415, 413, 408 or 400; what was not read is not kept. RFC 9110 8.3 (Content-Type),
// 8.4 (Content-Encoding).

import { letGo } from '../memory.ts'
import { Refusal } from './errors.ts'

/** Enough for a thousand messages with a good many tags. */
const JSON_MAX_BYTES = 4 * 1024 * 1024
/** Our bodies are four levels deep; the check of a very deep body against its schema takes seconds. */
const JSON_MAX_DEPTH = 32
/** A client that trickles its body holds a buffer no longer than this. */
const BODY_MAX_MS = 120_000

/** Bytes of mail that are being taken at one time: five mails of the largest size, or thousands of small ones. */
const BODIES_MAX_BYTES = 128 * 1024 * 1024
/** Bytes that a body without a Content-Length, or with two, counts for. */
const UNKNOWN_BYTES = BODIES_MAX_BYTES / 16
/** How long a body waits for its turn, unread: `retour deliver` waits half a minute for an answer. */
const TURN_MAX_MS = 20_000
/** Bodies that may wait. The runtime has read a good mebibyte of each large one by then. */
const WAITING_MAX = 64
const BUSY_RETRY_AFTER_S = 5

const [QUOTE, ESCAPE] = [0x22, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/** The body as JSON. Throws a `Refusal`. */
export async function jsonBody(request: Request, maxBytes = JSON_MAX_BYTES): Promise<unknown> {
  requireType(request, ['application/json'])
  const bytes = await readBody(request, maxBytes)
  if (isDeep(bytes)) {
    throw new Refusal(400, 'bad_json', `the body is nested deeper than ${JSON_MAX_DEPTH} levels`)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    letGo(bytes)
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'bad_json', 'the body is not JSON in UTF-8')
  }
}

/** The statuses that a route with such a body refuses with: 422 where it is not as documented. */
export const jsonErrors = [400, 408, 413, 415, 422] as const

/** The `parse` of such a route. */
export const parseJson = [({ request }: { request: Request }) => jsonBody(request), 'json' as const]

/** Of one that needs nothing of its body: without any it is the empty object. */
export const parseAnyJson = [
  ({ request }: { request: Request }) => (request.body === null ? {} : jsonBody(request)),
  'json' as const,
]

/** Brackets within each other, strings left out. */
function isDeep(json: Uint8Array): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]
    if (byte === QUOTE) at = endOfString(json, at)
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--
    if (depth > JSON_MAX_DEPTH) return true
  }
  return false
}

function endOfString(json: Uint8Array, start: number): number {
  for (let end = json.indexOf(QUOTE, start + 1); end >= 0; end = json.indexOf(QUOTE, end + 1)) {
    let escapes = 0
    while (json[end - 1 - escapes] === ESCAPE) escapes++
    if (escapes % 2 === 0) return end
  }
  return json.length
}

/** Throws a `Refusal` when the body is of none of these types or compressed; parameters do not matter. */
export function requireType(request: Request, types: readonly string[]): void {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === undefined || !types.includes(type)) {
    const message = `send the body with content-type: ${types.join(' or ')}`
    throw new Refusal(415, 'unsupported_media_type', message)
  }
  const coding = request.headers.get('content-encoding')?.trim() || 'identity'
  if (coding.toLowerCase() === 'identity') return
  // Taken as it is, it would be kept as the mail.
  const message = 'send the body as it is, without content-encoding'
  throw new Refusal(415, 'unsupported_media_type', message, { 'accept-encoding': 'identity' })
}

/**
 * Bounds the bodies in memory: requests with at most `BODIES_MAX_BYTES` together run at a time, or a single larger one.
 * Others wait and are not read meanwhile; after `TURN_MAX_MS`, or if too many wait already, they are refused.
 */
export function createRoom() {
  let taken = 0
  const waiting = new Set<() => void>()
  const isTaken = (bytes: number): boolean => {
    if (taken > 0 && taken + bytes > BODIES_MAX_BYTES) return false
    taken += bytes
    return true
  }
  const isTakenInTurn = async (bytes: number): Promise<boolean> => {
    if (waiting.size >= WAITING_MAX) return false
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const end = (hasTurn: boolean) => {
      clearTimeout(timer)
      waiting.delete(look)
      resolve(hasTurn)
    }
    const look = () => isTaken(bytes) && end(true)
    const timer = setTimeout(() => end(false), TURN_MAX_MS)
    waiting.add(look)
    return promise
  }
  return async <Result>(request: Request, work: () => Promise<Result>): Promise<Result> => {
    // The field may be there twice, and is `12, 12` then.
    const told = Number(request.headers.get('content-length') ?? Number.NaN)
    const bytes = Number.isNaN(told) ? UNKNOWN_BYTES : told
    if (!isTaken(bytes) && !(await isTakenInTurn(bytes))) {
      const message = 'too much is being taken already; try again in a few seconds'
      throw new Refusal(503, 'busy', message, { 'retry-after': String(BUSY_RETRY_AFTER_S) })
    }
    try {
      return await work()
    } finally {
      taken -= bytes
      for (const look of waiting) look()
    }
  }
}

/** The whole body, `maxBytes` at most. Throws a `Refusal`. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  let late = false
  const deadline = setTimeout(() => {
    late = true
    void reader.cancel()
  }, BODY_MAX_MS)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        // The client is gone, and it is no fault of ours.
        throw new Refusal(400, 'incomplete', 'the connection closed before the end of the body')
      })
      if (late) throw new Refusal(408, 'too_slow', `the body took over ${BODY_MAX_MS / 1000} s`)
      if (done) return Buffer.concat(chunks, length)
      length += value.length
      if (length > maxBytes) throw tooLarge(maxBytes)
      chunks.push(value)
    }
  } finally {
    clearTimeout(deadline)
    reader.releaseLock()
  }
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal(413, 'too_large', `the body is over the limit of ${maxBytes} bytes`)
}
