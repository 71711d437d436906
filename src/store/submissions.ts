// What was handed to us a moment ago: which messages were made of which mail. It is only needed at a start after a
// crash (src/repeats.ts), so a row is removed as soon as its 250 must have been sent.

import { desc, gt, lt, or, sql } from 'drizzle-orm'
import type { MessageId } from '../event.ts'
import { wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import { submissions } from './schema-process.ts'

/** A 250 follows its commit far sooner than this, however slow the disk is. */
export const UNANSWERED_MAX_MS = 30_000
/** Far more mails than a process can have left unanswered when it died. */
const NEWEST_MAX = 5000

type StoredSubmission = typeof submissions.$inferSelect

export interface Submissions {
  /** Keeps one and removes old ones, inside the caller's write job. */
  insert(row: StoredSubmission): void
  /** The mails of the last UNANSWERED_MAX_MS before the newest one, oldest first. */
  newest(): Promise<{ sha256: Uint8Array; ids: MessageId[] }[]>
}

export function openSubmissions({ db }: Connection): Submissions {
  const insert = db
    .insert(submissions)
    .values(wholeRow(submissions))
    // The same mail may be handed in twice within a millisecond.
    .onConflictDoNothing()
    .prepare()
  const removeOld = db
    .delete(submissions)
    // Also what was stored while the clock was ahead: it would count as the newest until that time has come.
    .where(
      or(
        lt(submissions.atMs, sql.placeholder('beforeMs')),
        gt(submissions.atMs, sql.placeholder('afterMs')),
      ),
    )
    .prepare()
  const newest = db
    .select()
    .from(submissions)
    .orderBy(desc(submissions.atMs))
    .limit(NEWEST_MAX)
    .prepare()
  return {
    insert(row) {
      const { atMs } = row
      removeOld.run({ beforeMs: atMs - UNANSWERED_MAX_MS, afterMs: atMs + UNANSWERED_MAX_MS })
      insert.run({ ...row })
    },
    // What is older was removed when the newest one was stored.
    newest: async () => newest.all().reverse(),
  }
}
