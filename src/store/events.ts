// Finds everything that was logged for a message, a recipient or tags, in the order of time, in the four tables
// that hold it. First the ids are read, from each table along the index for the question, then the rows of one
// page. With several tags, index entries may have to be looked at in vain; then one call looks at no more than
// WALK_MAX entries of a table, and the page ends where the first table had to stop.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, desc, eq, exists, gt, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import { alias, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { LAST_ID } from '../event.ts'
import { spellings } from '../mailbox.ts'
import type { StoredAttempt } from './attempts.ts'
import { alongBuckets, type Buckets, bucketOf, type IdRange, openBuckets } from './buckets.ts'
import type { Connection } from './connection.ts'
import type { StoredDelivery } from './deliveries.ts'
import type { StoredFailure } from './failures.ts'
import { attempts, bounces, deliveries, failures } from './schema.ts'
import { tagged } from './schema-reading.ts'

/** How many index entries of one table a call looks at. */
const WALK_MAX = 5000
/** How many rows are read in one turn of the event loop, as each may be at another place of the disk. */
const SLICE = 200

export interface EventFilter extends IdRange {
  /** The message or recipient; null if only the tags are asked for. */
  subject: { messageId: string } | { recipient: string } | null
  /** Only of messages that have all of these. */
  tags: readonly string[]
  order: Order
  /** Id of an event: only events that come after it in that order. */
  after?: string | undefined
  limit: number
}

export type Order = 'oldest' | 'newest'

const bounceColumns = {
  id: bounces.id,
  receivedMs: bounces.receivedMs,
  messageId: bounces.messageId,
  envelope: bounces.envelope,
  recipient: bounces.recipient,
  tags: bounces.tags,
  kind: bounces.kind,
  reason: bounces.reason,
}
type BounceEvent = Pick<typeof bounces.$inferSelect, keyof typeof bounceColumns>

/** A row of one of the tables. */
export type EventRow =
  | { type: 'bounce'; row: BounceEvent }
  | { type: 'failure'; row: StoredFailure }
  | { type: 'attempt'; row: StoredAttempt }
  | { type: 'delivery'; row: StoredDelivery }

export interface Events {
  /** `next` is the `after` of the next page, null at the end. A short page may still have one. */
  find(filter: EventFilter): Promise<{ events: EventRow[]; next: string | null }>
}

/** The tables with their columns for the message's id, which for an attempt is its own id. */
const sources = [
  { type: 'bounce', table: bounces, messageId: bounces.messageId },
  { type: 'failure', table: failures, messageId: failures.messageId },
  { type: 'attempt', table: attempts, messageId: attempts.id },
  { type: 'delivery', table: deliveries, messageId: deliveries.messageId },
] as const
type Source = (typeof sources)[number]

export function openEvents({ client, db }: Connection): Events {
  const buckets = new Map(sources.map(({ type, table }) => [type, openBuckets(client, table)]))
  return {
    async find(asked) {
      const filter = fromWithin(asked)
      const walks = sources.map((source) => walk(db, source, buckets.get(source.type), filter))
      const compare = inOrder(filter.order)
      const [stop = null] = walks.flatMap((one) => one.stop ?? []).sort(compare)
      const ids = walks
        .flatMap((one) => one.ids)
        .filter((id) => stop === null || compare(id, stop) <= 0)
        .sort(compare)
      const page = ids.slice(0, filter.limit)
      const next = ids.length > page.length ? (page.at(-1) ?? null) : stop
      const rows: EventRow[] = []
      for (let at = 0; at < page.length; at += SLICE) {
        if (at > 0) await nextTurn() // of intake
        rows.push(...rowsOf(db, page.slice(at, at + SLICE)))
      }
      return { events: rows.sort((a, b) => compare(a.row.id, b.row.id)), next }
    },
  }
}

/** Drops an `after` that lies before the period: then the page begins where the period does. */
function fromWithin(filter: EventFilter): EventFilter {
  const { order, after = '', fromId, toId } = filter
  const isWithin = order === 'oldest' ? after >= fromId : after < toId
  return isWithin ? filter : { ...filter, after: undefined }
}

/** Compares ids in an order: negative when `a` comes first. */
function inOrder(order: Order): (a: string, b: string) => number {
  const sign = order === 'oldest' ? 1 : -1
  return (a, b) => (a === b ? 0 : a < b ? -sign : sign)
}

