import { describe, expect, test } from 'bun:test'
import { mails } from '../../src/cli/mbox.ts'

const FROM = 'From MAILER-DAEMON Mon Nov 23 12:00:00 2026\n'
const split = (text: string) =>
  [...mails(Buffer.from(text))].map((mail) => Buffer.from(mail).toString())

describe('an mbox', () => {
  test('is split at From lines after a blank line, nothing lost', () => {
    const parts = [`${FROM}Subject: 1\n\nbody\n\n`, `${FROM}Subject: 2\n\nbody\n`]
    expect(split(parts.join(''))).toEqual(parts)
  })

  test('may have CRLF line ends', () => {
    const parts = [`${FROM}A: 1\n\nx\n\n`, `${FROM}B: 2\n\ny\n`].map((part) =>
      part.replaceAll('\n', '\r\n'),
    )
    expect(split(parts.join(''))).toEqual(parts)
  })

  test.each([
    ['From here on it gets better.'],
    ['From: alice@example.org'],
    ['From alice Mon 2026'],
    ['From what the log says of Mon Nov 23 12:00:00 2026 it was refused.'],
    ['>From MAILER-DAEMON Mon Nov 23 12:00:00 2026'],
  ])('is not split at %p in a body', (line) => {
    expect(split(`${FROM}Subject: 1\n\nbody\n\n${line}\n`)).toHaveLength(1)
  })

  test('is split without a blank line where a header follows the From line', () => {
    const parts = [`${FROM}Subject: 1\n\nbody\n`, `${FROM}Subject: 2\n\nbody\n`]
    expect(split(parts.join(''))).toEqual(parts)
    const dos = parts.map((part) => part.replaceAll('\n', '\r\n'))
    expect(split(dos.join(''))).toEqual(dos)
  })

  test.each([
    [FROM],
    [`${FROM}and then some prose\n`],
    [`>${FROM}Subject: 2\n\n`],
    ['From alice  Thu Jul  2 08:00 2026\nSubject: 2\n\n'],
    ['From alice Mon Nov 23 12:00:00 2026 by the way\nSubject: 2\n\n'],
    ['From alice Mon Nov 23 12:00:00 2026\n\nSubject: 2\n\n'],
  ])('is not split without a blank line at %j', (line) => {
    expect(split(`${FROM}Subject: 1\n\nbody\n${line}`)).toHaveLength(1)
  })

  test.each([
    'From a@b.example  Thu Jul  2 08:00 2026\n',
    'From a Sat Oct  4 08:00:09 +0200 2026\n',
    'From  Mon Nov 23 12:00:00 2026\n',
    'From "a b"@c.example Mon Nov 23 12:00:00 2026\n',
    'From a at b.example  Mon Nov 23 12:00:00 2026\n',
  ])('may begin with %p', (line) => {
    expect(split(`${line}A: 1\n\nx\n\n${line}B: 2\n\ny\n`)).toHaveLength(2)
  })
})

describe('a single mail', () => {
  test('is not split whatever is in it', () => {
    const mail = `Subject: 1\n\nforwarded:\n\n${FROM}Subject: 2\n\n`
    expect(split(mail)).toEqual([mail])
  })

  test('may be empty', () => {
    expect(split('')).toEqual([''])
  })
})
