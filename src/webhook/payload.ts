// The body of a call. `form` is the gateway's own contract: existing endpoint scripts keep working, so
// fields, order and spelling are fixed. `json` is Standard Webhooks: the same fields and the verdict.
// Times are UTC. Pure: rows in, bytes out.

import {
  type Class,
  leadingRecipient,
  type OriginalMessage,
  type ReportedRecipient,
  type Verdict,
} from '../event.ts'
import type { CallBounce } from '../store/bounces.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { StoredChange } from '../store/suppression-rules.ts'
import { tagFields, timeData, timeFields } from './fields.ts'
import { encodeForm, type FormField } from './form.ts'
import { encodeJson } from './json.ts'
import { type OutgoingSubject, outgoingData, outgoingFields, outgoingMs } from './outgoing.ts'

/** The rows that a call is about. */
export type Subject =
  | {
      event: 'bounce' | 'response' | 'abuse'
      bounce: CallBounce
      /** The raw mail: `expired` by retention, `omitted` when the webhook does not want it. */
      mime: Uint8Array | 'expired' | 'omitted'
    }
  /** Of a report the bounce; null for an SMTP refusal, with what is known of the mail refused. */
  | { event: 'failure'; failure: StoredFailure; bounce: CallBounce }
  | { event: 'failure'; failure: StoredFailure; bounce: null; original: OriginalMessage }
  | { event: 'suppression'; change: StoredChange }
  | OutgoingSubject

export function formBody(subject: Subject): Uint8Array {
  return encodeForm(formFields(subject))
}

export function formFields(subject: Subject): FormField[] {
  switch (subject.event) {
    case 'bounce':
    case 'response': {
      const { bounce } = subject
      return [
        ['id', bounce.messageId],
        ['type', subject.event],
        ...timeFields(bounce.receivedMs),
        ['recipient', bounce.recipient],
        ['envelope', bounce.envelope],
        ['mime', mimeBytes(subject.mime)],
        ...tagFields(bounce.tags),
      ]
    }
    case 'abuse': {
      const { bounce } = subject
      return [
        ['id', bounce.messageId],
        ['type', subject.event],
        ['emailfrom', bounce.mailFrom],
        ['mime', mimeBytes(subject.mime)],
        ...timeFields(bounce.receivedMs),
        ['recipient', bounce.recipient],
        ...tagFields(bounce.tags),
      ]
    }
    case 'failure': {
      const { failure } = subject
      return [
        ['id', failure.messageId],
        ['type', subject.event],
        ...timeFields(failure.atMs),
        ['recipient', failure.recipient],
        ['action', failure.action],
        ['state', failure.state],
        ['code', failure.code === null ? '' : String(failure.code)],
        ['extended', failure.status],
        ['description', failure.description],
        ...tagFields(failure.tags),
      ]
    }
    case 'suppression':
      return suppressionFields(subject.change)
    case 'attempt':
    case 'delivery':
      return outgoingFields(subject)
  }
}

function suppressionFields(change: StoredChange): FormField[] {
  return [
    ['id', change.messageId],
    ['type', 'suppression'],
    ...timeFields(change.atMs),
    ['recipient', change.recipient],
    ['action', change.action],
    ['cause', change.cause],
    ['reason', change.reason],
    ['class', classOf(change)],
    ['description', change.description],
    ...tagFields(change.tags),
  ]
}

/** `class` of the address: what is listed for now may work later. */
function classOf({ cause }: StoredChange): Class {
  return cause === 'soft' || cause === 'hard' ? cause : 'none'
}

function mimeBytes(mime: Uint8Array | 'expired' | 'omitted'): Uint8Array {
  return typeof mime === 'string' ? new Uint8Array() : mime
}

/** `{"type","timestamp","data"}`; the timestamp is RFC 3339 and of the event, not of the try. */
export function jsonBody(subject: Subject): Uint8Array {
  const event = { type: subject.event, timestamp: new Date(timeOf(subject)).toISOString() }
  const mime = 'mime' in subject && typeof subject.mime !== 'string' ? subject.mime : null
  return encodeJson({ ...event, data: jsonData(subject) }, mime)
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
    case 'delivery':
      return outgoingMs(subject)
  }
}

function jsonData(subject: Subject): Record<string, unknown> {
  switch (subject.event) {
    case 'bounce':
    case 'response':
      return {
        ...bounceData(subject.event, subject.bounce),
        envelope: subject.bounce.envelope,
        ...verdictData(subject.bounce.verdict),
        ...mimeData(subject.mime),
      }
    case 'abuse':
      return {
        ...bounceData(subject.event, subject.bounce),
        emailfrom: subject.bounce.mailFrom,
        ...verdictData(subject.bounce.verdict),
        ...mimeData(subject.mime),
      }
    case 'failure':
      return failureData(subject.failure, verdictOf(subject))
    case 'suppression': {
      const { id, atMs, messageId, action, recipient, cause, reason, description, tags } =
        subject.change
      return {
        id: messageId,
        change_id: id,
        type: subject.event,
        ...timeData(atMs),
        recipient,
        action,
        cause,
        reason: reason || null,
        class: classOf(subject.change),
        description,
        tags,
      }
    }
    case 'attempt':
    case 'delivery':
      return outgoingData(subject)
  }
}

function bounceData(type: Subject['event'], bounce: CallBounce) {
  return {
    id: bounce.messageId,
    bounce_id: bounce.id,
    type,
    ...timeData(bounce.receivedMs),
    recipient: bounce.recipient,
    tags: bounce.tags,
  }
}

function failureData(failure: StoredFailure, verdict: Verdict) {
  const { reason, class: class_, fault } = failure
  return {
    id: failure.messageId,
    bounce_id: failure.bounceId,
    type: 'failure',
    ...timeData(failure.atMs),
    recipient: failure.recipient,
    action: failure.action,
    state: failure.state,
    code: failure.code,
    extended: failure.status,
    description: failure.description,
    tags: failure.tags,
    ...verdictData(verdict),
    // Of this failure's recipient, who need not be the report's first.
    reason,
    class: class_,
    fault,
  }
}

/** An SMTP refusal in the words of a verdict: no mail came back that had one. */
function verdictOf(subject: Extract<Subject, { event: 'failure' }>): Verdict {
  if (subject.bounce !== null) return subject.bounce.verdict
  const { failure, original } = subject
  const { recipient, status, code, reason, class: class_, fault } = failure
  const refused: ReportedRecipient = {
    recipient,
    action: 'failed',
    status,
    code,
    diagnostic: failure.description,
    reason,
    class: class_,
    fault,
  }
  return { kind: 'failure', standard: null, recipients: [refused], original, trace: [] }
}

/** `reason`, `class` and `fault` are those of the first that failed, else the first; null when none was reported. */
function verdictData(verdict: Verdict) {
  const leading = leadingRecipient(verdict.recipients)
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
    ...originalData(verdict.original ?? {}),
    trace: verdict.trace,
  }
}

/** Header fields of the original message, null where nothing quotes or knows them. */
function originalData({ messageId, subject, from, date }: OriginalMessage) {
  return {
    message_id: messageId ?? null,
    subject: subject ?? null,
    from: from ?? null,
    date: date ?? null,
  }
}

/** Of bytes nothing: they are added as bytes. */
function mimeData(mime: Uint8Array | 'expired' | 'omitted'): Record<string, unknown> {
  return mime === 'expired' ? { mime_base64: '', mime_expired: true } : {}
}
