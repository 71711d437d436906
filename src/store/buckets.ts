// Indexes by address start with a bucket of time. An index that started with the address would take its next
// entry at a random place: in a large database every mail would read and write its own pages. With the bucket
// in front, new entries go to the few pages of the last hours, and a query walks from bucket to bucket with
// one seek in each. A bucket is the first characters of an id, as ids sort by time.

import type { Database } from 'bun:sqlite'
import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { ID_DIGITS, LAST_ID } from '../event.ts'

/** Characters of an id that all of a bucket have, and how many of the next one share it. */
const LENGTH = 4
/**
 * Two times 2^25 milliseconds: 18 hours and a half. Shorter ones would make more seeks of a question,
 * longer ones more pages that new rows go to.
 */
const SHARE = 2

/** The bucket of a row, as the indexes have it: the first characters, and a number. */
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

/** From this id, before that one: a period (src/address/id.ts firstIdAt). */
export interface IdRange {
  fromId: string
  toId: string
}

/** Goes from bucket to bucket of a table, those without rows left out. */
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

/** The first rows of buckets in their order, `limit` at most; `read` gives those of one bucket. */
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
