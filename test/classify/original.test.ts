import { describe, expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { noticeOf } from '../../src/classify/original.ts'
import type { OriginalMessage } from '../../src/event.ts'
import { parseReport } from '../../src/mail/message.ts'

const original = {
  messageId: '<order-1@shop.example>',
  subject: 'Your order № 1',
  from: 'Shop <news@shop.example>',
  to: 'Anna <anna@klant.example>',
  date: 'Mon, 2 Nov 2026 10:00:00 +0100',
  retourId: '01k9example0000000000000001',
}

async function quotedBy(raw: Uint8Array): Promise<OriginalMessage | undefined> {
  return classify(await parseReport(raw)).original
}

const fixture = (name: string) => Bun.file(`${import.meta.dir}/../fixtures/${name}`).bytes()

describe('the original message is read', () => {
  test('where it is attached, with the envelope id of the report', async () => {
    const quoted = await quotedBy(await fixture('dsn-failed.eml'))
    expect(quoted).toEqual({ ...original, envelopeId: 'order+1' })
  })

  test('where only its header is attached', async () => {
    const quoted = await quotedBy(await fixture('dsn-utf8.eml'))
    expect(quoted).toMatchObject(original)
  })

  test('where it is pasted under the notice', async () => {
    const quoted = await quotedBy(await fixture('mailbox-full.eml'))
    expect(quoted).toEqual(original)
  })

  test('where it is pasted without a line between', async () => {
    const text = `From: MAILER-DAEMON@klant.example
Subject: Undeliverable

Your message could not be delivered.

Received: from x by y
From: Shop <news@shop.example>
Message-ID: <order-1@shop.example>
Subject: Order

Thank you.
`
    const quoted = await quotedBy(new TextEncoder().encode(text))
    expect(quoted?.messageId).toBe(original.messageId)
  })
})

test('a report may return a single field of the header', async () => {
  const report = (field: string) =>
    quotedBy(
      new TextEncoder().encode(`From: MAILER-DAEMON@klant.example
Subject: Undeliverable
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

Not delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; klant.example

Final-Recipient: rfc822; anna@klant.example
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

${field}

--b--
`),
    )
  expect(await report('Message-ID: <order-1@shop.example>')).toEqual({
    messageId: original.messageId,
  })
  expect(await report(`X-Retour-Id: ${original.retourId}`)).toEqual({ retourId: original.retourId })
  expect(await report('Note: nothing is returned')).toBeUndefined()
})

test('what a notice tells of the message is read where nothing is attached', async () => {
  const text = `From: postmaster@klant.example
Subject: Undeliverable: Your order

Your message

  To:      anna@klant.example
  Subject: Your order
  Sent:    Mon, 2 Nov 2026 10:00:00 +0100

did not reach the following recipient(s):

anna@klant.example on Mon, 2 Nov 2026 10:00:05 +0100
`
  const quoted = await quotedBy(new TextEncoder().encode(text))
  expect(quoted).toEqual({ to: 'anna@klant.example', subject: 'Your order', date: original.date })
})

test('a header that is quoted line by line is read too', async () => {
  const text = `From: MAILER-DAEMON@klant.example
Subject: Undeliverable

Your message could not be delivered.

--- Original message follows ---
> Received: from x by y
> Message-ID: <order-1@shop.example>
> Subject: Order
`
  const quoted = await quotedBy(new TextEncoder().encode(text))
  expect(quoted).toEqual({ messageId: '<order-1@shop.example>', subject: 'Order' })
})

test('a notice that quotes nothing has no original', async () => {
  const quoted = await quotedBy(await fixture('notice-latin1.eml'))
  expect(quoted).toBeUndefined()
})

test.each([
  'The message you sent to anna@klant.example bounced.',
  'Your original message is too large:',
  'The original message was returned.',
])('"%s" opens a notice and ends nothing', async (line) => {
  const text = `From: MAILER-DAEMON@klant.example\nSubject: x\n\n${line}\n\n550 no such user\n`
  const { notice } = noticeOf(await parseReport(new TextEncoder().encode(text)))
  expect(notice).toContain('550 no such user')
})
