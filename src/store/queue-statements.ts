// The statements of the queue, prepared once. `claimed_ms IS NULL` is written as in the partial index of waiting mail,
// so that SQLite uses it. None scans the queue, because destinations have a table of their own.

import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lte,
  min,
  type Placeholder,
  type SQL,
  sql,
  sum,
} from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import { destinations, queue } from './schema-queue.ts'

export type QueueWrites = ReturnType<typeof prepareQueueWrites>
export type QueueRetries = ReturnType<typeof prepareRetries>
export type QueueReads = ReturnType<typeof prepareQueueReads>

/** Mail being sent at a crash may have caused it, so it is tried after ever longer waits: 2 s, 4 s, … 17 min. */
const RECOVERY_DOUBLINGS_MAX = 10
const RECOVERY_MS = 1000
/** Mails made due in one write. */
export const RETRY_PAGE = 500
/** Mails checked for one page of expired ones. */
const EXPIRED_PAGE = 500

const id = sql.placeholder('id')
const destination = sql.placeholder('destination')
const nowMs = sql.placeholder('nowMs')

/** Columns of a mail before its first try. */
const untried = { tries: 0, claimedMs: null, delayToldMs: null, lastError: '' } as const

export function prepareQueueWrites({ db }: Connection) {
  return {
    insert: db
      .insert(queue)
      .values({ ...wholeRow(queue), ...untried })
      .prepare(),
    remove: db.delete(queue).where(eq(queue.id, id)).returning({ rawId: queue.rawId }).prepare(),
    putBack: db
      .update(queue)
      .set({
        dueMs: sql`${sql.placeholder('dueMs')}`,
        lastError: sql`${sql.placeholder('error')}`,
        tries: sql`${queue.tries} - ${sql.placeholder('free')}`,
        delayToldMs: sql`coalesce(${queue.delayToldMs}, ${sql.placeholder('toldMs')})`,
        claimedMs: null,
      })
      .where(and(eq(queue.id, id), eq(queue.claimedMs, sql.placeholder('claimedMs'))))
      .returning({ rawId: queue.rawId })
      .prepare(),
    retry: db
      .update(queue)
      .set({ dueMs: sql`${nowMs}` })
      .where(eq(queue.id, id))
      .returning({ claimedMs: queue.claimedMs })
      .prepare(),
  }
}

/** For making waiting mail due, all of it or a destination's: statements for a page of ids, and for the mails in it. */
export function prepareRetries({ db }: Connection) {
  const after = gt(queue.id, sql.placeholder('after'))
  const page = (of?: SQL) =>
    db
      .select({ id: queue.id })
      .from(queue)
      .where(and(of, after))
      .orderBy(asc(queue.id))
      .limit(RETRY_PAGE)
      .prepare()
  // Updates also mail that is due already: the trigger then gives its destination a turn if that was delayed.
  const upTo = (of?: SQL) =>
    db
      .update(queue)
      .set({ dueMs: sql`min(${queue.dueMs}, ${nowMs})` })
      .where(and(of, after, lte(queue.id, sql.placeholder('upTo')), isNull(queue.claimedMs)))
      .returning({ id: queue.id })
      .prepare()
  const of = eq(queue.destination, destination)
  const recalled = () =>
    db.update(queue).set({
      dueMs: sql`${nowMs}`,
      expireMs: sql`min(${queue.expireMs}, ${sql.placeholder('expireMs')})`,
    })
  const late = db
    .select({ id: queue.id })
    .from(destinations)
    .crossJoin(queue) // in this order: otherwise all waiting mail would be scanned
    .where(
      and(
        eq(queue.destination, destinations.destination),
        gte(destinations.destination, sql.placeholder('from')),
        waitsAfter(sql.placeholder('afterMs')),
      ),
    )
    .orderBy(asc(destinations.destination))
    .limit(RETRY_PAGE)
  return {
    recallUpTo: recalled()
      .where(and(after, lte(queue.id, sql.placeholder('upTo')), waitsAfter(nowMs)))
      .returning({ id: queue.id })
      .prepare(),
    recallLate: recalled()
      .where(inArray(queue.id, late))
      .returning({ destination: queue.destination })
      .prepare(),
    retryPage: page(),
    retryPageOf: page(of),
    retryUpTo: upTo(),
    retryUpToOf: upTo(of),
  }
}

