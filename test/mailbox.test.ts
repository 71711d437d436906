import { expect, test } from 'bun:test'
import { comparable, spellings } from '../src/mailbox.ts'

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
