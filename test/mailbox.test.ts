import { expect, test } from 'bun:test'
import { asciiDomain, comparable, isAnonymised, partsOf, spellings } from '../src/mailbox.ts'

test.each([
  ['Anna@Example.ORG', 'anna@example.org'],
  ['"Anna"@example.org', 'anna@example.org'],
  ['"a..b"@example.org', 'a..b@example.org'],
  ['"an\\na"@example.org', 'anna@example.org'],
  ['"a\\ b"@example.org', '"a b"@example.org'],
  ['"a\\"b"@example.org', '"a\\"b"@example.org'],
  ['"a@b"@example.org', '"a@b"@example.org'],
  ['""@example.org', '""@example.org'],
  ['"anna@example.org', '"anna@example.org'],
  ['"Anna"', '"anna"'],
  ['anna@example.org.', 'anna@example.org'],
  ['anna@Bücher.example.', 'anna@xn--bcher-kva.example'],
  ['anna@Bücher.example', 'anna@xn--bcher-kva.example'],
])('%s is compared as %s', (address, same) => {
  expect(comparable(address)).toBe(same)
  expect(comparable(same)).toBe(same)
})

test.each([
  ['anna@example.org', []],
  ['"anna"@example.org', ['anna@example.org']],
  ['a..b@example.org', ['"a..b"@example.org']],
  ['"a..b"@example.org', ['a..b@example.org']],
  ['"a b"@example.org', []],
  ['anna@bücher.example', ['anna@xn--bcher-kva.example']],
])('%s may have been written as %p too', (address, others) => {
  expect(spellings(address)).toEqual([address, ...others])
})

test('the last @ of an address stands before its domain', () => {
  expect(partsOf('"a@b"@example.org')).toEqual({ local: '"a@b"', domain: 'example.org' })
  expect(partsOf('@example.org')).toEqual({ local: '', domain: 'example.org' })
  expect(partsOf('anna')).toEqual({ local: 'anna', domain: '' })
})

test('a hash stands for an address in its own domain alone', () => {
  expect(isAnonymised('0f3a@anonymised.invalid')).toBe(true)
  expect(isAnonymised('@anonymised.invalid@example.org')).toBe(false)
})

const LABEL = 'a'.repeat(63)

test.each([
  ['example.org', 'example.org'],
  ['Bücher.EXAMPLE', 'xn--bcher-kva.example'],
  ['mail_1.localdomain', 'mail_1.localdomain'],
  ['localhost', 'localhost'],
  [`${LABEL}.${LABEL}.${LABEL}.${'a'.repeat(61)}`, `${LABEL}.${LABEL}.${LABEL}.${'a'.repeat(61)}`],
  [`${LABEL}.${LABEL}.${LABEL}.${'a'.repeat(62)}`, null],
  [`a${LABEL}.example`, null],
  ['192.0.2.1', null],
  ['0x7f.1', null],
  ['2130706433', null],
  ['[192.0.2.1]', null],
  ['a..example', null],
  ['-a.example', null],
  ['a.example/b', null],
  ['%61.example', null],
  ['', null],
])('mail to the domain %p goes to %p', (domain, ascii) => {
  expect(asciiDomain(domain)).toBe(ascii)
})
