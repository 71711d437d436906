// Mail that was kept although its peer got no 250 (src/repeats.ts), stored for later processes: its sender
// may take days to send it again, and the program may be restarted in that time.

import { and, desc, eq, gte, lt } from 'drizzle-orm'
import { prepareRun, wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import { unanswered } from './schema-process.ts'

/** RFC 5321 4.5.4.1: a sender gives up after four or five days. */
export const SENT_AGAIN_MAX_MS = 5 * 86_400_000

export type StoredUnanswered = typeof unanswered.$inferSelect

export interface UnansweredRows {
  /** The newest `max`, oldest first. Rejects on store trouble. */
  list(way: StoredUnanswered['way'], max: number, nowMs: number): Promise<StoredUnanswered[]>
  /** Keeps some, and removes those that are too old to be sent again. Rejects on store trouble. */
  keep(rows: StoredUnanswered[], nowMs: number): Promise<void>
  /** Rejects on store trouble: then it may still be there. */
  remove(way: StoredUnanswered['way'], key: string): Promise<void>
}

export function openUnanswered({ client, db, write }: Connection): UnansweredRows {
  const insert = prepareRun<StoredUnanswered>(
    client,
    db.insert(unanswered).values(wholeRow(unanswered)).onConflictDoNothing(),
  )
  const removeOld = (nowMs: number) =>
    db.delete(unanswered).where(lt(unanswered.atMs, nowMs - SENT_AGAIN_MAX_MS))
  return {
    list: async (way, max, nowMs) =>
      db
        .select()
        .from(unanswered)
        .where(and(eq(unanswered.way, way), gte(unanswered.atMs, nowMs - SENT_AGAIN_MAX_MS)))
        .orderBy(desc(unanswered.atMs))
        .limit(max)
        .all()
        .reverse(),
    keep: (rows, nowMs) =>
      write(() => {
        removeOld(nowMs).run()
        for (const row of rows) insert(row)
      }),
    remove: (way, key) =>
      write(() => {
        db.delete(unanswered)
          .where(and(eq(unanswered.way, way), eq(unanswered.key, key)))
          .run()
      }),
  }
}
