import { Database } from 'bun:sqlite'
import { expect, spyOn, test } from 'bun:test'
import {
  chmodSync,
  copyFileSync,
  fdatasync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Flush, FlushError } from '../../src/store/connection.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryDirectory } from '../support/directory.ts'
import { openTemporaryStore } from '../support/store.ts'
import { openFresh } from './fresh.ts'

test("a new database is its owner's alone, also in a folder that is not", async () => {
  using directory = temporaryDirectory()
  chmodSync(directory.path, 0o755)
  const file = join(directory.path, 'retour.db')
  const store = openStore(file)
  await store.probe()
  const modes = [file, `${file}-wal`, `${file}-shm`].map((one) => statSync(one).mode & 0o777)
  expect(modes).toEqual([0o600, 0o600, 0o600])
  await store.close()
})

/** A disk whose flushes end when they are told to. */
function slowDisk() {
  const flushes: ((error: Error | null) => void)[] = []
  const begun: (() => void)[] = []
  return {
    flush: ((_, done) => {
      flushes.push(done)
      begun.shift()?.()
    }) satisfies Flush as Flush,
    /** Resolves when the next flush begins. */
    next: () => new Promise<void>((resolve) => begun.push(resolve)),
    end: (error: Error | null = null) => flushes.shift()?.(error),
  }
}

test('a write resolves when the log has been flushed, not before', async () => {
  const disk = slowDisk()
  await using store = openFresh(disk.flush)
  let isWritten = false
  const begins = disk.next()
  const written = store
    .write(() => store.insert(1))
    .then(() => {
      isWritten = true
    })
  await begins
  expect(store.sizes()).toEqual([1])
  expect(isWritten).toBe(false)
  disk.end()
  await written
})

test('what comes during a flush is one more transaction, also what needs no flush of its own', async () => {
  const disk = slowDisk()
  await using store = openFresh(disk.flush)
  const done: number[] = []
  const write = (size: number, by: 'write' | 'writeUnflushed' = 'write') =>
    store[by](() => store.insert(size)).then(() => void done.push(size))
  let begins = disk.next()
  const first = write(1)
  await begins
  const rest = [write(2, 'writeUnflushed'), write(3), write(4, 'writeUnflushed')]
  begins = disk.next()
  expect(done).toEqual([])
  disk.end()
  await first
  await begins
  expect(store.counts).toMatchObject({ commits: 2, jobs: 4 })
  expect(done).toEqual([1])
  disk.end()
  await Promise.all(rest)
  expect(done).toEqual([1, 2, 3, 4])
})

test('a write that needs no flush does not ask for one', async () => {
  await using store = openFresh(() => expect.unreachable('flushed'))
  await store.writeUnflushed(() => store.insert(1))
  expect(store.sizes()).toEqual([1])
})

test('what is read together is of one moment, and a write goes on after it', async () => {
  await using store = openFresh()
  using other = new Database(store.file)
  const seen: number[][] = []
  store.readTogether(() => {
    seen.push(store.sizes())
    other.run('INSERT INTO raws (sha256, size_bytes) VALUES (zeroblob(32), 7)')
    seen.push(store.sizes())
  })
  expect(seen).toEqual([[], []])
  await store.write(() => store.insert(1))
  expect(store.sizes()).toEqual([7, 1])
})

test('a row that cannot be read is the trouble of its reader alone', async () => {
  await using store = openFresh()
  const mime = crypto.getRandomValues(new Uint8Array(60_000))
  const insert = 'INSERT INTO raws (sha256, size_bytes, mime) VALUES (zeroblob(32), 7, ?)'
  store.client.run(insert, [mime])
  store.client.run('PRAGMA wal_checkpoint(TRUNCATE)')
  const file = readFileSync(store.file)
  const page = file.indexOf(mime.subarray(30_000, 30_064)) & ~4095
  writeFileSync(store.file, file.fill(255, page, page + 4)) // no page has that number
  store.client.run('PRAGMA shrink_memory')
  const read = () => store.client.query('SELECT mime FROM raws').values()
  store.readTogether(() => {
    expect(read).toThrow('malformed')
    expect(store.sizes()).toEqual([7])
  })
  await store.write(() => store.insert(1))
  expect(store.sizes()).toEqual([7, 1])
})

