// Has the names of months and weekdays, and finds the place of a written date on the calendar. A
// date without a year, a month or a day is placed by the day on which the mail was sent. Reads no
// clock. Days are given as milliseconds, at midnight UTC.

import { wordList } from '../phrases/lists.ts'
import { monthNames, weekdayNames } from '../rules/auto-reply/dates.ts'

/** A day as it was written. The year is null if it was left out. */
export interface WrittenDate {
  at: number
  end: number
  year: number | null
  /** From 1; null if a weekday, a week or nothing is written in its place. */
  month: number | null
  /** 0 for the last day of the month, and if only a week or a month is written. */
  day: number
  weekday?: number
  /** Which of the weekdays of the month it is: 1 is the first, 0 the last. */
  nth?: number
  /** The number of a week (ISO 8601), with or without a weekday. */
  week?: number
  /** Set if only a month, or a part of one, is written and no day. */
  vague?: true
  /** Whether it is the last one of a range that is written in one expression. */
  isLast?: boolean
  /** What 26-12-06 means if the year stands first. */
  other?: { year: number; month: number; day: number }
  /** Set if month and day may be the other way round. */
  doubtful?: boolean
}

/** The year that is written; null if it was left out. */
export function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null
  const digits = written.replace("'", '')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/** The numbers of months by their names; January is 1. */
export const months = new Map(
  monthNames.flatMap((row, at) => wordList(row).map((name) => [name, at + 1] as const)),
)
/** The numbers of weekdays by their names; Sunday is 0. */
export const weekdays = new Map(
  weekdayNames.flatMap((row, at) => wordList(row).map((name) => [name, at] as const)),
)
const STALE_DAYS = 31 // an end may lie so many days before the mail: people forget to switch it off
const AHEAD_DAYS = 190 // "Monday 7th" may lie so many days ahead
export const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS

/** Midnight of the day of a moment, in UTC. */
export const midnightOf = (moment: Date): number =>
  Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate())

/** `YYYY-MM-DD` of a time in milliseconds. */
export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Whether a date is a whole month. */
export const isWhole = ({ vague, day }: WrittenDate): boolean => vague === true && day === 0

/** Whether a date is a whole week. */
export const isWholeWeek = ({ week, weekday }: WrittenDate): boolean =>
  week !== undefined && weekday === undefined

/**
 * The day of a date; of a week or a month its last or first day. Undefined if it cannot be placed.
 */
export function dayOf(
  date: WrittenDate,
  sent: Date | null,
  edge: 'first' | 'last' = 'last',
): number | undefined {
  if (date.year !== null) return inYear(date, date.year, edge)
  if (sent === null) return undefined
  if (date.month === null && date.week === undefined) return nextNumbered(date, sent)
  const earliest = sent.getTime() - STALE_DAYS * DAY_MS
  const year = sent.getUTCFullYear()
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const day = inYear(date, candidate, edge)
    if (day !== undefined && day >= earliest) return day
  }
  return undefined
}

function inYear(date: WrittenDate, year: number, edge: 'first' | 'last'): number | undefined {
  if (date.week !== undefined) {
    // By ISO 8601 a week begins on Monday, and 4 January is always in week 1.
    const fourth = new Date(Date.UTC(year, 0, 4))
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS
    const weekday = date.weekday ?? (edge === 'first' ? 1 : 0)
    return monday + (date.week - 1) * WEEK_MS + ((weekday + 6) % 7) * DAY_MS
  }
  if (date.month === null) return undefined
  if (date.nth !== undefined) return nthWeekday(date, date.nth, year, date.month)
  if (isWhole(date) && edge === 'first') return Date.UTC(year, date.month - 1, 1)
  if (date.day === 0) return Date.UTC(year, date.month, 0)
  return dateOf(year, date.month, date.day)
}

// The day of "the first Monday of December".
function nthWeekday({ weekday = 1 }: WrittenDate, nth: number, year: number, month: number) {
  const from = Date.UTC(year, nth === 0 ? month : month - 1, 1)
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7
  return from + (ahead + 7 * (nth - 1)) * DAY_MS
}

// The next day of "Monday 7th" or "the 7th".
function nextNumbered({ day, weekday }: WrittenDate, sent: Date): number | undefined {
  const start = midnightOf(sent)
  for (let ahead = 0; ahead < AHEAD_DAYS; ahead += 1) {
    const date = new Date(start + ahead * DAY_MS)
    const last = new Date(date.getTime() + DAY_MS).getUTCDate() === 1
    const numbered = day === 0 ? last : date.getUTCDate() === day
    if (numbered && (weekday === undefined || date.getUTCDay() === weekday)) return date.getTime()
  }
  return undefined
}

/** Midnight of a day; undefined if there is no such day. */
export function dateOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined
}

/**
 * The time in a Date field by its author's own clock, as if that were UTC, since "tomorrow" means
 * tomorrow where he lives. Null if the field is no date.
 */
export function writtenTime(value: string): Date | null {
  const [, day, name = '', year, hour, minute] =
    /(\d{1,2})[\s-]{1,3}([a-z]{3})[a-z]{0,6}[\s-]{1,3}(\d{2,4})\s{1,3}(\d{1,2}):(\d\d)/i.exec(
      value,
    ) ?? []
  const month = months.get(name.toLowerCase())
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year)
  const read =
    month === undefined
      ? new Date(value)
      : new Date(Date.UTC(full, month - 1, Number(day), Number(hour), Number(minute)))
  return read.getUTCFullYear() < YEAR_END ? read : null
}

/** No mail is from a later year than this, and days could not be added to the latest ones. */
const YEAR_END = 9000

/**
 * Whether 3/4 means 4 March to the author of a Date field: it does if the field's time zone is one
 * of North America. Undefined if the time is that of Greenwich, which servers everywhere write.
 */
export function writesMonthFirst(value: string): boolean | undefined {
  const [, sign, hours, name] =
    /\s(?:([+-])(\d\d)\d\d|([ECMP][SD]T))(?:\s{0,3}\([^()]{0,40}\))?\s{0,3}$/.exec(value) ?? []
  if (name !== undefined) return true
  const ahead = Number(hours)
  if (sign === '-' && ahead >= AMERICA_FROM && ahead <= AMERICA_TO) return true
  return sign === '+' && ahead > 0 ? false : undefined
}

// Hours behind Greenwich, from Halifax to Honolulu. Brazil is less far behind.
const AMERICA_FROM = 4
const AMERICA_TO = 10
