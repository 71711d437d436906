import { expect, test } from 'bun:test'
import {
  axisNumbers,
  fieldTime,
  mailText,
  relativeText,
  settingText,
  shareText,
  shortNumber,
} from '../../src/admin/ui/format.ts'

test.each([
  [0, 0, '–'],
  [0, 8, '0 %'],
  [1, 10_000, '< 0.1 %'],
  [1, 13, '7.7 %'],
  [8, 9, '89 %'],
])('%d of %d is a share of %s', (part, whole, text) => {
  expect(shareText(part, whole)).toBe(text)
})

test('a setting is written as in the file, a port as a name', () => {
  expect(settingText(10_485_760, 'size_max_bytes')).toBe('10_485_760')
  expect(settingText(18_626, 'port')).toBe('18626')
  expect(settingText(true, 'mime')).toBe('true')
})

test('the numbers of an axis have one form', () => {
  expect(axisNumbers([0, 50_000, 100_000])).toEqual(['0', '50K', '100K'])
  expect(axisNumbers([0, 45_000, 90_000])).toEqual(['0', '45,000', '90,000'])
})

test('a long number is short, a small one whole', () => {
  expect([999_999, 1_234_567].map((value) => shortNumber(value))).toEqual(['999,999', '1.23M'])
})

test('a time is told from where it is seen', () => {
  const nowMs = Date.parse('2026-11-29T12:00:00Z')
  const told = ['2026-11-29T11:57:00Z', '2026-11-29T13:00:00Z', '2026-11-29T12:00:00Z']
  expect(told.map((at) => relativeText(at, nowMs))).toEqual(['3 min. ago', 'in 1 hr.', 'just now'])
})

test('a date field has the time of the reader, whatever his zone', () => {
  expect(fieldTime(new Date(2026, 10, 3, 9, 5).getTime())).toBe('2026-11-03T09:05')
})

test('a mail is UTF-8 also where it is cut within a character', () => {
  const bytes = Buffer.from('Grüße, 例え')
  expect(mailText(bytes)).toBe('Grüße, 例え')
  expect(mailText(bytes.subarray(0, -1))).toBe('Grüße, 例')
  expect(mailText(Buffer.from('Grüße', 'latin1'))).toBe('Grüße')
})
