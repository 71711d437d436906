// Recognises answers that a person wrote: the mail names the message that it answers (RFC 5322
// 3.6.4), or its subject is marked as an answer and it quotes a message. List mail and mail of
// programs are no replies. Gives null when the mail is none. `ownWords` gives what the sender wrote
// himself, without the quoted original.

import type { Verdict } from '../event.ts'
import { field, type Header } from '../mail/fields.ts'
import type { Part, Report } from '../mail/message.ts'
import { oncePerReport } from './once.ts'
import { isDaemon, isListMail } from './origin.ts'
import { fold } from './phrases/fold.ts'
import { UNSPACED } from './phrases/words.ts'
import { answeredMessage, answerVerdict, firstAddress, NO_REPLY } from './respondent.ts'
import { quotedFrom, quoteIntroductions, quoteRules } from './rules/reply.ts'
import { isForward, replyPrefix } from './subject-marks.ts'

const LINES_MAX = 1000 // lines of prose that are looked at
const LINE_MAX = 400 // a longer line is no introduction of a quotation

/**
 * The human answer that this mail is, or null. It must be the last detector, as it accepts any mail
 * that looks as if a person wrote it.
 */
export function replyVerdict(report: Report): Verdict | null {
  const { headers } = report
  if (sentByProgram(report) || isForward(field(headers, 'subject'))) return null
  const told = answeredMessage(headers)
  const prefix = replyPrefix(field(headers, 'subject'))
  const { own, quoted: quotes } = ownWordsOf(report)
  const trace = [
    ...(told ? ['it answers a mail (In-Reply-To or References)'] : []),
    ...(prefix === '' ? [] : [`the subject starts with "${prefix}:"`]),
    ...(quotes ? ['it quotes the original'] : []),
  ]
  // Advertisers put "Re:" before their subjects too, but their mail has a link or an attached file.
  if (prefix !== '' && inClient(headers) && !hasLinkOrFile(own, report))
    trace.push('written in a mail program')
  if (trace.length < 2 && !(told && report.text.trim() !== '')) return null
  return answerVerdict('reply', report, trace)
}

/** Whether the text has a link, or a file is attached. */
export const hasLinkOrFile = (text: string, { parts }: Report): boolean =>
  /\bhttps?:\/\//i.test(text) || parts.some(isAttached)

const isAttached = ({ contentType }: Part) =>
  /^application\/(?!.{0,20}signature|ms-tnef|xml$|json$)/.test(contentType)

/** Whether a mail was written in a program in which people write. */
export const inClient = (headers: readonly Header[]) =>
  CLIENT.test(`${field(headers, 'user-agent')} ${field(headers, 'x-mailer')}`)

// Names of mail programs. Some of them do not name the message that is answered, so the program
// counts in place of that.
const CLIENT =
  /outlook|thunderbird|mozilla|apple mail|iphone|ipad|android|k-9|mutt|alpine|evolution|kmail|roundcube|squirrelmail|horde|zimbra|notes|groupwise|ymail|webservice|airmail|spark|mailspring|em client|the bat|becky|sylpheed|claws|gnus|postbox|opera|samsung|blackberry|mailbird|windows mail|open-xchange|sogo|web ?mail|foxmail|aquamail|eudora/i

/** The text without the quoted original, and whether there is a quoted original at all. */
export function ownWords(text: string): { own: string; quoted: boolean } {
  const lines = text.split('\n', LINES_MAX)
  const end = lines.findIndex((line, at) =>
    startsQuote(line, lines[at + 1] ?? '', lines[at + 2] ?? ''),
  )
  if (end < 0) return { own: text, quoted: false }
  const above = lines.slice(0, end)
  const own = isAttribution(above) ? below(lines.slice(end)) : above
  return { own: own.join('\n'), quoted: true }
}

// Whether nothing but "Ann writes:" stands above a quotation.
function isAttribution(above: string[]): boolean {
  const written = above.filter((line) => line.trim() !== '')
  return written.length === 0 || (written.length === 1 && /[:：]\s{0,3}$/.test(written[0] ?? ''))
}

// The text below a quotation: maildrop and some people write there.
function below(quoted: string[]): string[] {
  const start = quoted.slice(0, ATTRIBUTION_LINES).findIndex((line) => QUOTED_LINE.test(line))
  if (start < 0) return []
  const isOwn = (line: string) => line.trim() !== '' && !QUOTED_LINE.test(line)
  const end = quoted.findIndex((line, at) => at > start && isOwn(line))
  return end < 0 ? [] : quoted.slice(end)
}

const ATTRIBUTION_LINES = 4 // "On 16 November Ann wrote:" over two lines, and a blank one
const QUOTED_LINE = /^\s{0,3}>/

/** `ownWords` of a report. */
export const ownWordsOf = oncePerReport(({ text }) => ownWords(text))

function startsQuote(line: string, next: string, afterNext: string): boolean {
  if (QUOTED_LINE.test(line)) return true
  if (line.length > LINE_MAX || line.trim() === '') return false
  if (RULE.test(line)) return namesOriginal(line)
  // In "On 16 November Ann <ann@example.org> wrote:" the last word may stand on the next line.
  if (/[\d@]/.test(line) && (introduces(line) || introduces(`${line} ${next.slice(0, LINE_MAX)}`)))
    return true
  // Outlook writes a block of fields above the original: From, then Sent or Date, then To. A
  // "From:" with a number behind it ("From: 3 May") is the start of an absence.
  return (
    !/[:：]\s{0,3}\d/.test(line) &&
    FIELD_LINE.test(next) &&
    FIELD_LINE.test(afterNext) &&
    quotedFrom.test(fold(line))
  )
}

const RULE = /^\s{0,3}[-_=*]{2,60}/

function namesOriginal(line: string): boolean {
  const plain = fold(line)
  return quoteRules.some((rule) => plain.includes(rule))
}

function introduces(line: string): boolean {
  if (!/[:：]\s{0,3}$/.test(line)) return false
  const plain = ` ${fold(line).replace(/[\s:：]+$/, '')} `
  return quoteIntroductions.some((verb) => plain.includes(UNSPACED.test(verb) ? verb : ` ${verb} `))
}

const FIELD_LINE = /^[*>\s]{0,8}[\p{L}][\p{L} .'-]{0,30}\*?\s?[:：]\*?\s/u

function sentByProgram({ headers }: Report): boolean {
  const submitted = field(headers, 'auto-submitted').trim().toLowerCase()
  if (submitted !== '' && !submitted.startsWith('no')) return true
  if (/^(?:bulk|junk|list|auto.?reply)/i.test(field(headers, 'precedence').trim())) return true
  // Feedback-ID is a field of bulk mail.
  if (isListMail({ headers }) || field(headers, 'feedback-id') !== '') return true
  const from = firstAddress(field(headers, 'from'))
  // The address postmaster is usually a daemon's, but one who answers in a mail program is a
  // person.
  const isPerson = inClient(headers) && replyPrefix(field(headers, 'subject')) !== ''
  if (from === '' || NO_REPLY.test(from) || ROBOT.test(from)) return true
  return isDaemon(headers) && !(isPerson && DESK.test(from))
}

// Addresses of list managers, which answer commands that are mailed to them.
const ROBOT = /^(?:majordomo|listserv|listproc|sympa|ecartis|mailserv|mailman)@|-request@/i

const DESK = /^post[-_]?master@/i
