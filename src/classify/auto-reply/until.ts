// Finds the end of an absence in what its author wrote. `until` is the date as he states it: the
// last day of a range ("from 3 to 14 August", "until 14 August"), or the day of the return ("back
// on 15 August"), which counts if both are stated. Dates are those of many languages
// (rules/auto-reply/dates.ts), ISO dates, and dates in digits with the day first; the month stands
// first only if the text shows that it is American. A day without a year is the first such day
// since a month before the mail was sent. "Monday 7th" is the next day that is both; "tomorrow" is
// the day after the mail was sent. A month stands for its first day if he is back in it, and for
// its last day if he is away in it. If no end is told, the days of the absence tell it
// (absent-days.ts). Reads no clock. The end is undefined if it is ambiguous: two ends far apart, or
// 3/4 in English. Linear: looks at a bounded window around each date.

import { lastDayAway, ownDays, type ToldDay } from './absent-days.ts'
import { DAY_MS, dayOf, isoDay, isWholeWeek, type WrittenDate, weekdays } from './calendar.ts'
import { withoutColleagues } from './colleagues.ts'
import { tellsThing } from './date-windows.ts'
import { plainText } from './plain-text.ts'
import { type Telling, tellingOf } from './telling.ts'
import { withMonthsNamed } from './told-months.ts'
import { dayOfReturn, undatedDays } from './undated-days.ts'
import { writtenDates } from './written-dates.ts'

const TEXT_MAX = 3000 // characters that are read: the dates of an absence stand at the start
const SPREAD_DAYS = 21 // the last day and the return of one absence lie no further apart
const AHEAD_DAYS_MAX = 180 // an absence that is told in figures ends within half a year
const YEAR_DAYS = 366
const WEEK_DAYS = 7

/**
 * The date (`YYYY-MM-DD`) on which the absence in the text ends, or its author returns. `sent` is
 * the Date of the mail; without it only dates with a year are read. `monthFirst`: whether the
 * author's country writes the month first; undefined if that is not known.
 */
export function returnDate(
  text: string,
  sent: Date | null,
  monthFirst?: boolean,
): string | undefined {
  const plain = withMonthsNamed(plainText(text.slice(0, TEXT_MAX)), sent)
  const own = withoutColleagues(plain)
  const end = own === plain ? undefined : endTold(own, sent, monthFirst)
  return end ?? endTold(plain, sent, monthFirst)
}

function endTold(plain: string, sent: Date | null, monthFirst?: boolean): string | undefined {
  const dates = writtenDates(plain).map((date) => settled(date, sent, monthFirst))
  const tellings = dates.map((date, index) =>
    tellingOf(plain, date, dates[index - 1], dates[index + 1]),
  )
  if (dates.some(({ doubtful }, index) => doubtful && isEnd(tellings[index]))) return undefined
  const placed = placedIn(dates, tellings, sent)
  const { lasts, returns, vague } = endsOf(placed, plain)
  const fromUndated = () => dayOfReturn(withoutDates(plain, dates), sent)
  if (lasts.length + returns.length === 0)
    return fromUndated() ?? written(together(vague)) ?? lastAway(plain, toldDays(placed), sent)
  // If the ends lie far apart, only the return counts: the other ends are those of a fair or an
  // offer.
  const last = together([...lasts, ...returns]) ?? together(returns)
  const mayBeUndated = returns.length === 0 && isFar(lasts, sent)
  // A weekday may tell the return: "I am out today, Friday 20 November, and back on Monday."
  const other = mayBeUndated || isDayOf(last, sent) ? fromUndated() : undefined
  return other ?? written(last)
}

/** A date in the text with its place on the calendar. */
interface Placed {
  date: WrittenDate
  told: Telling
  /**
   * The day. Of a week or month the last day if it is the end of the absence, else the first day.
   */
  day: number
  lastDay: number
}

function placedIn(
  dates: readonly WrittenDate[],
  tellings: readonly Telling[],
  sent: Date | null,
): Placed[] {
  const placed: Placed[] = []
  let former: number | undefined
  for (const [index, date] of dates.entries()) {
    const told = tellings[index] ?? null
    // A day without a month follows the day before it: "Until 3 January, back on the 4th".
    const since = isLonely(date) && former !== undefined ? new Date(former) : sent
    const day = dayOf(date, since, told === 'last' ? 'last' : 'first')
    former = day ?? former
    if (day !== undefined && !isLongPast(day, sent))
      placed.push({ date, told, day, lastDay: dayOf(date, since) ?? day })
  }
  return placed
}

/** The ends of an absence: its last days, the days of return, and those that are told vaguely. */
interface Ends {
  lasts: number[]
  returns: number[]
  vague: number[]
}

function endsOf(placed: readonly Placed[], plain: string): Ends {
  const ends: Ends = { lasts: [], returns: [], vague: [] }
  const { lasts, returns, vague } = ends
  const weeks: number[] = []
  for (const { date, told, day } of placed) {
    if (told === 'last' && isWholeWeek(date)) weeks.push(day)
    else if (isEnd(told)) (date.vague ? vague : told === 'last' ? lasts : returns).push(day)
    else if (
      // A day right behind the last one may be the return: "I am away until 6 December. 7 December:
      // all of it again."
      returns.length === 0 &&
      (told !== 'begin' || !tellsThing(plain.slice(0, date.at))) &&
      mayFollow(date, told) &&
      follows(day, [...lasts, ...weeks])
    )
      returns.push(day)
  }
  // The end of a week does not count if the return lies in that week: "Away in week 48 and 49, back
  // on Thursday 3 December".
  const isWithin = (day: number) =>
    weeks.some((end) => end >= day && end - day < WEEK_DAYS * DAY_MS)
  if (!returns.some(isWithin)) lasts.push(...weeks)
  return ends
}

