import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../src/store/connection.ts'
import { migrate } from '../../src/store/migrate.ts'
import { warmAddresses } from '../../src/store/suppression-warm.ts'
import { startCheckpointThread } from '../../src/wiring.ts'
import { temporaryDirectory } from '../support/directory.ts'

const MIB = 1024 * 1024
const filler = Buffer.alloc(MIB)
/** More than what the thread is asked for at. */
const FOLDED_PAGES = 9000

async function openFresh(checkpointThread: () => Worker, aheadMaxPages?: number) {
  const directory = temporaryDirectory()
  const file = join(directory.path, 'retour.db')
  const troubles: string[] = []
  const foldTroubled = (error: string) => void troubles.push(error)
  const connection = connect(file, {
    checkpointThread,
    foldTroubled,
    ...(aheadMaxPages === undefined ? {} : { aheadMaxPages }),
  })
  migrate(connection.client)
  const keep = connection.client.prepare(
    'INSERT INTO raws (sha256, size_bytes, mime) VALUES (?, ?, ?)',
  )
  const look = connection.client.prepare<{ log: number; checkpointed: number }, []>(
    'PRAGMA wal_checkpoint(NOOP)',
  )
  /** One commit of a MiB. */
  const grow = () => connection.writeUnflushed(() => void keep.run(Buffer.alloc(32), MIB, filler))
  /** A small commit. */
  const touch = () =>
    connection.writeUnflushed(() => void connection.client.run('DELETE FROM tries'))
  const log = () => look.get() ?? { log: 0, checkpointed: 0 }
  let closing: Promise<void> | undefined
  const close = () => (closing ??= connection.close())
  return {
    ...connection,
    close,
    file,
    grow,
    touch,
    log,
    troubles,
    /** Makes the log long enough to be folded in; then commits are small until it is, however slow the thread is. */
    async untilFolded() {
      while (log().checkpointed === 0) await (log().log < FOLDED_PAGES ? grow() : touch())
    },
    threshold: () =>
      Object.values(connection.client.query('PRAGMA wal_autocheckpoint').get() ?? {})[0],
    async [Symbol.asyncDispose]() {
      await close()
      directory.remove()
    },
  }
}

test('the thread folds the log in, and a long log begins anew', async () => {
  await using store = await openFresh(startCheckpointThread)
  let most = 0
  while (most < 33_000) {
    await store.grow()
    most = Math.max(most, store.log().log)
  }
  // However slow the thread is: small commits until it is through.
  let begunAnew = false
  for (let at = 0; at < 200_000 && !begunAnew; at++) {
    await store.touch()
    begunAnew = store.log().log < most
  }
  expect(begunAnew).toBe(true)
  expect(store.threshold()).toBe(0) // however long the log gets, no commit folds it in
})

/** A thread whose answers come when the test lets them. */
function slowThread() {
  const held: (() => void)[] = []
  const start = () => {
    const worker = startCheckpointThread()
    const post = worker.postMessage.bind(worker)
    worker.postMessage = (task: unknown) =>
      task === 'close' ? post(task) : held.push(() => post(task))
    return worker
  }
  return { start, held }
}

/** Whether `write` is still waiting when everything else has had several turns. */
async function waits(write: Promise<unknown>): Promise<boolean> {
  let settled = false
  void write.then(() => {
    settled = true
  })
  for (let turn = 0; turn < 50; turn++) await new Promise((next) => setImmediate(next))
  return !settled
}

test('what gets too far ahead of the thread waits for it, while everything else goes on', async () => {
  const { start, held } = slowThread()
  await using store = await openFresh(start, 3000)
  while (held.length === 0) await store.grow()
  const begun = store.log().log
  let last = store.grow()
  while (!(await waits(last))) last = store.grow()
  expect(store.log().log - begun).toBeWithin(3000, 3000 + 17 * 300)
  held.shift()?.()
  await last
  expect(store.log().log).toBeLessThan(begun) // all was folded in, and the log begun anew
})

test('the rest of a long log is folded in by the thread too, and the next commit begins it anew', async () => {
  const { start, held } = slowThread()
  await using store = await openFresh(start)
  while (store.log().log < 33_000 || held.length === 0) await store.grow()
  held.shift()?.()
  let last = store.touch()
  while (!(await waits(last))) last = store.touch()
  expect(held).toHaveLength(1)
  held.shift()?.()
  await last
  expect(store.log().log).toBeLessThan(100)
})

