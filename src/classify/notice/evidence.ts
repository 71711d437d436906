// Gathers what speaks for a notice of no standard: who sent it, what its subject and its text say (rules/notice/*),
// whether it holds a server's answer, and whom it names. Linear; never throws.

import { field, oneLine } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { holdsAnswer, holdsRefusal } from '../../mail/status.ts'
import {
  hasNullReturnPath,
  isAutoReplied,
  isNameAlone,
  isOfProject,
  isOnlyHint,
  isRobot,
  type Origin,
} from '../origin.ts'
import { noticeOf, returnsOriginal } from '../original.ts'
import { type PhraseRow, phraseFinder, walled } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { type Found, namedRecipients } from '../recipients/recipients.ts'
import { type About, reportSubjects } from '../rules/notice/other-reports.ts'
import { type NoticeKind, noticeRows } from '../rules/notice/phrases.ts'
import { replyPrefix } from '../subject-marks.ts'
import { isTally } from './tally.ts'
import {
  findNotice,
  findSubject,
  withoutAddresses,
  withoutConditions,
  withoutQuestions,
} from './words.ts'

/** Characters of a notice that are read: it says what it is in its first lines, after a greeting at most. */
export const NOTICE_MAX_LENGTH = 6000
/** Lines of a log (syslog and its successors) are about other messages. */
const LOG_LINE =
  /^[ \t]{0,8}(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}) \S{1,64} [\w./-]{1,40}(?:\[\d{1,8}\])?:.*$/gm
/** A reason in a line of its own. */
const REASON_FIELD =
  /^\W{0,8}(?:reason|cause|problem|error|action|result|grund|fehler|ergebnis|reden|oorzaak|fout|resultaat|raison|motif|erreur|résultat|motivo|errore|erro|resultado|risultato|błąd|chyba|hiba|ошибка|エラー内容|错误|錯誤|오류|powód|orsak|årsag|syy|důvod|причина|理由|原因|사유)\s{0,8}[:：=]\s{0,8}\S/im
const QUOTED_LINE = /^>.*$/gm
/** Words between quotation marks that begin with a letter: a server's answer would begin with its code. */
const QUOTATION = /["“„«]\p{L}(?:[^"“”„«»\n]|\n(?!\s{0,8}\n)){20,300}["“”»]/gu

/** "Undeliverable? We can help" is no notice. Behind a colon the question is in the original's subject. */
const ASKING = /^[^:?]{0,60}\?/

const findReport = phraseFinder(reportSubjects)

/** What speaks for a notice, and where it was found. */
export interface Evidence {
  report: Report
  notice: string
  named: Found
  origin: Origin
  /** Whether the subject has the words of a notice, and the row of the words in the text. */
  titled: boolean
  wording: PhraseRow<NoticeKind> | null
  /** Whether it holds a server's answer, or a reason in a line of its own. */
  technical: boolean
  /** What it is by its words. */
  kind: NoticeKind
  trace: string[]
}

/** The evidence of a mail that a mail system or another program may have sent; null where it is about other things. */
export function gather(report: Report, origin: Origin): Evidence | null {
  const subject = field(report.headers, 'subject')
  const anybodys = origin === null || isOnlyHint(origin)
  const asks = anybodys && ASKING.test(subject)
  const titled = asks ? null : findSubject(words(subject), subject.toLowerCase())
  const tells = titled !== null || returnsOriginal(report) || isAutoReplied(report)
  if (origin === null && !tells) return null
  const about = findReport(words(subject))
  // "Weekly delivery report" is a title of its own, and behind one stands the subject of the original.
  const within = titled !== null && about?.phrase.includes(titled.phrase)
  const untitled = titled === null && about?.row.reason !== 'other delivery'
  const opens =
    titled !== null && about?.row.reason === 'summary' && isBefore(about, titled, subject)
  if (about !== null && (untitled || opens || within || isOther(about.row, origin))) return null
  const sure = origin !== null && (isRobot(report) || hasNullReturnPath(report))
  if ((!sure || isOnlyHint(origin) || isNameAlone(report)) && isOfProject(report)) return null
  const { notice } = noticeOf(report)
  if (isTally(report, titleOf(subject), notice)) return null
  const told = ownTelling(notice, anybodys)
  const plain = anybodys ? withoutAddresses(told) : told
  const wording = findNotice(words(plain), told.toLowerCase())
  const technical = holdsAnswer(told) || REASON_FIELD.test(told)
  const named = namedRecipients(report)
  // "It reached the others" is about none of the recipients that are named, nor did a server refuse for good who got it.
  const others =
    titled !== null && wording?.row.reason === 'success' && (named.apart || holdsRefusal(told))
  // Where nothing else tells, the titles above the recipients may say that nobody failed.
  const byTitles = titled === null && wording === null ? kindByTitles(named) : undefined
  const trace = [
    origin === null ? 'no sign of a mail system' : `sender: ${origin}`,
    titled ? `the subject has the words "${oneLine(titled.phrase)}"` : 'the subject tells nothing',
    wording
      ? `the text has the words "${oneLine(wording.phrase)}" (${wording.row.source})`
      : 'no phrase of the text is known',
  ]
  return {
    report,
    notice,
    named,
    origin,
    titled: titled !== null,
    wording: wording?.row ?? null,
    technical,
    kind: byTitles ?? kindOf(others ? undefined : wording?.row, titled?.row),
    trace,
  }
}

function kindByTitles({ recipients }: Found): NoticeKind | undefined {
  const fates = new Set(recipients.map(({ fate }) => fate))
  if (fates.size === 0 || fates.has(undefined) || fates.has('failed')) return undefined
  return fates.has('delayed') ? 'delay' : 'success'
}

// "Undeliverable: Statistics of November" has the original's subject behind a colon.
function titleOf(subject: string): string {
  const [title = ''] = subject.split(/[:：([]| [-–—] /, 1)
  return findSubject(words(title), title.toLowerCase()) === null ? subject : title
}

// Behind "Re:" the words would be in the subject of the original.
function isBefore(about: { phrase: string }, titled: { phrase: string }, subject: string): boolean {
  const [first, second] = [about, titled].map(({ phrase }) =>
    words(subject).indexOf(words(phrase.split('…', 1)[0] ?? '').trimEnd()),
  )
  return replyPrefix(subject) === '' && (first ?? 0) < (second ?? 0)
}

// "Fax delivery failed" has the words of a failure notice, and is none.
function isOther(row: PhraseRow<About>, origin: Origin): boolean {
  return row.reason === 'other delivery' && origin !== 'from a mail system'
}

// What the notice itself says that happened: without conditions and lines of a log. Where anybody may have sent it,
// also without quotations, and with its sentences apart, so that "your mail" in one is not taken together with what
// the next says of an application.
function ownTelling(notice: string, anybodys: boolean): string {
  const own = withoutConditions(notice.slice(0, NOTICE_MAX_LENGTH).replace(LOG_LINE, ' '))
  if (!anybodys) return own
  return walled(withoutQuestions(own.replace(QUOTED_LINE, ' ').replace(QUOTATION, ' ')))
}

// Words that say it is over win, then a delay in the subject.
function kindOf(wording?: PhraseRow<NoticeKind>, titled?: PhraseRow<NoticeKind>): NoticeKind {
  const over = wording !== undefined && wording.source === noticeRows[0]?.source
  return !over && titled?.reason === 'delay'
    ? 'delay'
    : (wording?.reason ?? titled?.reason ?? 'failure')
}
