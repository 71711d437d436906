// Recognises automatic answers (RFC 3834): absence notes, acknowledgements of ticket systems, and
// others. They are known by header fields (rules/auto-reply/headers.ts), else by the subject in one
// of many languages, else by the first sentences together with a sign that a program sent them.
// `vacation` needs words of absence; an acknowledgement is `ticket` if it has a ticket number, else
// `other`. Gives null for failure and delay notices, even those marked `auto-replied`, for list mail,
// and for notifications that answer nothing (`auto-generated`).

import type { Verdict } from '../../event.ts'
import { field, type Header } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { isStatusPart } from '../dsn/status-fields.ts'
import {
  findNotice,
  findSubject,
  withoutAddresses,
  withoutConditions,
  withoutQuestions,
} from '../notice/words.ts'
import { once } from '../once.ts'
import { isDaemon, isListMail } from '../origin.ts'
import { htmlReport } from '../original.ts'
import { walled } from '../phrases/phrases.ts'
import { CLAUSE_END } from '../phrases/sentences.ts'
import { words } from '../phrases/words.ts'
import { answerVerdict } from '../respondent.ts'
import { isForward, isMeetingAnswer, replyPrefix } from '../subject-marks.ts'
import { writesMonthFirst, writtenTime } from './calendar.ts'
import {
  awayIn,
  type Evidence,
  gather,
  inHead,
  OPENING_MAX,
  phrasesIn,
  TEXT_MAX,
} from './evidence.ts'
import {
  dealings,
  elsewhere,
  leaveRequests,
  left,
  notices,
  type Phrase,
  type Phrases,
  papers,
  receipts,
  table,
} from './phrases.ts'
import { statedAbsence } from './stated.ts'
import { ticketNumber } from './ticket.ts'
import { returnDate } from './until.ts'

const NOTE_MAX = 600 // characters of a note that only its first sentence marks as automatic
const NOTE_START_MAX = 300 // characters at the start of such a note in which it must say so
const TICKET_TRACE_MAX = 60

/**
 * The automatic answer that this mail is, or null. It must be asked after the detectors of standard
 * failure reports; the notices that it knows by their words it declines itself.
 */
export function autoReplyVerdict(report: Report): Verdict | null {
  if (fromMailSystem(report)) return null
  const verdict = verdictOf(report, isFailureNotice)
  if (verdict !== null && verdict.autoReply !== 'other') return verdict
  // The HTML is tried if it says something else than the text.
  const html = htmlReport(report)
  if (
    html === null ||
    words(html.text.slice(0, TEXT_MAX)) === words(report.text.slice(0, TEXT_MAX))
  )
    return verdict
  return verdictOf(html, isFailureNotice) ?? verdict
}

/**
 * The automatic answer that somebody left for good, or null. Such answers may have the words of a
 * failure, so this is asked after the detector of notices.
 */
export function farewellVerdict(report: Report): Verdict | null {
  const { sure, opening } = gather(report)
  const said = sure && left.find(opening)
  return said && !fromMailSystem(report) ? verdictOf(report, () => false) : null
}

function verdictOf(report: Report, declines: (evidence: Evidence) => boolean): Verdict | null {
  const evidence = gather(report)
  const trace = traceOfAnswer(report, evidence)
  if (trace === null || declines(evidence)) return null
  // The end is computed only if it is needed.
  const end = once(() => absenceEnd(report, evidence))
  const type = answerType(evidence, end, trace)
  const until = type === 'vacation' ? end() : undefined
  if (until !== undefined) trace.push(`it ends on ${until}`)
  return {
    ...answerVerdict('auto-reply', report, trace),
    standard: evidence.sure?.name === 'auto-submitted' ? 'rfc3834' : null,
    autoReply: type,
    ...(until && { until }),
  }
}

