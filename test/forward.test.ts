import { expect, test } from 'bun:test'
import { newId } from '../src/address/id.ts'
import type { Subject } from '../src/address/resolve.ts'
import { type Kind, kinds } from '../src/event.ts'
import { forwardOf } from '../src/forward.ts'
import { splitFields } from '../src/mail/fields.ts'
import type { DsnRequest } from '../src/store/schema.ts'
import { acceptInto, arrivalAt, forwardOff, forwardOn, peer } from './support/accept.ts'
import { recordingLog } from './support/log.ts'
import { messageAt } from './support/log-rows.ts'
import { report } from './support/mail.ts'
import { openTemporaryStore } from './support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const ENVELOPE = 'me@shop.example'

const subject: Subject = {
  messageId: newId(NOW),
  recipient: 'alice@example.org',
  envelope: ENVELOPE,
  tags: ['invoice'],
  notify: [],
}

/** What becomes of it. */
function decide(changes: Partial<Subject>, { kind = 'failure' as Kind, header = '' } = {}): string {
  const headers = splitFields(header).fields
  const now = { id: newId(NOW), nowMs: NOW }
  const mail = forwardOf({ ...subject, ...changes }, { kind, headers }, forwardOn, now)
  return mail === null || typeof mail === 'string' ? (mail ?? 'stays') : 'forward'
}

test('a forward has the null sender and lasts as long as any mail', () => {
  const id = newId(NOW)
  const returned = { kind: 'failure' as const, headers: [] }
  expect(forwardOf(subject, returned, forwardOn, { id, nowMs: NOW })).toEqual({
    id,
    kind: 'forward',
    messageId: subject.messageId,
    mailFrom: '',
    envelope: ENVELOPE,
    recipient: ENVELOPE,
    tags: ['invoice'],
    dsn: { notify: [], ret: null, envid: '', orcpt: '' },
    createdMs: NOW,
    dueMs: NOW,
    aheadMs: 0,
    expireMs: NOW + forwardOn.expireMs,
  })
})

test('nothing is forwarded without an envelope, or to an address of ours', () => {
  expect(decide({ envelope: '' })).toBe('stays')
  expect(decide({ envelope: 'b-x@bounces.example.com' })).toBe('ours')
})

const reports: Kind[] = ['failure', 'delay', 'success']

test.each<[DsnRequest['notify'], Kind[]]>([
  [[], reports],
  [['NEVER'], []],
  [['FAILURE'], ['failure']],
  [
    ['DELAY', 'FAILURE'],
    ['failure', 'delay'],
  ],
  [['SUCCESS'], ['success']],
])('with NOTIFY=%j the reports %j are forwarded, and answers always', (notify, wanted) => {
  const forwarded = kinds.filter((kind) => decide({ notify }, { kind }) === 'forward')
  expect(forwarded.filter((kind) => reports.includes(kind)).sort()).toEqual(wanted.sort())
  expect(forwarded.filter((kind) => !reports.includes(kind))).toHaveLength(
    kinds.length - reports.length,
  )
})

const hop = (from: string) => `Received: from ${from} (unknown [192.0.2.1]) by mx.example.net; now`

test.each([
  ['a mail that was at that mailbox before', 'Delivered-To: Me@shop.example', 'loop'],
  ['the same with brackets', 'Delivered-To: <me@shop.example>', 'loop'],
  ['a mail that was at another mailbox', 'Delivered-To: alice@example.org', 'forward'],
  ['a mail that passed here twice', `${hop('mx1.bounces.example.com')}\n`.repeat(2), 'forward'],
  ['a mail that passed here three times', `${hop('MX1.bounces.example.com')}\n`.repeat(3), 'loop'],
  ['a mail with 99 hops', `${hop('a.example')}\n`.repeat(99), 'forward'],
  ['a mail with 100 hops', `${hop('a.example')}\n`.repeat(100), 'loop'],
])('%s', (_, header, verdict) => {
  expect(decide({}, { header: header.trimEnd() })).toBe(verdict)
})

