// Automatic answers, each parsed from a whole mail. The mail here was written for these tests.

import { describe, expect, test } from 'bun:test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { autoReplyVerdict } from '../../../src/classify/auto-reply/auto-reply.ts'
import type { Verdict } from '../../../src/event.ts'
import { parseReport } from '../../../src/mail/message.ts'
import { absences, acknowledgements } from './answers.ts'

const GMAIL = ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: yes']

async function answer(
  subject: string,
  text: string,
  ...headers: string[]
): Promise<Verdict | null> {
  const mail = [
    'From: Ann Peeters <ann@example.org>',
    'To: bounces@bounces.example.com',
    'Date: Fri, 20 Nov 2026 10:00:00 +0100',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ]
  return autoReplyVerdict(await parseReport(Buffer.from(mail.join('\r\n'))))
}

async function fixture(name: string): Promise<Verdict | null> {
  return autoReplyVerdict(
    await parseReport(await readFile(join(import.meta.dir, '../../fixtures', name))),
  )
}

describe('an absence note', () => {
  for (const [language, subject, text, until] of absences) {
    test(`in ${language} is a vacation, ${until ? `until ${until}` : 'without a date'}`, async () => {
      const told = await answer('Nieuws van de maand', text, ...GMAIL)
      expect(told).toMatchObject({ kind: 'auto-reply', autoReply: 'vacation', standard: 'rfc3834' })
      expect(told?.until).toBe(until)
    })
    test(`in ${language} is known by its subject alone`, async () => {
      const told = await answer(subject, 'x', 'Return-Path: <ann@example.org>')
      expect(told?.kind).toBe('auto-reply')
    })
  }

  test('is known by its first sentence where header and subject show nothing', async () => {
    const told = await answer(
      'Your invoice',
      'I am out of the office until 24 December.\r\n\r\nAnn',
    )
    expect(told).toMatchObject({ autoReply: 'vacation', until: '2026-12-24', standard: null })
  })

  const subjects = [
    'Auto: Hello',
    'Re: Hello [Vacation reply]',
    'Ann Peeters is out of the office.',
    'Yahoo! Auto Response',
    '[Automatyczna odpowiedź] Hello',
  ]
  for (const subject of subjects) {
    test(`is known by the subject "${subject}" of a mail that answers`, async () => {
      const told = await answer(
        subject,
        'x',
        'Auto-Submitted: auto-generated',
        'In-Reply-To: <m@a>',
      )
      expect(told?.kind).toBe('auto-reply')
    })
  }

  test('of Notes has its end in American figures', async () => {
    const text =
      'I will be out of the office starting 11/20/2026 and will not return until 12/07/2026.'
    expect((await answer('Ann Peeters is out of the office.', text))?.until).toBe('2026-12-07')
  })

  test('is not read out of the echo of our own subject', async () => {
    const told = await answer('Automatic reply: out of office made easy', 'Thank you.', ...GMAIL)
    expect(told?.autoReply).toBe('other')
  })

  test('is not read out of the original that it quotes', async () => {
    const text =
      'Thank you for your mail.\r\n\r\nOn Monday 16 November, Bob wrote:\r\n> I am on vacation.'
    expect((await answer('Hello', text, ...GMAIL))?.autoReply).toBe('other')
  })

  test('of iCloud has its end in a header', async () => {
    const told = await answer(
      'Auto reply: Hello',
      'Sleeping.',
      'X-Apple-Action: VACATION',
      'X-Apple-Criteria: {kind=VACATION,startDate=2026-11-18T23:00:00Z,endDate=2026-11-30T22:59:59Z}',
    )
    expect(told).toMatchObject({ autoReply: 'vacation', until: '2026-11-30' })
  })

  test('names its author as a recipient who got the mail', async () => {
    const told = await answer('Out of office', 'Away.', ...GMAIL)
    expect(told?.recipients).toEqual([
      {
        recipient: 'ann@example.org',
        action: 'delivered',
        status: '',
        code: null,
        diagnostic: '',
        reason: 'undefined',
        class: 'none',
        fault: 'network',
      },
    ])
  })

  test('from a no-reply address names the person in Reply-To', async () => {
    const headers = [
      'From: noreply@example.org',
      'Reply-To: Ann <ann@example.org>',
      ...GMAIL,
      '',
      'Away',
    ]
    const told = autoReplyVerdict(await parseReport(Buffer.from(headers.join('\r\n'))))
    expect(told?.recipients.map(({ recipient }) => recipient)).toEqual(['ann@example.org'])
  })

  test('names the message that it answers', async () => {
    const told = await answer('Out of office', 'Away.', ...GMAIL, 'In-Reply-To: <m1@example.com>')
    expect(told?.original).toEqual({ messageId: '<m1@example.com>' })
  })
})

