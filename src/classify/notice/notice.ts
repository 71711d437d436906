// Failure and delay notices of no standard: read from what they say, in an order of trust. Who sent it
// (a mail system), what it says (rules/notice/*), and whom it names by position (recipients.ts).
// Ordinary mail must not pass: prose alone decides nothing, a mail system must have sent it.

import type { Action, Verdict } from '../../event.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { holdsAnswer, statusIn } from '../../mail/status.ts'
import {
  hasNullReturnPath,
  isAutoReplied,
  isOnlyHint,
  isRobot,
  mailSystem,
  type Origin,
} from '../origin.ts'
import { htmlReport, noticeOf, returnsOriginal } from '../original.ts'
import { isVague, type Outcome, outcomeOf, whyOf } from '../outcome.ts'
import { type PhraseRow, phraseFinder } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { senderOf } from '../reason/parties.ts'
import { type About, reportSubjects } from '../rules/notice/other-reports.ts'
import { type NoticeKind, noticeRows } from '../rules/notice/phrases.ts'
import { refusalsIn } from '../transcript.ts'
import { isNotice } from './evidence.ts'
import { fatesOf } from './fated.ts'
import { fateBehind } from './fates.ts'
import { namedRecipients } from './recipients.ts'
import type { Named } from './sections.ts'
import {
  ACTIONS,
  findNotice,
  findSubject,
  walled,
  withoutAddresses,
  withoutConditions,
} from './words.ts'

/** A notice says what it is in its first lines, also where it greets and explains. */
const NOTICE_MAX_LENGTH = 6000
const DIAGNOSTIC_MAX_LENGTH = 2000
/** A line of a log, in the form of syslog or of its successors, is about somebody else's message. */
const LOG_LINE =
  /^[ \t]{0,8}(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}) \S{1,64} [\w./-]{1,40}(?:\[\d{1,8}\])?:.*$/gm
/** A reason in a line of its own. */
const REASON_FIELD =
  /^\W{0,8}(?:reason|cause|problem|error|action|result|grund|fehler|ergebnis|reden|oorzaak|fout|resultaat|raison|motif|erreur|résultat|motivo|errore|erro|resultado|risultato|błąd|chyba|hiba|ошибка|エラー内容|错误|錯誤|오류|powód|orsak|årsag|syy|důvod|причина|理由|原因|사유)\s{0,8}[:：=]\s{0,8}\S/im
const QUOTED_LINE = /^>.*$/gm
/** Words between quotation marks: a server's answer begins with its code. */
const QUOTATION = /["“„«]\p{L}(?:[^"“”„«»\n]|\n(?!\s{0,8}\n)){20,300}["“”»]/gu

/** "Your message was not delivered? Here is why." */
const QUESTION = /\p{Lu}[^.!?:\n]{8,200}\?(?=\s|$)/gu

/** "Undeliverable? We can help": behind a colon the question is in the original's subject. */
const ASKING = /^[^:?]{0,60}\?/

const findReport = phraseFinder(reportSubjects)

/** The verdict of a home-made failure or delay notice, null where the mail is none. */
export function noticeVerdict(report: Report): Verdict | null {
  const origin = mailSystem(report)
  const verdict = verdictOf(report, origin)
  if (verdict !== null || origin !== 'from a mail system') return verdict
  // "Please view this message in HTML" is all that the plain form of some says.
  const html = htmlReport(report)
  return html && verdictOf(html, origin)
}

function verdictOf(report: Report, origin: Origin): Verdict | null {
  const subject = field(report.headers, 'subject')
  const anybodys = origin === null || isOnlyHint(origin)
  const asks = anybodys && ASKING.test(subject)
  const titled = asks ? null : findSubject(words(subject), subject.toLowerCase())
  const tells = titled !== null || returnsOriginal(report) || isAutoReplied(report)
  if (origin === null && !tells) return null
  const about = findReport(words(subject))
  // "Weekly delivery report" is a title of its own.
  const within = titled !== null && about?.phrase.includes(titled.phrase)
  const untitled = titled === null && about?.row.reason === 'report'
  if (about !== null && (untitled || within || isOther(about.row, origin))) return null
  const sure = origin !== null && (isRobot(report) || hasNullReturnPath(report))
  if ((!sure || isOnlyHint(origin)) && PROJECT.test(subject)) return null
  const { notice } = noticeOf(report)
  const told = ownTelling(notice, anybodys)
  const plain = anybodys ? withoutAddresses(told) : told
  const said = findNotice(words(plain), told.toLowerCase())
  const failed = field(report.headers, 'x-failed-recipients') !== ''
  const technical = holdsAnswer(told) || REASON_FIELD.test(told)
  const named = namedRecipients(report)
  const row = said?.row ?? null
  const evidence = { report, notice, named, origin, titled: titled !== null, said: row, technical }
  if (!failed && !isNotice(evidence)) return null
  // "It reached the others" of a list is no news of any of it.
  const others = named.apart && titled !== null && said?.row.reason === 'success'
  const kind = failed
    ? 'failure'
    : (worstOf(fatesOf(named.recipients)) ?? kindOf(others ? null : row, titled?.row))
  const trace = [
    origin === null ? 'no sign of a mail system' : `sender: ${origin}`,
    titled ? `the subject has the words "${tidy(titled.phrase)}"` : 'the subject tells nothing',
    said
      ? `the text has the words "${tidy(said.phrase)}" (${said.row.source})`
      : 'no phrase of the text is known',
  ]
  const { why, ...whom } = noticeRecipients(report, ACTIONS[kind])
  return { kind, standard: null, ...whom, trace: [...trace, ...why] }
}

// Trackers, forges and help desks set the project or the number of the ticket before the subject.
const PROJECT =
  /^\s{0,4}\[(?:[\w.-]{1,60}\/[\w.-]{1,60}\]|[^\d\][]{0,30}\d{1,12}\]|[\w ]{1,30}\] \([A-Z][A-Z\d]{1,15}-\d{1,9}\))/

