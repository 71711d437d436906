// How the API shows bounces and failures.

import { t } from 'elysia'
import type { Verdict } from '../event.ts'
import type { NewBounce, StoredBounce } from '../store/bounces.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { FoundBounce } from '../store/search.ts'
import { envelope, orNull, tags, text, timestampOf } from './fields.ts'
import { verdictWords } from './verdict-words.ts'

const messageId = text("Id of the message that it is about; '' when unknown.")
const recipient = text("Who the original mail was sent to; '' when unknown.")

export const bounceSummarySchema = t.Object({
  id: text('Of the bounce.'),
  received_at: timestampOf('When it came.'),
  kind: text(verdictWords.kind),
  standard: orNull(t.String(), verdictWords.standard),
  reason: text("Of the first recipient that failed, else of the first; '' when there is none."),
  recipient,
})

const decided = {
  code: orNull(t.Integer(), verdictWords.code),
  status: text(verdictWords.status),
  reason: text(verdictWords.reason),
  class: text(verdictWords.class),
  fault: text(verdictWords.fault),
}

export const failureSchema = t.Object({
  id: text('Of the failure.'),
  at: timestampOf('When it failed.'),
  bounce: orNull(t.String(), 'Bounce that reported it; null for an SMTP refusal.'),
  recipient,
  action: text(verdictWords.action),
  state: text(verdictWords.state),
  description: text(verdictWords.description),
  ...decided,
})

const reportedSchema = t.Object({
  recipient: text(verdictWords.reportedRecipient),
  action: text(verdictWords.reportedAction),
  diagnostic: text(verdictWords.diagnostic),
  ...decided,
  member: t.Optional(text(verdictWords.member)),
  original: t.Optional(text(verdictWords.original)),
})

const verdictSchema = t.Object({
  kind: text(verdictWords.kind),
  standard: orNull(t.String(), verdictWords.standard),
  recipients: t.Array(reportedSchema, { description: verdictWords.recipients }),
  auto_reply: t.Optional(text(verdictWords.autoReply)),
  until: t.Optional(text(verdictWords.until)),
  feedback_type: t.Optional(text(verdictWords.feedbackType)),
  original: t.Optional(
    t.Record(t.String(), t.String(), {
      description: 'Of the original mail what is quoted: message_id, subject, from, to, date, ….',
    }),
  ),
  trace: t.Array(t.String(), { description: verdictWords.trace }),
})

export const foundSchema = t.Object({
  ...bounceSummarySchema.properties,
  message: messageId,
  return_address: text('The address that it came to.'),
  from: text("Envelope sender; '' for the null sender."),
  envelope,
  tags,
  subject: text("Of the original mail; '' when the bounce does not quote it."),
  mail_subject: text("Of the returned mail itself; '' when it has none."),
})

export const bounceDetail = t.Object({
  ...foundSchema.properties,
  peer: t.Object(
    {
      ip: text("IP address; '' for a Unix socket."),
      helo: text('What it called itself.'),
      tls: t.Boolean({ description: 'Whether the connection was encrypted.' }),
      via: text('smtp, lmtp or http.'),
    },
    { description: 'Who handed it over.' },
  ),
  verdict: { ...verdictSchema, description: 'What it means, and why.' },
  failures: t.Array(failureSchema, { description: 'Those that it reports.' }),
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

/** A bounce with everything that is known of it. */
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
