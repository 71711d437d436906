// What looks like the forms of odd-names.test.ts, and is something else: labels with a fate in brackets, links, footers,
// polite notices, goods, notices of programs that name customers.

import { describe, expect, test } from 'bun:test'
import { hasFateInClauseOf } from '../../../src/classify/notice/words.ts'
import { toldOf } from './told-of.ts'

const DAEMON = 'Return-Path: <>\nFrom: MAILER-DAEMON@klant.example\nSubject: Delivery report'
const ANNA = 'failure anna@klant.example'

describe('brackets behind a label', () => {
  for (const [arrived, failed] of [
    ['Recipients (delivered)', 'Recipients (failed)'],
    ['Empfänger (zugestellt)', 'Empfänger (fehlgeschlagen)'],
    ['Destinataires (remis)', 'Destinataires (échec)'],
  ])
    test(`${failed} is a fate, and no translation`, async () => {
      const body = `${arrived}: cor@klant.example\n${failed}: anna@klant.example`
      expect(await toldOf(DAEMON, body)).toBe(ANNA)
    })

  for (const [to, from] of [
    ['Recipients (all)', 'Sender (envelope)'],
    ['收件者 (To Address)', '寄件者 (From Address)'],
  ])
    test(`${from} is the sender`, async () => {
      const body = `${to}: anna@klant.example\n${from}: nieuws@andere.example\nError: 550 5.1.1 user unknown`
      expect(await toldOf(DAEMON, body)).toBe(ANNA)
    })
})

test('the path of a link is no box of a domain', async () => {
  const body =
    'Your message to anna@klant.example with a link to phish.example/login was rejected: 550 5.7.1.'
  expect(await toldOf(DAEMON, body)).toBe(ANNA)
})

for (const footer of [
  'Questions/Help Desk <help@andere.example>',
  'Reply-To/From Winkel (nieuws@andere.example)',
])
  test(`no name of a directory: ${footer}`, async () => {
    expect(await toldOf(DAEMON, `anna@klant.example: mailbox full\n\n${footer}`)).toBe(ANNA)
  })

test('a short name of a directory', async () => {
  const body =
    'Not delivered to:\n\nAnna Smit/Sales/Klant@Klant <anna@klant.example>\n\nMailbox full.'
  expect(await toldOf(DAEMON, body)).toBe(ANNA)
})

const POSTMASTER = 'From: Postmaster <postmaster@klant.example>\nSubject: Undeliverable mail'
const POLITE = [
  'Dear sender,\n\nThank you for your e-mail. As the mailbox is over its quota at the moment and its owner did not answer our reminders, it could not be delivered to anna@klant.example (552 5.2.2).',
  'Dear sender,\n\nThank you for writing to anna@klant.example. This mailbox is full (552 5.2.2).',
  'Hi,\nthanks for the message! The mailbox anna@klant.example is full (552 5.2.2).',
  'Hello,\n\nThank you for your request. The address anna@klant.example does not exist (550 5.1.1).',
  'Уважаемый клиент,\n\nСпасибо за обращение. Ящик anna@klant.example переполнен (552 5.2.2).',
]
for (const body of POLITE)
  test(`a polite notice: ${body.slice(0, 50).replaceAll('\n', ' ')}`, async () => {
    expect(await toldOf(POSTMASTER, body)).toBe(ANNA)
  })

test('a notice about mail to all members is no letter to them', async () => {
  const head = 'From: postmaster@klant.example\nSubject: エラーメール'
  const body = '会員各位への配信\nanna@klant.example 宛のメールは 550 5.1.1 で届きませんでした。'
  expect(await toldOf(head, body)).toBe(ANNA)
})

const GATEWAY = 'From: gateway@klant.example'
const ANSWERS = [
  ['Undelivered mail', 'The error was 550 5.1.1 User unknown. Recipient was anna@klant.example.'],
  [
    'Unzustellbar',
    'Die Nachricht kam zurück, weil anna@klant.example fehlt. 550 5.1.1 User unknown',
  ],
  ['Non remis', "Le message n'a pas été remis à anna@klant.example (550 5.1.1 User unknown)"],
  ['Niet bezorgd', 'Het bericht is niet bezorgd. anna@klant.example: 550 5.1.1 User unknown'],
  [
    'Mail bounced',
    'The mail "Deals for customers" bounced. anna@klant.example said: 550 5.1.1 User unknown.',
  ],
  [
    'Mail bounced',
    'Subject: Your ticket\nThe mail bounced, anna@klant.example said: 550 5.1.1 User unknown.',
  ],
] as const
for (const [subject, body] of ANSWERS)
  test(`a program's notice need not say "your message": ${subject}`, async () => {
    expect(await toldOf(`${GATEWAY}\nSubject: ${subject}`, body)).toBe(ANNA)
  })

const CUSTOMERS = [
  ['Email bounced', 'The e-mail to the contact Anna (anna@klant.example) bounced: 550 5.1.1.'],
  ['Delivery failure', 'Subscriber anna@klant.example was removed: 550 5.1.1 User unknown.'],
  [
    'Mail niet bezorgd',
    'De mail aan relatie Anna (anna@klant.example) is niet bezorgd: 550 5.1.1.',
  ],
] as const
for (const [subject, body] of CUSTOMERS)
  test(`mail to a customer: ${body.slice(0, 30)}`, async () => {
    expect(await toldOf(`From: noreply@crm.example\nSubject: ${subject}`, body)).toBe('unknown')
  })

const GOODS = [
  [
    'Invoice message could not be sent',
    'Invoice 11 for anna@klant.example was rejected: Error: no VAT.',
  ],
  ['Your newspaper has not been delivered', 'It was not delivered. Tell us: anna@klant.example.'],
  ['Delivery of your goods failed', 'Reason: the recipient anna@klant.example did not answer.'],
  ['Problem delivering order 4711', 'Customer: anna@klant.example\nReason: address unknown'],
] as const
for (const [subject, body] of GOODS)
  for (const from of ['', 'Return-Path: <>\n'])
    test(`no mail that failed: ${subject}, ${from || 'with a return path'}`, async () => {
      const head = `${from}From: noreply@andere.example\nSubject: ${subject}`
      expect(await toldOf(head, body)).toBe('unknown')
    })

describe('the title of a notice before a subject that tells of a delay', () => {
  for (const subject of [
    'Mancata consegna: ordine in ritardo, consegna in ritardo',
    '退信：延迟通知',
    '配信できません：配送遅延のお知らせ',
  ])
    test(subject, async () => {
      const head = DAEMON.replace('Delivery report', subject)
      expect(await toldOf(head, 'anna@klant.example: 550 5.1.1 user unknown')).toBe(ANNA)
    })

  for (const subject of ['Not yet delivered', 'Todavía no se ha entregado', 'Nog niet afgeleverd'])
    test(`${subject} is a delay`, async () => {
      const head = DAEMON.replace('Delivery report', subject)
      expect(await toldOf(head, 'anna@klant.example: 450 4.2.0 busy')).toBe('delay')
    })
})

test('a colon straight before an address ends no clause', () => {
  const told = 'Your message could not be delivered to mailto:anna@klant.example'
  expect(hasFateInClauseOf(told, 'anna@klant.example')).toBe(true)
})
