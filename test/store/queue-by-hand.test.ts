import { describe, expect, test } from 'bun:test'
import { firstIdAt } from '../../src/address/id.ts'
import { claim, enqueue, mailTo, NOW, settled } from '../support/queued.ts'
import { openTemporaryStore } from '../support/store.ts'

describe('by hand', () => {
  test('a mail is made due, its destination with it', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('a@there.example', { dueMs: NOW + 500 })
    await enqueue(store, [mail])
    await store.queue.hold(['there.example'], NOW + 900)
    expect(await store.queue.retry(mail.id, NOW)).toBe('due')
    expect(await store.queue.turns(NOW, 10)).toEqual(['there.example'])
    await claim(store, 'there.example', 1)
    expect(await store.queue.retry(mail.id, NOW)).toBe('running')
    expect(await store.queue.retry('nobody', NOW)).toBe('unknown')
  })

  test('all mail that waits is made due, or that to one destination', async () => {
    await using store = await openTemporaryStore()
    const later = { dueMs: NOW + 500 }
    const here = Array.from({ length: 1200 }, (_, i) => mailTo(`u${i}@there.example`, later))
    await enqueue(store, [...here, mailTo('a@there.example'), mailTo('b@other.example', later)])
    await claim(store, 'there.example', 1)
    await store.queue.hold(['there.example', 'other.example'], NOW + 900)
    expect(await store.queue.retryAll(NOW, 'There.Example')).toBe(1200)
    expect(await store.queue.turns(NOW, 10)).toEqual(['there.example'])
    expect(await claim(store, 'there.example', 9999)).toHaveLength(1200)
    expect(await store.queue.retryAll(NOW, 'nobody.example')).toBe(0)
    expect(await store.queue.retryAll(NOW)).toBe(1)
    expect(await claim(store, 'other.example', 9)).toMatchObject([{ recipient: 'b@other.example' }])
  })

  test('mail that was due before stays in front of what is made due', async () => {
    await using store = await openTemporaryStore()
    const [late, early] = [mailTo('a@b.example', { dueMs: NOW + 9 }), mailTo('b@b.example')]
    await enqueue(store, [late, early])
    expect(await store.queue.retryAll(NOW + 5)).toBe(2)
    expect(await claim(store, 'b.example', 1, NOW + 5)).toMatchObject([{ id: early.id }])
  })

  test('a mail is taken out with what is told of it, unless it is being sent', async () => {
    await using store = await openTemporaryStore()
    const mail = mailTo('a@there.example')
    await enqueue(store, [mail])
    const tell = () => ({ failure: null, calls: [] })
    await claim(store, 'there.example', 1)
    expect(await store.queue.cancel(mail.id, tell)).toBe('running')
    const { rawId = 0 } = (await store.queue.find(mail.id)) ?? {}
    expect(await store.queue.mime(rawId)).not.toBeNull()
    const again = { dueMs: NOW, error: '', free: true }
    await store.queue.settle({ ...settled, id: mail.id, again })
    expect(await store.queue.cancel(mail.id, tell)).toBe('cancelled')
    expect(await store.queue.cancel(mail.id, tell)).toBe('unknown')
    expect(await store.queue.find(mail.id)).toBeNull()
    expect(await store.queue.mime(rawId)).toBeNull()
  })

  test('the list is newest first, a page at a time, of all or of one destination', async () => {
    await using store = await openTemporaryStore()
    const mails = [1, 2, 3, 4, 5].map((n) =>
      mailTo(`a@${n % 2 === 0 ? 'even' : 'odd'}.example`, { createdMs: NOW + n }),
    )
    await enqueue(store, mails)
    const [first, second, third, fourth, fifth] = mails.map(({ id }) => id)
    const page = await store.queue.list({ limit: 3 })
    expect(page.mails.map(({ id }) => id)).toEqual([fifth, fourth, third] as string[])
    const rest = await store.queue.list({ limit: 3, before: page.next ?? '' })
    expect(rest.mails.map(({ id }) => id)).toEqual([second, first] as string[])
    expect(rest.next).toBeNull()
    const even = await store.queue.list({ limit: 3, destination: 'Even.example' })
    expect(even.mails.map(({ id }) => id)).toEqual([fourth, second] as string[])
  })
})

test('mail that a clock put off is made due a page a transaction', async () => {
  await using store = await openTemporaryStore()
  const at = (createdMs: number, dueMs: number) =>
    Array.from({ length: 600 }, (_, i) =>
      mailTo(`u${i}@d${i % 7}.example`, { createdMs, dueMs, expireMs: dueMs + 1 }),
    )
  const [ahead, late] = [at(NOW + 900, NOW + 901), at(NOW - 9, NOW + 800)]
  await enqueue(store, [...ahead, ...late, mailTo('a@b.example', { dueMs: NOW + 500 })])
  const before = store.counts.commits
  const wrong = { nowMs: NOW, lastId: firstIdAt(NOW + 1), afterMs: NOW + 700, expireMs: NOW + 750 }
  expect(await store.queue.recall(wrong)).toBe(1200)
  expect(store.counts.commits - before).toBe(4)
  const due = await Promise.all(
    [0, 1, 2, 3, 4, 5, 6].map((n) => claim(store, `d${n}.example`, 999)),
  )
  expect(due.flat()).toHaveLength(1200)
  expect(new Set(due.flat().map(({ expireMs }) => expireMs))).toEqual(new Set([NOW + 750]))
  expect(await claim(store, 'b.example', 9)).toEqual([])
})
