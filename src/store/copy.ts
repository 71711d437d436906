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
/** Of a copy, and of what is put back. */
const COPY_MODE = 0o600

/**
 * Writes a consistent copy of `file` to `copy`, also while a daemon writes to it. Throws, with what to
 * do, when there is nothing to copy or `copy` exists. What has that name is whole: it gets it at the end. Once
 * it returns, a power cut harms the copy no more.
 */
export function copyDatabase(file: string, copy: string): void {
  mustExist(file)
  if (existsSync(copy)) throw alreadyThere(copy)
  removeLeft(copy)
  const partial = `${copy}.${process.pid}.partial`
  // It holds mail: nobody else's to read. SQLite takes a file that is empty.
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

/** Removes what copies to that name which were killed have left, and nothing of one that is being made. */
function removeLeft(copy: string): void {
  const folder = dirname(copy)
  for (const name of readdirSync(folder)) {
    const [, of, pid] = /^(.+)\.(\d+)\.partial(?:-journal)?$/.exec(name) ?? []
    if (of === basename(copy) && !isAnother(Number(pid)))
      rmSync(join(folder, name), { force: true })
  }
}

/** Whether it is a running process and not this one, whose number a killed one may have had: in a container all. */
function isAnother(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH' // it may be another user's
  }
}

/** Why `file` cannot be put back, or null when it is a sound database that this binary knows. */
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
 * Folds the log of a database into its file, where it can be; false when another process has it open. Throws
 * when this user may not look.
 */
export function foldLog(file: string): boolean {
  if (!existsSync(file)) return true
  mustExist(file)
  using database = new Database(file, { readwrite: true })
  try {
    // In this mode the first write takes the file for itself alone, and fails when it is not.
    database.run('PRAGMA locking_mode = EXCLUSIVE')
    database.run('BEGIN EXCLUSIVE')
    database.run('ROLLBACK')
    database.run('PRAGMA wal_checkpoint(TRUNCATE)')
    return true
  } catch (error) {
    // A damaged one is not in use, and keeps its log.
    return !codeOf(error).startsWith('SQLITE_BUSY')
  }
}

/** What the database `file` becomes when a copy takes its place. Throws when it is there already. */
export function nameToKeep(file: string): string {
  const kept = `${file}.before-restore`
  if (existsSync(kept)) throw new Error(`${kept} exists: move it away first`)
  return kept
}

/**
 * Puts a copy of `copy`, with what may still be in a log beside it, in the place of `file`; that and its log
 * are kept (`nameToKeep`). It is complete beside `file` before anything is moved: a full disk harms nothing. A daemon
 * that is started meanwhile is kept out. Throws with what is in the way.
 */
export function putBack(copy: string, file: string): void {
  using lock = lockDatabase(file)
  // Root's may lie there since before the folder was the service's user's.
  giveAway(lock.file)
  const kept = nameToKeep(file) // another restore may have ended meanwhile
  const fresh = `${file}.restoring`
  rmSync(fresh, { force: true }) // of one that was killed
  copyDatabase(copy, fresh)
  giveAway(fresh)
  // First the log, which would be taken for that of whatever stands there. Of a damaged database: whoever
  // saves what can be saved needs both.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`)
  rmSync(`${file}-shm`, { force: true })
  if (existsSync(file)) keepAs(file, kept)
  renameSync(fresh, file)
  flushFolder(dirname(file))
}

/**
 * By a second name where the file system has such: what has that name already stays, and there is a database at
 * any moment: a daemon that found none after a power cut would begin a new one.
 */
function keepAs(file: string, kept: string): void {
  try {
    linkSync(file, kept)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    renameSync(file, kept)
  }
}
