// Finds the last day of an absence whose end is not stated: by its days ("I am out on Friday 4
// December", "out today and Monday"), its week or month ("all of next week"), or its length ("for
// two weeks from 23 November", "back in 5 days"; rules/auto-reply/spans.ts). A span without a first
// day counts from the day of the mail. Linear: looks at a sentence, or at a bounded window.

import { phraseList, wordList } from '../phrases/lists.ts'
import { wordAlone } from '../phrases/words.ts'
import * as rules from '../rules/auto-reply/spans.ts'
import { DAY_MS, midnightOf } from './calendar.ts'
import {
  BEFORE_MAX,
  clause,
  marker,
  SENTENCE_END,
  tellsAnswer,
  tellsReturn,
} from './date-windows.ts'
import { phrasesIn } from './evidence.ts'
import { table } from './phrases.ts'

const AHEAD_DAYS_MAX = 45 // days ahead: an absence without a stated end is near
const SPAN_MAX = 31 // days, weeks or months: a larger number is no absence

/** A day in the text, and what the words around it say. */
export interface ToldDay {
  at: number
  end: number
  /** Its midnight in UTC, in milliseconds. Of a week or month the last day. */
  day: number
  begins: boolean
  /** Whether it counts only if another day stands before it. */
  adds: boolean
}

/** The last day of the absence: its midnight in UTC, in milliseconds. */
export function lastDayAway(
  text: string,
  days: readonly ToldDay[],
  sent: Date,
): number | undefined {
  const today = midnightOf(sent)
  for (const { from, to } of sentences(text)) {
    const sentence = text.slice(from, to)
    const within = days.filter(({ at }) => at >= from && at < to)
    const back = spanEnd(sentence, today, within, true)
    if (back !== undefined) return back
    if (table.away.find(phrasesIn(sentence)) === null) continue
    const last = spanEnd(sentence, today, within, false) ?? lastOf(text, from, within, today)
    if (last !== undefined) return last
  }
  return undefined
}

function* sentences(text: string): Generator<{ from: number; to: number }> {
  let from = 0
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    yield { from, to: index + end.length }
    from = index + end.length
  }
  yield { from, to: text.length }
}

// The last of the days in a sentence of absence; undefined if the absence begins on one of them.
function lastOf(
  text: string,
  from: number,
  days: readonly ToldDay[],
  today: number,
): number | undefined {
  const before = ({ at }: ToldDay) => text.slice(Math.max(from, at - BEFORE_MAX), at)
  if (days.some((day) => day.begins || marker(before(day), false) === 'begin')) return undefined
  let last: number | undefined
  for (const each of days) {
    if (OTHER.test(before(each)) || (each.adds && last === undefined)) continue
    if (each.day < today || each.day > today + AHEAD_DAYS_MAX * DAY_MS) continue
    last = Math.max(last ?? 0, each.day)
  }
  return last
}

const OTHER = new RegExp(`(?<!\\p{L})(?:${rules.otherDays})\\s(?:\\p{L}{1,4}\\s){0,2}$`, 'u')

const bars = (phrases: string) => phraseList(phrases).map(wordAlone).join('|')
const OWN_DAY = new RegExp(`(${bars(rules.today)})|${bars(rules.thisWeek)}`, 'gu')

/** "Today" and "this week" in the text. */
export function ownDays(text: string, sent: Date): ToldDay[] {
  const today = midnightOf(sent)
  const sunday = today + ((7 - sent.getUTCDay()) % 7) * DAY_MS
  return [...text.matchAll(OWN_DAY)].map(({ index, 0: written, 1: day }) => ({
    at: index,
    end: index + written.length,
    day: day === undefined ? sunday : today,
    begins: false,
    adds: false,
  }))
}

interface SpanForm {
  form: RegExp
  numbers: Map<string, number>
  ahead: RegExp
  behind: RegExp
  neither: RegExp
  /** Follows a span that comes again: "one day a week". */
  again: RegExp
}

const NOTHING = '(?!)'
const numbersOf = (list: string) =>
  new Map(
    wordList(list).flatMap((words, at) => words.split('|').map((word) => [word, at + 1] as const)),
  )
const forms: SpanForm[] = Object.values(rules.spans).map((span) => {
  const numbers = numbersOf(span.numbers)
  const straightBefore = (words: string) =>
    new RegExp(`(?<!\\p{L})(?:${words})\\s(?:ca\\.? |circa |about |around )?$`, 'u')
  return {
    form: new RegExp(
      `(?<![\\p{L}\\d.,:/-])(?:(\\d{1,2}|${[...numbers.keys()].join('|')})[\\s-]${span.bare ? `|(?<=(?<!\\p{L})(?:${span.ahead}) )` : ''})(?:(${span.days})|(${span.weeks})|(${span.months}))(?!\\p{L})`,
      'gu',
    ),
    numbers,
    ahead: straightBefore(span.ahead),
    behind: new RegExp(`^\\s?(?:${span.behind ?? NOTHING})(?!\\p{L})`, 'u'),
    neither: straightBefore(span.neither),
    again: new RegExp(
      `^\\s(?:a|per|pro|par|por)\\s(?:${span.weeks}|${span.months})(?!\\p{L})`,
      'u',
    ),
  }
})
const eastern: SpanForm = {
  form: new RegExp(
    `(?<!\\d)(\\d{1,2}|[${rules.eastNumbers.replace(/[\s|]/g, '')}])\\s?(?:[个個](?!月))?(?:(${rules.eastDays})|(${rules.eastWeeks})|(${rules.eastMonths}))`,
    'gu',
  ),
  numbers: numbersOf(rules.eastNumbers),
  ahead: new RegExp(NOTHING, 'u'),
  behind: new RegExp(`^\\s?(?:${rules.eastBehind})`, 'u'),
  neither: new RegExp(NOTHING, 'u'),
  again: new RegExp(`^\\s?(?:${rules.eastNeither})`, 'u'),
}

// The last day of a span: of one after which the author is back if `back`, else of one in which he
// is away.
function spanEnd(
  sentence: string,
  today: number,
  days: readonly ToldDay[],
  back: boolean,
): number | undefined {
  for (const { form, numbers, ahead, behind, neither, again } of [...forms, eastern])
    for (const match of sentence.matchAll(form)) {
      const [whole, number = 'one', day, week, month] = match
      const count = number === 'one' ? 1 : (numbers.get(number) ?? Number(number))
      const before = sentence.slice(Math.max(0, match.index - BEFORE_MAX), match.index)
      const rest = sentence.slice(match.index + whole.length)
      if (!(count > 0 && count <= SPAN_MAX) || neither.test(before) || again.test(rest)) continue
      const after = ahead.test(before) || behind.test(rest)
      if (after !== back) continue
      if (back && (!tellsReturn(before, clause(rest), rest) || tellsAnswer(before))) continue
      const first = back ? undefined : days.find(({ day: told }) => told > today)?.day
      // The first day belongs to the span.
      const start = first === undefined ? today : first - DAY_MS
      if (month !== undefined) return monthsLater(start, count)
      return start + count * (day === undefined && week !== undefined ? 7 : 1) * DAY_MS
    }
  return undefined
}

function monthsLater(day: number, count: number): number {
  const date = new Date(day)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0))
  return Date.UTC(
    last.getUTCFullYear(),
    last.getUTCMonth(),
    Math.min(date.getUTCDate(), last.getUTCDate()),
  )
}
