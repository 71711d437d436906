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

/** Bodies are built here and copied out; one that was larger than this leaves no room behind. */
const SCRATCH_BYTES = 256 * 1024
let scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)

export function encodeForm(fields: readonly FormField[]): Uint8Array {
  let length = 0
  for (const [at, [name, value]] of fields.entries()) {
    const label = `${at > 0 ? '&' : ''}${encodeURIComponent(name)}=`
    length = append(label, length, false)
    length = append(value, length, true)
  }
  const body = Buffer.from(scratch.subarray(0, length))
  if (scratch.length > SCRATCH_BYTES) scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES)
  return body
}

/** Writes `value` into the scratch from `at` on; gives where it ends. */
function append(value: string | Uint8Array, at: number, isEncoded: boolean): number {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  const worst = at + bytes.length * 3
  if (worst > scratch.length) {
    const larger = Buffer.allocUnsafeSlow(Math.max(worst, scratch.length * 2))
    scratch.copy(larger, 0, 0, at)
    scratch = larger
  }
  if (isEncoded) return encodeInto(scratch, bytes, at)
  scratch.set(bytes, at)
  return at + bytes.length
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
