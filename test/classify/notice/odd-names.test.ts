// Recipients that a notice names in a form of its own, and mail beside it that has the same signs.

import { expect, test } from 'bun:test'
import { toldOf } from './told-of.ts'

const DAEMON = 'Return-Path: <>\nFrom: MAILER-DAEMON@klant.example\nSubject: Delivery failure'

test('a name of a Domino directory before an address', async () => {
  const body = `Your document could not be delivered to:

CN=Karin Vos/OU=Sales/O=Noord@noord.example <karin@noord.example>
ole@noord.example

because the mailbox is full.`
  expect(await toldOf(DAEMON, body)).toBe('failure karin@noord.example ole@noord.example')
})

test('a variable before an address is no such name', async () => {
  const body = `<anna@klant.example>: unknown user

SENDER=Winkel <nieuws@andere.example>`
  expect(await toldOf(DAEMON, body)).toBe('failure anna@klant.example')
})

test('Merak names the box of a domain', async () => {
  const body = 'The message you sent to klant.example/anna was rejected: mailbox is over quota.'
  expect(await toldOf(DAEMON, body)).toBe('failure anna@klant.example')
})

test('the path of a page is no box', async () => {
  const body = `<anna@klant.example>: mailbox full

Please go to klant.example/help if this was not expected.`
  expect(await toldOf(DAEMON, body)).toBe('failure anna@klant.example')
})

const bilingual = (to: string, from: string) => `ご送信いただいたメールは届きませんでした。
The following address(es) could not be reached.

${to}: mori@denwa.example
${from}: nieuws@winkel.example
エラー内容(Error): 550 Invalid recipient

お問い合わせは support@denwa.example まで。`

for (const [to, from] of [
  ['宛先(To)', '差出人(From)'],
  ['收件人/Recipient', '发件人/Sender'],
  ['받는사람 (To)', '보낸사람 (From)'],
  ['宛先（To）', '差出人（From）'],
] as const)
  test(`labels with their translation: ${to}`, async () => {
    expect(await toldOf(DAEMON, bilingual(to, from))).toBe('failure mori@denwa.example')
  })

test('a reason in brackets behind a name stays a reason', async () => {
  const body = `The message that you sent was undeliverable to the following:
\tanna@klant.example (user not found)`
  expect(await toldOf(DAEMON, body)).toBe('failure anna@klant.example')
})

const report = (recipient: string) => `--b
Content-Type: message/delivery-status

Reporting-MTA: dns; klant.example

Original-Recipient: rfc822;${recipient}
Action: failed
Status: 5.1.1

--b--`
const REPORT = `${DAEMON}\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`

test('an @ in xtext', async () => {
  expect(await toldOf(REPORT, report('anna+40klant.example'))).toBe('failure anna@klant.example')
})

test('a tag of two digits is no @', async () => {
  const told = await toldOf(REPORT, report('anna+40@klant.example'))
  expect(told).toBe('failure anna+40@klant.example')
})

const GATEWAY = 'Return-Path: <>\nFrom: "Email Gateway" <gateway@klant.example>'
const OUTCOMES = `Not delivered to: bob@klant.example; cor@klant.example
Delivered to: dora@klant.example
Reason code: 5.1.1 (recipient unknown)`

for (const subject of [
  'Your email has not been delivered',
  'Delivery of your message failed',
  'Your message could not be sent',
  'Your message was returned',
])
  test(`the subject "${subject}" is that of a notice`, async () => {
    const told = await toldOf(`${GATEWAY}\nSubject: ${subject}`, OUTCOMES)
    expect(told).toBe('failure bob@klant.example cor@klant.example')
  })

for (const subject of ['Your order was returned', 'Your parcel has not been delivered'])
  test(`the subject "${subject}" is of goods`, async () => {
    const head = `From: shop@andere.example\nReturn-Path: <>\nSubject: ${subject}`
    expect(await toldOf(head, 'The address is unknown: anna@klant.example')).toBe('unknown')
  })

