// A bounce as the API shows it, and the failures that it reports.

import { t } from 'elysia'
import type { Verdict } from '../event.ts'
import type { NewBounce, StoredBounce } from '../store/bounces.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { FoundBounce } from '../store/search.ts'
import { orNull, timestamp } from './fields.ts'

export const bounceSummarySchema = t.Object({
  id: t.String(),
  received_at: timestamp,
  kind: t.String({ description: 'What it is: failure, delay, auto-reply, …' }),
  standard: orNull(t.String(), 'Format that told us; null when read from prose.'),
  reason: t.String({ description: "Of the first recipient; '' when none was reported." }),
  recipient: t.String({ description: "Who the original mail was sent to; '' when unknown." }),
})

export const failureSchema = t.Object({
  id: t.String(),
  at: timestamp,
  bounce: orNull(t.String(), 'Bounce that reported it.'),
  recipient: t.String(),
  action: t.String(),
  state: t.String({ description: 'SMTP state of a refusal; bounce for a report.' }),
  code: orNull(t.Integer()),
  status: t.String({ description: 'Enhanced status code, RFC 3463.' }),
  description: t.String(),
  reason: t.String(),
  class: t.String(),
  fault: t.String(),
})

const verdictSchema = t.Object({
  kind: t.String(),
  standard: orNull(t.String()),
  recipients: t.Array(
    t.Object({
      recipient: t.String(),
      action: t.String(),
      status: t.String(),
      code: orNull(t.Integer()),
      diagnostic: t.String(),
      reason: t.String(),
      class: t.String(),
      fault: t.String(),
      member: t.Optional(t.String({ description: 'Whom it led to, where that one failed.' })),
      original: t.Optional(
        t.String({ description: 'Whom the mail was sent to, where it led on.' }),
      ),
    }),
  ),
  auto_reply: t.Optional(t.String()),
  until: t.Optional(t.String()),
  feedback_type: t.Optional(t.String()),
  original: t.Optional(t.Record(t.String(), t.String())),
  trace: t.Array(t.String(), { description: 'Rules and fields that decided, in order.' }),
})

export const foundSchema = t.Object({
  ...bounceSummarySchema.properties,
  message: t.String({ description: "Id of the message that it is about; '' when unknown." }),
  return_address: t.String(),
  from: t.String({ description: "Envelope sender; '' for the null sender." }),
  envelope: t.String(),
  tags: t.Array(t.String()),
  subject: t.String({ description: "Of the original mail; '' when the bounce does not quote it." }),
  mail_subject: t.String({ description: "Of the returned mail itself; '' when it has none." }),
})

export const bounceDetail = t.Object({
  ...foundSchema.properties,
  peer: t.Object({ ip: t.String(), helo: t.String(), tls: t.Boolean(), via: t.String() }),
  verdict: verdictSchema,
  failures: t.Array(failureSchema),
})

/** A bounce as lists show it. */
export function bounceSummary(
  bounce: Pick<StoredBounce, 'id' | 'receivedMs' | 'kind' | 'standard' | 'reason' | 'recipient'>,
) {
  const { id, kind, standard, reason, recipient } = bounce
  const received_at = new Date(bounce.receivedMs).toISOString()
  return { id, received_at, kind, standard, reason, recipient }
}

/** A bounce as search and the live stream show it. */
export function foundView(bounce: FoundBounce | NewBounce) {
  return {
    ...bounceSummary(bounce),
    message: bounce.messageId,
    return_address: bounce.returnAddress,
    from: bounce.mailFrom,
    envelope: bounce.envelope,
    tags: bounce.tags,
    subject: 'subject' in bounce ? bounce.subject : (bounce.verdict.original?.subject ?? ''),
    mail_subject: bounce.mailSubject,
  }
}

/** The whole of it. */
export function bounceView(bounce: StoredBounce, failures: StoredFailure[]) {
  return {
    ...foundView(bounce),
    peer: bounce.peer,
    verdict: verdictView(bounce.verdict),
    failures: failures.map(failureView),
  }
}

function verdictView(verdict: Verdict) {
  const { autoReply, feedbackType, original, ...rest } = verdict
  return {
    ...rest,
    ...(autoReply === undefined ? {} : { auto_reply: autoReply }),
    ...(feedbackType === undefined ? {} : { feedback_type: feedbackType }),
    ...(original === undefined ? {} : { original: snakeCased(original) }),
  }
}

function snakeCased(fields: object): Record<string, string> {
  const entries = Object.entries(fields).map(([key, value]) => [
    key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ])
  return Object.fromEntries(entries)
}

/** A failure as the API shows it. */
export function failureView(failure: StoredFailure) {
  const { id, atMs, bounceId, recipient, action, state, code, status } = failure
  const { description, reason, class: class_, fault } = failure
  const at = new Date(atMs).toISOString()
  const told = { recipient, action, state, code, status, description, reason }
  return { id, at, bounce: bounceId, ...told, class: class_, fault }
}
