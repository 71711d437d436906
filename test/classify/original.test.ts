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

test('fields of the message that the notice lists are read where nothing is attached', async () => {
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

describe('fields of the message that programs list under their own labels', () => {
  const notice = (head: string, text: string) =>
    quotedBy(
      new TextEncoder().encode(
        `Return-Path: <>\nFrom: MAILER-DAEMON@klant.example\n${head}\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
      ),
    )
  test('Exim', async () => {
    const text = `A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.shop.example.

The message identifier is:     1UDXcT-0001aB-Gh
The subject of the message is: Your order
The date of the message is:    Mon, 2 Nov 2026 10:00:00 +0100

The address to which the message has not yet been delivered is:

  anna@klant.example
`
    const told = await notice('Subject: Warning: message 1UDXcT-0001aB-Gh delayed 24 hours', text)
    expect(told).toEqual({ subject: 'Your order', date: original.date })
  })

  test('NetEase', async () => {
    const text =
      '退信原因：收件人邮箱空间已满\n\n主    题：Your order\n收件人：anna@klant.example\n'
    expect(await notice('Subject: 系统退信', text)).toEqual({ subject: 'Your order' })
  })

  for (const label of ['Emne', 'Předmět', 'Tárgy', 'Konu', '主題', 'Θέμα'])
    test(`"${label}"`, async () => {
      const text = `Delivery to anna@klant.example failed: user unknown.\n\n${label}: Your order\n`
      expect(await notice('Subject: Undeliverable', text)).toEqual({ subject: 'Your order' })
    })
})

describe('the message that a report answers', () => {
  const failed = 'Your message to anna@klant.example could not be delivered: 550 User unknown\n'
  const answer = (from: string, fields: string) =>
    quotedBy(
      new TextEncoder().encode(
        `Return-Path: <>\nFrom: ${from}\nSubject: Undeliverable\n${fields}\n\n${failed}`,
      ),
    )
  test('is the original where nothing of it is quoted', async () => {
    const told = await answer(
      'mailer-daemon@klant.example',
      'In-Reply-To: <order-1@shop.example>\nReferences: <a@b.example> <order-1@shop.example>',
    )
    expect(told).toEqual({ messageId: '<order-1@shop.example>' })
  })

  test('is the last that it refers to', async () => {
    const told = await answer(
      'mailer-daemon@klant.example',
      'References: <a@b.example> <order-1@shop.example>',
    )
    expect(told).toEqual({ messageId: '<order-1@shop.example>' })
  })

  test('is named beside the recipient as well', async () => {
    const report = `Return-Path: <>
From: mailer-daemon@klant.example
Subject: Delivery Status Notification (Failure)
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; klant.example
X-Original-Message-ID: <order-1@shop.example>

Final-Recipient: rfc822; anna@klant.example
Action: failed
Status: 5.1.1

--b--
`
    const told = await quotedBy(new TextEncoder().encode(report))
    expect(told).toEqual({ messageId: '<order-1@shop.example>' })
  })
})

test('an original that is attached as bytes is read', async () => {
  const message = Buffer.from(`Received: from x by y; Mon, 2 Nov 2026 10:00:01 +0100
Message-ID: <order-1@shop.example>
Subject: Your order
X-Retour-Id: ${original.retourId}

Hello
`)
  const report = `Return-Path: <>
From: mailer-daemon@klant.example
Subject: Undeliverable
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

anna@klant.example: 550 User unknown

--b
Content-Type: application/octet-stream; name="original.eml"
Content-Transfer-Encoding: base64

${message.toString('base64')}
--b--
`
  expect(await quotedBy(new TextEncoder().encode(report))).toEqual({
    messageId: original.messageId,
    subject: 'Your order',
    retourId: original.retourId,
  })
})

test('bytes that begin with a word of a header, and are none, are no original', async () => {
  const mail = `Return-Path: <>
From: MAILER-DAEMON@mail.klant.example
Subject: Undelivered mail
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the log.

--b
Content-Type: application/octet-stream; name="day.log"

Received: 12 files
Date: today

--b--
`
  const { kind, original } = classify(await parseReport(new TextEncoder().encode(mail)))
  expect([kind, original]).toEqual(['unknown', undefined])
})
