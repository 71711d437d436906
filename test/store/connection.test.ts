import { expect, test } from 'bun:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../src/store/connection.ts'
import { migrate } from '../../src/store/migrate.ts'

function openFresh() {
  const directory = mkdtempSync(join(tmpdir(), 'retour-test-'))
  const file = join(directory, 'retour.db')
  const connection = connect(file)
  migrate(connection.client)
  return {
    ...connection,
    file,
    insert: (size: number) =>
      connection.client.run('INSERT INTO raws (sha256, size_bytes) VALUES (?, ?)', [
        Buffer.alloc(32),
        size,
      ]),
    sizes: () =>
      connection.client
        .query<{ size_bytes: number }, []>('SELECT size_bytes FROM raws ORDER BY id')
        .all()
        .map((row) => row.size_bytes),
    [Symbol.dispose]() {
      connection.client.close()
      rmSync(directory, { recursive: true })
    },
  }
}

test('a commit reaches the disk before the write resolves', () => {
  using store = openFresh()
  const mode = (name: string) => Object.values(store.client.query(`PRAGMA ${name}`).get() ?? {})[0]
  expect(mode('journal_mode')).toBe('wal')
  expect(mode('synchronous')).toBe(2) // FULL
})

test('writers that come together share one commit', async () => {
  using store = openFresh()
  await Promise.all([1, 2, 3].map((size) => store.write(() => store.insert(size))))
  expect(store.sizes()).toEqual([1, 2, 3])
  expect(store.counts).toMatchObject({ commits: 1, jobs: 3, failed: 0 })
})

test('a job that throws fails alone and leaves nothing behind', async () => {
  using store = openFresh()
  const jobs = await Promise.allSettled([
    store.write(() => store.insert(1)),
    store.write(() => {
      store.insert(2)
      throw new Error('no')
    }),
    store.write(() => store.insert(3)),
  ])
  expect(jobs.map((job) => job.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(store.sizes()).toEqual([1, 3])
  expect(store.counts.failed).toBe(1)
})

test('a write resolves with what its job returned', async () => {
  using store = openFresh()
  expect(await store.write(() => 'done')).toBe('done')
})

test('while the store cannot write every write rejects, and afterwards they succeed again', async () => {
  using store = openFresh()
  store.client.run('PRAGMA query_only = ON')
  const refused = await Promise.allSettled(
    [1, 2].map((one) => store.write(() => store.insert(one))),
  )
  expect(refused.map((job) => job.status)).toEqual(['rejected', 'rejected'])
  store.client.run('PRAGMA query_only = OFF')
  await store.write(() => store.insert(3))
  expect(store.sizes()).toEqual([3])
})

test('more jobs than a batch holds are all written', async () => {
  using store = openFresh()
  const sizes = Array.from({ length: 1201 }, (_, at) => at)
  await Promise.all(sizes.map((size) => store.write(() => store.insert(size))))
  expect(store.sizes()).toEqual(sizes)
  expect(store.counts.commits).toBe(3)
})
