// The statements of the suppression list, prepared once.

import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  isNull,
  lt,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { prepareFind, prepareInsert, prepareRead, prepareRun, wholeRow } from './bind.ts'
import { bucketOf } from './buckets.ts'
import type { Connection } from './connection.ts'
import { bounces, messages } from './schema.ts'
import {
  suppressionAddresses,
  suppressionChanges,
  suppressionSigns,
  suppressions,
} from './schema-suppressions.ts'
import type { Sign, StoredSign, StoredSuppression } from './suppression-rules.ts'

export type SuppressionStatements = ReturnType<typeof prepareSuppressions>

const n = sql.placeholder('n')
const address = sql.placeholder('address')
const subjectId = sql.placeholder('subjectId')
const nowMs = sql.placeholder('nowMs')
const limit = sql.placeholder('limit')

const { n: _, ...signColumns } = getTableColumns(suppressionSigns)
const entryColumns = { ...getTableColumns(suppressions), address: suppressionAddresses.address }
const isOf = eq(suppressionAddresses.n, suppressions.n)

export function prepareSuppressions(connection: Connection) {
  return {
    ...prepareAddresses(connection),
    ...prepareEntries(connection),
    ...prepareSigns(connection),
    ...prepareOldSigns(connection),
    ...preparePages(connection),
    change: prepareInsert(connection, suppressionChanges),
    findChange: prepareFind(connection, suppressionChanges),
  }
}

function prepareAddresses({ client, db }: Connection) {
  const { n: number } = suppressionAddresses
  return {
    /** The number of an address; no row if it has none. */
    known: prepareRead(
      client,
      db
        .select({ n: number })
        .from(suppressionAddresses)
        .where(eq(suppressionAddresses.address, address)),
    ),
    /** Gives an address its number. */
    make: prepareRun<{ address: string }>(
      client,
      db.insert(suppressionAddresses).values({ address }),
    ),
    /** Removes an address if it has neither an entry nor signs left. */
    unmake: prepareRun<{ n: number }>(
      client,
      db
        .delete(suppressionAddresses)
        .where(
          and(
            eq(number, n),
            notExists(
              db.select({ n: suppressions.n }).from(suppressions).where(eq(suppressions.n, n)),
            ),
            notExists(
              db
                .select({ n: suppressionSigns.n })
                .from(suppressionSigns)
                .where(eq(suppressionSigns.n, n)),
            ),
          ),
        ),
    ),
  }
}

function prepareEntries({ client, db }: Connection) {
  return {
    entry: prepareRead(
      client,
      db
        .select(entryColumns)
        .from(suppressions)
        .innerJoin(suppressionAddresses, isOf)
        .where(eq(suppressions.n, n)),
    ),
    put: prepareRun<StoredSuppression>(
      client,
      db
        .insert(suppressions)
        .values(wholeRow(suppressions))
        .onConflictDoUpdate({
          target: suppressions.n,
          set: {
            id: sql`excluded.id`,
            given: sql`excluded.given`,
            domain: sql`excluded.domain`,
            cause: sql`excluded.cause`,
            reason: sql`excluded.reason`,
            note: sql`excluded.note`,
            addedMs: sql`excluded.added_ms`,
            untilMs: sql`excluded.until_ms`,
          },
        }),
    ),
    drop: db.delete(suppressions).where(eq(suppressions.n, n)).prepare(),
    ended: db
      .select(entryColumns)
      .from(suppressions)
      .innerJoin(suppressionAddresses, isOf)
      .where(lte(suppressions.untilMs, nowMs))
      .orderBy(suppressions.untilMs)
      .limit(limit)
      .prepare(),
  }
}

