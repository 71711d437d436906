// Takes a mail out of the queue by hand. A message that is never sent has failed: the failure is logged with
// the state `cancelled` and sent to webhooks. Its sender gets no report, as he or his own people cancelled
// it. Of a cancelled forward or notice nobody is notified. A mail that is being sent cannot be cancelled.

import { webhooksOf } from '../calls.ts'
import type { Log } from '../log.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { Queue, QueuedMail } from '../store/queue.ts'
import type { RecordParts } from './record.ts'
import { callsOf, unsentFailure } from './settle.ts'

interface CancelParts extends Pick<RecordParts, 'subscribers' | 'wakeWebhooks' | 'now'> {
  queue: Pick<Queue, 'cancel'>
  log: Log
}

/** What became of it; rejects on store trouble. */
export async function cancelMail(
  id: string,
  { queue, subscribers, wakeWebhooks, now, log }: CancelParts,
): Promise<'cancelled' | 'running' | 'unknown'> {
  const nowMs = now()
  let webhooks: string[] = []
  let fields = {}
  const result = await queue.cancel(id, (mail) => {
    fields = { id, kind: mail.kind, to: mail.recipient, tries: mail.tries }
    if (mail.kind !== 'message') return { failure: null, calls: [] }
    const failure = failureOf(mail, nowMs)
    const calls = callsOf(mail, { kind: 'failed', failure }, subscribers, nowMs)
    webhooks = webhooksOf(calls)
    return { failure, calls }
  })
  if (result === 'cancelled') log.info('mail cancelled', fields)
  if (webhooks.length > 0) wakeWebhooks(...webhooks)
  return result
}

function failureOf(mail: QueuedMail, nowMs: number): StoredFailure {
  const { lastError } = mail
  const description = lastError === '' ? 'cancelled' : `cancelled; before that: ${lastError}`
  return unsentFailure(
    mail,
    'cancelled',
    { description, reason: 'undefined', fault: 'network' },
    nowMs,
  )
}
