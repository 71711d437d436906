import { expect, test } from 'bun:test'
import { join } from 'node:path'
import type { StoredBounce } from '../../src/store/bounces.ts'
import type { StoredFailure } from '../../src/store/failures.ts'
import { formBody, jsonBody, type Subject } from '../../src/webhook/payload.ts'
import { verdict } from '../support/calls.ts'
import { formFields } from '../support/receiver.ts'
import { form, json } from './bodies.ts'

const AT = Date.UTC(2026, 10, 23, 9, 5, 7, 999)
const bounce: StoredBounce = {
  id: 'bounce-id',
  receivedMs: AT,
  messageId: 'message-id',
  returnAddress: 'b-x@bounces.example.com',
  mailFrom: 'reporter@example.net',
  envelope: 'me@shop.example',
  recipient: 'alice@example.org',
  tags: ['news', 'été & more'],
  domain: 'example.org',
  mailSubject: 'of the mail itself',
  rawId: 1,
  kind: 'failure',
  standard: 'rfc3464',
  reason: 'user-unknown',
  verdict,
  peer: { ip: '192.0.2.1', helo: 'mx.example.net', tls: false, via: 'smtp' },
}
const failure: StoredFailure = {
  id: 'failure-id',
  atMs: AT,
  messageId: 'message-id',
  bounceId: 'bounce-id',
  envelope: 'me@shop.example',
  recipient: 'alice@example.org',
  tags: ['news'],
  attempt: 0,
  fromIp: '',
  toIp: '',
  type: 'bounce',
  code: 550,
  status: '5.1.1',
  description: '550 no such user',
  state: 'bounce',
  action: 'failed',
  reason: 'user-unknown',
  class: 'hard',
  fault: 'recipient',
}
const mime = Buffer.from('Subject: x\r\n\r\nhello')

test('a bounce in a form has the eight variables of the contract, in order', () => {
  expect(form({ event: 'bounce', bounce, mime })).toEqual([
    ['id', 'message-id'],
    ['type', 'bounce'],
    ['timestamp', '2026-11-23 09:05:07'],
    ['time', String(Math.floor(AT / 1000))],
    ['recipient', 'alice@example.org'],
    ['envelope', 'me@shop.example'],
    ['mime', 'Subject: x\r\n\r\nhello'],
    ['tags[]', 'news'],
    ['tags[]', 'été & more'],
  ])
})

test('a response is as a bounce', () => {
  const [id, type, ...rest] = form({ event: 'response', bounce, mime })
  expect([id, type]).toEqual([
    ['id', 'message-id'],
    ['type', 'response'],
  ])
  expect(rest).toEqual(form({ event: 'bounce', bounce, mime }).slice(2))
})

test('a failure in a form has the fields of the contract, in order', () => {
  expect(form({ event: 'failure', failure, bounce: null, original: {} })).toEqual([
    ['id', 'message-id'],
    ['type', 'failure'],
    ['timestamp', '2026-11-23 09:05:07'],
    ['time', String(Math.floor(AT / 1000))],
    ['recipient', 'alice@example.org'],
    ['action', 'failed'],
    ['state', 'bounce'],
    ['code', '550'],
    ['extended', '5.1.1'],
    ['description', '550 no such user'],
    ['tags[]', 'news'],
  ])
})

test('an unknown reply code is an empty field', () => {
  const unknown = { ...failure, code: null }
  expect(form({ event: 'failure', failure: unknown, bounce: null, original: {} })).toContainEqual([
    'code',
    '',
  ])
})

