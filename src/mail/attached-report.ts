// Recognises the fields of a report, or the message that it returns, in a part that has a type for
// plain bytes. Gateways that do not know the types of reports attach them so. Only the start of the
// part is read. Never throws.

import { latin1 } from './decode.ts'
import { decodeTransfer } from './transfer.ts'

const PEEK_BYTES = 800

const FIELD = /^[A-Z][A-Za-z-]{3,30}[ \t]{0,4}:/i
const STATUS =
  /^(?:Reporting-MTA|Original-Envelope-Id|Received-From-MTA|(?:Final|Original)-Recipient)[ \t]{0,4}:/i
/** Fields that servers write above a message that they receive. */
const TRANSPORT = new RegExp(
  '^(?:(?:X-)?Received[ \\t]{0,4}:\\s{0,8}(?:from |by |\\()|DKIM-Signature[ \\t]{0,4}:\\s{0,8}[a-z]{1,2}=' +
    '|(?:Return-Path|Delivered-To)[ \\t]{0,4}:[^\\r\\n]{0,200}[@<])',
  'i',
)
const MESSAGE_ID = /^Message-ID[ \t]{0,4}:[ \t]{0,4}</im
/** What may stand before the first field: a byte order mark, and blanks. */
const AHEAD = /^(?:\xef\xbb\xbf)?\s{0,20}/

/**
 * The type that such a part should have: that of a complaint (RFC 5965), a disposition notice (RFC
 * 8098), or a message. '' if it holds the fields of a delivery status (RFC 3464), which are
 * recognised without a type. Null if it is none of these.
 */
export function attachedReport(encoded: Uint8Array, encoding: string): string | null {
  const peeked = latin1(decodeTransfer(encoded.subarray(0, PEEK_BYTES), encoding))
  const start = peeked.replace(AHEAD, '')
  if (!FIELD.test(start)) return null
  if (/^Feedback-Type[ \t]{0,4}:/im.test(start)) return 'message/feedback-report'
  if (/^Disposition[ \t]{0,4}:/im.test(start)) return 'message/disposition-notification'
  if (STATUS.test(start)) return ''
  return TRANSPORT.test(start) || MESSAGE_ID.test(start) ? 'message/rfc822' : null
}
