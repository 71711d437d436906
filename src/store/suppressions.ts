// The suppression list. What a row says about an address is weighed in the transaction that keeps the row (`weigh`),
// by the rules that `openStore` was given. When an entry begins, ends or becomes graver, a change is stored and sent
// to webhooks. An entry that has expired counts as none, even before `sweep` has removed it.

import { setImmediate as nextTurn } from 'node:timers/promises'
import { LAST_ID, type SuppressionCause } from '../event.ts'
import { comparable, domainOf } from '../mailbox.ts'
import type { NewBounce } from './bounces.ts'
import { alongBuckets, type Buckets, openBuckets } from './buckets.ts'
import type { Calls } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { pageOf } from './page.ts'
import { suppressions } from './schema-suppressions.ts'
import { type Changes, createChanges, createSweep } from './suppression-changes.ts'
import {
  gravity,
  type Happened,
  NOTE_MAX_LENGTH,
  type Sign,
  type Source,
  type StoredChange,
  type StoredSign,
  type StoredSuppression,
  type SuppressionRules,
} from './suppression-rules.ts'
import { prepareSuppressions, type SuppressionStatements } from './suppression-statements.ts'
import { warmAddresses } from './suppression-warm.ts'

/** An entry that an operator adds. */
interface NewSuppression {
  address: string
  cause: SuppressionCause
  reason: StoredSuppression['reason']
  note: string
  untilMs: number | null
}

export interface SuppressionEntry extends StoredSuppression {
  /** The signs that put the address on the list, newest first. */
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
  /** Weighs rows that are kept, inside their write job. */
  kept: Pick<Kept, 'bounce' | 'failure' | 'delivery'>
  find(address: string, nowMs: number): Promise<SuppressionEntry | null>
  /** The entries in the order of the addresses; null = not on the list. */
  check(addresses: readonly string[], nowMs: number): Promise<(StoredSuppression | null)[]>
  /** Newest first; `next` is the `before` of the next page, null on the last. */
  list(
    filter: SuppressionFilter,
    nowMs: number,
  ): Promise<{ entries: SuppressionEntry[]; next: string | null }>
  /** Keeps all in one transaction; a graver cause stays. Resolves with how many are new. */
  put(entries: readonly NewSuppression[], nowMs: number): Promise<number>
  /** Takes an address off the list and forgets its signs. Resolves with whether there was anything. */
  remove(address: string, nowMs: number): Promise<boolean>
  /** Removes one batch of what has expired; resolves with how many rows it looked at, 0 at the end. */
  sweep(nowMs: number, signsBeforeMs: number): Promise<number>
  findChange(id: string): Promise<StoredChange | null>
}

/** How many addresses are looked up in one turn of the event loop: a few milliseconds. */
const CHECK_SLICE = 100
/** How many signs of an address are shown, the newest first; older ones tell nothing new. */
const SIGNS_MAX = 20
/** When there are more than this, all but SIGNS_MAX are removed: doing so with each new sign would be slow. */
const SIGNS_KEPT_MAX = 2 * SIGNS_MAX

export function openSuppressions(
  connection: Connection,
  calls: Pick<Calls, 'insert'>,
  rules: SuppressionRules,
): Suppressions {
  const statements = prepareSuppressions(connection)
  const { write, writeUnflushed } = connection
  const buckets = openBuckets(connection.client, suppressions)
  const changes = createChanges(connection, statements, calls, rules)
  const sweep = createSweep(connection, statements, changes)
  warmAddresses(connection)
  const happened = (what: Happened): void => {
    const sign = rules.signOf(what, (id) => statements.registered({ id }).length > 0)
    if (sign !== null) weigh(sign, rules, statements, changes)
  }
  // A failure is usually kept in the same transaction as its report, which then need not be read.
  const fresh = connection.perCommit(() => new Map<string, NewBounce>())
  const sourceOf = (id: string | null): Source | null =>
    id === null ? null : (fresh().get(id) ?? statements.source.get({ id }) ?? null)
  return {
    kept: {
      bounce(row) {
        fresh().set(row.id, row)
        happened({ type: 'bounce', row })
      },
      failure: (row) => happened({ type: 'failure', row, source: sourceOf(row.bounceId) }),
      delivery: (row) => happened({ type: 'delivery', row }),
    },
    async find(address, nowMs) {
      const entry = find(statements, address, nowMs)
      return entry === null ? null : withSigns(statements, entry)
    },
    async check(addresses, nowMs) {
      const found: (StoredSuppression | null)[] = []
      for (const address of addresses) {
        found.push(find(statements, address, nowMs))
        if (found.length % CHECK_SLICE === 0) await nextTurn()
      }
      return found
    },
    async list(filter, nowMs) {
      const { rows, next } = pageOf(await found(statements, buckets, filter, nowMs), filter.limit)
      return { entries: rows.map((entry) => withSigns(statements, entry)), next }
    },
    put: (entries, nowMs) =>
      write(() => entries.filter((entry) => put(entry, nowMs, statements, changes)).length),
    remove: (given, nowMs) =>
      write(() => {
        const [known] = statements.known({ address: comparable(given) })
        if (known === undefined) return false
        const [entry] = statements.entry(known)
        statements.forgetAll.run(known)
        if (entry !== undefined) changes.end(entry, nowMs)
        statements.unmake(known)
        return true
      }),
    sweep: (nowMs, signsBeforeMs) => writeUnflushed(() => sweep(nowMs, signsBeforeMs)),
    findChange: async (id) => statements.findChange(id),
  }
}

