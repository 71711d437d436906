// Removes what is old, one batch in each transaction, so that intake never waits long. Ids sort by time, so the oldest
// rows are the first of each table. Calls that are still due stay, whatever their age.

import type { Connection } from './connection.ts'
import type { Raws } from './raws.ts'

/** Rows of each kind in one batch: some milliseconds of the write lock, also in a database of gigabytes. */
const BATCH_MAX = 50
/** A batch removes no more raw mail than this, because SQLite reads all pages of a large mail to free them. */
const BATCH_MAX_BYTES = 4 * 1024 * 1024
/** How many raws one batch looks at: after a start there may be many whose mail was removed long ago. */
const LOOK_MAX = 50_000

/** Tables whose rows are removed by their id. */
const tables = ['failures', 'messages', 'attempts', 'deliveries', 'suppression_changes'] as const

/** Totals are removed by their hour or day; `rest`: the other columns of their keys. */
const totals = [
  { table: 'hour_totals', time: 'hour', hours: 1, rest: 'series, label' },
  { table: 'day_totals', time: 'day', hours: 24, rest: 'series, label' },
  { table: 'domain_totals', time: 'day', hours: 24, rest: 'domain' },
  { table: 'domain_reasons', time: 'day', hours: 24, rest: 'domain, reason' },
] as const

interface Cutoffs {
  /** Rows with a smaller id are too old (src/address/id.ts firstIdAt). */
  rowsBeforeId: string
  /** Calls that were made before this are too old. */
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
  // Where rows are kept no longer than raw mail, bounces take theirs along: as little of it in a batch.
  const oldBounces = client.query<{ raw_id: number }, [string, number]>(
    `DELETE FROM bounces WHERE id IN (${untilFull(
      `SELECT bounces.id AS id, iif(raws.mime IS NULL, 0, raws.size_bytes) AS bytes
       FROM bounces LEFT JOIN raws ON raws.id = bounces.raw_id
       WHERE bounces.id < ? ORDER BY bounces.id LIMIT ?`,
    )}) RETURNING raw_id`,
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
        // Need not wait for the disk: what a power cut brings back is removed again.
        const { removed, isMore } = await writeUnflushed(batch)
        if (removed > 0 || !isMore) return removed
      }
    },
  }
}

/** Of rows with an id and their bytes, in the order of the ids, those by which a batch of raw mail is not yet full. */
export function untilFull(rows: string): string {
  return `SELECT id FROM
    (SELECT id, sum(bytes) OVER (ORDER BY id) - bytes AS bytes_before FROM (${rows}))
    WHERE bytes_before < ${BATCH_MAX_BYTES}`
}

/**
 * Gives a function that removes the raw mail of a batch of bounces before an id, and tells how many mails that were
 * and whether there may be more.
 */
function prepareMime(
  { client, afterCommit }: Connection,
  raws: Pick<Raws, 'empty'>,
): (beforeId: string) => { mails: number; isMore: boolean } {
  const lastRaw = client.query<{ raw_id: number }, [string]>(
    'SELECT raw_id FROM bounces WHERE id < ? ORDER BY id DESC LIMIT 1',
  )
  // Not simply by order: mail that came while the clock was wrong has an older or newer id than its neighbours.
  const mime = client.query<{ id: number }, [number, number, string, number]>(
    untilFull(
      `SELECT id, size_bytes AS bytes FROM raws WHERE id > ? AND id <= ? AND mime IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM queue WHERE queue.raw_id = raws.id)
         AND NOT EXISTS (SELECT 1 FROM bounces WHERE bounces.raw_id = raws.id AND bounces.id >= ?)
       ORDER BY id LIMIT ?`,
    ),
  )
  const firstRaw = client.query<{ id: number | null }, [number]>(
    'SELECT min(id) AS id FROM raws WHERE id > ?',
  )
  const firstStaying = client.query<{ id: number }, [number, number]>(
    'SELECT id FROM raws WHERE id > ? AND id <= ? AND mime IS NOT NULL ORDER BY id LIMIT 1',
  )
  // Raws up to `seenTo` have been looked at: they have no mail left, except mail that is on its way out or not old
  // yet. `staysAt` is the first of those; when the end is reached, the next pass begins there.
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

/** A function for each table of totals: removes a batch from before a day, and gives how many rows that were. */
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
 * Gives a function that removes a batch of settled calls with their tries, and tells how many calls that were. It
 * goes by webhook and state, so that it need not go through the due calls of a webhook that is off: maybe a million.
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
