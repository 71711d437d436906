import { describe, expect, test } from 'bun:test'
import { replyCodeIn, statusIn, statusOf } from '../../src/mail/status.ts'

test('a status field is read with its comment and with blanks in it', () => {
  expect(statusOf('5.1.1 (bad mailbox)')).toBe('5.1.1')
  expect(statusOf('5. 1. 1')).toBe('5.1.1')
  expect(statusOf('5.7.509')).toBe('5.7.509')
  expect(statusOf('550')).toBe('')
})

test('a status in text is no part of a host or a version', () => {
  expect(statusIn('550 5.1.1 <a@b.example> unknown')).toBe('5.1.1')
  expect(statusIn('no mailbox here by that name. (#5.1.1)')).toBe('5.1.1')
  expect(statusIn('host 5.1.1.7 said no')).toBe('')
  expect(statusIn('Exim 4.82.1-5')).toBe('')
  expect(statusIn('nothing')).toBe('')
})

describe('the reply code', () => {
  const told: [string, number | null][] = [
    ['550 5.1.1 User unknown', 550],
    ['host mx[192.0.2.7] said: 452-4.2.2 full', 452],
    ['Remote host said: 554 no', 554],
    ['host mx.klant.example [192.0.2.7]: 500 Line limit exceeded', 500],
    ['SMTP error from remote mail server:\n    550-no', 550],
    ['port 587, id 4550x', null],
    ['The user was over 500 MB\n450 MB are allowed', null],
    ['with more than 500 messages', null],
    ['mx.klant.example turned us away: 450 come again', 450],
    ['{"reason":"550 no"}', 550],
    ['Total: 450 EUR', null],
    ['at 10:450 Main Street', null],
    ['550 messages from you are refused', 550],
    ['Ask us with +31 20 450 12 34', null],
    ['550 Možno používateľ neexistuje', 550],
    ['550 Možné je len 20 správ', 550],
    ['550 Mo', null],
    ['The box was over 500 MB. They said: 552 too large', 552],
    ['attempt 02 550 5.1.1 No such user', 550],
    ['', null],
  ]
  for (const [text, code] of told)
    test(JSON.stringify(text), () => {
      expect(replyCodeIn(text)).toBe(code)
    })
})