test('when the flush fails, the write rejects, and the next one is flushed anew', async () => {
  const errors = [new Error('EIO'), null]
  await using store = openFresh((_, done) => done(errors.shift() ?? null))
  const together = await Promise.allSettled([
    store.write(() => store.insert(1)),
    store.write(() => store.insert(2)),
    store.writeUnflushed(() => store.insert(3)),
  ])
  expect(together).toMatchObject([
    { status: 'rejected', reason: expect.any(FlushError) },
    { status: 'rejected', reason: expect.any(FlushError) },
    { status: 'fulfilled' },
  ])
  await store.write(() => store.insert(4))
  expect(store.counts).toMatchObject({ commits: 2, jobs: 4, failed: 2 })
})

test('the real log is flushed', async () => {
  const targets: string[] = []
  await using store = openFresh((descriptor, done) => {
    targets.push(readlinkSync(`/proc/self/fd/${descriptor}`))
    fdatasync(descriptor, done)
  })
  await store.write(() => store.insert(1))
  expect(targets).toEqual([`${store.file}-wal`])
})

test.each([
  ['was removed', (file: string) => rmSync(file)],
  ['is another one', (file: string) => renameSync(`${file}.backup`, file)],
  ['was moved away', (file: string) => renameSync(file, `${file}.old`)],
  [
    'made way for a copy',
    (file: string) => {
      renameSync(file, `${file}.old`)
      copyFileSync(`${file}.old`, file)
    },
  ],
  ['has lost its log', (file: string) => rmSync(`${file}-wal`)],
])('nothing is taken for kept where the database %s', async (_, harm) => {
  await using store = openFresh()
  await store.write(() => store.insert(1))
  writeFileSync(`${store.file}.backup`, '')
  harm(store.file)
  await expect(store.write(() => store.insert(2))).rejects.toThrow(FlushError)
  await expect(store.write(() => store.insert(3))).rejects.toThrow('removed or replaced')
})

test('nothing is taken for kept where the index of the log was removed', async () => {
  await using store = openFresh()
  await store.write(() => store.insert(1))
  rmSync(`${store.file}-shm`)
  await expect(store.write(() => store.insert(2))).rejects.toThrow('-shm was removed')
})

test('a data_dir that is a file says so', () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  writeFileSync(data, '')
  expect(() => openStore(join(data, 'retour.db'))).toThrow('data_dir is a file, not a directory')
})

test('who closes beside a daemon and a backup keeps nobody from writing meanwhile', async () => {
  await using daemon = await openTemporaryStore()
  using backup = new Database(daemon.file, { readonly: true })
  backup.run('BEGIN')
  backup.query('SELECT count(*) FROM messages').get()
  const other = openStore(daemon.file)
  await other.probe()
  const startMs = performance.now()
  await other.close()
  expect(performance.now() - startMs).toBeLessThan(4000) // SQLite would wait for 5000
  backup.run('COMMIT')
})

test('who closes beside a daemon folds the log in before it keeps anybody from writing', async () => {
  await using daemon = await openTemporaryStore()
  await daemon.probe()
  using looking = new Database(daemon.file)
  const other = openStore(daemon.file)
  await other.probe()
  const before: unknown[] = []
  const { run } = Database.prototype
  using _ = spyOn(Database.prototype, 'run').mockImplementation(function (this: Database, sql) {
    if (sql.includes('TRUNCATE')) before.push(looking.query('PRAGMA wal_checkpoint(NOOP)').get())
    return run.call(this, sql)
  })
  await other.close()
  const [{ log, checkpointed }] = before as [{ log: number; checkpointed: number }]
  expect(log).toBeGreaterThan(0)
  expect(checkpointed).toBe(log)
})
