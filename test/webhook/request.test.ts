// What a call reads from the store. Of a refusal no mail came back that quotes the message, but it may be known.

import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import type { MessageId } from '../../src/event.ts'
import { createTakeOutcomes } from '../../src/outcomes.ts'
import { readSubject, requestFor } from '../../src/webhook/request.ts'
import { recordCalls, webhookAt } from '../support/calls.ts'
import { messageAt } from '../support/log-rows.ts'
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts'
import { messagesOf, NOW, submission, submitTo } from '../support/submit.ts'

const ALICE = 'alice@example.org'
const webhook = webhookAt('http://127.0.0.1/', { format: 'json' })

const KEEP_ALL = { rowsBeforeId: '', callsBeforeMs: 0, mimeBeforeId: '', totalsBeforeDay: 0 }

/** The headers of the original message in the JSON of a refusal of this message. */
async function told(store: TemporaryStore, messageId: MessageId) {
  const take = createTakeOutcomes({
    store,
    subscribers: () => ['crm'],
    wakeWebhooks: () => {},
    now: () => NOW,
  })
  const message = await store.messages.find(messageId)
  const answer = { fromIp: '', toIp: '192.0.2.9', description: '550 5.1.1 no such user' }
  const refusal = { kind: 'failure', code: 550, status: '5.1.1', state: 'rcpt' } as const
  await take([
    { ...answer, ...refusal, messageId, message, recipient: ALICE, attempt: 0, atMs: NOW },
  ])
  const { calls } = await store.calls.list({ messageId, limit: 10 })
  const call = calls.find(({ event }) => event === 'failure')
  const subject = call && (await readSubject(store, call, webhook))
  if (!subject || subject === 'crowded') throw new Error('there is no call')
  const { body } = requestFor(webhook, 'msg_1', subject, { version: '0', nowMs: NOW })
  const { message_id, subject: line, from, date } = JSON.parse(Buffer.from(body).toString()).data
  return { message_id, subject: line, from, date }
}

test('a refused message that was handed to us is told with its Message-ID and subject', async () => {
  await using store = await openTemporaryStore()
  const mail = 'Message-ID: <one@shop.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\n'
  const [message] = messagesOf(await submitTo(store).submit(submission(mail)))
  expect(await told(store, message?.id ?? '')).toEqual({
    ...{ message_id: '<one@shop.example>', subject: 'Grüße', from: null, date: null },
  })
})

test('a refused message that was registered is told with its Message-ID', async () => {
  await using store = await openTemporaryStore()
  const message = messageAt(NOW, { headerMessageId: 'two@shop.example' })
  await store.messages.register([message])
  expect(await told(store, message.id)).toEqual({
    ...{ message_id: '<two@shop.example>', subject: null, from: null, date: null },
  })
})

test('a refused message that is not known is told without them', async () => {
  await using store = await openTemporaryStore()
  expect(await told(store, newId(NOW))).toEqual({
    ...{ message_id: null, subject: null, from: null, date: null },
  })
})

const RAW = Buffer.from('Subject: returned\r\n\r\n\xff', 'latin1')

test.each([
  ['form', true, 'sent'],
  ['form', false, 'sent'],
  ['json', true, 'sent'],
  ['json', false, 'omitted'],
] as const)('of a call as %s with mime = %p the mail is %s', async (format, mime, told) => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store, { raw: RAW })
  const call = (await store.calls.find(id))?.call
  const subject = call && (await readSubject(store, call, { ...webhook, format, mime }))
  const expected = told === 'sent' ? RAW : told
  expect(subject).toMatchObject({ event: 'bounce', bounce: { recipient: ALICE }, mime: expected })
})

test('a call whose mail has expired says so', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store)
  const call = (await store.calls.find(id))?.call
  await store.retention.sweep({ ...KEEP_ALL, mimeBeforeId: newId(Date.now() + 1000) })
  const subject = call && (await readSubject(store, call, webhook))
  expect(subject).toMatchObject({ event: 'bounce', bounce: { recipient: ALICE }, mime: 'expired' })
})
