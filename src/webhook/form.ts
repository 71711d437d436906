// application/x-www-form-urlencoded (WHATWG URL 5.2), built as bytes. Texts are UTF-8 without NUL;
// values given as bytes are encoded byte by byte, so that decoding gives back exactly those, in
// whatever charset.

export type FormField = readonly [name: string, value: string | Uint8Array]

const [PLUS, PERCENT, AND, EQUALS, SPACE] = [0x2b, 0x25, 0x26, 0x3d, 0x20]
/**
 * For each byte: the first character of its encoding, the two digits after a percent sign, and the
 * length.
 */
const FIRST = new Uint8Array(256).fill(PERCENT)
const HIGH = new Uint8Array(256)
const LOW = new Uint8Array(256)
const LENGTH = new Uint8Array(256).fill(3)
for (let byte = 0; byte < 256; byte++) {
  const digits = byte.toString(16).toUpperCase().padStart(2, '0')
  HIGH[byte] = digits.charCodeAt(0)
  LOW[byte] = digits.charCodeAt(1)
}
for (const plain of '*-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ') {
  const byte = plain.charCodeAt(0)
  FIRST[byte] = byte === SPACE ? PLUS : byte
  LENGTH[byte] = 1
}
const ASCII_MAX = 0x7f
/** A UTF-16 unit has at most three bytes in UTF-8, and an encoded byte three characters. */
const TEXT_WORST = 3 * 3

/**
 * Bodies that fit in at their worst case are built here and copied out, without being measured
 * first.
 */
const SCRATCH_BYTES = 256 * 1024
const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)

export function encodeForm(fields: readonly FormField[]): Uint8Array {
  if (sumOf(fields, worstOf) > SCRATCH_BYTES) {
    const body = Buffer.allocUnsafeSlow(sumOf(fields, lengthOf) - 1) // the first field has no `&`
    encodeFields(body, fields)
    return body
  }
  return Buffer.from(scratch.subarray(0, encodeFields(scratch, fields)))
}

function encodeFields(body: Uint8Array, fields: readonly FormField[]): number {
  let at = 0
  for (const [name, value] of fields) {
    if (at > 0) body[at++] = AND
    at = encodeText(body, name, at)
    body[at++] = EQUALS
    at = typeof value === 'string' ? encodeText(body, value, at) : encodeBytes(body, value, at)
  }
  return at
}

/** The sum of `size` over all names and values, with `=` and `&`. */
function sumOf(fields: readonly FormField[], size: (value: string | Uint8Array) => number): number {
  return fields.reduce((sum, [name, value]) => sum + size(name) + size(value) + 2, 0)
}

function worstOf(value: string | Uint8Array): number {
  return value.length * (typeof value === 'string' ? TEXT_WORST : 3)
}

function lengthOf(value: string | Uint8Array): number {
  const bytes = typeof value === 'string' ? utf8(value) : value
  let length = 0
  for (let index = 0; index < bytes.length; index++) {
    length += LENGTH[bytes[index] as number] as number
  }
  return length
}

function utf8(text: string): Uint8Array {
  return Buffer.from(withoutNul(text))
}

/** Headers and replies of remote servers may contain NUL, which databases do not take. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '\ufffd')
}

/**
 * Most texts are ASCII and short: to make a buffer for each would take longer than to encode it.
 */
function encodeText(encoded: Uint8Array, text: string, from: number): number {
  let at = from
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit > ASCII_MAX || unit === 0) return encodeBytes(encoded, utf8(text.slice(index)), at)
    at = encodeByte(encoded, unit, at)
  }
  return at
}

function encodeBytes(encoded: Uint8Array, bytes: Uint8Array, from: number): number {
  let at = from
  for (let index = 0; index < bytes.length; index++) {
    at = encodeByte(encoded, bytes[index] as number, at)
  }
  return at
}

function encodeByte(encoded: Uint8Array, byte: number, at: number): number {
  encoded[at] = FIRST[byte] as number
  if (LENGTH[byte] === 1) return at + 1
  encoded[at + 1] = HIGH[byte] as number
  encoded[at + 2] = LOW[byte] as number
  return at + 3
}
