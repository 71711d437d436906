// What is old goes, a batch a transaction, so that intake never waits long for a clean-up. Ids sort by time,
// so the oldest rows are the first of each table. Calls that are still due stay whatever their age.

import type { Connection } from './connection.ts'
import type { Raws } from './raws.ts'

/** Rows of each kind in one batch: some milliseconds of the write lock, in a database of gigabytes too. */
const BATCH_MAX = 50
/** After so much raw mail a batch has no more: to free the pages of a large one SQLite reads all of them. */
const BATCH_MAX_BYTES = 4 * 1024 * 1024
/** Raws of one batch that are looked at for mail: after a start most have none any more. */
const LOOK_MAX = 50_000

/** Tables whose rows go by their id. */
const tables = ['failures', 'messages', 'attempts', 'deliveries', 'suppression_changes'] as const

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
  /** The same, for calls: those that were made before. */
  callsBeforeMs: number
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
}

export function openRetention(
  connection: Connection,
  raws: Pick<Raws, 'release' | 'empty'>,
): Retention {
  const { client, writeUnflushed } = connection
  const byId = tables.map((table) =>
    client.query<unknown, [string, number]>(
      `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE id < ? ORDER BY id LIMIT ?)`,
    ),
  )
  const removeMime = prepareMime(connection, raws)
  const removeCalls = prepareCalls(client)
  const oldBounces = client.query<{ raw_id: number }, [string, number]>(
    `DELETE FROM bounces WHERE id IN (SELECT id FROM bounces WHERE id < ? ORDER BY id LIMIT ?)
     RETURNING raw_id`,
  )
  const oldTotals = prepareTotals(client)
  const removeBounces = (beforeId: string): number => {
    const removed = oldBounces.all(beforeId, BATCH_MAX)
    for (const { raw_id } of removed) raws.release(raw_id)
    return removed.length
  }
  return {
    async sweep({ rowsBeforeId, callsBeforeMs, mimeBeforeId, totalsBeforeDay }) {
      const jobs = [
        () => removeCalls(callsBeforeMs),
        () => removeBounces(rowsBeforeId),
        ...byId.map((table) => () => table.run(rowsBeforeId, BATCH_MAX).changes),
        ...oldTotals.map((remove) => () => remove(totalsBeforeDay)),
      ]
      for (;;) {
        const batch = () => {
          const { mails, isMore } = removeMime(mimeBeforeId)
          return { removed: jobs.reduce((removed, job) => removed + job(), mails), isMore }
        }
        // What a power cut brings back is removed again: none of this waits for the disk.
        const { removed, isMore } = await writeUnflushed(batch)
        if (removed > 0 || !isMore) return removed
      }
    },
  }
}

/**
 * Removes the raw mail of a batch of bounces before that id, and gives how many mails that were and whether
 * there may be more.
 */
function prepareMime(
  { client, afterCommit }: Connection,
  raws: Pick<Raws, 'empty'>,
): (beforeId: string) => { mails: number; isMore: boolean } {
  const lastRaw = client.query<{ raw_id: number }, [string]>(
    'SELECT raw_id FROM bounces WHERE id < ? ORDER BY id DESC LIMIT 1',
  )
  // Mail that came while the clock was far behind or ahead is older or younger by its id than the mails around it.
  const mime = client.query<{ id: number }, [number, number, string, number]>(
    `SELECT id FROM
       (SELECT id, sum(size_bytes) OVER (ORDER BY id) - size_bytes AS bytes_before FROM
         (SELECT id, size_bytes FROM raws WHERE id > ? AND id <= ? AND mime IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.raw_id = raws.id)
            AND NOT EXISTS (SELECT 1 FROM bounces WHERE bounces.raw_id = raws.id AND bounces.id >= ?)
          ORDER BY id LIMIT ?))
     WHERE bytes_before < ${BATCH_MAX_BYTES}`,
  )
  const firstRaw = client.query<{ id: number | null }, [number]>(
    'SELECT min(id) AS id FROM raws WHERE id > ?',
  )
  const firstStaying = client.query<{ id: number }, [number, number]>(
    'SELECT id FROM raws WHERE id > ? AND id <= ? AND mime IS NOT NULL ORDER BY id LIMIT 1',
  )
  // Where raws have been looked at up to. What lies before has no mail, but for what is on its way out or not old
  // yet: behind the end the first of that is where they are looked at again.
  let seenTo = 0
  let staysAt: number | null = null
  return (beforeId) => {
    const upTo = lastRaw.get(beforeId)?.raw_id
    if (upTo === undefined) return { mails: 0, isMore: false }
    const from = Math.min(firstRaw.get(seenTo)?.id ?? upTo, upTo) - 1
    const to = Math.min(upTo, from + LOOK_MAX)
    const removed = mime.all(from, to, beforeId, BATCH_MAX).map(({ id }) => id)
    raws.empty(removed)
    const end = removed.length === 0 ? to : Math.max(...removed)
    const stays = staysAt ?? firstStaying.get(from, end)?.id ?? null
    const isMore = end < upTo
    afterCommit(() => {
      seenTo = isMore || stays === null ? end : stays - 1
      staysAt = isMore ? stays : null
    })
    return { mails: removed.length, isMore }
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

/**
 * Removes a batch of settled calls that were made before, with their tries, and gives how many calls that
 * were. It goes by webhook and state: a million that are due, of a webhook that is off, are not gone through.
 */
function prepareCalls(client: Connection['client']): (beforeMs: number) => number {
  const settled = client.query<{ webhook: string; state: string }, []>(
    `SELECT webhook, state FROM call_counts WHERE state <> 'due'`,
  )
  const calls = client.query<{ id: string }, [string, string, number, number]>(
    `DELETE FROM calls WHERE id IN
       (SELECT id FROM calls WHERE webhook = ? AND state = ? AND created_ms < ?
        ORDER BY created_ms LIMIT ?)
     RETURNING id`,
  )
  const tries = client.query<unknown, [string]>('DELETE FROM tries WHERE call_id = ?')
  return (beforeMs) => {
    let room = BATCH_MAX
    for (const { webhook, state } of settled.all()) {
      const removed = calls.all(webhook, state, beforeMs, room)
      for (const { id } of removed) tries.run(id)
      room -= removed.length
    }
    return BATCH_MAX - room
  }
}
