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
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { prepareRead, prepareRun } from './bind.ts'
import { bucketOf } from './buckets.ts'
import type { Connection } from './connection.ts'
import { bounces } from './schema.ts'
import { suppressionChanges, suppressionSigns, suppressions } from './schema-suppressions.ts'
import type { Sign, StoredChange, StoredSign, StoredSuppression } from './suppressions.ts'

export type SuppressionStatements = ReturnType<typeof prepareSuppressions>

const address = sql.placeholder('address')
const subjectId = sql.placeholder('subjectId')
const nowMs = sql.placeholder('nowMs')
const limit = sql.placeholder('limit')

export function prepareSuppressions({ client, db }: Connection) {
  return {
    ...prepareEntries(client, db),
    ...prepareChanges(client, db),
    ...prepareSigns(client, db),
    ...prepareOldSigns(db),
    ...preparePages(db),
  }
}

function prepareEntries(client: Connection['client'], db: Connection['db']) {
  const values = {
    id: sql.placeholder('id'),
    given: sql.placeholder('given'),
    domain: sql.placeholder('domain'),
    cause: sql.placeholder('cause'),
    reason: sql.placeholder('reason'),
    note: sql.placeholder('note'),
    addedMs: sql.placeholder('addedMs'),
    untilMs: sql.placeholder('untilMs'),
  }
  return {
    entry: prepareRead(
      client,
      db.select().from(suppressions).where(eq(suppressions.address, address)),
      getTableColumns(suppressions),
    ),
    put: prepareRun<StoredSuppression>(
      client,
      db
        .insert(suppressions)
        .values({ address, ...values })
        .onConflictDoUpdate({
          target: suppressions.address,
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
    drop: db.delete(suppressions).where(eq(suppressions.address, address)).prepare(),
    ended: db
      .select()
      .from(suppressions)
      .where(lte(suppressions.untilMs, nowMs))
      .orderBy(suppressions.untilMs)
      .limit(limit)
      .prepare(),
  }
}

function prepareChanges(client: Connection['client'], db: Connection['db']) {
  return {
    change: prepareRun<StoredChange>(
      client,
      db.insert(suppressionChanges).values({
        id: sql.placeholder('id'),
        atMs: sql.placeholder('atMs'),
        action: sql.placeholder('action'),
        recipient: sql.placeholder('recipient'),
        cause: sql.placeholder('cause'),
        reason: sql.placeholder('reason'),
        description: sql.placeholder('description'),
        messageId: sql.placeholder('messageId'),
        tags: sql.placeholder('tags'),
      }),
    ),
    findChange: db
      .select()
      .from(suppressionChanges)
      .where(eq(suppressionChanges.id, sql.placeholder('id')))
      .prepare(),
  }
}

function prepareSigns(client: Connection['client'], db: Connection['db']) {
  const isOfAddress = eq(suppressionSigns.address, address)
  return {
    told: db
      .select({
        verdict: bounces.verdict,
        recipient: bounces.recipient,
        messageId: bounces.messageId,
      })
      .from(bounces)
      .where(eq(bounces.id, sql.placeholder('id')))
      .prepare(),
    signs: prepareRead(
      client,
      db.select().from(suppressionSigns).where(isOfAddress),
      getTableColumns(suppressionSigns),
    ),
    sign: prepareRun<Omit<StoredSign, 'sign'> & { sign: Sign['sign'] }>(
      client,
      db
        .insert(suppressionSigns)
        .values({
          address,
          subjectId,
          atMs: sql.placeholder('atMs'),
          sign: sql.placeholder('sign'),
          reason: sql.placeholder('reason'),
          messageId: sql.placeholder('messageId'),
          bounceId: sql.placeholder('bounceId'),
        })
        .onConflictDoNothing(),
    ),
    forget: prepareRun<Pick<StoredSign, 'address' | 'subjectId'>>(
      client,
      db
        .delete(suppressionSigns)
        .where(and(isOfAddress, eq(suppressionSigns.subjectId, subjectId))),
    ),
    forgetAll: db.delete(suppressionSigns).where(isOfAddress).returning().prepare(),
  }
}

function prepareOldSigns(db: Connection['db']) {
  return {
    /** In the order of their time, from one on. */
    oldSigns: db
      .select({
        address: suppressionSigns.address,
        subjectId: suppressionSigns.subjectId,
        atMs: suppressionSigns.atMs,
      })
      .from(suppressionSigns)
      .where(
        and(
          sql`(${suppressionSigns.atMs}, ${suppressionSigns.address}, ${suppressionSigns.subjectId})
            > (${sql.placeholder('fromMs')}, ${address}, ${subjectId})`,
          lt(suppressionSigns.atMs, sql.placeholder('beforeMs')),
        ),
      )
      .orderBy(
        asc(suppressionSigns.atMs),
        asc(suppressionSigns.address),
        asc(suppressionSigns.subjectId),
      )
      .limit(limit)
      .prepare(),
  }
}

function preparePages(db: Connection['db']) {
  const page = (condition?: SQL) =>
    db
      .select()
      .from(suppressions)
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
  const from = sql.placeholder('from')
  return {
    page: page(),
    /** Of one bucket (buckets.ts). */
    pageOfDomain: page(
      and(
        sql`${bucketOf(suppressions.id)} = ${sql.placeholder('bucket')}`,
        eq(suppressions.domain, sql.placeholder('domain')),
      ),
    ),
    pageOfStart: page(
      and(sql`${suppressions.address} >= ${from}`, lt(suppressions.address, sql.placeholder('to'))),
    ),
  }
}
