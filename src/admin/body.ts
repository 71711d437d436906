// Reads request bodies: of the right type, never more than the limit, never longer than the deadline.
// Refuses with 415, 413, 408 or 400; what was not read is not kept. RFC 9110 8.3 (Content-Type).

import { Refusal } from './errors.ts'

/** Enough for a thousand messages with a good many tags. */
const JSON_MAX_BYTES = 4 * 1024 * 1024
/** A client that trickles its body holds a buffer no longer than this. */
const BODY_MAX_MS = 120_000

/** The body as JSON. Throws a `Refusal`. */
export async function jsonBody(request: Request, maxBytes = JSON_MAX_BYTES): Promise<unknown> {
  requireType(request, ['application/json'])
  const bytes = await readBody(request, maxBytes)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal(400, 'bad_json', 'the body is not JSON in UTF-8')
  }
}

/** Throws a `Refusal` when the body is of none of these types; parameters do not matter. */
export function requireType(request: Request, types: readonly string[]): void {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== undefined && types.includes(type)) return
  const message = `send the body with content-type: ${types.join(' or ')}`
  throw new Refusal(415, 'unsupported_media_type', message)
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
      const { done, value } = await reader.read()
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
