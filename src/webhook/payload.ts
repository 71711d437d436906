// Makes the body of a call. The format `form` is a contract with existing endpoint scripts: its
// fields, their order and spelling are fixed. `json` is Standard Webhooks, with the same fields and
// the verdict. Times are UTC. Pure: rows in, bytes out.

import { leadingRecipient, type OriginalMessage, type Verdict } from '../event.ts'
import { logTime } from '../instant.ts'
import type { StoredAttempt } from '../store/attempts.ts'
import type { CallBounce } from '../store/bounces.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { StoredChange } from '../store/suppression-rules.ts'
import { encodeForm, type FormField } from './form.ts'
import { encodeJson } from './json.ts'

/** The rows that a call is about. */
export type Subject =
  | {
      event: 'bounce' | 'response' | 'abuse'
      bounce: CallBounce
      /** The raw mail: `expired` by retention, `omitted` when the webhook does not want it. */
      mime: Uint8Array | 'expired' | 'omitted'
    }
  /**
   * A failure that a report told of has that bounce; an SMTP refusal has what we know of the mail.
   */
  | { event: 'failure'; failure: StoredFailure; bounce: CallBounce }
  | { event: 'failure'; failure: StoredFailure; bounce: null; original: OriginalMessage }
  | { event: 'suppression'; change: StoredChange }
  | { event: 'attempt'; attempt: StoredAttempt }
  | { event: 'delivery'; delivery: StoredDelivery }

export function formBody(subject: Subject): Uint8Array {
  return encodeForm(formFields(subject))
}

export function formFields(subject: Subject): FormField[] {
  const fields: FormField[] = []
  for (const [name, value] of Object.entries(fieldsOf(subject))) {
    if (Array.isArray(value)) for (const one of value) fields.push([`${name}[]`, one])
    else fields.push([name, formValue(value)])
  }
  return fields
}

