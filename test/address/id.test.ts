import { expect, test } from 'bun:test'
import {
  decodeBase32,
  encodeBase32,
  firstIdAt,
  idBytes,
  isId,
  mintedMs,
  newId,
} from '../../src/address/id.ts'

const ALL_ONES = (bytes: Uint8Array) => bytes.fill(255)
const ALL_ZEROS = (bytes: Uint8Array) => bytes.fill(0)

test('an id is a UUIDv7 in 26 characters of lower-case Crockford base32', () => {
  const id = newId(1_795_450_000_000, ALL_ZEROS)
  expect(id).toMatch(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/)
  const bytes = idBytes(id)
  expect((bytes[6] ?? 0) >> 4).toBe(7)
  expect((bytes[8] ?? 0) >> 6).toBe(2)
  expect(mintedMs(bytes)).toBe(1_795_450_000_000)
})

test('ids sort by the time they were made at', () => {
  expect(newId(1000, ALL_ONES) < newId(1001, ALL_ZEROS)).toBe(true)
  expect(firstIdAt(1001) <= newId(1001, ALL_ZEROS)).toBe(true)
  expect(firstIdAt(1001) > newId(1000, ALL_ONES)).toBe(true)
})

test('ids of one millisecond sort in the order in which they were made, and none is there twice', () => {
  const ids = Array.from({ length: 4000 }, () => newId(1002))
  newId(1004)
  ids.push(newId(1002))
  expect(ids.toSorted()).toEqual(ids)
  const many = Array.from({ length: 10_000 }, () => newId(1003))
  expect(new Set(many).size).toBe(many.length)
  expect(many.every((id) => mintedMs(idBytes(id)) === 1003)).toBe(true)
})

test('base32 gives back the bytes it was made of', () => {
  for (const length of [10, 16]) {
    for (let fill = 0; fill < 256; fill += 17) {
      const bytes = new Uint8Array(length).map((_, at) => (fill * (at + 3)) & 255)
      expect(decodeBase32(encodeBase32(bytes), length)).toEqual(bytes)
    }
  }
})

test.each([
  ['too short', '01m84jkb21ft79f4h0jsy9md1'],
  ['too long', '01m84jkb21ft79f4h0jsy9md1gg'],
  ['a letter that Crockford leaves out', '01m84jkb21ft79f4h0jsy9mdul'],
  ['upper case', '01M84JKB21FT79F4H0JSY9MD1G'],
  ['more than 128 bits', '81m84jkb21ft79f4h0jsy9md1g'],
  ['empty', ''],
])('an id that is %s is none', (_, text) => {
  expect(isId(text)).toBe(false)
  expect(() => idBytes(text)).toThrow('not an id')
})

test('a bound before 1970 is before every id, and one far ahead behind those of our time', () => {
  const oldest = newId(0, () => new Uint8Array(16))
  expect(firstIdAt(-1) < oldest).toBe(true)
  expect(firstIdAt(-36_500 * 86_400_000)).toBe(firstIdAt(0))
  expect(firstIdAt(2 ** 60) > newId()).toBe(true)
})
