// Finds months without a day: "back in March", "until April 2027", "mid-January", "in the new year"
// (rules/auto-reply/months.ts). Linear: no expression looks further than a few words.

import { wordList } from '../phrases/lists.ts'
import {
  beforeMonth,
  doubtfulMonths,
  middleOfMonth,
  newYear,
  startOfMonth,
} from '../rules/auto-reply/months.ts'
import { months, type WrittenDate, yearOf } from './calendar.ts'

const MIDDLE = 15

// The name of a month. A year may follow, but no day, not even in brackets.
const NAME =
  "(\\p{L}{3,14})(?:'\\p{L}{2,3})?(?!\\p{L})(?!\\.?,?\\s(?:the )?\\d{1,2}(?!\\d))(?:,?\\s(?:de |del )?(20\\d\\d)(?!\\d))?(?!\\s?\\(|,?\\s20\\d)"
const OF = "[\\s-](?:in |of |de |del |di |do |d'|van |w |v )?"
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:(?:${beforeMonth})\\s|(?:(${startOfMonth})|(${middleOfMonth}))${OF})(?=(${NAME}))`,
  'gu',
)
// Names with "in" as an ending or a prefix: Finnish, Hungarian, Turkish, Hebrew.
const WITHIN =
  /(?<!\p{L})(?:(\p{L}{4,11}ku)ussa|(\p{L}{5,10})b[ae]n|(\p{L}{4,7})'[td][ae]|(ב\p{L}{3,6}))(?!\p{L})(?:\s(20\d\d)(?!\d))?/gu
const HAN =
  /(?:(20\d\d)\s?[年년]\s?)?(?<!\d)(\d{1,2})[月월]\s?(?:(中旬|중순)|초|初)?(?=\s?(?:まで|から|に|以降|より|부터|에|까지|返回|返岗|返崗|回来|回來|上班|复工|복귀|출근))/gu
// Vietnamese writes months with numbers: "tháng 4/2027". In "ngày 5 tháng 4" it has a day.
const NUMBERED =
  /(?<!\d\s?)(?<!\p{L})(?:thang|thg)\s(\d{1,2})(?:\s?[/-]\s?(20\d\d)|,? nam (20\d\d))?(?![\d/])/gu
// Turkish: "Aralık ayı boyunca", during the month of December.
const OF_TURKISH = /(?<!\p{L})(\p{L}{4,7}) ayi(?:nda)?(?!\p{L})(?:\s(?:boyunca|icinde))?(?!\s\d)/gu
const NEW_YEAR = new RegExp(`(?<!\\p{L})(?:${newYear})`, 'gu')

const BEFORE_MAY =
  /^(?:in|during|of|until|till|through|thru|from|as of|early|mid|middle|beginning|start)[\s-]/
const doubtful = new Set(wordList(doubtfulMonths))

/** The months without a day in a text, and the new year. */
export function* loneMonths(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(BESIDE)) {
    const [before, early, middle, whole = '', name = '', year] = match
    // "May" is no month in "We may be back."
    if (doubtful.has(name) || (name === 'may' && !BEFORE_MAY.test(before))) continue
    const parts = early ? { day: 1 } : middle ? { day: MIDDLE } : WHOLE
    const start = match.index + (parts === WHOLE && !OF_MONTH.test(before) ? before.length : 0)
    yield* told(months.get(name), year, parts, start, match.index + before.length + whole.length)
  }
  for (const match of text.matchAll(WITHIN)) {
    const [whole, finnish, hungarian, turkish, hebrew = '', year] = match
    const name = finnish === undefined ? (hungarian ?? turkish ?? hebrew) : `${finnish}un`
    yield* told(months.get(name), year, WHOLE, match.index, match.index + whole.length)
  }
  for (const { index, 0: whole, 1: year, 2: month, 3: middle } of text.matchAll(HAN))
    yield* told(Number(month), year, middle ? { day: MIDDLE } : WHOLE, index, index + whole.length)
  for (const { index, 0: whole, 1: month, 2: year, 3: after } of text.matchAll(NUMBERED))
    yield* told(Number(month), year ?? after, WHOLE, index, index + whole.length)
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(OF_TURKISH))
    yield* told(months.get(name), undefined, WHOLE, index, index + whole.length)
  for (const { index, 0: whole } of text.matchAll(NEW_YEAR))
    yield* told(1, undefined, { day: 1 }, index, index + whole.length)
}

// In "mois de décembre" the word for "from" means "of" and begins no absence.
const OF_MONTH = /(?:mois|mes|mese) d[ei]\s$/
const WHOLE = { day: 0 }

function* told(
  month: number | undefined,
  year: string | undefined,
  parts: Pick<WrittenDate, 'day'>,
  at: number,
  end: number,
): Generator<WrittenDate> {
  if (month === undefined || month < 1 || month > 12) return
  yield { at, end, year: yearOf(year), month, ...parts, vague: true }
}
