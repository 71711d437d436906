// The end of an absence, from what its author wrote. `until` is the date as he states it: of a range
// ("from 3 to 14 August", "until 14 August") its last day, of a return ("back on 15 August") that
// day; where both are stated, the return. Dates of many languages (rules/auto-reply-dates.ts), ISO,
// day first; month first only where the text shows that it is American. A day without a year is the
// first such day from a month before the mail was sent; one of which only the weekday and the number
// are told ("Monday 7th") the next that is both, "tomorrow" the day after the mail was sent. No clock.
// Undefined when it is ambiguous: two ends far apart, or 3/4 in English. Linear: each date looks at a
// bounded window around it.

import { DAY_MS, dayOf, type WrittenDate } from './calendar.ts'
import { plainDates } from './date-text.ts'
import { AFTER_MAX, BEFORE_MAX, clause, marker, sentenceEnd, tellsReturn } from './date-windows.ts'
import { fold } from './fold.ts'
import { untilBefore } from './rules/auto-reply-calendars.ts'
import { fromRuns, returnRuns, untilRuns } from './rules/auto-reply-dates.ts'
import { dayOfReturn } from './undated-days.ts'
import { RANGE, writtenDates } from './written-dates.ts'

const TEXT_MAX = 3000 // characters searched: the dates of an absence stand at the start
const SPREAD_DAYS = 21 // ends of one absence: last day, return, weekend and holidays between
const NEXT_DAYS = 5 // a day named this soon after the last one is that of the return

/**
 * The date (`YYYY-MM-DD`) on which the absence that the text tells ends or its author returns.
 * `sent` is the Date of the mail: without it only dates with a year are read.
 */
export function returnDate(text: string, sent: Date | null): string | undefined {
  const plain = plainDates(fold(text.slice(0, TEXT_MAX)))
    .replaceAll('\n', ' \n ')
    .replace(ABBREVIATION, (written) => written.replaceAll('.', ''))
    .replace(ANSWERING, ' ')
  const dates = writtenDates(plain)
  const ends: number[] = []
  for (const [index, date] of dates.entries()) {
    const edge = endOfAbsence(plain, date, dates[index - 1], dates[index + 1])
    const day = dayOf(date, sent, edge ?? 'first')
    if (edge !== null && date.doubtful) return undefined
    // "I am away until 6 December. 7 December: all of it again."
    if (day !== undefined && (edge !== null || (isWhole(date) && follows(day, ends))))
      ends.push(day)
  }
  if (ends.length === 0) return dayOfReturn(plain, sent)
  const last = Math.max(...ends)
  if (last - Math.min(...ends) > SPREAD_DAYS * DAY_MS) return undefined
  return new Date(last).toISOString().slice(0, 10)
}

function isWhole({ doubtful, month, weekday }: WrittenDate): boolean {
  return !doubtful && (month !== null || weekday !== undefined)
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

/** Whether a date ends the absence: a week with its last day, or its first, where it is the return. */
function endOfAbsence(
  text: string,
  date: WrittenDate,
  previous: WrittenDate | undefined,
  next: WrittenDate | undefined,
): 'first' | 'last' | null {
  const start = Math.max(previous?.end ?? 0, date.at - BEFORE_MAX)
  const before = sentenceEnd(text.slice(start, date.at))
  const rest = text.slice(date.end, Math.min(next?.at ?? text.length, date.end + AFTER_MAX))
  if (RANGE_START.test(text.slice(date.at, date.end)) || untilRuns.test(rest)) return 'last'
  const told = marker(before, previous !== undefined && date.at - previous.end < BEFORE_MAX)
  if (told === 'end') return untilExclusive.test(before) ? 'first' : 'last'
  // "Am Montag, 30.11., bin ich wieder im Büro": the comma belongs to the date.
  // "Away from 3 May, back on 10 May", "away in week 48, back on 30 May": there it is the next one's.
  const another = next !== undefined && next.at - date.end < AFTER_MAX
  const begins = told === 'begin' || date.week !== undefined
  const after = clause(begins && another ? rest : rest.replace(/^\.?,\s?/, ''))
  const isWeek = date.week !== undefined && date.weekday === undefined
  const back = tellsReturn(before, isWeek && another ? '' : after, rest)
  if (back && !opensRange(rest, next, date)) return 'first'
  // "I am away in week 48."
  return isWeek && told !== 'begin' ? 'last' : null
}

const untilExclusive = new RegExp(`(?<!\\p{L})(?:${untilBefore})\\s$`, 'u')

const RANGE_START = new RegExp(`^(?:${RANGE.source})$`, 'u')

// "back from 3 to 14 August" would be a working time: the date opens a range.
function opensRange(rest: string, next: WrittenDate | undefined, date: WrittenDate): boolean {
  if (fromRuns.test(rest) && !returnRuns.test(rest)) return true
  return (
    next !== undefined && next.at - date.end < 12 && /^\s?(?:-|~|〜|to |bis |tot |t\/m )/.test(rest)
  )
}