function weigh(
  { recipient, description, tags, toldMs, ...sign }: Sign,
  rules: SuppressionRules,
  statements: SuppressionStatements,
  changes: Changes,
): void {
  const address = comparable(recipient)
  const { known, entry } = standing(address, sign.atMs, toldMs, statements, changes)
  const signs = () => (known === undefined ? [] : statements.signs(known))
  const judged = rules.judge({ recipient, description, tags, toldMs, ...sign }, { entry, signs })
  if (known === undefined && !judged.keep && judged.entry.kind !== 'listed') return
  const n = known?.n ?? Number(statements.make({ address }).lastInsertRowid)
  for (const subjectId of judged.forget) statements.forget({ n, subjectId })
  if (judged.keep) {
    statements.sign({ n, ...sign })
    const isFull = statements.beyond({ n, max: SIGNS_KEPT_MAX }).length > 0
    if (isFull) statements.trim({ n, max: SIGNS_MAX })
  }
  const origin = { messageId: sign.messageId, tags }
  switch (judged.entry.kind) {
    case 'stays':
      break
    case 'ends':
      if (entry !== null) changes.end(entry, toldMs, origin)
      break
    case 'listed': {
      const { cause, untilMs } = judged.entry
      const given = entry?.given ?? recipient
      const note = description.slice(0, NOTE_MAX_LENGTH)
      const listing = { n, address, given, cause, reason: sign.reason, note, untilMs }
      changes.list(listing, entry, toldMs, origin)
    }
  }
  if (!judged.keep) statements.unmake({ n })
}

function put(
  { address: given, ...entry }: NewSuppression,
  nowMs: number,
  statements: SuppressionStatements,
  changes: Changes,
): boolean {
  const address = comparable(given)
  const { known, entry: before } = standing(address, nowMs, nowMs, statements, changes)
  if (before !== null && gravity[before.cause] > gravity[entry.cause]) return false
  const n = known?.n ?? Number(statements.make({ address }).lastInsertRowid)
  return changes.list({ n, address, given, ...entry }, before, nowMs)
}

/** What is known of an address. An entry that had expired is swept out first, with the signs of its time. */
function standing(
  address: string,
  atMs: number,
  nowMs: number,
  statements: SuppressionStatements,
  changes: Changes,
): ReturnType<typeof stored> {
  const { known, entry } = stored(address, statements)
  if (entry === null || isLive(entry, atMs)) return { known, entry }
  changes.expire(entry, nowMs)
  return { known: undefined, entry: null }
}

function find(
  statements: SuppressionStatements,
  given: string,
  nowMs: number,
): StoredSuppression | null {
  const { entry } = stored(comparable(given), statements)
  return entry !== null && isLive(entry, nowMs) ? entry : null
}

function stored(
  address: string,
  statements: SuppressionStatements,
): { known: { n: number } | undefined; entry: StoredSuppression | null } {
  const [known] = statements.known({ address })
  const [entry = null] = known === undefined ? [] : statements.entry(known)
  return { known, entry }
}

function isLive({ untilMs }: StoredSuppression, nowMs: number): boolean {
  return untilMs === null || untilMs > nowMs
}

function withSigns(statements: SuppressionStatements, entry: StoredSuppression): SuppressionEntry {
  const signs = statements.signs({ n: entry.n }).filter(({ sign }) => sign !== 'delivery')
  return { ...entry, signs: signs.sort((a, b) => b.atMs - a.atMs).slice(0, SIGNS_MAX) }
}

/** Appended to the start of an address, it sorts behind every address with that start. */
const LAST_CHARACTER = '\u{10ffff}'

/** Up to so many addresses are sorted for a page, in some milliseconds; with more, going through the list is faster. */
const SORTED_MAX = 2000
/**
 * How many entries are gone through in one turn of the event loop. There may be many: in a list that was imported in
 * order, all addresses with one start are in one place, which may be far from the newest.
 */
const WALK_SLICE = 2000

/** The entries that a filter finds, one more than a page. */
async function found(
  statements: SuppressionStatements,
  buckets: Buckets,
  { q = '', before = LAST_ID, limit }: SuppressionFilter,
  nowMs: number,
): Promise<StoredSuppression[]> {
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
  const range = { from, to: from + LAST_CHARACTER }
  const isCommon = statements.startsBeyond.all({ ...range, offset: SORTED_MAX }).length > 0
  if (!isCommon) return statements.pageOfStart.all({ ...bounds, ...range })
  const walked: StoredSuppression[] = []
  for (let end = before; ; ) {
    const downTo = statements.idFurther.get({ before: end, offset: WALK_SLICE })?.id ?? ''
    const slice = { ...range, nowMs, before: end, downTo, limit: bounds.limit - walked.length }
    walked.push(...statements.pageOfCommonStart.all(slice))
    if (walked.length === bounds.limit || downTo === '') return walked
    end = downTo
    await nextTurn()
  }
}
