import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { openFresh } from './fresh.ts'

/** Another process that writes. */
function writerOf(file: string): Database {
  const other = new Database(file)
  other.run('BEGIN IMMEDIATE')
  return other
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('writes wait for another process that writes, and nothing else does', async () => {
  await using store = openFresh()
  using other = writerOf(store.file)
  const writing = Promise.all([1, 2, 3].map((size) => store.write(() => store.insert(size))))
  const startMs = performance.now()
  await turns(10)
  expect(performance.now() - startMs).toBeLessThan(1000)
  expect(store.sizes()).toEqual([])
  other.run('COMMIT')
  await writing
  expect(store.sizes()).toEqual([1, 2, 3])
})

test('one that writes on and on has all that waits refused together, and later writes are taken', async () => {
  await using store = openFresh(undefined, 30)
  using other = writerOf(store.file)
  const writing = [1, 2, 3].map((size) => store.write(() => store.insert(size)))
  for (const one of await Promise.allSettled(writing)) {
    expect(one).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_BUSY' } })
  }
  other.run('COMMIT')
  await store.write(() => store.insert(4))
  expect(store.sizes()).toEqual([4])
  expect(store.counts).toMatchObject({ commits: 1, jobs: 1, failed: 3 })
})

test('each writer waits anew for as long, after one that was waited for and one that was not', async () => {
  const lockMaxMs = 50
  await using store = openFresh(undefined, lockMaxMs)
  const refusedAfterMs = async () => {
    using other = writerOf(store.file)
    const startMs = performance.now()
    await expect(store.write(() => store.insert(0))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    other.run('COMMIT')
    return performance.now() - startMs
  }
  expect(await refusedAfterMs()).toBeGreaterThanOrEqual(lockMaxMs)
  expect(await refusedAfterMs()).toBeGreaterThanOrEqual(lockMaxMs)
  using other = writerOf(store.file)
  const writing = store.write(() => store.insert(1)).catch(() => {})
  await turns(10)
  other.run('COMMIT')
  await writing
  expect(await refusedAfterMs()).toBeGreaterThanOrEqual(lockMaxMs)
})

test('a job that is to run again by itself when another process has begun to write is refused', async () => {
  await using store = openFresh()
  using other = new Database(store.file)
  const { client } = store
  const run = client.run.bind(client)
  client.run = (...statement: Parameters<typeof run>) => {
    const changes = run(...statement)
    if (statement[0] === 'ROLLBACK') other.run('BEGIN IMMEDIATE')
    return changes
  }
  const jobs = await Promise.allSettled([
    store.write(() => store.insert(1)),
    store.write(() => expect.unreachable('no')),
  ])
  expect(jobs).toMatchObject(
    [1, 2].map(() => ({ status: 'rejected', reason: { code: 'SQLITE_BUSY' } })),
  )
  client.run = run
  other.run('COMMIT')
  await store.write(() => store.insert(3))
  expect(store.sizes()).toEqual([3])
  expect(store.counts).toMatchObject({ commits: 1, jobs: 1, failed: 2 })
})

test('writers that come together share one commit', async () => {
  await using store = openFresh()
  await Promise.all([1, 2, 3].map((size) => store.write(() => store.insert(size))))
  expect(store.sizes()).toEqual([1, 2, 3])
  expect(store.counts).toMatchObject({ commits: 1, jobs: 3, failed: 0 })
})

test('a job that throws fails alone and leaves nothing behind', async () => {
  await using store = openFresh()
  const told: number[] = []
  const insert = (one: number) => {
    store.insert(one)
    store.afterCommit(() => void told.push(one))
  }
  const jobs = await Promise.allSettled([
    store.write(() => insert(1)),
    store.write(() => {
      insert(2)
      throw new Error('no')
    }),
    store.write(() => insert(3)),
  ])
  expect(told).toEqual([1, 3])
  expect(jobs.map((job) => job.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(store.sizes()).toEqual([1, 3])
  expect(store.counts.failed).toBe(1)
})

test('a write resolves with what its job returned', async () => {
  await using store = openFresh()
  expect(await store.write(() => 'done')).toBe('done')
})

test('while the store cannot write every write rejects, and afterwards they succeed again', async () => {
  await using store = openFresh()
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
  await using store = openFresh()
  const sizes = Array.from({ length: 1201 }, (_, at) => at)
  await Promise.all(sizes.map((size) => store.write(() => store.insert(size))))
  expect(store.sizes()).toEqual(sizes)
  expect(store.counts.commits).toBe(3)
})
