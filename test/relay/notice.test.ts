import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { classify } from '../../src/classify/classify.ts'
import { decideReason } from '../../src/classify/reason.ts'
import { parseReport } from '../../src/mail/message.ts'
import { type NoticeSettings, noticeOf } from '../../src/relay/notice.ts'
import type { Refusal } from '../../src/relay/outcome.ts'
import type { Tellable } from '../../src/relay/record.ts'
import { reportBytes } from '../../src/relay/report.ts'
import type { QueuedMail } from '../../src/store/queue.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR_MS = 3_600_000

const settings: NoticeSettings = {
  enabled: true,
  hostname: 'mx1.bounces.example.com',
  expireMs: 48 * HOUR_MS,
  delayMs: 4 * HOUR_MS,
  isOurs: (address) => address.endsWith('@bounces.example.com'),
}

const mail: QueuedMail = {
  id: newId(NOW),
  kind: 'message',
  messageId: newId(NOW),
  rawId: 1,
  mailFrom: 'b-x@bounces.example.com',
  envelope: 'me@shop.example',
  recipient: 'alice@example.org',
  tags: ['invoice'],
  destination: 'example.org',
  dsn: { notify: [], ret: null, envid: '', orcpt: '' },
  createdMs: NOW - HOUR_MS,
  expireMs: NOW + 47 * HOUR_MS,
  dueMs: NOW,
  tries: 1,
  claimedMs: NOW,
  delayToldMs: null,
  lastError: '',
}

const ORIGINAL = Buffer.from(
  'From: Shop <shop@shop.example>\r\nTo: alice@example.org\r\nSubject: Your order\r\n' +
    'Message-ID: <order-1@shop.example>\r\nDate: Mon, 23 Nov 2026 11:00:00 +0000\r\n\r\n' +
    'Thank you for your order.\r\n',
)

function failed(text: string, { recipient = mail.recipient } = {}): Tellable {
  const code = Number(/^\d{3}/.exec(text)?.[0] ?? Number.NaN) || null
  const status = /^\d{3} (\d\.\d+\.\d+)/.exec(text)?.[1] ?? ''
  const decided = decideReason({
    status,
    code,
    diagnostic: `${text} (in reply to RCPT TO command)`,
    action: 'failed',
  })
  const { reason, class: class_, fault } = decided
  return {
    kind: 'failed',
    failure: {
      id: newId(NOW),
      atMs: NOW,
      messageId: mail.messageId,
      bounceId: null,
      envelope: mail.envelope,
      recipient,
      tags: mail.tags,
      attempt: 0,
      fromIp: '192.0.2.1',
      toIp: '192.0.2.25',
      type: 'smtp',
      code,
      status: decided.status,
      description: text,
      state: 'rcpt',
      action: 'failure',
      reason,
      class: class_,
      fault,
    },
  }
}

const refusal: Refusal = {
  state: 'rcpt',
  code: 450,
  status: '4.2.1',
  text: '450 4.2.1 try again later',
  localIp: '192.0.2.1',
  remoteIp: '2001:db8::25',
}
const delayed: Tellable = { kind: 'delayed', refusal, why: refusal.text, dueMs: NOW + HOUR_MS }
const delivered = (dsn: boolean): Tellable => ({
  kind: 'delivered',
  dsn,
  delivery: {
    id: newId(NOW),
    atMs: NOW,
    messageId: mail.messageId,
    envelope: mail.envelope,
    recipient: mail.recipient,
    tags: [],
    fromIp: '192.0.2.1',
    toIp: '192.0.2.25',
    attempt: 0,
    description: '250 2.0.0 Ok: queued as 4Xyz',
  },
})

const USER_UNKNOWN = '550 5.1.1 <alice@example.org>: Recipient address rejected: User unknown'

async function noticeAfter(
  fate: Tellable,
  changes: Partial<QueuedMail> = {},
  {
    original = ORIGINAL as Uint8Array,
    ...more
  }: Partial<NoticeSettings> & { original?: Uint8Array } = {},
) {
  const read = async () => original
  const notice = await noticeOf({ ...mail, ...changes }, fate, read, { ...settings, ...more }, NOW)
  if (notice === null) return null
  const bytes = Buffer.from(await Bun.zstdDecompress(notice.raw.mime))
  return { ...notice, bytes, text: bytes.toString() }
}

const asked = (...notify: QueuedMail['dsn']['notify']) => ({ dsn: { ...mail.dsn, notify } })

test('a notice goes to the envelope with the null sender', async () => {
  const notice = await noticeAfter(failed(USER_UNKNOWN))
  expect(notice?.mail).toMatchObject({
    kind: 'notice',
    messageId: mail.messageId,
    mailFrom: '',
    recipient: 'me@shop.example',
    dueMs: NOW,
    expireMs: NOW + settings.expireMs,
  })
})

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

