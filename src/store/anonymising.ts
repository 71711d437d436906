// Takes the names out of old rows, a batch in each transaction. The same transaction stores how far the table has
// come (in the table `anonymised`), so that a restart goes on from there. Ids sort by time, and no new row gets an
// old id, so that what has been done once stays done. A bounce waits while its mail is still on its way out, and with
// it the failures behind it.

import type { Verdict } from '../event.ts'
import type { Connection } from './connection.ts'
import type { Raws } from './raws.ts'
import { untilFull } from './retention.ts'

/** Rows of each table in one batch: some milliseconds of the write lock, also in a database of gigabytes. */
const BATCH_MAX = 50

export interface Rewrite {
  address(text: string): string
  /** A return address may hold the recipient (VERP). */
  returnAddress(text: string, recipient: string): string
  verdict(verdict: Verdict): Verdict
}

export interface Anonymising {
  /** Rewrites one batch of each table; resolves with how many rows that were, 0 at the end. */
  sweep(beforeId: string, rewrite: Rewrite): Promise<number>
}

interface Row {
  id: string
  recipient: string
}

/** `envelope` is the return address where the sender's own address is unknown. */
interface FailureRow extends Row {
  envelope: string
}

interface BounceRow extends FailureRow {
  mailFrom: string
  returnAddress: string
  verdict: string
  rawId: number
}

/** Tables whose rows only get a new recipient and lose some texts: what is set besides the recipient. */
const simple = {
  messages: '',
  deliveries: ", description = ''",
  attempts: ", properties = json_set(properties, '$.subject', '')",
  suppression_changes: ", description = ''",
} as const
type Simple = keyof typeof simple

/** How the rows of one table are found and changed. */
interface Step<R extends { id: string }> {
  table: string
  /** Selects rows between two ids, both exclusive, in their order; BATCH_MAX at most. */
  select: string
  /** The second of the ids: some rows wait for others. Absent = `beforeId` itself. */
  stop?(beforeId: string): string
  change(row: R, rewrite: Rewrite): void
}

export function openAnonymising(
  { client, writeUnflushed }: Connection,
  raws: Pick<Raws, 'empty'>,
): Anonymising {
  const progress = client.query<{ upTo: string }, [string]>(
    'SELECT up_to AS upTo FROM anonymised WHERE rows_of = ?',
  )
  const advance = client.query<unknown, [string, string]>(
    `INSERT INTO anonymised VALUES (?, ?) ON CONFLICT DO UPDATE SET up_to = excluded.up_to`,
  )
  /** Changes the next rows and stores how far the table has come. */
  const batchOf = <R extends { id: string }>(step: Step<R>) => {
    const { table, select, stop = (beforeId) => beforeId, change } = step
    const rows = client.query<R, [string, string, number]>(`${select} ORDER BY id LIMIT ?`)
    return (beforeId: string, rewrite: Rewrite): number => {
      const found = rows.all(progress.get(table)?.upTo ?? '', stop(beforeId), BATCH_MAX)
      for (const row of found) change(row, rewrite)
      const last = found.at(-1)
      if (last !== undefined) advance.run(table, last.id)
      return found.length
    }
  }
  const batches = [
    batchOf(bounceStep(client, raws)),
    batchOf(failureStep(client)),
    ...Object.keys(simple).map((table) => batchOf(simpleStep(client, table as Simple))),
    batchOf(answerStep(client)),
  ]
  return {
    sweep: (beforeId, rewrite) =>
      writeUnflushed(() =>
        batches.reduce((rewritten, batch) => rewritten + batch(beforeId, rewrite), 0),
      ),
  }
}

function bounceStep(client: Connection['client'], raws: Pick<Raws, 'empty'>): Step<BounceRow> {
  const stop = client.query<{ id: string }, [string, string]>(
    `SELECT min(id) AS id FROM (
       SELECT ? AS id UNION ALL
       SELECT bounces.id FROM queue JOIN bounces ON bounces.raw_id = queue.raw_id
       WHERE queue.id < ?)`,
  )
  const update = client.query<unknown, [string, string, string, string, string, string]>(
    `UPDATE bounces SET recipient = ?, mail_from = ?, return_address = ?, envelope = ?, verdict = ?,
       mail_subject = ''
     WHERE id = ?`,
  )
  return {
    table: 'bounces',
    select: `SELECT id, recipient, mail_from AS mailFrom, return_address AS returnAddress, envelope,
      verdict, raw_id AS rawId FROM bounces WHERE id IN (${untilFull(
        `SELECT bounces.id AS id, iif(raws.mime IS NULL, 0, raws.size_bytes) AS bytes
         FROM bounces LEFT JOIN raws ON raws.id = bounces.raw_id
         WHERE bounces.id > ? AND bounces.id < ? ORDER BY bounces.id LIMIT ${BATCH_MAX}`,
      )})`,
    stop: (beforeId) => stop.get(beforeId, beforeId)?.id ?? beforeId,
    change({ id, recipient, mailFrom, returnAddress, envelope, verdict, rawId }, rewrite) {
      update.run(
        rewrite.address(recipient),
        rewrite.address(mailFrom),
        rewrite.returnAddress(returnAddress, recipient),
        rewrite.returnAddress(envelope, recipient),
        JSON.stringify(rewrite.verdict(JSON.parse(verdict) as Verdict)),
        id,
      )
      raws.empty([rawId])
    },
  }
}

/** A failure waits for its bounce: whoever judges that again would take the failure for another recipient's. */
function failureStep(client: Connection['client']): Step<FailureRow> {
  const stop = client.query<{ id: string }, [string]>(
    `SELECT min(id) AS id FROM (
       SELECT ? AS id UNION ALL
       SELECT min(id) FROM bounces
       WHERE id > coalesce((SELECT up_to FROM anonymised WHERE rows_of = 'bounces'), ''))`,
  )
  const update = client.query<unknown, [string, string, string]>(
    "UPDATE failures SET recipient = ?, envelope = ?, description = '' WHERE id = ?",
  )
  return {
    table: 'failures',
    select: 'SELECT id, recipient, envelope FROM failures WHERE id > ? AND id < ?',
    stop: (beforeId) => stop.get(beforeId)?.id ?? beforeId,
    change({ id, recipient, envelope }, rewrite) {
      update.run(rewrite.address(recipient), rewrite.returnAddress(envelope, recipient), id)
    },
  }
}

function simpleStep(client: Connection['client'], table: Simple): Step<Row> {
  const update = client.query<unknown, [string, string]>(
    `UPDATE ${table} SET recipient = ?${simple[table]} WHERE id = ?`,
  )
  return {
    table,
    select: `SELECT id, recipient FROM ${table} WHERE id > ? AND id < ?`,
    change: ({ id, recipient }, rewrite) => void update.run(rewrite.address(recipient), id),
  }
}

/** Removes the answers of webhook receivers, which may repeat what they were sent. */
function answerStep(client: Connection['client']): Step<{ id: string }> {
  const update = client.query<unknown, [string]>(
    'UPDATE tries SET answer = NULL WHERE call_id = ? AND answer IS NOT NULL',
  )
  return {
    table: 'calls',
    select: 'SELECT id FROM calls WHERE id > ? AND id < ?',
    stop: (beforeId) => `msg_${beforeId}`,
    change: ({ id }) => void update.run(id),
  }
}
