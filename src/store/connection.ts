// The one SQLite connection, and the write queue that lets concurrent writers share a commit. A 250
// waits for `synchronous=FULL`, so a commit costs a disk flush: what arrives while one runs goes
// into the next, and load makes batches larger, not waits longer. A job that throws fails alone.

import { Database } from 'bun:sqlite'
import { type BunSQLiteDatabase, drizzle } from 'drizzle-orm/bun-sqlite'
import { Histogram } from '../histogram.ts'
import * as schema from './schema.ts'

/** Jobs in one transaction: bounds how long one commit keeps the thread. */
const BATCH_MAX = 500
/** How long a batch may grow before it is written: less than a flush takes. */
const GATHER_MAX_MS = 2
/** Of the metrics: a commit is a flush, or many waiting for a slow disk. */
const BATCH_BOUNDS = [1, 2, 5, 10, 25, 50, 100, 250]
const COMMIT_BOUNDS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
/** Another process (a backup, a person with sqlite3) may hold the lock this long. */
const BUSY_TIMEOUT_MS = 5000
const CACHE_KIB = 16 * 1024
/**
 * 32 MiB of log are folded into the database at a time. In a large one every mail changes pages of its
 * own in the indexes of addresses; the more of them are gathered, the more are written once for many.
 */
const CHECKPOINT_PAGES = 8000

export interface Connection {
  client: Database
  db: BunSQLiteDatabase<typeof schema>
  /**
   * Runs `job` inside a transaction that it may share with others and resolves with its result when
   * that has reached the disk. Rejects when the job throws or the store cannot write; then nothing
   * of it is kept. The job must be synchronous and able to run twice: a batch in which one job
   * throws is rolled back and its jobs run again, each by itself.
   *
   * With `flush: false` a commit in which no other job asks for it does not wait for the disk: it
   * survives the end of the process, but the last of such may be lost with the machine's power.
   */
  write<T>(job: () => T, options?: { flush: boolean }): Promise<T>
  /** Runs `then` once the write job that calls this is committed, and not when it is rolled back. */
  afterCommit(then: () => void): void
  /**
   * What the jobs of one transaction gather together. The function gives it, made by `begin` when it is
   * first asked for; `end` writes it down before the commit. A rollback forgets it.
   */
  perCommit<T>(begin: () => T, end?: (gathered: T) => void): () => T
  counts: WriteCounts
}

/** Totals since the start; seconds are spent inside transactions. */
export interface WriteCounts {
  commits: number
  jobs: number
  failed: number
  seconds: number
  /** Jobs of each transaction. */
  batchJobs: Histogram
  /** Of each transaction, up to its commit. */
  commitSeconds: Histogram
}

/** What stands by while a transaction is open. */
interface Hooks {
  /** Before the commit; each belongs to something gathered. */
  before: (() => void)[]
  /** After the commit. */
  after: (() => void)[]
  /** Changes with every transaction. */
  serial: number
}

interface Job {
  run: () => unknown
  flush: boolean
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/** Opens the file, creating it when absent. Throws SQLite's error when it cannot. */
export function connect(file: string): Connection {
  const client = new Database(file, { create: true, readwrite: true, strict: true })
  client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  client.run('PRAGMA journal_mode = WAL')
  client.run('PRAGMA synchronous = FULL')
  client.run('PRAGMA foreign_keys = OFF')
  client.run(`PRAGMA cache_size = -${CACHE_KIB}`)
  client.run('PRAGMA temp_store = MEMORY')
  client.run(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  const counts = {
    ...{ commits: 0, jobs: 0, failed: 0, seconds: 0 },
    batchJobs: new Histogram(BATCH_BOUNDS),
    commitSeconds: new Histogram(COMMIT_BOUNDS_S),
  }
  const hooks: Hooks = { before: [], after: [], serial: 0 }
  return {
    client,
    db: drizzle({ client, schema }),
    write: createWriteQueue(client, counts, hooks),
    afterCommit: (then) => void hooks.after.push(then),
    perCommit: (begin, end) => createGathering(hooks, begin, end),
    counts,
  }
}

function createGathering<T>(hooks: Hooks, begin: () => T, end?: (gathered: T) => void): () => T {
  let serial = -1
  let gathered: T
  return () => {
    if (serial !== hooks.serial) {
      serial = hooks.serial
      const mine = begin()
      gathered = mine
      if (end) hooks.before.push(() => end(mine))
    }
    return gathered
  }
}

function createWriteQueue(
  client: Database,
  counts: WriteCounts,
  hooks: Hooks,
): Connection['write'] {
  const waiting: Job[] = []
  const transaction = prepareTransaction(client)
  let scheduled = false
  let seen = 0
  let sinceMs = 0

  // Jobs of sessions that run side by side come over a few turns of the event loop: as long as a turn
  // brings more, it is worth while to wait for another one.
  const gather = (): void => {
    const nowMs = performance.now()
    if (seen === 0) sinceMs = nowMs
    const isGrowing = waiting.length > seen && waiting.length < BATCH_MAX
    if (isGrowing && nowMs - sinceMs < GATHER_MAX_MS) {
      seen = waiting.length
      setImmediate(gather)
      return
    }
    seen = 0
    const batch = waiting.splice(0, BATCH_MAX)
    scheduled = waiting.length > 0
    if (scheduled) setImmediate(gather)
    commit(transaction, batch, counts, hooks)
    counts.seconds += (performance.now() - nowMs) / 1000
  }

  return <T>(run: () => T, { flush } = { flush: true }) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ run, flush, resolve: resolve as Job['resolve'], reject })
      if (scheduled) return
      scheduled = true
      setImmediate(gather)
    })
}

function commit(transaction: Transaction, batch: Job[], counts: WriteCounts, hooks: Hooks): void {
  const startedMs = performance.now()
  Object.assign(hooks, { before: [], after: [], serial: hooks.serial + 1 })
  try {
    const flush = batch.some((job) => job.flush)
    const results = transaction(flush, () => {
      const done = batch.map((job) => job.run())
      for (const end of hooks.before) end()
      return done
    })
    counts.commits += 1
    counts.jobs += batch.length
    counts.batchJobs.observe(batch.length)
    counts.commitSeconds.observe((performance.now() - startedMs) / 1000)
    batch.forEach((job, at) => {
      job.resolve(results[at])
    })
  } catch (error) {
    if (batch.length > 1) {
      for (const job of batch) commit(transaction, [job], counts, hooks)
      return
    }
    counts.failed += 1
    batch[0]?.reject(error)
    return
  }
  for (const then of hooks.after) then()
}

/** Runs something in a transaction that is flushed to the disk or not; throws what it throws. */
type Transaction = <T>(flush: boolean, run: () => T) => T

function prepareTransaction(client: Database): Transaction {
  // It takes the write lock at once: a deferred one could fail half-way with SQLITE_BUSY.
  const begin = client.prepare('BEGIN IMMEDIATE')
  const end = client.prepare('COMMIT')
  let flushes = true
  return (flush, run) => {
    if (flush !== flushes) {
      // FULL flushes the log with what earlier commits left in it; NORMAL leaves that to the next.
      client.run(`PRAGMA synchronous = ${flush ? 'FULL' : 'NORMAL'}`)
      flushes = flush
    }
    begin.run()
    try {
      const result = run()
      end.run()
      return result
    } catch (error) {
      // Some errors (disk full) have rolled back already.
      if (client.inTransaction) client.run('ROLLBACK')
      throw error
    }
  }
}
