// The reason that a notice in another language than English tells where no phrase of that language's
// tables does: a word for whom or what it is about near one for what is wrong, in either order
// (rules/reasons-grammar.ts). Made ready when first asked: most mail never asks. Linear, see phrases.ts.

import type { Reason } from '../event.ts'
import { type PhraseRow, pairs, phraseFinder } from './phrases.ts'
import { type Grammar, grammars } from './rules/reasons-grammar.ts'

type Part = keyof Grammar
type Finder = ReturnType<typeof phraseFinder<Reason>>

// In order of weight.
const readings: readonly [reason: Reason, about: readonly Part[], wrong: Part][] = [
  ['mailbox-full', ['box'], 'full'],
  ['message-too-big', ['message'], 'big'],
  ['host-unknown', ['domain'], 'missing'],
  ['suspended', ['box', 'person'], 'closed'],
  ['user-unknown', ['person', 'box', 'address'], 'missing'],
]

let finder: Finder | undefined

/** Finds the pair of words that weighs most in a text, as the finder of a table does. */
export const grammar: Finder = (text, raw, preferred) => {
  finder ??= phraseFinder(rows())
  return finder(text, raw, preferred)
}

function rows(): PhraseRow<Reason>[] {
  return readings.flatMap(([reason, about, wrong]) =>
    Object.entries(grammars).map(([language, words]) => ({
      reason,
      source: `words of ${language}`,
      phrases: about.map((part) => pairs(words[part], words[wrong], eitherWay)).join(' | '),
    })),
  )
}

const eitherWay = (first: string, second: string) => `${first} … ${second} | ${second} … ${first}`