/** One way to find ids: a table, its id column, and a condition for which it has an index. */
interface Index {
  table: SQLiteTable
  id: SQLiteColumn
  isTrue: SQL
  /** The index has a bucket of time in front (buckets.ts). */
  buckets?: Buckets | undefined
}

/** The matching ids of one table, at most one more than a page; `stop`: the last id looked at, null = all were. */
function walk(
  db: Connection['db'],
  source: Source,
  buckets: Buckets | undefined,
  filter: EventFilter,
): { ids: string[]; stop: string | null } {
  const { limit, order } = filter
  const stopOf = (index: Index) => idsAlong(db, index, filter, WALK_MAX)[WALK_MAX - 1] ?? null
  const { index, tags } = indexFor(source, filter, buckets, stopOf)
  const isTagged = tags.map((tag) => {
    const row = and(eq(other.tag, tag), eq(other.type, source.type), eq(other.id, index.id))
    return exists(db.select({ id: other.id }).from(other).where(row))
  })
  const stop = tags.length === 0 ? null : stopOf(index)
  const isUntil = order === 'oldest' ? lte : gte
  const untilStop = stop === null ? [] : [isUntil(index.id, stop)]
  return { ids: idsAlong(db, index, filter, limit + 1, [...isTagged, ...untilStop]), stop }
}

/** The first ids of the period along an index. */
function idsAlong(
  db: Connection['db'],
  { table, id, isTrue, buckets }: Index,
  { fromId, toId, order, after }: EventFilter,
  limit: number,
  more: SQL[] = [],
): string[] {
  const isForth = order === 'oldest'
  // Only one bound on either side: with two, SQLite seeks to the first and walks to the second.
  const isLater = after !== undefined && isForth ? gt(id, after) : gte(id, fromId)
  const isEarlier = lt(id, after !== undefined && !isForth ? after : toId)
  const read = (left: number, ...isIn: SQL[]) =>
    db
      .select({ id: sql<string>`${id}` })
      .from(table)
      .where(and(isTrue, ...isIn, isLater, isEarlier, ...more))
      .orderBy(isForth ? asc(id) : desc(id))
      .limit(left)
      .all()
      .map((row) => row.id)
  if (buckets === undefined) return read(limit)
  const along = isForth
    ? buckets.oldestFirst({ fromId: after ?? fromId, toId })
    : buckets.newestFirst({ fromId, toId: after ?? toId })
  return alongBuckets(along, limit, (bucket, left) => read(left, eq(bucketOf(id), bucket)))
}

const other = alias(tagged, 'other')

/** The index for the subject, else for the rarest tag; `tags`: the tags that remain to be checked. */
function indexFor(
  { type, table, messageId }: Source,
  { subject, tags, order }: EventFilter,
  buckets: Buckets | undefined,
  stopOf: (index: Index) => string | null,
): { index: Index; tags: readonly string[] } {
  if (subject !== null) {
    const index =
      'messageId' in subject
        ? { isTrue: eq(messageId, subject.messageId) }
        : { isTrue: inArray(table.recipient, spellings(subject.recipient)), buckets }
    return { index: { table, id: table.id, ...index }, tags }
  }
  const end = order === 'oldest' ? LAST_ID : ''
  const indexes = tags.map((tag) => {
    const isTrue = sql`${tagged.tag} = ${tag} AND ${tagged.type} = ${type}`
    const index = { table: tagged, id: tagged.id, isTrue }
    return { index, tags: tags.filter((one) => one !== tag), stop: stopOf(index) ?? end }
  })
  const [first, ...rest] = indexes
  if (first === undefined) throw new Error('events: neither a subject nor tags')
  const compare = inOrder(order)
  return rest.reduce((best, one) => (compare(one.stop, best.stop) > 0 ? one : best), first)
}

/** The rows with these ids, in no order. */
function rowsOf(db: Connection['db'], ids: string[]): EventRow[] {
  const bounce = db.select(bounceColumns).from(bounces).where(inArray(bounces.id, ids)).all()
  const failure = db.select().from(failures).where(inArray(failures.id, ids)).all()
  const attempt = db.select().from(attempts).where(inArray(attempts.id, ids)).all()
  const delivery = db.select().from(deliveries).where(inArray(deliveries.id, ids)).all()
  return [
    ...bounce.map((row) => ({ type: 'bounce' as const, row })),
    ...failure.map((row) => ({ type: 'failure' as const, row })),
    ...attempt.map((row) => ({ type: 'attempt' as const, row })),
    ...delivery.map((row) => ({ type: 'delivery' as const, row })),
  ]
}
