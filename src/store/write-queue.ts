// The write queue: writers that come together share a transaction and a flush. The transaction runs on
// this thread and puts its pages into the write-ahead log without waiting for the disk
// (`synchronous=NORMAL`); the log is then flushed on another one, while this one goes on with sessions
// and calls. What arrives meanwhile goes into the next transaction: load makes batches larger, not waits
// longer. A job that throws fails alone.

import type { Database } from 'bun:sqlite'
import { codeOf } from '../error-code.ts'
import { Histogram } from '../histogram.ts'
import type { Checkpoints } from './checkpoints.ts'

/** Jobs in one transaction, to limit how long a commit blocks the thread. */
const BATCH_MAX = 500
/** How long a batch may grow before it is written: less than a flush takes. */
const GATHER_MAX_MS = 2
/** How often a lock that another process holds (a person with sqlite3) is tried again. */
const LOCK_LOOK_MS = 10
/** How long; after that the waiting jobs are rejected. */
export const LOCK_MAX_MS = 5000
/** Of the metrics: a commit is a flush, or many waiting for a slow disk. */
const BATCH_BOUNDS = [1, 2, 5, 10, 25, 50, 100, 250]
const COMMIT_BOUNDS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]

export interface WriteQueue {
  /**
   * Runs `job` inside a transaction that it may share with others and resolves with its result when
   * that has reached the disk. Rejects when the job throws or the store cannot write; then nothing of
   * it is kept, except when the flush fails: then nobody knows what is on the disk. The job
   * must be synchronous and able to run twice: a batch in which one job throws is rolled back and its
   * jobs run again, each by itself.
   */
  write<T>(job: () => T): Promise<T>
  /**
   * The same, but a commit of only such jobs does not wait for the disk: it survives the end of the process,
   * but the last ones may be lost in a power cut. Everything that the job can have read has reached the disk
   * when it resolves.
   */
  writeUnflushed<T>(job: () => T): Promise<T>
  /** Runs `then` once the write job that calls this is kept, and not when it is rolled back. */
  afterCommit(then: () => void): void
  /**
   * A value that the jobs of one transaction share. The function returns it; `begin` makes it at the first
   * call, and `end` writes it to the database before the commit. A rollback drops it.
   */
  perCommit<T>(begin: () => T, end?: (gathered: T) => void): () => T
  counts: WriteCounts
}

/** Totals since the start. */
export interface WriteCounts {
  commits: number
  jobs: number
  failed: number
  /** Spent inside transactions, on this thread. */
  seconds: number
  /** Jobs of each transaction. */
  batchJobs: Histogram
  /** Of each transaction, up to its flush where it has one. */
  commitSeconds: Histogram
}

interface Job {
  run: () => unknown
  flush: boolean
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/** A transaction that was committed: its jobs with their results, and what is to be done after it. */
interface Committed {
  jobs: Job[]
  results: unknown[]
  after: (() => void)[]
  startedMs: number
}

/** Its functions can be taken out of it. */
export class GroupCommit implements WriteQueue {
  readonly counts: WriteCounts = {
    commits: 0,
    jobs: 0,
    failed: 0,
    seconds: 0,
    batchJobs: new Histogram(BATCH_BOUNDS),
    commitSeconds: new Histogram(COMMIT_BOUNDS_S),
  }
  readonly #transaction: ReturnType<typeof prepareTransaction>
  readonly #flush: () => Promise<void>
  readonly #checkpoints: Pick<Checkpoints, 'committed' | 'held'>
  readonly #lockMaxMs: number
  readonly #waiting: Job[] = []
  #isBusy = false
  #seen = 0
  #sinceMs = 0
  /** Since when another process keeps us from writing, null = none does. */
  #lockedMs: number | null = null
  // Of the transaction that is open.
  #serial = 0
  #before: (() => void)[] = []
  #after: (() => void)[] = []

  /**
   * `flush` resolves when all that was committed before it was called has reached the disk; `checkpoints` hears of
   * each commit, or of some together.
   */
  constructor(
    client: Database,
    flush: () => Promise<void>,
    checkpoints: Pick<Checkpoints, 'committed' | 'held'>,
    lockMaxMs: number,
  ) {
    this.#transaction = prepareTransaction(client)
    this.#lockMaxMs = lockMaxMs
    this.#flush = flush
    this.#checkpoints = checkpoints
  }

  readonly write = <T>(job: () => T): Promise<T> => this.#add(job, true)

  readonly writeUnflushed = <T>(job: () => T): Promise<T> => this.#add(job, false)

  readonly afterCommit = (then: () => void): void => void this.#after.push(then)

