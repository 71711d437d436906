// Where the database is. If it is a link, SQLite follows the link, and the log lies beside the real file; so the
// lock, the flushing of the log and a restore must use the real file too. A new database can be read only by its
// owner.

import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../error-code.ts'
import { inWords } from './damage.ts'

const { O_CREAT, O_NOFOLLOW, O_WRONLY } = constants

/** The file of the database in `directory`, whether it exists or not. Throws if either is a link to nothing. */
export function databaseIn(directory: string): string {
  leadsTo(directory)
  return leadsTo(join(directory, 'retour.db'))
}

/** The file that a link leads to; a path that is no link stays as it is. */
function leadsTo(path: string): string {
  if (!isLink(path)) return path
  try {
    return realpathSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw cannotRead(path, error)
    // If a new database were made, it would hide the real one as soon as the disk is mounted.
    throw new Error(`${path} is a link to what is not there: is its disk mounted?`, {
      cause: error,
    })
  }
}

/**
 * Throws an error that says what to do when there is no database `file`, or this user may not read it: a person may
 * run commands as himself, but only the daemon's user can read the directory of the database.
 */
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

/** The error for a database that cannot be opened, with the name of the file in front. */
export function cannotRead(file: string, error: unknown): Error {
  const words = inWords(error as Error)
  return new Error(`cannot read the database ${file}: ${words}`, { cause: error })
}

/**
 * Makes an empty `file` and its folder if there is none, readable only by its owner, as it will hold mail. SQLite gives
 * the files beside it the same mode.
 */
export function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (existsSync(file)) return
  // Not through a link: else anybody who may write to the folder could make root create a file anywhere.
  closeSync(openSync(file, O_WRONLY | O_CREAT | O_NOFOLLOW, 0o600))
  giveAway(file)
}

/**
 * Gives a file that root has made in the folder of the service's user to that user, who has to open it. It stays
 * root's where root may not give files away: in some containers, on some network file systems.
 */
export function giveAway(made: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dirname(made))
  try {
    // If somebody has put a link there meanwhile, this changes only the link.
    lchownSync(made, uid, gid)
  } catch (error) {
    // EINVAL: this user namespace has nobody of that number.
    if (!['EPERM', 'EINVAL'].includes(codeOf(error))) throw error
  }
}

/**
 * Makes sure that what was made, renamed or removed in a folder is still so after a power cut, if the file system can
 * do that and this user may read the folder.
 */
export function flushFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (!['EACCES', 'EINVAL'].includes(codeOf(error))) throw error
  }
}

/** Whether a file is a link. Any trouble is left to whoever opens the file. */
function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}

/** Only on Linux. */
const OPEN_FILES = '/proc/self/fd'

/**
 * Gives a function that tells whether a file that this process has open has been removed, moved or replaced since, so
 * that what is written to it is lost. It always gives false where the system does not tell, and on file systems that
 * give a file another number on each way to it.
 */
export function watchRemoval(file: string): () => boolean {
  const open = openFile(file)
  if (open === null) return () => false
  const opened = statSync(open)
  if (!isSame(statSync(file), opened)) return () => false
  return () => {
    const now = statSync(open, { throwIfNoEntry: false })
    return isSame(now, opened) && !isSame(statSync(file, { throwIfNoEntry: false }), opened)
  }
}

function isSame(one: Stats | undefined, other: Stats): boolean {
  return one?.ino === other.ino && one.dev === other.dev
}

function openFile(file: string): string | null {
  try {
    const path = realpathSync(file)
    const links = readdirSync(OPEN_FILES).map((name) => join(OPEN_FILES, name))
    return links.find((link) => targetOf(link) === path) ?? null
  } catch {
    return null
  }
}

/** '' if the descriptor has been closed meanwhile, as the one for reading the folder always has. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}
