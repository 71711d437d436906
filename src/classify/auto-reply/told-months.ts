// Replaces words for the month in which a mail was sent, or for the next one, by the name of that
// month, so that the date is read as any other: "until the 27th of this month", "du 23 au 27
// courant", "来月7日" (rules/auto-reply/told-months.ts). Linear.

import { nextHan, nextMonth, thisHan, thisMonth } from '../rules/auto-reply/told-months.ts'
import { months } from './calendar.ts'

const DAY = '(?<!\\d)(\\d{1,2}(?:[.ºª°]|[a-z]{1,3})?) '
const FORMS = [thisMonth, nextMonth].map(
  (words) => new RegExp(`${DAY}(?:${words})(?!\\p{L})`, 'gu'),
)
const HAN = [thisHan, nextHan].map(
  (words) => new RegExp(`(?:${words})(?:的|の|의)? ?(?=\\d{1,2} ?(?:[日号號]|(일)))`, 'g'),
)
const names = [...months.entries()]

/** The plain text with names of months in place of such words; unchanged if `sent` is not known. */
export function withMonthsNamed(text: string, sent: Date | null): string {
  if (sent === null) return text
  const month = sent.getUTCMonth()
  return [month, (month + 1) % 12].reduce((told, at, ahead) => {
    const name = names.find(([, number]) => number === at + 1)?.[0]
    return told
      .replace(FORMS[ahead] ?? '', `$1 ${name}`)
      .replace(HAN[ahead] ?? '', (_, korean) => `${at + 1}${korean ? '월 ' : '月'}`)
  }, text)
}
