// A refusal at RCPT TO as Postfix tells it in prose, for tests of what an answer means.

import { classify } from '../../../src/classify/classify.ts'
import { parseReport } from '../../../src/mail/message.ts'

/** Reason and class of each recipient, as in `user-unknown hard`, of the answer `550 text`. */
export async function toldOf(text: string): Promise<string> {
  const mail = `Return-Path: <>
From: MAILER-DAEMON@mx.klant.example
To: bounces@shop.example
Subject: Undelivered Mail Returned to Sender
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.klant.example.

<anna@klant.example>: host mx.klant.example[203.0.113.20] said: 550 ${text} (in reply
    to RCPT TO command)
`
  const { recipients } = classify(await parseReport(new TextEncoder().encode(mail)))
  return recipients.map((each) => `${each.reason} ${each.class}`).join()
}
