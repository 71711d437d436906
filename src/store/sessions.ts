// Who is logged in to the dashboard, stored so that a restart logs nobody out. The rows contain only digests: whoever
// reads the database or a backup can neither use a session nor learn a token.

import { desc, eq, lte, notInArray, or } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { sessions } from './schema-process.ts'

/** Far more than there are operators; beyond it the oldest is removed. */
const SESSIONS_MAX = 1000

export type StoredSession = typeof sessions.$inferSelect

export interface Sessions {
  /** Keeps one, and removes those that have ended by `nowMs`. Rejects on store trouble. */
  keep(session: StoredSession, nowMs: number): Promise<void>
  /** Finds a session, even if it has ended. */
  find(digest: string): Promise<StoredSession | null>
  /** Rejects on store trouble: then it may still be there. */
  remove(digest: string): Promise<void>
}

export function openSessions({ db, write }: Connection): Sessions {
  const newest = db
    .select({ digest: sessions.digest })
    .from(sessions)
    .orderBy(desc(sessions.untilMs))
    .limit(SESSIONS_MAX)
  return {
    keep: (session, nowMs) =>
      write(() => {
        db.insert(sessions).values(session).run()
        db.delete(sessions)
          .where(or(lte(sessions.untilMs, nowMs), notInArray(sessions.digest, newest)))
          .run()
      }),
    find: async (digest) =>
      db.select().from(sessions).where(eq(sessions.digest, digest)).get() ?? null,
    remove: (digest) =>
      write(() => void db.delete(sessions).where(eq(sessions.digest, digest)).run()),
  }
}
