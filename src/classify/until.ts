// The end of an absence, from what its author wrote. `until` is the date as he states it: of a range
// ("from 3 to 14 August", "until 14 August") its last day, of a return ("back on 15 August") that
// day; where both are stated, the return. Dates of many languages (rules/auto-reply-dates.ts), ISO,
// day first; month first only where the text shows that it is American. A day without a year is the
// first such day from STALE_DAYS before the mail was sent. No clock. Undefined when it is ambiguous:
// two ends far apart, or 3/4 in English. Linear: each date looks at a bounded window around it.

import { fold } from './fold.ts'
import {
  fillerWords,
  fromRuns,
  fromWords,
  monthNames,
  rangeWords,
  returnRuns,
  returnStems,
  untilRuns,
  untilWords,
  weekdayNames,
} from './rules/auto-reply-dates.ts'

const TEXT_MAX = 3000 // characters searched: the dates of an absence stand at the start
const DATES_MAX = 40 // dates looked at
const BEFORE_MAX = 70 // characters of the window before a date
const AFTER_MAX = 50 // characters of the window behind it
const STALE_DAYS = 31 // people forget to switch their notice off
const SPREAD_DAYS = 21 // ends of one absence: last day, return, weekend and holidays between
const DAY_MS = 86_400_000

/** A day as written; the year is null when it was left out. */
interface WrittenDate {
  at: number
  end: number
  year: number | null
  month: number
  day: number
  /** Month and day could be the other way round. */
  doubtful: boolean
}

/**
 * The date (`YYYY-MM-DD`) on which the absence that the text tells ends or its author returns.
 * `sent` is the Date of the mail: without it only dates with a year are read.
 */
export function returnDate(text: string, sent: Date | null): string | undefined {
  const plain = fold(text.slice(0, TEXT_MAX))
    .replaceAll('\n', ' \n ')
    .replace(ABBREVIATION, '$1')
    .replace(ANSWERING, ' ')
  const dates = writtenDates(plain)
  const ends: number[] = []
  for (const [index, date] of dates.entries()) {
    if (!endsAbsence(plain, date, dates[index - 1], dates[index + 1])) continue
    if (date.doubtful) return undefined
    const day = dayOf(date, sent)
    if (day !== undefined) ends.push(day)
  }
  if (ends.length === 0) return weekdayOfReturn(plain, sent)
  const last = Math.max(...ends)
  if (last - Math.min(...ends) > SPREAD_DAYS * DAY_MS) return undefined
  return new Date(last).toISOString().slice(0, 10)
}

// "We get back to you" is no return.
const ANSWERING =
  /(?<!\p{L})(?:back (?:to|with) (?:you|all)|(?:auf|bei) (?:sie|ihnen|dich|dir) zuruck|(?:bij|op) (?:u|je|jou|uw) (?:\p{L}{2,10} )?terug|terug bij (?:u|je|jou)|tillbaka till dig|tilbage til dig|tilbake til deg)(?!\p{L})/gu

// Their full stop ends no sentence.
const ABBREVIATION = /(?<!\p{L})(einschl|inkl|incl|vsl|approx)\./gu

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '')
const wordSet = (list: string) => new Set(words(list).map((word) => word.replaceAll('_', ' ')))
const months = new Map(
  monthNames.flatMap((row, at) => words(row).map((name) => [name, at + 1] as const)),
)
const weekdays = new Map(
  weekdayNames.flatMap((row, at) => words(row).map((name) => [name, at] as const)),
)
const until = wordSet(untilWords)
const range = wordSet(rangeWords)
const from = wordSet(fromWords)
const filler = wordSet(fillerWords)
const returns = wordSet(returnStems)

// Where a year may be left out the lookarounds keep phone numbers, times and versions apart.
const NAME = '(\\p{L}{3,14})'
const YEAR = "(?:\\.?,?\\s{0,2}(?:de |del |r\\. )?(20\\d\\d|'\\d\\d)(?!\\d))?"
const ORDINAL = '(?:st|nd|rd|th|er|eme|e|o|a|°|:e|:a|-?го|-?е|\\.)?'
const FORMS = {
  yearFirst: /(?<![\d./-])(20\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?![\d-])/gu,
  han: /(?:(20\d\d)\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/gu,
  dayMonth: new RegExp(
    `(?<![\\d.,:/])(\\d{1,2})${ORDINAL}\\s{0,2}(?:of |de |di |d'|den |ה|ב)?${NAME}${YEAR}`,
    'gu',
  ),
  monthDay: new RegExp(
    `(?<!\\p{L})${NAME}\\.?\\s(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d/:]|\\.\\d)${YEAR}`,
    'gu',
  ),
  dotted: /(?<![\d./])(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(20\d\d|\d\d(?!\d))|\.(?!\d)|(?![\d./:-]))/gu,
  slashed: /(?<![\d./])(\d{1,2})([/-])(\d{1,2})(?:\2(20\d\d|\d\d)(?!\d)|(?![\d/:-]|\.\d))/gu,
}

// Only where month before day is the custom; elsewhere `out 3` and `set 4` are no dates.
const MONTH_FIRST =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober)$/

