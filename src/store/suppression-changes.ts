// Entries come and go here, each with a change that is sent to webhooks.

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
  /** Puts an entry there; a change unless it stood there for the same cause. True when it is new. */
  list(
    entry: Listing,
    before: StoredSuppression | null,
    nowMs: number,
    sign?: Pick<Sign, 'messageId' | 'tags'>,
  ): boolean
  end(entry: StoredSuppression, nowMs: number, sign?: Pick<Sign, 'messageId' | 'tags'>): void
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
  return {
    list(entry, before, nowMs, sign) {
      const same = before !== null && before.cause === entry.cause
      const id = same ? before.id : rules.newId(nowMs)
      const addedMs = same ? before.addedMs : nowMs
      statements.put({ ...entry, id, addedMs, domain: domainOf(entry.address) })
      if (!same) keep({ id, action: 'added', ...changeOf(entry, nowMs, sign) })
      return before === null
    },
    end(entry, nowMs, sign) {
      statements.drop.run({ n: entry.n })
      keep({ id: rules.newId(nowMs), action: 'removed', ...changeOf(entry, nowMs, sign) })
    },
  }
}
