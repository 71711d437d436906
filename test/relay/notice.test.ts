import { expect, test } from 'bun:test'
import { classify } from '../../src/classify/classify.ts'
import { parseReport } from '../../src/mail/message.ts'
import type { NoticeSettings } from '../../src/relay/notice.ts'
import type { Tellable } from '../../src/relay/record.ts'
import type { QueuedMail } from '../../src/store/queue.ts'
import { Remote } from '../support/remote.ts'
import {
  asked,
  delayed,
  delivered,
  failed,
  HOUR_MS,
  mail,
  NOW,
  noticeAfter,
  ORIGINAL,
  settings,
  USER_UNKNOWN,
} from './notices.ts'
import { rigFor } from './rig.ts'

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

test('a delay has a status of delays, also where the server refused us for good', async () => {
  const text = '554 5.7.1 listed'
  const ips = { localIp: '192.0.2.1', remoteIp: '192.0.2.25' }
  const refusal = { state: 'connect', code: 554, status: '5.7.1', text, ...ips } as const
  const fate: Tellable = { kind: 'delayed', refusal, why: text, dueMs: NOW }
  const old = { createdMs: NOW - 5 * HOUR_MS }
  const notice = await noticeAfter(fate, { ...old, ...asked('DELAY') })
  expect(notice?.text).toContain('\r\nStatus: 4.0.0\r\n')
})

test('what was said at an earlier try is no answer to the last one', async () => {
  const said = '450 4.2.2 mailbox full'
  const fate = { ...failed('not delivered in time: no connection'), said } as Tellable
  const notice = await noticeAfter(fate)
  expect(notice?.text).toContain(`\r\n  ${said}\r\n`)
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

test.each(['forward', 'notice'] as const)(
  'a %s leaves no delivery, and webhooks hear nothing of it',
  async (kind) => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    const [id = ''] = await rig.send('me@there.example', { kind, mailFrom: '' })
    await rig.settled(1)
    expect(remote.mails).toHaveLength(1)
    expect(rig.woken).toEqual([])
    expect(await rig.store.deliveries.byMessage(id)).toEqual([])
  },
)
