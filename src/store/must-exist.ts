// Whether there is a database to read at all. Beside the daemon a person runs commands as himself, and
// the directory of the database is the daemon's alone: that is not the same as there being none.

import { accessSync, constants } from 'node:fs'
import { codeOf } from '../error-code.ts'
import { inWords } from './damage.ts'

/** Throws, with what to do, when there is no database `file` or this user may not read it. */
export function mustExist(file: string): void {
  try {
    accessSync(file, constants.R_OK)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      throw new Error(`there is no database ${file}: has the daemon run?`, { cause: error })
    }
    throw cannotRead(file, error)
  }
}

/** What SQLite or the system says when it cannot be opened, with the name of the file in front. */
export function cannotRead(file: string, error: unknown): Error {
  const words = inWords(error as Error)
  return new Error(`cannot read the database ${file}: ${words}`, { cause: error })
}
