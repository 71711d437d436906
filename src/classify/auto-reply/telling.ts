// Finds what a date in an automatic answer tells of the absence, by the words around it. Linear:
// looks at a bounded window on each side. Never throws.

import { untilBefore } from '../rules/auto-reply/calendars.ts'
import { fromRuns, returnRuns, untilRuns } from '../rules/auto-reply/dates.ts'
import { untilMonth } from '../rules/auto-reply/months.ts'
import { isWhole, isWholeWeek, type WrittenDate } from './calendar.ts'
import {
  AFTER_MAX,
  BEFORE_MAX,
  clause,
  marker,
  opensAnswer,
  sentenceEnd,
  tellsAnswer,
  tellsAnswerFrom,
  tellsAnswerOn,
  tellsNotBefore,
  tellsReturn,
} from './date-windows.ts'
import { tellsPresence } from './presence.ts'
import { RANGE } from './written-dates.ts'

const SENTENCE_MAX = 160 // characters behind a day in which its sentence ends

/** What a date tells of an absence: its last day, the day of the return, or its first day. */
export type Telling = 'last' | 'return' | 'begin' | null

/** What a date tells, by the words between it and the dates before and behind it. */
export function tellingOf(
  text: string,
  date: WrittenDate,
  previous: WrittenDate | undefined,
  next: WrittenDate | undefined,
): Telling {
  const start = Math.max(previous?.end ?? 0, date.at - BEFORE_MAX)
  const before = sentenceEnd(text.slice(start, date.at))
  const rest = text.slice(date.end, Math.min(next?.at ?? text.length, date.end + AFTER_MAX))
  const isRange = date.isLast || RANGE_START.test(text.slice(date.at, date.end))
  if (isRange || untilRuns.test(rest)) return 'last'
  const isWeek = isWholeWeek(date)
  const told = marker(before, previous !== undefined && date.at - previous.end < BEFORE_MAX)
  if (told === 'end') {
    const exclusive = isWeek ? untilWeek : isWhole(date) ? untilMonthItself : null
    return exclusive?.test(before) ? 'return' : 'last'
  }
  if (tellsNotBefore(before)) return 'return'
  // A comma behind a date may belong to it: "Am Montag, 30.11., bin ich wieder im Büro". But in
  // "Away from 3 May, back on 10 May" and "away in week 48, back on 30 May" what follows belongs to
  // the next date.
  const another = next !== undefined && next.at - date.end < AFTER_MAX && sentenceEnd(rest) === rest
  const begins = told === 'begin' || date.week !== undefined
  const after = clause(begins && another ? rest : rest.replace(ENDING, ''))
  const ofNext = next !== undefined && BACK_ON.test(text.slice(date.end, next.at))
  const back = tellsReturn(before, (isWeek && another) || ofNext ? '' : after, rest)
  const answers =
    told === 'begin'
      ? tellsAnswer(after) || tellsAnswerFrom(before)
      : tellsAnswerOn(before) || opensAnswer(before, after)
  if ((back || answers) && !opensRange(rest, next, date)) return 'return'
  const opened = told === 'begin' || fromRuns.test(rest)
  const upTo = rest.replace(fromRuns, '')
  const sentence = text.slice(date.end, date.end + SENTENCE_MAX).replace(fromRuns, '')
  if (!opensRange(upTo, next, date) && tellsPresence(before, sentence, opened)) return 'return'
  // A week is an absence itself: "I am away in week 48."
  if (told === 'begin' || fromRuns.test(rest)) return 'begin'
  return isWeek ? 'last' : null
}

// The ending of a day, and the comma behind it: "december 7-én, hétfőn leszek elérhető".
const ENDING = /^(?:[-']\p{L}{1,4})?\.?,\s?/u

const untilWeek = new RegExp(`(?<!\\p{L})(?:${untilBefore})\\s$`, 'u')
const untilMonthItself = new RegExp(`(?<!\\p{L})(?:${untilMonth})\\s$`, 'u')

const RANGE_START = new RegExp(`^(?:${RANGE.source})$`, 'u')

// Words that announce the day of return behind them: "I went on 2 November and return on 15 March".
const BACK_ON =
  /^[^.,;!?\n]{0,30}\b(?:back|return|returning|terug|zuruck|retour|ater|tilbage|tilbake) (?:on|op|am|le|den|the)? ?$/

// Whether the date is the first of a range. "Back from 3 to 14 August" tells when the author works.
function opensRange(rest: string, next: WrittenDate | undefined, date: WrittenDate): boolean {
  if (fromRuns.test(rest) && !returnRuns.test(rest)) return true
  return (
    next !== undefined && next.at - date.end < 12 && /^\s?(?:-|~|〜|to |bis |tot |t\/m )/.test(rest)
  )
}
