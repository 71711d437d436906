// Makes and reads ids: UUIDv7 (RFC 9562 5.7) in lower-case Crockford base32, 26 characters. Ids
// sort in the order in which they were made. So a period is a range of ids, new rows go at the end
// of an index, and what follows from a mail sorts behind it.

import { ID_DIGITS, type MessageId } from '../event.ts'
import { setNewest } from '../newest.ts'

const DIGITS = new Map([...ID_DIGITS].map((character, digit) => [character, digit]))
const CODES = Buffer.from(ID_DIGITS, 'latin1')
const ID_BYTES = 16
/** The largest time that fits in 48 bits. */
const MS_MAX = 2 ** 48 - 1
/**
 * The 12 bits behind the time count the ids of a millisecond, up to this (RFC 9562 6.2, method 1).
 */
const COUNT_MAX = 0xfff

/**
 * So many milliseconds have a count: ids are also made for mail that arrived earlier and had to
 * wait.
 */
const COUNTED_MAX_MS = 1000
const counts = new Map<number, number>()

/** Bytes (10 or 16) as base32, with the most significant bit first and zero bits in front. */
export function encodeBase32(bytes: Uint8Array): string {
  const text = Buffer.allocUnsafe(Math.ceil((bytes.length * 8) / 5))
  let bits = text.length * 5 - bytes.length * 8 // the zero bits in front: texts sort as their bytes
  let buffer = 0
  let digits = 0
  for (let at = 0; at < bytes.length; at++) {
    buffer = (buffer << 8) | (bytes[at] as number)
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text[digits++] = CODES[(buffer >>> bits) & 31] as number
    }
    buffer &= (1 << bits) - 1
  }
  return text.toString('latin1')
}

/** The `length` bytes that a base32 text stands for; null when it does not stand for so many. */
export function decodeBase32(text: string, length: number): Uint8Array | null {
  if (text.length !== Math.ceil((length * 8) / 5)) return null
  const bytes = new Uint8Array(length)
  let bits = -(text.length * 5 - length * 8)
  let buffer = 0
  let at = 0
  for (const character of text) {
    const digit = DIGITS.get(character)
    if (digit === undefined) return null
    buffer = (buffer << 5) | digit
    bits += 5
    if (bits < 5 && buffer >>> bits !== 0) return null // the bits in front are not zero
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (buffer >>> bits) & 255
      buffer &= (1 << bits) - 1
    }
  }
  return bytes
}

/**
 * A new id for the time `nowMs`, which sorts behind those made for the same time lately. `random`
 * fills the bytes that it is given.
 */
export function newId(
  nowMs: number = Date.now(),
  random: (bytes: Uint8Array) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): MessageId {
  const bytes = random(new Uint8Array(ID_BYTES))
  putMs(bytes, nowMs)
  const count = countIn(nowMs)
  bytes[6] = 0x70 | (count >>> 8)
  bytes[7] = count
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f)
  return encodeBase32(bytes)
}

/** How many ids `ms` has already; ids beyond COUNT_MAX sort behind the others in any order. */
function countIn(ms: number): number {
  const count = Math.min((counts.get(ms) ?? -1) + 1, COUNT_MAX)
  setNewest(counts, ms, count, COUNTED_MAX_MS)
  return count
}

/** Writes the 48 bits of the time. A DataView would take longer than everything else here. */
function putMs(bytes: Uint8Array, ms: number): void {
  const [high, low] = [Math.floor(ms / 2 ** 32), ms % 2 ** 32]
  bytes[0] = high >>> 8
  bytes[1] = high
  bytes[2] = low >>> 24
  bytes[3] = low >>> 16
  bytes[4] = low >>> 8
  bytes[5] = low
}

/**
 * The smallest id of the millisecond `ms`, as the bound of a range of ids. A time before 1970,
 * where a retention of a hundred years ends, counts as 1970: no id is smaller.
 */
export function firstIdAt(ms: number): string {
  const bytes = new Uint8Array(ID_BYTES)
  putMs(bytes, Math.min(Math.max(ms, 0), MS_MAX))
  return encodeBase32(bytes)
}

/** The 16 bytes of an id. Throws when it is not an id: check ids from outside with `isId` first. */
export function idBytes(id: MessageId): Uint8Array {
  const bytes = decodeBase32(id, ID_BYTES)
  if (bytes === null) throw new Error(`not an id: ${JSON.stringify(id)}`)
  return bytes
}

/** Whether a text from outside is an id. */
export function isId(text: string): text is MessageId {
  return decodeBase32(text, ID_BYTES) !== null
}

/** The time for which an id was made, in Unix milliseconds (the first 48 bits of a UUIDv7). */
export function mintedMs(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return view.getUint16(0) * 2 ** 32 + view.getUint32(2)
}
