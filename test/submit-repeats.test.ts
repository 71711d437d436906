// Mail that is handed in again because nobody heard that it was kept.

import { describe, expect, test } from 'bun:test'
import { unansweredSubmissions } from '../src/repeats.ts'
import { openStore } from '../src/store/open.ts'
import type { Submission } from '../src/submit.ts'
import { crashedCopy, openTemporaryStore, type TemporaryStore } from './support/store.ts'
import { from, MAIL, messagesOf, NOW, noDsn, submission, submitTo } from './support/submit.ts'

describe('a mail whose flush failed', () => {
  /** A store of which the flush fails while `disk.isBroken`: the rows are there all the same. */
  function onDisk(store: TemporaryStore, disk: { isBroken: boolean }) {
    const flush = () => (disk.isBroken ? Promise.reject(new Error('EIO')) : Promise.resolve())
    const enqueue: typeof store.queue.enqueue = (rows) => store.queue.enqueue(rows).then(flush)
    return { ...store, queue: { ...store.queue, enqueue }, probe: () => store.probe().then(flush) }
  }

  test('is sent once, under the ids of the first time, when it is handed in again', async () => {
    await using store = await openTemporaryStore()
    const disk = { isBroken: true }
    const { submit, told } = submitTo(store, { store: onDisk(store, disk) })
    const order = submission(MAIL, { tags: ['orders'] })
    for (const _ of ['first', 'again']) {
      const error = await submit(order).catch((thrown) => thrown)
      expect(error).toEqual(new Error('EIO'))
    }
    expect(told).toEqual([])
    disk.isBroken = false
    const [message] = messagesOf(await submit({ ...order, from: { ...from, ip: '192.0.2.2' } }))
    const { mails } = await store.queue.list({ limit: 10 })
    expect(mails.map(({ id }) => id)).toEqual([message?.id ?? ''])
    expect((await store.calls.list({ limit: 10 })).calls).toHaveLength(1)
    expect(told).toMatchObject([{ messages: [{ id: message?.id }], webhooks: ['crm'] }])
    const [second] = messagesOf(await submit(order))
    expect(second?.id).not.toBe(message?.id ?? '')
  })

  test('is sent once, also where the disk cannot even be read when it is handed in again', async () => {
    await using store = await openTemporaryStore()
    const disk = { isBroken: true }
    const broken = onDisk(store, disk)
    const { submit } = submitTo(store, { store: broken })
    await submit(submission(MAIL)).catch(() => undefined)
    broken.attempts = { ...store.attempts, find: () => Promise.reject(new Error('EIO')) }
    await submit(submission(MAIL)).catch(() => undefined)
    disk.isBroken = false
    messagesOf(await submit(submission(MAIL)))
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(1)
  })

  test.each([
    ['another recipient', { recipients: [{ address: 'bob@example.net', dsn: noDsn }] }],
    ['another envelope', { envelope: 'other@shop.example' }],
    ['another user', { from: { ...from, user: 'other' } }],
    ['other bytes', { raw: Buffer.from(`${MAIL}.`) }],
  ])('is another mail than one with %s', async (_, changes) => {
    await using store = await openTemporaryStore()
    const disk = { isBroken: true }
    const { submit } = submitTo(store, { store: onDisk(store, disk) })
    await submit(submission(MAIL)).catch(() => undefined)
    disk.isBroken = false
    messagesOf(await submit(submission(MAIL, changes)))
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(2)
  })
})

describe('a mail whose submitter was gone before the answer', () => {
  const gone = { ...from, hasLeft: () => true }

  test('is sent once when it is handed in again', async () => {
    await using store = await openTemporaryStore()
    const { submit } = submitTo(store)
    const [first] = messagesOf(await submit(submission(MAIL, { from: gone })))
    const [again] = messagesOf(await submit(submission(MAIL)))
    expect(again?.id).toBe(first?.id ?? '')
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(1)
  })

  test('is sent once, also when it is handed in again while a slow disk still takes it', async () => {
    await using store = await openTemporaryStore()
    const disk = Promise.withResolvers<void>()
    const enqueue: typeof store.queue.enqueue = (rows) =>
      disk.promise.then(() => store.queue.enqueue(rows))
    const { submit } = submitTo({ ...store, queue: { ...store.queue, enqueue } })
    const submitters = [gone, gone, from]
    const all = submitters.map((one) => submit(submission(MAIL, { from: one })))
    disk.resolve()
    const ids = (await Promise.all(all)).flatMap(messagesOf).map(({ id }) => id)
    expect(new Set(ids).size).toBe(1)
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(1)
  })

  test('is another mail after the days in which it would have been sent again', async () => {
    await using store = await openTemporaryStore()
    let nowMs = NOW
    const { submit } = submitTo(store, { now: () => nowMs })
    await submit(submission(MAIL, { from: gone }))
    nowMs += 5 * 86_400_000 + 1
    await submit(submission(MAIL))
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(2)
  })

  test('is another mail where it has no Message-ID', async () => {
    await using store = await openTemporaryStore()
    const { submit } = submitTo(store)
    const nameless = 'Subject: disk check\r\n\r\nFine.\r\n'
    await submit(submission(nameless, { from: gone }))
    await submit(submission(nameless))
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(2)
  })
})

