// Finds dates that people write without a day or without a month: weeks by their number, the end of
// a month or of the year, "the first Monday of December", and days of which only the number is told
// (rules/auto-reply/calendars.ts). Linear: no expression looks further than its own characters and
// the word beside them.

import { wordList } from '../phrases/lists.ts'
import {
  behindPlain,
  endBehind,
  endOf,
  monthBefore,
  monthEnds,
  notDays,
  ofMonth,
  ordinalDays,
  ordinals,
  plainDays,
  thisMonth,
  thisYear,
  untilEnd,
  weekBehind,
  weekRange,
  weekWords,
  yearBefore,
  yearEnds,
} from '../rules/auto-reply/calendars.ts'
import { returnStems } from '../rules/auto-reply/dates.ts'
import { months, type WrittenDate, weekdays, yearOf } from './calendar.ts'

const WEEKS_MAX = 53
const SPAN_MAX = 12 // the most weeks of a range
const DECEMBER = 12
const WEEKDAY_BEFORE = 30 // characters before a week in which its day may stand

const WEEK = new RegExp(
  [
    `(?:(?<!\\p{L})(?:${weekWords})\\.?\\s?(\\d{1,2})|第\\s?(\\d{1,2})\\s?[周週]`,
    `|(?<![\\d.,/])(\\d{1,2})(?:${weekBehind}))(?!\\p{L}|\\d|[.:]\\d)`,
    `(?:\\s?(?:${weekRange})\\s?(?:(?:${weekWords})\\.?\\s?)?(\\d{1,2})(?![\\d:%]|\\.\\d))?`,
    '(?:\\s?[/,(]?\\s?(20\\d\\d)(?!\\d))?',
  ].join(''),
  'gu',
)

/** The weeks by number in a text; of a range of weeks the last. */
export function* weekDates(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(WEEK)) {
    const [whole, before, han, behind, second, year] = match
    const first = Number(before ?? han ?? behind)
    const span = second === undefined ? 0 : Number(second) - first
    // The last week of a range has a smaller number than the first if the year ends between them.
    const turns = span < 0 && first > WEEKS_MAX - SPAN_MAX && Number(second) <= SPAN_MAX
    const last = turns ? Number(second) : first + (span > 0 && span <= SPAN_MAX ? span : 0)
    if (first < 1 || last > WEEKS_MAX) continue
    const day = /(\p{L}{2,14})\.?,?\s(?:(?:in|i|of|der|van|de|di|della|na|v)\s){0,2}$/u.exec(
      text.slice(Math.max(0, match.index - WEEKDAY_BEFORE), match.index),
    )
    const weekday = weekdays.get(day?.[1] ?? '')
    yield {
      at: match.index - (weekday === undefined ? 0 : (day?.[0].length ?? 0)),
      end: match.index + whole.length,
      year: yearOf(year),
      month: null,
      day: 0,
      week: last,
      isLast: last !== first,
      ...(weekday !== undefined && { weekday }),
    }
  }
}

const END = new RegExp(
  [
    `(?<!\\p{L})(?:${endOf})(?:(${thisMonth})|(${thisYear})|(\\p{L}{3,14}))(?!\\p{L})`,
    `(?:\\s(20\\d\\d)(?!\\d))?|(${monthEnds})|(${yearEnds})`,
    '|(?<!\\d)(\\d{1,2})[月월]\\s?(?:末|底|말)',
    `|(?<!\\p{L})(?:(${monthBefore})|(${yearBefore})|(\\p{L}{4,14})) (?:(${untilEnd})|${endBehind})(?!\\p{L})`,
  ].join(''),
  'gu',
)

/** The ends of months and years in a text. */
export function* endsOfMonths(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(END)) {
    const [whole, monthWord, yearWord, name, year, monthEnd, yearEnd, han] = match
    const [ofMonthBefore, ofYearBefore, before, until] = match.slice(8)
    const month =
      (yearWord ?? yearEnd ?? ofYearBefore) !== undefined
        ? DECEMBER
        : han === undefined
          ? months.get(name ?? before ?? '')
          : Number(han)
    const thisOne = (monthWord ?? monthEnd ?? ofMonthBefore) !== undefined
    if (!thisOne && (month === undefined || month < 1 || month > DECEMBER)) continue
    yield {
      at: match.index,
      end: match.index + whole.length,
      year: yearOf(year),
      month: thisOne ? null : (month ?? null),
      day: 0,
      isLast: until !== undefined,
    }
  }
}

