// Complaints: a recipient (or his provider) says that the message was unwanted. Abuse Reporting
// Format (RFC 5965), authentication-failure reports (RFC 6591), their use (RFC 6650), and what
// providers send instead: Hotmail's JMRP, Amazon SES notifications, X-ARF, machine unsubscribes.
// A complaint's recipients are the complaining addresses: delivered, class `none`, nobody's failure.
// Null when the mail is none of these; a broken structure is read from its lines.

import type { OriginalMessage, Verdict } from '../event.ts'
import { addressesIn, addressOf, isAddress } from '../mail/address.ts'
import { field, type Header } from '../mail/fields.ts'
import { type Report, readFields } from '../mail/message.ts'
import { noticeOf, originalRecipients, quotedFields } from './original.ts'
import { firstAddress, respondent } from './respondent.ts'
import { isNotification, notificationOf } from './ses.ts'

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
  const type = feedbackType(told)
  const trace = [
    part ? 'the mail has a part message/feedback-report' : 'the text is a feedback report',
    `Feedback-Type: ${type}`,
  ]
  for (const name of ['auth-failure', 'delivery-result']) {
    const value = field(told, name)
    if (value !== '') trace.push(`${name}: ${value.slice(0, 80)}`)
  }
  return complaint(type, complainants(told, quotedFields(report)), trace, 'rfc5965')
}

// A report that lost its parts to a wrong boundary or by forwarding: the fields stand in the prose.
function pastedReport(report: Report): Header[] {
  const text = report.text.slice(0, PROSE_SCAN_MAX)
  const at = text.search(/^feedback-type[ \t]{0,8}:[ \t]{0,8}[a-z-]{2,40}[ \t]{0,8}$/im)
  if (at < 0) return []
  const paragraph = text.lastIndexOf('\n\n', at) + 2
  const start = Math.max(paragraph === 1 ? 0 : paragraph, at - FIELD_BLOCK_MAX)
  const block = text.slice(start, at + FIELD_BLOCK_MAX)
  const end = block.indexOf('\n\n', at - start)
  const fields = readFields(end < 0 ? block : block.slice(0, end))
  // RFC 5965 3.1 requires both. Documentation of the format shows them too, but about no message.
  const formal = field(fields, 'user-agent') !== '' || field(fields, 'version') !== ''
  const tells = OF_MESSAGE.some((name) => field(fields, name) !== '')
  const real = formal && (tells || quotedFields(report).length > 0)
  return real || report.reportType === 'feedback-report' ? fields : []
}

// RFC 5965 3.2 and its drafts: fields that identify the message.
const OF_MESSAGE = [
  'arrival-date',
  'received-date',
  'source-ip',
  'original-mail-from',
  'original-rcpt-to',
  'original-envelope-id',
  'removal-recipient',
  'reported-domain',
  'reported-uri',
  'auth-failure',
  'message-id',
]

function feedbackType(fields: Header[]): string {
  const type = field(fields, 'feedback-type').trim().toLowerCase()
  return /^[a-z0-9][a-z0-9_-]{0,60}/.exec(type)?.[0] ?? 'abuse'
}

// RFC 5965 3.2 allows several Original-Rcpt-To; Removal-Recipient is of its drafts.
function complainants(told: Header[], quoted: Header[]): string[] {
  const named = all(told, 'original-rcpt-to')
  if (named.length > 0) return named
  const removal = all(told, 'removal-recipient')
  return removal.length > 0 ? removal : quotedRecipient(quoted)
}

function all(fields: Header[], name: string): string[] {
  return fields
    .filter((each) => each.name === name)
    .map((each) => addressOf(each.value))
    .filter(isAddress)
}

// Who got the quoted original, most reliable first: fields of the provider, then the author's To.
const RECIPIENT_FIELDS = [
  'x-hmxmroriginalrecipient', // Hotmail, Outlook.com
  'x-apparently-to', // Yahoo
  'x-original-to',
  'x-rcpt-to',
  'envelope-to',
  'delivered-to',
]

function quotedRecipient(quoted: Header[]): string[] {
  const told = RECIPIENT_FIELDS.flatMap((name) => addressesIn(field(quoted, name)))
  return [...told, ...originalRecipients(quoted)].slice(0, 1)
}

