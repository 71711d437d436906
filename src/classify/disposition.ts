// Recognises disposition notices ("read receipts"), which tell what became of a message after its
// delivery. RFC 8098 and 3798; RFC 6533 for the utf-8 form. A notice that the message was deleted
// counts too, since the message had arrived; refusal.ts takes those by which a program refused it.
// Receipts in plain text are known by their subject and wording. Gives null when the mail is none.

import type { OriginalMessage, Verdict } from '../event.ts'
import { addressOf, isAddress } from '../mail/address.ts'
import { field, type Header } from '../mail/fields.ts'
import { type Part, type Report, readFields } from '../mail/message.ts'
import { once } from './once.ts'
import { fold } from './phrases/fold.ts'
import { phraseList } from './phrases/lists.ts'
import { answeredMessage, answerVerdict, authorOf, respondent } from './respondent.ts'
import { receiptNames, receiptSentences, receiptSubjects } from './rules/receipt.ts'

const names = phraseList(receiptNames)
const RECEIPT_SCAN_MAX = 2000 // characters that are read: a receipt says at its start what it is

/** The disposition notice that this mail is, or null. The trace names the disposition type. */
export function dispositionVerdict(report: Report): Verdict | null {
  return standardNotice(report) ?? plainReceipt(report)
}

function standardNotice(report: Report): Verdict | null {
  const part = dispositionPart(report)
  if (!part && report.reportType !== 'disposition-notification') return null
  const fields = part ? part.blocks.flat() : pastedNotice(report)
  const trace = [
    part
      ? `the mail has a part ${part.contentType}`
      : 'the mail has report-type disposition-notification',
  ]
  trace.push(`Disposition: ${dispositionType(field(fields, 'disposition'))}`)
  const address = recipientOf(fields)
  const recipients = isAddress(address) ? [respondent(address)] : authorOf(report)
  const told = original(report, fields)
  return {
    kind: 'disposition',
    standard: 'rfc3798',
    recipients,
    ...(told && { original: told }),
    trace,
  }
}

/** The part that holds the fields of a disposition notice (RFC 8098 3.1, RFC 6533 6). */
function dispositionPart(report: Report): Part | undefined {
  return report.parts.find(
    ({ contentType }) =>
      contentType === 'message/disposition-notification' ||
      contentType === 'message/global-disposition-notification',
  )
}

/** The recipient in the fields of a disposition notice; '' where they name none. */
export function recipientOf(fields: readonly Header[]): string {
  return addressOf(field(fields, 'final-recipient') || field(fields, 'original-recipient'))
}

function pastedNotice(report: Report): Header[] {
  const at = report.text.search(/^(?:reporting-ua|final-recipient|disposition)[ \t]{0,8}:/im)
  return at < 0 ? [] : readFields(report.text.slice(at, at + RECEIPT_SCAN_MAX))
}

// The type in a Disposition field (RFC 8098 3.2.6): `displayed` of
// `manual-action/MDN-sent-manually; displayed/error`.
function dispositionType(value: string): string {
  const type = value
    .slice(value.lastIndexOf(';') + 1)
    .trim()
    .toLowerCase()
  return /^[a-z0-9-]{1,40}/.exec(type)?.[0] ?? 'not told'
}

function original(report: Report, fields: Header[]): OriginalMessage | undefined {
  const messageId = /<[^<>\s]{1,900}>/.exec(field(fields, 'original-message-id'))?.[0]
  return messageId === undefined ? answeredMessage(report.headers) : { messageId }
}

function plainReceipt(report: Report): Verdict | null {
  if (field(report.headers, 'list-unsubscribe') !== '') return null
  const subject = fold(field(report.headers, 'subject')).trim()
  const text = once(() => fold(report.text.slice(0, RECEIPT_SCAN_MAX)).replaceAll('\n', ' '))
  const told = answeredMessage(report.headers)
  // A receipt that a reader sends answers a message and has no header fields of automatic mail.
  // Shops and help desks also send what they call receipts, but by a program.
  const isReaders =
    told && ['auto-submitted', 'precedence'].every((name) => !field(report.headers, name))
  const name = isReaders && names.find((each) => subject.startsWith(each) && text().includes(each))
  const prefix = name || receiptSubjects.find((each) => subject.startsWith(each))
  if (prefix === undefined) return null
  const sentence = name || receiptSentences.find((each) => text().includes(each))
  if (sentence === undefined) return null
  return answerVerdict('disposition', report, [
    `the subject has the words "${prefix}"`,
    `the text has the words "${sentence}"`,
  ])
}
