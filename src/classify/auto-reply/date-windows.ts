// Tells what the words around a day say: that it ends an absence, begins one, or is the day of the
// return (rules/auto-reply/dates.ts). Linear: each function looks at a bounded window.

import { wordList } from '../phrases/lists.ts'
import { fromRunsBefore, returnRunsBefore, untilRunsBefore } from '../rules/auto-reply/calendars.ts'
import {
  answerStems,
  bareAnswers,
  beforeWords,
  fillerWords,
  fromWords,
  onWords,
  rangeWords,
  returnRuns,
  returnStems,
  untilWords,
} from '../rules/auto-reply/dates.ts'
import { negations as negationWords } from '../rules/little-words.ts'
import { weekdays } from './calendar.ts'

/** Characters of the window before a day, and of the one behind it. */
export const BEFORE_MAX = 70
export const AFTER_MAX = 50

const wordSet = (list: string) => new Set(wordList(list))
const until = wordSet(untilWords)
const range = wordSet(rangeWords)
const from = wordSet(fromWords)
// The last words of these phrases, for a quick test: most words end none of them.
const endings = new Set([...until, ...from].map((phrase) => phrase.split(' ').at(-1)))
const inFrom = new Set([...from].flatMap((phrase) => phrase.split(' ')))
const filler = wordSet(fillerWords)
const returns = wordSet(returnStems)
const answers = wordSet(answerStems)
// "En vastaa ennen 4.12." denies in Finnish. Its "en" is a word of many languages, so "vastaa"
// stands for it.
const negations = wordSet(`${negationWords} vastaa`)
const bare = wordSet(bareAnswers)
const on = wordSet(onWords)
const former = wordSet(beforeWords)

/** The clause behind a day. */
export function clause(rest: string): string {
  return rest.split(/[,;!?\n]|\.\s/, 1)[0] ?? ''
}

/**
 * The end of a sentence in a plain text. A full stop behind a number or a short word does not
 * count.
 */
export const SENTENCE_END = /(?<=\p{L}{4})[.!?](?=\s|$)|[!?。;]|\n\s\n/gu

/** The last sentence of a window. */
export function sentenceEnd(window: string): string {
  const last = [...window.matchAll(SENTENCE_END)].at(-1)
  return last ? window.slice(last.index + last[0].length).trimStart() : window
}

/** What the words straight before a date say of it. */
export function marker(before: string, afterDate: boolean): 'end' | 'begin' | null {
  const tokens = before.split(/[\s,()]+|:\s/).filter((token) => token !== '')
  const bracketed = before.endsWith('(')
  const numbered = afterDate || tokens.slice(-6).some((token) => /\d/.test(token))
  for (let left = tokens.length; left > 0 && tokens.length - left < 5; left--) {
    const last = tokens[left - 1] ?? ''
    const tail = endings.has(last)
      ? [3, 2, 1].map((size) => tokens.slice(Math.max(0, left - size), left).join(' '))
      : []
    if (tail.some((words) => until.has(words))) return 'end'
    if (numbered && (range.has(last) || /\d\.?-$/.test(last))) return 'end'
    if (tail.some((words) => from.has(words))) return 'begin'
    // "Until the seventh of December (7/12)" says the day twice: the words before the bracket may
    // be any.
    if (
      !bracketed &&
      !/^20\d\d\.?$/.test(last) &&
      !filler.has(last) &&
      !weekdays.has(last.replace(/\.$/, ''))
    )
      break
  }
  // In 至12月24日 and 到12月24日 there is no blank between "until" and the day.
  if (untilRunsBefore.test(before)) return 'end'
  return fromRunsBefore.test(before) ? 'begin' : null
}

/**
 * Whether words tell a return: those before a day, its clause behind it, or the rest of the window.
 */
export function tellsReturn(before: string, after: string, rest: string): boolean {
  return (
    holdsReturn(before) ||
    holdsReturn(after) ||
    returnRuns.test(rest) ||
    returnRunsBefore.test(before)
  )
}

/** Whether one of these words is a negation. */
export const denies = (said: readonly string[]) =>
  said.some((word) => negations.has(word) || word.endsWith("n't"))

/**
 * Whether a clause says that the author answers: "From Monday on I answer my mail". Who answers is
 * back.
 */
export function tellsAnswer(after: string): boolean {
  const said = after.split(/[^\p{L}']+/u)
  return said.some((word) => answers.has(word)) && !denies(said)
}

/**
 * Whether a sentence begins with the day and then says that the author answers: "On Tuesday, 24
 * November, I answer".
 */
export function opensAnswer(before: string, after: string): boolean {
  const said = before.split(/[\s,.]+/).filter((word) => word !== '')
  return (
    said.length > 0 &&
    said.every((word) => on.has(word) || weekdays.has(word)) &&
    tellsAnswer(after)
  )
}

/** Whether it is the day of return in "I will not read it before Monday, 7 December". */
export function tellsNotBefore(before: string): boolean {
  const said = before.split(/[\s,]+/).filter((word) => word !== '')
  const at = said.findLastIndex((word) => !filler.has(word) && !weekdays.has(word))
  const straight = [said.slice(at - 1, at + 1).join(' '), said[at] ?? '']
  return at > 0 && straight.some((words) => former.has(words)) && denies(said.slice(0, at))
}

/** Whether the word for "from" means "of", as in "Les rendez-vous du 5 décembre". */
export function tellsThing(before: string): boolean {
  return OF_THING.test(before.slice(-BEFORE_MAX))
}

const OF_THING = /(?<!partir )(?<!\p{L})(?:du|des|del|da|do)\s(?:\p{L}{2,13}\s)?$/u

const IN_DATE = new Set(['', 'the'])

/**
 * Whether the words say that the author answers on the day: "I will answer on Monday, 7 December."
 */
export function tellsAnswerOn(before: string): boolean {
  const said = before.split(/[\s,]+/).filter((word) => !IN_DATE.has(word) && !weekdays.has(word))
  if (said.slice(-2).some((word) => bare.has(word))) return !denies(said)
  return on.has(said.at(-1) ?? '') && tellsAnswer(before)
}

/**
 * Whether the author answers from the day on: "I am away and answer again from Monday, 7 December."
 */
export function tellsAnswerFrom(before: string): boolean {
  const said = sentenceEnd(before)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const end = said.findLastIndex(
    (word) => !inFrom.has(word) && !filler.has(word) && !weekdays.has(word),
  )
  const straight = said.slice(Math.max(0, end - 1), end + 1)
  return straight.some((word) => answers.has(word)) && !denies(said)
}

// "And" in Hebrew and Arabic, which is written together with the next word.
const AND = new Set(['ו', 'و'])

function holdsReturn(window: string): boolean {
  return window
    .split(/[^\p{L}\p{M}']+/u)
    .some((word) => returns.has(word) || (AND.has(word.charAt(0)) && returns.has(word.slice(1))))
}
