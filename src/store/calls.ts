// Webhook calls: the ledger that the dispatcher works through. A call is due until a try settles it;
// a claim moves its due time to the end of a lease, so that a crash leaves it due again by itself.
// Counts are kept with them and every query walks an index: none scans, however many calls there are.

import { type CallState, LAST_ID } from '../event.ts'
import { type CallCounting, openCallCounting } from './call-counting.ts'
import { openRecalls } from './call-recalls.ts'
import { openCallRecipients } from './call-recipients.ts'
import {
  type CallReads,
  type CallWrites,
  prepareCallReads,
  prepareCallWrites,
} from './call-statements.ts'
import type { Connection } from './connection.ts'
import type { Listener } from './kept.ts'
import { pageOf } from './page.ts'
import type { calls, disabledWebhooks, tries } from './schema.ts'
import type { Totals } from './totals.ts'

export type StoredCall = typeof calls.$inferSelect
/** A call, and who it is about: '' when unknown or expired. */
export type ShownCall = StoredCall & { recipient: string }
/** What a try of it takes. */
export type ClaimedCall = Pick<
  StoredCall,
  'id' | 'webhook' | 'event' | 'subjectId' | 'tries' | 'triesBefore'
>
export type StoredTry = typeof tries.$inferSelect
type DisabledWebhook = typeof disabledWebhooks.$inferSelect
export type NewCall = Pick<
  StoredCall,
  'id' | 'webhook' | 'event' | 'subjectId' | 'messageId' | 'createdMs' | 'dueMs'
>

/** What became of a call after a try, or without one (`tried` null). */
export interface Settlement {
  callId: string
  webhook: string
  /** The number of the claim's try: the outcome of an older try does not overwrite that of a newer one. */
  number: number
  tried: StoredTry | null
  next:
    | { state: 'done'; settledMs: number }
    | { state: 'dead'; settledMs: number; error: string }
    /** `free`: the try does not count against the schedule. */
    | { state: 'due'; dueMs: number; error: string; free: boolean }
    /** No POST was made, and the number is used again. */
    | { state: 'untried'; dueMs: number }
}

interface CallFilter {
  webhook?: string
  state?: CallState
  messageId?: string
  /** Id of the bounce or failure that they are about. */
  subjectId?: string
  /** Id of a call: only older ones. */
  before?: string
  limit: number
}

export interface CallCounts {
  webhook: string
  due: number
  done: number
  dead: number
  /** When the oldest due call was made. */
  oldestDueMs: number | null
  /** Why that one was not delivered when it was last tried, '' when it was not. */
  oldestDueError: string
  /** When one that is dead was last given up. */
  lastDeadMs: number | null
  /** When the newest of those that are done was delivered. */
  lastDoneMs: number | null
}

export interface CallRange {
  webhook: string
  /** Made from, until (exclusive), Unix milliseconds. */
  fromMs: number
  toMs: number
  state: 'done' | 'dead'
}

export interface Calls {
  /** Keeps new calls, inside the caller's write job. */
  insert(rows: NewCall[]): void
  /** When the webhook's next call is due, also when it is leased; null when it has none. */
  nextDueMs(webhook: string): Promise<number | null>
  /** Takes up to `max` due calls, longest due first: counts a try and leases each to `leaseMs`. */
  claim(webhook: string, nowMs: number, leaseMs: number, max: number): Promise<ClaimedCall[]>
  /** Makes due now some of what is due after `afterMs`; returns whether there was any. */
  recall(webhook: string, afterMs: number, nowMs: number): Promise<boolean>
  /**
   * Makes due now what is due after `afterMs`, for a try more than the schedule has. A page a
   * transaction: it gives how many were, and asks for the times anew with each.
   */
  retry(
    webhook: string,
    times: () => { afterMs: number; nowMs: number },
  ): AsyncGenerator<number, void>
  /** Makes due now what was made later than `afterId` and is due later than now, a page a transaction. */
  recallAhead(webhook: string, afterId: string, nowMs: number): Promise<void>
  settle(settlement: Settlement): Promise<void>
  find(id: string): Promise<{ call: ShownCall; tries: StoredTry[] } | null>
  /** Newest first; `next` is the `before` of the next page, null on the last. */
  list(filter: CallFilter): Promise<{ calls: ShownCall[]; next: string | null }>
  /** Of every webhook that ever had a call, also of those no longer configured. */
  counts(): Promise<CallCounts[]>
  /** Makes a settled call due with a fresh schedule; its id stays. Resolves with what it found. */
  replay(id: string, nowMs: number): Promise<'replayed' | 'already due' | 'unknown'>
  /** The same for all in a range, a page a transaction; resolves with how many. */
  replayRange(range: CallRange, nowMs: number): Promise<number>
  disabled(): Promise<DisabledWebhook[]>
  disable(row: DisabledWebhook): Promise<void>
  enableAll(): Promise<void>
}

