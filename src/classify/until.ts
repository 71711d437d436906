// The end of an absence, from what its author wrote. `until` is the date as he states it: of a range
// ("from 3 to 14 August", "until 14 August") its last day, of a return ("back on 15 August") that
// day; where both are stated, the return. Dates of many languages (rules/auto-reply-dates.ts), ISO,
// day first; month first only where the text shows that it is American. A day without a year is the
// first such day from a month before the mail was sent; one of which only the weekday and the number
// are told ("Monday 7th") the next that is both, "tomorrow" the day after the mail was sent. No clock.
// Undefined when it is ambiguous: two ends far apart, or 3/4 in English. Linear: each date looks at a
// bounded window around it.

import { fold } from './fold.ts'
import { UNSPACED, UNSPACED_SCRIPTS } from './phrases.ts'
import {
  fillerWords,
  fromRuns,
  fromWords,
  rangeWords,
  returnRuns,
  returnStems,
  untilRuns,
  untilWords,
} from './rules/auto-reply-dates.ts'
import { relativeDays } from './rules/auto-reply-relative.ts'
import { dayOf, RANGE, type WrittenDate, weekdays, writtenDates } from './written-dates.ts'

const TEXT_MAX = 3000 // characters searched: the dates of an absence stand at the start
const BEFORE_MAX = 70 // characters of the window before a date
const AFTER_MAX = 50 // characters of the window behind it
const SPREAD_DAYS = 21 // ends of one absence: last day, return, weekend and holidays between
const NEXT_DAYS = 5 // a day named this soon after the last one is that of the return
const DAY_MS = 86_400_000

/**
 * The date (`YYYY-MM-DD`) on which the absence that the text tells ends or its author returns.
 * `sent` is the Date of the mail: without it only dates with a year are read.
 */
export function returnDate(text: string, sent: Date | null): string | undefined {
  const plain = fold(text.slice(0, TEXT_MAX))
    .replaceAll('\n', ' \n ')
    .replace(ABBREVIATION, (written) => written.replaceAll('.', ''))
    .replace(ANSWERING, ' ')
  const dates = writtenDates(plain)
  const ends: number[] = []
  for (const [index, date] of dates.entries()) {
    const day = dayOf(date, sent)
    const isEnd = endsAbsence(plain, date, dates[index - 1], dates[index + 1])
    if (isEnd && date.doubtful) return undefined
    // "I am away until 6 December. 7 December: all of it again."
    if (day !== undefined && (isEnd || (!date.doubtful && follows(day, ends)))) ends.push(day)
  }
  if (ends.length === 0) return dayOfReturn(plain, sent)
  const last = Math.max(...ends)
  if (last - Math.min(...ends) > SPREAD_DAYS * DAY_MS) return undefined
  return new Date(last).toISOString().slice(0, 10)
}

function follows(day: number, ends: readonly number[]): boolean {
  return ends.some((end) => day > end && day <= end + NEXT_DAYS * DAY_MS)
}

// "We get back to you" is no return, and neither is "I return your call".
const ANSWERING = new RegExp(
  `(?<!\\p{L})(?:${[
    'back (?:to|with) (?:you|all)',
    '(?:call|write|mail|e-?mail|phone|ring) (?:\\p{L}{1,6} )?back',
    'return (?:your|all|any|the) (?:\\p{L}{1,12} )?(?:calls?|mails?|e-?mails?|messages?)',
    '(?:auf|bei) (?:sie|ihnen|dich|dir) zuruck',
    '(?:rufe|schreibe|melde) (?:sie|ihnen|dich|dir|mich) (?:\\p{L}{1,10} ){0,2}zuruck',
    '(?:bij|op) (?:u|je|jou|uw) (?:\\p{L}{2,10} )?terug',
    '(?:mail|bel|schrijf|reageer) (?:u|je|jou) (?:\\p{L}{1,10} ){0,2}terug',
    'terug bij (?:u|je|jou)',
    'reviens vers (?:vous|toi)',
    'til(?:lbaka|bage|bake) til(?:l)? (?:dig|deg)',
  ].join('|')})(?!\\p{L})`,
  'gu',
)

// Their full stop ends no sentence.
const ABBREVIATION = /(?<!\p{L})(?:einschl|inkl|incl|vsl|approx|a\.s|p\.v|d)\./gu

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '')
const wordSet = (list: string) => new Set(words(list).map((word) => word.replaceAll('_', ' ')))
const until = wordSet(untilWords)
const range = wordSet(rangeWords)
const from = wordSet(fromWords)
const filler = wordSet(fillerWords)
const returns = wordSet(returnStems)

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
  // "Away from 3 May, back on 10 May": there it is the next one's.
  const another = next !== undefined && next.at - date.end < AFTER_MAX
  const after = clause(told === 'begin' && another ? rest : rest.replace(/^\.?,\s?/, ''))
  const back = tellsReturn(before, after, rest)
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

// What stands before a day, its clause behind it, and all that is behind it.
function tellsReturn(before: string, after: string, rest: string): boolean {
  return holdsReturn(before) || holdsReturn(after) || returnRuns.test(rest)
}

function holdsReturn(window: string): boolean {
  return window.split(/[^\p{L}']+/u).some((word) => returns.has(word))
}

// "back on Monday", "tot maandag": the next such day after the mail was sent; "back tomorrow".
function dayOfReturn(text: string, sent: Date | null): string | undefined {
  if (sent === null || Number.isNaN(sent.getTime())) return undefined
  const told = [...text.matchAll(UNDATED)].flatMap(({ index, 0: written }) => {
    const ahead = daysAhead(written, sent)
    return ahead === undefined ? [] : [{ index, end: index + written.length, ahead }]
  })
  const days = new Set<number>()
  for (const [at, { index, end, ahead }] of told.entries()) {
    const before = sentenceEnd(text.slice(Math.max(0, index - BEFORE_MAX), index))
    const rest = text.slice(end, Math.min(told[at + 1]?.index ?? text.length, end + AFTER_MAX))
    const [after = ''] = rest.split(/[,;.!?\n]/, 1)
    const back = tellsReturn(before, after, rest)
    if (marker(before, false) === 'end' || back) days.add(ahead)
  }
  const [ahead] = days
  if (ahead === undefined || days.size > 1) return undefined
  return new Date(sent.getTime() + ahead * DAY_MS).toISOString().slice(0, 10)
}

const relative = new Map(
  relativeDays.flatMap(({ days, phrases }) =>
    phrases.split('|').map((phrase) => [phrase.trim(), days] as const),
  ),
)
const phrase = (each: string) => (UNSPACED.test(each) ? each : `(?<!\\p{L})${each}(?!\\p{L})`)
// Longest first: the day after tomorrow has tomorrow in it. Who says good morning says no day.
const UNDATED = new RegExp(
  `(?<!(?:guten|goede|goeie|god) )(?:${[...relative.keys()]
    .sort((a, b) => b.length - a.length)
    .map(phrase)
    .join('|')})|[^\\P{L}${UNSPACED_SCRIPTS}]{4,14}`,
  'gu',
)

function daysAhead(written: string, sent: Date): number | undefined {
  const days = relative.get(written)
  if (days !== undefined) return days
  const weekday = weekdays.get(written)
  return weekday === undefined ? undefined : (weekday - sent.getUTCDay() + 7) % 7 || 7
}
