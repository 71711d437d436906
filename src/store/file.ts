// Where the database is. SQLite follows a link to it, and its log lies beside what that leads to: so must
// the lock, what flushes the log, and what takes the database's place.

import { lstatSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { cannotRead } from './must-exist.ts'

/** The file of the database in `directory`, be it there or not. Throws where it is a link to nothing. */
export function databaseIn(directory: string): string {
  const file = join(directory, 'retour.db')
  if (!isLink(file)) return file
  try {
    return realpathSync(file)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw cannotRead(file, error)
    // A new database there would hide the one on the disk.
    throw new Error(`${file} is a link to what is not there: is its disk mounted?`, {
      cause: error,
    })
  }
}

/** Whatever else is in its way, whoever opens it says. */
function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}
