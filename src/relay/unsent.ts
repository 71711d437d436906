// Mail that is never sent: cancelled by hand, or to an address on the suppression list. Such a message has failed;
// the failure is logged with the state `cancelled` or `suppressed`, is sent to webhooks, and never counts against
// the address. Nobody is notified about a forward or a notice.

import { webhooksOf } from '../calls.ts'
import type { Log } from '../log.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { Queue, QueuedMail } from '../store/queue.ts'
import type { StoredSuppression } from '../store/suppression-rules.ts'
import type { RecordParts } from './record.ts'
import { BEFORE, callsOf, commonOf, type Fate } from './settle.ts'

interface CancelParts extends Pick<RecordParts, 'subscribers' | 'wakeWebhooks' | 'now' | 'log'> {
  queue: Pick<Queue, 'cancel'>
}

/**
 * Takes a mail out of the queue, unless it is being sent. The sender gets no report, because it was cancelled on his
 * side. Rejects on store trouble.
 */
export async function cancelMail(
  id: string,
  { queue, subscribers, wakeWebhooks, now, log }: CancelParts,
): Promise<'cancelled' | 'running' | 'unknown'> {
  const nowMs = now()
  let webhooks: string[] = []
  let fields = {}
  const result = await queue.cancel(id, (mail) => {
    const { kind, recipient, tries, lastError } = mail
    fields = { id, kind, to: recipient, tries }
    if (kind !== 'message') return { failure: null, calls: [] }
    const description = lastError === '' ? 'cancelled' : `cancelled${BEFORE}${lastError}`
    const why = { description, reason: 'undefined', fault: 'network' } as const
    const failure = unsentFailure(mail, 'cancelled', why, nowMs)
    const calls = callsOf(mail, { kind: 'failed', failure }, subscribers, nowMs)
    webhooks = webhooksOf(calls)
    return { failure, calls }
  })
  if (result === 'cancelled') log.info('mail cancelled', fields)
  if (webhooks.length > 0) wakeWebhooks(...webhooks)
  return result
}

/** Gives the entry of the suppression list that forbids mail to `recipient`, or null. */
export type Forbids = (
  recipient: string,
  nowMs: number,
) => Promise<Pick<StoredSuppression, 'cause' | 'reason'> | null>

/**
 * The fate of a mail that must not be sent (`suppressions.refuse`); null if it may be sent, and on trouble with the
 * store. Asked before every try, so that it also stops mail that was queued before the address got on the list.
 * Forwards and notices are sent all the same: they are for our own senders.
 */
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

function unsentFailure(
  mail: QueuedMail,
  state: 'cancelled' | 'suppressed',
  why: Pick<StoredFailure, 'description' | 'reason' | 'fault'>,
  nowMs: number,
): StoredFailure {
  return {
    ...commonOf(mail, nowMs),
    bounceId: null,
    fromIp: '',
    toIp: '',
    type: state,
    code: null,
    status: '',
    state,
    action: 'failure',
    class: 'none',
    ...why,
  }
}