function writtenDates(text: string): WrittenDate[] {
  const found = [
    ...scan(text, FORMS.yearFirst, ([, y, m, d]) => ymd(y, m, d)),
    ...scan(text, FORMS.han, ([, y, m, d]) => ymd(y, m, d)),
    ...scan(text, FORMS.dayMonth, ([, d, name, y]) => named(y, name, d)),
    ...scan(text, FORMS.monthDay, ([, name, d, y]) =>
      MONTH_FIRST.test(name ?? '') ? named(y, name, d) : null,
    ),
    ...scan(text, FORMS.dotted, ([, d, m, y]) => ymd(y, m, d)),
    ...slashedDates(text),
    ...rangeEnds(text),
  ].sort((a, b) => a.at - b.at || b.end - a.end)
  // "24 december 2026" also reads as "december 20": the first and longest form has the place.
  const kept: WrittenDate[] = []
  for (const date of found) {
    const last = kept.at(-1)
    if (kept.length < DATES_MAX && (!last || date.at >= last.end)) kept.push(date)
  }
  return kept
}

type Parts = Omit<WrittenDate, 'at' | 'end'>

function* scan(
  text: string,
  form: RegExp,
  read: (match: RegExpMatchArray) => Parts | null,
): Generator<WrittenDate> {
  for (const match of text.matchAll(form)) {
    const parts = read(match)
    if (parts === null || !possible(parts)) continue
    yield { ...parts, at: match.index, end: match.index + match[0].length }
  }
}

function ymd(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
  return { year: yearOf(year), month: Number(month), day: Number(day), doubtful: false }
}

function named(year: string | undefined, name = '', day: string | undefined): Parts | null {
  const month = months.get(name)
  return month === undefined
    ? null
    : { year: yearOf(year), month, day: Number(day), doubtful: false }
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null
  const digits = written.replace("'", '')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function possible({ year, month, day }: Parts): boolean {
  return dateOf(year ?? 2024, month, day) !== undefined // 2024 has a 29 February
}

// "3/14" is American, "14/3" is not; one such date tells how the others are meant.
function slashedDates(text: string): WrittenDate[] {
  const matches = [...text.matchAll(FORMS.slashed)]
  const dayFirst = matches.some(([, a]) => Number(a) > 12)
  const american = !dayFirst && matches.some(([, a, , b]) => Number(a) <= 12 && Number(b) > 12)
  const known = american || dayFirst || !ENGLISH.test(text)
  return [
    ...scan(text, FORMS.slashed, ([, a, mark, b, y]) => {
      if (mark === '-' && y === undefined) return null
      const [day, month] = american ? [Number(b), Number(a)] : [Number(a), Number(b)]
      return { year: yearOf(y), month, day, doubtful: !known && a !== b }
    }),
  ]
}

// Day first is the custom of every language but English, where it depends on the country.
const ENGLISH = /(?<!\p{L})(?:the|will be|i am|office|until|return)(?!\p{L})/u

// "July 10-31", "12月24日から31日まで": the last day has no month of its own.
function* rangeEnds(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(RANGE)) {
    const [whole, name, first, last, hanMonth, hanFirst, hanLast] = match
    const month = name === undefined ? Number(hanMonth) : months.get(name)
    if (month === undefined || (name !== undefined && !MONTH_FIRST.test(name))) continue
    const day = Number(last ?? hanLast)
    if (day < Number(first ?? hanFirst)) continue
    const year = /^,?\s{0,2}(20\d\d)(?!\d)/.exec(text.slice(match.index + whole.length))?.[1]
    const parts = { year: yearOf(year), month, day, doubtful: false }
    // It hides the first day; the mark of a range makes it an end (see `endsAbsence`).
    if (possible(parts)) yield { ...parts, at: match.index, end: match.index + whole.length }
  }
}

