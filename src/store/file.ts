// Where the database is. SQLite follows a link to it, and its log lies beside what that leads to: so must
// the lock, what flushes the log, and what takes the database's place. A new one is its owner's alone.

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

/** The file of the database in `directory`, be it there or not. Throws where one of both is a link to nothing. */
export function databaseIn(directory: string): string {
  leadsTo(directory)
  return leadsTo(join(directory, 'retour.db'))
}

/** Where a link leads; what is none stays as it is. */
function leadsTo(path: string): string {
  if (!isLink(path)) return path
  try {
    return realpathSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw cannotRead(path, error)
    // A new database there would hide the one on the disk.
    throw new Error(`${path} is a link to what is not there: is its disk mounted?`, {
      cause: error,
    })
  }
}

/**
 * Throws, with what to do, when there is no database `file` or this user may not read it: beside the daemon a person
 * runs commands as himself, and the directory of the database is the daemon's alone.
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

/** What SQLite or the system says when it cannot be opened, with the name of the file in front. */
export function cannotRead(file: string, error: unknown): Error {
  const words = inWords(error as Error)
  return new Error(`cannot read the database ${file}: ${words}`, { cause: error })
}

/**
 * Makes an empty `file` and its folder where there is none: it will hold mail, nobody else's to read. What
 * SQLite puts beside it has the same rights.
 */
export function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (existsSync(file)) return
  // Not by way of a link: whoever may write in the folder would have root make a file wherever he likes.
  closeSync(openSync(file, O_WRONLY | O_CREAT | O_NOFOLLOW, 0o600))
  giveAway(file)
}

/**
 * What root makes in the folder of the service's user is that user's, who has to open it. It stays root's where
 * root may not give it away: in some containers, on some network file systems.
 */
export function giveAway(made: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dirname(made))
  try {
    // Of a link that stands there by now, the link itself.
    lchownSync(made, uid, gid)
  } catch (error) {
    // EINVAL: this user namespace has nobody of that number.
    if (!['EPERM', 'EINVAL'].includes(codeOf(error))) throw error
  }
}

/**
 * What was made, renamed and removed in a folder is so after a power cut too, where its file system has that
 * and this user may read the folder.
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

/** Whatever else is in its way, whoever opens it says. */
function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}

/** Linux; elsewhere there is none. */
const OPEN_FILES = '/proc/self/fd'

/**
 * Says whether a file that this process has open has been removed or moved since, or another put in its
 * place: what is written then is found by nobody. False where the system does not say, and on file systems
 * that number a file anew for each way to it.
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

/** '' of one that was closed meanwhile, as that of the list of them is. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}
