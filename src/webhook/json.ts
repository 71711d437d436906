// JSON (RFC 8259), built as bytes, with the mail in base64.

import { withoutNul } from './form.ts'

/** Adds `mime` in base64 as the last field of `data`, `mime_base64`; null: adds nothing. */
export function encodeJson(body: { data: object }, mime: Uint8Array | null): Uint8Array {
  const text = textOf(body)
  return mime === null ? Buffer.from(text) : withMime(text, mime)
}

/**
 * Replaces half surrogate pairs (RFC 7493 2.1) and NUL. Many databases do not take them, and their
 * receivers would refuse the whole call.
 */
function textOf(body: object): string {
  const text = JSON.stringify(body)
  if (!/\\u(?:d[89a-f]|0000)/.test(text)) return text
  return JSON.stringify(body, (_, value) =>
    typeof value === 'string' ? withoutNul(value.toWellFormed()) : value,
  )
}

/** How much is encoded at a time; a multiple of three, so that the pieces can be joined. */
const BASE64_BYTES = 48 * 1024

/** Encodes in pieces: a string of a whole large mail would stay in memory for long. */
function withMime(text: string, mime: Uint8Array): Uint8Array {
  const head = Buffer.from(`${text.slice(0, -'}}'.length)},"mime_base64":"`)
  const end = '"}}'
  const base64Length = Math.ceil(mime.length / 3) * 4
  const body = Buffer.allocUnsafeSlow(head.length + base64Length + end.length)
  body.set(head)
  let at = head.length
  for (let from = 0; from < mime.length; from += BASE64_BYTES) {
    const piece = Buffer.from(
      mime.buffer,
      mime.byteOffset + from,
      Math.min(BASE64_BYTES, mime.length - from),
    )
    at += body.write(piece.toString('base64'), at, 'latin1')
  }
  body.write(end, at, 'latin1')
  return body
}
