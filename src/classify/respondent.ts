// Finds who sent an answer: a complaint, disposition notice, auto-reply, challenge or reply. Such
// mail proves that the original was delivered, so its recipient has the action `delivered`, the
// reason `undefined` and the class `none`.

import {
  type Kind,
  type OriginalMessage,
  type ReportedRecipient,
  reasons,
  type Verdict,
} from '../event.ts'
import { addressesIn, isAddress } from '../mail/address.ts'
import { field, type Header } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'

const FIELD_SCAN_MAX = 4096 // characters that are read of a field: enough for any address or id

/**
 * First address of a header value: `Ann <ann@example.org>` gives `ann@example.org`. '' without one.
 */
export function firstAddress(value: string): string {
  const text = value.slice(0, FIELD_SCAN_MAX)
  const bracketed = /<([^<>\s]{3,320})>/.exec(text)?.[1] ?? ''
  return isAddress(bracketed) ? bracketed : (addressesIn(text)[0] ?? '')
}

/** A recipient to whom the original was delivered and who answered it. */
export function respondent(recipient: string): ReportedRecipient {
  const told = { status: '', code: null, diagnostic: '' }
  return { recipient, action: 'delivered', ...told, reason: 'undefined', ...reasons.undefined }
}

/** The author of the answer (From) as the only recipient; [] when From has no address. */
export function authorOf({ headers }: Pick<Report, 'headers'>): ReportedRecipient[] {
  const from = firstAddress(field(headers, 'from'))
  // A gateway answers from a no-reply address of its own, and puts the person's address in
  // Reply-To.
  const person = NO_REPLY.test(from) ? firstAddress(field(headers, 'reply-to')) || from : from
  return person === '' ? [] : [respondent(person)]
}

/** The verdict of an answer: its author, and the message that it names. */
export function answerVerdict(kind: Kind, { headers }: Report, trace: string[]): Verdict {
  const original = answeredMessage(headers)
  const recipients = authorOf({ headers })
  return { kind, standard: null, recipients, ...(original && { original }), trace }
}

/** The beginning of addresses that take no answer. */
export const NO_REPLY = /^(?:no|do-?_?\.?not)[-_.]?reply/i

/**
 * The message that an answer names in In-Reply-To, else as the last in References (RFC 5322 3.6.4).
 */
export function answeredMessage(headers: readonly Header[]): OriginalMessage | undefined {
  const named = messageIds(field(headers, 'in-reply-to')).at(0)
  const messageId = named ?? messageIds(field(headers, 'references')).at(-1)
  return messageId === undefined ? undefined : { messageId }
}

function messageIds(value: string): string[] {
  return value.slice(-FIELD_SCAN_MAX).match(/<[^<>\s]{1,900}>/g) ?? []
}
