import { expect, test } from 'bun:test'
import { logTime, readInstant, rfc3339 } from '../src/instant.ts'

const TEN = Date.UTC(2026, 10, 23, 10)

test.each([
  ['2026-11-23', TEN - 10 * 3_600_000],
  ['2026-11-23T10:00:00Z', TEN],
  ['2026-11-23t10:00:00.5z', TEN + 500],
  ['2026-11-23T10:00Z', TEN],
  ['2026-11-23T11:00:00+01:00', TEN],
  // Not the time of this machine's own zone.
  ['2026-11-23 10:00:00', TEN],
  ['2026-11-23T10:00', TEN],
  ['2028-02-29', Date.UTC(2028, 1, 29)],
  ['9999-12-31', Date.UTC(9999, 11, 31)],
])('%s is a time', (text, ms) => {
  expect(readInstant(text)).toBe(ms)
})

test.each([
  '',
  '1',
  'yesterday',
  '2026',
  '2026-11',
  '2026-11-1',
  '2026-02-30',
  '2026-02-29T10:00:00Z',
  '2026-13-01',
  '2026-11-23T25:00:00Z',
  '2026-11-23T10:00:60Z',
  '2026-11-23T10:00:00+99:99',
  '2026-11-23T10:00:00 GMT',
  '23-11-2026',
  '+012026-11-23',
  ' 2026-11-23',
])('"%s" is none', (text) => {
  expect(readInstant(text)).toBeNull()
})

test('the time of a log is read as the same in RFC 3339', () => {
  expect(rfc3339(logTime(TEN))).toBe('2026-11-23T10:00:00Z')
})
