// Reads notifications of Amazon SES that SNS mails as JSON text: Bounce, Delivery and
// DeliveryDelay. The notification stands there bare, or in the envelope of SNS, whose `Message`
// holds it as a string. Complaints are left to arf.ts. The format is told in "Amazon SNS
// notification contents for Amazon SES". Broken JSON is no notification.

import type { Action, Kind, OriginalMessage, Verdict } from '../event.ts'
import { addressesIn, isAddress } from '../mail/address.ts'
import type { Report } from '../mail/message.ts'
import { outcomeOf, whyOf } from './outcome.ts'
import { withoutStamps } from './stamps.ts'

type Json = Record<string, unknown>

const RECIPIENTS_MAX = 200

/** The verdict of an SES notification of delivery or failure, null where the mail is none. */
export function notificationVerdict(report: Report): Verdict | null {
  const notification = notificationOf(report.text)
  if (!notification) return null
  const type = text(notification.notificationType) || text(notification.eventType)
  const kind = KINDS[type]
  if (!kind) return null
  const trace = [`Amazon SES notification: ${type}`]
  const sender = addressesIn(text(record(notification.mail).source))
  const outcomes = recipientsOf(notification, type)
    .slice(0, RECIPIENTS_MAX)
    .map((told) => outcomeOf({ ...told, action: ACTIONS[type] ?? 'failed', sender }))
  trace.push(...outcomes.map(whyOf))
  const recipients = outcomes.map(({ recipient }) => recipient)
  const original = originalOf(notification)
  return { kind, standard: null, recipients, ...(original && { original }), trace }
}

const KINDS: Record<string, Kind> = {
  Bounce: 'failure',
  Delivery: 'success',
  DeliveryDelay: 'delay',
}
const ACTIONS: Record<string, Action> = { Delivery: 'delivered', DeliveryDelay: 'delayed' }

/**
 * Whether a text begins with a notification, perhaps under the banner of a gateway. A person who
 * shows a notification to somebody writes something above it.
 */
export const isNotification = (text: string) =>
  /"notificationType\\?"|"eventType\\?"/.test(text) &&
  /^\s*\{/.test(withoutStamps(text, STAMP_MAX_LINES).join('\n'))

/** Lines in which a banner is looked for. */
const STAMP_MAX_LINES = 20

/** The notification in a text, without the envelope of SNS; null if the text has none. */
export function notificationOf(body: string): Json | null {
  if (!isNotification(body)) return null
  const object = body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)
  // Mail servers break long lines. Sendmail puts `!`, a line end and a blank there, others a line
  // end and a blank.
  const outer = parse(object) ?? parse(object.replace(/!?\n ?/g, ''))
  if (!outer) return null
  if (typeof outer.Message !== 'string') return outer
  return parse(outer.Message)
}

function parse(json: string): Json | null {
  try {
    return record(JSON.parse(json))
  } catch {
    return null
  }
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

interface SesRecipient {
  recipient: string
  status: string
  diagnostic: string
}

function recipientsOf(notification: Json, type: string): SesRecipient[] {
  const bounce = record(notification.bounce)
  const delay = record(notification.deliveryDelay)
  const delivery = record(notification.delivery)
  const named =
    type === 'Delivery'
      ? list(delivery.recipients).map((emailAddress) => ({ emailAddress }))
      : list(type === 'Bounce' ? bounce.bouncedRecipients : delay.delayedRecipients)
  return named
    .map(record)
    .map((each) => ({
      recipient: text(each.emailAddress).replace(/^.*<([^<>]*)>.*$/, '$1'),
      status: text(each.status),
      diagnostic: (
        text(each.diagnosticCode) ||
        text(delivery.smtpResponse) ||
        text(bounce.bounceSubType)
      ).replace(/^\s*[a-z-]{1,20};\s*/i, ''),
    }))
    .filter(({ recipient }) => isAddress(recipient))
}

function originalOf(notification: Json): OriginalMessage | undefined {
  const headers = record(record(notification.mail).commonHeaders)
  const original: OriginalMessage = {}
  for (const name of ['messageId', 'subject', 'date'] as const) {
    const value = text(headers[name])
    if (value !== '') original[name] = value
  }
  for (const name of ['from', 'to'] as const) {
    const value = list(headers[name]).map(text).join(', ')
    if (value !== '') original[name] = value
  }
  return Object.keys(original).length > 0 ? original : undefined
}