const NTH = new RegExp(
  `(?<!\\p{L})(?:${ordinals.map((words) => `(${words})`).join('|')})\\s(\\p{L}{4,14}(?:-feira)?)\\s(?:${ofMonth})?(\\p{L}{3,14})(?!\\p{L})(?:\\s(?:de )?(20\\d\\d)(?!\\d))?`,
  'gu',
)
// 12月第一个星期一, 12月の第1月曜日.
const NTH_HAN =
  /(?<!\d)(\d{1,2})月の?第?([1-5一二三四])(?:個|个)?(?:周|週|星期)?([日一二三四五六月火水木金土])(?:曜日?)?/gu

/** The days that are written as "the first Monday of December". */
export function* countedWeekdays(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(NTH)) {
    const [name = '', month = '', year] = match.slice(ordinals.length + 1)
    const nth = match.slice(1, ordinals.length + 1).findIndex((word) => word !== undefined)
    const weekday = weekdays.get(name) ?? weekdays.get(name.replace(DEFINITE, ''))
    yield* counted(match, nth, weekday, months.get(month), year)
  }
  for (const match of text.matchAll(NTH_HAN)) {
    const [, month, nth = '', name = ''] = match
    const weekday = Math.max('日一二三四五六'.indexOf(name), '日月火水木金土'.indexOf(name))
    yield* counted(match, Number(nth) || '一二三四'.indexOf(nth) + 1, weekday, Number(month))
  }
}

// The article that Scandinavian languages put behind a noun: "första måndagen".
const DEFINITE = /en$/

function* counted(
  { index, 0: whole }: RegExpExecArray,
  nth: number,
  weekday: number | undefined,
  month: number | undefined,
  year?: string,
): Generator<WrittenDate> {
  if (weekday === undefined || month === undefined || month < 1 || month > DECEMBER) return
  yield { at: index, end: index + whole.length, year: yearOf(year), month, day: 1, weekday, nth }
}

const mayFollow = new Set([...wordList(behindPlain), ...wordList(returnStems)])
const others = wordList(notDays)
const lonely = (forms: readonly string[]) =>
  forms.map(
    (form) =>
      new RegExp(`(?<!\\p{L})${form}(?![\\p{L}\\d:]|[.,/-]\\s?\\d)(?=\\s?(\\p{L}{0,14}))`, 'gu'),
  )
// A day in 25日まで or 27일에: there is no blank around it. A number of days ("5日間") does not match.
const HAN_DAY =
  /(?<![\d月월年년]|[月월年년]\s)(\d{1,2})\s?[日号號일](?!\s?(?:間|间|内|以内|內|이내|내|後|后|前|목|본|中))/gu
const LONELY: { form: RegExp; isDay(next: string): boolean }[] = [
  ...lonely(ordinalDays).map((form) => ({ form, isDay: beginsNoOther })),
  ...lonely(plainDays).map((form) => ({ form, isDay: mayEnd })),
  { form: HAN_DAY, isDay: () => true },
]

function beginsNoOther(next: string): boolean {
  return !months.has(next) && !others.some((other) => next.startsWith(other))
}

function mayEnd(next: string): boolean {
  return next === '' || mayFollow.has(next)
}

/** The days of which a text tells only the number. */
export function* lonelyDates(text: string): Generator<WrittenDate> {
  for (const { form, isDay } of LONELY)
    for (const match of text.matchAll(form)) {
      const [whole, number, next = ''] = match
      const day = Number(number)
      if (day < 1 || day > 31 || !isDay(next)) continue
      const at = match.index
      yield { at, end: at + whole.length, year: null, month: null, day }
    }
}
