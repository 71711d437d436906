// Mail that comes again because nobody heard that it was kept.

import { expect, test } from 'bun:test'
import { newId } from '../src/address/id.ts'
import { createRepeats, Unanswered } from '../src/repeats.ts'
import { openStore, type Store } from '../src/store/open.ts'
import { acceptInto, arrivalAt } from './support/accept.ts'
import { report } from './support/mail.ts'
import { crashedCopy, openTemporaryStore } from './support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const raw = report({ to: 'b-x@bounces.example.com', recipient: 'alice@example.org' })

const back = (...ids: string[]) => arrivalAt(raw, ...ids)

test('a mail that comes again after a crash is kept once, and a second time after an answer twice', async () => {
  await using store = await openTemporaryStore()
  const id = newId(NOW)
  const live = await acceptInto(store)
  const [first] = await live(back(id))
  const [second] = await live(back(id))
  expect(second?.bounceId).not.toBe(first?.bounceId ?? '')
  const reopened = openStore(crashedCopy(store))
  expect(reopened.afterCrash).toBe(true)
  const accept = await acceptInto(reopened)
  const [again] = await accept(back(id))
  expect(again?.repeated).toBe(true)
  expect(await reopened.bounces.byMessage(id)).toHaveLength(2)
  const [later] = await accept(back(id))
  expect(later?.repeated).toBe(false)
  await reopened.close()
})

test('a mail that comes again long after a crash is kept once, over stops and starts', async () => {
  await using store = await openTemporaryStore()
  const id = newId(NOW)
  await (await acceptInto(store))(back(id))
  const file = crashedCopy(store)
  const afterCrash = openStore(file)
  await acceptInto(afterCrash)
  await afterCrash.close()
  const taken: boolean[] = []
  for (const _ of ['started', 'started again']) {
    const restarted = openStore(file)
    expect(restarted.afterCrash).toBe(false)
    const accepted = await (await acceptInto(restarted))(back(id))
    taken.push(...accepted.map(({ repeated }) => repeated))
    await restarted.close()
  }
  expect(taken).toEqual([true, false])
})

test('a mail whose flush failed is kept once, also after a stop and a start', async () => {
  await using store = await openTemporaryStore()
  const fail = () => Promise.reject(new Error('EIO'))
  const record: typeof store.bounces.record = (returned) =>
    store.bounces.record(returned).then(fail)
  const accept = await acceptInto({ ...store, bounces: { ...store.bounces, record } })
  const arrival = back(newId(NOW))
  await accept(arrival).catch(() => undefined)
  await store.probe() // what was to be written is
  const started = await acceptInto(store)
  expect(await started(arrival)).toMatchObject([{ repeated: true }])
})

test('a mail whose flush failed is kept once, and answered when the disk has it', async () => {
  await using store = await openTemporaryStore()
  let isBroken = true
  const fail = () => Promise.reject(new Error('EIO'))
  const accept = await acceptInto(
    {
      ...store,
      bounces: {
        ...store.bounces,
        // What a failed flush says nothing of: the rows are there.
        record: (returned) =>
          store.bounces.record(returned).then(() => (isBroken ? fail() : undefined)),
      },
      probe: () => (isBroken ? fail() : store.probe()),
    },
    { subscribers: () => ['crm'], now: () => NOW },
  )
  const [id, other] = [newId(NOW), newId(NOW)]
  const arrival = back(id)
  for (const _ of ['first', 'again']) {
    const error = await accept(arrival).catch((thrown) => thrown)
    expect(error).toEqual(new Error('EIO'))
  }
  isBroken = false
  const accepted = await accept(back(id, other))
  const [bounce] = await store.bounces.byMessage(id)
  expect(accepted).toMatchObject([{ bounceId: bounce?.id, repeated: true }, { repeated: false }])
  expect(await store.bounces.byMessage(id)).toHaveLength(1)
  expect(await store.failures.byMessage(id)).toHaveLength(1)
  const { calls } = await store.calls.list({ messageId: id, limit: 10 })
  expect(calls.map(({ event }) => event).sort()).toEqual(['bounce', 'failure'])
  const [later] = await accept(arrival)
  expect(later?.repeated).toBe(false)
})

test('a mail whose flush failed is kept once, also where the disk cannot even be read when it comes again', async () => {
  await using store = await openTemporaryStore()
  const disk = { isBroken: true, isReadable: true }
  const fail = () => Promise.reject(new Error('EIO'))
  const accept = await acceptInto({
    ...store,
    bounces: {
      ...store.bounces,
      record: (returned) => store.bounces.record(returned).then(fail),
      find: (id) => (disk.isReadable ? store.bounces.find(id) : fail()),
    },
    probe: () => (disk.isBroken ? fail() : store.probe()),
  })
  const arrival = back(newId(NOW))
  await accept(arrival).catch(() => undefined)
  disk.isReadable = false
  await accept(arrival).catch(() => undefined)
  disk.isBroken = false
  expect(await accept(arrival)).toMatchObject([{ repeated: true }])
})

