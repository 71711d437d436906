// The queue of outgoing mail: one row for each recipient until the outcome is known. `enqueue` is the transaction
// that a submission's 250 waits for. `settle` is the transaction of an outcome, with its delivery or failure, the
// webhook calls and the notice to the sender. A claim marks a row as being tried and counts the try before a
// connection is made; after a crash `recover` frees the rows that are still marked. Destinations have turns: after
// its turn a destination goes behind those that wait, so that none blocks another.

import { LAST_ID } from '../event.ts'
import { domainOf } from '../mailbox.ts'
import type { Attempts, StoredAttempt } from './attempts.ts'
import type { Calls, NewCall } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Deliveries, StoredDelivery } from './deliveries.ts'
import type { Failures, StoredFailure } from './failures.ts'
import type { Messages, NewMessage } from './messages.ts'
import { type NewRaw, packRaw } from './pack.ts'
import { pageOf } from './page.ts'
import { recall, retryAll } from './queue-retries.ts'
import {
  prepareClaims,
  prepareQueueReads,
  prepareQueueWrites,
  prepareRetries,
  prepareTurnWrites,
  type QueueReads,
  type QueueWrites,
} from './queue-statements.ts'
import type { Raws } from './raws.ts'
import type { queue } from './schema-queue.ts'
import type { Submissions } from './submissions.ts'

export type QueuedMail = typeof queue.$inferSelect
/** Without the columns that follow from the recipient or the raw mail, and those that only tries change. */
export type NewMail = Omit<
  QueuedMail,
  'rawId' | 'destination' | 'tries' | 'claimedMs' | 'delayToldMs' | 'lastError'
>

/** One mail handed to us, with everything that follows from it. */
interface Submission {
  raw: Uint8Array
  /** By this the mail is recognised if it is handed in again after a crash; null = it would be another mail. */
  sha256: Uint8Array | null
  /** What returned mail is matched with; empty if the sender keeps his own envelope address. */
  messages: NewMessage[]
  attempts: StoredAttempt[]
  mails: NewMail[]
  calls: NewCall[]
}

/** A notice about another mail, to the sender of that one. */
export interface Notice {
  mail: NewMail
  raw: NewRaw
}

/** What becomes of a mail, after a try or without one. */
export interface QueueSettlement {
  id: string
  /** Of the mail's claim, so that the outcome of an older claim does not overwrite that of a newer one. */
  claimedMs: number | null
  delivery?: StoredDelivery
  failure?: StoredFailure
  calls: NewCall[]
  notice: Notice | null
  /** Null = it leaves the queue. */
  again: { dueMs: number; error: string /** The try does not count. */; free: boolean } | null
  /** When the sender is being notified of a delay. */
  delayToldMs: number | null
}

interface QueueFilter {
  destination?: string
  /** Id of a mail: only older ones. */
  before?: string
  limit: number
}

/** Bounds by which times that were set by a clock that was ahead are found and corrected. */
export interface WrongTimes {
  nowMs: number
  /** Mails with a larger id were made later than now. */
  lastId: string
  /** A right due time is not later than this. */
  afterMs: number
  /** The latest time at which mail that is made due expires. */
  expireMs: number
}

