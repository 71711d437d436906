// What notices are made from in tests: one mail, what may become of it, and the notice of that.

import { newId } from '../../src/address/id.ts'
import { decideReason } from '../../src/classify/reason/reason.ts'
import { type NoticeSettings, noticeOf } from '../../src/relay/notice.ts'
import type { Refusal } from '../../src/relay/outcome.ts'
import type { Tellable } from '../../src/relay/record.ts'
import type { QueuedMail } from '../../src/store/queue.ts'
import { noDsn } from '../support/submit.ts'

export const NOW = Date.UTC(2026, 10, 23, 12)
export const HOUR_MS = 3_600_000

export const settings: NoticeSettings = {
  enabled: true,
  hostname: 'mx1.bounces.example.com',
  expireMs: 48 * HOUR_MS,
  delayMs: 4 * HOUR_MS,
  isOurs: (address) => address.endsWith('@bounces.example.com'),
}

export const mail: QueuedMail = {
  id: newId(NOW),
  kind: 'message',
  messageId: newId(NOW),
  rawId: 1,
  mailFrom: 'b-x@bounces.example.com',
  envelope: 'me@shop.example',
  recipient: 'alice@example.org',
  tags: ['invoice'],
  destination: 'example.org',
  dsn: noDsn,
  createdMs: NOW - HOUR_MS,
  expireMs: NOW + 47 * HOUR_MS,
  dueMs: NOW,
  aheadMs: 0,
  tries: 1,
  claimedMs: NOW,
  delayToldMs: null,
  lastError: '',
}

export const ORIGINAL = Buffer.from(
  'From: Shop <shop@shop.example>\r\nTo: alice@example.org\r\nSubject: Your order\r\n' +
    'Message-ID: <order-1@shop.example>\r\nDate: Mon, 23 Nov 2026 11:00:00 +0000\r\n\r\n' +
    'Thank you for your order.\r\n',
)

export function failed(text: string, { recipient = mail.recipient } = {}): Tellable {
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
export const delayed: Tellable = {
  kind: 'delayed',
  refusal,
  why: refusal.text,
  dueMs: NOW + HOUR_MS,
}
export const delivered = (dsn: boolean): Tellable => ({
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

export const USER_UNKNOWN =
  '550 5.1.1 <alice@example.org>: Recipient address rejected: User unknown'

export async function noticeAfter(
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

export const asked = (...notify: QueuedMail['dsn']['notify']) => ({ dsn: { ...mail.dsn, notify } })
