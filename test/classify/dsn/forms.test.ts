import { describe, expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { aboutRecipient } from '../../../src/event.ts'
import { parseReport } from '../../../src/mail/message.ts'

const head = `From: MAILER-DAEMON@mx.shop.example
To: bounces@shop.example
Return-Path: <>
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
`

const report = (fields: string, prose = 'Your message could not be delivered.') =>
  `${head}Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

${prose}

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.shop.example

${fields}
--B--
`

const verdictOf = async (mail: string) =>
  classify(await parseReport(new TextEncoder().encode(mail)))
const failed = 'Action: failed\nStatus: 5.1.1\n'

describe('a recipient is found however the field is written', () => {
  const forms = [
    'anna@klant.example',
    '<anna@klant.example>',
    'rfc822; "anna@klant.example"',
    'RFC822; <<anna@klant.example>>',
    'rfc822; anna@klant.example (Anna Bakker)',
    'rfc822; Anna Bakker <anna@klant.example>',
    'SMTP; anna@klant.example',
    'unknown; anna@klant.example',
    'LOCAL; anna@klant.example',
    'rfc822;anna@klant.example;',
    'rfc822:anna@klant.example',
    'rfc822; mailto:anna@klant.example',
    'rfc822;\n anna@klant.example',
    'rfc822;\nOriginal-Recipient: rfc822; anna@klant.example',
    'rfc822; /var/mail/anna\nOriginal-Recipient: rfc822; anna@klant.example',
    'rfc822; |/usr/bin/filter\nOriginal-Recipient: rfc822; anna@klant.example',
    'X400; /S=anna/O=klant/C=nl/\nOriginal-Recipient: rfc822; anna@klant.example',
  ]
  for (const form of forms)
    test(JSON.stringify(form), async () => {
      const { kind, recipients } = await verdictOf(report(`Final-Recipient: ${form}\n${failed}`))
      expect(kind).toBe('failure')
      expect(recipients.map(({ recipient }) => recipient)).toEqual(['anna@klant.example'])
    })
})

test.each([
  'Final-Recipient: rfc822;\n',
  'Final-Recipient: LOCAL; Anna Bakker/KLANT\n',
  'Final-Recipient: rfc822; anna bakker@klant.example\n',
  '',
])('a report of a failure that names nobody is about whom it came for: %p', async (form) => {
  const verdict = await verdictOf(report(`${form}${failed}`))
  expect(verdict).toMatchObject({
    kind: 'failure',
    standard: 'rfc3464',
    recipients: [],
    unnamed: { recipient: '', action: 'failed', status: '5.1.1', class: 'hard' },
  })
  expect(verdict.trace[1]).toBe('it says of whom it is about: failed 5.1.1')
  expect(aboutRecipient(verdict, 'anna@klant.example').recipients).toMatchObject([
    { recipient: 'anna@klant.example', status: '5.1.1' },
  ])
})

test('fields without a recipient and an outcome are no report', async () => {
  expect((await verdictOf(report(''))).standard).toBeNull()
})

describe('of a report', () => {
  test('a recipient written twice in different case is one', async () => {
    const fields = ['anna', 'Anna'].map(
      (name) => `Final-Recipient: rfc822; ${name}@klant.example\n${failed}`,
    )
    const { recipients } = await verdictOf(report(fields.join('\n')))
    expect(recipients.map(({ recipient }) => recipient)).toEqual(['anna@klant.example'])
  })

  test('the diagnostic of a server stands above that of the queue', async () => {
    const codes = 'Diagnostic-Code: x-queue; queue error\nDiagnostic-Code: smtp; 550 5.2.2 full'
    const { recipients } = await verdictOf(
      report(
        `Final-Recipient: rfc822; anna@klant.example\nAction: failed\nStatus: 5.0.0\n${codes}`,
      ),
    )
    expect(recipients[0]).toMatchObject({ diagnostic: '550 5.2.2 full', reason: 'mailbox-full' })
  })

  test('the prose gives what the fields leave out', async () => {
    const prose = `The following address(es) failed:

  anna@klant.example
    SMTP error from remote mail server after RCPT TO:<anna@klant.example>:
    552 mailbox is full`
    const fields = 'Action: failed\nFinal-Recipient: rfc822;anna@klant.example\nStatus: 5.0.0'
    const { recipients } = await verdictOf(report(fields, prose))
    expect(recipients[0]).toMatchObject({ reason: 'mailbox-full', code: 552 })
  })
})

test('in a transcript each recipient has the answer that he was given', async () => {
  const { recipients } = await verdictOf(`${head}
   ----- Transcript of session follows -----
While talking to mx.klant.example:
>>> RCPT To:<anna@klant.example>
<<< 550 <anna@klant.example>... User unknown
550 <anna@klant.example>... User unknown
>>> RCPT To:<bert@klant.example>
<<< 552 <bert@klant.example>... Mailbox full
552 <bert@klant.example>... Mailbox full
554 <cora@winkel.example>... 550 Host unknown (Name server: winkel.example: host not found)

   ----- Unsent message follows -----
From: news@shop.example
`)
  expect(recipients.map(({ recipient, reason }) => [recipient, reason])).toEqual([
    ['anna@klant.example', 'user-unknown'],
    ['bert@klant.example', 'mailbox-full'],
    ['cora@winkel.example', 'host-unknown'],
  ])
})

test('a local user becomes the recipient of the original with that local part', async () => {
  const mail = (to: string) =>
    report(`Final-Recipient: LOCAL; Anna\n${failed}`).replace(
      '--B--',
      `--B\nContent-Type: text/rfc822-headers\n\nTo: ${to}\nSubject: Your order\n\n--B--`,
    )
  const recipientOf = async (to: string) => (await verdictOf(mail(to))).recipients[0]?.recipient
  expect(await recipientOf('Anna <anna@klant.example>, anna-2@klant.example')).toBe(
    'anna@klant.example',
  )
  expect(await recipientOf('list@klant.example')).toBe('Anna')
})

test('whom fields tell nothing of has no reason from what is said of another', async () => {
  const fields = `Final-Recipient: rfc822; anna@klant.example
Diagnostic-Code: smtp; 550 no such user
${failed}
Final-Recipient: rfc822; els@klant.example
Action: failed
Status: 5.0.0
`
  const prose = 'The user anna does not exist here. The other one failed as well.'
  const { recipients } = await verdictOf(report(fields, prose))
  expect(recipients.map(({ reason, class: level }) => [reason, level])).toEqual([
    ['user-unknown', 'hard'],
    ['undefined', 'none'],
  ])
})

test('who is named beside the recipient in fields that are set in has not failed too', async () => {
  const fields = `  Final-Recipient: rfc822; team@klant.example
  X-Actual-Recipient: rfc822; anna@elders.example
  Action: failed
  Status: 5.1.1
`
  const { recipients } = await verdictOf(report(fields))
  expect(recipients.map(({ recipient }) => recipient)).toEqual(['team@klant.example'])
})

test('an answer goes on in a line that begins with a word and a colon', async () => {
  const fields = `Final-Recipient: rfc822; anna@klant.example
Diagnostic-Code: smtp; 550 <anna@klant.example>: Recipient address
rejected: User unknown in virtual mailbox table
${failed}`
  const { recipients } = await verdictOf(report(fields))
  expect(recipients[0]?.diagnostic).toEndWith('rejected: User unknown in virtual mailbox table')
})

test('an answer ends where the header of the original begins', async () => {
  const fields = `Final-Recipient: rfc822; anna@klant.example
${failed}
Diagnostic-Code: smtp; 550 5.1.1 User unknown
From: Shop <news@shop.example>
Subject: Mailbox full? We have more room
`
  const { recipients } = await verdictOf(report(fields))
  expect(recipients).toMatchObject([{ diagnostic: '550 5.1.1 User unknown', class: 'hard' }])
})

test('a report that the author of the original shows to somebody is not about it', async () => {
  const shown = report(`Final-Recipient: rfc822; bert@elders.example\n${failed}`)
  const mail = `${head}Content-Type: multipart/mixed; boundary="A"

--A
Content-Type: text/plain

Your message could not be delivered to:

<anna@klant.example>: 552 5.3.4 message is too big

--A
Content-Type: message/rfc822

From: Shop <news@shop.example>
To: anna@klant.example
Subject: What is this?
Content-Type: multipart/mixed; boundary="S"

--S
Content-Type: text/plain

I got the report below.

--S
Content-Type: message/rfc822

${shown}
--S--
--A--
`
  const { recipients } = await verdictOf(mail)
  expect(recipients).toMatchObject([{ recipient: 'anna@klant.example', reason: 'message-too-big' }])
})

test('the list whose footer stands below a report that names nobody has not failed', async () => {
  const footer = `_______________________________________________
Staff mailing list
staff@lists.klant.example
https://lists.klant.example/mailman/listinfo/staff`
  const { kind, recipients } = await verdictOf(
    report('', `Your message could not be delivered to one or more recipients.\n\n${footer}`),
  )
  expect([kind, ...recipients]).toEqual(['failure'])
})