test('a mail is kept once where its peer was gone before the answer', async () => {
  await using store = await openTemporaryStore()
  const accept = await acceptInto(store)
  const arrival = back(newId(NOW))
  await accept({ ...arrival, hasLeft: () => true })
  expect(await accept({ ...arrival, hasLeft: () => false })).toMatchObject([{ repeated: true }])
  expect(await accept(arrival)).toMatchObject([{ repeated: false }])
})

/** An accept whose disk writes nothing before `goOn`. */
async function acceptOnSlowDisk(store: Store) {
  const disk = Promise.withResolvers<void>()
  const record: typeof store.bounces.record = (returned) =>
    disk.promise.then(() => store.bounces.record(returned))
  const accept = await acceptInto({ ...store, bounces: { ...store.bounces, record } })
  return { accept, goOn: disk.resolve }
}

test('a mail is kept once that comes again while a slow disk still takes it, and its peer is gone', async () => {
  await using store = await openTemporaryStore()
  const { accept, goOn } = await acceptOnSlowDisk(store)
  const arrival = back(newId(NOW))
  const all = [true, true, false].map((isGone) => accept({ ...arrival, hasLeft: () => isGone }))
  goOn()
  const repeated = (await Promise.all(all)).map(([share]) => share?.repeated)
  expect(repeated).toEqual([false, true, true])
  const two = [accept(arrival), accept(arrival)]
  expect((await Promise.all(two)).map(([share]) => share?.repeated)).toEqual([false, false])
})

test('that is also known where an equal mail to another address came meanwhile', async () => {
  await using store = await openTemporaryStore()
  const { accept, goOn } = await acceptOnSlowDisk(store)
  const first = back(newId(NOW))
  const other = { ...first, recipients: back(newId(NOW)).recipients }
  const all = [accept({ ...first, hasLeft: () => true }), accept(other), accept(first)]
  goOn()
  const repeated = (await Promise.all(all)).map(([share]) => share?.repeated)
  expect(repeated).toEqual([false, false, true])
})

test('what a full disk did not keep is kept when it comes again', async () => {
  await using store = await openTemporaryStore()
  let isFull = true
  const accept = await acceptInto({
    ...store,
    bounces: {
      ...store.bounces,
      record: (returned) =>
        isFull ? Promise.reject(new Error('full')) : store.bounces.record(returned),
    },
  })
  const id = newId(NOW)
  const arrival = back(id)
  await accept(arrival).catch(() => undefined)
  isFull = false
  expect(await accept(arrival)).toMatchObject([{ repeated: false }])
  expect(await store.bounces.byMessage(id)).toHaveLength(1)
})

test('a mail is known again by an address in other case, and where its return address is another it is not', async () => {
  await using store = await openTemporaryStore()
  const repeats = await createRepeats(store)
  const hash = new Uint8Array(32)
  repeats.add(hash, 'b-Id@bounces.example.com', 'kept')
  expect(repeats.take(hash, 'b-other@bounces.example.com')).toBeNull()
  expect(repeats.take(hash, 'B-ID@bounces.example.com')).toBe('kept')
})

test('a mail is known again where the disk takes nothing', async () => {
  await using store = await openTemporaryStore()
  const broken = () => Promise.reject(new Error('EIO'))
  const rows = { ...store.unanswered, keep: broken, remove: broken }
  const unanswered = new Unanswered('bounce', rows)
  unanswered.add('key', ['kept'])
  expect(unanswered.take('key')).toEqual(['kept'])
  expect(unanswered.take('key')).toBeNull()
})

test('what is noted leaves what was noted days before known to the next process', async () => {
  await using store = await openTemporaryStore()
  const day = 86_400_000
  let nowMs = NOW
  const started = () => new Unanswered('bounce', store.unanswered, () => nowMs)
  started().add('first', ['1'])
  nowMs += 4 * day
  started().add('second', ['2'])
  await store.probe() // what was to be written is
  const next = started()
  await next.recall([])
  expect([next.take('first'), next.take('second')]).toEqual([['1'], ['2']])
  nowMs += 2 * day
  started().add('third', ['3'])
  await store.probe()
  expect(await store.unanswered.list('bounce', 10, NOW)).toMatchObject([{ key: 'third' }])
})

test('a mail waits for all equal ones, also where one of them has been kept meanwhile', async () => {
  await using store = await openTemporaryStore()
  const unanswered = new Unanswered('bounce', store.unanswered)
  const kept: string[] = []
  const keep = (name: string, disk: Promise<void>) =>
    unanswered.inTurn(
      'key',
      () => true,
      () => disk.then(() => void kept.push(name)),
    )
  const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const first = keep('first', one.promise)
  const second = keep('second', other.promise)
  one.resolve()
  await first
  const third = keep('third', Promise.resolve())
  other.resolve()
  await Promise.all([second, third])
  expect(kept).toEqual(['first', 'second', 'third'])
})