test('a complaint in a form has the fields of the contract, in order', () => {
  expect(form({ event: 'abuse', bounce: { ...bounce, tags: [] }, mime })).toEqual([
    ['id', 'message-id'],
    ['type', 'abuse'],
    ['emailfrom', 'reporter@example.net'],
    ['mime', 'Subject: x\r\n\r\nhello'],
    ['timestamp', '2026-11-23 09:05:07'],
    ['time', String(Math.floor(AT / 1000))],
    ['recipient', 'alice@example.org'],
  ])
})

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
test.each([
  ['UTF-8', Buffer.from('Subject: ĝis revido 📮\r\n\r\n')],
  ['Latin-1', Buffer.from('Subject: déjà vu\r\n\r\n', 'latin1')],
  ['every byte', everyByte],
  ['NUL and line ends', Buffer.from('\0\0a\r\n\n\rb\0')],
  ['broken UTF-8', Buffer.from([0xc3, 0x28, 0xf0, 0x9f, 0xed, 0xa0, 0x80])],
  ['form syntax', Buffer.from('a=b&c=d+e%41%zz;?#')],
  ['nothing', Buffer.alloc(0)],
  ['1 MB of noise', crypto.getRandomValues(Buffer.alloc(65_536)).toString('hex').repeat(8)],
])('mime decodes to the exact bytes: %s', (_, bytes) => {
  const raw = Buffer.from(bytes)
  const body = formBody({ event: 'bounce', bounce, mime: raw })
  const field = formFields(body).find(({ name }) => name === 'mime')
  expect(field?.value.equals(raw)).toBe(true)
  expect(Buffer.from(body).toString()).toMatch(/^[!-~]*$/)
  const data = json({ event: 'bounce', bounce, mime: raw }).data
  expect(Buffer.from(data.mime_base64, 'base64').equals(raw)).toBe(true)
})

test('the platform decodes a form body to the same texts', () => {
  const body = Buffer.from(formBody({ event: 'bounce', bounce, mime })).toString()
  const fields = new URLSearchParams(body)
  expect(fields.get('mime')).toBe('Subject: x\r\n\r\nhello')
  expect(fields.getAll('tags[]')).toEqual(['news', 'été & more'])
})

test('a long text is whole, and a body stays what it was when another is built', () => {
  const body = formBody({ event: 'bounce', bounce, mime })
  const text = Buffer.from(body).toString()
  const description = 'é'.repeat(50_000)
  const long = { ...failure, description }
  const longBody = formBody({ event: 'failure', failure: long, bounce: null, original: {} })
  const told = formFields(longBody).find(({ name }) => name === 'description')
  expect(told?.value.toString()).toBe(description)
  formBody({ event: 'abuse', bounce, mime })
  expect(Buffer.from(body).toString()).toBe(text)
})

test('JSON has type, time of the event and the verdict', () => {
  const { type, timestamp, data } = json({ event: 'bounce', bounce, mime })
  expect({ type, timestamp }).toEqual({ type: 'bounce', timestamp: '2026-11-23T09:05:07.999Z' })
  expect(data).toEqual({
    id: 'message-id',
    bounce_id: 'bounce-id',
    type: 'bounce',
    timestamp: '2026-11-23 09:05:07',
    time: Math.floor(AT / 1000),
    recipient: 'alice@example.org',
    envelope: 'me@shop.example',
    tags: ['news', 'été & more'],
    kind: 'failure',
    standard: 'rfc3464',
    reason: 'user-unknown',
    class: 'hard',
    fault: 'recipient',
    recipients: verdict.recipients,
    auto_reply: null,
    until: null,
    feedback_type: null,
    message_id: 'original@shop.example',
    subject: 'Your order',
    from: null,
    date: null,
    trace: verdict.trace,
    mime_base64: mime.toString('base64'),
  })
})

test('JSON holds no half of a surrogate pair, and every other text as it is', () => {
  const [told] = verdict.recipients
  if (told === undefined) throw new Error('no recipient')
  const recipients = [{ ...told, diagnostic: 'a\ud83d b\udc00 \u{1f600} \\ud800' }]
  const odd = { ...bounce, verdict: { ...verdict, recipients } }
  const text = Buffer.from(jsonBody({ event: 'bounce', bounce: odd, mime })).toString()
  expect(text).toContain('"diagnostic":"a\ufffd b\ufffd \u{1f600} \\\\ud800"')
  expect(JSON.parse(text).data.mime_base64).toBe(mime.toString('base64'))
})

