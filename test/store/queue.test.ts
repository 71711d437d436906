import { describe, expect, test } from 'bun:test'
import { connect } from '../../src/store/connection.ts'
import { destinationOf } from '../../src/store/queue.ts'
import {
  prepareClaims,
  prepareQueueReads,
  prepareQueueWrites,
  prepareRetries,
  prepareTurnWrites,
} from '../../src/store/queue-statements.ts'
import { claim, enqueue, mailTo, NOW, RAW, settled } from '../support/queued.ts'
import { openTemporaryStore } from '../support/store.ts'

describe('a submission', () => {
  test('is kept whole: mail, attempts, messages and calls', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('alice@there.example', { tags: ['a'] })
    const { id, envelope, recipient, tags } = mail
    await store.queue.enqueue({
      sha256: null,
      raw: RAW,
      messages: [
        { id, createdMs: NOW, envelope, recipient, tags, headerMessageId: null, notify: [] },
      ],
      attempts: [{ id, atMs: NOW, envelope, recipient, tags, properties: { user: 'shop' } }],
      mails: [mail],
      calls: [
        {
          id: 'msg_1',
          webhook: 'crm',
          event: 'attempt',
          subjectId: id,
          messageId: id,
          createdMs: NOW,
          dueMs: NOW,
        },
      ],
    })
    const queued = await store.queue.find(id)
    expect(queued).toMatchObject({ recipient, destination: 'there.example', tries: 0 })
    expect(await store.queue.mime(queued?.rawId ?? 0)).toEqual(new Uint8Array(RAW))
    expect(await store.attempts.find(id)).toMatchObject({ properties: { user: 'shop' } })
    expect(await store.messages.find(id)).toMatchObject({ recipient })
    expect(await store.calls.find('msg_1')).toMatchObject({ call: { event: 'attempt' } })
  })

  test('of which a part cannot be kept leaves nothing', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('alice@there.example')
    await expect(enqueue(store, [mail, mail])).rejects.toThrow('UNIQUE')
    await store.probe()
    expect(await store.queue.find(mail.id)).toBeNull()
    expect(await store.queue.counts(10)).toEqual({ mails: 0, destinations: [] })
  })
})

test.each([
  ['alice@There.Example', 'there.example'],
  ['alice@Bücher.example', 'xn--bcher-kva.example'],
  ['"a@b"@there.example', 'there.example'],
  ['alice@[127.0.0.1]', '[127.0.0.1]'],
])('the destination of %s is %s', (recipient, destination) => {
  expect(destinationOf(recipient)).toBe(destination)
})

describe('a claim', () => {
  test('takes what is due longest, counts the try, and takes nothing twice', async () => {
    await using store = await openTemporaryStore()
    const late = mailTo('a@there.example', { dueMs: NOW - 1 })
    const early = mailTo('b@there.example', { dueMs: NOW - 2 })
    const future = mailTo('c@there.example', { dueMs: NOW + 1 })
    await enqueue(store, [late, early, future, mailTo('d@other.example')])
    const first = await claim(store, 'there.example', 1)
    expect(first).toMatchObject([{ id: early.id, tries: 1, claimedMs: NOW }])
    const rest = await claim(store, 'there.example', 10)
    expect(rest.map(({ id }) => id)).toEqual([late.id])
    expect(await claim(store, 'there.example', 10)).toEqual([])
  })

  test('that found its mail expired counts no try', async () => {
    await using store = await openTemporaryStore()
    const old = mailTo('a@there.example', { expireMs: NOW })
    await enqueue(store, [old, mailTo('b@there.example')])
    const expired = await store.queue.claimExpired('there.example', NOW)
    expect(expired).toMatchObject([{ id: old.id, tries: 0, claimedMs: NOW }])
  })
})

describe('turns', () => {
  test('go to destinations with due mail, those that wait longest first', async () => {
    await using store = await openTemporaryStore()
    await enqueue(store, [
      mailTo('a@late.example', { dueMs: NOW - 1 }),
      mailTo('a@early.example', { dueMs: NOW - 2 }),
      mailTo('a@future.example', { dueMs: NOW + 5 }),
    ])
    expect(await store.queue.turns(NOW, 10)).toEqual(['early.example', 'late.example'])
    expect(await store.queue.turns(NOW, 1)).toEqual(['early.example'])
    expect(await store.queue.nextTurnMs(NOW)).toBe(NOW + 5)
  })

  test('end with a claim: who has more goes behind the others', async () => {
    await using store = await openTemporaryStore()
    await enqueue(store, [
      mailTo('a@big.example', { dueMs: NOW - 9 }),
      mailTo('b@big.example', { dueMs: NOW - 9 }),
      mailTo('a@small.example', { dueMs: NOW - 1 }),
    ])
    await claim(store, 'big.example', 1)
    expect(await store.queue.turns(NOW, 10)).toEqual(['small.example', 'big.example'])
    await claim(store, 'big.example', 1)
    expect(await store.queue.turns(NOW, 10)).toEqual(['small.example'])
  })

  test('that were held back are given back, each when its mail is due', async () => {
    await using store = await openTemporaryStore()
    const later = mailTo('b@later.example', { dueMs: NOW + 500 })
    await enqueue(store, [mailTo('a@due.example'), later, mailTo('c@free.example')])
    await store.queue.hold(['due.example', 'later.example'], NOW + 900)
    expect(await store.queue.turns(NOW, 10)).toEqual(['free.example'])
    await store.queue.release(NOW)
    expect((await store.queue.turns(NOW, 10)).sort()).toEqual(['due.example', 'free.example'])
    expect(await store.queue.nextTurnMs(NOW)).toBe(NOW + 500)
  })

  test('may be held back, and come with the next mail that is put back', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('a@there.example')
    await enqueue(store, [mail])
    await store.queue.hold(['there.example'], NOW + 500)
    expect(await store.queue.turns(NOW, 10)).toEqual([])
    expect(await store.queue.nextTurnMs(NOW)).toBe(NOW + 500)
    await claim(store, 'there.example', 1)
    const again = { dueMs: NOW + 50, error: '451 later', free: false }
    await store.queue.settle({ ...settled, id: mail.id, again })
    expect(await store.queue.nextTurnMs(NOW)).toBe(NOW + 50)
  })
})

