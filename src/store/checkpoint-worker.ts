// The thread that folds the write-ahead log into the database. It has a connection of its own; SQLite
// lets it work beside readers and the writer, and flushes the log before and the database after.

import { Database } from 'bun:sqlite'
import { answerTo, type Task } from './checkpoints.ts'

declare const self: Worker

let database: Database | null = null

self.onmessage = ({ data }: MessageEvent<Task>) => self.postMessage(answerTo(() => run(data)))

function run(task: Task): unknown {
  if (task === 'close') return database?.close()
  database ??= new Database(task.file, { readwrite: true, create: false })
  return database.run(task.run)
}