function prepareSigns({ client, db }: Connection) {
  const isHis = eq(suppressionSigns.n, n)
  const max = sql.placeholder('max')
  const isIt = eq(messages.id, sql.placeholder('id'))
  return {
    source: db
      .select({
        verdict: bounces.verdict,
        recipient: bounces.recipient,
        messageId: bounces.messageId,
        returnAddress: bounces.returnAddress,
      })
      .from(bounces)
      .where(eq(bounces.id, sql.placeholder('id')))
      .prepare(),
    registered: prepareRead(client, db.select({ id: messages.id }).from(messages).where(isIt)),
    signs: prepareRead(client, db.select(signColumns).from(suppressionSigns).where(isHis)),
    sign: prepareRun<Omit<StoredSign, 'sign'> & { n: number; sign: Sign['sign'] }>(
      client,
      db.insert(suppressionSigns).values(wholeRow(suppressionSigns)).onConflictDoNothing(),
    ),
    forget: prepareRun<{ n: number; subjectId: string }>(
      client,
      db.delete(suppressionSigns).where(and(isHis, eq(suppressionSigns.subjectId, subjectId))),
    ),
    /** One row if there are more than `max`. */
    beyond: prepareRead(
      client,
      db.select({ n: suppressionSigns.n }).from(suppressionSigns).where(isHis).limit(1).offset(max),
    ),
    /** Forgets all but the newest `max`. */
    trim: prepareRun<{ n: number; max: number }>(
      client,
      db.delete(suppressionSigns).where(
        sql`${isHis} AND ${suppressionSigns.subjectId} IN (
            SELECT subject_id FROM ${suppressionSigns} WHERE ${isHis}
            ORDER BY at_ms DESC LIMIT -1 OFFSET ${max})`,
      ),
    ),
    forgetAll: db.delete(suppressionSigns).where(isHis).prepare(),
  }
}

function prepareOldSigns({ db }: Connection) {
  return {
    /** In the order of their time, beginning behind a given one. */
    oldSigns: db
      .select({
        n: suppressionSigns.n,
        subjectId: suppressionSigns.subjectId,
        atMs: suppressionSigns.atMs,
      })
      .from(suppressionSigns)
      .where(
        and(
          sql`(${suppressionSigns.atMs}, ${suppressionSigns.n}, ${suppressionSigns.subjectId})
            > (${sql.placeholder('fromMs')}, ${n}, ${subjectId})`,
          lt(suppressionSigns.atMs, sql.placeholder('beforeMs')),
        ),
      )
      .orderBy(asc(suppressionSigns.atMs), asc(suppressionSigns.n), asc(suppressionSigns.subjectId))
      .limit(limit)
      .prepare(),
  }
}

function preparePages({ db }: Connection) {
  const page = (condition?: SQL) =>
    db
      .select(entryColumns)
      .from(suppressions)
      .innerJoin(suppressionAddresses, isOf)
      .where(
        and(
          condition,
          lt(suppressions.id, sql.placeholder('before')),
          or(isNull(suppressions.untilMs), gt(suppressions.untilMs, nowMs)),
        ),
      )
      .orderBy(desc(suppressions.id))
      .limit(limit)
      .prepare()
  const [from, to] = [sql.placeholder('from'), sql.placeholder('to')]
  const { address: known } = suppressionAddresses
  const starts = sql`${known} >= ${from} AND ${known} < ${to}`
  return {
    page: page(),
    /** Of one bucket (buckets.ts). */
    pageOfDomain: page(
      and(
        sql`${bucketOf(suppressions.id)} = ${sql.placeholder('bucket')}`,
        eq(suppressions.domain, sql.placeholder('domain')),
      ),
    ),
    /** Sorts all addresses with that start: for few. */
    pageOfStart: page(starts),
    /** Goes through the list, down to an id: for many. The + keeps SQLite from using the index of addresses. */
    pageOfCommonStart: page(
      sql`+${known} >= ${from} AND +${known} < ${to} AND ${suppressions.id} >= ${sql.placeholder('downTo')}`,
    ),
    /** The id of the entry that is `offset` entries further on. */
    idFurther: db
      .select({ id: suppressions.id })
      .from(suppressions)
      .where(lt(suppressions.id, sql.placeholder('before')))
      .orderBy(desc(suppressions.id))
      .limit(1)
      .offset(sql.placeholder('offset'))
      .prepare(),
    /** One row if there are more than `offset` addresses with that start. */
    startsBeyond: db
      .select({ n: suppressionAddresses.n })
      .from(suppressionAddresses)
      .where(starts)
      .limit(1)
      .offset(sql.placeholder('offset'))
      .prepare(),
  }
}