const RANGE =
  /(?<!\p{L})(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?\s?(?:-|to|through|thru|until|till)\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d/:]|\.\d)|(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?\s?(?:\([^()\n]{1,4}\)\s?)?(?:-|~|〜|から|至|到|부터)\s?(\d{1,2})\s?[日号號일]/gu

function endsAbsence(
  text: string,
  date: WrittenDate,
  previous: WrittenDate | undefined,
  next: WrittenDate | undefined,
): boolean {
  const start = Math.max(previous?.end ?? 0, date.at - BEFORE_MAX)
  const before = sentenceEnd(text.slice(start, date.at))
  const rest = text.slice(date.end, Math.min(next?.at ?? text.length, date.end + AFTER_MAX))
  if (RANGE_START.test(text.slice(date.at, date.end)) || untilRuns.test(rest)) return true
  const told = marker(before, previous !== undefined && date.at - previous.end < BEFORE_MAX)
  if (told === 'end') return true
  // "Am Montag, 30.11., bin ich wieder im Büro": the comma belongs to the date.
  const after = clause(told === 'begin' ? rest : rest.replace(/^\.?,\s?/, ''))
  const back = holdsReturn(before) || holdsReturn(after) || returnRuns.test(rest)
  return back && !opensRange(rest, next, date)
}

const RANGE_START = new RegExp(`^(?:${RANGE.source})$`, 'u')

// "back from 3 to 14 August" would be a working time: the date opens a range.
function opensRange(rest: string, next: WrittenDate | undefined, date: WrittenDate): boolean {
  if (fromRuns.test(rest) && !returnRuns.test(rest)) return true
  return (
    next !== undefined && next.at - date.end < 12 && /^\s?(?:-|~|〜|to |bis |tot |t\/m )/.test(rest)
  )
}

function clause(rest: string): string {
  return rest.split(/[,;!?\n]|\.\s/, 1)[0] ?? ''
}

// The last sentence of a window. A full stop after a number or a short word is no end.
function sentenceEnd(window: string): string {
  const ends = [...window.matchAll(/\p{L}{4}[.!?]\s|[!?。;]|\n\s\n/gu)]
  const last = ends.at(-1)
  return last ? window.slice(last.index + last[0].length) : window
}

// What the words straight before a date say of it.
function marker(before: string, afterDate: boolean): 'end' | 'begin' | null {
  const tokens = before.split(/[\s,()]+/).filter((token) => token !== '')
  const numbered = afterDate || tokens.slice(-6).some((token) => /\d/.test(token))
  for (let left = tokens.length; left > 0 && tokens.length - left < 5; left--) {
    const tail = [3, 2, 1].map((size) => tokens.slice(Math.max(0, left - size), left).join(' '))
    if (tail.some((words) => until.has(words))) return 'end'
    const last = tokens[left - 1] ?? ''
    if (numbered && (range.has(last) || /\d\.?-$/.test(last))) return 'end'
    if (tail.some((words) => from.has(words))) return 'begin'
    if (!filler.has(last) && !weekdays.has(last.replace(/\.$/, ''))) break
  }
  // 至12月24日, 到12月24日: no blank before the day.
  return /(?:至|到|直到|~|〜)\s?$/.test(before) && before.trim() !== '' ? 'end' : null
}

function holdsReturn(window: string): boolean {
  return window.split(/[^\p{L}']+/u).some((word) => returns.has(word))
}

function dayOf(date: WrittenDate, sent: Date | null): number | undefined {
  if (date.year !== null) return dateOf(date.year, date.month, date.day)
  if (sent === null || Number.isNaN(sent.getTime())) return undefined
  const earliest = sent.getTime() - STALE_DAYS * DAY_MS
  const year = sent.getUTCFullYear()
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const day = dateOf(candidate, date.month, date.day)
    if (day !== undefined && day >= earliest) return day
  }
  return undefined
}

function dateOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined
}

// "back on Monday", "tot maandag": the next such day after the mail was sent.
function weekdayOfReturn(text: string, sent: Date | null): string | undefined {
  if (sent === null || Number.isNaN(sent.getTime())) return undefined
  const days = new Set<number>()
  for (const match of text.matchAll(/\p{L}{4,14}/gu)) {
    const weekday = weekdays.get(match[0])
    if (weekday === undefined) continue
    const before = sentenceEnd(text.slice(Math.max(0, match.index - BEFORE_MAX), match.index))
    const after = text
      .slice(match.index + match[0].length)
      .slice(0, AFTER_MAX)
      .split(/[,;.!?\n]/, 1)
    const back = holdsReturn(before) || holdsReturn(after[0] ?? '')
    if (marker(before, false) === 'end' || back) days.add(weekday)
  }
  const [weekday] = days
  if (weekday === undefined || days.size > 1) return undefined
  const ahead = (weekday - sent.getUTCDay() + 7) % 7 || 7
  return new Date(sent.getTime() + ahead * DAY_MS).toISOString().slice(0, 10)
}
