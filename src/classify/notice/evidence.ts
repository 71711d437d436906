// Gathers the evidence that a mail is a notice of no standard: who sent it, what its subject and
// its text say (rules/notice/*), whether it holds a server's answer, and whom it names. Linear;
// never throws.

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

/** Characters of a notice that are read. It says what it is in its first lines. */
export const NOTICE_MAX_LENGTH = 6000
/** A line of a log (syslog and its successors). It is left out, as it is about other messages. */
const LOG_LINE =
  /^[ \t]{0,8}(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}) \S{1,64} [\w./-]{1,40}(?:\[\d{1,8}\])?:.*$/gm
/** A line that gives a reason behind a label: "Reason: …". */
const REASON_FIELD =
  /^\W{0,8}(?:reason|cause|problem|error|action|result|grund|fehler|ergebnis|reden|oorzaak|fout|resultaat|raison|motif|erreur|résultat|motivo|errore|erro|resultado|risultato|błąd|chyba|hiba|ошибка|エラー内容|错误|錯誤|오류|powód|orsak|årsag|syy|důvod|причина|理由|原因|사유)\s{0,8}[:：=]\s{0,8}\S/im
const QUOTED_LINE = /^>.*$/gm
/**
 * Words between quotation marks. They must begin with a letter, as a server's answer, which begins
 * with its code, is no quotation.
 */
const QUOTATION = /["“„«]\p{L}(?:[^"“”„«»\n]|\n(?!\s{0,8}\n)){20,300}["“”»]/gu

/**
 * A subject that asks: "Undeliverable? We can help" is no notice. A question behind a colon belongs
 * to the subject of the original.
 */
const ASKING = /^[^:?]{0,60}\?/

const findReport = phraseFinder(reportSubjects)

/** What speaks for a notice. */
export interface Evidence {
  report: Report
  notice: string
  named: Found
  origin: Origin
  /** Whether the subject has the words of a notice. */
  titled: boolean
  /** The row of the rules whose words stand in the text; null if there is none. */
  wording: PhraseRow<NoticeKind> | null
  /** Whether the text holds a server's answer, or a line that gives a reason. */
  technical: boolean
  /** The kind of the notice by its words. */
  kind: NoticeKind
  trace: string[]
}

/**
 * The evidence that a mail is a notice; null if a person may have sent it, or it is about other
 * things.
 */
export function gather(report: Report, origin: Origin): Evidence | null {
  const subject = field(report.headers, 'subject')
  const anybodys = origin === null || isOnlyHint(origin)
  const asks = anybodys && ASKING.test(subject)
  const titled = asks ? null : findSubject(words(subject), subject.toLowerCase())
  const tells = titled !== null || returnsOriginal(report) || isAutoReplied(report)
  if (origin === null && !tells) return null
  const about = findReport(words(subject))
  // "Weekly delivery report" has the words of a notice within the title of another report. In front
  // of those words, such a title makes the mail that report; behind them it may be the original's
  // subject.
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
  // Words of success are about other recipients ("It reached the others") if prose names several
  // apart, or a server's answer refuses for good.
  const others =
    titled !== null && wording?.row.reason === 'success' && (named.apart || holdsRefusal(told))
  // If neither subject nor text has known words, titles above the recipients may say that nobody
  // failed.
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

// The kind by the titles above the recipients; undefined if somebody failed or has no such title.
function kindByTitles({ recipients }: Found): NoticeKind | undefined {
  const fates = new Set(recipients.map(({ fate }) => fate))
  if (fates.size === 0 || fates.has(undefined) || fates.has('failed')) return undefined
  return fates.has('delayed') ? 'delay' : 'success'
}

// The title of the mail itself. In "Undeliverable: Statistics of November" the original's subject
// stands behind the colon.
function titleOf(subject: string): string {
  const [title = ''] = subject.split(/[:：([]| [-–—] /, 1)
  return findSubject(words(title), title.toLowerCase()) === null ? subject : title
}

// Whether the title of another report stands before the words of a notice. In a subject with "Re:"
// both belong to the mail that is answered.
function isBefore(about: { phrase: string }, titled: { phrase: string }, subject: string): boolean {
  const [first, second] = [about, titled].map(({ phrase }) =>
    words(subject).indexOf(words(phrase.split('…', 1)[0] ?? '').trimEnd()),
  )
  return replyPrefix(subject) === '' && (first ?? 0) < (second ?? 0)
}

// Whether the title is about another kind of delivery: "Fax delivery failed" has the words of a
// failure notice.
function isOther(row: PhraseRow<About>, origin: Origin): boolean {
  return row.reason === 'other delivery' && origin !== 'from a mail system'
}

// What the notice itself says that happened. Conditions and lines of a log are left out. If anybody
// may have sent the mail, quotations and questions are left out too, and no phrase may go on from
// one sentence into the next: "your mail" in one sentence and "was rejected" in another, which is
// about an application, do not belong together.
function ownTelling(notice: string, anybodys: boolean): string {
  const own = withoutConditions(notice.slice(0, NOTICE_MAX_LENGTH).replace(LOG_LINE, ' '))
  if (!anybodys) return own
  return walled(withoutQuestions(own.replace(QUOTED_LINE, ' ').replace(QUOTATION, ' ')))
}

// The kind by the words. Words of the text that say that the server has given up count most, then a
// delay in the subject, then the other words of the text.
function kindOf(wording?: PhraseRow<NoticeKind>, titled?: PhraseRow<NoticeKind>): NoticeKind {
  const over = wording !== undefined && wording.source === noticeRows[0]?.source
  return !over && titled?.reason === 'delay'
    ? 'delay'
    : (wording?.reason ?? titled?.reason ?? 'failure')
}
