// Keeps the write-ahead log short. Folding it into a large database with scattered changes takes as long as a
// hundred commits, so another thread does it while this one goes on. While the log grows at the same time,
// that thread never reaches its end: once the log is long, the next transaction waits until the small rest is
// folded in too, and begins the log anew. If the thread ends, or cannot be started, SQLite does all of it at the end
// of a commit. What fails, as on a full disk, is tried again.

import type { Database } from 'bun:sqlite'

/** A statement for the thread; and why it could not be run, null where it was. */
export type Task = { file: string; run: string } | 'close'
export type Answer = string | null

/** 32 MiB: the more changes are folded in together, the more pages are written once for several of them. */
const FOLD_PAGES = 8000
/** 128 MiB of log: beyond this it is to begin anew. */
const LONG_PAGES = 32_000
/** 375 MiB: when so much was added while the thread folds, as on a slow disk, transactions wait for it. */
export const AHEAD_MAX_PAGES = 96_000
/** A long read, such as a backup, lets the log grow beyond all of these; afterwards its file is cut to this. */
const FILE_MAX_BYTES = 256 * 1024 * 1024
/** Commits between two checks of the log. */
const LOOK_EVERY = 16
/** How long the thread has to close its connection. */
const CLOSE_MAX_MS = 10_000
/** Folds in what readers and the writer leave free, and waits for nobody. */
export const FOLD = 'PRAGMA wal_checkpoint(PASSIVE)'

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
  readonly #aheadMaxPages: number
  #commits = 0
  #isInTrouble = false
  /** What the thread folds in just now: up to which page of the log, and until when. */
  #fold: { toPage: number; done: Promise<void> } | null = null
  #held: Promise<void> | null = null

  /**
   * `start` starts the thread; null: without one. `troubled` hears why the thread cannot fold in the log, and then
   * not again until it could.
   */
  constructor(
    client: Database,
    file: string,
    start: (() => Worker) | null,
    troubled: (error: string) => void,
    aheadMaxPages: number,
  ) {
    this.#client = client
    this.#file = file
    this.#start = start
    this.#troubled = troubled
    this.#aheadMaxPages = aheadMaxPages
    this.#look = prepareLook(client)
    this.#foldBeyond(start === null ? FOLD_PAGES : 0)
    client.run(`PRAGMA journal_size_limit = ${FILE_MAX_BYTES}`)
  }

  /** What the next transaction has to wait for; null: nothing. It never rejects. */
  get held(): Promise<void> | null {
    return this.#held
  }

  /** To be called after every commit. */
  committed(): void {
    if (this.#start === null || ++this.#commits % LOOK_EVERY !== 0) return
    const { log, checkpointed } = this.#pages()
    if (this.#fold !== null) {
      if (log - this.#fold.toPage > this.#aheadMaxPages) this.#hold(this.#fold.done)
    } else if (log - checkpointed >= FOLD_PAGES) {
      this.#fold = { toPage: log, done: this.#foldTo(log) }
    }
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
    const closed = this.#ask('close')
    this.#start = null // nothing is asked after that
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, CLOSE_MAX_MS)
    await Promise.race([closed, late])
    clearTimeout(timer)
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
    worker.addEventListener('close', () => {
      if (worker === this.#worker) this.#fail('it ended')
    })
    worker.unref()
    return worker
  }

  async #foldTo(page: number): Promise<void> {
    await this.#askFold()
    this.#fold = null
    if (this.#start === null) return
    // Where somebody reads what is older, the log cannot begin anew, and waiting would not help.
    const { log, checkpointed } = this.#pages()
    if (log >= LONG_PAGES && checkpointed >= page) this.#hold(this.#askFold())
  }

  async #askFold(): Promise<void> {
    const trouble = await this.#ask({ file: this.#file, run: FOLD })
    if (trouble !== null) {
      this.failed += 1
      if (!this.#isInTrouble) this.#troubled(trouble)
    }
    this.#isInTrouble = trouble !== null
  }

  #hold(until: Promise<void>): void {
    const held = until.then(() => {
      if (this.#held === held) this.#held = null
    })
    this.#held = held
  }

  #pages(): { log: number; checkpointed: number } {
    return this.#look.get() ?? { log: 0, checkpointed: 0 }
  }

  /** Has SQLite fold the log in at the end of each commit that leaves it so long; 0: never. */
  #foldBeyond(pages: number): void {
    this.#client.run(`PRAGMA wal_autocheckpoint = ${pages}`)
  }

  #fail(error: string): void {
    this.#start = null
    this.#worker?.terminate()
    this.#worker = null
    this.#foldBeyond(FOLD_PAGES)
    for (const answered of this.#asked.splice(0)) answered(error)
  }
}

/** Looks at the log, and does nothing. */
function prepareLook(client: Database) {
  return client.prepare<{ log: number; checkpointed: number }, []>('PRAGMA wal_checkpoint(NOOP)')
}
