// Keeps the write-ahead log short. Folding it into a large database with scattered changes takes as long as a
// hundred commits, so another thread does it while this one goes on. While the log grows at the same time,
// that thread never reaches its end: once the log is long, the small rest is folded in here and the log
// starts anew. If the thread ends, or cannot be started, SQLite does all of it at the end of a commit. What
// fails, as on a full disk, is tried again.

import type { Database } from 'bun:sqlite'

/** Messages to the thread. */
export type Task = { file: string; read?: string } | 'close'
export type Answer = 'done' | 'closed' | { error: string }

/** 32 MiB: the more changes are folded in together, the more pages are written once for several of them. */
const FOLD_PAGES = 8000
/** 128 MiB of log: beyond this the rest is folded in on this thread. */
const LONG_PAGES = 32_000
/** While there is a thread, SQLite itself folds the log in only beyond this, as the thread does not keep up. */
const TOO_LONG_PAGES = 96_000
/** A long read, such as a backup, lets the log grow beyond all of these; afterwards its file is cut to this. */
const FILE_MAX_BYTES = 256 * 1024 * 1024
/** Commits between two checks of the log. */
const LOOK_EVERY = 16
/** How long the thread has to close its connection. */
const CLOSE_MAX_MS = 10_000

export class Checkpoints {
  readonly #client: Database
  readonly #file: string
  readonly #look: ReturnType<typeof prepareLook>
  /** Null where there is no thread, or it has failed. */
  #start: (() => Worker) | null
  #worker: Worker | null = null
  #isRunning = false
  #commits = 0
  #closed = (): void => {}

  /** `start` starts the thread; null: without one. */
  constructor(client: Database, file: string, start: (() => Worker) | null) {
    this.#client = client
    this.#file = file
    this.#start = start
    this.#look = prepareLook(client)
    client.run(`PRAGMA wal_autocheckpoint = ${start === null ? FOLD_PAGES : TOO_LONG_PAGES}`)
    client.run(`PRAGMA journal_size_limit = ${FILE_MAX_BYTES}`)
  }

  /** To be called after every commit. */
  committed(): void {
    if (this.#start === null || this.#isRunning || ++this.#commits % LOOK_EVERY !== 0) return
    const { log = 0, checkpointed = 0 } = this.#look.get() ?? {}
    if (log - checkpointed < FOLD_PAGES) return
    this.#post({ file: this.#file })
  }

  /**
   * Has the thread run a read, so that its pages are in memory and no mail has to wait for them. Does
   * nothing without a thread.
   */
  read(statement: string): void {
    this.#post({ file: this.#file, read: statement })
  }

  /** Resolves when the thread has closed its connection. */
  async close(): Promise<void> {
    const worker = this.#worker
    this.#start = null
    if (worker === null) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#closed = resolve
    const timer = setTimeout(resolve, CLOSE_MAX_MS)
    worker.postMessage('close' satisfies Task)
    await promise
    clearTimeout(timer)
    worker.terminate()
    this.#worker = null
  }

  #post(task: Task): void {
    if (this.#start === null) return
    try {
      this.#worker ??= this.#begin(this.#start)
      this.#isRunning = true
      this.#worker.postMessage(task)
    } catch {
      this.#fail() // no thread could be started
    }
  }

  #begin(start: () => Worker): Worker {
    const worker = start()
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#hear(data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.#fail()
    }
    worker.unref()
    return worker
  }

  #hear(answer: Answer): void {
    this.#isRunning = false
    if (answer !== 'done') this.#closed()
    else if ((this.#look.get()?.log ?? 0) >= LONG_PAGES) this.#foldRest()
  }

  #foldRest(): void {
    try {
      this.#client.run('PRAGMA wal_checkpoint(PASSIVE)')
    } catch {
      // All of it stays in the log.
    }
  }

  #fail(): void {
    this.#start = null
    this.#isRunning = false
    this.#worker?.terminate()
    this.#worker = null
    this.#closed()
    this.#client.run(`PRAGMA wal_autocheckpoint = ${FOLD_PAGES}`)
  }
}

/** Looks at the log, and does nothing. */
function prepareLook(client: Database) {
  return client.prepare<{ log: number; checkpointed: number }, []>('PRAGMA wal_checkpoint(NOOP)')
}
