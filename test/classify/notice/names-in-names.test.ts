// Recipients one of whose addresses ends as the other one: joanna@… and anna@…

import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

async function told(text: string): Promise<string[]> {
  const mail = `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mx.verre.example>
To: news@winkel.example
Subject: Undeliverable mail

${text}
`
  const { recipients } = classify(await parseReport(Buffer.from(mail)))
  return recipients.map(({ recipient, action, reason }) => `${recipient} ${action} ${reason}`)
}

test.each([
  'Your message to joanna@vl.example was refused: 552 5.2.2 mailbox full. Your message to anna@vl.example was refused: 550 5.1.1 user unknown.',
  'Your message could not be delivered to joanna@vl.example: mailbox full.\nYour message could not be delivered to anna@vl.example: user unknown.',
  'joanna@vl.example: 552 5.2.2 mailbox full\nanna@vl.example: 550 5.1.1 user unknown',
])('each has his own reason: %s', async (text) => {
  expect(await told(text)).toEqual([
    'joanna@vl.example failed mailbox-full',
    'anna@vl.example failed user-unknown',
  ])
})

test('a name with a hyphen is one name', async () => {
  const text =
    'Mail for jo-anna@vl.example was refused: mailbox full.\nMail for anna@vl.example was refused: user unknown.'
  expect(await told(text)).toEqual([
    'jo-anna@vl.example failed mailbox-full',
    'anna@vl.example failed user-unknown',
  ])
})

test.each(['joanna', 'anna'])('one of them failed: %s', async (name) => {
  const text = `Of joanna@vl.example and anna@vl.example only ${name}@vl.example was refused: user unknown`
  expect(await told(text)).toEqual([`${name}@vl.example failed user-unknown`])
})
