// Mail that is never sent: cancelled by hand, or to an address on the suppression list. A message has failed
// then, and the failure, which never counts against the address, is logged with the state `cancelled` or
// `suppressed` and sent to webhooks. Of a forward or a notice nobody is notified.

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
 * Takes a mail out of the queue; not one that is being sent. Its sender gets no report, as he or his own people
 * cancelled it. Rejects on store trouble.
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

/** The entry that forbids mail to `recipient`, null where none does. */
export type Forbids = (
  recipient: string,
  nowMs: number,
) => Promise<Pick<StoredSuppression, 'cause' | 'reason'> | null>

/**
 * The fate of a mail that may not be sent (`suppressions.refuse`); null where it may, and on trouble with the store.
 * Asked before every try, so that it stops mail that was queued before the address got on the list. Forwards and
 * notices go on: they are for our own senders.
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
