// X-Failed-Recipients: Exim names in it whom it gave up, Gmail also whom it still tries to reach.

import { expect, test } from 'bun:test'
import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

const DAEMON = 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.klant.example'

async function verdictOf(head: string, body: string) {
  const mail = `To: bounces@shop.example\n${head}\n\n${body}`
  return classify(await parseReport(new TextEncoder().encode(mail)))
}

test('a delay is one also where its header names those whom it failed to reach', async () => {
  const gmail = `${DAEMON}
Subject: Delivery Status Notification (Delay)
X-Failed-Recipients: anna@klant.example`
  const body = `This is an automatically generated Delivery Status Notification

THIS IS A WARNING MESSAGE ONLY.

Delivery to the following recipient has been delayed:

     anna@klant.example

Message will be retried for 2 more day(s)`
  const { kind, recipients } = await verdictOf(gmail, body)
  expect(kind).toBe('delay')
  expect(recipients).toMatchObject([{ recipient: 'anna@klant.example', action: 'delayed' }])
})

test('whom a header names as failed did not get it, nor waits where a server refused for good', async () => {
  const head = `${DAEMON}\nSubject: Delivery report\nX-Failed-Recipients: anna@klant.example`
  for (const body of [
    'Your message was delivered to all other recipients.\n\nanna@klant.example',
    'Delivery to anna@klant.example has been delayed until now and failed with: 550 5.2.1 disabled',
  ]) {
    const { kind, recipients } = await verdictOf(head, body)
    expect(kind).toBe('failure')
    expect(recipients).toMatchObject([{ recipient: 'anna@klant.example', action: 'failed' }])
  }
})

test('so is one in Italian', async () => {
  const head = `${DAEMON}\nSubject: Avviso\nX-Failed-Recipients: anna@klant.example`
  const body = 'Il recapito al seguente destinatario è stato ritardato:\n\n     anna@klant.example'
  expect((await verdictOf(head, body)).kind).toBe('delay')
})
