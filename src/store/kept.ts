// Passes on each row that is kept: in the same transaction to the totals, which count it, to its tags, which are kept
// in it, and to the suppression list, which draws its conclusions; after the commit to the store's listener.

import type { StoredAttempt } from './attempts.ts'
import type { NewBounce } from './bounces.ts'
import type { Settlement } from './calls.ts'
import type { Connection } from './connection.ts'
import type { StoredDelivery } from './deliveries.ts'
import type { StoredFailure } from './failures.ts'
import type { NewMessage } from './messages.ts'
import type { Tagging } from './tagging.ts'

/** Called inside the write job that keeps the row; a job may run twice. */
export interface Kept {
  bounce(row: NewBounce): void
  failure(row: StoredFailure): void
  /** A message that was registered or handed to us. */
  message(row: NewMessage): void
  attempt(row: StoredAttempt): void
  delivery(row: StoredDelivery): void
}

/** Hears of what happens, after the commit. Must not throw. */
export type Listener = (news: News) => void

export type News =
  | { type: 'bounce'; row: NewBounce }
  | { type: 'failure'; row: StoredFailure }
  | { type: 'attempt'; row: StoredAttempt }
  | { type: 'delivery'; row: StoredDelivery }
  | { type: 'call'; settlement: Settlement }

/** Passes rows on to totals, tags and suppressions at once and to the listener after the commit. */
export function passOn(
  totals: Kept,
  tagging: Tagging,
  suppressions: Pick<Kept, 'bounce' | 'failure' | 'delivery'>,
  { afterCommit }: Connection,
  listener: Listener,
): Kept {
  return {
    bounce(row) {
      totals.bounce(row)
      tagging.bounce(row)
      suppressions.bounce(row)
      afterCommit(() => listener({ type: 'bounce', row }))
    },
    failure(row) {
      totals.failure(row)
      tagging.failure(row)
      suppressions.failure(row)
      afterCommit(() => listener({ type: 'failure', row }))
    },
    message: (row) => totals.message(row),
    attempt(row) {
      totals.attempt(row)
      tagging.attempt(row)
      afterCommit(() => listener({ type: 'attempt', row }))
    },
    delivery(row) {
      totals.delivery(row)
      tagging.delivery(row)
      suppressions.delivery(row)
      afterCommit(() => listener({ type: 'delivery', row }))
    },
  }
}
