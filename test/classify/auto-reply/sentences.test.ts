// Wording that the rules were measured on, kept whole: see sentences.ts.

import { expect, test } from 'bun:test'
import { autoReplyVerdict } from '../../../src/classify/auto-reply/auto-reply.ts'
import { classify } from '../../../src/classify/classify.ts'
import type { Verdict } from '../../../src/event.ts'
import { parseReport } from '../../../src/mail/message.ts'
import { notes, receipts } from './sentences.ts'

async function answer(text: string): Promise<Verdict | null> {
  const mail = [
    'From: ann@example.org',
    'Subject: Hello',
    'Date: Fri, 20 Nov 2026 10:00:00 +0100',
    'Auto-Submitted: auto-replied',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ]
  return autoReplyVerdict(await parseReport(Buffer.from(mail.join('\r\n'))))
}

test('every absence note is a vacation with its end', async () => {
  for (const [text, until] of notes) {
    const told = await answer(text)
    expect([text, told?.autoReply, told?.until]).toEqual([text, 'vacation', until])
  }
})

test('no answer that only names a day is a vacation', async () => {
  for (const [type, text] of receipts) {
    expect([text, (await answer(text))?.autoReply]).toEqual([text, type])
  }
})

test('an absence that only the HTML tells is read there', async () => {
  const mail = (text: string) => `From: Jan <jan@klant.example>
Subject: Re: Your order
Date: Fri, 20 Nov 2026 10:00:00 +0000
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=B

--B
Content-Type: text/plain

${text}
--B
Content-Type: text/html

<p>I am out of the office until <b>4 December</b>.</p>
--B--
`
  for (const text of ['', 'Please view this message in a program that shows HTML.']) {
    const verdict = classify(await parseReport(new TextEncoder().encode(mail(text))))
    expect(verdict).toMatchObject({ autoReply: 'vacation', until: '2026-12-04' })
  }
})
