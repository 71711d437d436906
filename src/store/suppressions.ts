// The suppression list. What rows say of an address is weighed in the transaction that keeps the rows
// (`weigh`), by rules that the caller of `openStore` gives; an entry that ends, begins or becomes graver
// leaves a change, of which webhooks are told. An entry whose time is over counts as none, also before
// `sweep` has removed it.

import type { NewBounce } from './bounces.ts'
import { alongBuckets, type Buckets, openBuckets } from './buckets.ts'
import type { Calls, NewCall } from './calls.ts'
import type { Connection } from './connection.ts'
import type { StoredDelivery } from './deliveries.ts'
import { comparable, domainOf } from './domain.ts'
import type { StoredFailure } from './failures.ts'
import type { Kept } from './kept.ts'
import {
  type KeptSign,
  type SuppressionCause,
  type suppressionChanges,
  type suppressionSigns,
  suppressions,
} from './schema-suppressions.ts'
import { type Changes, createChanges } from './suppression-changes.ts'
import { prepareSuppressions, type SuppressionStatements } from './suppression-statements.ts'

export type StoredSuppression = typeof suppressions.$inferSelect
export type StoredSign = typeof suppressionSigns.$inferSelect
export type StoredChange = typeof suppressionChanges.$inferSelect

/** A row that may say something of an address. */
export type Happened =
  | { type: 'bounce'; row: NewBounce }
  /** `told`: the mail that told it, null for an SMTP answer. */
  | { type: 'failure'; row: StoredFailure; told: Telling | null }
  | { type: 'delivery'; row: StoredDelivery }

type Telling = Pick<NewBounce, 'verdict' | 'recipient' | 'messageId'>

/** What one row says of an address. `life`: somebody is there; it is not kept. */
export interface Sign extends Omit<StoredSign, 'address' | 'sign'> {
  recipient: string
  sign: KeptSign | 'life'
  /** What a remote said, '' when nothing. */
  description: string
  tags: string[]
}

/** What follows from a sign. */
export interface Judgement {
  /** Whether it is kept. */
  keep: boolean
  /** `subjectId` of kept ones that count no more. */
  forget: string[]
  entry:
    | { kind: 'stays' }
    | { kind: 'ends' }
    | { kind: 'listed'; cause: SuppressionCause; untilMs: number | null }
}

/** The rules of the list. */
export interface Suppressing {
  /** Null when it says nothing. */
  signOf(happened: Happened): Sign | null
  judge(sign: Sign, known: { entry: StoredSuppression | null; signs: StoredSign[] }): Judgement
  /** The calls that are to be made of a change; kept with it. */
  callsOf(change: StoredChange): NewCall[]
  /** Told after the commit. */
  changed(change: StoredChange, calls: NewCall[]): void
  newId(nowMs: number): string
}

/** Nothing says anything of an address: the list is kept by hand. */
export const byHand: Suppressing = {
  signOf: () => null,
  judge: () => ({ keep: false, forget: [], entry: { kind: 'stays' } }),
  callsOf: () => [],
  changed: () => {},
  newId: (nowMs) => Bun.randomUUIDv7('hex', nowMs),
}

/** One that an operator puts there. */
interface NewSuppression {
  address: string
  cause: SuppressionCause
  reason: StoredSuppression['reason']
  note: string
  untilMs: number | null
}

export interface SuppressionEntry extends StoredSuppression {
  /** What put it there, newest first. */
  signs: StoredSign[]
}

interface SuppressionFilter {
  /** `@domain`, or how an address starts; absent = all. */
  q?: string
  /** Id of an entry: only older ones. */
  before?: string
  limit: number
}

