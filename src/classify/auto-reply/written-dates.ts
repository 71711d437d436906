// Finds dates as people write them in mail, in all languages at once (rules/auto-reply/dates.ts):
// ISO dates, names of months, day first, month first only if the text shows that it is American,
// dates of East Asia, and a weekday with a number ("Monday 7th"). Nothing that looks like a
// version, a phone number or a time is a date. Linear: no expression looks further than its own
// characters.

import { dateOf, months, type WrittenDate, weekdays, yearOf } from './calendar.ts'
import { loneMonths } from './lone-months.ts'
import { countedWeekdays, endsOfMonths, lonelyDates, weekDates } from './loose-dates.ts'

const DATES_MAX = 40 // the most dates that are looked at

// In expressions whose year may be left out, lookarounds exclude phone numbers, times and versions.
const NAME = '(\\p{L}{3,14})'
const YEAR = "(?:\\.?,?\\s{0,2}(?:de |del |r\\. )?(20\\d\\d|'\\d\\d)(?!\\d))?"
const ORDINAL = '(?:st|nd|rd|th|er|eme|e|o|a|°|:e|:a|-?го|-?е|η|\\.)?'
const FORMS = {
  dashed: /(?<![\d./-])(\d{1,2})([-/.])(\p{L}{3,14})\2(20\d\d|\d\d)(?!\d)/gu,
  roman:
    /(?<![\d.])(\d{1,2})(?:\.| (?=\S{1,4} 20\d\d))(i{1,3}|i[vx]|vi{0,3}|xi{0,2})(?:[. ]{1,2}(20\d\d))?(?![\p{L}\d])/gu,
  compact: /(?<![\d-])(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?![\d-])/gu,
  yearNamed: /(?<!\d)(20\d\d)\.?,?\s(?:m\.\s?)?(\p{L}{3,14})\s(\d{1,2})(?![\d/:])/gu,
  yearFirst: /(?<![\d./-])(20\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d|-(?!\p{L}))/gu,
  han: /(?:(20\d\d)\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/gu,
  dayMonth: new RegExp(
    `(?<![\\d.,:/])(\\d{1,2})${ORDINAL}[\\s/-]{0,2}(?:of |de |di |d'|den |ה|ב)?${NAME}${YEAR}`,
    'gu',
  ),
  monthDay: new RegExp(
    `(?<!\\p{L})${NAME}\\.?\\s(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d/:]|\\.\\d)${YEAR}`,
    'gu',
  ),
  weekdayDay:
    /(?<!\p{L})(\p{L}{3,14})\.?,?\s(?:the |den |d\. |le |el |dia |dne )?(\d{1,2})(?:st|nd|rd|th|er|e|\.)?(?!\s?[\d年月]|[/:]|[.,-]\s?\d)(?=\s?(?:of |de |di |d')?(\p{L}{0,14}))/gu,
  numbered: /(?<!\d)(\d{1,2})\s(?:thang|thg)\s(\d{1,2})(?:[,\s]{1,2}(?:nam )?(20\d\d))?(?!\d)/gu,
  dotted:
    /(?<![\d./]|(?<!\d\.\s?20\d\d)(?<=\d{3})[- ])(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(20\d\d|\d\d(?!\d))|\.(?!\d)|(?![\d./:-]))/gu,
  slashed:
    /(?<![\d./])(\d{1,2})([/-])(\d{1,2})(?:(?:\2(?=\d\d(?:\d\d)?(?!\d))|-(?=20\d\d))(20\d\d|\d\d)(?!\d)|(?![\d/:-]|\.\d))/gu,
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
// A month before the day, in languages that write so. In others `out 3` and `set 4` are no dates.
const MONTH_FIRST =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|sausio|vasario|kovo|balandzio|geguzes|birzelio|liepos|rugpjucio|rugsejo|spalio|lapkricio|gruodzio)$/

/** The dates in a folded text in their order. None stands inside another. */
export function writtenDates(text: string): WrittenDate[] {
  const found = [
    ...scan(text, FORMS.yearFirst, ([, y, m, d]) => ymd(y, m, d)),
    ...scan(text, FORMS.dashed, ([, d, , name, y]) => named(y, name, d)),
    ...scan(text, FORMS.roman, ([, d, m = '', y]) => ymd(y, `${ROMAN.indexOf(m) + 1}`, d)),
    ...scan(text, FORMS.compact, ([, y, m, d]) => ymd(y, m, d)),
    ...scan(text, FORMS.yearNamed, ([, y, name, d]) => named(y, name, d)),
    ...scan(text, FORMS.weekdayDay, ([, name, d, next]) => ofWeekday(name, d, next)),
    ...scan(text, FORMS.han, ([, y, m, d]) => ymd(y, m, d)),
    ...scan(text, FORMS.dayMonth, ([, d, name, y]) => named(y, name, d)),
    ...scan(text, FORMS.monthDay, ([, name, d, y]) =>
      MONTH_FIRST.test(name ?? '') ? named(y, name, d) : null,
    ),
    ...scan(text, FORMS.numbered, ([, d, m, y]) => ymd(y, m, d)),
    ...scan(text, FORMS.dotted, ([, d, m, y]) => dotted(text, d, m, y)),
    ...slashedDates(text),
    ...rangeEnds(text),
    ...weekDates(text),
    ...lonelyDates(text),
    ...countedWeekdays(text),
    ...endsOfMonths(text),
    ...loneMonths(text),
  ].sort((a, b) => a.at - b.at || b.end - a.end)
  // Of dates in the same place the first and longest counts: "24 december 2026" also reads as
  // "december 20".
  const kept: WrittenDate[] = []
  for (const date of found) {
    const last = kept.at(-1)
    if (kept.length < DATES_MAX && (!last || date.at >= last.end)) kept.push(date)
  }
  return kept
}

type Parts = Omit<WrittenDate, 'at' | 'end'>

function* scan(
  text: string,
  form: RegExp,
  read: (match: RegExpMatchArray) => Parts | null,
): Generator<WrittenDate> {
  for (const match of text.matchAll(form)) {
    const parts = read(match)
    if (parts === null || !possible(parts)) continue
    yield { ...parts, at: match.index, end: match.index + match[0].length }
  }
}

function ymd(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
  return { year: yearOf(year), month: Number(month), day: Number(day) }
}

// The parts of a date with dots: "24.12.", and in East Asia and Hungary "12.24" and "26.12.24". If
// the year stands last there, the day stands first.
function dotted(text: string, first = '', second = '', third?: string): Parts {
  if (!(HAN.test(text) || HUNGARIAN.test(text)) || (third?.length === 4 && Number(second) <= 12))
    return { ...ymd(third, second, first), ...yearAhead(first, second, third) }
  return third?.length === 2 ? ymd(first, second, third) : ymd(third, first, second)
}

// What 26-12-06 means in Sweden and East Asia, where the year stands first.
function yearAhead(year = '', month = '', day = ''): Pick<WrittenDate, 'other'> {
  if (day.length !== 2 || year.length !== 2) return {}
  const other = { year: 2000 + Number(year), month: Number(month), day: Number(day) }
  return dateOf(other.year, other.month, other.day) === undefined ? {} : { other }
}

function named(year: string | undefined, name = '', day: string | undefined): Parts | null {
  const month = months.get(name)
  return month === undefined ? null : { year: yearOf(year), month, day: Number(day) }
}

// The parts of "Monday 7th". "Monday 7 December" and "Monday 9 am" do not count.
function ofWeekday(name = '', day: string | undefined, next = ''): Parts | null {
  const weekday = weekdays.get(name)
  if (weekday === undefined || months.has(next) || CLOCK.test(next)) return null
  return { year: null, month: null, day: Number(day), weekday }
}

const CLOCK = /^(?:am|pm|a|p|h|hrs|uur|uhr|heures?|hs|horas?|ore|godz|klo|kl|ч|час\p{L}{0,3})$/u

function possible({ year, month, day }: Parts): boolean {
  if (month === null) return day > 0 && day <= 31
  return dateOf(year ?? 2024, month, day) !== undefined // 2024 has a 29 February
}

// The dates with slashes. "3/14" is American and "14/3" is not: one such date tells how the others
// in the text are meant.
function slashedDates(text: string): WrittenDate[] {
  const matches = [...text.matchAll(FORMS.slashed)]
  const dayFirst = matches.some(([, a]) => Number(a) > 12)
  const american =
    HAN.test(text) || (!dayFirst && matches.some(([, a, , b]) => Number(a) <= 12 && Number(b) > 12))
  const known = american || dayFirst || !ENGLISH.test(text)
  return [
    ...scan(text, FORMS.slashed, ([, a, mark, b, y]) => {
      if (mark === '-' && y === undefined && (american || !DASHED.test(text))) return null
      const [day, month] = american ? [Number(b), Number(a)] : [Number(a), Number(b)]
      return { year: yearOf(y), month, day, ...yearAhead(a, b, y), doubtful: !known && a !== b }
    }),
  ]
}

// Characters of China, Japan and Korea, where the month stands first.
const HAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u
const HUNGARIAN = /(?<!\p{L})szabadsag/u
// A date with a dash behind words that only a date follows ("t/m 4-12"). Elsewhere it may be an
// amount.
const DASHED =
  /(?<!\p{L})(?:t\/m|tm|tot|tot en met|van|vanaf)\s(?:\p{L}{2,9}\s)?\d{1,2}-\d{1,2}(?![\d-])/u

// Words of English. Every other language writes the day first; in English it depends on the
// country.
const ENGLISH = /(?<!\p{L})(?:the|will be|i am|office|until|return)(?!\p{L})/u

// The last days of ranges that have no month of their own: "July 10-31", "12月24日から31日まで".
function* rangeEnds(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(RANGE)) {
    const [whole, name, first, last, hanMonth, hanFirst, hanLast] = match
    const month = name === undefined ? Number(hanMonth) : months.get(name)
    if (month === undefined || (name !== undefined && !MONTH_FIRST.test(name))) continue
    const day = Number(last ?? hanLast)
    if (day < Number(first ?? hanFirst)) continue
    const behind = /^,?\s{0,2}(20\d\d)(?!\d)/.exec(text.slice(match.index + whole.length))?.[1]
    const year = behind ?? /^20\d\d/.exec(whole)?.[0]
    const parts = { year: yearOf(year), month, day }
    // The range takes the place of its first day, which begins in the same place.
    if (possible(parts)) yield { ...parts, at: match.index, end: match.index + whole.length }
  }
}

/** A range whose first and last day share a month. */
export const RANGE =
  /(?<!\p{L})(?:(?<!\d)20\d\d\.\s)?(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th|\.(?= es ))?\s?(?:-|to|through|thru|until|till|es)\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d/:]|\.\d)|(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?\s?(?:\([^()\n]{1,4}\)\s?)?(?:-|~|〜|から|至|到|부터)\s?(\d{1,2})\s?[日号號일]/gu