const PROGRAM = 'From: noreply@crm.example\nAuto-Submitted: auto-generated\nSubject: Email bounced'

test('a program that shows what a server answered to mail of others', async () => {
  const body =
    'An e-mail for lead Anna (anna@klant.example) bounced: 550 user unknown. Update the lead.'
  expect(await toldOf(PROGRAM, body)).toBe('unknown')
})

test('a program that speaks of its reader’s message', async () => {
  const body = 'Your message for Anna (anna@klant.example) bounced: 550 user unknown.'
  expect(await toldOf(PROGRAM, body)).toBe('failure anna@klant.example')
})

const ANSWER = 'From: anna@klant.example\nAuto-Submitted: auto-replied\nSubject: New address'

test('who says in an automatic answer that he left, and that mail is not passed on', async () => {
  const body =
    'This e-mail address is no longer in use. Your message was not forwarded. Use eve@nieuw.example.'
  expect(await toldOf(ANSWER, body)).toBe('auto-reply')
})

test('an automatic answer with words of a failure, by nobody who left', async () => {
  const body = 'Your invoice 2026-44 was rejected: the VAT number is not known.'
  expect(await toldOf(ANSWER.replace('New address', 'Invoice rejected'), body)).toBe('unknown')
})

const POSTMASTER =
  'From: Postmaster <postmaster@klant.example>\nSubject: Your question about rejected mail'
const LETTERS = [
  'Dear Winkel team,\n\nThank you for your request. We looked into it: your server was on our blocklist, so mail to anna@klant.example was refused with 554 5.7.1.',
  'Hello,\n\nThanks for the details. Messages for anna@klant.example were refused: 550 5.7.1 listed. This is now mended.',
  'Sehr geehrter Herr Jansen,\n\nvielen Dank für die Anfrage. Mails an anna@klant.example wurden abgewiesen, 554 5.7.1 gesperrt.',
  'Beste Tom,\n\nBedankt voor de vraag. Mail aan anna@klant.example werd geweigerd met 554 5.7.1.',
  'Hallo Tom,\n\nHartelijk dank voor de melding. Mail aan anna@klant.example werd geweigerd met 554 5.7.1.',
]
for (const body of LETTERS)
  test(`a postmaster's letter: ${body.slice(0, 24).replaceAll('\n', ' ')}`, async () => {
    expect(await toldOf(POSTMASTER, body)).toBe('unknown')
  })

const ALL = [
  '各位同事：周六晚邮件系统维护，期间发给 info@klant.example 的邮件可能被退回（451）。',
  '전 고객 여러분께. 메일이 반송될 수 있습니다.',
  '社員各位\n\n停止中に info@klant.example 宛に届いたメールはエラーで戻ることがあります。',
]
for (const body of ALL)
  test(`a letter to all: ${body.slice(0, 8)}`, async () => {
    const head = 'From: 邮件系统 <postmaster@klant.example>\nSubject: 维护通知'
    expect(await toldOf(head, body)).toBe('unknown')
  })

const THANKFUL = [
  'Dear sender,\n\nThank you for contacting us. Sadly anna@klant.example is not a valid address: 550 5.1.1. Your message was not delivered.',
  'Dear sender,\n\nThank you for your message to anna@klant.example. It was refused: 550 5.1.1 user unknown.',
  'Dear sender,\n\nThe mail to anna@klant.example was refused: 550 5.1.1 user unknown.\n\nThank you',
  'Hello,\n\nThank you for writing. Delivery failed:\n\nanna@klant.example: 550 5.1.1 user unknown',
]
for (const body of THANKFUL)
  test(`a polite notice: ${body.slice(0, 50).replaceAll('\n', ' ')}`, async () => {
    expect(await toldOf(POSTMASTER, body)).toBe('failure anna@klant.example')
  })
