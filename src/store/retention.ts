// What is old goes, a batch a transaction, so that intake never waits for a clean-up. Ids sort by time,
// so the oldest rows are the first of each table. Calls that are still due stay whatever their age.

import type { SeenClock } from '../clock.ts'
import type { Connection } from './connection.ts'

/** Rows of one batch: a few milliseconds of the write lock. */
const BATCH_MAX = 500

/** Tables whose rows go by their id. */
const tables = [
  'bounces',
  'failures',
  'messages',
  'attempts',
  'deliveries',
  'suppression_changes',
] as const

/** Totals go by the hour or day that they are of; what else is in their keys. */
const totals = [
  { table: 'hour_totals', time: 'hour', hours: 1, rest: 'series, label' },
  { table: 'day_totals', time: 'day', hours: 24, rest: 'series, label' },
  { table: 'domain_totals', time: 'day', hours: 24, rest: 'domain' },
  { table: 'domain_reasons', time: 'day', hours: 24, rest: 'domain, reason' },
] as const

interface Cutoffs {
  /** Rows with a smaller id are too old (src/address/id.ts firstIdAt). */
  rowsBeforeId: string
  /** Raw mail of bounces with a smaller id is too old. */
  mimeBeforeId: string
  /** Totals of earlier days since 1970 are too old. */
  totalsBeforeDay: number
}

export interface Retention {
  /**
   * Removes one batch of each kind of what is too old; resolves with how many rows that were, 0 when
   * nothing is left to remove. Rejects on store trouble.
   */
  sweep(cutoffs: Cutoffs): Promise<number>
  /** How the clock was left; null when nobody looked at it. */
  seenClock(): Promise<SeenClock | null>
  seeClock(seen: SeenClock): Promise<void>
}

export function openRetention({ client, write, afterCommit }: Connection): Retention {
  const byId = tables.map((table) =>
    client.query<unknown, [string, number]>(
      `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE id < ? ORDER BY id LIMIT ?)`,
    ),
  )
  const removeCalls = prepareCalls(client)
  const lastRaw = client.query<{ raw_id: number }, [string]>(
    'SELECT raw_id FROM bounces WHERE id < ? ORDER BY id DESC LIMIT 1',
  )
  const mime = client.query<{ id: number }, [number, number, number]>(
    `UPDATE raws SET mime = NULL WHERE id IN
       (SELECT id FROM raws WHERE id > ? AND id <= ? AND mime IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.raw_id = raws.id) ORDER BY id LIMIT ?)
     RETURNING id`,
  )
  const orphans = client.query<unknown, [number]>(
    `DELETE FROM raws WHERE id IN
       (SELECT id FROM raws
        WHERE id < coalesce((SELECT raw_id FROM bounces ORDER BY id LIMIT 1), 1 << 62)
          AND NOT EXISTS (SELECT 1 FROM bounces WHERE bounces.raw_id = raws.id)
          AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.raw_id = raws.id)
        ORDER BY id LIMIT ?)`,
  )
  const oldTotals = prepareTotals(client)
  const firstQueued = client.query<{ id: number | null }, [number, number]>(
    'SELECT min(raw_id) AS id FROM queue WHERE raw_id > ? AND raw_id <= ?',
  )
  // Where the raw mail has been removed up to: what lies before is not looked at again. Mail on its way
  // out is, once that is over.
  let mimeGoneTo = 0

  const removeMime = (beforeId: string): number => {
    const upTo = lastRaw.get(beforeId)?.raw_id
    if (upTo === undefined) return 0
    const removed = mime.all(mimeGoneTo, upTo, BATCH_MAX)
    const goneTo = removed.length < BATCH_MAX ? upTo : Math.max(...removed.map(({ id }) => id))
    const stays = firstQueued.get(mimeGoneTo, goneTo)?.id ?? null
    afterCommit(() => {
      mimeGoneTo = stays === null ? goneTo : stays - 1
    })
    return removed.length
  }
  return {
    async sweep({ rowsBeforeId, mimeBeforeId, totalsBeforeDay }) {
      const jobs = [
        () => removeMime(mimeBeforeId),
        () => removeCalls(rowsBeforeId),
        ...byId.map((table) => () => table.run(rowsBeforeId, BATCH_MAX).changes),
        () => orphans.run(BATCH_MAX).changes,
        ...oldTotals.map((remove) => () => remove(totalsBeforeDay)),
      ]
      let removed = 0
      // What a power cut brings back is removed again: none of this waits for the disk.
      for (const job of jobs) removed += await write(job, { flush: false })
      return removed
    },
    ...openClock(client, write),
  }
}

/** Rows beside that of the probe, which is written whatever the clock says. */
const [SEEN, DOUBTED] = [2, 3]

function openClock(
  client: Connection['client'],
  write: Connection['write'],
): Pick<Retention, 'seenClock' | 'seeClock'> {
  const read = client.query<{ at_ms: number }, [number]>('SELECT at_ms FROM heartbeat WHERE id = ?')
  const keep = client.query<unknown, [number, number]>(
    'INSERT INTO heartbeat VALUES (?, ?) ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms',
  )
  const remove = client.query<unknown, [number]>('DELETE FROM heartbeat WHERE id = ?')
  return {
    async seenClock() {
      const seenMs = read.get(SEEN)?.at_ms
      return seenMs === undefined ? null : { seenMs, doubtedMs: read.get(DOUBTED)?.at_ms ?? null }
    },
    seeClock: ({ seenMs, doubtedMs }) =>
      write(
        () => {
          keep.run(SEEN, seenMs)
          if (doubtedMs === null) remove.run(DOUBTED)
          else keep.run(DOUBTED, doubtedMs)
        },
        { flush: false },
      ),
  }
}

/** Each removes a batch of one table, of days before that one, and gives how many rows that were. */
function prepareTotals(client: Connection['client']): ((beforeDay: number) => number)[] {
  return totals.map(({ table, time, hours, rest }) => {
    const statement = client.query<unknown, [number, number]>(
      `DELETE FROM ${table} WHERE (${time}, ${rest}) IN
         (SELECT ${time}, ${rest} FROM ${table} WHERE ${time} < ? ORDER BY ${time} LIMIT ?)`,
    )
    return (beforeDay) => statement.run((beforeDay * 24) / hours, BATCH_MAX).changes
  })
}

/** Removes a batch of calls before that id, with their tries, and gives how many calls that were. */
function prepareCalls(client: Connection['client']): (beforeId: string) => number {
  // Ids of calls are `msg_` and an id.
  const calls = client.query<{ id: string }, [string, number]>(
    `DELETE FROM calls WHERE id IN
       (SELECT id FROM calls WHERE id < 'msg_' || ? AND state <> 'due' ORDER BY id LIMIT ?)
     RETURNING id`,
  )
  const tries = client.query<unknown, [string]>('DELETE FROM tries WHERE call_id = ?')
  return (beforeId) => {
    const removed = calls.all(beforeId, BATCH_MAX)
    for (const { id } of removed) tries.run(id)
    return removed.length
  }
}
