// Recognises refusals that have the form of a disposition notice. Sieve's `reject` (RFC 5429
// 2.2.1), and delivery agents whose user is over quota, report in the Disposition field that a
// program deleted the message, and in prose that it was rejected. Unlike a message that its reader
// deletes, such a message never arrived. GNU mailutils writes the same field into a status report.
// Gives null when the mail is no such refusal.

import { reasons, type Verdict } from '../event.ts'
import { isAddress, withLocalPart } from '../mail/address.ts'
import { field, oneLine } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'
import { recipientOf } from './disposition.ts'
import { noticeOf, originalRecipients, quotedFields } from './original.ts'
import { isVague, type Outcome, outcomeOf, whyOf } from './outcome.ts'

const NOTICE_MAX_LENGTH = 2000
const BY_PROGRAM = /^\s*automatic-action\s*\/[^;]{0,100};\s*deleted\b/i
/** Words that say that the message was refused; the reason stands behind them. */
const REFUSED =
  /\b(?:automatically\s(?:rejected|refused)|(?:rejected|refused)\sby\s(?:the\s)?recipient['’]s\smail\sfilter)[^:\n]{0,100}[:\n.]?/i

/** The failure that a disposition notice reports, or null. */
export function refusalVerdict(report: Report): Verdict | null {
  const part = report.parts.find(({ blocks }) =>
    BY_PROGRAM.test(field(blocks.flat(), 'disposition')),
  )
  if (part === undefined) return null
  const notice = noticeOf(report).notice.slice(0, NOTICE_MAX_LENGTH)
  const refused = REFUSED.exec(notice)
  const recipient = addressee(recipientOf(part.blocks.flat()), report)
  if (refused === null) return null
  const diagnostic = oneLine(notice.slice(refused.index + refused[0].length))
  const outcome = asFiltered(
    outcomeOf({
      recipient: recipient ?? '',
      action: 'failed',
      status: '',
      diagnostic,
      prose: notice,
    }),
  )
  return {
    kind: 'failure',
    standard: null,
    ...(recipient === undefined
      ? { recipients: [], unnamed: outcome.recipient }
      : { recipients: [outcome.recipient] }),
    trace: [
      'Disposition: deleted, by a program',
      `the text has the words "${refused[0].trim()}"`,
      whyOf(outcome),
    ],
  }
}

// The refusing recipient. Cyrus gives a user name without a domain if its users have none; then the
// domain is taken from the recipients of the quoted original.
function addressee(name: string, report: Report): string | undefined {
  if (isAddress(name)) return name
  const addressed = originalRecipients(quotedFields(report))
  return withLocalPart(name, addressed) ?? (addressed.length === 1 ? addressed[0] : undefined)
}

// When no rule knows the words, the recipient wrote them in a script of his own: `filtered`.
function asFiltered({ rule, recipient }: Outcome): Outcome {
  if (!isVague(recipient)) return { rule, recipient }
  const reason = 'filtered'
  return {
    rule: "the recipient's own script",
    recipient: { ...recipient, reason, ...reasons[reason] },
  }
}
