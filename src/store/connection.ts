// The one SQLite connection. A 250 waits until its rows are in the write-ahead log and the log is on
// the disk; SQLite would flush in the middle of a commit and hold up this thread, so we do it
// ourselves, on another one. (SQLite flushes by itself what a checkpoint needs: log, then database.)

import { Database } from 'bun:sqlite'
import { closeSync, fdatasync, fstatSync, openSync } from 'node:fs'
import { type BunSQLiteDatabase, drizzle } from 'drizzle-orm/bun-sqlite'
import { Checkpoints } from './checkpoints.ts'
import { watchRemoval } from './file.ts'
import * as schema from './schema.ts'
import { GroupCommit, LOCK_MAX_MS, type WriteQueue } from './write-queue.ts'

/** Another process (a backup, a person with sqlite3) may hold the lock this long. */
const BUSY_TIMEOUT_MS = 5000
/** Enough for the pages that new rows are written to, with some hours of the indexes by address. */
const CACHE_KIB = 16 * 1024

export interface Connection extends WriteQueue {
  client: Database
  db: BunSQLiteDatabase<typeof schema>
  /**
   * Has another thread run a read, so that its pages are in memory. Does nothing without such a thread.
   */
  warm(statement: string): void
  /** To be called once the schema is there: from now on only the write queue waits for locks. */
  opened(): void
  /** Folds the log into the database if possible, and closes; no write may be running. */
  close(): Promise<void>
}

/** Flushes a file's content; the file system's error where it fails. */
export type Flush = (descriptor: number, done: (error: Error | null) => void) => void

/** What runs on other threads, and its limits. */
interface Beside {
  flush?: Flush
  /** Starts a thread for checkpoints; null: there is none. */
  checkpointThread?: (() => Worker) | null
  /** How long another process may keep us from writing. */
  lockMaxMs?: number
}

/** The disk did not take what SQLite has written. */
export class FlushError extends Error {}

/** Opens the file, creating it when absent. Throws SQLite's error when it cannot. */
export function connect(
  file: string,
  { flush = fdatasync, checkpointThread = null, lockMaxMs = LOCK_MAX_MS }: Beside = {},
): Connection {
  const client = new Database(file, { create: true, readwrite: true, strict: true })
  client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  client.run('PRAGMA journal_mode = WAL')
  client.run('PRAGMA synchronous = NORMAL')
  client.run('PRAGMA foreign_keys = OFF')
  client.run(`PRAGMA cache_size = -${CACHE_KIB}`)
  client.run('PRAGMA temp_store = MEMORY')
  const checkpoints = new Checkpoints(client, file, checkpointThread)
  // After a failed flush nobody knows what is on the disk, and Linux considers the pages written: a later
  // flush may succeed without them. So the log is folded in before anything is added to it.
  let isDoubtful = false
  // The log stays the same file while the connection is open. SQLite has no locks on it, which would be lost
  // when a second descriptor is closed.
  let descriptor: number | null = null
  const isRemoved = watchRemoval(file)
  const flushLog = () =>
    new Promise<void>((resolve, reject) => {
      if (isDoubtful) foldAll(client)
      isDoubtful = false
      descriptor ??= openSync(`${file}-wal`, 'r')
      if (isRemoved() || fstatSync(descriptor).nlink === 0) throw new FlushError(removed(file))
      flush(descriptor, (error) => {
        isDoubtful = error !== null
        if (error === null) resolve()
        else reject(new FlushError(error.message, { cause: error }))
      })
    })
  return {
    ...new GroupCommit(client, flushLog, () => checkpoints.committed(), lockMaxMs),
    client,
    db: drizzle({ client, schema }),
    warm: (statement) => checkpoints.read(statement),
    opened: () => void client.run('PRAGMA busy_timeout = 0'),
    async close() {
      await checkpoints.close()
      client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
      try {
        client.run('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // On a full disk it stays in the log, which the next start reads.
      }
      client.close()
      if (descriptor !== null) closeSync(descriptor)
    },
  }
}

/** Folds all of the log into the database, flushes that and empties the log. Throws where it cannot. */
function foldAll(client: Database): void {
  const done = client.query<{ busy: number }, []>('PRAGMA wal_checkpoint(TRUNCATE)').get()
  if (done?.busy !== 0)
    throw new FlushError('after a failed flush the log cannot be folded in yet: it is being read')
}

function removed(file: string): string {
  return `${file} was removed or replaced while it is open: stop, put it back (retour restore), start`
}
