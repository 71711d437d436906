// Copies of the database: a backup of a live one, and its way back.

import { Database } from 'bun:sqlite'
import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf } from '../error-code.ts'
import { cannotRead, flushFolder, giveAway, mustExist } from './file.ts'
import { lockDatabase } from './lock.ts'
import { isOurs, schemaVersion, schemaVersionKnown } from './migrate.ts'

const BUSY_TIMEOUT_MS = 10_000
/** The mode of a copy and of a database that is put back: they hold mail. */
const COPY_MODE = 0o600

/**
 * Writes a consistent copy of `file` to `copy`, also while a daemon writes to `file`. The copy gets its name at the
 * end, so that a file of that name is always complete; once this returns, a power cut does not harm it. Throws an
 * error that says what to do when there is nothing to copy or `copy` exists.
 */
export function copyDatabase(file: string, copy: string): void {
  mustExist(file)
  if (existsSync(copy)) throw alreadyThere(copy)
  removeLeft(copy)
  const partial = `${copy}.${process.pid}.partial`
  // Made here for its mode; SQLite accepts an empty file.
  closeSync(openSync(partial, 'wx', COPY_MODE))
  try {
    using database = new Database(file, { readwrite: true })
    database.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    database.run('VACUUM INTO ?', [partial])
    keepAs(partial, copy)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw alreadyThere(copy)
    if (!codeOf(error).startsWith('SQLITE_FULL')) throw cannotRead(file, error)
    throw new Error(`cannot write ${copy}: the disk is full`, { cause: error })
  } finally {
    rmSync(partial, { force: true })
    rmSync(`${partial}-journal`, { force: true })
  }
  flushFolder(dirname(copy))
}

function alreadyThere(copy: string): Error {
  return new Error(`${copy} exists: name another file`)
}

/** Removes what killed copies to the same name have left behind, but nothing of a copy that is being made. */
function removeLeft(copy: string): void {
  const folder = dirname(copy)
  for (const name of readdirSync(folder)) {
    const [, of, pid] = /^(.+)\.(\d+)\.partial(?:-journal)?$/.exec(name) ?? []
    if (of === basename(copy) && !isAnother(Number(pid)))
      rmSync(join(folder, name), { force: true })
  }
}

/** Whether a process with that number is running. Our own number may have been a killed one's, as in containers. */
function isAnother(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH' // it may be another user's
  }
}

/** Why `file` cannot be put back; null if it is a sound database of a schema that this binary knows. */
export function troubleWith(file: string): string | null {
  if (!existsSync(file)) return `there is no file ${file}`
  if (statSync(file).isDirectory()) return `${file} is a directory`
  try {
    mustExist(file)
  } catch (error) {
    return (error as Error).message
  }
  try {
    using database = new Database(file, { readonly: true })
    const row = database.query<{ integrity_check: string }, []>('PRAGMA integrity_check').get()
    if (row?.integrity_check !== 'ok') {
      return `${file} is damaged: ${row?.integrity_check.replaceAll('\n', ' ')}`
    }
    if (schemaVersion(database) > schemaVersionKnown) {
      return `${file} was made by a newer version: install that version first`
    }
    return isOurs(database) ? null : `${file} is no database of Retour`
  } catch (error) {
    const { message } = error as Error
    if (codeOf(error).startsWith('SQLITE_CORRUPT')) return `${file} is damaged: ${message}`
    return `${file} is no database: ${message}`
  }
}

/**
 * Folds the log of a database into its file if possible. False when another process has the database open. Throws
 * when this user may not read it.
 */
export function foldLog(file: string): boolean {
  if (!existsSync(file)) return true
  mustExist(file)
  using database = new Database(file, { readwrite: true })
  try {
    // In this mode the first write needs the file for itself alone, and fails if another process has it open.
    database.run('PRAGMA locking_mode = EXCLUSIVE')
    database.run('BEGIN EXCLUSIVE')
    database.run('ROLLBACK')
    database.run('PRAGMA wal_checkpoint(TRUNCATE)')
    return true
  } catch (error) {
    // Any other error, as of a damaged database, does not mean that it is in use.
    return !codeOf(error).startsWith('SQLITE_BUSY')
  }
}

/** The name under which `file` is kept when a copy takes its place. Throws if that name is taken. */
export function nameToKeep(file: string): string {
  const kept = `${file}.before-restore`
  if (existsSync(kept)) throw new Error(`${kept} exists: move it away first`)
  return kept
}

/**
 * Puts a copy of `copy` (with what is in a log beside it) in the place of `file`. `file` and its log are kept under
 * another name (`nameToKeep`). The copy is complete before anything is moved, so that a full disk does no harm. No
 * daemon can start meanwhile. Throws an error that says what is in the way.
 */
export function putBack(copy: string, file: string): void {
  using lock = lockDatabase(file)
  // A lock file of root's may be there from before the folder was given to the service's user.
  giveAway(lock.file)
  const kept = nameToKeep(file) // another restore may have ended meanwhile
  const fresh = `${file}.restoring`
  rmSync(fresh, { force: true }) // of one that was killed
  copyDatabase(copy, fresh)
  giveAway(fresh)
  // First the log, which SQLite would take for the new database's. It is kept because whoever wants to save what
  // can be saved of a damaged database needs both.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`)
  rmSync(`${file}-shm`, { force: true })
  if (existsSync(file)) keepAs(file, kept)
  renameSync(fresh, file)
  flushFolder(dirname(file))
}

/**
 * Keeps `file` under another name: if possible as a second name for it (a hard link). Then there is a database at any
 * moment; a daemon that found none after a power cut would begin a new one. An existing `kept` is not replaced.
 */
function keepAs(file: string, kept: string): void {
  try {
    linkSync(file, kept)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    renameSync(file, kept)
  }
}