  readonly perCommit = <T>(begin: () => T, end?: (gathered: T) => void): (() => T) => {
    let serial = -1
    let gathered: T
    return () => {
      if (serial !== this.#serial) {
        serial = this.#serial
        const mine = begin()
        gathered = mine
        if (end) this.#before.push(() => end(mine))
      }
      return gathered
    }
  }

  #add<T>(run: () => T, flush: boolean): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run, flush, resolve: resolve as Job['resolve'], reject })
      if (!this.#isBusy) this.#schedule()
    })
  }

  #schedule(): void {
    this.#isBusy = true
    setImmediate(() => this.#gather())
  }

  // Jobs of parallel sessions arrive over a few turns of the event loop: while a turn brings more jobs, the
  // batch waits for another turn.
  #gather(): void {
    const nowMs = performance.now()
    const length = this.#waiting.length
    if (this.#seen === 0) this.#sinceMs = nowMs
    const isGrowing = length > this.#seen && length < BATCH_MAX
    if (isGrowing && nowMs - this.#sinceMs < GATHER_MAX_MS) {
      this.#seen = length
      this.#schedule()
      return
    }
    this.#seen = 0
    const { held } = this.#checkpoints
    if (held !== null) return void held.then(() => this.#gather())
    try {
      this.#transaction.begin()
    } catch (error) {
      this.#waitForLock(error, nowMs)
      return
    }
    this.#lockedMs = null
    const batch = this.#waiting.splice(0, BATCH_MAX)
    const committed = this.#commit(batch)
    this.#checkpoints.committed()
    this.counts.seconds += (performance.now() - nowMs) / 1000
    if (committed.some(({ jobs }) => jobs.some(({ flush }) => flush))) {
      this.#flush().then(
        () => this.#settle(committed, null),
        (error: unknown) => this.#settle(committed, { error }),
      )
    } else {
      this.#settle(committed, null)
    }
  }

  #settle(committed: Committed[], failure: { error: unknown } | null): void {
    for (const { jobs, results, after, startedMs } of committed) {
      this.counts.commitSeconds.observe((performance.now() - startedMs) / 1000)
      jobs.forEach((job, at) => {
        if (failure === null || !job.flush) job.resolve(results[at])
        else this.#refuse(job, failure.error)
      })
      for (const then of after) then()
    }
    this.#isBusy = false
    if (this.#waiting.length > 0) this.#schedule()
  }

  /** Waits for the lock here, as SQLite would block this thread. */
  #waitForLock(error: unknown, nowMs: number): void {
    this.#lockedMs ??= nowMs
    const isLocked = codeOf(error).startsWith('SQLITE_BUSY')
    if (isLocked && nowMs - this.#lockedMs < this.#lockMaxMs) {
      setTimeout(() => this.#gather(), LOCK_LOOK_MS)
      return
    }
    this.#lockedMs = null
    for (const job of this.#waiting.splice(0)) this.#refuse(job, error)
    this.#isBusy = false
  }

  #refuse(job: Job, error: unknown): void {
    this.counts.failed += 1
    job.reject(error)
  }

  /** In the transaction that has begun. */
  #commit(batch: Job[]): Committed[] {
    const startedMs = performance.now()
    this.#before = []
    this.#after = []
    this.#serial += 1
    try {
      const results = this.#transaction.end(() => {
        const done = batch.map((job) => job.run())
        for (const end of this.#before) end()
        return done
      })
      this.counts.commits += 1
      this.counts.jobs += batch.length
      this.counts.batchJobs.observe(batch.length)
      return [{ jobs: batch, results, after: this.#after, startedMs }]
    } catch (error) {
      if (batch.length > 1) return batch.flatMap((job) => this.#commitAlone(job))
      for (const job of batch) this.#refuse(job, error)
      return []
    }
  }

  #commitAlone(job: Job): Committed[] {
    try {
      this.#transaction.begin()
    } catch (error) {
      this.#refuse(job, error)
      return []
    }
    return this.#commit([job])
  }
}

interface Transaction {
  /** Throws SQLite's error where another process writes. */
  begin(): void
  /** Does the last of it and commits; where that throws, all of it is undone. */
  end<T>(run: () => T): T
}

function prepareTransaction(client: Database): Transaction {
  // It takes the write lock at once: a deferred one could fail half-way with SQLITE_BUSY.
  const begin = client.prepare('BEGIN IMMEDIATE')
  const commit = client.prepare('COMMIT')
  return {
    begin: () => void begin.run(),
    end(run) {
      try {
        const result = run()
        commit.run()
        return result
      } catch (error) {
        // Some errors (disk full) have rolled back already.
        if (client.inTransaction) client.run('ROLLBACK')
        throw error
      }
    },
  }
}
