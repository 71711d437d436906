// Keeps the write-ahead log short. Folding it into a large database with scattered changes takes as long as a
// hundred commits, so another thread does it while this one goes on. While the log grows at the same time,
// that thread never reaches its end: once the log is long, the small rest is folded in here and the log
// starts anew. If the thread ends, or cannot be started, SQLite does all of it at the end of a commit. What
// fails, as on a full disk, is tried again.

import type { Database } from 'bun:sqlite'
import { codeOf } from '../error-code.ts'

/** A statement for the thread; and why it could not be run, null where it was. */
export type Task = { file: string; run: string } | 'close'
type Answer = string | null

/** 32 MiB: the more changes are folded in together, the more pages are written once for several of them. */
const FOLD_PAGES = 8000
/** 128 MiB of log: beyond this the rest is folded in on this thread. */
const LONG_PAGES = 32_000
/** Once the thread has folded in what it found, SQLite itself does only beyond this, as the thread does not keep up. */
const TOO_LONG_PAGES = 96_000
/** A long read, such as a backup, lets the log grow beyond all of these; afterwards its file is cut to this. */
const FILE_MAX_BYTES = 256 * 1024 * 1024
/** Commits between two checks of the log. */
const LOOK_EVERY = 16
/** How long the thread has to close its connection. */
const CLOSE_MAX_MS = 10_000
/** Folds in what readers and the writer leave free, and waits for nobody. */
const FOLD = 'PRAGMA wal_checkpoint(PASSIVE)'

export class Checkpoints {
  /** Times that the thread could not fold in the log since the start. */
  failed = 0
  readonly #client: Database
  readonly #file: string
  readonly #troubled: (error: string) => void
  readonly #look: ReturnType<typeof prepareLook>
  /** Null where there is no thread, or it has failed. */
  #start: (() => Worker) | null
  #worker: Worker | null = null
  /** Take the answers of the thread, in the order in which it was asked. */
  readonly #asked: ((answer: Answer) => void)[] = []
  #commits = 0
  #isInTrouble = false

  /**
   * `start` starts the thread; null: without one. `troubled` hears why the thread cannot fold in the log, and then
   * not again until it could.
   */
  constructor(
    client: Database,
    file: string,
    start: (() => Worker) | null,
    troubled: (error: string) => void,
  ) {
    this.#client = client
    this.#file = file
    this.#start = start
    this.#troubled = troubled
    this.#look = prepareLook(client)
    this.#foldBeyond(start === null ? FOLD_PAGES : 0)
    client.run(`PRAGMA journal_size_limit = ${FILE_MAX_BYTES}`)
  }

  /** To be called after every commit. */
  committed(): void {
    if (this.#start === null || this.#asked.length > 0) return
    if (++this.#commits % LOOK_EVERY !== 0) return
    const { log = 0, checkpointed = 0 } = this.#look.get() ?? {}
    if (log - checkpointed < FOLD_PAGES) return
    void this.#ask({ file: this.#file, run: FOLD }).then((answer) => this.#folded(answer))
  }

  /**
   * Has the thread run a read, so that its pages are in memory and no mail has to wait for them. Does
   * nothing without a thread.
   */
  read(statement: string): void {
    void this.#ask({ file: this.#file, run: statement })
  }

  /** Resolves when the thread has closed its connection. */
  async close(): Promise<void> {
    const worker = this.#worker
    if (worker === null) return
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, CLOSE_MAX_MS)
    await Promise.race([this.#ask('close'), late])
    clearTimeout(timer)
    this.#start = null
    worker.terminate()
    this.#worker = null
  }

  async #ask(task: Task): Promise<Answer> {
    const start = this.#start
    if (start === null) return 'there is no thread'
    return new Promise((resolve) => {
      this.#asked.push(resolve)
      try {
        this.#worker ??= this.#begin(start)
        this.#worker.postMessage(task)
      } catch (error) {
        this.#fail(String(error)) // no thread could be started
      }
    })
  }

  #begin(start: () => Worker): Worker {
    const worker = start()
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#asked.shift()?.(data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.#fail(event.message)
    }
    worker.unref()
    return worker
  }

  #folded(answer: Answer): void {
    if (answer !== null) {
      this.failed += 1
      if (!this.#isInTrouble) this.#troubled(answer)
    } else {
      this.#foldBeyond(TOO_LONG_PAGES)
      if ((this.#look.get()?.log ?? 0) >= LONG_PAGES) this.#foldRest()
    }
    this.#isInTrouble = answer !== null
  }

  /** Has SQLite fold the log in at the end of each commit that leaves it so long; 0: never. */
  #foldBeyond(pages: number): void {
    this.#client.run(`PRAGMA wal_autocheckpoint = ${pages}`)
  }

  #foldRest(): void {
    try {
      this.#client.run(FOLD)
    } catch {
      // All of it stays in the log.
    }
  }

  #fail(error: string): void {
    this.#start = null
    this.#worker?.terminate()
    this.#worker = null
    this.#foldBeyond(FOLD_PAGES)
    for (const answered of this.#asked.splice(0)) answered(error)
  }
}

/** Why `run` failed, null where it did not. */
export function answerTo(run: () => unknown): Answer {
  try {
    run()
    return null
  } catch (error) {
    return `${error} (${codeOf(error)})`
  }
}

/** Looks at the log, and does nothing. */
function prepareLook(client: Database) {
  return client.prepare<{ log: number; checkpointed: number }, []>('PRAGMA wal_checkpoint(NOOP)')
}