// The reasons, for the trace, why this is an automatic answer; null if it is not known to be one.
function traceOfAnswer({ headers }: Report, evidence: Evidence): string[] | null {
  const { sure, hint, opening, away, answers } = evidence
  if (sure) return [`the header has ${sure.name}`]
  if (isListMail({ headers }) || LISTED.test(evidence.own)) return null
  if (isForward(evidence.subject) || isMeetingAnswer(evidence.subject)) return null
  const hints = hint ? [`the header has ${hint.name}`] : []
  const said = inHead(table.subject, evidence) ?? table.awaySubject.start(evidence.head)
  if (said) return [`the subject has the words "${said.phrase}"`, ...hints]
  if (hint && evidence.head === AUTO) return ['the subject has the word "auto"', ...hints]
  const answer = table.answer.find(opening)
  if (answer) return [`the text has the words "${answer.phrase}"`, ...hints]
  const submitted = field(headers, 'auto-submitted')
  // The rules below need one of these signs besides their words.
  if (!hint && !away && submitted === '') return null
  const doubtful = inHead(table.awaySubject, evidence) ?? inHead(table.doubtful, evidence)
  // "Your request for leave until 4 December" comes from an office, and the author is not away.
  const asked = !answers && leaveRequests.find(words(evidence.subject) + opening) !== null
  if (asked) return null
  if (doubtful && (away || hint))
    return [`the subject has the words "${doubtful.phrase}"`, ...hints]
  // `Auto-Submitted` on mail that answers nothing marks a program's own report.
  const ownDay = submitted !== '' && !answers
  if (away && (hint || (!ownDay && isShortNote(headers, evidence))))
    return [`the text has the words "${away.phrase}"`, ...hints]
  const receipt = receiptIn(headers, evidence)
  if (receipt) return [...hints, `a receipt: "${receipt.phrase}"`]
  if (!hint) return null
  const courtesy = table.courtesy.find(opening) ?? left.find(opening)
  if (courtesy) return [...hints, `the text has the words "${courtesy.phrase}"`]
  const thanks = answers && inHead(table.courtesy, evidence)
  if (thanks) return [...hints, `the subject has the words "${thanks.phrase}"`]
  if (!answers) return null
  if (ticketIn(evidence) !== undefined) return [...hints, 'it has a ticket']
  return isBulk(headers) && replyPrefix(evidence.subject) !== ''
    ? [...hints, 'an answer in bulk']
    : null
}

// Whether Precedence marks bulk mail. Procmail, vacation and other old programs set it on their
// answers (RFC 3834 3.1.8); people never do.
const isBulk = (headers: readonly Header[]) =>
  /^\s*(?:bulk|junk)/i.test(field(headers, 'precedence'))

// The words by which a help desk says that it has received a message.
function receiptIn(headers: readonly Header[], evidence: Evidence): Phrase | null {
  const submitted = field(headers, 'auto-submitted').trim().toLowerCase()
  if (!evidence.hint && !submitted.startsWith('auto-')) return null
  if (receipts.account.find(evidence.opening) !== null) return null
  const message = receipts.message.find(evidence.opening)
  if (message || ticketIn(evidence) === undefined) return message
  const said = receipts.request.find(evidence.opening)
  return said ?? receipts.request.find(words(evidence.subject))
}

const AUTO = words('Auto') // several webmail programs answer with `Auto: your subject`

// Whether a text is a short note of absence. People also write that they are away, but in answers
// that quote, with questions, or at length. Advertisements speak of holidays at length.
function isShortNote(headers: readonly Header[], { subject, own, quoted }: Evidence): boolean {
  if (quoted || own.length > NOTE_MAX) return false
  if (replyPrefix(subject) !== '' && !isBulk(headers)) return false
  if (QUESTION.test(own)) return false
  if (papers.find(phrasesIn(own)) !== null) return false
  return table.away.find(phrasesIn(own.slice(0, NOTE_START_MAX))) !== null
}

// Lines of a sender and a subject, in a mail that lists other mail that waits.
const LISTED = /(?:^[^<>\n]{0,80}<[^<>@\s]{1,64}@[^<>\s]{1,255}>[ \t]{1,4}\S.{0,300}\n){2}/m

const QUESTION = /[?？؟]|(?:です|ます|でしょう)か[。\s]|습니까/m

function fromMailSystem({ headers, reportType, parts }: Report): boolean {
  if (reportType === 'delivery-status' || parts.some(isStatusPart)) return true
  return field(headers, 'x-failed-recipients') !== '' || isDaemon(headers)
}

// Whether an answer is a failure notice by its subject or its first sentences.
function isFailureNotice(evidence: Evidence): boolean {
  const { echo, subject, opening, own, away } = evidence
  if (echo && (inHead(table.subject, evidence) ?? inHead(table.awaySubject, evidence))) return false
  if (DIAGNOSTIC.test(own)) return true
  if (away) return false
  // The subject may be that of our own mail: in an answer, behind the number of a case, or in a
  // receipt.
  const ours = subject.replace(CASE, '')
  const isReceipt = receipts.request.find(opening) !== null && ticketIn(evidence) !== undefined
  const answers = ours !== subject || replyPrefix(subject) !== '' || isReceipt
  if (!answers && hasFailure(findSubject, notices.subjects, words(subject))) return true
  const isTold = (text: string) => {
    const said = ours === subject ? text : text.replaceAll(words(ours), ' ')
    return hasFailure(findNotice, notices.phrases, said)
  }
  const told = walled(withoutQuestions(withoutAddresses(own.slice(0, OPENING_MAX))))
  if (!isTold(phrasesIn(told))) return false
  // A condition tells nothing that happened, and neither does the request that a receipt repeats.
  const said = withoutConditions(told)
  return isTold(phrasesIn(isReceipt ? said.replace(OF_REQUEST, ' ') : said))
}

