// The one SQLite connection. A 250 waits until its rows are in the write-ahead log and the log is on
// the disk; SQLite would flush in the middle of a commit and hold up this thread, so that we do it
// ourselves, on another one. (SQLite flushes by itself what a checkpoint needs: log, then database.)

import { Database } from 'bun:sqlite'
import { closeSync, fdatasync, openSync } from 'node:fs'
import { type BunSQLiteDatabase, drizzle } from 'drizzle-orm/bun-sqlite'
import * as schema from './schema.ts'
import { createWriteQueue, type WriteQueue } from './write-queue.ts'

/** Another process (a backup, a person with sqlite3) may hold the lock this long. */
const BUSY_TIMEOUT_MS = 5000
const CACHE_KIB = 16 * 1024
/**
 * 32 MiB of log are folded into the database at a time. In a large one every mail changes pages of its
 * own in the indexes of addresses; the more of them are gathered, the more are written once for many.
 */
const CHECKPOINT_PAGES = 8000

export interface Connection extends WriteQueue {
  client: Database
  db: BunSQLiteDatabase<typeof schema>
  close(): void
}

/** Flushes a file's content; the file system's error where it fails. */
export type Flush = (descriptor: number, done: (error: Error | null) => void) => void

/** Opens the file, creating it when absent. Throws SQLite's error when it cannot. */
export function connect(file: string, flush: Flush = fdatasync): Connection {
  const client = new Database(file, { create: true, readwrite: true, strict: true })
  client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  client.run('PRAGMA journal_mode = WAL')
  client.run('PRAGMA synchronous = NORMAL')
  client.run('PRAGMA foreign_keys = OFF')
  client.run(`PRAGMA cache_size = -${CACHE_KIB}`)
  client.run('PRAGMA temp_store = MEMORY')
  client.run(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  // The log keeps its file as long as the connection is open. It holds none of SQLite's locks, which
  // closing a second descriptor would lose.
  let descriptor: number | null = null
  const flushLog = () =>
    new Promise<void>((resolve, reject) => {
      descriptor ??= openSync(`${file}-wal`, 'r')
      flush(descriptor, (error) => (error === null ? resolve() : reject(error)))
    })
  return {
    ...createWriteQueue(client, flushLog),
    client,
    db: drizzle({ client, schema }),
    close() {
      client.close()
      if (descriptor !== null) closeSync(descriptor)
    },
  }
}
