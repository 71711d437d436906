// Whole notices as the programs write them, in forms that few of them have.

import { expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { parseReport } from '../../src/mail/message.ts'

async function verdictOf(fields: string, body: string) {
  const head = `Return-Path: <>\nTo: bounces@bounces.winkel.example\n${fields}`
  return classify(await parseReport(new TextEncoder().encode(`${head}\n\n${body}`)))
}

async function toldOf(fields: string, body: string) {
  const { kind, recipients } = await verdictOf(fields, body)
  return [kind, ...recipients.map((each) => `${each.recipient} ${each.reason} ${each.class}`)]
}

test('sendmail 5: an answer over several addresses counts for each', async () => {
  const told = await toldOf(
    'From: MAILER-DAEMON@unix.vl.example (Mail Delivery Subsystem)\nSubject: Returned mail: Host unknown',
    `   ----- Transcript of session follows -----
550 <jan@oud.example>,<els@oud.example>... Host unknown (Authoritative answer from name server)

   ----- Unsent message follows -----
`,
  )
  expect(told).toEqual([
    'failure',
    'jan@oud.example host-unknown hard',
    'els@oud.example host-unknown hard',
  ])
})

test('the plus before a number belongs to the address, before a name it is a bullet', async () => {
  const told = await toldOf(
    'From: Fax Gateway <postmaster@fax.vl.example>\nSubject: Undeliverable: order 41',
    `Your message could not be delivered to these recipients:

  +31201234567@fax.vl.example
  + anna@vl.example
  +piet@vl.example
`,
  )
  expect(told.slice(1).map((each) => each.split(' ')[0])).toEqual([
    '+31201234567@fax.vl.example',
    'anna@vl.example',
    'piet@vl.example',
  ])
})

const GROUPWISE = (names: string) => `The message that you sent was undeliverable to the following:
${names}

Possibly truncated original message follows:

Received: from app.winkel.example by gw.vl.example; Tue, 3 Nov 2026 09:12:45 +0100
Message-ID: <order-1@winkel.example>
From: Winkel <nieuws@winkel.example>
To: anna@vl.example, piet@vl.example
Subject: Order
`

test('GroupWise: each local name has the reason behind it', async () => {
  const told = await toldOf(
    'From: Mailer-Daemon@gw.vl.example\nSubject: Message status - undeliverable',
    GROUPWISE('\tanna (user not found)\n\tpiet (mailbox full)'),
  )
  expect(told).toEqual([
    'failure',
    'anna@vl.example user-unknown hard',
    'piet@vl.example mailbox-full soft',
  ])
})

test('a word with a remark that is no recipient of the message is no local name', async () => {
  const told = await toldOf(
    'From: Mailer-Daemon@gw.vl.example\nSubject: Message status - undeliverable',
    GROUPWISE('\tReason (user not found)'),
  )
  expect(told.join(' ')).not.toContain('Reason@')
})

// Sendmail at AOL wrote the last answer of the session into the fields, whomever it was for.
const REPORT = (fields: string) => `--b
Content-Type: text/plain

   ----- The following addresses had permanent fatal errors -----
<anna@aol.example>

   ----- Transcript of session follows -----
>>> RCPT To:<anna@aol.example>
<<< 550 MAILBOX NOT FOUND
550 <anna@aol.example>... User unknown

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; rly.aol.example

Final-Recipient: RFC822; anna@aol.example
${fields}

--b--
`
const REPORT_HEAD =
  'From: Mail Delivery Subsystem <MAILER-DAEMON@rly.aol.example>\nSubject: Returned mail\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"'

test('fields that fail with an answer of success have the reason in the transcript', async () => {
  const fields = 'Action: failed\nStatus: 2.0.0\nDiagnostic-Code: SMTP; 250 OK'
  const { kind, recipients } = await verdictOf(REPORT_HEAD, REPORT(fields))
  expect(kind).toBe('failure')
  expect(recipients).toMatchObject([
    { recipient: 'anna@aol.example', code: 550, status: '', reason: 'user-unknown' },
  ])
})

test('an answer of success to whom it was delivered is his', async () => {
  const fields = 'Action: relayed\nStatus: 2.0.0\nDiagnostic-Code: SMTP; 250 OK'
  const { kind, recipients } = await verdictOf(REPORT_HEAD, REPORT(fields))
  expect(kind).toBe('success')
  expect(recipients).toMatchObject([{ action: 'relayed', status: '2.0.0', code: 250 }])
})

test('words of success under a title of failure give way to an answer that refuses', async () => {
  const told = await toldOf(
    'From: MAILER-DAEMON@smtp.vl.example\nSubject: Mancato recapito: Ordine',
    `Il messaggio non =E8 stato recapitato ai seguenti destinatari:

anna@vl.example
   550 5.1.1 Utente sconosciuto
`,
  )
  expect(told).toEqual(['failure', 'anna@vl.example user-unknown hard'])
})

test('sendmail 5: what became of another host is no part of an answer', async () => {
  const told = await toldOf(
    'From: MAILER-DAEMON@unix.vl.example (Mail Delivery Subsystem)\nSubject: Returned mail: Cannot send message for 3 days',
    `   ----- Transcript of session follows -----
While talking to mail.vl.example:
>>> RCPT To:<jan@vl.example>
<<< 550 <jan@vl.example>... User unknown
550 jan@vl.example... User unknown
421 ander.example.tcp... Deferred: Connection timed out during user open with ander.example

   ----- Unsent message follows -----
`,
  )
  expect(told).toEqual(['failure', 'jan@vl.example user-unknown hard'])
})

const FATES: [string, string, string][] = [
  [
    'Su mensaje no ha podido ser entregado a los siguientes destinatarios:',
    'usuario desconocido',
    'Su mensaje ha sido entregado a los siguientes destinatarios:',
  ],
  [
    'Ihre Nachricht konnte nicht an folgende Empfänger zugestellt werden:',
    'Empfänger unbekannt',
    'Ihre Nachricht wurde an folgende Empfänger zugestellt:',
  ],
  [
    'Wiadomość nie została dostarczona do następujących odbiorców:',
    'nieznany użytkownik',
    'Wiadomość została dostarczona do następujących odbiorców:',
  ],
  [
    'Ваше сообщение не было доставлено следующим получателям:',
    'пользователь не найден',
    'Ваше сообщение было доставлено следующим получателям:',
  ],
  [
    'Vaše zpráva nemohla být doručena následujícím příjemcům:',
    'neznámý uživatel',
    'Vaše zpráva byla doručena následujícím příjemcům:',
  ],
  [
    'We have been unable to get your message to these people:',
    'no such user',
    'Your message got through to these people:',
  ],
]
for (const [failed, why, arrived] of FATES)
  test(`a recipient who got the message is not failed with the others: ${arrived}`, async () => {
    const { kind, recipients } = await verdictOf(
      'From: Mail Delivery System <MAILER-DAEMON@mail.vl.example>\nSubject: Undelivered Mail\nContent-Type: text/plain; charset=utf-8',
      `${failed}\n\n  anna@vl.example\n    ${why}\n\n${arrived}\n\n  piet@vl.example\n`,
    )
    expect(kind).toBe('failure')
    expect(recipients).toMatchObject([
      { recipient: 'anna@vl.example', action: 'failed', reason: 'user-unknown', class: 'hard' },
      { recipient: 'piet@vl.example', action: 'delivered', class: 'none' },
    ])
  })

test('a recipient whom a server refused failed, whatever the title above says', async () => {
  const { kind, recipients } = await verdictOf(
    'From: Sistema <mailer-daemon@correo.example>\nSubject: Informe de entrega\nContent-Type: text/plain; charset=utf-8',
    `Su mensaje jamás fue entregado a los siguientes destinatarios:

  anna@vl.example
    550 5.1.1 Usuario desconocido

La entrega a los siguientes destinatarios se ha retrasado y se volverá a intentar:

  piet@vl.example
    450 4.2.0 Intente más tarde
`,
  )
  expect(kind).toBe('failure')
  expect(recipients).toMatchObject([
    { recipient: 'anna@vl.example', action: 'failed', reason: 'user-unknown', class: 'hard' },
    { recipient: 'piet@vl.example', action: 'delayed' },
  ])
})

test('an answer of a code alone has no reason from what is said of another', async () => {
  const told = await toldOf(
    'From: Sistema <mailer-daemon@correo.example>\nSubject: Undelivered mail',
    `These recipients failed:

  anna@vl.example
    550 5.1.1 no such user

  piet@vl.example
    451 4.4.1
`,
  )
  expect(told[1]).toBe('anna@vl.example user-unknown hard')
  expect(told[2]).toMatch(/^piet@vl\.example (?!user-unknown)\S+ soft$/)
})

test.each([
  'Your message to anna@vl.example was successfully delivered at the second attempt. The first answer was: 450 4.2.0 greylisted',
  'Your message was delivered to the following recipients:\n\n  anna@vl.example\n    250 2.0.0 OK, after 451 4.7.1 try again',
])('an answer that was for a while refuses nobody who got it: %s', async (text) => {
  const fields =
    'From: Mail Delivery System <MAILER-DAEMON@mail.vl.example>\nSubject: Delivery report'
  const { kind, recipients } = await verdictOf(fields, text)
  expect(kind).toBe('success')
  expect(recipients).toMatchObject([{ recipient: 'anna@vl.example', action: 'delivered' }])
})
