// The rows of the failure log that follow from a returned mail. A signed or VERP address belongs to one
// recipient, so a report to it makes one failure, even if it names several addresses behind his alias. A
// mail with a fixed return address may have gone to many recipients, so each one that the report names as
// failed makes one failure; its row belongs to the message to that recipient, if a message with the quoted
// Message-ID is registered. Rejects on store trouble.

import { newId } from './address/id.ts'
import { findMessageTo } from './address/resolve.ts'
import { namesOf, type ReportedRecipient, sentTo, type Verdict } from './event.ts'
import { comparable, sameAddress } from './mailbox.ts'
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
  const reported = verdict.recipients.filter(({ action }) => action === 'failed')
  const failed = distinct(reported, namesOf)
  const { id, recipient, messageId, envelope, tags, receivedMs } = bounce
  const isHis = (name: string) => sameAddress(name, recipient)
  const common = { messageId, envelope, tags, bounceId: id, atMs: receivedMs }
  const chosen =
    failed.find((one) => isHis(sentTo(one))) ??
    failed.find((one) => isHis(one.recipient)) ??
    failed[0]
  if (chosen === undefined) return []
  // If the report says that this recipient did not fail, the one who failed is somebody else.
  const isSpared = verdict.recipients.some(
    (one) => one.action !== 'failed' && namesOf(one).some(isHis),
  )
  if (recipient !== '' && !(isFixed && (failed.length > 1 || isSpared))) {
    return [failureOf({ ...chosen, recipient }, common)]
  }
  const rows = await Promise.all(
    failed.map(async (one) => {
      const names = namesOf(one)
      if (names.some(isHis)) return failureOf({ ...one, recipient }, common)
      const message = await findMessageTo(names, verdict, messages)
      if (message === null) return failureOf({ ...one, recipient: sentTo(one) }, common)
      const his = { messageId: message.id, envelope: message.envelope || envelope }
      const sent = { ...one, recipient: message.recipient }
      return failureOf(sent, { ...common, ...his, tags: message.tags })
    }),
  )
  return distinct(rows, (row) => [row.recipient])
}

/** Leaves out all but the first with the same addresses. */
function distinct<One>(all: readonly One[], addresses: (one: One) => string[]): One[] {
  const key = (one: One) => addresses(one).map(comparable).join()
  return [...Map.groupBy(all, key).values()].map(([first]) => first as One)
}

/** The row of one recipient that a report names. */
export function failureOf(
  reported: ReportedRecipient,
  context: Pick<StoredFailure, 'messageId' | 'envelope' | 'tags' | 'atMs' | 'bounceId'>,
): StoredFailure {
  const { recipient, code, status, diagnostic, reason, class: class_, fault } = reported
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