export interface Queue {
  /** Resolves once all of it has reached the disk; rejects when none of it is kept. */
  enqueue(submission: Submission): Promise<void>
  /** Keeps one whose raw mail is kept already, inside the caller's write job. */
  insert(mail: NewMail, rawId: number): void
  /** Destinations whose turn has come, longest waiting first. */
  turns(nowMs: number, limit: number): Promise<string[]>
  /** When the next turn after `nowMs` is; null when there is none. */
  nextTurnMs(nowMs: number): Promise<number | null>
  /** Claims due mail of each destination, up to its `max`, longest due first, and ends the destinations' turns. */
  claim(wanted: { destination: string; max: number }[], nowMs: number): Promise<QueuedMail[]>
  /** Claims one page of a destination's expired mail, without counting a try. */
  claimExpired(destination: string, nowMs: number): Promise<QueuedMail[]>
  /** Postpones the next turn of destinations to `untilMs`. */
  hold(destinations: readonly string[], untilMs: number): Promise<void>
  /** Undoes `hold` for all destinations. */
  release(nowMs: number): Promise<void>
  /** Makes mail due now that a clock that was ahead has delayed; resolves with how many mails that were. */
  recall(wrong: WrongTimes): Promise<number>
  /** May be repeated after an error: if the first one was kept after all, the second changes nothing. */
  settle(settlement: QueueSettlement): Promise<void>
  /** Frees mail that a crash left claimed; resolves with how many. Only before the first claim. */
  recover(nowMs: number): Promise<number>
  /** The size of a row's raw mail; 0 when it is gone. */
  sizeOf(rawId: number): Promise<number>
  /** The raw mail of a row; null when it is gone. */
  mime(rawId: number): Promise<Uint8Array | null>
  find(id: string): Promise<QueuedMail | null>
  /** Newest first; `next` is the `before` of the next page, null on the last. */
  list(filter: QueueFilter): Promise<{ mails: QueuedMail[]; next: string | null }>
  /** Makes it due now. Resolves with what it found. */
  retry(id: string, nowMs: number): Promise<'due' | 'running' | 'unknown'>
  /** Makes all mail that waits due now, or that to one destination. Resolves with how many. */
  retryAll(nowMs: number, destination?: string): Promise<number>
  /** Removes a mail from the queue, unless it is being sent, and keeps the rows that `rowsOf` makes for it. */
  cancel(
    id: string,
    rowsOf: (mail: QueuedMail) => { failure: StoredFailure | null; calls: NewCall[] },
  ): Promise<'cancelled' | 'running' | 'unknown'>
  /** The destinations with most mail, at most `limit`, and the sum over all. */
  counts(limit: number): Promise<{
    mails: number
    destinations: { destination: string; mails: number }[]
  }>
  /** Of all mail, or that to one destination. */
  total(destination?: string): Promise<number>
  /** When the oldest mail was handed to us; null when the queue is empty. */
  oldestMs(): Promise<number | null>
}

interface QueueRows {
  raws: Raws
  messages: Messages
  attempts: Attempts
  deliveries: Deliveries
  failures: Failures
  calls: Calls
  submissions: Submissions
}

export function openQueue(connection: Connection, rows: QueueRows): Queue {
  const writes = prepareQueueWrites(connection)
  const reads = prepareQueueReads(connection)
  const retries = prepareRetries(connection)
  const { write } = connection
  const insert = (mail: NewMail, rawId: number): void =>
    void writes.insert.run({ ...mail, rawId, destination: destinationOf(mail.recipient) })
  return {
    async enqueue({ raw, sha256, messages, attempts, mails, calls }) {
      const packed = await packRaw(raw)
      await write(() => {
        const rawId = rows.raws.insert(packed)
        for (const row of messages) rows.messages.insert(row)
        for (const row of attempts) rows.attempts.insert(row)
        for (const mail of mails) insert(mail, rawId)
        rows.calls.insert(calls)
        const [first] = mails
        if (sha256 === null || first === undefined) return
        const ids = mails.map(({ id }) => id)
        rows.submissions.insert({ atMs: first.createdMs, sha256, ids })
      })
    },
    insert,
    ...openTurns(connection, reads),
    settle: (settlement) => write(() => settle(settlement, writes, rows, insert)),
    sizeOf: async (rawId) => rows.raws.sizeOf(rawId),
    mime: (rawId) => rows.raws.read(rawId),
    find: async (id) => reads.byId.get({ id }) ?? null,
    list: async (filter) => list(reads, filter),
    retry: (id, nowMs) =>
      write(() => {
        const found = writes.retry.get({ id, nowMs })
        if (found === undefined) return 'unknown'
        return found.claimedMs === null ? 'due' : 'running'
      }),
    recall: (wrong) => recall(connection, retries, wrong),
    retryAll: (nowMs, to) =>
      retryAll(connection, retries, nowMs, to === undefined ? undefined : destinationOf(to)),
    cancel: (id, rowsOf) =>
      write(() => {
        const mail = reads.byId.get({ id })
        if (mail === undefined) return 'unknown'
        if (mail.claimedMs !== null) return 'running'
        const { failure, calls } = rowsOf(mail)
        if (failure !== null) rows.failures.insert(failure)
        rows.calls.insert(calls)
        writes.remove.get({ id })
        rows.raws.release(mail.rawId)
        return 'cancelled'
      }),
    total: async (to) => total(reads, to),
    counts: async (limit) => ({ mails: total(reads), destinations: reads.counts.all({ limit }) }),
    oldestMs: async () => reads.oldest.get()?.createdMs ?? null,
  }
}

