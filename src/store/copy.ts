// Copies of the database: a backup of a live one, and the check of one that is to be put back.

import { Database } from 'bun:sqlite'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { codeOf } from '../error-code.ts'
import { schemaVersion, schemaVersionKnown } from './migrate.ts'
import { cannotRead, mustExist } from './must-exist.ts'

const BUSY_TIMEOUT_MS = 10_000
/** Of a copy, and of what is put back. */
export const COPY_MODE = 0o600

/**
 * Writes a consistent copy of `file` to `copy`, also while a daemon writes to it. Throws, with what to
 * do, when there is nothing to copy or `copy` exists.
 */
export function copyDatabase(file: string, copy: string): void {
  mustExist(file)
  if (existsSync(copy)) throw new Error(`${copy} exists: name another file`)
  // It holds mail: nobody else's to read. SQLite takes a file that is empty.
  writeFileSync(copy, '', { mode: COPY_MODE, flag: 'wx' })
  try {
    using database = new Database(file, { readwrite: true })
    database.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    database.run('VACUUM INTO ?', [copy])
  } catch (error) {
    rmSync(copy)
    throw cannotRead(file, error)
  }
}

/** Why `file` cannot be put back, or null when it is a sound database that this binary knows. */
export function troubleWith(file: string): string | null {
  if (!existsSync(file)) return `there is no file ${file}`
  try {
    mustExist(file)
  } catch (error) {
    return (error as Error).message
  }
  try {
    using database = new Database(file, { readonly: true })
    const row = database.query<{ integrity_check: string }, []>('PRAGMA integrity_check').get()
    if (row?.integrity_check !== 'ok') return `${file} is damaged: ${row?.integrity_check}`
    const version = schemaVersion(database)
    if (version === 0) return `${file} is no database of Retour`
    if (version > schemaVersionKnown) {
      return `${file} was made by a newer version: install that version first`
    }
    return null
  } catch (error) {
    return `${file} is no database: ${(error as Error).message}`
  }
}

/**
 * Whether another process has the database open; when none has, folds its log into the file. Throws
 * when this user may not look.
 */
export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false
  mustExist(file)
  using database = new Database(file, { readwrite: true })
  try {
    // In this mode the first write takes the file for itself alone, and fails when it is not.
    database.run('PRAGMA locking_mode = EXCLUSIVE')
    database.run('BEGIN EXCLUSIVE')
    database.run('ROLLBACK')
    database.run('PRAGMA wal_checkpoint(TRUNCATE)')
    return false
  } catch (error) {
    // One that is damaged is in nobody's use.
    return codeOf(error).startsWith('SQLITE_BUSY')
  }
}
