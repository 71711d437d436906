// Failure and delay notices of no standard: read from what they say, in an order of trust. Who sent it
// (a mail system), what it says (rules/notices-*), and whom it names by position (notice-recipients).
// Ordinary mail must not pass: prose alone decides nothing, a mail system must have sent it.

import type { Action, Reason, ReportedRecipient, Verdict } from '../event.ts'
import { field } from '../mail/fields.ts'
import type { Report } from '../mail/message.ts'
import { replyCodeIn, statusIn } from '../mail/status.ts'
import { fold } from './fold.ts'
import { type Named, namedRecipients, sectionAbout } from './notice-recipients.ts'
import { isAnswer, mailSystem, mayBeProgram } from './origin.ts'
import { splitNotice } from './original.ts'
import { decideReason } from './reason.ts'
import { type PhraseRow, phraseFinder, words } from './reason-phrases.ts'
import { noticeRows, type Outcome } from './rules/notices-phrases.ts'
import { subjectRows } from './rules/notices-subjects.ts'

/** A notice says what it is in its first lines, also where it greets and explains. */
const NOTICE_MAX_LENGTH = 6000
const DIAGNOSTIC_MAX_LENGTH = 2000

// Accents are often lost in notices, so neither side keeps them.
const findNotice = phraseFinder(noticeRows.map(folded))
const findSubject = phraseFinder(subjectRows.map(folded))

function folded(row: PhraseRow<Outcome>): PhraseRow<Outcome> {
  return { ...row, phrases: row.phrases.split('…').map(fold).join('…') }
}

function plain(text: string): string {
  return words(fold(text))
}

/** The verdict of a home-made failure or delay notice, null where the mail is none. */
export function noticeVerdict(report: Report): Verdict | null {
  const origin = mailSystem(report)
  const subject = field(report.headers, 'subject')
  const titled = findSubject(plain(subject), subject.toLowerCase())
  if (origin === null && titled === null) return null
  const { notice } = splitNotice(report.text)
  const told = notice.slice(0, NOTICE_MAX_LENGTH)
  const said = findNotice(plain(told), told.toLowerCase())
  const failed = field(report.headers, 'x-failed-recipients') !== ''
  const technical = statusIn(told) !== '' || replyCodeIn(told) !== null
  const evidence = { origin, titled: titled !== null, said: said?.row ?? null, technical }
  if (!failed && !isNotice(report, notice, evidence)) return null
  const kind = failed ? 'failure' : outcomeOf(said?.row, titled?.row)
  const trace = [
    origin ?? 'no mail system',
    titled ? `subject "${tidy(titled.phrase)}"` : 'subject tells nothing',
    said ? `${said.row.source} "${tidy(said.phrase)}"` : 'no phrase',
  ]
  const action = kind === 'delay' ? 'delayed' : 'failed'
  const named = namedRecipients(report, notice)
  trace.push(named.rule)
  const alone = named.recipients.length < 2
  const decided = named.recipients.map((each) => reported(each, action, told, alone))
  trace.push(...decided.map(({ rule, told: { recipient } }) => `${recipient}: ${rule}`))
  return { kind, standard: null, recipients: decided.map((each) => each.told), trace }
}

interface Evidence {
  origin: string | null
  titled: boolean
  said: PhraseRow<Outcome> | null
  technical: boolean
}

function isNotice(report: Report, notice: string, evidence: Evidence): boolean {
  const { origin, titled, said, technical } = evidence
  // A mail system may answer under the subject of the original, but it does not quote line by line.
  if (isAnswer(report) && (origin !== 'from a mail system' || /^>/m.test(report.text))) return false
  if (origin === null) return titled && said !== null && mayBeProgram(report, notice)
  // Words such as "mailbox full" also stand in a warning to the owner of the mailbox.
  if (said !== null && !said.weak) return true
  if (said !== null && (titled || technical || origin === 'empty from')) return true
  // A report whose parts were lost still says by its type and title what it was.
  return titled && (technical || report.reportType === 'delivery-status')
}

// Words that say it is over win; then a delay told anywhere.
function outcomeOf(said?: PhraseRow<Outcome>, titled?: PhraseRow<Outcome>): Outcome {
  const over = said !== undefined && said.source === noticeRows[0]?.source
  return !over && titled?.reason === 'delay'
    ? 'delay'
    : (said?.reason ?? titled?.reason ?? 'failure')
}

function reported(named: Named, action: Action, notice: string, alone: boolean): Decided {
  const own = decide(named.section, action, notice)
  // Where one recipient is named, all of the notice is about him, also what stands above his name.
  const mute = own.code === null && own.status === ''
  const elsewhere = mute && (statusIn(notice) !== '' || replyCodeIn(notice) !== null)
  const vague = named.section.trim() === '' || elsewhere || (mute && own.reason in vagueReasons)
  const decided = vague && alone ? decide(repliesIn(notice), action, notice) : own
  const { rule, ...outcome } = decided
  return { rule, told: { recipient: named.recipient, action, ...outcome } }
}

interface Decided {
  rule: string
  told: ReportedRecipient
}

const vagueReasons: Partial<Record<Reason, true>> = { 'on-hold': true, undefined: true }

function decide(section: string, action: Action, notice: string) {
  const diagnostic = tidy(section).slice(0, DIAGNOSTIC_MAX_LENGTH)
  const status = statusIn(diagnostic)
  const code = replyCodeIn(section)
  return { diagnostic, ...decideReason({ status, code, diagnostic, action, prose: notice }) }
}

// Of a transcript only the refusals count: `Out: 451 …`, `<<< 550 …`.
function repliesIn(notice: string): string {
  const lines = notice.split('\n')
  const refusals = lines.filter((line) => /^\W{0,8}(?:out|said|<<<)\W{1,4}[45]\d\d[ -]/i.test(line))
  return refusals.length > 0
    ? refusals.join('\n').replace(/^\W{0,8}(?:out|said)?\W{0,4}/i, '')
    : notice
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What the prose of a report says of one recipient, '' where it does not name him. */
export function proseAbout(report: Report, recipient: string): string {
  const { notice } = splitNotice(report.text)
  return tidy(sectionAbout(notice, recipient)).slice(0, DIAGNOSTIC_MAX_LENGTH)
}
