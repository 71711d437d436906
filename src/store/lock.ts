// Only one daemon may use a database: a second one would think that what the first is sending was left by a crash,
// and send it again. The lock is one of SQLite's, on an empty file beside the database; the system releases it when
// the process ends, however it ends.

import { Database } from 'bun:sqlite'
import { codeOf } from '../error-code.ts'
import { inWords } from './damage.ts'
import { makePrivate } from './file.ts'

/** Long enough for a daemon that is just stopping. */
const WAIT_MS = 1000

/**
 * Keeps other daemons from the database `file` until it is disposed of; makes its folder. Throws an
 * error that names the file and what is in the way.
 */
export function lockDatabase(file: string): Disposable & { file: string } {
  const lockFile = `${file}.lock`
  try {
    // Private, because anybody who may read the file could take the lock and keep the daemon from starting.
    makePrivate(lockFile)
    const lock = new Database(lockFile)
    try {
      lock.run(`PRAGMA busy_timeout = ${WAIT_MS}`)
      // Nothing is written, so it needs no journal beside it.
      lock.run('PRAGMA journal_mode = MEMORY')
      lock.run('BEGIN EXCLUSIVE')
    } catch (error) {
      lock.close()
      throw error
    }
    return { file: lockFile, [Symbol.dispose]: () => lock.close() }
  } catch (error) {
    throw new Error(`cannot open the database ${file}: ${why(error as Error, lockFile)}`, {
      cause: error,
    })
  }
}

function why(error: Error, lockFile: string): string {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_BUSY')) return 'another retour is running on it; stop that one first'
  return code.startsWith('SQLITE_') ? `${lockFile}: ${inWords(error)}` : inWords(error)
}