async function setUp(settings = forwardOn) {
  const store = await openTemporaryStore()
  const counts: number[] = []
  const accept = await acceptInto(store, {
    forward: () => settings,
    stored: ({ forwards }) => void counts.push(forwards),
    now: () => NOW,
  })
  const register = async (envelope: string) => {
    const message = messageAt(NOW, { envelope })
    const { id } = message
    await store.messages.register([message])
    return { address: `b-${id}@bounces.example.com`, value: { kind: 'signed', id } as const }
  }
  return { store, accept, counts, register, [Symbol.asyncDispose]: store[Symbol.asyncDispose] }
}

test('what came back is queued byte for byte with its bounce, sharing one raw mail', async () => {
  await using house = await setUp()
  const recipients = [await house.register(ENVELOPE), await house.register('other@shop.example')]
  const raw = report({ to: 'b-x@bounces.example.com', recipient: 'alice@example.org' })
  const commits = house.store.counts.commits
  await house.accept({ raw, mailFrom: '', recipients, peer })
  expect(house.store.counts.commits).toBe(commits + 1)
  expect(house.counts).toEqual([2])
  const { mails } = await house.store.queue.list({ limit: 10 })
  expect(mails.map((mail) => [mail.kind, mail.mailFrom, mail.recipient]).sort()).toEqual([
    ['forward', '', ENVELOPE],
    ['forward', '', 'other@shop.example'],
  ])
  const rawIds = new Set(mails.map((mail) => mail.rawId))
  expect(rawIds.size).toBe(1)
  expect(await house.store.queue.mime(mails[0]?.rawId ?? 0)).toEqual(raw)
})

test('a forward that has left the queue leaves the bounce its mail', async () => {
  await using house = await setUp()
  const raw = report({ to: 'b-x@bounces.example.com', recipient: 'alice@example.org' })
  const recipients = [await house.register(ENVELOPE)]
  const [accepted] = await house.accept({ raw, mailFrom: '', recipients, peer })
  const { mails } = await house.store.queue.list({ limit: 10 })
  await house.store.queue.cancel(mails[0]?.id ?? '', () => ({ failure: null, calls: [] }))
  const bounce = await house.store.bounces.find(accepted?.bounceId ?? '')
  expect(await house.store.bounces.mime(bounce?.rawId ?? 0)).toEqual(raw)
})

test('what goes round is kept, and does not go on', async () => {
  await using house = await setUp()
  const raw = Buffer.from(`Delivered-To: ${ENVELOPE}\r\nSubject: x\r\n\r\nx`)
  const recipients = [await house.register(ENVELOPE)]
  const [accepted] = await house.accept({ raw, mailFrom: '', recipients, peer })
  expect(await house.store.bounces.find(accepted?.bounceId ?? '')).not.toBeNull()
  expect((await house.store.queue.list({ limit: 10 })).mails).toEqual([])
})

test('a bounce that is not forwarded because its envelope is ours is logged', async () => {
  await using store = await openTemporaryStore()
  const { log, logged } = recordingLog()
  const accept = await acceptInto(store, { forward: () => forwardOn, log, now: () => NOW })
  const message = messageAt(NOW, { envelope: 'b-x@bounces.example.com' })
  await store.messages.register([message])
  const raw = report({ to: 'b-x@bounces.example.com', recipient: 'alice@example.org' })
  const [accepted] = await accept(arrivalAt(raw, message.id))
  expect(logged.filter(({ level }) => level === 'warn')).toEqual([
    {
      level: 'warn',
      event: 'envelope is an address of ours, bounce not forwarded',
      fields: { id: accepted?.bounceId },
    },
  ])
})

test('with [forward] off nothing is queued', async () => {
  await using house = await setUp(forwardOff)
  const raw = report({ to: 'b-x@bounces.example.com', recipient: 'alice@example.org' })
  await house.accept({ raw, mailFrom: '', recipients: [await house.register(ENVELOPE)], peer })
  expect(house.counts).toEqual([0])
  expect((await house.store.queue.list({ limit: 10 })).mails).toEqual([])
})