test.each<[string, Tellable, QueuedMail['dsn']['notify'], boolean]>([
  ['a failure, not asked', failed(USER_UNKNOWN), [], true],
  ['a failure, NEVER', failed(USER_UNKNOWN), ['NEVER'], false],
  ['a failure, SUCCESS alone', failed(USER_UNKNOWN), ['SUCCESS'], false],
  ['a failure, FAILURE', failed(USER_UNKNOWN), ['FAILURE'], true],
  ['a delivery, not asked', delivered(false), [], false],
  ['a delivery, SUCCESS, to a server without DSN', delivered(false), ['SUCCESS'], true],
  ['a delivery, SUCCESS, to a server that reports', delivered(true), ['SUCCESS'], false],
])('%s: told is %#', async (_, fate, notify, told) => {
  expect((await noticeAfter(fate, asked(...notify))) !== null).toBe(told)
})

test('a delay is told once, after four hours, to who asked for it', async () => {
  const old = { createdMs: NOW - 4 * HOUR_MS }
  expect(await noticeAfter(delayed, { ...old, ...asked('DELAY') })).not.toBeNull()
  expect(await noticeAfter(delayed, { ...old, ...asked('FAILURE') })).toBeNull()
  expect(await noticeAfter(delayed, { ...old })).toBeNull()
  expect(await noticeAfter(delayed, asked('DELAY'))).toBeNull()
  const told = { ...old, delayToldMs: NOW - 1000, ...asked('DELAY') }
  expect(await noticeAfter(delayed, told)).toBeNull()
})

test('a delay and a delivery are read as what they are', async () => {
  const old = { createdMs: NOW - 5 * HOUR_MS }
  const delay = await noticeAfter(delayed, { ...old, ...asked('DELAY') })
  expect(delay?.text).toContain('\r\nWill-Retry-Until: Wed, 25 Nov 2026 11:00:00 +0000\r\n')
  expect(delay?.text).toContain('\r\nRemote-MTA: dns; [IPv6:2001:db8::25]\r\n')
  expect(classify(await parseReport(delay?.bytes ?? Buffer.of()))).toMatchObject({
    kind: 'delay',
    recipients: [{ recipient: 'alice@example.org', action: 'delayed', status: '4.2.1', code: 450 }],
  })
  const success = await noticeAfter(delivered(false), asked('SUCCESS'))
  expect(classify(await parseReport(success?.bytes ?? Buffer.of()))).toMatchObject({
    kind: 'success',
    recipients: [{ recipient: 'alice@example.org', action: 'relayed', status: '2.0.0' }],
  })
  // RFC 3461 4.3: no failure, so no content.
  expect(`${delay?.text}${success?.text}`).not.toContain('Thank you for your order.')
})

test.each<[string, Partial<QueuedMail>, Partial<NoticeSettings>]>([
  ['a forward', { kind: 'forward' }, {}],
  ['a notice', { kind: 'notice' }, {}],
  ['mail with the null sender', { mailFrom: '', envelope: '' }, {}],
  ['mail without an envelope', { envelope: '' }, {}],
  ['mail whose envelope is ours', { envelope: 'b-y@bounces.example.com' }, {}],
  ['anything where it is off', {}, { enabled: false }],
])('nothing is sent about %s', async (_, changes, off) => {
  expect(await noticeAfter(failed(USER_UNKNOWN), changes, off)).toBeNull()
})

test('RET decides what is returned; not asked, a large mail loses its body', async () => {
  const large = Buffer.concat([ORIGINAL, Buffer.from('x'.repeat(70).concat('\r\n').repeat(1000))])
  const sizeWith = async (ret: 'FULL' | 'HDRS' | null, original: Uint8Array) => {
    const changes = { dsn: { ...mail.dsn, ret } }
    const notice = await noticeAfter(failed(USER_UNKNOWN), changes, { original })
    return /^Content-Type: (message\/rfc822|text\/rfc822-headers)\r/m.exec(notice?.text ?? '')?.[1]
  }
  expect(await sizeWith(null, ORIGINAL)).toBe('message/rfc822')
  expect(await sizeWith('FULL', large)).toBe('message/rfc822')
  expect(await sizeWith(null, large)).toBe('text/rfc822-headers')
  expect(await sizeWith('HDRS', ORIGINAL)).toBe('text/rfc822-headers')
})

test('a mail that is no longer kept is still reported', async () => {
  const notice = await noticeAfter(failed(USER_UNKNOWN), {}, { original: new Uint8Array() })
  const verdict = classify(await parseReport(notice?.bytes ?? Buffer.of()))
  expect(verdict).toMatchObject({ kind: 'failure', recipients: [{ reason: 'user-unknown' }] })
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
  ]
  for (const text of nasty) {
    const notice = await noticeAfter(failed(text))
    const lines = notice?.bytes.toString('latin1').split('\r\n') ?? []
    expect(lines.filter((line) => line.length > 998 || /[\r\n\0]/.test(line))).toEqual([])
    const verdict = classify(await parseReport(notice?.bytes ?? Buffer.of()))
    expect(verdict.recipients).toMatchObject([{ recipient: 'alice@example.org', action: 'failed' }])
  }
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
