// Turns dates of the Persian calendar (15 دی 1405, 1405/10/15) into ours. A Persian year begins at
// the equinox of March; a cycle of 33 years gives the leap years exactly enough. Linear.

import { wordList } from '../phrases/lists.ts'
import { persianMonths } from '../rules/auto-reply/calendars.ts'
import { DAY_MS, isoDay } from './calendar.ts'

const MONTHS = wordList(persianMonths)
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s(${MONTHS.join('|')})(?:\\sماه)?(?:\\s(?:سال\\s)?(1[34]\\d\\d))?(?![\\p{L}\\d])`,
  'gu',
)
const NUMBERED = /(?<![\d/.-])(1[34]\d\d)([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])/g
const PERSIAN = /[پچژگکی]/ // letters that Arabic does not have
const DAYS_BEFORE_SECOND_HALF = 186 // six months of 31 days; the others have 30
/** 1 Farvardin 1405, 21 March 2026. */
const ANCHOR = { year: 1405, time: Date.UTC(2026, 2, 21) }

/** A folded text, in Western digits, with its Persian dates turned into ours. */
export function persianDates(text: string): string {
  if (!PERSIAN.test(text)) return text
  return text
    .replace(NUMBERED, (written, year, _, month, day) =>
      month > 12 || day > 31 ? written : iso(Number(year), Number(month), Number(day)),
    )
    .replace(NAMED, (_, day, name, year) => {
      const date = iso(Number(year ?? ANCHOR.year), MONTHS.indexOf(name) + 1, Number(day))
      // If the year is left out, day and month are written, which are the same in most years.
      return year === undefined ? `${date.slice(8)} ${ENGLISH[Number(date.slice(5, 7)) - 1]}` : date
    })
}

const ENGLISH = wordList(
  'january february march april may june july august september october november december',
)

function iso(year: number, month: number, day: number): string {
  const before = month <= 6 ? (month - 1) * 31 : DAYS_BEFORE_SECOND_HALF + (month - 7) * 30
  const time = ANCHOR.time + (yearsDays(year) - yearsDays(ANCHOR.year) + before + day - 1) * DAY_MS
  return isoDay(time)
}

const yearsDays = (year: number) => 365 * year + Math.floor((8 * year + 21) / 33)
