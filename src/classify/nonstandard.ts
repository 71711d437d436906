// Failure and delay notices of no standard: read from what they say, in an order of trust. Who sent it
// (a mail system), what it says (rules/notices-*), and whom it names by position (notice-recipients).
// Ordinary mail must not pass: prose alone decides nothing, a mail system must have sent it.

import type { Action, ReportedRecipient, Verdict } from '../event.ts'
import { field } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'
import { replyCodeIn, statusIn } from '../mail/status.ts'
import { type Named, namedRecipients } from './notice-recipients.ts'
import { splitNotice } from './original.ts'
import { decideReason } from './reason.ts'
import { phraseFinder, words } from './reason-phrases.ts'
import { noticeRows } from './rules/notices-phrases.ts'
import { subjectRows } from './rules/notices-subjects.ts'

/** A notice says what it is in its first lines, also where it greets and explains. */
const NOTICE_MAX_LENGTH = 6000
const DIAGNOSTIC_MAX_LENGTH = 2000

const findNotice = phraseFinder(noticeRows)
const findSubject = phraseFinder(subjectRows)

/** The verdict of a home-made failure or delay notice, null where the mail is none. */
export function noticeVerdict(report: Report): Verdict | null {
  const origin = mailSystem(report)
  const subject = field(report.headers, 'subject')
  const titled = findSubject(words(subject), subject.toLowerCase())
  if (origin === null && titled === null) return null
  const { notice } = splitNotice(report.text)
  const told = notice.slice(0, NOTICE_MAX_LENGTH)
  const said = findNotice(words(told), told.toLowerCase())
  const failed = field(report.headers, 'x-failed-recipients') !== ''
  const technical = statusIn(told) !== '' || replyCodeIn(told) !== null
  if (
    !failed &&
    !isNotice(report, { origin, titled: titled !== null, said: said !== null, technical })
  )
    return null
  const kind = failed ? 'failure' : ((said ?? titled)?.row.reason ?? 'failure')
  const trace = [
    origin ?? 'no mail system',
    titled ? `subject: ${titled.phrase}` : 'subject tells nothing',
    said ? `${said.row.source}: ${said.phrase}` : 'no phrase',
  ]
  const action = kind === 'delay' ? 'delayed' : 'failed'
  const named = namedRecipients(report, notice)
  trace.push(named.rule)
  const recipients = named.recipients.map((recipient) => reported(recipient, action, told, trace))
  return { kind, standard: null, recipients, trace }
}

interface Evidence {
  origin: string | null
  titled: boolean
  said: boolean
  technical: boolean
}

function isNotice(report: Report, { origin, titled, said, technical }: Evidence): boolean {
  const subject = field(report.headers, 'subject')
  const answer = /^\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv|enc|vs|i)\s*:/i.test(subject)
  if (origin === null) return titled && said && !answer
  return said || (titled && technical)
}

/** Says how a mail system shows itself as the sender, null where a person may have written. */
function mailSystem(report: Report): string | null {
  const { headers } = report
  const from = field(headers, 'from')
  if (DAEMON_ADDRESS.test(from) || DAEMON_NAME.test(from)) return 'from a mail system'
  if (/^\s*<?\s*>?\s*$/.test(field(headers, 'return-path')) && has(report, 'return-path'))
    return 'null return path'
  if (/mailer-daemon/i.test(field(headers, 'return-path'))) return 'returned to MAILER-DAEMON'
  if (report.contentType === 'multipart/report') return 'multipart/report'
  if (has(report, 'x-failed-recipients')) return 'X-Failed-Recipients'
  return null
}

function has(report: Report, name: string): boolean {
  return report.headers.some((header) => header.name === name)
}

const DAEMON_ADDRESS =
  /(?:^|[<\s"])(?:mailer[-_. ]?daemon|mail[-_.]?daemon|post[-_]?master|mdaemon|mail[-_.]?delivery|mail\.delivery\.system|maildelivery|mailadmin|mail-?admin|mailsystem|mdelivery|sysadmin|ndr|bounces?|double-bounce|amavisd?|virusalert|mailerror|mail-?error|daemon)(?:[-+=.@\s>]|$)/i
const DAEMON_NAME =
  /(?:mail delivery|delivery (?:sub)?system|mail deliver system|mailer.daemon|system administrator|mail administrator|internet mail delivery|mail system|postmaster|delivery status|mail transfer|mail router|mail server|ndr administrator)/i

function reported(
  named: Named,
  action: Action,
  notice: string,
  trace: string[],
): ReportedRecipient {
  const diagnostic = (named.section || notice)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, DIAGNOSTIC_MAX_LENGTH)
  const decided = decideReason({
    status: statusIn(diagnostic),
    code: replyCodeIn(named.section || notice),
    diagnostic,
    action,
    prose: notice,
  })
  trace.push(`${named.recipient}: ${decided.rule}`)
  const { rule: _, ...outcome } = decided
  return { recipient: named.recipient, action, diagnostic, ...outcome }
}

/** What the prose of a report says of one recipient, '' where it does not name him. */
export function proseAbout(report: Report, recipient: string): string {
  const { notice } = splitNotice(report.text)
  const wanted = recipient.toLowerCase()
  const named = namedRecipients(report, notice).recipients.find(
    (each) => each.recipient.toLowerCase() === wanted,
  )
  return (named?.section ?? '').replace(/\s+/g, ' ').trim().slice(0, DIAGNOSTIC_MAX_LENGTH)
}
