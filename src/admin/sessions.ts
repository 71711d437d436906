// Keeps the sessions of the dashboard. A session is a random value that the browser has in a
// cookie. We store its digest, and a proof that it was opened with a token, which nobody can make
// or check without the value. It ends at its time, at a logout, and when the token that opened it
// is removed. It survives a restart, unless the store could not keep it.

import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { setNewest } from '../newest.ts'
import type { StoredSession } from '../store/sessions.ts'
import type { AdminParts } from './parts.ts'

/** A working day: people log in again on the next. */
const SESSION_MAX_MS = 12 * 3600 * 1000
/** So many are kept in memory; others are read from the store. */
const SESSIONS_MAX = 1000
/** As hard to guess as a key. */
const VALUE_BYTES = 32
const VALUE = /^[\w-]{43}$/

interface Sessions {
  /** Opens a session. `value` goes into the cookie and nowhere else. */
  open(token: string): Promise<{ value: string; untilMs: number }>
  /** Gives when a session ends that one of `tokens` opened; null when there is no such session. */
  find(value: string, tokens: readonly string[]): Promise<number | null>
  /**
   * Ends a session. False if there was none, as anybody may ask. Rejects on store trouble: then the
   * session may still go on.
   */
  close(value: string): Promise<boolean>
}

export function createSessions({ store, log, now }: AdminParts): Sessions {
  const known = new Map<string, StoredSession>()
  const remember = (session: StoredSession): void =>
    setNewest(known, session.digest, session, SESSIONS_MAX)
  return {
    async open(token) {
      const value = randomBytes(VALUE_BYTES).toString('base64url')
      const untilMs = now() + SESSION_MAX_MS
      const session = { digest: digestOf(value), proof: proofOf(value, token), untilMs }
      remember(session)
      // The session is valid even if it cannot be stored: on a full disk the dashboard is needed
      // most.
      await store.sessions.keep(session, now()).catch((error: unknown) => {
        log.warn('the session of the dashboard ends with this process: not stored', { error })
      })
      return { value, untilMs }
    },
    async find(value, tokens) {
      if (!VALUE.test(value)) return null
      const digest = digestOf(value)
      const session = known.get(digest) ?? (await store.sessions.find(digest))
      if (session === null || session.untilMs <= now()) return null
      remember(session)
      return isProven(value, session.proof, tokens) ? session.untilMs : null
    },
    async close(value) {
      if (!VALUE.test(value)) return false
      const digest = digestOf(value)
      if (!known.has(digest) && (await store.sessions.find(digest)) === null) return false
      // Removed from memory last: another request could still find it in the store, and put it
      // there again.
      await store.sessions.remove(digest).finally(() => known.delete(digest))
      return true
    },
  }
}

// Sessions are looked up by digest, so that the time of a look-up tells nothing about the values.
function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('base64')
}

function proofOf(value: string, token: string): string {
  return createHmac('sha256', value).update(token).digest('base64')
}

/** Tries all tokens, even after one matched, so that the time taken tells nothing. */
function isProven(value: string, proof: string, tokens: readonly string[]): boolean {
  const expected = Buffer.from(proof)
  const isRight = (token: string) => timingSafeEqual(Buffer.from(proofOf(value, token)), expected)
  return tokens.filter(isRight).length > 0
}
