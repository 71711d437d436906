// The thread that folds the write-ahead log into the database. It has a connection of its own; SQLite
// lets it work beside readers and the writer, and flushes the log before and the database after.

import { Database } from 'bun:sqlite'
import { answerTo, type Task } from './checkpoints.ts'

declare const self: Worker

/** Whoever reads just now may finish, when the log is to be emptied. */
const BUSY_TIMEOUT_MS = 1000

let database: Database | null = null

self.onmessage = ({ data }: MessageEvent<Task>) => self.postMessage(answerTo(() => run(data)))

function run(task: Task): unknown {
  if (task === 'close') return database?.close()
  database ??= open(task.file)
  return database.query(task.run).get()
}

function open(file: string): Database {
  const opened = new Database(file, { readwrite: true, create: false })
  opened.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  return opened
}
