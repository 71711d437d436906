import { expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { parseReport } from '../../src/mail/message.ts'
import { reportBytes } from '../../src/relay/report.ts'
import { failed, mail, NOW, noticeAfter, ORIGINAL, USER_UNKNOWN } from './notices.ts'

test('the whole notice of a refusal', async () => {
  const dsn = {
    notify: [],
    ret: 'HDRS' as const,
    envid: 'order 1',
    orcpt: 'rfc822;Alice+2Bx@example.org',
  }
  const notice = await noticeAfter(failed(USER_UNKNOWN), { dsn })
  const id = notice?.mail.id
  expect(
    notice?.text.replaceAll('\r\n', '\n'),
  ).toBe(`From: Mail Delivery System <MAILER-DAEMON@mx1.bounces.example.com>
To: <me@shop.example>
Subject: Your mail could not be delivered
Date: Mon, 23 Nov 2026 12:00:00 +0000
Message-ID: <${id}@mx1.bounces.example.com>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Transfer-Encoding: 7bit
Content-Type: multipart/report; report-type=delivery-status;
 boundary="=_${id}.0"

--=_${id}.0
Content-Type: text/plain; charset=us-ascii
Content-Description: Notification
Content-Transfer-Encoding: 7bit

This is the mail system. I am sorry: your message to <alice@example.org> of
Mon, 23 Nov 2026 11:00:00 +0000 could not be delivered, and will not be tried
again.

There is no such mailbox there.

The mail server there said:

  550 5.1.1 <alice@example.org>: Recipient address rejected: User unknown (in
  reply to RCPT TO command)

The number of your message is ${mail.messageId}.

--=_${id}.0
Content-Type: message/delivery-status
Content-Description: Delivery report
Content-Transfer-Encoding: 7bit

Reporting-MTA: dns; mx1.bounces.example.com
Original-Envelope-Id: order 1
Arrival-Date: Mon, 23 Nov 2026 11:00:00 +0000

Original-Recipient: rfc822; Alice+x@example.org
Final-Recipient: rfc822; alice@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; [192.0.2.25]
Diagnostic-Code: smtp; 550 5.1.1 <alice@example.org>: Recipient address
 rejected: User unknown
Last-Attempt-Date: Mon, 23 Nov 2026 12:00:00 +0000

--=_${id}.0
Content-Type: text/rfc822-headers
Content-Description: Header of the mail
Content-Transfer-Encoding: 7bit

X-Retour-Id: ${mail.messageId}
From: Shop <shop@shop.example>
To: alice@example.org
Subject: Your order
Message-ID: <order-1@shop.example>
Date: Mon, 23 Nov 2026 11:00:00 +0000

--=_${id}.0--
`)
})

test.each([
  USER_UNKNOWN,
  '552 5.2.2 Mailbox full',
  '554 5.7.1 Message rejected as spam',
  '550 No such user here',
  '550 5.7.1 Relaying denied',
  '552 5.3.4 Message size exceeds fixed limit',
  '550 5.7.26 This mail is unauthenticated: DMARC policy',
  '556 5.1.10 the domain takes no mail (null MX)',
])('our own classifier reads the notice of "%s" exactly', async (text) => {
  const fate = failed(text)
  const notice = await noticeAfter(fate)
  const verdict = classify(await parseReport(notice?.bytes ?? new Uint8Array()))
  if (fate.kind !== 'failed') throw new Error('failed() makes failures')
  const { code, status, reason, class: class_, fault } = fate.failure
  expect(verdict).toMatchObject({ kind: 'failure', standard: 'rfc3464' })
  expect(verdict.recipients).toMatchObject([
    {
      recipient: 'alice@example.org',
      action: 'failed',
      diagnostic: text,
      ...{ code, reason, class: class_, fault },
      ...(status === '' ? {} : { status }),
    },
  ])
  expect(verdict.original).toMatchObject({
    retourId: mail.messageId,
    messageId: '<order-1@shop.example>',
    subject: 'Your order',
  })
})

test('a recipient in another script takes the types of RFC 6533', async () => {
  const recipient = 'zoë@bücher.example'
  const original = Buffer.from(`Subject: grüße\r\nTo: ${recipient}\r\n\r\nHallo, Zoë\r\n`)
  const notice = await noticeAfter(
    failed('550 5.1.1 unbekannter Empfänger', { recipient }),
    { recipient },
    { original },
  )
  expect(notice?.text).toContain('Content-Type: message/global-delivery-status\r\n')
  expect(notice?.text).toContain('Final-Recipient: utf-8; zoë@bücher.example\r\n')
  expect(notice?.text).toContain('Content-Type: message/global\r\n')
  expect(notice?.text).toContain('\r\nContent-Transfer-Encoding: 8bit\r\nContent-Type: multipart/')
  const verdict = classify(await parseReport(notice?.bytes ?? Buffer.of()))
  expect(verdict).toMatchObject({
    kind: 'failure',
    standard: 'rfc6533',
    recipients: [{ recipient, diagnostic: '550 5.1.1 unbekannter Empfänger' }],
    original: { subject: 'grüße' },
  })
})

test('an original in another charset than UTF-8 is returned as an ordinary one', async () => {
  const original = Buffer.from('Subject: gr\xfc\xdfe\r\n\r\nHallo\r\n', 'latin1')
  const notice = await noticeAfter(failed('550 5.1.1 unknown'), {}, { original })
  expect(notice?.text).toContain('Content-Type: message/rfc822\r\n')
  expect(notice?.bytes.includes(original)).toBe(true)
  const headers = await noticeAfter(
    failed('550 5.1.1 unknown'),
    { dsn: { ...mail.dsn, ret: 'HDRS' } },
    { original },
  )
  expect(headers?.text).toContain('Content-Type: text/rfc822-headers\r\n')
})

test('a reply in another script stays out of fields that are ASCII, not out of the text', async () => {
  const notice = await noticeAfter(failed('550 5.1.1 unbekannter Empfänger'))
  expect(notice?.text).toContain('Diagnostic-Code: smtp; 550 5.1.1 unbekannter Empf?nger\r\n')
  expect(notice?.text).toContain('550 5.1.1 unbekannter Empf=C3=A4nger')
  expect(notice?.bytes.every((octet) => octet < 0x80)).toBe(true)
})

test('no line is too long and no bare line break is left, whatever the remote says', async () => {
  const nasty = [
    `550 ${'x'.repeat(3000)}`,
    `550 ${'word '.repeat(600)}`,
    `550 5.1.1 ${'é'.repeat(1500)}`,
    '550 a\r\nAction: delivered\r\n\r\nFinal-Recipient: rfc822; evil@example.net',
    '550 \u0000\u0007\u0085\u2028 . =',
    '550 5.1.1 \u0000\u0007',
  ]
  for (const text of nasty) {
    const notice = await noticeAfter(failed(text))
    const lines = notice?.bytes.toString('latin1').split('\r\n') ?? []
    expect(lines.filter((line) => line.length > 998 || /[\r\n\0]/.test(line))).toEqual([])
    const verdict = classify(await parseReport(notice?.bytes ?? Buffer.of()))
    expect(verdict.recipients).toMatchObject([{ recipient: 'alice@example.org', action: 'failed' }])
  }
})

test('a word that is too long for a line goes on in the next ones, whole', async () => {
  const word = 'x'.repeat(3000)
  const notice = await noticeAfter(failed(`550 ${word}`))
  expect(notice?.text.replaceAll('\r\n ', '')).toContain(
    `\r\nDiagnostic-Code: smtp; 550${word}\r\n`,
  )
})

test('an original that holds the boundary does not end the report', async () => {
  const notice = await noticeAfter(failed(USER_UNKNOWN), {}, { original: ORIGINAL })
  const id = notice?.mail.id ?? ''
  const text = `Subject: x\r\n\r\n--=_${id}.0--\r\n`
  const bytes = reportBytes({
    id,
    hostname: 'mx1.bounces.example.com',
    to: 'me@shop.example',
    subject: 'x',
    text: ['x'],
    nowMs: NOW,
    arrivalMs: NOW,
    envelopeId: '',
    originalRecipient: '',
    recipient: 'alice@example.org',
    action: 'failed',
    status: '5.0.0',
    remoteIp: '',
    diagnostic: { type: 'smtp', text: '550 no' },
    willRetryUntilMs: null,
    original: { bytes: Buffer.from(text), whole: true },
  })
  expect(Buffer.from(bytes).toString()).toContain(`boundary="=_${id}.1"`)
})
