// What was handed to us a moment ago: which messages were made of which mail. It is there for the start
// after a crash alone (src/repeats.ts), so a row goes as soon as no 250 can still be on its way.

import { desc, gt, lt, or, sql } from 'drizzle-orm'
import type { MessageId } from '../event.ts'
import { wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import { submissions } from './schema-process.ts'

/** A commit and its 250 lie far closer together than this, however slow the disk is. */
export const UNANSWERED_MAX_MS = 30_000
/** Far more than one process can have had unanswered when it died. */
const NEWEST_MAX = 5000

type StoredSubmission = typeof submissions.$inferSelect

export interface Submissions {
  /** Keeps one and removes old ones, inside the caller's write job. */
  insert(row: StoredSubmission): void
  /** What was handed in shortly before the last one was, oldest first: its hash, and the messages' ids. */
  newest(): Promise<{ sha256: Uint8Array; ids: MessageId[] }[]>
}

export function openSubmissions({ db }: Connection): Submissions {
  const insert = db
    .insert(submissions)
    .values(wholeRow(submissions))
    // The same mail within a millisecond.
    .onConflictDoNothing()
    .prepare()
  const removeOld = db
    .delete(submissions)
    // Also what a clock that was ahead kept: it would count as the last for as long as that was.
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
    // The last one that was kept removed what is too old.
    newest: async () => newest.all().reverse(),
  }
}
