// Complaints: a recipient (or his provider) says that the message was unwanted. Abuse Reporting
// Format (RFC 5965), authentication-failure reports (RFC 6591), their use (RFC 6650), and what
// providers send instead: Hotmail's JMRP, Amazon SES notifications, X-ARF, machine unsubscribes.
// A complaint's recipients are the complaining addresses: delivered, class `none`, nobody's failure.
// Null when the mail is none of these; a broken structure is read from its lines.

import type { OriginalMessage, Verdict } from '../event.ts'
import { field, type Header } from '../mail/fields.ts'
import { type Report, readFields } from '../mail/message.ts'
import { firstAddress, respondent } from './respondent.ts'

const RECIPIENTS_MAX = 1000 // a report of more is cut
const PROSE_SCAN_MAX = 65_536 // characters searched for a report outside its own part
const FIELD_BLOCK_MAX = 16_384 // characters of such a report

/** The complaint that this mail is, or null. `feedbackType` is lower case, as told. */
export function complaintVerdict(report: Report): Verdict | null {
  return (
    feedbackReport(report) ??
    forwardedComplaint(report) ??
    sesComplaint(report) ??
    machineUnsubscribe(report)
  )
}

function feedbackReport(report: Report): Verdict | null {
  const part = report.parts.find((each) => each.contentType === 'message/feedback-report')
  const fields = part?.blocks.flat() ?? []
  const told = field(fields, 'feedback-type') ? fields : pastedReport(report)
  if (told.length === 0 && !part) return null
  const trace = [part ? 'part message/feedback-report' : 'feedback report in the text']
  const type = feedbackType(told)
  trace.push(`Feedback-Type: ${type}`)
  for (const name of ['auth-failure', 'delivery-result']) {
    const value = field(told, name)
    if (value !== '') trace.push(`${name}: ${value.slice(0, 80)}`)
  }
  const quoted = quotedHeader(report)
  const envelopeId = field(told, 'original-envelope-id')
  return complaint(type, complainants(told, quoted), trace, 'rfc5965', {
    ...original(quoted),
    ...(envelopeId === '' ? {} : { envelopeId }),
  })
}

// A report whose parts were lost to a wrong boundary or a forwarding: its fields stand in the prose.
function pastedReport(report: Report): Header[] {
  const text = report.text.slice(0, PROSE_SCAN_MAX)
  const at = text.search(/^feedback-type[ \t]{0,8}:[ \t]{0,8}[a-z-]{2,40}[ \t]{0,8}$/im)
  if (at < 0) return []
  const paragraph = text.lastIndexOf('\n\n', at)
  const start = paragraph < 0 ? 0 : paragraph + 2
  const block = text.slice(Math.max(start, at - FIELD_BLOCK_MAX), at + FIELD_BLOCK_MAX)
  const end = block.indexOf('\n\n', at - Math.max(start, at - FIELD_BLOCK_MAX))
  const fields = readFields(end < 0 ? block : block.slice(0, end))
  // RFC 5965 3.1: both are required, so prose about the format has neither.
  const real = field(fields, 'user-agent') !== '' || field(fields, 'version') !== ''
  return real || report.reportType === 'feedback-report' ? fields : []
}

function feedbackType(fields: Header[]): string {
  const type = field(fields, 'feedback-type').trim().toLowerCase()
  return /^[a-z0-9][a-z0-9_-]{0,60}/.exec(type)?.[0] ?? 'abuse'
}

function complainants(told: Header[], quoted: Header[]): string[] {
  const named = all(told, 'original-rcpt-to')
  if (named.length > 0) return named
  const removal = all(told, 'removal-recipient')
  return removal.length > 0 ? removal : quotedRecipient(quoted)
}

function all(fields: Header[], name: string): string[] {
  return fields
    .filter((each) => each.name === name)
    .map((each) => firstAddress(each.value))
    .filter((address) => address !== '')
}

// Who got the quoted original, best witness first: what the provider wrote, then the author's To.
const RECIPIENT_FIELDS = [
  'x-hmxmroriginalrecipient', // Hotmail, Outlook.com
  'x-apparently-to', // Yahoo
  'x-original-to',
  'x-rcpt-to',
  'envelope-to',
  'delivered-to',
  'to',
  'apparently-to',
  'cc',
]

function quotedRecipient(quoted: Header[]): string[] {
  for (const name of RECIPIENT_FIELDS) {
    const address = firstAddress(field(quoted, name))
    if (address !== '') return [address]
  }
  for (const each of quoted) {
    if (each.name !== 'received') continue
    const address = /\bfor\s{1,8}<?([^\s<>;@]{1,64}@[^\s<>;@]{1,255})/.exec(each.value)?.[1]
    if (address !== undefined) return [address]
  }
  return []
}

