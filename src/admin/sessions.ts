// Who is logged in to the dashboard. A session is a random value that the browser keeps in a cookie and
// that we keep in memory, as a digest: neither tells the token. It ends at its time, at a logout, with
// the token that opened it, and with the process.

import { createHash, randomBytes } from 'node:crypto'

/** A working day: who comes back tomorrow logs in again. */
const SESSION_MAX_MS = 12 * 3600 * 1000
/** Far more than there are operators; the oldest makes place. */
const SESSIONS_MAX = 1000
/** As hard to guess as a key. */
const VALUE_BYTES = 32

export interface Session {
  /** Digest of the token that opened it, as `tokenDigest` gives it. */
  token: string
  untilMs: number
}

interface Sessions {
  /** `value` goes into the cookie and nowhere else. */
  open(token: string): Session & { value: string }
  /** Null when there is no such session, or not any more. */
  find(value: string): Session | null
  close(value: string): void
}

export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>()
  return {
    open(token) {
      const value = randomBytes(VALUE_BYTES).toString('base64url')
      const session = { token, untilMs: now() + SESSION_MAX_MS }
      sessions.set(digestOf(value), session)
      const [oldest = ''] = sessions.keys()
      if (sessions.size > SESSIONS_MAX) sessions.delete(oldest)
      return { ...session, value }
    },
    find(value) {
      const key = digestOf(value)
      const session = sessions.get(key) ?? null
      if (session === null || session.untilMs > now()) return session
      sessions.delete(key)
      return null
    },
    close: (value) => void sessions.delete(digestOf(value)),
  }
}

// Looked up by digest, so that the time of a look-up tells nothing of the values.
function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('base64')
}
