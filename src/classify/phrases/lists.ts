// Reads the rows and lists in the form in which the tables of rules/ write them. Pure.

import type { PhraseRow } from './phrases.ts'
import { words } from './words.ts'

type Phrases<Name extends string> = string | Omit<PhraseRow<Name>, 'reason' | 'source'>

/**
 * The rows of one source, in order of weight. Each reason has phrases, or a row with conditions of
 * its own. `where` is a condition of all these rows.
 */
export function rowsOf<Name extends string>(
  source: string,
  phrases: Partial<Record<Name, Phrases<Name>>>,
  where?: PhraseRow<Name>['where'],
): PhraseRow<Name>[] {
  return Object.entries<Phrases<Name> | undefined>(phrases).map(([reason, row = '']) => ({
    reason: reason as Name,
    source,
    ...(where && { where }),
    ...(typeof row === 'string' ? { phrases: row } : row),
  }))
}

/**
 * The words of a list that has blanks or line ends between them; `_` stands for a blank within a
 * word.
 */
export function wordList(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
}

/**
 * The phrases of a list that has bars between them. `{a, b}` in a phrase stands for either, `{a,}` for a
 * or nothing.
 */
export function phraseList(list: string): string[] {
  return list
    .split('|')
    .flatMap(spelledOut)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

function spelledOut(phrase: string): string[] {
  const open = phrase.indexOf('{')
  if (open < 0) return [phrase]
  const close = phrase.indexOf('}', open)
  const before = phrase.slice(0, open).trimEnd()
  const behind = phrase.slice(close + 1)
  const choices = phrase.slice(open + 1, close).split(',')
  return choices.flatMap((choice) => spelledOut(`${before} ${choice.trim()}`.trimEnd() + behind))
}

/** Letters that may stand in place of the `*` at the end of a phrase. */
const ENDING = '\\p{L}{0,12}'

/**
 * An expression (flag `u`) for any phrase of a list in a text that `words` gave; `blank` stands for the blanks
 * between words, `ending` for what a `*` stands for. Phrases with a gap (`…`) are left out.
 */
export function anyPhraseOf(list: string, blank = ' ', ending = ENDING): string {
  const phrases = phraseList(list).filter((phrase) => !phrase.includes('…'))
  const written = phrases.map(
    (phrase) => words(phrase).trim().replaceAll(' ', blank) + (phrase.endsWith('*') ? ending : ''),
  )
  return `(?:${written.join('|')})`
}