export interface Suppressions {
  /** Draws what follows from the rows that are kept, inside their write job. */
  kept: Pick<Kept, 'bounce' | 'failure' | 'delivery'>
  find(address: string, nowMs: number): Promise<SuppressionEntry | null>
  /** In the order of the addresses; null = not on the list. */
  check(addresses: readonly string[], nowMs: number): Promise<(StoredSuppression | null)[]>
  /** Newest first; `next` is the `before` of the next page, null on the last. */
  list(
    filter: SuppressionFilter,
    nowMs: number,
  ): Promise<{ entries: SuppressionEntry[]; next: string | null }>
  /** Keeps all in one transaction; a graver cause stays. Resolves with how many are new. */
  put(entries: readonly NewSuppression[], nowMs: number): Promise<number>
  /** Takes it off the list and forgets its signs. Resolves with whether there was anything. */
  remove(address: string, nowMs: number): Promise<boolean>
  /** Removes one batch of what is over; resolves with how many rows it looked at, 0 at the end. */
  sweep(nowMs: number, signsBeforeMs: number): Promise<number>
  findChange(id: string): Promise<StoredChange | null>
}

/** Causes from the lightest; a lighter one never replaces a graver one. */
export const gravity = {
  soft: 0,
  hard: 1,
  complaint: 2,
  manual: 3,
} as const satisfies Record<SuppressionCause, number>

/** Signs kept of an address: the newest. More tell nothing more. */
const SIGNS_MAX = 20
/** Rows of one batch: a few milliseconds of the write lock. */
const BATCH_MAX = 500

export function openSuppressions(
  connection: Connection,
  calls: Pick<Calls, 'insert'>,
  suppressing: Suppressing,
): Suppressions {
  const statements = prepareSuppressions(connection)
  const { write } = connection
  const buckets = openBuckets(connection.client, suppressions)
  const changes = createChanges(connection, statements, calls, suppressing)
  const sweep = createSweep(statements, changes)
  const happened = (what: Happened): void => {
    const sign = suppressing.signOf(what)
    if (sign !== null) weigh(sign, suppressing, statements, changes)
  }
  // A failure is kept in the transaction of the report that tells of it.
  const fresh = connection.perCommit(() => new Map<string, NewBounce>())
  const toldIn = (id: string | null): Telling | null =>
    id === null ? null : (fresh().get(id) ?? statements.told.get({ id }) ?? null)
  return {
    kept: {
      bounce(row) {
        fresh().set(row.id, row)
        happened({ type: 'bounce', row })
      },
      failure: (row) => happened({ type: 'failure', row, told: toldIn(row.bounceId) }),
      delivery: (row) => happened({ type: 'delivery', row }),
    },
    async find(address, nowMs) {
      const entry = liveEntry(statements, comparable(address), nowMs)
      return entry === null ? null : withSigns(statements, entry)
    },
    check: async (addresses, nowMs) =>
      addresses.map((address) => liveEntry(statements, comparable(address), nowMs)),
    async list(filter, nowMs) {
      const found = pageOf(statements, buckets, filter, nowMs)
      const entries = found.slice(0, filter.limit)
      return {
        entries: entries.map((entry) => withSigns(statements, entry)),
        next: found.length > entries.length ? (entries.at(-1)?.id ?? null) : null,
      }
    },
    put: (entries, nowMs) =>
      write(() => entries.filter((entry) => put(entry, nowMs, statements, changes)).length),
    remove: (given, nowMs) =>
      write(() => {
        const address = comparable(given)
        const [entry] = statements.entry({ address })
        const signs = statements.forgetAll.all({ address }).length
        if (entry !== undefined) changes.end(entry, nowMs)
        return entry !== undefined || signs > 0
      }),
    sweep: (nowMs, signsBeforeMs) => write(() => sweep(nowMs, signsBeforeMs), { flush: false }),
    findChange: async (id) => statements.findChange.get({ id }) ?? null,
  }
}

