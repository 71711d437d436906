// Corrects what was stored: bounces whose mail means something else today, the failures that came from them, and
// the totals that counted them. Transactions are small, so that a daemon beside it never waits long. A bounce that has
// expired, lost its names or been corrected meanwhile is left alone.

import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { leadingReason, type Verdict } from '../event.ts'
import type { StoredBounce } from './bounces.ts'
import type { Calls, NewCall } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Failures, StoredFailure } from './failures.ts'
import { bounces, failures } from './schema.ts'
import type { Totals } from './totals.ts'

/** Bounces in one page and in one transaction, which then holds the write lock for a few milliseconds. */
const PAGE_MAX = 100

/** A bounce as it is stored, with its failures. */
export interface Standing {
  bounce: StoredBounce
  failures: StoredFailure[]
}

/** A stored bounce and what is to replace it. */
export interface Correction extends Standing {
  verdict: Verdict
  /** Failures that were not logged yet. */
  added: StoredFailure[]
  /** New rows for some of `failures`, with their ids. */
  changed: StoredFailure[]
  /** The calls for new events. */
  calls: NewCall[]
}

/** A bounce, and the subject of the returned mail itself. */
export interface OwnSubject extends Standing {
  mailSubject: string
}

export interface Corrections {
  /** The next bounces in the order of their ids, behind `afterId` and before `toId`. */
  page(span: { afterId: string; toId: string }): Promise<Standing[]>
  /** All of them in one transaction; resolves with how many of the first stood as they were. */
  correct(corrections: readonly Correction[], subjects: readonly OwnSubject[]): Promise<number>
}

export function openCorrections(
  { db, writeUnflushed }: Connection,
  rows: { failures: Failures; calls: Calls; totals: Totals },
): Corrections {
  const page = db
    .select()
    .from(bounces)
    .where(and(gt(bounces.id, sql.placeholder('afterId')), lt(bounces.id, sql.placeholder('toId'))))
    .orderBy(bounces.id)
    .limit(PAGE_MAX)
    .prepare()
  const withFailures = (found: StoredBounce[]): Standing[] => {
    const ids = found.map(({ id }) => id)
    const known = db.select().from(failures).where(inArray(failures.bounceId, ids)).all()
    return found.map((bounce) => ({
      bounce,
      failures: known.filter(({ bounceId }) => bounceId === bounce.id),
    }))
  }
  /** The bounces as they stand now: together, as a statement for each takes most of the time of a page. */
  const standingNow = (ids: string[]): Map<string, Standing> => {
    const found = db.select().from(bounces).where(inArray(bounces.id, ids)).all()
    return new Map(withFailures(found).map((standing) => [standing.bounce.id, standing]))
  }
  const correctOne = ({ bounce, failures: known, verdict, ...news }: Correction): void => {
    const { kind, standard } = verdict
    const after = { kind, standard, reason: leadingReason(verdict), verdict }
    db.update(bounces).set(after).where(eq(bounces.id, bounce.id)).run()
    rows.totals.uncount.bounce(bounce)
    rows.totals.bounce({ ...bounce, ...after })
    for (const row of news.changed) {
      const { code, status, description, reason, class: class_, fault } = row
      const values = { code, status, description, reason, class: class_, fault }
      db.update(failures).set(values).where(eq(failures.id, row.id)).run()
      const before = known.find(({ id }) => id === row.id)
      if (before !== undefined) rows.totals.uncount.failure(before)
      rows.totals.failure(row)
    }
    for (const row of news.added) rows.failures.insert(row)
    rows.calls.insert(news.calls)
  }
  return {
    page: async (span) => withFailures(page.all({ ...span })),
    // After a power cut the command is simply run again.
    correct: (corrections, subjects) =>
      writeUnflushed(() => {
        const now = standingNow([...corrections, ...subjects].map(({ bounce }) => bounce.id))
        const stands = ({ bounce, failures }: Standing) =>
          Bun.deepEquals(now.get(bounce.id), { bounce, failures })
        const [still, named] = [corrections.filter(stands), subjects.filter(stands)]
        for (const { bounce, mailSubject } of named)
          db.update(bounces).set({ mailSubject }).where(eq(bounces.id, bounce.id)).run()
        for (const correction of still) correctOne(correction)
        return still.length
      }),
  }
}
