// Recognises complaints: a recipient, or his provider, says that he did not want the message. Reads
// the Abuse Reporting Format (RFC 5965, used as in RFC 6650), authentication-failure reports (RFC
// 6591), and what some providers send instead: Hotmail's JMRP, Amazon SES notifications, X-ARF, and
// unsubscribe requests that a mail program sends for its user. The recipients of a complaint are
// the addresses that complain; their mail was delivered (class `none`). Gives null when the mail is
// no complaint. A report whose MIME structure is broken is read from the lines of its text.

import type { OriginalMessage, Verdict } from '../event.ts'
import { addressesIn, addressOf, isAddress } from '../mail/address.ts'
import { field, type Header } from '../mail/fields.ts'
import { type Report, readFields } from '../mail/message.ts'
import { noticeOf, originalRecipients, quotedFields } from './original.ts'
import { firstAddress, respondent } from './respondent.ts'
import { isNotification, notificationOf } from './ses.ts'

const RECIPIENTS_MAX = 1000 // recipients beyond this number are left out
const PROSE_SCAN_MAX = 65_536 // characters searched for a report outside its own part
const FIELD_BLOCK_MAX = 16_384 // characters that are read of a report found in prose

/**
 * The complaint that this mail is, or null. `feedbackType` is the report's own word in lower case.
 */
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

// The fields of a report whose MIME parts were lost, by a wrong boundary or by forwarding: they
// stand in the text of the mail then.
function pastedReport(report: Report): Header[] {
  const text = report.text.slice(0, PROSE_SCAN_MAX)
  const at = text.search(/^feedback-type[ \t]{0,8}:[ \t]{0,8}[a-z-]{2,40}[ \t]{0,8}$/im)
  if (at < 0) return []
  const paragraph = text.lastIndexOf('\n\n', at) + 2
  const start = Math.max(paragraph === 1 ? 0 : paragraph, at - FIELD_BLOCK_MAX)
  const block = text.slice(start, at + FIELD_BLOCK_MAX)
  const end = block.indexOf('\n\n', at - start)
  const fields = readFields(end < 0 ? block : block.slice(0, end))
  // RFC 5965 3.1 requires both fields. Mail that explains the format shows them as well, so there
  // must also be a field, or a quoted original, that identifies a message.
  const formal = field(fields, 'user-agent') !== '' || field(fields, 'version') !== ''
  const tells = OF_MESSAGE.some((name) => field(fields, name) !== '')
  const real = formal && (tells || quotedFields(report).length > 0)
  return real || report.reportType === 'feedback-report' ? fields : []
}

// Fields of RFC 5965 3.2 and its drafts that identify the message.
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

// RFC 5965 3.2 allows several Original-Rcpt-To. Removal-Recipient comes from the drafts of that
// RFC.
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

// Fields of the quoted original in which providers write who received it, the most reliable first.
// When there are none, the author's To counts.
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

// Some providers forward the unwanted message itself. Hotmail's field stands in the header of the
// attached message, or in the header of the complaint if the message was redirected.
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

// Words of a report that is no complaint: a filter tells its user which mail it holds for him.
const QUARANTINE =
  /quarant|karant|\brelease (?:it|them|message)|freigeb|vrijgeven|libérer|liberar|sblocca|zwolni/i

function redirected(headers: Header[]): OriginalMessage {
  const told: OriginalMessage = { messageId: field(headers, 'message-id') }
  for (const name of ['subject', 'from', 'to', 'date'] as const) told[name] = field(headers, name)
  return told
}

const COMPLAINED = /"(?:notificationType|eventType)\\?"\s{0,8}:\s{0,8}\\?"Complaint/

// The format is told in "Amazon SNS notification contents for Amazon SES", object `complaint`.
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

// A mail program that answers List-Unsubscribe (RFC 2369) for its user: Apple Mail marks such mail
// with a header field, Gmail with a sentence. The drafts of RFC 5965 called this `opt-out`.
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
