// Reads the day logs: the rows of one log in the order of their ids, a page at a time, so that a day of any size
// needs little memory and a reader can pause in between. A page is one query along an index; the next one begins
// behind the last id.

import { and, asc, eq, gt, lt, type SQL, sql } from 'drizzle-orm'
import { type SQLiteColumn, unionAll } from 'drizzle-orm/sqlite-core'
import type { Kind } from '../event.ts'
import type { StoredAttempt } from './attempts.ts'
import type { IdRange } from './buckets.ts'
import type { Connection } from './connection.ts'
import type { StoredDelivery } from './deliveries.ts'
import type { StoredFailure } from './failures.ts'
import { openRaws } from './raws.ts'
import { attempts, bounces, deliveries, failures } from './schema.ts'

/** Rows without their mail: some hundred bytes each. */
const PAGE_MAX = 200

const bounceColumns = {
  id: bounces.id,
  receivedMs: bounces.receivedMs,
  messageId: bounces.messageId,
  envelope: bounces.envelope,
  recipient: bounces.recipient,
  tags: bounces.tags,
  rawId: bounces.rawId,
}
export type LoggedBounce = Pick<typeof bounces.$inferSelect, keyof typeof bounceColumns>

export interface Logs {
  bounces(span: IdRange): AsyncGenerator<LoggedBounce[]>
  /** Auto-replies and replies. */
  responses(span: IdRange): AsyncGenerator<LoggedBounce[]>
  /** Complaints. */
  abuses(span: IdRange): AsyncGenerator<LoggedBounce[]>
  failures(span: IdRange): AsyncGenerator<StoredFailure[]>
  attempts(span: IdRange): AsyncGenerator<StoredAttempt[]>
  deliveries(span: IdRange): AsyncGenerator<StoredDelivery[]>
  /** The id of the first row; null when there is none. */
  first(log: Exclude<keyof Logs, 'mime' | 'first'>, span: IdRange): Promise<string | null>
  /** The mail byte for byte; null when it has expired. */
  mime(rawId: number): Promise<Uint8Array | null>
}

type After<Row> = (span: { after: string; toId: string; limit: number }) => Row[]

export function openLogs(connection: Pick<Connection, 'client' | 'db'>): Logs {
  const { db } = connection
  const raws = openRaws(connection)
  const inSpan = (id: SQLiteColumn, isOfKind?: SQL) =>
    and(
      isOfKind,
      // Only one bound: with two, SQLite seeks to the first and walks to the second.
      gt(id, sql.placeholder('after')),
      lt(id, sql.placeholder('toId')),
    )
  const bouncesOf = (kind?: Kind) =>
    db
      .select(bounceColumns)
      .from(bounces)
      .where(inSpan(bounces.id, kind && eq(bounces.kind, kind)))
  const ofKind = (kind?: Kind): After<LoggedBounce> => {
    const page = bouncesOf(kind).orderBy(asc(bounces.id)).limit(sql.placeholder('limit')).prepare()
    return (after) => page.all({ ...after })
  }
  const rowsOf = <Row>(table: typeof failures | typeof attempts | typeof deliveries) => {
    const page = db
      .select()
      .from(table)
      .where(inSpan(table.id))
      .orderBy(asc(table.id))
      .limit(sql.placeholder('limit'))
      .prepare()
    return (after: Parameters<After<Row>>[0]) => page.all({ ...after }) as Row[]
  }
  // SQLite merges the two along the index of kinds, and reads no more rows than it returns.
  const responses = unionAll(bouncesOf('reply'), bouncesOf('auto-reply'))
    .orderBy(asc(bounces.id))
    .limit(sql.placeholder('limit'))
    .prepare()
  const pages = {
    bounces: ofKind(),
    responses: (after: Parameters<After<LoggedBounce>>[0]) => responses.all({ ...after }),
    abuses: ofKind('abuse'),
    failures: rowsOf<StoredFailure>(failures),
    attempts: rowsOf<StoredAttempt>(attempts),
    deliveries: rowsOf<StoredDelivery>(deliveries),
  }
  return {
    bounces: reader(pages.bounces),
    responses: reader(pages.responses),
    abuses: reader(pages.abuses),
    failures: reader(pages.failures),
    attempts: reader(pages.attempts),
    deliveries: reader(pages.deliveries),
    first: async (log, span) =>
      pages[log]({ after: span.fromId, toId: span.toId, limit: 1 })[0]?.id ?? null,
    mime: (rawId) => raws.read(rawId),
  }
}

/** Reads a log page by page. */
function reader<Row extends { id: string }>(pageAfter: After<Row>) {
  return async function* (span: IdRange): AsyncGenerator<Row[]> {
    // No row has the first id of a millisecond itself (RFC 9562 5.7: its version bits are 0).
    let after = span.fromId
    for (;;) {
      const page = pageAfter({ after, toId: span.toId, limit: PAGE_MAX })
      if (page.length > 0) yield page
      const last = page.at(-1)
      if (last === undefined || page.length < PAGE_MAX) return
      after = last.id
    }
  }
}