type Turns = Pick<
  Queue,
  'turns' | 'nextTurnMs' | 'claim' | 'claimExpired' | 'hold' | 'release' | 'recover'
>

function openTurns(connection: Connection, reads: QueueReads): Turns {
  const writes = { ...prepareClaims(connection), ...prepareTurnWrites(connection) }
  const { write, writeUnflushed } = connection
  return {
    turns: async (nowMs, limit) =>
      reads.turns.all({ nowMs, limit }).map(({ destination }) => destination),
    nextTurnMs: async (nowMs) => reads.nextTurn.get({ nowMs })?.turnMs ?? null,
    // If a power cut undoes a claim, only the count of tries is too low.
    claim: (wanted, nowMs) =>
      writeUnflushed(() =>
        wanted.flatMap(({ destination, max }) => {
          const claimed = writes.claim.all({ destination, nowMs, max })
          writes.endTurn.run({ destination, nowMs })
          return claimed
        }),
      ),
    claimExpired: (destination, nowMs) =>
      writeUnflushed(() => writes.claimExpired.all({ destination, nowMs })),
    hold: (destinations, untilMs) =>
      writeUnflushed(() => {
        for (const destination of destinations) writes.hold.run({ destination, untilMs })
      }),
    release: (nowMs) => writeUnflushed(() => void writes.release.run({ nowMs })),
    recover: (nowMs) => write(() => writes.recover.all({ nowMs }).length),
  }
}

/** The domain of a recipient, or a domain given by itself, in lower-case ASCII. */
export function destinationOf(recipient: string): string {
  return domainOf(`@${recipient}`)
}

function settle(
  { id, claimedMs, delivery, failure, calls, notice, again, delayToldMs }: QueueSettlement,
  writes: QueueWrites,
  rows: QueueRows,
  insert: Queue['insert'],
): void {
  const free = again?.free ? 1 : 0
  const settled =
    again === null
      ? writes.remove.get({ id })
      : writes.putBack.get({ ...again, id, claimedMs, free, toldMs: delayToldMs })
  if (settled === undefined) return
  if (delivery !== undefined) rows.deliveries.insert(delivery)
  if (failure !== undefined) rows.failures.insert(failure)
  rows.calls.insert(calls)
  if (notice !== null) insert(notice.mail, rows.raws.insert(notice.raw))
  if (again === null) rows.raws.release(settled.rawId)
}

function total({ total, totalOf }: QueueReads, to?: string): number {
  const row = to === undefined ? total.get() : totalOf.get({ destination: destinationOf(to) })
  return Number(row?.mails ?? 0)
}

function list(
  reads: QueueReads,
  { destination, before = LAST_ID, limit }: QueueFilter,
): { mails: QueuedMail[]; next: string | null } {
  const bounds = { before, limit: limit + 1 }
  const found =
    destination === undefined
      ? reads.page.all(bounds)
      : reads.pageOf.all({ ...bounds, destination: destinationOf(destination) })
  const { rows: mails, next } = pageOf(found, limit)
  return { mails, next }
}