// "Fax delivery failed" has the words of a failure notice, and is none.
function isOther(row: PhraseRow<About>, origin: Origin): boolean {
  return row.reason === 'other delivery' && origin !== 'from a mail system'
}

// What the notice tells of itself, of what happened: without conditions and the lines of a log. Where
// anybody may have sent it, what it quotes is not its own, and "your mail" in one sentence did not fail by
// what the next one tells of an application.
function ownTelling(notice: string, anybodys: boolean): string {
  const own = withoutConditions(notice.slice(0, NOTICE_MAX_LENGTH).replace(LOG_LINE, ' '))
  if (!anybodys) return own
  return walled(own.replace(QUOTED_LINE, ' ').replace(QUOTATION, ' ').replace(QUESTION, ' '))
}

/** Whom a notice is about and what it says of them, with the rules that told, for the trace. */
export function noticeRecipients(
  report: Report,
  action: Action,
): Pick<Verdict, 'recipients' | 'unnamed'> & { why: string[] } {
  const { notice } = noticeOf(report)
  const told = { prose: notice.slice(0, NOTICE_MAX_LENGTH), sender: senderOf(report) }
  const named = namedRecipients(report)
  // Where no lines speak of one of them, all of the notice is about all of them.
  const mixed = fatesOf(named.recipients).size > 1
  const alone = new Set(named.recipients.map(({ section }) => section.trim())).size < 2
  const decided = named.recipients.map((each) => {
    const outcome = reported(each, (mixed && each.told) || action, told, alone)
    const isUntold = !alone && each.section.trim() === ''
    return named.apart || isUntold ? likely(outcome) : outcome
  })
  const rule = `recipients: ${named.rule}`
  if (decided.length === 0 && action !== 'delivered') {
    const unnamed = reported({ recipient: '', section: '' }, action, told, true)
    return { recipients: [], unnamed: unnamed.recipient, why: [rule, whyOf(unnamed)] }
  }
  return {
    recipients: decided.map(({ recipient }) => recipient),
    why: [rule, ...decided.map(whyOf)],
  }
}

// What is told of several without saying of whom may be true of one alone: nobody is written off for it.
function likely(outcome: Outcome): Outcome {
  const { rule, recipient } = outcome
  if (recipient.class !== 'hard') return outcome
  return {
    rule: `${rule}, told of several, not of whom`,
    recipient: { ...recipient, class: 'soft' },
  }
}

// Of several fates the worst is what the notice is about; one alone is told by its words.
function worstOf(fates: Set<Action>): NoticeKind | null {
  if (fates.size < 2) return null
  return fates.has('failed') ? 'failure' : 'delay'
}

// Words that say it is over win; then a delay told anywhere.
function kindOf(said: PhraseRow<NoticeKind> | null, titled?: PhraseRow<NoticeKind>): NoticeKind {
  const over = said !== null && said.source === noticeRows[0]?.source
  return !over && titled?.reason === 'delay'
    ? 'delay'
    : (said?.reason ?? titled?.reason ?? 'failure')
}

/** A notice, and who sent the message that it is about. */
interface Whole {
  prose: string
  sender: string[]
}

function reported(named: Named, told: Action, notice: Whole, alone: boolean): Outcome {
  const { recipient, section } = named
  const { prose } = notice
  const action = (alone ? undefined : fateBehind(section)) ?? told
  // Where one recipient is named, all of the notice is about him, also what stands above his name.
  const whole = () => decide(recipient, refusalsIn(prose) || prose, action, notice)
  if (alone && section.trim() === '') return whole()
  const own = decide(recipient, section, action, notice)
  const { code, status } = own.recipient
  const mute = code === null && status === ''
  return alone && mute && (isVague(own.recipient) || holdsAnswer(prose)) ? whole() : own
}

function decide(recipient: string, section: string, action: Action, notice: Whole): Outcome {
  const diagnostic = tidy(section).slice(0, DIAGNOSTIC_MAX_LENGTH)
  // Lines matter to the reply code, not to the diagnostic.
  return outcomeOf({
    recipient,
    action,
    status: statusIn(diagnostic),
    diagnostic,
    reply: section,
    ...notice,
  })
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
