import { expect, test } from 'bun:test'
import { verpAddress, verpRecipient } from '../../src/address/verp.ts'

const PLUS = { prefix: 'bounces', delimiter: '+', at: '=' }

test.each([
  ['Mailman and Postfix XVERP', 'bounces+alice=example.org', PLUS, 'alice@example.org'],
  ['a changed case of the prefix', 'Bounces+Alice=example.org', PLUS, 'Alice@example.org'],
  [
    'a prefix in capitals',
    'news-bounces+alice=example.org',
    { ...PLUS, prefix: 'News-Bounces' },
    'alice@example.org',
  ],
  ['the delimiter in the recipient', 'bounces+a+b=example.org', PLUS, 'a+b@example.org'],
  ['the at sign in the recipient', 'bounces+a=b=example.org', PLUS, 'a=b@example.org'],
  ['UTF-8', 'bounces+jörg=bücher.example', PLUS, 'jörg@bücher.example'],
  [
    'ezmlm with its number',
    'list-return-42-alice=example.org',
    { prefix: 'list-return-*', delimiter: '-', at: '=' },
    'alice@example.org',
  ],
  [
    'many lists',
    'news-bounces+alice=example.org',
    { prefix: '*-bounces', delimiter: '+', at: '=' },
    'alice@example.org',
  ],
  [
    'a number within a list of many',
    'News-return-42-Alice=example.org',
    { prefix: '*-return-*', delimiter: '-', at: '=' },
    'Alice@example.org',
  ],
])('%s names its recipient', (_, local, options, recipient) => {
  expect(verpRecipient(local, options)).toBe(recipient)
})

test.each([
  'bounces',
  'bounces+',
  'bounces+alice',
  'bounces+=example.org',
  'bounces+alice=',
  'x+a=b.c',
  'another+alice=example.org',
])('%p names no recipient', (local) => {
  expect(verpRecipient(local, PLUS)).toBeNull()
})

test('an address without what stands between the stars names no recipient', () => {
  const options = { prefix: '*-bounces', delimiter: '+', at: '=' }
  expect(verpRecipient('newsletter+alice=example.org', options)).toBeNull()
})

test('an address of nothing but delimiters takes no time, however many stars there are', () => {
  const options = { prefix: '*-*-*-*-*-*', delimiter: '-', at: '=' }
  expect(verpRecipient('-'.repeat(240), options)).toBeNull()
  expect(verpRecipient('a-b-c-d-e-f-alice=example.org', options)).toBe('alice@example.org')
})

test('a minted VERP address names the recipient it was minted for', () => {
  const address = verpAddress('alice+tag@example.org', 'b.example.com', PLUS)
  expect(address).toBe('bounces+alice+tag=example.org@b.example.com')
  expect(verpRecipient(address.split('@')[0] ?? '', PLUS)).toBe('alice+tag@example.org')
})
