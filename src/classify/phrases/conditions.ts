// The conditions of a row of phrases on the text around a phrase that was found.

import { negations } from '../rules/little-words.ts'
import { wordList } from './lists.ts'
import type { PhraseRow } from './phrases.ts'

/** Where a phrase was found in the words of a text, whose raw form is `raw`. */
interface Place {
  text: string
  raw: string
  from: number
  to: number
}

const NEGATED = new RegExp(`(?: (?:${wordList(negations).join('|')})|不再?|不会|不會|停止)$`)
const NEGATION_MAX = 10

/** Whether a phrase whose first piece is `first` counts there. */
export function holds(row: PhraseRow<string>, first: string, place: Place): boolean {
  const { text, raw, from, to } = place
  if (row.affirmed && NEGATED.test(text.slice(Math.max(0, from - NEGATION_MAX), from))) return false
  if (row.once && isRepeated(first, text.slice(from + first.length - 1, to))) return false
  return row.where?.some((word) => raw.includes(word)) ?? true
}

function isRepeated(first: string, rest: string): boolean {
  return first.split(' ').some((word) => word !== '' && rest.includes(` ${word} `))
}
