// Finds an absence that the author states of himself: "I am in hospital", "ich habe Urlaub"
// (rules/auto-reply/stated.ts). Only for mail that is known to be an automatic answer, as people
// say so too. Linear: looks at a few words.

import { wordList } from '../phrases/lists.ts'
import { between, recurring, statements } from '../rules/auto-reply/stated.ts'
import { elsewhere, leaves, type Phrase } from './phrases.ts'

const STATEMENT = new RegExp(`(?<= )(?:${statements})(?= )`, 'gu')
const RECURRING = new RegExp(`(?<= )(?:${recurring})(?= )`, 'u')
const BETWEEN_MAX = 2 // words that may stand between: "I am currently on"
const BEHIND_MAX = 60 // characters behind "I am" that are looked at
const adverbs = new Set(wordList(between))

/** The phrase that states an absence in a text of the form that `phrasesIn` gives. */
export function statedAbsence(text: string): Phrase | null {
  if (RECURRING.test(text)) return null
  for (const { index, 0: statement } of text.matchAll(STATEMENT)) {
    let behind = text.slice(index + statement.length, index + statement.length + BEHIND_MAX)
    for (let skipped = 0; skipped <= BETWEEN_MAX; skipped += 1) {
      const stated = elsewhere.start(behind) ?? leaves.start(behind)
      if (stated !== null) return stated
      const next = behind.indexOf(' ', 1)
      if (next < 0 || !adverbs.has(behind.slice(1, next))) break
      behind = behind.slice(next)
    }
  }
  return null
}
