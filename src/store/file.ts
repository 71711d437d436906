// Where the database is. SQLite follows a link to it, and its log lies beside what that leads to: so must
// the lock, what flushes the log, and what takes the database's place. A new one is its owner's alone.

import { closeSync, existsSync, lstatSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../error-code.ts'
import { cannotRead } from './must-exist.ts'

/** The file of the database in `directory`, be it there or not. Throws where it is a link to nothing. */
export function databaseIn(directory: string): string {
  const file = join(directory, 'retour.db')
  if (!isLink(file)) return file
  try {
    return realpathSync(file)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw cannotRead(file, error)
    // A new database there would hide the one on the disk.
    throw new Error(`${file} is a link to what is not there: is its disk mounted?`, {
      cause: error,
    })
  }
}

/**
 * Makes an empty `file` and its folder where there is none: it will hold mail, nobody else's to read. What
 * SQLite puts beside it has the same rights.
 */
export function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
}

/** Whatever else is in its way, whoever opens it says. */
function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}