// Providers that forward the unwanted message itself. Hotmail's header stands in the attached message, or in that
// of the complaint where it was redirected.
function forwardedComplaint(report: Report): Verdict | null {
  const { headers } = report
  if (field(headers, JMRP) !== '') {
    const verdict = complaint('abuse', quotedRecipient(headers), [`${JMRP} in the header`], null)
    return quotedFields(report).length > 0 ? verdict : { ...verdict, original: redirected(headers) }
  }
  const quoted = quotedFields(report)
  const witness = REPORT_FIELDS.some((name) => field(headers, name) !== '')
    ? 'header X-ARF, or that of SpamCop'
    : field(quoted, JMRP) !== ''
      ? `${JMRP} in the quoted message`
      : quoted.length > 0 &&
          COMPLAINT_SUBJECT.test(field(headers, 'subject')) &&
          !QUARANTINE.test(noticeOf(report).notice)
        ? 'subject of a complaint over a quoted message'
        : null
  return witness && complaint('abuse', quotedRecipient(quoted), [witness], null)
}

const REPORT_FIELDS = ['x-arf', 'x-xarf', 'x-spamcop-sourceip']
const JMRP = 'x-hmxmroriginalrecipient'
const COMPLAINT_SUBJECT =
  /^\s{0,8}(?:complaint about message from|email feedback report for ip|client tos notification|(?:email )?abuse report\b|spam (?:complaint|report)\b|\[spamcop \()/i

// Not a complaint: a filter reports to its user what it holds for him, and how to get it.
const QUARANTINE =
  /quarant|karant|\brelease (?:it|them|message)|freigeb|vrijgeven|libérer|liberar|sblocca|zwolni/i

function redirected(headers: Header[]): OriginalMessage {
  const told: OriginalMessage = { messageId: field(headers, 'message-id') }
  for (const name of ['subject', 'from', 'to', 'date'] as const) told[name] = field(headers, name)
  return told
}

const COMPLAINED = /"(?:notificationType|eventType)\\?"\s{0,8}:\s{0,8}\\?"Complaint/

// "Amazon SNS notification contents for Amazon SES", object `complaint`.
function sesComplaint(report: Report): Verdict | null {
  if (!isNotification(report.text) || !COMPLAINED.test(report.text)) return null
  const told = notificationOf(report.text)?.complaint
  const details = JSON.stringify(told ?? {})
  const recipients = [...details.matchAll(/"emailAddress":"([^"]{3,320})"/g)]
    .map((match) => firstAddress(match[1] ?? ''))
    .filter((address) => address !== '')
  const type = /"complaintFeedbackType":"([a-z-]{2,40})"/i.exec(details)?.[1] ?? 'abuse'
  return complaint(type.toLowerCase(), recipients, ['Amazon SES notification: Complaint'], null)
}

// List-Unsubscribe (RFC 2369) answered by a mail program for its user: Apple Mail marks it with a
// header, Gmail with a sentence. `opt-out` is the name that the drafts of RFC 5965 had for it.
function machineUnsubscribe({ headers, text }: Report): Verdict | null {
  const apple = field(headers, 'x-apple-unsubscribe').toLowerCase() === 'true'
  const gmail =
    /^\s{0,8}unsubscribe\b/i.test(field(headers, 'subject')) &&
    /^\s{0,20}this message was automatically generated by gmail/i.test(text)
  if (!apple && !gmail) return null
  const from = firstAddress(field(headers, 'from'))
  const trace = [apple ? 'the header has x-apple-unsubscribe' : 'unsubscribe generated by Gmail']
  return complaint('opt-out', from === '' ? [] : [from], trace, null)
}

function complaint(
  feedbackType: string,
  addresses: string[],
  trace: string[],
  standard: Verdict['standard'],
): Verdict {
  const seen = new Map(addresses.map((address) => [address.toLowerCase(), address]))
  const recipients = [...seen.values()].slice(0, RECIPIENTS_MAX).map(respondent)
  return { kind: 'abuse', standard, recipients, feedbackType, trace }
}