const isEnd = (told: Telling | undefined) => told === 'last' || told === 'return'

// Whether the last days lie far ahead, and may be about something else: "I return Wednesday. …
// Offices closed 25-26 December."
function isFar(lasts: readonly number[], sent: Date | null): boolean {
  return sent !== null && !(Math.min(...lasts) - sent.getTime() < SPREAD_DAYS * DAY_MS)
}

const isDayOf = (day: number | undefined, sent: Date | null) =>
  day !== undefined && sent !== null && isoDay(day) === isoDay(sent.getTime())

function toldDays(placed: readonly Placed[]): ToldDay[] {
  return placed
    .filter(({ date }) => !date.doubtful)
    .map(({ date, told, lastDay }) => ({
      at: date.at,
      end: date.end,
      day: lastDay,
      begins: told === 'begin',
      adds: false,
    }))
}

function lastAway(text: string, dates: ToldDay[], sent: Date | null): string | undefined {
  if (sent === null) return undefined
  // The weekday of a date does not count by itself: "Monday 30 November".
  const undated = undatedDays(text, sent).filter(
    ({ end }) => !dates.some(({ at }) => at >= end && at - end < DAY_BEFORE_MAX / 2),
  )
  const days = [...dates, ...ownDays(text, sent), ...undated]
  return written(
    lastDayAway(
      text,
      days.sort((a, b) => a.at - b.at),
      sent,
    ),
  )
}

const written = (day: number | undefined) => (day === undefined ? undefined : isoDay(day))

// The date without doubt, if only one of the two days that 3/4 may mean is possible: the other one
// is over or far away, or this one is nearer and the custom of the author's country.
function settled(date: WrittenDate, sent: Date | null, monthFirst?: boolean): WrittenDate {
  const ahead = daysAhead(date, sent)
  const { other: first, ...plain } = date
  if (first !== undefined && ahead > YEAR_DAYS) {
    const turned = { ...plain, ...first, doubtful: false }
    return daysAhead(turned, sent) > YEAR_DAYS ? date : turned
  }
  if (!date.doubtful || date.month === null) return date
  const turned = { ...date, day: date.month, month: date.day }
  const other = daysAhead(turned, sent)
  const custom = monthFirst ? turned : date
  const nearer = ahead < other ? date : turned
  const clear =
    Math.max(ahead, other) > AHEAD_DAYS_MAX || (monthFirst !== undefined && nearer === custom)
  return Math.min(ahead, other) <= AHEAD_DAYS_MAX && clear ? { ...nearer, doubtful: false } : date
}

// How many days ahead a date is; infinite if it is over.
function daysAhead(date: WrittenDate, sent: Date | null): number {
  const day = dayOf(date, sent)
  if (sent === null || day === undefined || day < sent.getTime() - DAY_MS)
    return Number.POSITIVE_INFINITY
  return (day - sent.getTime()) / DAY_MS
}

// The text without its dates and their weekdays: "Monday 2nd", "Monday, the 4th of January" and "4
// January (Monday)" are no Monday of this week.
function withoutDates(text: string, dates: readonly WrittenDate[]): string {
  return dates.reduceRight((kept, { at, end }) => {
    const [before = '', name = ''] =
      DAY_BEFORE.exec(kept.slice(Math.max(0, at - DAY_BEFORE_MAX), at)) ?? []
    const [behind = '', other = ''] = DAY_BEHIND.exec(kept.slice(end, end + DAY_BEFORE_MAX)) ?? []
    const from = weekdays.has(name) ? at - before.length : at
    const to = weekdays.has(other) ? end + behind.length : end
    return `${kept.slice(0, from)}.${kept.slice(to)}`
  }, text)
}

const DAY_BEFORE_MAX = 24 // characters in which a weekday stands before its date
const DAY_BEHIND = /^(?:[-']\p{L}{1,4})?,?\s?\(?(\p{L}{2,14})(?!\p{L})/u
const DAY_BEFORE = /(?<!\p{L})(\p{L}{2,14})\.?,?\s?(?:\p{L}{1,3}\s)?$/u

// The last of the ends of one absence; undefined if they are too far apart.
function together(ends: readonly number[]): number | undefined {
  const last = Math.max(...ends)
  return ends.length > 0 && last - Math.min(...ends) <= SPREAD_DAYS * DAY_MS ? last : undefined
}

function mayFollow({ doubtful, month, weekday, vague }: WrittenDate, told: Telling): boolean {
  return !doubtful && !vague && (month !== null || weekday !== undefined || told === 'begin')
}

function isLonely({ month, week, weekday }: WrittenDate): boolean {
  return month === null && week === undefined && weekday === undefined
}

// Whether a day is so long past that it must be a number which only looks like a date.
function isLongPast(day: number, sent: Date | null): boolean {
  return sent !== null && day < sent.getTime() - YEAR_DAYS * DAY_MS
}

function follows(day: number, ends: readonly number[]): boolean {
  return ends.some((end) => day > end && day <= nextWorkday(end))
}

function nextWorkday(day: number): number {
  const next = day + DAY_MS
  return new Date(next).getUTCDay() % 6 === 0 ? nextWorkday(next) : next
}
