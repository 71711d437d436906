// Passes on each row that is kept: in the same transaction to the totals, which count it, to its tags, which are kept
// in it, and to the suppression list, which draws its conclusions; after the commit to the store's listener.

import type { StoredAttempt } from './attempts.ts'
import type { NewBounce } from './bounces.ts'
import type { Settlement } from './calls.ts'
import type { Connection } from './connection.ts'
import type { StoredDelivery } from './deliveries.ts'
import type { StoredFailure } from './failures.ts'
import type { NewMessage } from './messages.ts'

/** The rows that are kept, by what they are. */
interface Rows {
  bounce: NewBounce
  failure: StoredFailure
  /** A message that was registered or handed to us. */
  message: NewMessage
  attempt: StoredAttempt
  delivery: StoredDelivery
}

/** Called inside the write job that keeps the row; a job may run twice. */
export type Kept = { [Type in keyof Rows]: (row: Rows[Type]) => void }

type Told = Exclude<keyof Rows, 'message'>

export type News =
  | { [Type in Told]: { type: Type; row: Rows[Type] } }[Told]
  | { type: 'call'; settlement: Settlement }

/** Hears of what happens, after the commit. Must not throw. */
export type Listener = (news: News) => void

/** Passes rows on to all of `keepers` at once, in their order, and to the listener after the commit. */
export function passOn(
  keepers: readonly Partial<Kept>[],
  { afterCommit }: Connection,
  listener: Listener,
): Kept {
  const pass = <Type extends keyof Rows>(type: Type, row: Rows[Type]): void => {
    for (const keeper of keepers) keeper[type]?.(row)
  }
  const passing =
    <Type extends Told>(type: Type) =>
    (row: Rows[Type]): void => {
      pass(type, row)
      afterCommit(() => listener({ type, row } as News))
    }
  return {
    bounce: passing('bounce'),
    failure: passing('failure'),
    message: (row) => pass('message', row),
    attempt: passing('attempt'),
    delivery: passing('delivery'),
  }
}
