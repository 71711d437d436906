// Reads request bodies, which must have the right type, a bounded size, and arrive within a
// deadline. Others are refused with 415, 413, 408 or 400. RFC 9110 8.3 (Content-Type), 8.4
// (Content-Encoding).

import { letGo } from '../memory.ts'
import { Refusal } from './errors.ts'

/** Enough for a thousand messages with a good many tags. */
const JSON_MAX_BYTES = 4 * 1024 * 1024
/** Ours need four levels. To check a very deep body against its schema would take seconds. */
const JSON_MAX_DEPTH = 32
/** A client that sends its body drop by drop is cut off after this. */
const BODY_MAX_MS = 120_000

/** Of bodies with mail together: five of the largest size, or thousands of small ones. */
const BODIES_MAX_BYTES = 128 * 1024 * 1024
/** A body without a Content-Length, or with two, counts for so many bytes. */
const UNKNOWN_BYTES = BODIES_MAX_BYTES / 16
/** A body may wait so long for its turn: less than `retour deliver` waits for an answer. */
const TURN_MAX_MS = 20_000
/** So many bodies may wait. Of a large one the runtime has read a good mebibyte by then. */
const WAITING_MAX = 64
const BUSY_RETRY_AFTER_S = 5

const [QUOTE, ESCAPE] = [0x22, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Reads the body as JSON. Throws a `Refusal`. */
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

/** The statuses with which a route refuses a JSON body; 422: it is not as documented. */
export const jsonErrors = [400, 408, 413, 415, 422] as const

/** The `parse` of a route with a JSON body. */
export const parseJson = [({ request }: { request: Request }) => jsonBody(request), 'json' as const]

/** The `parse` of a route whose body may be left out: it is the empty object then. */
export const parseAnyJson = [
  ({ request }: { request: Request }) => (request.body === null ? {} : jsonBody(request)),
  'json' as const,
]

/** Whether brackets, outside of strings, are nested too deep. */
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

/** Throws a `Refusal` if the body has none of these types (with any parameters) or is encoded. */
export function requireType(request: Request, types: readonly string[]): void {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === undefined || !types.includes(type)) {
    const message = `send the body with content-type: ${types.join(' or ')}`
    throw new Refusal(415, 'unsupported_media_type', message)
  }
  const coding = request.headers.get('content-encoding')?.trim() || 'identity'
  if (coding.toLowerCase() === 'identity') return
  // Otherwise the compressed bytes would be stored as the mail.
  const message = 'send the body as it is, without content-encoding'
  throw new Refusal(415, 'unsupported_media_type', message, { 'accept-encoding': 'identity' })
}

/**
 * Bounds the bodies in memory: requests run that have at most `BODIES_MAX_BYTES` together, or a
 * single larger one. Others wait unread. After `TURN_MAX_MS`, or if too many wait already, they are
 * refused.
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
    // If the field is there twice, this reads `12, 12`, which is no number.
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

/** Reads the whole body, at most `maxBytes`. Throws a `Refusal`. */
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
        // The client is gone; this is no error of ours.
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
