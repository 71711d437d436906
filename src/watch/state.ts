// What a watcher knows, in one small file: how far it has read, and the mails of ours that Postfix has
// in its queue. Written whole beside the old one and renamed, so that a crash leaves one or the other.

import { open, readFile, rename } from 'node:fs/promises'
import { codeOf } from '../error-code.ts'
import type { FollowedMail } from './follow.ts'
import type { Place } from './rotated.ts'

const VERSION = 1

/** Where a log was read up to; of another log it says nothing. */
export type Position =
  | { kind: 'file'; path: string; place: Place }
  | { kind: 'journal'; cursor: string }

interface WatchState {
  position: Position | null
  mails: FollowedMail[]
}

/** Nothing known where there is no file. Rejects where there is one that is not ours. */
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
  const handle = await open(draft, 'w', 0o600)
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
