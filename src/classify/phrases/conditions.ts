// Checks the conditions that a row of phrases has for the text around a phrase that was found.

import { negations } from '../rules/little-words.ts'
import { wordList } from './lists.ts'
import type { PhraseRow } from './phrases.ts'

/**
 * Where a phrase was found. `text` holds words as words.ts gives them, `raw` the text as it was
 * written.
 */
interface Place {
  text: string
  raw: string
  from: number
  to: number
}

const NEGATED = new RegExp(`(?: (?:${wordList(negations).join('|')})|不再?|不会|不會|停止)$`)
const NEGATION_MAX = 10

/** Whether a phrase counts in the place where it was found. `first` is its first piece. */
export function holds(row: PhraseRow<string>, first: string, place: Place): boolean {
  const { text, raw, from, to } = place
  if (row.affirmed && NEGATED.test(text.slice(Math.max(0, from - NEGATION_MAX), from))) return false
  if (row.once && isRepeated(first, text.slice(from + first.length - 1, to))) return false
  return row.where?.some((word) => raw.includes(word)) ?? true
}

function isRepeated(first: string, rest: string): boolean {
  return first.split(' ').some((word) => word !== '' && rest.includes(` ${word} `))
}
