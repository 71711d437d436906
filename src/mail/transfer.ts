// Decodes transfer encodings (RFC 2045 6), and recognises quoted-printable if the field that names
// the encoding was lost. Of a broken encoding it gives the bytes that can be decoded. Nothing here
// throws.

import { latin1 } from './decode.ts'

/** Bytes of a text that are looked at to find out how it is encoded. */
const LOOK_BYTES = 16_384
/** Encoders break a line near its 76th character, so no broken line is shorter than this. */
const SOFT_MIN_LENGTH = 50

/** Undoes base64 or quoted-printable; anything else passes as it is. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(latin1(bytes), 'base64')
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes)
  return bytes
}

/**
 * The encoding of a text whose header names none; '' if it is not encoded. Quoted-printable breaks
 * lines at an equals sign, and every other equals sign in it begins a code.
 */
export function lostEncoding(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK_BYTES))
  if (!start.includes('=\n') && !start.includes('=\r\n')) return ''
  const text = latin1(start)
  const broken = text.split(/\r?\n/).some(isBroken)
  return broken && !/=(?![0-9A-F]{2}|[ \t]{0,8}\r?\n|$)/.test(text) ? 'quoted-printable' : ''
}

// Whether quoted-printable broke a line here. A line of base64 may also end in an equals sign, but
// it has no blanks.
function isBroken(line: string): boolean {
  return line.endsWith('=') && line.length >= SOFT_MIN_LENGTH && line.includes(' ')
}

function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte !== 0x3d) {
      out[length++] = byte
      continue
    }
    const high = hex(bytes[i + 1])
    const low = hex(bytes[i + 2])
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      i += 2
      continue
    }
    // An equals sign at the end of a line breaks it. Servers may have added blanks behind the sign.
    let end = i + 1
    while (bytes[end] === 0x20 || bytes[end] === 0x09 || bytes[end] === 0x0d) end++
    if (bytes[end] === 0x0a || end >= bytes.length) i = end
    else out[length++] = byte
  }
  return out.subarray(0, length)
}

function hex(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
