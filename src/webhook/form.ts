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

export function encodeForm(fields: readonly FormField[]): Uint8Array {
  const parts = fields.flatMap(([name, value], at) => [
    Buffer.from(`${at > 0 ? '&' : ''}${encodeURIComponent(name)}=`),
    encodeValue(typeof value === 'string' ? Buffer.from(value) : value),
  ])
  return Buffer.concat(parts)
}

function encodeValue(bytes: Uint8Array): Uint8Array {
  const encoded = Buffer.allocUnsafe(bytes.length * 3) // the worst case; the rest is never touched
  let at = 0
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
  return encoded.subarray(0, at)
}
