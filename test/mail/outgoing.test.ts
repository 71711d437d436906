import { describe, expect, test } from 'bun:test'
import { readOutgoing } from '../../src/mail/outgoing.ts'
import { cpuMs } from '../support/cpu.ts'

const added = { received: 'from us', date: 'today', messageId: 'made@here' }
const bytes = (text: string) => Buffer.from(text, 'latin1')
const finish = (text: string) =>
  Buffer.from(readOutgoing(bytes(text)).finish(added)).toString('latin1')

const WHOLE = 'Date: now\r\nMessage-ID: <a@b>\r\nSubject: x\r\n'

describe('a whole mail', () => {
  test('gets a Received field and keeps every other byte', () => {
    const all = Buffer.from(
      Array.from({ length: 256 }, (_, i) => i).filter((i) => i !== 10 && i !== 13),
    )
    const mail = `${WHOLE}X-Odd : a;\r\n\tb  \r\n \r\nno field at all\r\nX-Odd: c\r\n\r\n${all.toString('latin1')}\r\n.\r\n`
    expect(finish(mail)).toBe(`Received: from us\r\n${mail}`)
  })

  test('has its steering fields taken away, folded ones too, and in any case', () => {
    const mail =
      'X-Retour-Tags: one,\r\n\ttwo\r\n' +
      `${WHOLE}x-smtpeter-tags: three\r\nX-SMTPEETER-TAGS: kept\r\n` +
      'X-RETOUR-TRACKBOUNCES: true\r\nX-SMTPeter-TrackBounces:\r\n no\r\n' +
      'X-Retour-Id: 01somebodyelses\r\nX-Retour-Other: kept\r\n\r\nX-Retour-Tags: body\r\n'
    expect(finish(mail)).toBe(
      `Received: from us\r\n${WHOLE}X-SMTPEETER-TAGS: kept\r\nX-Retour-Other: kept\r\n\r\nX-Retour-Tags: body\r\n`,
    )
    expect(readOutgoing(bytes(mail))).toMatchObject({
      tags: ['one', 'two', 'three'],
      trackBounces: false,
      messageId: 'a@b',
      hops: 0,
    })
  })
})

test('tags may be encoded words, as a mail library writes what is not ASCII', () => {
  const mail = (value: string) => readOutgoing(bytes(`X-Retour-Tags: ${value}\r\n\r\n`)).tags
  expect(mail('=?UTF-8?Q?=C3=A9t=C3=A9=2C_hiver?=')).toEqual(['\u00e9t\u00e9', 'hiver'])
  expect(mail('a, =?utf-8?B?w6k=?=\r\n =?utf-8?B?dMOp?=; b')).toEqual(['a', '\u00e9t\u00e9', 'b'])
  expect(mail('=?utf-8?Q?a=0Db?=, =?utf-8?Q?c?')).toEqual(['=?utf-8?Q?c?'])
})