describe('a mail whose 250 a crash took', () => {
  const order = submission(MAIL, {
    recipients: ['alice@example.org', 'bob@example.net'].map((address) => ({
      address,
      dsn: noDsn,
    })),
  })

  /** The process after a crash of the one that took `submitted`. */
  async function crashed(store: TemporaryStore, submitted: readonly [Submission, number][]) {
    for (const [mail, atMs] of submitted) {
      messagesOf(await submitTo(store, { now: () => atMs }).submit(mail))
    }
    const file = crashedCopy(store)
    const reopened = openStore(file)
    const { submit } = submitTo(reopened, { unanswered: await unansweredSubmissions(reopened) })
    const queued = async () => (await reopened.queue.list({ limit: 10 })).mails.length
    return { file, submit, queued, [Symbol.asyncDispose]: () => reopened.close() }
  }

  test('is sent once when it is handed in again after a stop and a start', async () => {
    await using store = await openTemporaryStore()
    const after = await crashed(store, [[order, NOW]])
    await after[Symbol.asyncDispose]()
    const restarted = openStore(after.file)
    const unanswered = await unansweredSubmissions(restarted)
    await submitTo(restarted, { unanswered }).submit(order)
    expect((await restarted.queue.list({ limit: 10 })).mails).toHaveLength(2)
    await restarted.close()
  })

  test('is another mail when it is handed in again after a start without a crash', async () => {
    await using store = await openTemporaryStore()
    await submitTo(store).submit(order)
    const unanswered = await unansweredSubmissions(store)
    await submitTo(store, { unanswered }).submit(order)
    expect((await store.queue.list({ limit: 10 })).mails).toHaveLength(4)
  })

  test('is sent once, under the ids of the first time, when it is handed in again', async () => {
    await using store = await openTemporaryStore()
    await using after = await crashed(store, [[order, NOW]])
    const before = (await store.queue.list({ limit: 10 })).mails.map(({ id }) => id)
    const again = messagesOf(await after.submit(order))
    expect(again.map(({ id }) => id).sort()).toEqual(before.sort())
    for (const { id, recipient, returnAddress } of again) {
      expect(await store.queue.find(id)).toMatchObject({ recipient, mailFrom: returnAddress })
    }
    expect(await after.queued()).toBe(2)
    const later = messagesOf(await after.submit(order))
    expect(before).not.toContain(later[0]?.id ?? '')
    expect(await after.queued()).toBe(4)
  })

  test('is any of the last half minute, and none that must have been answered', async () => {
    await using store = await openTemporaryStore()
    const other = submission(MAIL.replace('<a@', '<b@'))
    await using after = await crashed(store, [
      [order, NOW - 31_000],
      [other, NOW],
    ])
    await after.submit(other)
    expect(await after.queued()).toBe(3)
    await after.submit(order)
    expect(await after.queued()).toBe(5)
  })

  test('is none that was taken before a clock which was ahead was put right', async () => {
    await using store = await openTemporaryStore()
    const other = submission(MAIL.replace('<a@', '<b@'))
    await using after = await crashed(store, [
      [order, NOW + 3_600_000],
      [other, NOW],
    ])
    await after.submit(order)
    expect(await after.queued()).toBe(5)
    await after.submit(other)
    expect(await after.queued()).toBe(5)
  })

  test('is known by its Message-ID: two without one are two mails', async () => {
    await using store = await openTemporaryStore()
    const nameless = submission('Subject: disk check\r\n\r\nFine.\r\n')
    await using after = await crashed(store, [[nameless, NOW]])
    await after.submit(nameless)
    expect(await after.queued()).toBe(2)
  })
})
