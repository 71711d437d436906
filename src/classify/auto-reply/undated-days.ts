// Finds a return that is told by a weekday alone, or relative to the day of the mail: "back on
// Monday", "tot maandag", "back tomorrow", "next week" (rules/auto-reply/relative.ts). Linear.

import { phraseList } from '../phrases/lists.ts'
import { UNSPACED_SCRIPTS, wordAlone } from '../phrases/words.ts'
import { endOf } from '../rules/auto-reply/calendars.ts'
import { untilRuns } from '../rules/auto-reply/dates.ts'
import { nextWeek, relativeDays, wordlessWeekdays } from '../rules/auto-reply/relative.ts'
import type { ToldDay } from './absent-days.ts'
import { DAY_MS, isoDay, midnightOf, weekdays } from './calendar.ts'
import {
  AFTER_MAX,
  BEFORE_MAX,
  clause,
  marker,
  sentenceEnd,
  tellsAnswer,
  tellsNotBefore,
  tellsReturn,
} from './date-windows.ts'

const APART_MAX = 10 // characters between a weekday and the week to which it belongs

interface UndatedDay {
  index: number
  end: number
  /** How many days ahead it is; for a weekday also how many if it is one of the next week. */
  ahead: number
  nextWeek: number
  kind: 'day' | 'weekday' | 'week'
}

/**
 * The day (`YYYY-MM-DD`) on which the author is back; undefined if the text tells none or several.
 */
export function dayOfReturn(text: string, sent: Date | null): string | undefined {
  if (sent === null) return undefined
  const told = daysTold(text, sent)
  const days = new Set<number>()
  for (const [at, { index, end, ahead, kind }] of told.entries()) {
    const before = sentenceEnd(text.slice(Math.max(0, index - BEFORE_MAX), index))
    const rest = text.slice(end, Math.min(told[at + 1]?.index ?? text.length, end + AFTER_MAX))
    const last = kind === 'weekday' ? told[at - 1] : undefined
    const hours = opensHours(text, last, index)
    // Who answers is back: "On Monday I answer your mail."
    const answers = kind !== 'day' && !hours && tellsAnswer(clause(rest))
    const back = answers || tellsNotBefore(before) || tellsReturn(before, clause(rest), rest)
    const until =
      (marker(before, false) === 'end' || untilRuns.test(rest.replace(/^日/, ''))) && !hours
    if (!back && !until) continue
    // A week counts as its first day, unless its end is told: "Until the end of next week."
    days.add(kind === 'week' && AT_END.test(before) ? ahead + WEEK - 1 : ahead)
  }
  const [ahead] = days
  if (ahead === undefined || days.size > 1) return undefined
  return isoDay(sent.getTime() + ahead * DAY_MS)
}

/** The days that a text tells relative to the day of the mail; of a week the last day. */
export function undatedDays(text: string, sent: Date): ToldDay[] {
  const today = midnightOf(sent)
  return daysTold(text, sent)
    .filter(({ kind, ahead }) => kind !== 'weekday' || ahead < WEEK)
    .map(({ index, end, ahead, kind }) => ({
      at: index,
      end,
      day: today + (kind === 'week' ? ahead + WEEK - 1 : ahead) * DAY_MS,
      begins: false,
      // "On Friday" may mean every Friday, but "today and Friday" does not.
      adds: kind === 'weekday',
    }))
}

const WEEK = 7
const AT_END = new RegExp(`(?:${endOf})$`, 'u')

// Whether the days are those on which a shop is open: "Monday to Friday".
function opensHours(text: string, last: UndatedDay | undefined, index: number): boolean {
  if (last?.kind !== 'weekday' || index - last.end > APART_MAX) return false
  return !/[.!?;\n]/.test(text.slice(last.end, index))
}

// The days in a text that have no date. "Tuesday next week" and "下周一" are one day each.
function daysTold(text: string, sent: Date): UndatedDay[] {
  const days: UndatedDay[] = []
  for (const { index, 0: written } of text.matchAll(UNDATED)) {
    const day = toldBy(written, sent)
    if (day === null) continue
    const told = { ...day, index, end: index + written.length }
    const last = days.at(-1)
    const near = last !== undefined && index - last.end <= APART_MAX
    const pair = near ? [last, told] : []
    const weekday = pair.find(({ kind }) => kind === 'weekday')
    if (weekday === undefined || !pair.some(({ kind }) => kind === 'week')) days.push(told)
    else
      days[days.length - 1] = {
        ...told,
        index: last?.index ?? index,
        ahead: weekday.nextWeek,
        kind: 'day',
      }
  }
  return days
}

function toldBy(
  written: string,
  sent: Date,
): Pick<UndatedDay, 'ahead' | 'nextWeek' | 'kind'> | null {
  const days = relative.get(written)
  if (days !== undefined) return { ahead: days, nextWeek: days, kind: 'day' }
  const today = sent.getUTCDay()
  const monday = (1 - today + 7) % 7 || 7
  if (nextWeeks.has(written)) return { ahead: monday, nextWeek: monday, kind: 'week' }
  const weekday = weekdays.get(written) ?? wordless.get(written)
  if (weekday === undefined) return null
  const ahead = (weekday - today + 7) % 7 || 7
  return { ahead, nextWeek: monday + ((weekday + 6) % 7), kind: 'weekday' }
}

const relative = new Map(
  relativeDays.flatMap(({ days, phrases }) =>
    phraseList(phrases).map((phrase) => [phrase, days] as const),
  ),
)
const nextWeeks = new Set(phraseList(nextWeek))
const wordless = new Map(
  wordlessWeekdays.flatMap((phrases, at) =>
    phraseList(phrases).map((phrase) => [phrase, at] as const),
  ),
)
// The longest stands first, as "the day after tomorrow" contains "tomorrow". "Good morning", whose
// word for morning may also mean tomorrow, names no day.
const UNDATED = new RegExp(
  [
    `(?<!(?:guten|goede|goeie|god) )(?:${[...relative.keys(), ...nextWeeks, ...wordless.keys()]
      .sort((a, b) => b.length - a.length)
      .map(wordAlone)
      .join('|')}|[^\\P{L}${UNSPACED_SCRIPTS}]{4,14})`,
    '(?<=(?:back|until|till) (?:on )?)(?:mon|tue|wed|thu|fri|sat|sun)(?!\\p{L})',
  ].join('|'),
  'gu',
)
