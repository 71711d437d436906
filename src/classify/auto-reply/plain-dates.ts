// Rewrites the dates of all calendars and scripts in one form before they are looked for: digits of
// other scripts become Western ones, years of an era and Buddhist years become those of the common
// era, and months with diacritics or of two words get their English name. Linear.

import { isAscii } from '../phrases/fold.ts'
import { phraseList } from '../phrases/lists.ts'
import { monthAliases } from '../rules/auto-reply/calendars.ts'
import { persianDates } from './persian-dates.ts'

const DIGITS = /[^\P{Nd}0-9]/gu
const ROC_START = 1911 // 民國 1 is 1912
const REIWA_START = 2018 // 令和 1 is 2019
const BUDDHIST_START = 543
// A year of the Reiwa era as forms in Japan have it: R8.12.26.
const ERA_LETTER = /(?<![a-z\d])r(\d{1,2})[./](?=\d{1,2}[./]\d)/g

const aliases = new Map(
  monthAliases.flatMap(({ month, names }) =>
    phraseList(names).map((name) => [name, ` ${month} `] as const),
  ),
)
// The longest stands first, as a shorter one may be its beginning.
const ALIAS = new RegExp(
  [...aliases.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|'),
  'gu',
)

/** A text with the digits of other scripts as Western ones. */
export function plainDigits(text: string): string {
  return isAscii(text) ? text : text.replace(DIGITS, (digit) => `${digitValue(digit)}`)
}

/**
 * A folded text whose dates have Western digits, our years, and names of months that the tables
 * know.
 */
export function plainDates(folded: string): string {
  if (isAscii(folded)) return folded
  return (
    persianDates(plainDigits(folded))
      // In "next Tuesday" (下周二) one character stands for both the week and the weekday.
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
