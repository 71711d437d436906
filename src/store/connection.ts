// The one SQLite connection. A 250 waits until its rows are in the write-ahead log and the log is on
// the disk; SQLite would flush in the middle of a commit and hold up this thread, so we do it
// ourselves, on another one. (SQLite flushes by itself what a checkpoint needs: log, then database.)

import { Database } from 'bun:sqlite'
import { closeSync, fdatasync, fstatSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { type BunSQLiteDatabase, drizzle } from 'drizzle-orm/bun-sqlite'
import { AHEAD_MAX_PAGES, Checkpoints, FOLD } from './checkpoints.ts'
import { watchRemoval } from './file.ts'
import * as schema from './schema.ts'
import { GroupCommit, LOCK_MAX_MS, type WriteQueue } from './write-queue.ts'

/** Another process (a backup, a person with sqlite3) may hold the lock this long. */
const BUSY_TIMEOUT_MS = 5000
/** Enough for the pages that new rows are written to, with some hours of the indexes by address. */
const CACHE_KIB = 16 * 1024
/** Of the log, where it is written again. */
const CHUNK_BYTES = 1024 * 1024

export interface Connection extends WriteQueue {
  client: Database
  db: BunSQLiteDatabase<typeof schema>
  /**
   * Runs what reads at once in one transaction: to begin and end one takes longer than to find a row. Nothing
   * may be written in it.
   */
  readTogether(reads: () => void): void
  /**
   * Has another thread run a read, so that its pages are in memory. Does nothing without such a thread.
   */
  warm(statement: string): void
  /** How often the log could not be folded into the database since the start. */
  foldsFailed(): number
  /** To be called once the schema is there: from now on only the write queue waits for locks. */
  opened(): void
  /** Folds the log into the database if possible, and closes; no write may be running. */
  close(): Promise<void>
}

/** Flushes a file's content; the file system's error where it fails. */
export type Flush = (descriptor: number, done: (error: Error | null) => void) => void

/** What runs on other threads, and its limits. */
export interface Beside {
  flush?: Flush
  /** Starts the thread that keeps the log short; null: done on this one. */
  checkpointThread?: (() => Worker) | null
  /** Hears why the log cannot be folded into the database, once until it can. */
  foldTroubled?: (error: string) => void
  /** How far the log may get ahead of the thread, in pages. */
  aheadMaxPages?: number
  /** Whether no other process writes to the database, so that what is in its log was left there by a crash. */
  isAlone?: boolean
  /** Whether the log may hold what is not on the disk, as after a crash. */
  isDoubtful?: boolean
  /** How long another process may keep us from writing. */
  lockMaxMs?: number
}

/** The disk did not take what SQLite has written. */
export class FlushError extends Error {}

/** Opens the file, creating it when absent. Throws SQLite's error when it cannot. */
export function connect(
  file: string,
  {
    flush = fdatasync,
    checkpointThread = null,
    foldTroubled = () => {},
    isAlone = false,
    isDoubtful: wasDoubtful = false,
    lockMaxMs = LOCK_MAX_MS,
    aheadMaxPages = AHEAD_MAX_PAGES,
  }: Beside = {},
): Connection {
  const client = new Database(file, { create: true, readwrite: true, strict: true })
  client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  client.run('PRAGMA journal_mode = WAL')
  client.run('PRAGMA synchronous = NORMAL')
  client.run('PRAGMA foreign_keys = OFF')
  client.run(`PRAGMA cache_size = -${CACHE_KIB}`)
  client.run('PRAGMA temp_store = MEMORY')
  const checkpoints = new Checkpoints(client, file, checkpointThread, foldTroubled, aheadMaxPages)
  // After a failed flush nobody knows what is on the disk, and Linux considers the pages written: a later
  // flush may succeed without them, also that of another process after a crash. So the log is written again before
  // anything that comes is taken for kept.
  let isDoubtful = wasDoubtful
  // The log stays the same file while the connection is open. SQLite has no locks on it, which would be lost
  // when a second descriptor is closed.
  let descriptor: number | null = null
  const isRemoved = watchRemoval(file)
  // Another process would make the index of the log anew, and neither would see where in the log the other writes.
  let isIndexRemoved = () => false
  const flushLog = async () => {
    if (descriptor === null) {
      descriptor = openSync(`${file}-wal`, 'r')
      isIndexRemoved = watchRemoval(`${file}-shm`)
    }
    const log = descriptor
    if (isRemoved() || fstatSync(log).nlink === 0) throw new Error(removed(file))
    if (isIndexRemoved()) throw new Error(`${file}-shm was removed while it is open: restart`)
    if (isDoubtful) await writeAgain(file)
    const error = await new Promise<Error | null>((done) => flush(log, done))
    isDoubtful = error !== null
    if (error !== null) throw error
  }
  const flushed = () =>
    flushLog().catch((error: Error) => {
      throw new FlushError(`not safe on the disk: ${error.message}`)
    })
  return {
    ...new GroupCommit(client, flushed, checkpoints, lockMaxMs),
    client,
    db: drizzle({ client, schema }),
    readTogether: prepareReading(client),
    warm: (statement) => checkpoints.read(statement),
    foldsFailed: () => checkpoints.failed,
    opened: () => void client.run('PRAGMA busy_timeout = 0'),
    async close() {
      await checkpoints.close()
      // Nobody can write while the second fold waits for who reads, or for the disk: it is left little to do.
      if (isAlone) client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
      try {
        client.run(FOLD)
        client.run('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // On a full disk it stays in the log, which the next start reads.
      }
      client.close()
      if (descriptor !== null) closeSync(descriptor)
    },
  }
}

/** Its transaction ends with a ROLLBACK, as SQLite refuses a COMMIT behind a read of a damaged page. */
function prepareReading(client: Database): Connection['readTogether'] {
  const [begin, end] = [client.prepare('BEGIN'), client.prepare('ROLLBACK')]
  return (reads) => {
    begin.run()
    try {
      reads()
    } finally {
      // Some errors (of the disk) have ended it already.
      if (client.inTransaction) end.run()
    }
  }
}

/**
 * Writes all of the log as it is, for the next flush to put on the disk. To fold it into the database instead
 * would wait for whoever reads, and for as many scattered writes. No transaction of this process may begin
 * meanwhile; rejects where another process has one.
 */
async function writeAgain(file: string): Promise<void> {
  using writer = new Database(file, { readwrite: true, create: false })
  writer.run('BEGIN IMMEDIATE')
  await using log = await open(`${file}-wal`, 'r+')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let at = 0; ; ) {
    const { bytesRead } = await log.read(chunk, 0, CHUNK_BYTES, at)
    if (bytesRead === 0) return
    const { bytesWritten } = await log.write(chunk, 0, bytesRead, at)
    at += bytesWritten
  }
}

function removed(file: string): string {
  return `${file} was removed or replaced while it is open: stop, put it back (retour restore), start`
}
