// Finds bounces by any of their properties, newest first. The search walks along the index of one property and checks
// the others row by row. It walks the rarest one, which is the one whose WALK_MAX-th row is the oldest. A search
// reads no more than WALK_MAX rows and then returns what it found and where to continue. It does so in slices, so
// that no search, however rare its matches, blocks the thread.

import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  and,
  desc,
  eq,
  exists,
  getTableColumns,
  gte,
  inArray,
  lt,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Kind, LAST_ID, type Reason } from '../event.ts'
import { comparableDomain, spellings } from '../mailbox.ts'
import { prepareRead } from './bind.ts'
import { alongBuckets, type Buckets, bucketOf, type IdRange, openBuckets } from './buckets.ts'
import type { Connection } from './connection.ts'
import { pageOf } from './page.ts'
import { bounces } from './schema.ts'
import { tagged } from './schema-reading.ts'

/** How many rows one search reads. */
const WALK_MAX = 2000
/** How many of them in one turn of the event loop, as each may be at another place of the disk. */
const SLICE = 200

/** A bounce must have all of these properties. */
export interface BounceFilter extends Partial<IdRange> {
  /** The id of the bounce itself, or of its message. */
  id?: string
  /** It belongs to one of these messages. */
  messageIds?: string[]
  recipient?: string
  /** The recipient's domain. */
  domain?: string
  tag?: string
  kind?: Kind
  reason?: Reason
  /** Id of a bounce: only older ones. */
  before?: string
  limit: number
}

const { domain, rawId, verdict, peer, ...own } = getTableColumns(bounces)
const subject = sql<string>`coalesce(json_extract(${verdict}, '$.original.subject'), '')`
const columns = { ...own, subject: subject.as('subject') }
/** A bounce without its verdict and peer. */
export type FoundBounce = Omit<
  typeof bounces.$inferSelect,
  'domain' | 'rawId' | 'verdict' | 'peer'
> & {
  /** The subject of the original mail, '' when unknown. */
  subject: string
}

export interface Search {
  /** `next` is the `before` of the next page, null at the end. A short page may still have one. */
  bounces(filter: BounceFilter): Promise<{ bounces: FoundBounce[]; next: string | null }>
}

export function openSearch(connection: Connection): Search {
  const walk = openWalk(connection, openBuckets(connection.client, bounces))
  return {
    async bounces(filter) {
      const { fromId = '', toId = LAST_ID, before = LAST_ID, limit } = filter
      const [beforeId = LAST_ID] = [before, toId].sort()
      const range = { fromId, toId: beforeId }
      const properties = propertiesOf(connection.db, filter)
      const { walked, floor, ids } = sparsest(walk, properties, range)
      const rest = properties.filter((one) => one !== walked).map((one) => one.isTrue)
      const read = walk.rows(walked, rest)
      const found: FoundBounce[] = []
      for (const slice of slicesOf({ fromId: floor ?? fromId, toId: beforeId }, ids)) {
        found.push(...read(slice, limit + 1 - found.length))
        if (found.length > limit) break
        await nextTurn()
      }
      const { rows, next } = pageOf(found, limit)
      return { bounces: rows, next: next ?? floor }
    },
  }
}

/** Cuts a range into slices with SLICE of the ids that a walk meets, newest first. */
function* slicesOf({ fromId, toId }: IdRange, ids: readonly { id: string }[]): Generator<IdRange> {
  let end = toId
  for (let at = SLICE; at < ids.length; at += SLICE) {
    const start = ids[at]?.id ?? fromId
    if (start <= fromId) break
    yield { fromId: start, toId: end }
    end = start
  }
  yield { fromId, toId: end }
}

/** One condition of a search. */
interface Property {
  /** The condition for which there is an index, and the id by which that index is sorted. */
  walk: SQL
  id: SQLiteColumn
  /** The index has a bucket of time in front (buckets.ts). */
  isBucketed?: boolean
  /** Joins the table of that index, if it is another one. */
  join?: SQL | undefined
  /** The same condition for checking a row, written so that SQLite uses no index for it. */
  isTrue: SQL
}