describe('an acknowledgement', () => {
  for (const [language, type, text] of acknowledgements) {
    test(`in ${language} is ${type}, no vacation: ${text.slice(0, 40)}`, async () => {
      expect((await answer('Nieuws van de maand', text, ...GMAIL))?.autoReply).toBe(type)
    })
  }

  test('with a number in the subject is a ticket', async () => {
    const told = await answer('[#48213] We received your request', 'We will answer soon.', ...GMAIL)
    expect(told?.autoReply).toBe('ticket')
  })

  test('of a help desk that marks its subject behind its own number is automatic', async () => {
    const told = await answer('[example.net #48213] AutoReply: Hello', 'We got it.')
    expect(told).toMatchObject({ kind: 'auto-reply', autoReply: 'ticket' })
  })

  test('without any header of a program is no automatic answer', async () => {
    expect(await answer('Hello', 'Thank you for your mail. I will get back to you.')).toBeNull()
  })

  test('that comes from the null sender is automatic', async () => {
    const told = await answer('Hello', 'Thank you for your mail. Bye.', 'Return-Path: <>')
    expect(told).toMatchObject({ kind: 'auto-reply', autoReply: 'other', standard: null })
  })
})

describe('the header field', () => {
  const fields = [
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-replied (vacation)',
    'X-Autoreply: yes',
    'X-Autorespond: Your newsletter',
    'X-Mail-Autoreply: MyAutoReply 2.0',
    'X-FC-MachineGenerated: true',
    'Precedence: auto_reply',
    'Preference: auto_reply',
    'Delivered-To: Autoresponder',
    'X-Autogenerated: Reply',
    'X-Vacation: yes',
  ]
  for (const field of fields) {
    test(`${field} makes it an automatic answer`, async () => {
      expect((await answer('Hello', 'Hello back.', field))?.kind).toBe('auto-reply')
    })
  }
})

describe('no automatic answer is', () => {
  const others: [string, string, string, ...string[]][] = [
    ['a notification', 'Build 812 failed', 'See the log.', 'Auto-Submitted: auto-generated'],
    [
      'output of cron',
      'Cron <root@host> backup',
      'done',
      'Auto-Submitted: auto-generated',
      'X-Cron-Env: <A=B>',
    ],
    [
      'a newsletter about holidays',
      'Vakantie: onze mooiste huizen',
      'Boek nu.',
      'List-Unsubscribe: <https://example.org/u>',
    ],
    ['an advertisement about holidays', 'Urlaub: die besten Angebote', 'Jetzt buchen.'],
    [
      'list mail that mentions an absence',
      'Meeting',
      'I am out of the office next week.',
      'List-Id: <dev.example.org>',
    ],
    [
      'a person who quotes us and will be away',
      'Re: Meeting',
      'I am out of the office next week, call me.\r\n\r\nOn Monday 16 November, Bob wrote:\r\n> Shall we?',
    ],
    [
      'a failure notice',
      'Mail delivery failed: returning message to sender',
      'A message could not be delivered: bob@example.com',
      'Auto-Submitted: auto-replied',
    ],
    [
      'a home-made failure notice',
      'Your mail',
      'The mailbox of bob@example.com is full: mailbox full.',
      'Auto-Submitted: auto-replied',
    ],
    [
      'a notice with an SMTP reply',
      'Your mail',
      'bob@example.com: 550 5.1.1 No',
      'Auto-Submitted: auto-replied',
    ],
    [
      'mail with failed recipients',
      'Hello',
      'Away.',
      'X-Failed-Recipients: bob@example.com',
      'Auto-Submitted: auto-replied',
    ],
    [
      'an aggregate report of DMARC',
      'Report Domain: example.com',
      '',
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: OOF',
    ],
    [
      'mail that forbids automatic answers',
      'Your order',
      'Thank you for your order.',
      'X-Auto-Response-Suppress: None',
    ],
  ]
  for (const [what, subject, text, ...headers] of others) {
    test(what, async () => {
      expect(await answer(subject, text, ...headers)).toBeNull()
    })
  }

  test('mail of a mail system', async () => {
    const mail =
      'From: MAILER-DAEMON@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: Out of office\r\n\r\nx'
    expect(autoReplyVerdict(await parseReport(Buffer.from(mail)))).toBeNull()
  })
})

describe('a whole mail', () => {
  test('of Exchange in Dutch is a vacation', async () => {
    expect(await fixture('auto-reply-vacation-nl.eml')).toMatchObject({
      autoReply: 'vacation',
      until: '2026-12-04',
    })
  })
  test('in ISO-2022-JP is a vacation', async () => {
    expect(await fixture('auto-reply-vacation-ja.eml')).toMatchObject({
      autoReply: 'vacation',
      until: '2026-12-31',
    })
  })
  test('of a help desk is a ticket', async () => {
    expect(await fixture('auto-reply-ticket.eml')).toMatchObject({ autoReply: 'ticket' })
  })
  test('in HTML only, windows-1252, is a vacation', async () => {
    expect(await fixture('auto-reply-vacation-de-html.eml')).toMatchObject({
      autoReply: 'vacation',
      until: '2026-12-07',
    })
  })
})