export function prepareClaims({ db }: Connection) {
  const due = and(
    eq(queue.destination, destination),
    isNull(queue.claimedMs),
    lte(queue.dueMs, nowMs),
  )
  const max = sql.placeholder('max')
  // Two queries, each along an index: the first of the mails that may go ahead, and the first of all mails.
  const ahead = db
    .select({ id: queue.id, sinceMs: sql`${queue.dueMs} - ${queue.aheadMs}`.as('ahead_since') })
    .from(queue)
    .where(and(due, sql`${queue.aheadMs} > 0`))
    .orderBy(asc(queue.dueMs))
    .limit(max)
    .as('ahead')
  const any = db
    .select({ id: queue.id, sinceMs: sql`${queue.dueMs}`.as('any_since') })
    .from(queue)
    .where(due)
    .orderBy(asc(queue.dueMs))
    .limit(max)
    .as('any_due')
  const both = unionAll(db.select().from(ahead), db.select().from(any)).as('both')
  const first = db
    .select({ id: both.id })
    .from(both)
    .groupBy(both.id)
    .orderBy(asc(min(both.sinceMs)))
    .limit(max)
  // The first mails of a failing destination by their due times; expired mail is among them.
  const front = db
    .select({ id: queue.id, expireMs: queue.expireMs })
    .from(queue)
    .where(due)
    .orderBy(asc(queue.dueMs))
    .limit(EXPIRED_PAGE)
    .as('front')
  const expired = db.select({ id: front.id }).from(front).where(lte(front.expireMs, nowMs))
  return {
    claim: db
      .update(queue)
      .set({ tries: sql`${queue.tries} + 1`, claimedMs: sql`${nowMs}` })
      .where(inArray(queue.id, first))
      .returning()
      .prepare(),
    claimExpired: db
      .update(queue)
      .set({ claimedMs: sql`${nowMs}` })
      .where(inArray(queue.id, expired))
      .returning()
      .prepare(),
    recover: db
      .update(queue)
      .set({
        claimedMs: null,
        dueMs: sql`${nowMs} + (${RECOVERY_MS} << min(${queue.tries}, ${RECOVERY_DOUBLINGS_MAX}))`,
      })
      .where(sql`${queue.claimedMs} IS NOT NULL`)
      .returning({ id: queue.id })
      .prepare(),
  }
}

/** The turns of destinations. */
export function prepareTurnWrites({ db }: Connection) {
  const firstDue = db
    .select({ dueMs: min(queue.dueMs) })
    .from(queue)
    .where(and(eq(queue.destination, destination), isNull(queue.claimedMs)))
  return {
    // A destination that has had its turn goes behind those that are waiting. Without waiting mail it gets no turn
    // until the triggers give it one.
    endTurn: db
      .update(destinations)
      .set({ turnMs: sql`max(${nowMs}, coalesce(${firstDue}, ${Number.MAX_SAFE_INTEGER}))` })
      .where(eq(destinations.destination, destination))
      .prepare(),
    hold: db
      .update(destinations)
      .set({ turnMs: sql`${sql.placeholder('untilMs')}` })
      .where(eq(destinations.destination, destination))
      .prepare(),
    release: db
      .update(destinations)
      .set({
        turnMs: sql`coalesce((SELECT min(due_ms) FROM queue
          WHERE queue.destination = destinations.destination AND claimed_ms IS NULL), turn_ms)`,
      })
      .where(gt(destinations.turnMs, nowMs))
      .prepare(),
  }
}

function waitsAfter(ms: Placeholder) {
  return and(isNull(queue.claimedMs), gt(queue.dueMs, ms))
}

export function prepareQueueReads({ db }: Connection) {
  const limit = sql.placeholder('limit')
  const before = sql.placeholder('before')
  const older = sql`${queue.id} < ${before}`
  return {
    byId: db.select().from(queue).where(eq(queue.id, id)).prepare(),
    turns: db
      .select({ destination: destinations.destination })
      .from(destinations)
      .where(lte(destinations.turnMs, nowMs))
      .orderBy(asc(destinations.turnMs))
      .limit(limit)
      .prepare(),
    nextTurn: db
      .select({ turnMs: min(destinations.turnMs) })
      .from(destinations)
      .where(gt(destinations.turnMs, nowMs))
      .prepare(),
    page: db.select().from(queue).where(older).orderBy(desc(queue.id)).limit(limit).prepare(),
    pageOf: db
      .select()
      .from(queue)
      .where(and(eq(queue.destination, destination), older))
      .orderBy(desc(queue.id))
      .limit(limit)
      .prepare(),
    oldest: db
      .select({ createdMs: queue.createdMs })
      .from(queue)
      .orderBy(asc(queue.id))
      .limit(1)
      .prepare(),
    counts: db
      .select({ destination: destinations.destination, mails: destinations.mails })
      .from(destinations)
      .orderBy(desc(destinations.mails))
      .limit(limit)
      .prepare(),
    total: db
      .select({ mails: sum(destinations.mails) })
      .from(destinations)
      .prepare(),
    totalOf: db
      .select({ mails: destinations.mails })
      .from(destinations)
      .where(eq(destinations.destination, destination))
      .prepare(),
  }
}