/** The properties that were given; those that are probably rarer come first. */
function propertiesOf(db: Connection['db'], filter: BounceFilter): Property[] {
  const { id, messageIds, recipient, tag, domain, reason, kind } = filter
  const found: Property[] = []
  const add = (column: SQLiteColumn, value: string | undefined, isBucketed = false) => {
    if (value === undefined) return
    // The + keeps SQLite from taking this column's index.
    const isTrue = sql`+${column} = ${value}`
    found.push({ walk: eq(column, value), id: bounces.id, isBucketed, isTrue })
  }
  if (id !== undefined) add(isBounce(db, id) ? bounces.id : bounces.messageId, id)
  if (messageIds !== undefined) found.push(isOneOf(bounces.messageId, messageIds))
  if (recipient !== undefined) {
    found.push(isOneOf(bounces.recipient, spellings(recipient), true))
  }
  if (tag !== undefined) found.push(hasTag(db, tag))
  add(bounces.domain, domain === undefined ? undefined : comparableDomain(domain), true)
  add(bounces.reason, reason)
  add(bounces.kind, kind)
  return found
}

function isOneOf(column: SQLiteColumn, values: string[], isBucketed = false): Property {
  const isTrue = inArray(sql`+${column}`, values)
  return { walk: inArray(column, values), id: bounces.id, isBucketed, isTrue }
}

function isBounce(db: Connection['db'], id: string): boolean {
  return db.select({ id: bounces.id }).from(bounces).where(eq(bounces.id, id)).get() !== undefined
}

function hasTag(db: Connection['db'], tag: string): Property {
  const ofTag = sql`${tagged.tag} = ${tag} AND ${tagged.type} = 'bounce'`
  const row = db
    .select({ id: tagged.id })
    .from(tagged)
    .where(and(ofTag, eq(tagged.id, bounces.id)))
  return { walk: ofTag, id: tagged.id, join: eq(bounces.id, tagged.id), isTrue: exists(row) }
}

/** Reads newest first along the index of a property, or along the ids themselves if it is undefined. */
interface Walk {
  rows(walked: Property | undefined, rest: SQL[]): (range: IdRange, limit: number) => FoundBounce[]
  ids(walked: Property, range: IdRange, limit: number): { id: string }[]
}

function openWalk({ client, db }: Connection, buckets: Buckets): Walk {
  const isIn = (walked: Property | undefined) => {
    const id = walked?.id ?? bounces.id
    const [fromId, toId] = [sql.placeholder('fromId'), sql.placeholder('toId')]
    const bucket = walked?.isBucketed
      ? sql`${bucketOf(id)} = ${sql.placeholder('bucket')}`
      : undefined
    return and(walked?.walk, bucket, gte(id, fromId), lt(id, toId))
  }
  const limited = sql.placeholder('limit')
  const along = <Row>(
    walked: Property | undefined,
    range: IdRange,
    limit: number,
    read: (params: Record<string, string | number>) => Row[],
  ) => {
    if (!walked?.isBucketed) return read({ ...range, limit })
    return alongBuckets(buckets.newestFirst(range), limit, (bucket, left) =>
      read({ ...range, bucket, limit: left }),
    )
  }
  return {
    rows(walked, rest) {
      const id = walked?.id ?? bounces.id
      const query = db.select(columns).from(bounces).$dynamic()
      if (walked?.join) query.innerJoin(tagged, walked.join)
      const built = query
        .where(and(isIn(walked), ...rest))
        .orderBy(desc(id))
        .limit(limited)
      const read = prepareRead(client, built)
      return (range, limit) => along(walked, range, limit, read)
    },
    ids(walked, range, limit) {
      const { id, join } = walked
      const query = db.select({ id }).from(join ? tagged : bounces)
      const built = query.where(isIn(walked)).orderBy(desc(id)).limit(limited)
      return along(walked, range, limit, prepareRead(client, built))
    },
  }
}

/**
 * Chooses the rarest property. `floor`: the id where its walk has to stop, null if it may go on to the end. `ids`: the
 * ids that the walk meets, newest first, by which it is cut into slices; empty if that is not needed.
 */
function sparsest(
  walk: Walk,
  properties: Property[],
  range: IdRange,
): { walked: Property | undefined; floor: string | null; ids: { id: string }[] } {
  // With one property every row of the walk matches: no more rows are read than are returned.
  if (properties.length < 2) return { walked: properties[0], floor: null, ids: [] }
  let best: { walked: Property; floor: string; ids: { id: string }[] } | undefined
  for (const walked of properties) {
    const ids = walk.ids(walked, range, WALK_MAX + 1)
    const floor = ids[WALK_MAX]?.id
    if (floor === undefined) return { walked, floor: null, ids }
    if (best === undefined || floor < best.floor) best = { walked, floor, ids }
  }
  return best ?? { walked: undefined, floor: null, ids: [] }
}