function weigh(
  { recipient, description, tags, ...sign }: Sign,
  suppressing: Suppressing,
  statements: SuppressionStatements,
  changes: Changes,
): void {
  const address = comparable(recipient)
  const entry = liveEntry(statements, address, sign.atMs)
  const signs = statements.signs({ address })
  const judged = suppressing.judge({ recipient, description, tags, ...sign }, { entry, signs })
  for (const subjectId of judged.forget) statements.forget({ address, subjectId })
  if (judged.keep) {
    statements.sign({ address, ...sign })
    const others = signs.filter(({ subjectId }) => !judged.forget.includes(subjectId))
    const tooMany = others.length + 1 - SIGNS_MAX
    const oldest = tooMany > 0 ? others.sort((a, b) => a.atMs - b.atMs).slice(0, tooMany) : []
    for (const { subjectId } of oldest) statements.forget({ address, subjectId })
  }
  const told = { messageId: sign.messageId, tags }
  switch (judged.entry.kind) {
    case 'stays':
      break
    case 'ends':
      if (entry !== null) changes.end(entry, sign.atMs, told)
      break
    case 'listed': {
      const { cause, untilMs } = judged.entry
      const given = entry?.given ?? recipient
      const listing = { address, given, cause, reason: sign.reason, note: description, untilMs }
      changes.list(listing, entry, sign.atMs, told)
    }
  }
}

function put(
  { address: given, ...entry }: NewSuppression,
  nowMs: number,
  statements: SuppressionStatements,
  changes: Changes,
): boolean {
  const address = comparable(given)
  const before = liveEntry(statements, address, nowMs)
  if (before !== null && gravity[before.cause] > gravity[entry.cause]) return false
  return changes.list({ address, given, ...entry }, before, nowMs)
}

function liveEntry(
  statements: SuppressionStatements,
  address: string,
  nowMs: number,
): StoredSuppression | null {
  const [entry] = statements.entry({ address })
  if (entry === undefined) return null
  return entry.untilMs !== null && entry.untilMs <= nowMs ? null : entry
}

function withSigns(statements: SuppressionStatements, entry: StoredSuppression): SuppressionEntry {
  const signs = statements
    .signs({ address: entry.address })
    .filter(({ sign }) => sign !== 'delivery')
  return { ...entry, signs: signs.sort((a, b) => b.atMs - a.atMs) }
}

/** Sorts behind every id. */
const LAST_ID = '~'
/** Sorts behind every address that starts with what stands before it. */
const LAST_CHARACTER = '\u{10ffff}'

function pageOf(
  statements: SuppressionStatements,
  buckets: Buckets,
  { q = '', before = LAST_ID, limit }: SuppressionFilter,
  nowMs: number,
): StoredSuppression[] {
  const bounds = { before, nowMs, limit: limit + 1 }
  if (q === '') return statements.page.all(bounds)
  if (q.startsWith('@')) {
    const domain = domainOf(q)
    const range = { fromId: '', toId: before }
    return alongBuckets(buckets.newestFirst(range), bounds.limit, (bucket, left) =>
      statements.pageOfDomain.all({ ...bounds, bucket, domain, limit: left }),
    )
  }
  const from = q.includes('@') ? comparable(q) : q.toLowerCase()
  return statements.pageOfStart.all({ ...bounds, from, to: from + LAST_CHARACTER })
}

/** Signs of addresses on the list are kept as long as the entry: it shows them. */
function createSweep(statements: SuppressionStatements, changes: Changes) {
  const start = { fromMs: 0, address: '', subjectId: '' }
  let seen = start
  return (nowMs: number, beforeMs: number): number => {
    const ended = statements.ended.all({ nowMs, limit: BATCH_MAX })
    for (const entry of ended) {
      statements.forgetAll.all({ address: entry.address })
      changes.end(entry, nowMs)
    }
    const old = statements.oldSigns.all({ ...seen, beforeMs, limit: BATCH_MAX })
    for (const { address, subjectId } of old) {
      if (statements.entry({ address }).length === 0) {
        statements.forget({ address, subjectId })
      }
    }
    const last = old.at(-1)
    if (last !== undefined) seen = { ...last, fromMs: last.atMs }
    return ended.length + old.length
  }
}