describe('a mail', () => {
  test('may come with a byte order mark and the line that it has in an mbox, which are no part of it', () => {
    const line = 'From me@shop.example Mon Jan  5 10:00:00 2026\n'
    const mail = `${WHOLE}Bcc: secret@there.example\r\n\r\nbody\r\n`
    for (const start of [line, `>${line}`, '\xef\xbb\xbf', `\xef\xbb\xbf${line}`]) {
      expect(finish(start + mail)).toBe(`Received: from us\r\n${WHOLE}\r\nbody\r\n`)
    }
    expect(finish('From now on\r\nall is body\r\n')).toContain('\r\n\r\nFrom now on\r\nall')
    expect(finish('From now on\r\nnote: body\r\n')).toContain('\r\n\r\nFrom now on\r\nnote')
    expect(finish('From : me@shop.example\r\nSubject: x\r\n\r\ny')).toContain('\r\nFrom : me@')
  })

  test('does not tell its recipients who got a blind copy, nor who had it before', () => {
    expect(
      finish(
        `Return-Path: <me@s.example>\r\nBCC : a@b.example,\r\n b@b.example\r\n${WHOLE}Resent-Bcc: c@b.example\r\nX-Bcc: kept\r\n\r\nBcc: body\r\n`,
      ),
    ).toBe(`Received: from us\r\n${WHOLE}X-Bcc: kept\r\n\r\nBcc: body\r\n`)
  })

  test('without Date or Message-ID gets them behind its own fields', () => {
    expect(finish('Subject: x\r\n\r\ny')).toBe(
      'Received: from us\r\nSubject: x\r\nDate: today\r\nMessage-ID: <made@here>\r\n\r\ny',
    )
    expect(finish('Date:\r\n\r\n')).toBe(
      'Received: from us\r\nDate:\r\nMessage-ID: <made@here>\r\n\r\n',
    )
  })

  test.each([
    ['nothing but a header', 'Subject: x', 'Subject: x\r\n', '\r\n'],
    ['no header', 'Hello there\r\nSubject: x\r\n', '', '\r\nHello there\r\nSubject: x\r\n'],
    ['an empty header', '\r\nHello', '', '\r\nHello'],
    ['a folded start', ' Subject: x\r\n', '', '\r\n Subject: x\r\n'],
    ['nothing', '', '', '\r\n'],
  ])('of %s becomes one', (_, mail, header, body) => {
    expect(finish(mail)).toBe(
      `Received: from us\r\n${header}Date: today\r\nMessage-ID: <made@here>\r\n${body}`,
    )
  })

  test('with bare line ends gets whole ones, so that it ends where it seems to end', () => {
    const mail = 'Subject: x\nX-Retour-Id: y\r\n\nbody\n.\r\nMAIL FROM:<a@b>\r\r.\r\rend\r'
    expect(finish(mail)).toBe(
      'Received: from us\r\nSubject: x\r\nDate: today\r\nMessage-ID: <made@here>\r\n\r\nbody\r\n.\r\nMAIL FROM:<a@b>\r\n\r\n.\r\n\r\nend\r\n',
    )
  })

  test.each([
    ['\n\nx', '\r\n\r\nx'],
    ['\rx', '\r\nx'],
    ['a: b\r\n\r\nx\r', 'x\r\n'],
    ['a: b\r\n\r\nx\r\r\n', 'x\r\n\r\n'],
    ['a: b\r\n\r\nx\n\r\n', 'x\r\n\r\n'],
    ['a: b\r\n\r\nx\n\r', 'x\r\n\r\n'],
  ])('that is %j ends in %j', (mail, end) => {
    expect(finish(mail)).toEndWith(`\r\n${end}`)
  })

  test('of eight bits keeps them', () => {
    const raw = Buffer.concat([
      bytes(`${WHOLE}X-Name: `),
      Buffer.from('Jörg'),
      bytes('\r\n\r\n\xff\xfe'),
    ])
    const finished = Buffer.from(readOutgoing(raw).finish(added))
    expect(finished.subarray('Received: from us\r\n'.length).equals(raw)).toBe(true)
  })
})

describe('a header', () => {
  test('tells subject, author and hops', () => {
    const header =
      'Received: one\r\nReceived: two\r\n three\r\nreceived: four\r\n' +
      'Subject:  a long\r\n\tone\r\nFrom: Shop <shop@shop.example>\r\n\r\nReceived: body'
    expect(readOutgoing(bytes(header))).toMatchObject({
      hops: 3,
      subject: 'a long\tone',
      from: 'Shop <shop@shop.example>',
      messageId: null,
      trackBounces: true,
      tags: [],
    })
  })

  test('tells an encoded subject in words', () => {
    const header = 'Subject: =?utf-8?q?Gr=C3=BC?=\r\n =?utf-8?b?w59l?=\r\n\r\n'
    expect(readOutgoing(bytes(header)).subject).toBe('Grüße')
  })

  test('names no tag that cannot be one', () => {
    const long = 't'.repeat(101)
    const many = Array.from({ length: 70 }, (_, i) => `t${i}`).join(',')
    const tags = (value: string) => readOutgoing(bytes(`X-Retour-Tags: ${value}\r\n\r\n`)).tags
    expect(tags(`a, ,b;c,${long},a,d\u0001e`)).toEqual(['a', 'b', 'c'])
    expect(tags(many)).toHaveLength(64)
    expect(tags(Buffer.from('größe').toString('latin1'))).toEqual(['größe'])
  })

  test.each(['false', 'FALSE', 'no', 'off', '0'])('with %p for bounces is not tracked', (word) => {
    const mail = `X-Retour-TrackBounces: ${word}\r\nX-Retour-TrackBounces: true\r\n\r\n`
    expect(readOutgoing(bytes(mail)).trackBounces).toBe(false)
  })

  test('with a header of millions of lines goes on as it is, and takes no time', () => {
    const mail = bytes(`X-Retour-Id: a\r\n${WHOLE}${'a:\r\n'.repeat(6_000_000)}\r\nbody\r\n`)
    const startedMs = cpuMs()
    const finished = readOutgoing(mail).finish(added)
    expect(cpuMs() - startedMs).toBeLessThan(1500)
    const sent = Buffer.concat([bytes('Received: from us\r\n'), mail.subarray(16)])
    expect(sent.equals(finished)).toBe(true)
  })

  test('keeps blind copies from its recipients behind ten thousand lines of others too', () => {
    const others = `To: me@there.example${',\r\n you@there.example'.repeat(10_000)}\r\n`
    const mail = `${WHOLE}${others}Bcc: secret@there.example\r\n\r\n`
    expect(finish(mail)).toBe(`Received: from us\r\n${WHOLE}${others}\r\n`)
  })
})
