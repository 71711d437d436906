// Rewrites the dates of all calendars and scripts in one form before they are looked for: digits of other scripts as
// Western ones, years of an era or Buddhist years as those of the common era, months with diacritics or in two words
// by their English name. Linear.

import { isAscii } from '../phrases/fold.ts'
import { phraseList } from '../phrases/lists.ts'
import { monthAliases } from '../rules/auto-reply/calendars.ts'
import { persianDates } from './persian-dates.ts'

const DIGITS = /[^\P{Nd}0-9]/gu
const ROC_START = 1911 // 民國 1 is 1912
const REIWA_START = 2018 // 令和 1 is 2019
const BUDDHIST_START = 543
// R8.12.26 of forms in Japan.
const ERA_LETTER = /(?<![a-z\d])r(\d{1,2})[./](?=\d{1,2}[./]\d)/g

const aliases = new Map(
  monthAliases.flatMap(({ month, names }) =>
    phraseList(names).map((name) => [name, ` ${month} `] as const),
  ),
)
// Longest first, as one may begin another.
const ALIAS = new RegExp(
  [...aliases.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|'),
  'gu',
)

/** A text with digits of other scripts as ours. */
export function plainDigits(text: string): string {
  return isAscii(text) ? text : text.replace(DIGITS, (digit) => `${digitValue(digit)}`)
}

/** A folded text with its dates in our digits, years and names of months. */
export function plainDates(folded: string): string {
  if (isAscii(folded)) return folded
  return (
    persianDates(plainDigits(folded))
      // Next Tuesday has the word for a week and that for a day in one: 下周二.
      .replace(/下[个個]?([周週]|星期)/g, '下週 $1')
      .replace(ALIAS, (name) => aliases.get(name) ?? name)
      .replace(/(?:民國|民国)?(?<!\d)(1[12]\d)\s?年/g, (_, year) => `${ROC_START + Number(year)}年`)
      .replace(
        /(?:令和|\br)\s?(元|\d{1,2})\s?年/g,
        (_, year) => `${REIWA_START + (year === '元' ? 1 : Number(year))}年`,
      )
      .replace(ERA_LETTER, (_, year) => `${REIWA_START + Number(year)}.`)
      .replace(/(?<!\d)25[6-9]\d(?!\d)/g, (year) => `${Number(year) - BUDDHIST_START}`)
  )
}

// The ten digits of a script are consecutive in Unicode.
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return point - zero
}