function formValue(value: unknown): string | Uint8Array {
  if (typeof value === 'string' || value instanceof Uint8Array) return value
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** `{"type","timestamp","data"}`; the timestamp (RFC 3339) is that of the event, not of the try. */
export function jsonBody(subject: Subject): Uint8Array {
  const event = { type: subject.event, timestamp: new Date(timeOf(subject)).toISOString() }
  const mime = 'mime' in subject && typeof subject.mime !== 'string' ? subject.mime : null
  return encodeJson({ ...event, data: jsonData(subject) }, mime)
}

/** The fields of both formats, in the order of the form; null where the form has ''. */
function fieldsOf(subject: Subject): Record<string, unknown> {
  const type = subject.event
  const at = timeFields(timeOf(subject))
  switch (subject.event) {
    case 'bounce':
    case 'response': {
      const { messageId: id, recipient, envelope, tags } = subject.bounce
      return { id, type, ...at, recipient, envelope, mime: mimeBytes(subject.mime), tags }
    }
    case 'abuse': {
      const { messageId: id, mailFrom: emailfrom, recipient, tags } = subject.bounce
      return { id, type, emailfrom, mime: mimeBytes(subject.mime), ...at, recipient, tags }
    }
    case 'failure': {
      const {
        messageId: id,
        recipient,
        action,
        state,
        code,
        status,
        description,
        tags,
      } = subject.failure
      const answer = { code, extended: status, description }
      return { id, type, ...at, recipient, action, state, ...answer, tags }
    }
    case 'suppression': {
      const { messageId: id, recipient, action, cause, reason, description, tags } = subject.change
      // The class of the address: one that is listed for a while may work later.
      const class_ = cause === 'soft' || cause === 'hard' ? cause : 'none'
      const why = { cause, reason: reason || null, class: class_, description }
      return { id, type, ...at, recipient, action, ...why, tags }
    }
    case 'attempt': {
      const { id, envelope, recipient, properties, tags } = subject.attempt
      return { id, type, ...at, envelope, recipient, properties, tags }
    }
    case 'delivery': {
      const { messageId: id, envelope, recipient, fromIp: from, toIp: to } = subject.delivery
      const { attempt, description, tags } = subject.delivery
      const answer = replyIn(description)
      return { id, type, ...at, envelope, recipient, from, to, attempt, ...answer, tags }
    }
  }
}

function timeOf(subject: Subject): number {
  switch (subject.event) {
    case 'bounce':
    case 'response':
    case 'abuse':
      return subject.bounce.receivedMs
    case 'failure':
      return subject.failure.atMs
    case 'suppression':
      return subject.change.atMs
    case 'attempt':
      return subject.attempt.atMs
    case 'delivery':
      return subject.delivery.atMs
  }
}

/** A time as logs write it, and in Unix seconds. */
function timeFields(ms: number) {
  return { timestamp: logTime(ms), time: Math.floor(ms / 1000) }
}

function mimeBytes(mime: Uint8Array | 'expired' | 'omitted'): Uint8Array {
  return typeof mime === 'string' ? new Uint8Array() : mime
}

/** A remote's reply, with its reply code and enhanced status code (RFC 3463) if it has them. */
function replyIn(description: string) {
  const [, code, extended = ''] =
    /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?(?![^ -])/.exec(description) ?? []
  return { code: code === undefined ? null : Number(code), extended, description }
}

function jsonData(subject: Subject): Record<string, unknown> {
  const fields = fieldsOf(subject)
  const { id } = fields
  switch (subject.event) {
    case 'bounce':
    case 'response':
    case 'abuse': {
      const { bounce } = subject
      const { type, timestamp, time, recipient, tags, mime, ...rest } = fields
      return {
        ...{ id, bounce_id: bounce.id, type, timestamp, time, recipient, tags, ...rest },
        ...verdictData(bounce.verdict),
        // `encodeJson` adds the mail itself.
        ...(subject.mime === 'expired' && { mime_base64: '', mime_expired: true }),
      }
    }
    case 'failure': {
      const { bounceId, reason, class: class_, fault } = subject.failure
      return {
        ...{ id, bounce_id: bounceId, ...fields, ...verdictData(verdictOf(subject)) },
        // Those of this failure's recipient, who need not be the leading one of the report.
        ...{ reason, class: class_, fault },
      }
    }
    case 'suppression':
      return { id, change_id: subject.change.id, ...fields }
    case 'attempt':
      return fields
    case 'delivery':
      return { id, delivery_id: subject.delivery.id, ...fields }
  }
}

/**
 * The verdict that a failure is told with. For an SMTP refusal it is made up, as no mail came back.
 */
function verdictOf(subject: Extract<Subject, { event: 'failure' }>): Verdict {
  if (subject.bounce !== null) return subject.bounce.verdict
  const { failure, original } = subject
  const { recipient, status, code, description, reason, class: class_, fault } = failure
  const told = { recipient, action: 'failed', status, code, diagnostic: description } as const
  const refused = { ...told, reason, class: class_, fault }
  return { kind: 'failure', standard: null, recipients: [refused], original, trace: [] }
}

/**
 * `reason`, `class` and `fault` are those of the leading recipient; null when the report names
 * none.
 */
function verdictData(verdict: Verdict) {
  const leading = leadingRecipient(verdict.recipients)
  const { messageId, subject, from, date } = verdict.original ?? {}
  return {
    kind: verdict.kind,
    standard: verdict.standard,
    reason: leading?.reason ?? null,
    class: leading?.class ?? null,
    fault: leading?.fault ?? null,
    recipients: verdict.recipients,
    auto_reply: verdict.autoReply ?? null,
    until: verdict.until ?? null,
    feedback_type: verdict.feedbackType ?? null,
    // Header fields of the original message, null if the report does not quote them.
    message_id: messageId ?? null,
    subject: subject ?? null,
    from: from ?? null,
    date: date ?? null,
    trace: verdict.trace,
  }
}
