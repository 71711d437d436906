// The statements of the calls ledger, prepared once. `state = 'due'` and 'dead' stand as literals where
// the partial index of such calls must serve: of a bound value SQLite cannot know that the index fits.

import { and, asc, desc, eq, gt, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { CallState } from '../event.ts'
import { prepareInsert, prepareRead, prepareReturning, prepareRun, wholeRow } from './bind.ts'
import type { NewCall } from './calls.ts'
import type { Connection } from './connection.ts'
import { callCounts, calls, disabledWebhooks, tries } from './schema.ts'

/** Calls made due in one transaction, so that a million of them do not stall intake. */
export const REPLAY_PAGE = 500

export type CallWrites = ReturnType<typeof prepareCallWrites>
export type CallReads = ReturnType<typeof prepareCallReads>

const id = sql.placeholder('id')
const webhook = sql.placeholder('webhook')
const state = sql.placeholder('state')
const dueOfWebhook = and(eq(calls.webhook, webhook), sql`${calls.state} = 'due'`)

export function prepareCallWrites(connection: Connection) {
  return {
    ...prepareInserts(connection),
    ...prepareClaims(connection),
    ...prepareRecalls(connection),
    ...prepareSettlements(connection),
    enableAll: connection.db.delete(disabledWebhooks).prepare(),
  }
}

/** What a call is before its first try. */
const untried = { state: 'due', tries: 0, triesBefore: 0, settledMs: null, lastError: '' } as const

function prepareInserts(connection: Connection) {
  const { client, db } = connection
  return {
    insert: prepareRun<NewCall>(
      client,
      db.insert(calls).values({ ...wholeRow(calls), ...untried }),
    ),
    tried: prepareInsert(connection, tries),
    disable: db
      .insert(disabledWebhooks)
      .values(wholeRow(disabledWebhooks))
      .onConflictDoNothing()
      .prepare(),
  }
}

/** Calls that a clock which was ahead has delayed. */
function prepareRecalls({ client, db }: Connection) {
  const dueNow = () => db.update(calls).set({ dueMs: sql`${sql.placeholder('nowMs')}` })
  return {
    recall: prepareRun<{ webhook: string; afterMs: number; nowMs: number }>(
      client,
      dueNow().where(
        inArray(
          calls.id,
          db
            .select({ id: calls.id })
            .from(calls)
            .where(and(dueOfWebhook, gt(calls.dueMs, sql.placeholder('afterMs'))))
            .limit(REPLAY_PAGE),
        ),
      ),
    ),
    // Its try uses up no step of the schedule: whoever asks too early, and again, would have calls die.
    retryOne: prepareRun<{ id: string; afterMs: number; nowMs: number }>(
      client,
      db
        .update(calls)
        .set({
          dueMs: sql`${sql.placeholder('nowMs')}`,
          triesBefore: sql`min(${calls.tries}, ${calls.triesBefore} + 1)`,
        })
        .where(
          and(
            eq(calls.id, id),
            sql`+${calls.state} = 'due'`,
            sql`+${calls.dueMs} > ${sql.placeholder('afterMs')}`,
          ),
        ),
    ),
    // By their ids, of which there are none while the clock is right; the + keeps to that index.
    recallAhead: prepareRun<{ webhook: string; afterId: string; upToId: string; nowMs: number }>(
      client,
      dueNow().where(
        and(
          gt(calls.id, sql.placeholder('afterId')),
          lte(calls.id, sql.placeholder('upToId')),
          sql`+${calls.webhook} = ${webhook}`,
          sql`+${calls.state} = 'due'`,
          sql`+${calls.dueMs} > ${sql.placeholder('nowMs')}`,
        ),
      ),
    ),
  }
}

/** Each column that is read takes time with every call. */
const claimed = {
  id: calls.id,
  webhook: calls.webhook,
  event: calls.event,
  subjectId: calls.subjectId,
  tries: calls.tries,
  triesBefore: calls.triesBefore,
}

function prepareClaims({ client, db }: Connection) {
  const due = db
    .select({ id: calls.id })
    .from(calls)
    .where(and(dueOfWebhook, lte(calls.dueMs, sql.placeholder('nowMs'))))
    .orderBy(asc(calls.dueMs))
    .limit(sql.placeholder('max'))
  return {
    claim: prepareReturning(
      client,
      db
        .update(calls)
        .set({ tries: sql`${calls.tries} + 1`, dueMs: sql`${sql.placeholder('leaseMs')}` })
        .where(inArray(calls.id, due))
        .returning(claimed),
      claimed,
    ),
    replay: prepareReturning(
      client,
      db
        .update(calls)
        .set({
          state: 'due',
          dueMs: sql`${sql.placeholder('nowMs')}`,
          triesBefore: sql`${calls.tries}`,
          settledMs: null,
        })
        .where(and(eq(calls.id, id), eq(calls.state, sql.placeholder('from'))))
        .returning({ webhook: calls.webhook }),
      { webhook: calls.webhook },
    ),
  }
}

function prepareSettlements({ client, db }: Connection) {
  const stillTried = and(
    eq(calls.id, id),
    eq(calls.state, 'due'),
    eq(calls.tries, sql.placeholder('number')),
  )
  return {
    done: prepareRun<{ id: string; from: CallState; settledMs: number }>(
      client,
      db
        .update(calls)
        .set({ state: 'done', settledMs: sql`${sql.placeholder('settledMs')}` })
        .where(and(eq(calls.id, id), eq(calls.state, sql.placeholder('from')))),
    ),
    dead: prepareRun<{ id: string; number: number; settledMs: number; error: string }>(
      client,
      db
        .update(calls)
        .set({
          state: 'dead',
          settledMs: sql`${sql.placeholder('settledMs')}`,
          lastError: sql`${sql.placeholder('error')}`,
        })
        .where(stillTried),
    ),
    due: prepareRun<{ id: string; number: number; dueMs: number; error: string; free: 0 | 1 }>(
      client,
      db
        .update(calls)
        .set({
          dueMs: sql`${sql.placeholder('dueMs')}`,
          lastError: sql`${sql.placeholder('error')}`,
          triesBefore: sql`${calls.triesBefore} + ${sql.placeholder('free')}`,
        })
        .where(stillTried),
    ),
    untried: prepareRun<{ id: string; number: number; dueMs: number }>(
      client,
      db
        .update(calls)
        .set({ dueMs: sql`${sql.placeholder('dueMs')}`, tries: sql`${calls.tries} - 1` })
        .where(stillTried),
    ),
  }
}

export function prepareCallReads({ client, db }: Connection) {
  const { createdMs } = calls
  const dueMs = { dueMs: calls.dueMs }
  const older = sql`(${createdMs}, ${calls.id}) < (${sql.placeholder('createdMs')}, ${id})`
  const newer = sql`(${createdMs}, ${calls.id}) > (${sql.placeholder('createdMs')}, ${id})`
  const ofState = and(eq(calls.webhook, webhook), eq(calls.state, state))
  const place = { id: calls.id, createdMs }
  return {
    byId: db.select().from(calls).where(eq(calls.id, id)).prepare(),
    triesOf: db.select().from(tries).where(eq(tries.callId, id)).orderBy(tries.number).prepare(),
    nextDue: prepareRead(
      client,
      db.select(dueMs).from(calls).where(dueOfWebhook).orderBy(asc(calls.dueMs)).limit(1),
    ),
    lastDue: prepareRead(
      client,
      db.select(dueMs).from(calls).where(dueOfWebhook).orderBy(desc(calls.dueMs)).limit(1),
    ),
    oldestDue: db
      .select({ createdMs, lastError: calls.lastError })
      .from(calls)
      .where(dueOfWebhook)
      .orderBy(asc(createdMs))
      .limit(1)
      .prepare(),
    lastDead: prepareSettled(sql`${calls.state} = 'dead'`, calls.settledMs, db),
    newestDone: prepareSettled(eq(calls.state, 'done'), createdMs, db),
    // Of the index alone: there may be hundreds of webhooks, and most of what is found is not shown.
    page: prepareRead(
      client,
      db
        .select(place)
        .from(calls)
        .where(and(ofState, older))
        .orderBy(desc(createdMs), desc(calls.id))
        .limit(sql.placeholder('limit')),
    ),
    byMessage: prepareCallsOf(calls.messageId, db),
    bySubject: prepareCallsOf(calls.subjectId, db),
    range: db
      .select(place)
      .from(calls)
      .where(and(ofState, newer, lt(createdMs, sql.placeholder('toMs'))))
      .orderBy(asc(createdMs), asc(calls.id))
      .limit(REPLAY_PAGE)
      .prepare(),
    idsAfter: prepareRead(
      client,
      db
        .select({ id: calls.id })
        .from(calls)
        .where(gt(calls.id, sql.placeholder('afterId')))
        .orderBy(asc(calls.id))
        .limit(REPLAY_PAGE),
    ),
    counts: db.select().from(callCounts).prepare(),
    disabled: db.select().from(disabledWebhooks).prepare(),
  }
}

/** When the last was settled, by an order that an index has. */
function prepareSettled(isSettled: SQL, order: SQLiteColumn, db: Connection['db']) {
  return db
    .select({ settledMs: calls.settledMs })
    .from(calls)
    .where(and(eq(calls.webhook, webhook), isSettled))
    .orderBy(desc(order))
    .limit(1)
    .prepare()
}

/** A message whose mail goes in a loop may have any number. */
function prepareCallsOf(column: SQLiteColumn, db: Connection['db']) {
  return db
    .select()
    .from(calls)
    .where(
      and(
        eq(column, sql.placeholder('of')),
        lt(calls.id, id),
        sameOrAny(calls.messageId, 'messageId'),
        sameOrAny(calls.webhook, 'webhook'),
        sameOrAny(calls.state, 'state'),
      ),
    )
    .orderBy(desc(calls.id))
    .limit(sql.placeholder('limit'))
    .prepare()
}

/** No index is to serve it: there is one for what is asked of it first. */
function sameOrAny(column: SQLiteColumn, name: string): SQL {
  return sql`+${column} = coalesce(${sql.placeholder(name)}, ${column})`
}