// Whether a text tells a failure in the words of a notice, or in a shorter form.
const hasFailure = (find: typeof findNotice, bare: Phrases, text: string) =>
  find(text, '', 'failure')?.row.reason === 'failure' || bare.find(text) !== null

const CASE = /^\s{0,8}\[[^\][]{0,30}\d{3}\]/

// What a receipt repeats of a request: words between quotation marks, or in fields.
const OF_REQUEST = /["“„«][^"“”„«»\n]{1,300}["”“»]|^[ \t]{0,8}\p{L}[\p{L} ]{2,20}[:：].*$/gmu

// An SMTP reply (RFC 5321 4.2) with its enhanced status code (RFC 3463), or with its usual words.
const DIAGNOSTIC =
  /\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\b55[0-4][ -]{1,3}(?:<|requested|user|mailbox|no such|unknown|sorry|invalid|recipient|relay|message|permanent)/i

function answerType(
  evidence: Evidence,
  end: () => string | undefined,
  trace: string[],
): 'vacation' | 'ticket' | 'other' {
  const { sure, own, opening } = evidence
  const gone = evidence.away === null ? left.find(opening) : null
  if (gone && end() === undefined) {
    trace.push(`nobody comes back: "${gone.phrase}"`)
    return 'other'
  }
  const said = inHead(table.awaySubject, evidence)
  if (said) trace.push(`an absence in the subject: "${said.phrase}"`)
  if (said) return 'vacation'
  // Programs that answer while people are away also send a "thank you" all year.
  if (sure?.away && (table.courtesy.find(opening) === null || end() !== undefined))
    return 'vacation'
  const away = evidence.away ?? awayIn(phrasesIn(own))
  if (away) {
    trace.push(`an absence: "${away.phrase}"`)
    return 'vacation'
  }
  const stated = statedIn(own)
  if (stated) {
    trace.push(`an absence is stated: "${stated.phrase}"`)
    return 'vacation'
  }
  const ticket = ticketIn(evidence)
  if (ticket !== undefined) {
    trace.push(`a ticket: "${ticket.trim().slice(0, TICKET_TRACE_MAX)}"`)
    return 'ticket'
  }
  // A doubtful word counts as an absence if the text also has the day on which it ends. So does a
  // subject that programs set which answer while people are away.
  const doubtful = doubtfulIn(evidence) ?? programIn(evidence)
  if (doubtful === null || end() === undefined) return 'other'
  trace.push(`"${doubtful.phrase}" with an end`)
  return 'vacation'
}

// The phrase that states an absence, in each clause alone: the next one may be about somebody else.
function statedIn(own: string): Phrase | null {
  for (const sentence of own.slice(0, OPENING_MAX).split(CLAUSE_END)) {
    const stated = statedAbsence(phrasesIn(sentence))
    if (stated) return stated
  }
  return null
}

function doubtfulIn(evidence: Evidence): Phrase | null {
  const { echo, head, opening } = evidence
  return (
    table.doubtful.find(opening) ??
    elsewhere.find(opening) ??
    (echo ? table.doubtful.find(head) : null)
  )
}

function programIn({ echo, head, opening }: Evidence): Phrase | null {
  const other = dealings.find(opening) ?? left.find(opening)
  return echo && other === null ? table.subject.find(head) : null
}

// The words that name a case. The part of the subject that is ours may have the number of another.
function ticketIn({ own, subject, title, head, echo }: Evidence): string | undefined {
  return ticketNumber(own, echo && table.subject.find(head) ? title : subject)
}

// The end of the absence. Only iCloud writes it into a header field, others into subject or text.
function absenceEnd({ headers }: Report, { own, title }: Evidence): string | undefined {
  const criteria = field(headers, 'x-apple-criteria')
  const told = /\bendDate=(20\d\d-\d\d-\d\d)T/.exec(criteria)?.[1]
  if (told !== undefined) return told
  // Without a Date, the day on which the mail arrived is near enough (RFC 5321 4.4).
  const written = field(headers, 'date') || field(headers, 'received').split(';').at(-1) || ''
  const sent = writtenTime(written)
  const monthFirst = writesMonthFirst(written)
  // Days below the delimiter of a signature belong to other things. Few programs write the blank at
  // its end (RFC 3676 4.3).
  const [above = ''] = own.split(/^--[ \t]?$/m, 1)
  return (
    returnDate(above, sent, monthFirst) ??
    returnDate(own, sent, monthFirst) ??
    returnDate(title, sent, monthFirst)
  )
}
