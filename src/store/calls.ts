// Webhook calls: the ledger that the dispatcher works through. A call is due until a try settles it;
// a claim moves its due time to the end of a lease, so that a crash leaves it due again by itself.
// Counts are kept by triggers and every query walks an index: none scans, however many calls there are.

import { and, asc, desc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { type CallState, callCounts, calls, disabledWebhooks, tries } from './schema.ts'

export type StoredCall = typeof calls.$inferSelect
export type StoredTry = typeof tries.$inferSelect
export type DisabledWebhook = typeof disabledWebhooks.$inferSelect
export type NewCall = Pick<
  StoredCall,
  'id' | 'webhook' | 'event' | 'subjectId' | 'messageId' | 'createdMs' | 'dueMs'
>

/** Calls made due again in one transaction, so that replaying a million does not stall intake. */
const REPLAY_PAGE = 500

/** What became of a call after a try, or without one (`tried` null). */
export interface Settlement {
  callId: string
  /** The number of the claim's try: news of an older one does not undo a newer one's. */
  number: number
  tried: StoredTry | null
  next:
    | { state: 'done'; settledMs: number }
    | { state: 'dead'; settledMs: number; error: string }
    /** `free`: the try does not count against the schedule. */
    | { state: 'due'; dueMs: number; error: string; free: boolean }
}

export interface CallFilter {
  webhook?: string
  state?: CallState
  messageId?: string
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
  claim(webhook: string, nowMs: number, leaseMs: number, max: number): Promise<StoredCall[]>
  settle(settlement: Settlement): Promise<void>
  find(id: string): Promise<{ call: StoredCall; tries: StoredTry[] } | null>
  /** Newest first. An unknown `before` gives none. */
  list(filter: CallFilter): Promise<StoredCall[]>
  /** Of every webhook that ever had a call, also of those no longer configured. */
  counts(): Promise<CallCounts[]>
  /** Makes a settled call due with a fresh schedule; its id stays. Tells what it found. */
  replay(id: string, nowMs: number): Promise<'replayed' | 'already due' | 'unknown'>
  /** The same for all in a range, a page a transaction; resolves with how many. */
  replayRange(range: CallRange, nowMs: number): Promise<number>
  disabled(): Promise<DisabledWebhook[]>
  disable(row: DisabledWebhook): Promise<void>
  enableAll(): Promise<void>
}

export function openCalls(connection: Connection): Calls {
  const writes = prepareWrites(connection)
  const reads = prepareReads(connection)
  const { write } = connection
  return {
    insert(rows) {
      for (const row of rows) writes.insert.run({ ...row })
    },
    nextDueMs: async (webhook) => reads.nextDue.get({ webhook })?.dueMs ?? null,
    claim: (webhook, nowMs, leaseMs, max) =>
      write(() => writes.claim.all({ webhook, nowMs, leaseMs, max })),
    settle: (settlement) => write(() => settle(writes, settlement)),
    async find(id) {
      const call = reads.byId.get({ id })
      return call ? { call, tries: reads.triesOf.all({ id }) } : null
    },
    list: async (filter) => list(reads, filter),
    counts: async () => count(reads),
    replay: (id, nowMs) =>
      write(() => {
        if (writes.replay.get({ id, nowMs })) return 'replayed'
        return reads.byId.get({ id }) ? 'already due' : 'unknown'
      }),
    async replayRange({ webhook, fromMs, toMs, state }, nowMs) {
      let replayed = 0
      // Walks by time of making: a call that settles again meanwhile is not met twice.
      let after = { createdMs: fromMs, id: '' }
      for (;;) {
        const page = reads.range.all({ webhook, state, ...after, toMs })
        const last = page.at(-1)
        if (last === undefined) return replayed
        after = last
        const done = await write(() => page.filter(({ id }) => writes.replay.get({ id, nowMs })))
        replayed += done.length
      }
    },
    disabled: async () => reads.disabled.all(),
    disable: (row) => write(() => void writes.disable.run({ ...row })),
    enableAll: () => write(() => void writes.enableAll.run()),
  }
}

function settle(writes: Writes, { callId, number, tried, next }: Settlement): void {
  if (tried !== null) writes.tried.run({ ...tried })
  const call = { id: callId, number }
  switch (next.state) {
    case 'done':
      writes.done.run({ id: callId, settledMs: next.settledMs })
      return
    case 'dead':
      writes.dead.run({ ...call, settledMs: next.settledMs, error: next.error })
      return
    case 'due':
      writes.due.run({ ...call, dueMs: next.dueMs, error: next.error, free: next.free ? 1 : 0 })
  }
}

function list(reads: Reads, filter: CallFilter): StoredCall[] {
  const { webhook, state, messageId, limit } = filter
  let before = { createdMs: Number.MAX_SAFE_INTEGER, id: '' }
  if (filter.before !== undefined) {
    const call = reads.byId.get({ id: filter.before })
    if (call === undefined) return []
    before = call
  }
  const bound = { createdMs: before.createdMs, id: before.id }
  if (messageId !== undefined) {
    return reads.byMessage
      .all({ messageId, ...bound })
      .filter((call) => (webhook ?? call.webhook) === call.webhook)
      .filter((call) => (state ?? call.state) === call.state)
      .slice(0, limit)
  }
  // One walk down the index for each webhook and state, then the newest of all.
  return reads.counts
    .all()
    .filter((row) => (webhook ?? row.webhook) === row.webhook)
    .filter((row) => (state ?? row.state) === row.state && row.calls > 0)
    .flatMap((row) => reads.page.all({ webhook: row.webhook, state: row.state, ...bound, limit }))
    .sort((a, b) => b.createdMs - a.createdMs || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
}

function count(reads: Reads): CallCounts[] {
  const byWebhook = new Map<string, CallCounts>()
  for (const { webhook, state, calls } of reads.counts.all()) {
    const known = byWebhook.get(webhook)
    const counts = known ?? { webhook, due: 0, done: 0, dead: 0, oldestDueMs: null }
    byWebhook.set(webhook, counts)
    counts[state] = calls
    if (state === 'due' && calls > 0) {
      counts.oldestDueMs = reads.oldestDue.get({ webhook })?.createdMs ?? null
    }
  }
  return [...byWebhook.values()]
}

type Writes = ReturnType<typeof prepareWrites>
type Reads = ReturnType<typeof prepareReads>

const id = sql.placeholder('id')
const webhook = sql.placeholder('webhook')
const state = sql.placeholder('state')

function prepareWrites({ db }: Connection) {
  const due = db
    .select({ id: calls.id })
    .from(calls)
    .where(
      and(
        eq(calls.webhook, webhook),
        sql`${calls.state} = 'due'`, // a literal, or SQLite cannot tell that the partial index fits
        lte(calls.dueMs, sql.placeholder('nowMs')),
      ),
    )
    .orderBy(asc(calls.dueMs))
    .limit(sql.placeholder('max'))
  const stillTried = and(
    eq(calls.id, id),
    eq(calls.state, 'due'),
    eq(calls.tries, sql.placeholder('number')),
  )
  return {
    insert: db
      .insert(calls)
      .values({
        id,
        webhook,
        event: sql.placeholder('event'),
        subjectId: sql.placeholder('subjectId'),
        messageId: sql.placeholder('messageId'),
        createdMs: sql.placeholder('createdMs'),
        state: 'due',
        dueMs: sql.placeholder('dueMs'),
        tries: 0,
        triesBefore: 0,
        lastError: '',
      })
      .prepare(),
    claim: db
      .update(calls)
      .set({ tries: sql`${calls.tries} + 1`, dueMs: sql`${sql.placeholder('leaseMs')}` })
      .where(inArray(calls.id, due))
      .returning()
      .prepare(),
    tried: db
      .insert(tries)
      .values({
        callId: sql.placeholder('callId'),
        number: sql.placeholder('number'),
        startedMs: sql.placeholder('startedMs'),
        durationMs: sql.placeholder('durationMs'),
        status: sql.placeholder('status'),
        error: sql.placeholder('error'),
        answer: sql.placeholder('answer'),
      })
      .prepare(),
    done: db
      .update(calls)
      .set({ state: 'done', settledMs: sql`${sql.placeholder('settledMs')}` })
      .where(eq(calls.id, id))
      .prepare(),
    dead: db
      .update(calls)
      .set({
        state: 'dead',
        settledMs: sql`${sql.placeholder('settledMs')}`,
        lastError: sql`${sql.placeholder('error')}`,
      })
      .where(stillTried)
      .prepare(),
    due: db
      .update(calls)
      .set({
        dueMs: sql`${sql.placeholder('dueMs')}`,
        lastError: sql`${sql.placeholder('error')}`,
        triesBefore: sql`${calls.triesBefore} + ${sql.placeholder('free')}`,
      })
      .where(stillTried)
      .prepare(),
    replay: db
      .update(calls)
      .set({
        state: 'due',
        dueMs: sql`${sql.placeholder('nowMs')}`,
        triesBefore: sql`${calls.tries}`,
        settledMs: null,
      })
      .where(and(eq(calls.id, id), inArray(calls.state, ['done', 'dead'])))
      .returning({ id: calls.id })
      .prepare(),
    disable: db
      .insert(disabledWebhooks)
      .values({
        name: sql.placeholder('name'),
        disabledMs: sql.placeholder('disabledMs'),
        reason: sql.placeholder('reason'),
      })
      .onConflictDoNothing()
      .prepare(),
    enableAll: db.delete(disabledWebhooks).prepare(),
  }
}

function prepareReads({ db }: Connection) {
  const { createdMs } = calls
  const older = sql`(${createdMs}, ${calls.id}) < (${sql.placeholder('createdMs')}, ${id})`
  const newer = sql`(${createdMs}, ${calls.id}) > (${sql.placeholder('createdMs')}, ${id})`
  const ofState = and(eq(calls.webhook, webhook), eq(calls.state, state))
  const due = and(eq(calls.webhook, webhook), sql`${calls.state} = 'due'`)
  return {
    byId: db.select().from(calls).where(eq(calls.id, id)).prepare(),
    triesOf: db.select().from(tries).where(eq(tries.callId, id)).orderBy(tries.number).prepare(),
    nextDue: db
      .select({ dueMs: calls.dueMs })
      .from(calls)
      .where(due)
      .orderBy(asc(calls.dueMs))
      .limit(1)
      .prepare(),
    oldestDue: db
      .select({ createdMs })
      .from(calls)
      .where(due)
      .orderBy(asc(createdMs))
      .limit(1)
      .prepare(),
    page: db
      .select()
      .from(calls)
      .where(and(ofState, older))
      .orderBy(desc(createdMs), desc(calls.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
    byMessage: db
      .select()
      .from(calls)
      .where(and(eq(calls.messageId, sql.placeholder('messageId')), older))
      .orderBy(desc(createdMs), desc(calls.id))
      .prepare(),
    range: db
      .select({ id: calls.id, createdMs })
      .from(calls)
      .where(and(ofState, newer, gte(createdMs, 0), lt(createdMs, sql.placeholder('toMs'))))
      .orderBy(asc(createdMs), asc(calls.id))
      .limit(REPLAY_PAGE)
      .prepare(),
    counts: db.select().from(callCounts).prepare(),
    disabled: db.select().from(disabledWebhooks).prepare(),
  }
}
