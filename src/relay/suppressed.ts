// Mail to an address on the suppression list fails without a try (`suppressions.refuse`): a failure with
// the state `suppressed`, which never counts against the address itself. Asked before every try, so that
// it stops mail that was queued before the address got on the list. Forwards and notices go on: they are
// for our own senders.

import type { Log } from '../log.ts'
import type { QueuedMail } from '../store/queue.ts'
import type { StoredSuppression } from '../store/suppression-rules.ts'
import { type Fate, unsentFailure } from './settle.ts'

/** The entry that forbids mail to `recipient`, null where none does. */
export type Forbids = (
  recipient: string,
  nowMs: number,
) => Promise<Pick<StoredSuppression, 'cause' | 'reason'> | null>

/** The fate of a mail that may not be sent; null where it may, and on trouble with the store. */
export async function suppressedFate(
  mail: QueuedMail,
  { forbids, log, nowMs }: { forbids: Forbids | undefined; log: Log; nowMs: number },
): Promise<Extract<Fate, { kind: 'failed' }> | null> {
  if (mail.kind !== 'message' || forbids === undefined) return null
  const { id, recipient } = mail
  const entry = await forbids(recipient, nowMs).catch((error: unknown) => {
    log.error('suppression list not read', { id, error })
    return null
  })
  if (entry === null) return null
  const { cause, reason } = entry
  log.info('mail suppressed', { id, to: recipient, cause, reason })
  const description = `not sent: the address is on the suppression list (${reason || cause})`
  const why = { description, reason: reason || 'policy-violation', fault: 'policy' } as const
  return { kind: 'failed', failure: unsentFailure(mail, 'suppressed', why, nowMs) }
}
