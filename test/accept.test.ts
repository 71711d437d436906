import { describe, expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AcceptParts, Arrival } from '../src/accept.ts'
import { newId } from '../src/address/id.ts'
import type { EventType } from '../src/event.ts'
import { acceptInto, arrivalAt, peer } from './support/accept.ts'
import { recordingLog } from './support/log.ts'
import { messageAt } from './support/log-rows.ts'
import { complaint, mailboxFull, mailboxFullOfNobody, report, vacation } from './support/mail.ts'
import { openTemporaryStore } from './support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const TO = 'b-x@bounces.example.com'
const FIXED = 'bounces@bounces.example.com'

async function setUp(options: Partial<AcceptParts> = {}) {
  const store = await openTemporaryStore()
  const woken: string[] = []
  const { log, logged } = recordingLog()
  const accept = await acceptInto(store, {
    log,
    subscribers: () => ['crm'],
    stored: ({ webhooks }) => void woken.push(...webhooks),
    now: () => NOW,
    ...options,
  })
  const events = async (): Promise<EventType[]> => {
    const { calls } = await store.calls.list({ limit: 100 })
    return calls.map((call) => call.event).sort()
  }
  return {
    store,
    accept,
    woken,
    logged,
    events,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
}

test('a report of a failure leaves a bounce, a failure and a call for each', async () => {
  await using house = await setUp()
  const message = messageAt(NOW, { tags: ['invoice'] })
  const { id } = message
  await house.store.messages.register([message])
  const raw = report({ to: TO, recipient: 'alice@example.org' })
  const [accepted] = await house.accept(arrivalAt(raw, id))
  expect(accepted).toMatchObject({ kind: 'failure', repeated: false })
  const told = { id: accepted?.bounceId, to: `b-${id}@bounces.example.com`, kind: 'failure' }
  expect(house.logged).toEqual([
    { level: 'info', event: 'bounce accepted', fields: { ...told, ip: peer.ip } },
  ])
  const bounce = await house.store.bounces.find(accepted?.bounceId ?? '')
  expect(bounce).toMatchObject({
    messageId: id,
    receivedMs: NOW,
    recipient: 'alice@example.org',
    envelope: 'me@shop.example',
    tags: ['invoice'],
    kind: 'failure',
    standard: 'rfc3464',
    reason: 'user-unknown',
    peer,
  })
  expect(await house.store.bounces.mime(bounce?.rawId ?? 0)).toEqual(raw)
  expect(await house.store.failures.byMessage(id)).toMatchObject([
    {
      recipient: 'alice@example.org',
      bounceId: bounce?.id,
      status: '5.1.1',
      code: 550,
      state: 'bounce',
      action: 'failed',
      class: 'hard',
      tags: ['invoice'],
    },
  ])
  expect(await house.events()).toEqual(['bounce', 'failure'])
  expect(house.woken).toEqual(['crm'])
})

test.each([
  ['an out-of-office reply', vacation(TO), 'auto-reply', ['bounce', 'response']],
  ['a home-made error text', mailboxFull(TO), 'failure', ['bounce']],
  ['a complaint', complaint(TO), 'abuse', ['abuse', 'bounce']],
  [
    'a delayed report',
    report({ to: TO, recipient: 'a@example.org', action: 'delayed', status: '4.4.1' }),
    'delay',
    ['bounce'],
  ],
  ['what is no mail at all', new Uint8Array([0, 255, 10, 13, 0]), 'unknown', ['bounce']],
  ['nothing', new Uint8Array(), 'unknown', ['bounce']],
] as const)('%s is a bounce and no failure', async (_, raw, kind, events) => {
  await using house = await setUp()
  const [accepted] = await house.accept(arrivalAt(raw, newId(NOW)))
  expect(accepted?.kind).toBe(kind)
  expect(await house.events()).toEqual([...events])
  expect(await house.store.failures.byBounce(accepted?.bounceId ?? '')).toEqual([])
})

test('failures.nonstandard promotes a home-made notice to a failure', async () => {
  await using house = await setUp({ nonstandard: () => true })
  const [accepted] = await house.accept(arrivalAt(mailboxFull(TO), newId(NOW)))
  expect(await house.store.failures.byBounce(accepted?.bounceId ?? '')).toMatchObject([
    { recipient: 'dave@example.org', reason: 'mailbox-full', class: 'soft' },
  ])
})

describe('a notice that names nobody', () => {
  test('is about the recipient of the message that it came back to', async () => {
    await using house = await setUp({ nonstandard: () => true })
    const id = newId(NOW)
    await house.store.messages.register([messageAt(NOW, { id, recipient: 'dave@example.org' })])
    const [accepted] = await house.accept(arrivalAt(mailboxFullOfNobody(TO), id))
    const bounceId = accepted?.bounceId ?? ''
    const dave = { recipient: 'dave@example.org', reason: 'mailbox-full', class: 'soft' } as const
    expect(await house.store.failures.byBounce(bounceId)).toMatchObject([dave])
    const bounce = await house.store.bounces.find(bounceId)
    expect(bounce).toMatchObject({ recipient: 'dave@example.org', reason: 'mailbox-full' })
    expect(bounce?.verdict.recipients).toMatchObject([{ ...dave, action: 'failed' }])
  })

  test('fails that message too where it is a standard report', async () => {
    await using house = await setUp()
    const id = newId(NOW)
    await house.store.messages.register([messageAt(NOW, { id, recipient: 'dave@example.org' })])
    const raw = report({ to: TO, recipient: 'Dave Jones/ACME', original: [] })
    const [accepted] = await house.accept(arrivalAt(raw, id))
    expect(await house.store.failures.byBounce(accepted?.bounceId ?? '')).toMatchObject([
      { messageId: id, recipient: 'dave@example.org', status: '5.1.1', class: 'hard' },
    ])
  })

  test('is about nobody where the message is not known', async () => {
    await using house = await setUp({ nonstandard: () => true })
    const [accepted] = await house.accept(arrivalAt(mailboxFullOfNobody(TO), newId(NOW)))
    const bounceId = accepted?.bounceId ?? ''
    expect(await house.store.failures.byBounce(bounceId)).toEqual([])
    expect((await house.store.bounces.find(bounceId))?.verdict.recipients).toEqual([])
  })
})

test('several recipients of one session share the raw mail', async () => {
  await using house = await setUp()
  const raw = report({ to: TO, recipient: 'alice@example.org' })
  const accepted = await house.accept(arrivalAt(raw, newId(NOW), newId(NOW)))
  const bounces = await Promise.all(accepted.map((one) => house.store.bounces.find(one.bounceId)))
  expect(bounces.length).toBe(2)
  expect(bounces[0]?.rawId).toBe(bounces[1]?.rawId ?? 0)
  expect(bounces[0]?.messageId).not.toBe(bounces[1]?.messageId)
})

test('the reason of a bounce is that of the recipient who failed, wherever he stands', async () => {
  await using house = await setUp()
  const raw = readFileSync(join(import.meta.dir, 'fixtures/dsn-mixed.eml'))
  const [accepted] = await house.accept(arrivalAt(raw, newId(NOW)))
  expect(await house.store.bounces.find(accepted?.bounceId ?? '')).toMatchObject({
    recipient: 'bert+news@klant.example',
    reason: 'mailbox-full',
  })
})

test('an alias that stands for many makes one failure of a known recipient', async () => {
  await using house = await setUp()
  const arrival = arrivalAt(report({ to: TO, recipient: 'hidden@example.net' }))
  arrival.recipients.push({ address: TO, value: { kind: 'verp', recipient: 'alias@example.org' } })
  const [accepted] = await house.accept(arrival)
  expect(await house.store.failures.byBounce(accepted?.bounceId ?? '')).toMatchObject([
    { recipient: 'alias@example.org', reason: 'user-unknown' },
  ])
})

describe('a report of many failures to a fixed address', () => {
  const others = ['bob@example.net', 'BOB@example.net', 'carol@example.com']
  const raw = report({ to: FIXED, recipient: 'alice@example.org', others })
  const arrival: Arrival = {
    raw,
    mailFrom: '',
    recipients: [{ address: FIXED, value: { kind: 'fixed' } }],
    peer,
  }
  const failuresOf = async (house: Awaited<ReturnType<typeof setUp>>, bounceId = '') => {
    const rows = await house.store.failures.byBounce(bounceId)
    return rows.sort((a, b) => a.recipient.localeCompare(b.recipient))
  }
  const headerMessageId = 'original@shop.example'
  const message = messageAt(NOW, { tags: ['invoice'], headerMessageId })

  test('makes a failure and a call for each recipient, once', async () => {
    await using house = await setUp()
    const id = newId(NOW)
    await house.store.messages.register([{ ...message, id }])
    const [accepted] = await house.accept(arrival)
    const bounceId = accepted?.bounceId ?? ''
    const common = { bounceId, messageId: id, envelope: 'me@shop.example', tags: ['invoice'] }
    expect(await failuresOf(house, bounceId)).toMatchObject([
      { ...common, recipient: 'alice@example.org' },
      { ...common, recipient: 'bob@example.net' },
      { ...common, recipient: 'carol@example.com' },
    ])
    expect(await house.events()).toEqual(['bounce', 'failure', 'failure', 'failure'])
  })

  test('tells of the message to each where it is registered', async () => {
    await using house = await setUp({ subscribers: ({ tags }) => tags })
    const [alice, bob] = [newId(NOW), newId(NOW)]
    await house.store.messages.register([
      { ...message, id: alice },
      {
        ...message,
        id: bob,
        recipient: 'Bob@example.net',
        tags: ['letter'],
        envelope: 'b@x.example',
      },
    ])
    const [accepted] = await house.accept(arrival)
    expect(await failuresOf(house, accepted?.bounceId)).toMatchObject([
      { recipient: 'alice@example.org', messageId: alice, tags: ['invoice'] },
      { recipient: 'Bob@example.net', messageId: bob, tags: ['letter'], envelope: 'b@x.example' },
      { recipient: 'carol@example.com', messageId: alice, tags: ['invoice'] },
    ])
    const { calls } = await house.store.calls.list({ messageId: bob, limit: 10 })
    expect(calls.map(({ event, webhook }) => [event, webhook])).toEqual([['failure', 'letter']])
  })

  test('names whom the report names where no message is known', async () => {
    await using house = await setUp()
    const [accepted] = await house.accept(arrival)
    const failures = await failuresOf(house, accepted?.bounceId)
    expect(failures.map(({ recipient, messageId }) => [recipient, messageId])).toEqual([
      ['alice@example.org', ''],
      ['bob@example.net', ''],
      ['carol@example.com', ''],
    ])
  })

  test.each([
    ['the message to him', ['alice@example.org', 'bob@example.net'], 1],
    ['the other message', ['alice@example.org'], 0],
  ])('is about who failed and not about who got it, with %s', async (_, to, by) => {
    await using house = await setUp()
    const messages = to.map((recipient) => ({ ...message, id: newId(NOW), recipient }))
    await house.store.messages.register(messages)
    const text = Buffer.from(
      report({ to: FIXED, recipient: 'alice@example.org', others: ['bob@example.net'] }),
    ).toString('latin1')
    const delivered = text.replace(/failed\r\nStatus: .*\r\n.*/, 'delivered\r\nStatus: 2.0.0')
    const [accepted] = await house.accept({ ...arrival, raw: Buffer.from(delivered, 'latin1') })
    expect(await failuresOf(house, accepted?.bounceId)).toMatchObject([
      { recipient: 'bob@example.net', messageId: messages[by]?.id, status: '5.1.1' },
    ])
  })

  test('is one failure of the one recipient of a signed address', async () => {
    await using house = await setUp()
    const id = newId(NOW)
    await house.store.messages.register([{ ...message, id }])
    await house.accept(arrivalAt(raw, id))
    expect(await house.store.failures.byMessage(id)).toMatchObject([
      { recipient: 'alice@example.org' },
    ])
  })
})

test('when the store cannot write, accept rejects and keeps nothing', async () => {
  await using house = await setUp()
  const id = newId(NOW)
  const failing = await acceptInto(
    {
      ...house.store,
      bounces: { ...house.store.bounces, record: () => Promise.reject(new Error('disk full')) },
    },
    {
      subscribers: () => ['crm'],
      stored: () => expect.unreachable('nothing was stored'),
    },
  )
  const raw = report({ to: TO, recipient: 'alice@example.org' })
  await expect(failing(arrivalAt(raw, id))).rejects.toThrow('disk full')
  expect(await house.store.bounces.byMessage(id)).toEqual([])
})

test('the null sender of the envelope tells a notice that its header alone does not', async () => {
  await using house = await setUp()
  const raw = Buffer.from(
    [
      ...['From: Someone <someone@mail.example>', `To: <${TO}>`, 'Subject: Your mail', ''],
      ...['Your message could not be delivered to the following recipients:', ''],
      ...['  carol@example.org', '', '550 5.1.1 User unknown', ''],
    ].join('\r\n'),
  )
  const kindFrom = async (mailFrom: string) =>
    (await house.accept({ ...arrivalAt(raw, newId(NOW)), mailFrom })).map(({ kind }) => kind)
  expect(await kindFrom('')).toEqual(['failure'])
  expect(await kindFrom('someone@mail.example')).toEqual(['unknown'])
})
