// Keeps the write-ahead log short. In a large database every mail changes pages of its own in the
// indexes of addresses, so that folding the log into it takes as long as a hundred commits: another
// thread does it, while this one goes on. That never comes to the end of a log that grows meanwhile:
// when it has become long, the little that is left is folded in here, and the log begins anew. Where
// the thread fails, or there is none, SQLite does all of it at the end of a commit.

import type { Database } from 'bun:sqlite'

/** What the thread is told. */
export type Task = { file: string } | 'close'
export type Answer = 'done' | 'closed' | { error: string }

/** 32 MiB: the more changes are gathered, the more of them are written once for many. */
const FOLD_PAGES = 8000
/** 128 MiB of log: from here on the rest is folded in here. */
const LONG_PAGES = 32_000
/** With a thread at work, SQLite itself begins only here: the thread does not keep up. */
const TOO_LONG_PAGES = 96_000
/** Commits between two looks at the log. */
const LOOK_EVERY = 16
/** How long the thread has to let go of the file. */
const CLOSE_MAX_MS = 10_000

export interface Checkpoints {
  /** To be called after every commit. */
  committed(): void
  /** Resolves when the thread has closed its connection. */
  close(): Promise<void>
}

/** `start` starts the thread; null: there is none. */
export function openCheckpoints(
  client: Database,
  file: string,
  start: (() => Worker) | null,
): Checkpoints {
  // Looks, and does nothing.
  const look = client.prepare<{ log: number; checkpointed: number }, []>(
    'PRAGMA wal_checkpoint(NOOP)',
  )
  let worker: Worker | null = null
  let isRunning = false
  let hasFailed = start === null
  let commits = 0
  let closed = (): void => {}

  const fail = (): void => {
    hasFailed = true
    isRunning = false
    worker?.terminate()
    worker = null
    closed()
    client.run(`PRAGMA wal_autocheckpoint = ${FOLD_PAGES}`)
  }
  const begin = (startThread: () => Worker): Worker => {
    const begun = startThread()
    begun.onmessage = ({ data }: MessageEvent<Answer>) => {
      isRunning = false
      if (data === 'closed') closed()
      else if (data !== 'done') fail()
      else if ((look.get()?.log ?? 0) >= LONG_PAGES) client.run('PRAGMA wal_checkpoint(PASSIVE)')
    }
    begun.onerror = (event) => {
      event.preventDefault()
      fail()
    }
    begun.unref()
    return begun
  }
  client.run(`PRAGMA wal_autocheckpoint = ${start === null ? FOLD_PAGES : TOO_LONG_PAGES}`)
  return {
    committed() {
      if (hasFailed || start === null || isRunning || ++commits % LOOK_EVERY !== 0) return
      const { log = 0, checkpointed = 0 } = look.get() ?? {}
      if (log - checkpointed < FOLD_PAGES) return
      try {
        worker ??= begin(start)
        isRunning = true
        worker.postMessage({ file } satisfies Task)
      } catch {
        fail() // no more threads to be had
      }
    },
    async close() {
      if (worker === null) return
      const { promise, resolve } = Promise.withResolvers<void>()
      closed = resolve
      const timer = setTimeout(resolve, CLOSE_MAX_MS)
      worker.postMessage('close' satisfies Task)
      await promise
      clearTimeout(timer)
      worker?.terminate()
      worker = null
      hasFailed = true
    },
  }
}
