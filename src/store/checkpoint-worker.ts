// The thread that folds the write-ahead log into the database. It has a connection of its own. SQLite lets it work
// beside readers and the writer, and flushes the log before and the database afterwards.

import { Database } from 'bun:sqlite'
import { codeOf } from '../error-code.ts'
import type { Answer, Task } from './checkpoints.ts'

declare const self: Worker

let database: Database | null = null

self.onmessage = ({ data }: MessageEvent<Task>) => self.postMessage(run(data))

function run(task: Task): Answer {
  try {
    if (task === 'close') database?.close()
    else {
      database ??= new Database(task.file, { readwrite: true, create: false })
      database.run(task.run)
    }
    return null
  } catch (error) {
    return `${error} (${codeOf(error)})`
  }
}