function quotedHeader(report: Report): Header[] {
  const part = report.parts.find(
    ({ contentType }) =>
      contentType === 'message/rfc822' ||
      contentType === 'message/global' ||
      /^(?:text|message)\/(?:rfc822|global)-headers?$/.test(contentType),
  )
  return part ? (part.blocks[0] ?? readFields(part.text.split('\n\n', 1)[0] ?? '')) : []
}

function original(quoted: Header[]): OriginalMessage {
  const told: OriginalMessage = {}
  const messageId = field(quoted, 'message-id')
  if (messageId !== '') told.messageId = messageId
  const retourId = field(quoted, 'x-retour-id')
  if (retourId !== '') told.retourId = retourId
  for (const name of ['subject', 'from', 'to', 'date'] as const) {
    const value = field(quoted, name)
    if (value !== '') told[name] = value
  }
  return told
}

// Providers that forward the unwanted message itself. Hotmail's header stands in the attached
// message, or on top where the complaint was redirected.
function forwardedComplaint(report: Report): Verdict | null {
  const quoted = quotedHeader(report)
  const subject = field(report.headers, 'subject').trim()
  if (field(report.headers, 'x-hmxmroriginalrecipient') !== '') {
    const told = report.headers
    const trace = ['X-HmXmrOriginalRecipient in the header']
    return complaint('abuse', quotedRecipient(told), trace, null, original(told))
  }
  const marked = field(quoted, 'x-hmxmroriginalrecipient') !== ''
  const named = quoted.length > 0 && COMPLAINT_SUBJECT.test(subject)
  const xarf = field(report.headers, 'x-arf') !== '' || field(report.headers, 'x-xarf') !== ''
  if (!marked && !named && !xarf) return null
  const witness = marked
    ? 'X-HmXmrOriginalRecipient in the quoted message'
    : 'subject of a complaint'
  const trace = [xarf ? 'X-ARF' : witness]
  return complaint('abuse', quotedRecipient(quoted), trace, null, original(quoted))
}

const COMPLAINT_SUBJECT =
  /^(?:complaint about message from|email feedback report for ip|client tos notification|abuse report\b|spam complaint\b|\[spamcop \()/i

// docs.aws.amazon.com/ses: "Amazon SNS notification contents", object `complaint`.
function sesComplaint(report: Report): Verdict | null {
  const text = report.text
  if (!/"(?:notificationType|eventType)"\s{0,8}:\s{0,8}"Complaint"/.test(text)) return null
  const object = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  // Sendmail breaks lines over 990 characters with `!`, line end, blank.
  const told = json(object) ?? json(object.replace(/!?\n ?/g, ''))
  const details = record(record(told).complaint)
  const recipients = list(details.complainedRecipients)
    .map((each) => firstAddress(string(record(each).emailAddress)))
    .filter((address) => address !== '')
  const type = string(details.complaintFeedbackType).toLowerCase() || 'abuse'
  const headers = record(record(record(told).mail).commonHeaders)
  const messageId = string(headers.messageId)
  const subject = string(headers.subject)
  return complaint(type, recipients, ['Amazon SES notification: Complaint'], null, {
    ...(messageId === '' ? {} : { messageId }),
    ...(subject === '' ? {} : { subject }),
  })
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // cut or rewrapped on its way: the kind is still sure
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

// List-Unsubscribe (RFC 2369) answered by a mail program for its user: Apple Mail marks it with a
// header, Gmail with a sentence. `opt-out` is the name that the drafts of RFC 5965 had for it.
function machineUnsubscribe(report: Report): Verdict | null {
  const apple = field(report.headers, 'x-apple-unsubscribe').toLowerCase() === 'true'
  const gmail =
    /^unsubscribe\b/i.test(field(report.headers, 'subject').trim()) &&
    /^\s{0,20}this message was automatically generated by gmail/i.test(report.text)
  if (!apple && !gmail) return null
  const from = firstAddress(field(report.headers, 'from'))
  const trace = [apple ? 'X-Apple-Unsubscribe' : 'unsubscribe generated by Gmail']
  return complaint('opt-out', from === '' ? [] : [from], trace, null, {})
}

function complaint(
  feedbackType: string,
  addresses: string[],
  trace: string[],
  standard: Verdict['standard'],
  told: OriginalMessage,
): Verdict {
  const seen = new Map(addresses.map((address) => [address.toLowerCase(), address]))
  const verdict: Verdict = {
    kind: 'abuse',
    standard,
    recipients: [...seen.values()].slice(0, RECIPIENTS_MAX).map(respondent),
    feedbackType,
    trace,
  }
  if (Object.keys(told).length > 0) verdict.original = told
  return verdict
}
