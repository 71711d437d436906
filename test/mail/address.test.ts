import { describe, expect, test } from 'bun:test'
import {
  addressesIn,
  addressOf,
  authorIn,
  decodeXtext,
  isAddress,
  isMailbox,
} from '../../src/mail/address.ts'
import { cpuMs } from '../support/cpu.ts'

describe('the address of a recipient field', () => {
  const told: [string, string][] = [
    ['rfc822; anna@klant.example', 'anna@klant.example'],
    ['RFC822;<anna@klant.example>', 'anna@klant.example'],
    ['rfc/822; anna@klant.example', 'anna@klant.example'],
    ['utf-8; zoë@klant.example', 'zoë@klant.example'],
    ['utf-8; zo\\x{EB}@klant.example', 'zoë@klant.example'],
    ['rfc822; bert+2Bnews@klant.example', 'bert+news@klant.example'],
    ['rfc822; user+ABC@klant.example', 'user+ABC@klant.example'],
    ['rfc822; anna@klant.example (Anna)', 'anna@klant.example'],
    ['LOCAL; anna', 'anna'],
    ['rfc822; @relay.example:anna@klant.example', 'anna@klant.example'],
    ['x400; /S=anna/C=NL/', ''],
    ['x400; /DD.RFC-822=anna(u)b(a)klant.example/P=INTERNET/C=NL/', 'anna_b@klant.example'],
    ['x400; c=NL;a= ;p=VL;dda:SMTP=anna(p)b@klant.example;', 'anna%b@klant.example'],
    ['rfc822; IMCEASMTP-anna+2Eb+40klant+2Eexample@mx.example', 'anna.b@klant.example'],
    ['rfc822; IMCEAEX-_O=VL_CN=anna@mx.example', 'IMCEAEX-_O=VL_CN=anna@mx.example'],
    ['uucp; verre!mx.klant.example!anna', 'anna@mx.klant.example'],
    ['uucp; verre!klant!anna', 'verre!klant!anna'],
    ['rfc822; <>', ''],
    ['', ''],
  ]
  for (const [value, address] of told)
    test(value === '' ? 'nothing' : value, () => {
      expect(addressOf(value)).toBe(address)
    })
})

test('addresses are found in prose, each once, without its punctuation', () => {
  const text = 'To <a@b.example>, "c@d.example": see mailto:e@f.example. a@b.example (g@h.example)'
  expect(addressesIn(text)).toEqual(['a@b.example', 'c@d.example', 'e@f.example', 'g@h.example'])
})

test('an address stands against scripts without spaces, and may be written in them', () => {
  expect(addressesIn('收件人（a@b.example）邮箱, 收件人c@d.example。')).toEqual([
    'a@b.example',
    'c@d.example',
  ])
  expect(addressOf('utf-8; 用户x@例子.example')).toBe('用户x@例子.example')
})

test('a thing with an @ is not always an address', () => {
  expect(isAddress('a@b.example')).toBeTrue()
  expect(isAddress('a@[192.0.2.1]')).toBeTrue()
  expect(isAddress('"a \\"b\\", c"@d.example')).toBeTrue()
  expect(isAddress('"a\\"@d.example')).toBeFalse()
  for (const text of ['a@', '@b', 'a b@c', 'a@b c', 'a@b/c', ''])
    expect(isAddress(text)).toBeFalse()
})

test('xtext is decoded', () => {
  expect(decodeXtext('order+2B1+3Dx')).toBe('order+1=x')
})

test.each([
  ['me@shop.example', 'me@shop.example'],
  ['"alice@there.example via Shop" <me@shop.example>', 'me@shop.example'],
  ['alice@there.example <me@shop.example>', 'me@shop.example'],
  ['(alice@there.example) me@shop.example', 'me@shop.example'],
  ['"b\\"c@there.example" <me@shop.example>, you@shop.example', 'me@shop.example'],
  ['Doe, J. <me@shop.example>', 'me@shop.example'],
  ['Team: me@shop.example, you@shop.example;', 'me@shop.example'],
  ['"me"@shop.example', '"me"@shop.example'],
  ['Undisclosed <>', ''],
  ['"me"@shop.example, "you@there.example" <you@shop.example>', '"me"@shop.example'],
  ['"Me <me@shop.example>', 'me@shop.example'],
  ['(Me <me@shop.example>', 'me@shop.example'],
  ['(a (b) c) <me@shop.example>', 'me@shop.example'],
])('the author of %s is %s', (from, author) => {
  expect(authorIn(from)).toBe(author)
})

test.each([
  ['"', '\\"'],
  ['(', '\\('],
])('a name of many %s is looked at once', (start, more) => {
  const from = `${start}${more.repeat(32_000)}`
  const startMs = cpuMs()
  authorIn(`${from} <me@shop.example>`)
  expect(cpuMs() - startMs).toBeLessThan(150)
})

test.each([
  ['a@b.example', true],
  ['a@[192.0.2.1]', true],
  [`${'a'.repeat(100)}@${'b'.repeat(153)}`, true],
  [`${'a'.repeat(100)}@${'b'.repeat(154)}`, false],
  ['a\x07b@c.example', false],
  ['a\ud83db@c.example', false],
  ['a', false],
])('%j can be mailed: %p', (text, expected) => {
  expect(isMailbox(text)).toBe(expected)
})
