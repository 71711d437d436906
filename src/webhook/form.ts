// application/x-www-form-urlencoded (WHATWG URL 5.2), built as bytes. Texts are UTF-8; values given as
// bytes are encoded byte by byte, so that decoding gives back exactly those, in whatever charset.

export type FormField = readonly [name: string, value: string | Uint8Array]

const PLUS = 0x2b
const PERCENT = 0x25
const SPACE = 0x20
/** Bytes that stand for themselves. */
const PLAIN = new Uint8Array(256)
for (const character of '*-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
  PLAIN[character.charCodeAt(0)] = 1
}
const HIGH = new Uint8Array(256)
const LOW = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++) {
  const digits = byte.toString(16).toUpperCase().padStart(2, '0')
  HIGH[byte] = digits.charCodeAt(0)
  LOW[byte] = digits.charCodeAt(1)
}

/** Small bodies are built here, where there is room for the worst, and copied out. */
const SCRATCH_BYTES = 256 * 1024
const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)

interface Piece {
  bytes: Uint8Array
  isEncoded: boolean
}

export function encodeForm(fields: readonly FormField[]): Uint8Array {
  const pieces = fields.flatMap(([name, value], at): Piece[] => [
    { bytes: Buffer.from(`${at > 0 ? '&' : ''}${encodeURIComponent(name)}=`), isEncoded: false },
    { bytes: typeof value === 'string' ? Buffer.from(value) : value, isEncoded: true },
  ])
  const worst = pieces.reduce((sum, { bytes }) => sum + bytes.length * 3, 0)
  const isSmall = worst <= SCRATCH_BYTES
  const body = isSmall ? scratch : Buffer.allocUnsafeSlow(lengthOf(pieces))
  let length = 0
  for (const { bytes, isEncoded } of pieces) {
    if (isEncoded) length = encodeInto(body, bytes, length)
    else {
      body.set(bytes, length)
      length += bytes.length
    }
  }
  return isSmall ? Buffer.from(scratch.subarray(0, length)) : body
}

function lengthOf(pieces: readonly Piece[]): number {
  let length = 0
  for (const { bytes, isEncoded } of pieces) {
    length += bytes.length
    if (!isEncoded) continue
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (PLAIN[byte] !== 1 && byte !== SPACE) length += 2
    }
  }
  return length
}

function encodeInto(encoded: Uint8Array, bytes: Uint8Array, from: number): number {
  let at = from
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number
    if (PLAIN[byte] === 1) {
      encoded[at++] = byte
    } else if (byte === SPACE) {
      encoded[at++] = PLUS
    } else {
      encoded[at++] = PERCENT
      encoded[at++] = HIGH[byte] as number
      encoded[at++] = LOW[byte] as number
    }
  }
  return at
}
