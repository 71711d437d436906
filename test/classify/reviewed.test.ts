// Mail that had a wrong verdict although nothing in it is odd: small edges of rules that are right.

import { describe, expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { parseReport } from '../../src/mail/message.ts'

const DAEMON = 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.klant.example'
const SYSTEM = 'From: "Mail Delivery System" <MAILER-DAEMON@mx.klant.example>'
const POSTMASTER = 'From: postmaster@mx.klant.example'

async function verdictOf(head: string, body: string, mailFrom?: string) {
  const mail = `To: bounces@shop.example\n${head}\n\n${body}`
  return classify(await parseReport(new TextEncoder().encode(mail), mailFrom))
}

async function toldOf(body: string, head = `${DAEMON}\nSubject: Undelivered mail`) {
  const { recipients } = await verdictOf(head, body)
  return recipients.map(({ recipient, reason }) => `${recipient} ${reason}`)
}

describe('a notice that has a link and not the null sender is no phishing where it names the recipient', () => {
  const notices: [string, string, string][] = [
    [
      'an address that leads a line',
      SYSTEM,
      '<anna@klant.example>: mailbox full. See https://a.example/',
    ],
    [
      'a list',
      POSTMASTER,
      'Delivery to the following recipients failed:\n\n  anna@klant.example\n\nThe mailbox is full. More: https://a.example/',
    ],
    [
      'a sentence',
      POSTMASTER,
      'The user anna@klant.example does not exist here.\nHelp: https://a.example/',
    ],
    [
      'a heading',
      POSTMASTER,
      'Delivery to these recipients failed:\nanna@klant.example\n\nhttps://a.example/',
    ],
    [
      'no reason',
      SYSTEM,
      'This address had permanent errors: anna@klant.example\n\nhttps://a.example/',
    ],
  ]
  for (const [what, from, body] of notices)
    test(what, async () => {
      const { kind, recipients } = await verdictOf(`${from}\nSubject: Delivery failure`, body)
      expect(kind).toBe('failure')
      expect(recipients.map(({ recipient }) => recipient)).toEqual(['anna@klant.example'])
    })
})

test('mail with the null sender is a notice also where it greets', async () => {
  const body = `Sehr geehrte Damen und Herren,

der Empfänger anna@klant.example ist unbekannt. Ihre Nachricht wurde nicht zugestellt.`
  const head = `${POSTMASTER}\nSubject: Ihre Nachricht\nContent-Type: text/plain; charset=utf-8`
  expect((await verdictOf(head, body, '')).kind).toBe('failure')
  expect((await verdictOf(head, body, 'postmaster@mx.klant.example')).kind).not.toBe('failure')
})

test('only the first Return-Path counts as the null sender', async () => {
  const head = `${DAEMON}\nSubject: Delivery failure`
  const body = 'Your message could not be delivered, the mailbox is full: https://a.example/'
  expect((await verdictOf(head, body, '')).kind).toBe('failure')
  expect((await verdictOf(head, body, 'b-1@a.example')).kind).toBe('unknown')
})

test('a bare reply code behind an address is no column of numbers', async () => {
  expect(await toldOf('anna@klant.example: 552')).toEqual(['anna@klant.example mailbox-full'])
})

test('each of several recipients has a heading of his own above the reason', async () => {
  const body = `<anna@klant.example>: failed

Reason:
550 5.1.1 user unknown

<bert@klant.example>: failed

Reason:
552 5.2.2 mailbox full`
  expect(await toldOf(body)).toEqual([
    'anna@klant.example user-unknown',
    'bert@klant.example mailbox-full',
  ])
})

test('an address of the original stays whole where it ends in another address of it', async () => {
  const body = `<mary-ann@klant.example>: 550 5.1.1 user unknown

--- Below this line is a copy of the message.

From: shop@shop.example
To: mary-ann@klant.example, ann@klant.example
Subject: Your order`
  expect(await toldOf(body)).toEqual(['mary-ann@klant.example user-unknown'])
})

test('fields of a report have lines of their own, also with a blank behind and none within', async () => {
  const head = `${DAEMON}\nSubject: Undelivered mail`
  const body = 'Final-Recipient:rfc822;anna@klant.example \nAction:failed \nStatus:5.1.1 '
  expect((await verdictOf(head, body)).standard).toBe('rfc3464')
})

test('the header of the original is no report, whatever numbers it has', async () => {
  const head = `${DAEMON}\nSubject: Undelivered mail\nContent-Type: multipart/mixed; boundary=b`
  const body = `--b

<anna@klant.example>: 552 5.2.2 mailbox full
--b
Content-Type: text/rfc822-headers

Original-Recipient: rfc822; list@shop.example
X-Scanner-Version: 4.2.1
From: shop@shop.example
Subject: Your order
--b--`
  expect(await toldOf(body, head)).toEqual(['anna@klant.example mailbox-full'])
})

test('an answer that quotes the greeting beside its cause is about the cause', async () => {
  const body = '<anna@klant.example>: 550 5.1.1 User unknown. Your EHLO was mx.shop.example'
  expect(await toldOf(body)).toEqual(['anna@klant.example user-unknown'])
})

test('a Date in the far future counts as none', async () => {
  for (const date of ['12 Sep 275760 00:00:00 GMT', '31 Dec 9999 00:00:00 GMT']) {
    const head = `From: anna@klant.example\nSubject: Out of office\nAuto-Submitted: auto-replied\nDate: ${date}`
    const texts = ['I am away for three months.', 'I am out of the office, and back next week.']
    for (const text of texts) {
      const { kind, until } = await verdictOf(head, text)
      expect(kind).toBe('auto-reply')
      expect(until).toBeUndefined()
    }
  }
})

test('the address of a link is a recipient only where the sentence is about him', async () => {
  const head = `${DAEMON}\nSubject: Undelivered mail\nContent-Type: text/html`
  const link = (local: string, words: string) =>
    `<a href="mailto:${local}@klant.example">${words}</a>`
  const named = `<p>Your mail to ${link('anna', 'Anna')} failed: user unknown.</p>`
  const nobody = '<p>Delivery failed: user unknown.</p>'
  const desk = `<p>Please contact ${link('help', 'our desk')}.</p>`
  const desks = `${desk}<p>${link('sales', 'Sales')}</p>`
  expect(await toldOf(`${named}${desk}`, head)).toEqual(['anna@klant.example user-unknown'])
  expect(await toldOf(`${nobody}${desks}`, head)).toEqual([])
  expect(await toldOf(nobody.replace('.', '') + desks, head)).toEqual([])
})

test('what a server says of your domain is about the sender', async () => {
  const body = "<anna@klant.example>: 554 5.7.1 The recipient's server does not know your domain"
  expect(await toldOf(body)).toEqual(['anna@klant.example sender-rejected'])
})

test('with the null sender the name of a mail program does not make a person’s mail', async () => {
  const head = `${POSTMASTER}
Subject: Re: Your order
In-Reply-To: <order-1@shop.example>
X-Mailer: Lotus Notes Release 8`
  const body = 'Your message to anna@klant.example could not be delivered: 550 5.1.1 user unknown.'
  expect((await verdictOf(head, body, '')).kind).toBe('failure')
  expect((await verdictOf(head, body, 'postmaster@mx.klant.example')).kind).toBe('reply')
})

describe('a postmaster who writes from his own address, and of nobody’s message, reports no failure', () => {
  const letters: [string, string][] = [
    [
      'New mailboxes',
      'The following mailboxes have been created:\n\nanna@klant.example    2 GB\n\nUnknown users are rejected with 550 5.1.1.',
    ],
    [
      'Changes to our mail',
      'From Monday, mail to former staff will be refused (550 5.1.1 user unknown). Ask it@klant.example.',
    ],
    [
      'Maintenance: delayed delivery tonight',
      'Tonight mail may be delayed; senders may see "451 4.3.2 system not accepting". Questions: noc@klant.example',
    ],
  ]
  for (const [subject, body] of letters)
    test(subject, async () => {
      const head = `${POSTMASTER}\nSubject: ${subject}`
      const { kind } = await verdictOf(head, body, 'postmaster@mx.klant.example')
      expect(kind).toBe('unknown')
    })
})

describe('what is called after mail servers, and is none, writes no notice', () => {
  const others: [string, string, string][] = [
    [
      'Mail Server Forum',
      'New reply: "Mailbox unavailable 550 from Gmail?"',
      'The log says: <anna@klant.example>: host mx.klant.example said: 550 5.2.1 disabled.\nThe mail could not be delivered. Is this permanent?',
    ],
    [
      'Mail Gateway Community',
      'Topic: "554 5.7.1 rejected"',
      '<anna@klant.example>: 554 5.7.1 rejected. Mail could not be delivered since Monday.',
    ],
    [
      'Mail Delivery Monitor',
      'Delivery report for November',
      'Delivered: 9000. Failed: 12. Most: anna@klant.example 550 5.1.1.',
    ],
  ]
  for (const [name, subject, body] of others)
    test(name, async () => {
      const head = `From: ${name} <info@board.example>\nSubject: ${subject}\nAuto-Submitted: auto-generated`
      expect((await verdictOf(head, body, 'info@board.example')).kind).toBe('unknown')
    })
})

describe('a mail system with a return path of its own, under the subject of the message', () => {
  const bodies: [string, string][] = [
    ['Mail Server', 'The mail to anna@klant.example could not be delivered: the mailbox is full.'],
    [
      'Mail Gateway',
      'Delivery failed for these recipients:\nanna@klant.example (550 5.7.1 content)',
    ],
    ['Mail Service', 'Message could not be delivered.\n\nRecipient: anna@klant.example'],
    ['Systeembeheer', 'Het bericht aan anna@klant.example kon niet worden bezorgd.'],
    ['Serwer poczty', 'Nie można dostarczyć wiadomości do: anna@klant.example'],
    ['Почтовая система', 'Не удалось доставить письмо получателю:\n\nanna@klant.example'],
    ['メールサーバ', '以下の宛先へのメールは配信できませんでした。\n\nanna@klant.example'],
    [
      'Mail Delivery System',
      'Ez da iritsi: anna@klant.example\n\nMessage-ID: <1@shop.example>\nFrom: a@shop.example\nTo: anna@klant.example\nSubject: Order\nDate: Mon, 23 Nov 2026 10:02:11 +0100',
    ],
  ]
  for (const [name, body] of bodies)
    test(name, async () => {
      const type = 'Content-Type: text/plain; charset=utf-8'
      const head = `From: ${name} <info@klant.example>\nSubject: Order 12\n${type}`
      const { kind, recipients } = await verdictOf(head, body, 'info@klant.example')
      expect(kind).toBe('failure')
      expect(recipients.map(({ recipient }) => recipient)).toEqual(['anna@klant.example'])
    })
})

test('a postmaster who names nobody tells a failure by its subject and its words', async () => {
  const head = `${POSTMASTER}\nSubject: Mail delivery failed`
  const { kind } = await verdictOf(head, 'The mailbox is full.', 'postmaster@klant.example')
  expect(kind).toBe('failure')
})

test('a condition beside the recipient is about nobody', async () => {
  const head = `${POSTMASTER}\nSubject: Undelivered mail\nContent-Type: text/plain; charset=utf-8`
  for (const [told, condition] of [
    ['Vaše zpráva pro anna@klant.example nebyla doručena.', 'Pokud bob@klant.example neexistuje'],
    ['Ваше письмо для anna@klant.example не доставлено.', 'Если bob@klant.example не существует'],
  ]) {
    const { recipients } = await verdictOf(head, `${told}\n\n${condition}, +49 1234.`, '')
    expect(recipients.map(({ recipient }) => recipient)).toEqual(['anna@klant.example'])
  }
})

test('who is still tried is delayed, behind an answer or in a sentence of his own', async () => {
  for (const body of [
    'anna@klant.example: 550 5.1.1 no such user.\nbob@klant.example: 451 4.2.1 busy, still trying.',
    'An anna@klant.example wurde nicht zugestellt: Benutzer unbekannt.\nAn bob@klant.example wird die Zustellung weiter versucht.',
    'anna@klant.example: 550 5.1.1 no such user.\nbob@klant.example: mailbox busy, retrying',
  ]) {
    const { kind, recipients } = await verdictOf(`${DAEMON}\nSubject: Undelivered mail`, body)
    expect(kind).toBe('failure')
    expect(recipients.map(({ action }) => action)).toEqual(['failed', 'delayed'])
  }
  const refused =
    'anna@klant.example: 550 5.1.1 no such user.\nbob@klant.example: 550 busy, retrying'
  const { recipients } = await verdictOf(`${DAEMON}\nSubject: Undelivered mail`, refused)
  expect(recipients.map(({ action }) => action)).toEqual(['failed', 'failed'])
})