test('text holds no NUL, which databases refuse; the mail itself does', () => {
  const odd = { ...bounce, verdict: { ...verdict, original: { subject: 'a\0b \\u0000' } } }
  const raw = Buffer.from('a\0b')
  const text = Buffer.from(jsonBody({ event: 'bounce', bounce: odd, mime: raw })).toString()
  expect(text).toContain('"subject":"a\ufffdb \\\\u0000"')
  expect(JSON.parse(text).data.mime_base64).toBe(raw.toString('base64'))
  const refused = { ...failure, description: '550 a\0b' }
  const form = formFields(
    formBody({ event: 'failure', failure: refused, bounce: null, original: {} }),
  )
  expect(form.find(({ name }) => name === 'description')?.value.toString()).toBe('550 a\ufffdb')
  const mail = formFields(formBody({ event: 'bounce', bounce, mime: raw }))
  expect(mail.find(({ name }) => name === 'mime')?.value).toEqual(raw)
})

test('JSON of a failure takes the verdict of its report', () => {
  const { data } = json({ event: 'failure', failure, bounce })
  expect(data).toMatchObject({
    action: 'failed',
    code: 550,
    extended: '5.1.1',
    kind: 'failure',
    standard: 'rfc3464',
    subject: 'Your order',
    trace: verdict.trace,
  })
  expect(data).not.toHaveProperty('mime_base64')
})

test('JSON of a report of several has the reason of the first that failed', () => {
  const [alice] = verdict.recipients
  if (alice === undefined) throw new Error('nobody was reported')
  const delivered = { ...alice, action: 'delivered', reason: 'undefined', class: 'none' } as const
  const mixed = { ...verdict, recipients: [delivered, alice] }
  expect(json({ event: 'bounce', bounce: { ...bounce, verdict: mixed }, mime }).data).toMatchObject(
    {
      ...{ reason: 'user-unknown', class: 'hard', fault: 'recipient' },
    },
  )
})

test('JSON of a failure has the reason of its own recipient, not of the first', () => {
  const own = { reason: 'mailbox-full', class: 'soft', fault: 'recipient' } as const
  const { data } = json({ event: 'failure', failure: { ...failure, ...own }, bounce })
  expect(data).toMatchObject({ ...own, recipients: [{ reason: 'user-unknown' }] })
})

test('the README shows every field of it, in order', async () => {
  const readme = await Bun.file(join(import.meta.dir, '../../README.md')).text()
  const shown = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '')
  const real = json({ event: 'failure', failure, bounce })
  expect(Object.keys(shown)).toEqual(Object.keys(real))
  expect(Object.keys(shown.data)).toEqual(Object.keys(real.data))
  const [recipient] = real.data.recipients
  expect(Object.keys(shown.data.recipients[0]).sort()).toEqual(Object.keys(recipient).sort())
})

test('JSON of an SMTP refusal has a verdict of its own', () => {
  const refusal = { ...failure, bounceId: null, action: 'failure', state: 'rcpt' } as const
  const original = { messageId: '<original@shop.example>', subject: 'Your order' }
  const { data } = json({ event: 'failure', failure: refusal, bounce: null, original })
  expect(data).toMatchObject({ bounce_id: null, kind: 'failure', standard: null, state: 'rcpt' })
  expect(data).toMatchObject({
    ...{ message_id: '<original@shop.example>', subject: 'Your order', from: null, date: null },
  })
  expect(data.recipients).toHaveLength(1)
})

test('raw mail that has expired is empty and said to be so', () => {
  const expired: Subject = { event: 'bounce', bounce, mime: 'expired' }
  expect(form(expired)).toContainEqual(['mime', ''])
  expect(json(expired).data).toMatchObject({ mime_base64: '', mime_expired: true })
})

test('raw mail that the webhook does not want is left out of JSON', () => {
  const { data } = json({ event: 'bounce', bounce, mime: 'omitted' })
  expect(data).not.toHaveProperty('mime_base64')
  expect(data).not.toHaveProperty('mime_expired')
})

test('JSON of a mail that names nobody has null for what would be said of him', () => {
  const unnamed = { ...verdict, recipients: [] }
  const { data } = json({ event: 'bounce', bounce: { ...bounce, verdict: unnamed }, mime })
  expect(data).toMatchObject({ reason: null, class: null, fault: null, recipients: [] })
})
