// Reads the day logs: the rows of one log in the order of their ids, a page at a time, so that a day of any size
// needs little memory and a reader can pause in between. A page is one query along an index; the next one begins
// behind the last id.

import { and, asc, eq, gt, lt, type SQL, sql } from 'drizzle-orm'
import { type SQLiteColumn, unionAll } from 'drizzle-orm/sqlite-core'
import type { Kind } from '../event.ts'
import type { StoredAttempt } from './attempts.ts'
import { prepareRead } from './bind.ts'
import type { IdRange } from './buckets.ts'
import type { Connection } from './connection.ts'
import type { StoredDelivery } from './deliveries.ts'
import type { StoredFailure } from './failures.ts'
import { openRaws } from './raws.ts'
import { attempts, bounces, deliveries, failures } from './schema.ts'

/** Rows without their mail: some hundred bytes each. */
const PAGE_MAX = 200

const limit = sql.placeholder('limit')

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

/** The logs with their rows. */
interface Rows {
  bounces: LoggedBounce
  /** Auto-replies and replies. */
  responses: LoggedBounce
  /** Complaints. */
  abuses: LoggedBounce
  failures: StoredFailure
  attempts: StoredAttempt
  deliveries: StoredDelivery
}

export type Logs = { [Log in keyof Rows]: (span: IdRange) => AsyncGenerator<Rows[Log][]> } & {
  /** The id of the first row; null when there is none. */
  first(log: keyof Rows, span: IdRange): Promise<string | null>
  /** The mail byte for byte; null when it has expired. */
  mime(rawId: number): Promise<Uint8Array | null>
}

type After<Row> = (span: { after: string; toId: string; limit: number }) => Row[]

export function openLogs({ client, db }: Pick<Connection, 'client' | 'db'>): Logs {
  const raws = openRaws({ client, db })
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
  const rowsOf = <Row>(table: typeof failures | typeof attempts | typeof deliveries) => {
    const rows = db.select().from(table).where(inSpan(table.id))
    return prepareRead(client, rows.orderBy(asc(table.id)).limit(limit)) as After<Row>
  }
  const byId = asc(bounces.id)
  // SQLite merges the two along the index of kinds, and reads no more rows than it returns.
  const responses = unionAll(bouncesOf('reply'), bouncesOf('auto-reply'))
  const pages: { [Log in keyof Rows]: After<Rows[Log]> } = {
    bounces: prepareRead(client, bouncesOf().orderBy(byId).limit(limit)),
    responses: prepareRead(client, responses.orderBy(byId).limit(limit)),
    abuses: prepareRead(client, bouncesOf('abuse').orderBy(byId).limit(limit)),
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
    first: async (log, { fromId: after, toId }) =>
      pages[log]({ after, toId, limit: 1 })[0]?.id ?? null,
    mime: raws.read,
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
