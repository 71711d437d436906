// Keeps the state of a watcher in one small file: how far it has read, and our mails in Postfix's
// queue. It is written as a new file and renamed, so that a crash leaves the old file or the new
// one.

import { constants } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
import { codeOf } from '../error-code.ts'
import type { FollowedMail } from './follow.ts'
import type { Place } from './rotated.ts'

const VERSION = 1

/** Follows no link: we may run as root, in a folder where another user can put one. */
const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants
const AS_DRAFT = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW

/** How far a log was read. It counts only for the log that it names. */
export type Position =
  | { kind: 'file'; path: string; place: Place }
  | { kind: 'journal'; cursor: string }

interface WatchState {
  position: Position | null
  mails: FollowedMail[]
}

/** Gives an empty state if there is no file. Rejects if the file is not ours. */
export async function readState(file: string): Promise<WatchState> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return { position: null, mails: [] }
  }
  const state = parsed(text)
  if (state === null) throw new Error(`${file} is not written by this version; remove it`)
  return state
}

export async function writeState(file: string, state: WatchState): Promise<void> {
  const draft = `${file}.new`
  const handle = await open(draft, AS_DRAFT, 0o600)
  try {
    await handle.writeFile(JSON.stringify({ version: VERSION, ...state }))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}

function parsed(text: string): WatchState | null {
  try {
    const { version, ...state } = JSON.parse(text) as WatchState & { version: unknown }
    return version === VERSION ? state : null
  } catch {
    return null
  }
}