test('beside somebody who reads what is old nothing waits', async () => {
  const { start, held } = slowThread()
  await using store = await openFresh(start)
  using reader = new Database(store.file, { readonly: true })
  reader.run('BEGIN')
  reader.query('SELECT count(*) FROM raws').get()
  while (store.log().log < 33_000 || held.length === 0) await store.grow()
  for (let at = 0; at < 100; at++) {
    held.shift()?.()
    await store.touch()
  }
  expect(store.log().log).toBeGreaterThan(33_000)
})

test.each([
  ['cannot start', () => new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'])))],
  ['ends', () => new Worker(URL.createObjectURL(new Blob(['process.exit()'])))],
  [
    'is refused',
    () => {
      throw new Error('no more threads')
    },
  ],
])('when the thread %s, the log is folded in here', async (_, start) => {
  await using store = await openFresh(start)
  for (let at = 0; at < 400 && store.threshold() !== 8000; at++) await store.grow()
  expect(store.threshold()).toBe(8000)
  let folded = 0
  for (let at = 0; at < 100 && folded === 0; at++) {
    await store.grow()
    folded = Math.max(folded, store.log().checkpointed)
  }
  expect(folded).toBeGreaterThan(0)
})

test('what the thread could not do for a while, as on a full disk, is told once and done later', async () => {
  let refusals = 3
  const start = () => {
    const worker = startCheckpointThread()
    const post = worker.postMessage.bind(worker)
    worker.postMessage = (task: unknown) => {
      if (refusals-- <= 0) return post(task)
      const data = 'SQLiteError: database or disk is full'
      worker.dispatchEvent(new MessageEvent('message', { data }))
    }
    return worker
  }
  await using store = await openFresh(start)
  await store.untilFolded()
  expect(store.threshold()).not.toBe(8000)
  expect(store.troubles).toEqual(['SQLiteError: database or disk is full'])
  expect(store.foldsFailed()).toBe(3)
})

test('a log that grew beside a long backup is cut when it begins anew', async () => {
  await using store = await openFresh(startCheckpointThread)
  const size = () => statSync(`${store.file}-wal`).size
  const limit = store.client.query('PRAGMA journal_size_limit')
  expect(limit.get()).toEqual({ journal_size_limit: 256 * MIB })
  store.client.run(`PRAGMA journal_size_limit = ${64 * MIB}`) // so much less has to be written
  await store.grow()
  using backup = new Database(store.file, { readonly: true })
  backup.run('BEGIN')
  backup.query('SELECT count(*) FROM raws').get()
  while (size() <= 140 * MIB) await store.grow()
  backup.run('COMMIT')
  for (let at = 0; at < 200_000 && size() > 140 * MIB; at++) await store.touch()
  expect(size()).toBeLessThanOrEqual(65 * MIB)
})

test('a store that is closed leaves no log behind, whatever the thread does', async () => {
  await using store = await openFresh(startCheckpointThread)
  for (let at = 0; at < 60; at++) await store.grow()
  await store.close()
  expect(existsSync(`${store.file}-wal`) && statSync(`${store.file}-wal`).size).toBeFalsy()
  expect(statSync(store.file).size).toBeGreaterThan(60 * MIB)
})

test('what is asked for is read by the thread, which goes on with its work', async () => {
  const asked: unknown[] = []
  const start = () => {
    const worker = startCheckpointThread()
    const post = worker.postMessage.bind(worker)
    worker.postMessage = (task: unknown) => {
      asked.push(task)
      post(task)
    }
    return worker
  }
  await using store = await openFresh(start)
  store.warm('SELECT count(*) FROM raws')
  expect(asked).toEqual([{ file: store.file, run: 'SELECT count(*) FROM raws' }])
  await store.untilFolded()
  expect(asked).toContainEqual({ file: store.file, run: 'PRAGMA wal_checkpoint(PASSIVE)' })
  expect(store.threshold()).not.toBe(8000)
})

test('a large suppression list is asked for at the start, a small one is not', async () => {
  const asked: string[] = []
  for (const last of [99_999, 100_000]) {
    await using store = await openFresh(startCheckpointThread)
    store.client.run(`INSERT INTO suppression_addresses VALUES (${last}, 'alice@example.org')`)
    warmAddresses({ ...store, warm: (statement) => asked.push(statement) })
    for (const statement of asked) {
      expect(store.client.query(`EXPLAIN QUERY PLAN ${statement}`).values().flat()).toContainEqual(
        expect.stringContaining('COVERING INDEX suppression_addresses_address'),
      )
    }
  }
  expect(asked).toHaveLength(1)
})
