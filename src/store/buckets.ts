// Indexes by address start with a bucket of time. If an index started with the address, each new entry would go to
// a random place, so that in a large database every mail would read and write pages of its own. With the bucket in
// front, new entries go to the few pages of the last hours, and a query goes from bucket to bucket with one seek in
// each. Ids sort by time, so the first characters of an id make the bucket.

import type { Database } from 'bun:sqlite'
import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { ID_DIGITS, LAST_ID } from '../event.ts'

/** How many first characters of an id name a bucket. */
const LENGTH = 4
/**
 * How many values of the next character share a bucket. A bucket is then two times 2^25 milliseconds long, 18 hours
 * and a half. Shorter buckets would mean more seeks for a question, longer ones more pages that new rows go to.
 */
const SHARE = 2

/** The bucket of a row as the indexes have it: the first characters of its id, and a number for the next one. */
export function bucketOf(id: SQLiteColumn): SQL {
  const [length, next, share] = [LENGTH, LENGTH + 1, SHARE].map((number) => sql.raw(String(number)))
  const place = sql`instr(${sql.raw(`'${ID_DIGITS}'`)}, substr(${id}, ${next}, 1)) - 1`
  return sql`substr(${id}, 1, ${length}) || ((${place}) / ${share})`
}

function bucketOfId(id: string): { bucket: string; first: string; behind: string } {
  const [start, place] = [id.slice(0, LENGTH), ID_DIGITS.indexOf(id.charAt(LENGTH))]
  const number = Math.floor(Math.max(place, 0) / SHARE)
  const characterAt = (at: number) => ID_DIGITS.charAt(number * SHARE + at)
  return {
    bucket: `${start}${number}`,
    first: start + characterAt(0),
    behind: start + characterAt(SHARE - 1) + LAST_ID,
  }
}

/** A period as ids (src/address/id.ts firstIdAt): from `fromId`, before `toId`. */
export interface IdRange {
  fromId: string
  toId: string
}

/** The buckets of a table that have rows in a period. */
export interface Buckets {
  newestFirst(range: IdRange): Generator<string>
  oldestFirst(range: IdRange): Generator<string>
}

export function openBuckets(client: Database, table: SQLiteTable): Buckets {
  const name = getTableName(table)
  const below = client.prepare<{ id: string | null }, [string, string]>(
    `SELECT max(id) AS id FROM ${name} WHERE id < ? AND id >= ?`,
  )
  const above = client.prepare<{ id: string | null }, [string, string]>(
    `SELECT min(id) AS id FROM ${name} WHERE id >= ? AND id < ?`,
  )
  return {
    *newestFirst({ fromId, toId }) {
      for (let end = toId; ; ) {
        const id = below.get(end, fromId)?.id ?? null
        if (id === null) return
        const { bucket, first } = bucketOfId(id)
        yield bucket
        end = first
      }
    },
    *oldestFirst({ fromId, toId }) {
      for (let start = fromId; ; ) {
        const id = above.get(start, toId)?.id ?? null
        if (id === null) return
        const { bucket, behind } = bucketOfId(id)
        yield bucket
        start = behind
      }
    },
  }
}

/** Reads the buckets one after the other until there are `limit` rows; `read` gives the rows of one bucket. */
export function alongBuckets<Row>(
  buckets: Iterable<string>,
  limit: number,
  read: (bucket: string, left: number) => Row[],
): Row[] {
  const rows: Row[] = []
  for (const bucket of buckets) {
    rows.push(...read(bucket, limit - rows.length))
    if (rows.length === limit) break
  }
  return rows
}
