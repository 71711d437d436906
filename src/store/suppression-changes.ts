// Puts entries on the suppression list and takes them off, each with a change that is sent to webhooks; also sweeps
// out what has expired.

import { domainOf } from '../mailbox.ts'
import type { Calls } from './calls.ts'
import type { Connection } from './connection.ts'
import type {
  Sign,
  StoredChange,
  StoredSuppression,
  SuppressionRules,
} from './suppression-rules.ts'
import type { SuppressionStatements } from './suppression-statements.ts'

type Listing = Omit<StoredSuppression, 'id' | 'addedMs' | 'domain'>

export interface Changes {
  /** Puts an entry on the list, with a change unless it was there for the same cause. True if it was not there. */
  list(
    entry: Listing,
    before: StoredSuppression | null,
    nowMs: number,
    sign?: Pick<Sign, 'messageId' | 'tags'>,
  ): boolean
  end(entry: StoredSuppression, nowMs: number, sign?: Pick<Sign, 'messageId' | 'tags'>): void
  /** Ends an entry whose time is over, and forgets its signs. */
  expire(entry: StoredSuppression, nowMs: number): void
}

export function createChanges(
  { afterCommit }: Connection,
  statements: SuppressionStatements,
  calls: Pick<Calls, 'insert'>,
  rules: SuppressionRules,
): Changes {
  const keep = (change: StoredChange): void => {
    statements.change(change)
    const rows = rules.callsOf(change)
    calls.insert(rows)
    afterCommit(() => rules.changed(change, rows))
  }
  const changeOf = (entry: Listing, nowMs: number, sign?: Pick<Sign, 'messageId' | 'tags'>) => ({
    atMs: nowMs,
    recipient: entry.given,
    cause: entry.cause,
    reason: entry.reason,
    description: entry.note,
    messageId: sign?.messageId ?? '',
    tags: sign?.tags ?? [],
  })
  const end: Changes['end'] = (entry, nowMs, sign) => {
    statements.drop.run({ n: entry.n })
    keep({ id: rules.newId(nowMs), action: 'removed', ...changeOf(entry, nowMs, sign) })
  }
  return {
    end,
    expire(entry, nowMs) {
      statements.forgetAll.run({ n: entry.n })
      end(entry, nowMs)
      statements.unmake({ n: entry.n })
    },
    list(entry, before, nowMs, sign) {
      const same = before !== null && before.cause === entry.cause
      const id = same ? before.id : rules.newId(nowMs)
      const addedMs = same ? before.addedMs : nowMs
      statements.put({ ...entry, id, addedMs, domain: domainOf(entry.address) })
      if (!same) keep({ id, action: 'added', ...changeOf(entry, nowMs, sign) })
      return before === null
    },
  }
}

/** How many entries, and signs, are in one batch: some milliseconds of the write lock. */
const BATCH_MAX = 50

/**
 * Gives a function that takes a batch of expired entries off the list, and forgets a batch of old signs of addresses
 * that are not on it; it returns how many rows it looked at, 0 at the end. Signs of an address on the list are kept as
 * long as its entry, which shows them.
 */
export function createSweep(
  { afterCommit }: Connection,
  statements: SuppressionStatements,
  changes: Changes,
) {
  const start = { fromMs: 0, n: 0, subjectId: '' }
  let seen = start
  return (nowMs: number, beforeMs: number): number => {
    const ended = statements.ended.all({ nowMs, limit: BATCH_MAX })
    for (const entry of ended) changes.expire(entry, nowMs)
    const old = statements.oldSigns.all({ ...seen, beforeMs, limit: BATCH_MAX })
    for (const { n, subjectId } of old) {
      if (statements.entry({ n }).length > 0) continue
      statements.forget({ n, subjectId })
      statements.unmake({ n })
    }
    const last = old.at(-1)
    afterCommit(() => {
      if (last !== undefined) seen = { ...last, fromMs: last.atMs }
    })
    return ended.length + old.length
  }
}
