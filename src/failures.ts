// The rows of the failure log that follow from a returned mail. A signed or VERP address stands for one
// recipient: a report to it makes one failure, however many addresses his alias stands for. A mail with a
// fixed address may have gone to many: of several that its report names each fails, once, and the row is
// of the message to him where one with the quoted Message-ID is known. Rejects on store trouble.

import { newId } from './address/id.ts'
import { findMessageTo, sameAddress } from './address/resolve.ts'
import { type ReportedRecipient, sentTo, type Verdict } from './event.ts'
import type { NewBounce } from './store/bounces.ts'
import type { StoredFailure } from './store/failures.ts'
import type { Messages } from './store/messages.ts'

interface FailureParts {
  /** Whether home-made notices count too: `failures.nonstandard`. */
  nonstandard: boolean
  /** Whether the mail came to a fixed address. */
  isFixed: boolean
  messages: Pick<Messages, 'findByHeader'>
}

export async function failuresOf(
  verdict: Verdict,
  bounce: Pick<NewBounce, 'id' | 'messageId' | 'recipient' | 'envelope' | 'tags' | 'receivedMs'>,
  { nonstandard, isFixed, messages }: FailureParts,
): Promise<StoredFailure[]> {
  if (verdict.kind !== 'failure' || (verdict.standard === null && !nonstandard)) return []
  const failed = distinct(verdict.recipients.filter((told) => told.action === 'failed'))
  const { id, recipient, messageId, envelope, tags, receivedMs } = bounce
  const isHis = (told: ReportedRecipient) => sameAddress(sentTo(told), recipient)
  const common = { messageId, envelope, tags, bounceId: id, atMs: receivedMs }
  const chosen = failed.find(isHis) ?? failed[0]
  if (chosen === undefined) return []
  if (recipient !== '' && !(isFixed && failed.length > 1)) {
    return [failureOf({ ...chosen, recipient }, common)]
  }
  return Promise.all(
    failed.map(async (reported) => {
      const told = { ...reported, recipient: sentTo(reported) }
      const message = isHis(told) ? null : await findMessageTo(told.recipient, verdict, messages)
      if (message === null) return failureOf(told, common)
      const his = { messageId: message.id, envelope: message.envelope || envelope }
      return failureOf(told, { ...common, ...his, tags: message.tags })
    }),
  )
}

/** The first word on each. */
function distinct(failed: readonly ReportedRecipient[]): ReportedRecipient[] {
  return failed.filter(
    ({ recipient }, at) =>
      failed.findIndex((other) => sameAddress(other.recipient, recipient)) === at,
  )
}

/** The row of one recipient that a report names. */
export function failureOf(
  told: ReportedRecipient,
  context: Pick<StoredFailure, 'messageId' | 'envelope' | 'tags' | 'atMs' | 'bounceId'>,
): StoredFailure {
  const { recipient, code, status, diagnostic, reason, class: class_, fault } = told
  return {
    ...context,
    id: newId(context.atMs),
    recipient,
    attempt: 0,
    fromIp: '',
    toIp: '',
    type: 'bounce',
    code,
    status,
    description: diagnostic,
    state: 'bounce',
    action: 'failed',
    reason,
    class: class_,
    fault,
  }
}
