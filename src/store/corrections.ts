// What is corrected afterwards: bounces whose stored mail means another thing today, the failures
// that came from it, and the totals that counted them. Small transactions, so that a daemon beside it
// never waits long; a row that has expired meanwhile is left alone.

import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { leadingReason, type Verdict } from '../event.ts'
import type { StoredBounce } from './bounces.ts'
import type { Calls, NewCall } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Failures, StoredFailure } from './failures.ts'
import { bounces, failures } from './schema.ts'
import type { Totals } from './totals.ts'

/** Bounces of one page and of one transaction: a few milliseconds of the write lock. */
const PAGE_MAX = 100

/** A bounce as it stands. */
export interface Standing {
  bounce: StoredBounce
  failures: StoredFailure[]
}

/** What is to stand there. */
export interface Correction extends Standing {
  verdict: Verdict
  /** Failures that were not logged, and those of `failures` that say other things, same ids. */
  added: StoredFailure[]
  changed: StoredFailure[]
  /** Of what is new. */
  calls: NewCall[]
}

/** Of a bounce: the subject of the mail itself. */
export type OwnSubject = Pick<StoredBounce, 'id' | 'mailSubject'>

export interface Corrections {
  /** Bounces in the order of their ids, behind `afterId` and before `toId`. */
  page(span: { afterId: string; toId: string }): Promise<Standing[]>
  /** All of them in one transaction; resolves with how many of the first were still there. */
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
  const correctOne = ({ bounce, failures: known, verdict, ...news }: Correction): boolean => {
    const { kind, standard } = verdict
    const after = { kind, standard, reason: leadingReason(verdict), verdict }
    const updated = db
      .update(bounces)
      .set(after)
      .where(eq(bounces.id, bounce.id))
      .returning({ id: bounces.id })
      .all()
    if (updated.length === 0) return false
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
    return true
  }
  return {
    async page(span) {
      const found = page.all({ ...span })
      const ids = found.map(({ id }) => id)
      const known = db.select().from(failures).where(inArray(failures.bounceId, ids)).all()
      return found.map((bounce) => ({
        bounce,
        failures: known.filter(({ bounceId }) => bounceId === bounce.id),
      }))
    },
    // Whoever loses power does it again.
    correct: (corrections, subjects) =>
      writeUnflushed(() => {
        for (const { id, mailSubject } of subjects)
          db.update(bounces).set({ mailSubject }).where(eq(bounces.id, id)).run()
        return corrections.filter(correctOne).length
      }),
  }
}
