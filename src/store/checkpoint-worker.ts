// The thread that folds the write-ahead log into the database. It has a connection of its own; SQLite
// lets it work beside readers and the writer, and flushes the log before and the database after.

import { Database } from 'bun:sqlite'
import type { Answer, Task } from './checkpoints.ts'

declare const self: Worker

let database: Database | null = null

self.onmessage = ({ data }: MessageEvent<Task>) => {
  try {
    if (data === 'close') {
      database?.close()
      self.postMessage('closed' satisfies Answer)
      return
    }
    database ??= new Database(data.file, { readwrite: true, create: false })
    database.run(data.read ?? 'PRAGMA wal_checkpoint(PASSIVE)')
    self.postMessage('done' satisfies Answer)
  } catch (error) {
    self.postMessage({ error: String(error) } satisfies Answer)
  }
}