describe('a settlement', () => {
  test('takes the mail out with its raw, once no other recipient needs it', async () => {
    await using store = await openTemporaryStore()
    const [one, two] = [mailTo('a@there.example'), mailTo('b@there.example')]
    await enqueue(store, [one, two])
    const rawId = (await store.queue.find(one.id))?.rawId ?? 0
    await store.queue.settle({ ...settled, id: one.id })
    expect(await store.queue.mime(rawId)).not.toBeNull()
    await store.queue.settle({ ...settled, id: two.id })
    expect(await store.queue.mime(rawId)).toBeNull()
  })

  test('that puts it back frees it; a try that does not count is taken off', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('a@there.example')
    await enqueue(store, [mail])
    await claim(store, 'there.example', 1)
    const again = { dueMs: NOW + 50, error: 'stopped', free: true }
    await store.queue.settle({ ...settled, id: mail.id, again })
    expect(await store.queue.find(mail.id)).toMatchObject({
      tries: 0,
      claimedMs: null,
      dueMs: NOW + 50,
      lastError: 'stopped',
    })
  })

  test('keeps when the sender was told of the delay', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('a@there.example')
    await enqueue(store, [mail])
    const again = { dueMs: NOW, error: 'no', free: false }
    for (const delayToldMs of [NOW, null]) {
      await claim(store, 'there.example', 1)
      await store.queue.settle({ ...settled, id: mail.id, again, delayToldMs })
    }
    expect(await store.queue.find(mail.id)).toMatchObject({ tries: 2, delayToldMs: NOW })
  })

  test('of an older claim leaves a newer one alone', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('a@there.example')
    await enqueue(store, [mail])
    await claim(store, 'there.example', 1)
    const older = { ...settled, id: mail.id, again: { dueMs: NOW, error: 'no', free: false } }
    await store.queue.settle(older)
    await claim(store, 'there.example', 1, NOW + 1)
    await store.queue.settle(older)
    expect(await store.queue.find(mail.id)).toMatchObject({ tries: 2, claimedMs: NOW + 1 })
  })
})

test('counts follow what comes and goes, and the oldest is known', async () => {
  await using store = await openTemporaryStore()
  expect(await store.queue.oldestMs()).toBeNull()
  const [one, two, three] = [
    mailTo('a@there.example'),
    mailTo('b@there.example', { createdMs: NOW + 1 }),
    mailTo('a@other.example', { createdMs: NOW + 2 }),
  ] as const
  await enqueue(store, [one, two, three])
  expect(await store.queue.counts(1)).toEqual({
    mails: 3,
    destinations: [{ destination: 'there.example', mails: 2 }],
  })
  expect(await store.queue.oldestMs()).toBe(NOW)
  for (const { id } of [one, three]) await store.queue.settle({ ...settled, id })
  expect(await store.queue.counts(9)).toEqual({
    mails: 1,
    destinations: [{ destination: 'there.example', mails: 1 }],
  })
  expect(await store.queue.oldestMs()).toBe(NOW + 1)
})

test('no statement scans the queue, and none sorts it', async () => {
  await using store = await openTemporaryStore()
  const connection = connect(store.file)
  const statements = {
    ...prepareQueueReads(connection),
    ...prepareQueueWrites(connection),
    ...prepareRetries(connection),
    ...prepareClaims(connection),
    ...prepareTurnWrites(connection),
  }
  const plans = Object.entries(statements).map(([name, statement]) => {
    const query = connection.client.query<{ detail: string }, []>(
      `EXPLAIN QUERY PLAN ${statement.getQuery().sql}`,
    )
    const steps = query.all().map(({ detail }) => detail)
    return `${name}: ${steps.join('; ')}`
  })
  connection.client.close()
  expect(plans.length).toBeGreaterThan(15)
  expect(plans.filter((plan) => /SCAN queue(?! USING (COVERING )?INDEX)/.test(plan))).toEqual([])
  expect(plans.filter((plan) => plan.includes('B-TREE'))).toEqual([
    expect.stringContaining('counts: SCAN destinations'),
    // Twice as many as it takes.
    expect.stringMatching(/^claim:.* INDEX queue_ahead .* INDEX queue_due /),
  ])
  expect(plans.find((plan) => plan.startsWith('recover:'))).toContain('INDEX queue_claimed')
  const planOf = (name: string) => plans.find((plan) => plan.startsWith(`${name}:`))
  expect(planOf('recallLate')).toContain('(destination=? AND due_ms>?)')
  expect(planOf('recallUpTo')).toContain('(id>? AND id<?)')
  expect(plans.find((plan) => plan.startsWith('turns:'))).toContain('INDEX destinations_turn')
})