export function openCalls(
  connection: Connection,
  totals: Pick<Totals, 'countCall'>,
  listener: Listener,
): Calls {
  const counting = openCallCounting(connection, totals)
  const writes = prepareCallWrites(connection)
  const reads = prepareCallReads(connection)
  const recipientOf = openCallRecipients(connection)
  const shown = (call: StoredCall): ShownCall => ({ ...call, recipient: recipientOf(call) })
  const { write, writeUnflushed, afterCommit } = connection
  // When a power cut undoes a claim or a result, the call is made a second time; none is lost.
  return {
    insert(rows) {
      for (const row of rows) {
        writes.insert(row)
        counting.made(row)
      }
    },
    nextDueMs: async (webhook) => reads.nextDue({ webhook })[0]?.dueMs ?? null,
    claim: (webhook, nowMs, leaseMs, max) =>
      writeUnflushed(() => writes.claim({ webhook, nowMs, leaseMs, max })),
    ...openRecalls(connection, writes, reads, counting),
    settle: (settlement) =>
      writeUnflushed(() => {
        settle(writes, counting, settlement)
        afterCommit(() => listener({ type: 'call', settlement }))
      }),
    async find(id) {
      const call = reads.byId.get({ id })
      return call ? { call: shown(call), tries: reads.triesOf.all({ id }) } : null
    },
    async list(filter) {
      const { limit } = filter
      const { rows, next } = pageOf(list(reads, { ...filter, limit: limit + 1 }), limit)
      return { calls: rows.map(shown), next }
    },
    counts: async () => countsOf(reads),
    disabled: async () => reads.disabled.all(),
    disable: (row) => write(() => void writes.disable.run({ ...row })),
    enableAll: () => write(() => void writes.enableAll.run()),
  }
}

function settle(
  writes: CallWrites,
  counting: CallCounting,
  { callId, webhook, number, tried, next }: Settlement,
): void {
  if (tried !== null) {
    writes.tried(tried)
    const { status, startedMs } = tried
    if (status === null || status < 200 || status > 299) counting.failed(startedMs)
  }
  const call = { id: callId, number }
  switch (next.state) {
    case 'done': {
      const { state, settledMs } = next
      // A call that was given up may have been delivered after all.
      const from = (['due', 'dead'] as const).find(
        (from) => writes.done({ id: callId, from, settledMs }).changes > 0,
      )
      if (from !== undefined) counting.settled({ webhook, from, state, settledMs })
      return
    }
    case 'dead': {
      const { state, settledMs, error } = next
      const isMoved = writes.dead({ ...call, settledMs, error }).changes > 0
      if (isMoved) counting.settled({ webhook, from: 'due', state, settledMs })
      return
    }
    case 'due':
      writes.due({ ...call, dueMs: next.dueMs, error: next.error, free: next.free ? 1 : 0 })
      return
    case 'untried':
      writes.untried({ ...call, dueMs: next.dueMs })
  }
}

// An unknown `before` gives none: its call has expired, and with it all older ones.
function list(reads: CallReads, filter: CallFilter): StoredCall[] {
  const { webhook, state, messageId, subjectId, limit } = filter
  let before = { createdMs: Number.MAX_SAFE_INTEGER, id: LAST_ID }
  if (filter.before !== undefined) {
    const call = reads.byId.get({ id: filter.before })
    if (call === undefined) return []
    before = call
  }
  const bound = { createdMs: before.createdMs, id: before.id, limit }
  if (subjectId !== undefined || messageId !== undefined) {
    const asked = { messageId: null, webhook: null, state: null, ...filter, ...bound }
    return subjectId === undefined
      ? reads.byMessage.all({ ...asked, of: messageId })
      : reads.bySubject.all({ ...asked, of: subjectId })
  }
  // One walk down the index for each webhook and state, then the newest of all.
  return reads.counts
    .all()
    .filter((row) => (webhook ?? row.webhook) === row.webhook)
    .filter((row) => (state ?? row.state) === row.state && row.calls > 0)
    .flatMap((row) => reads.page({ webhook: row.webhook, state: row.state, ...bound }))
    .sort((a, b) => b.createdMs - a.createdMs || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
    .flatMap(({ id }) => reads.byId.get({ id }) ?? [])
}

const unknown = { oldestDueMs: null, oldestDueError: '', lastDeadMs: null, lastDoneMs: null }

function countsOf(reads: CallReads): CallCounts[] {
  const byWebhook = new Map<string, CallCounts>()
  for (const { webhook, state, calls } of reads.counts.all()) {
    const known = byWebhook.get(webhook)
    const counts = known ?? { webhook, due: 0, done: 0, dead: 0, ...unknown }
    byWebhook.set(webhook, counts)
    counts[state] = calls
    if (state === 'due' && calls > 0) {
      const oldest = reads.oldestDue.get({ webhook })
      counts.oldestDueMs = oldest?.createdMs ?? null
      counts.oldestDueError = oldest?.lastError ?? ''
    }
    if (state === 'dead' && calls > 0) {
      counts.lastDeadMs = reads.lastDead.get({ webhook })?.settledMs ?? null
    }
    if (state === 'done' && calls > 0) {
      counts.lastDoneMs = reads.newestDone.get({ webhook })?.settledMs ?? null
    }
  }
  return [...byWebhook.values()]
}
