// Recognises a return that is told by where the author is then: "from 4 December I am available",
// "on 4 December I am in the office" (rules/auto-reply/dates.ts). The words must be about the
// author, and not about what he sends or about where he works from then on. Linear: looks at a
// bounded window.

import { wordList } from '../phrases/lists.ts'
import { atWork, authorWords, newWays, past, reachable } from '../rules/auto-reply/dates.ts'
import { clause, denies, sentenceEnd } from './date-windows.ts'

const author = new Set(wordList(authorWords))
const WORD_END = /[^\p{L}']+/u
// The end of a sentence. The text behind a day may begin with the full stop.
const SENTENCE_END = /(?:^|(?<=\p{L}{3}))[.!?](?=\s|$)|[!?。;]|\n\s(?:\n|[-_=]{2})/u
const AND =
  '(?:and|but|en(?! la| el| mi)|maar|und|aber|et|mais|y|pero|e|ma|mas|ale|och|men|og|ja|mutta|и|но|ve|ama)'
const CLAUSE_START = new RegExp(`[,;:]|\\s${AND}\\s`, 'u')
const GOES_ON = new RegExp(`^\\s${AND}\\s`, 'u')
// The author's own place of work. "In the office of our customer" is another one.
const HERE = `(?:${atWork})(?! (?:of|von|van|de|di|da) \\p{L})`
const AT_WORK = new RegExp(`(?<!\\p{L})(?:${HERE})(?!\\p{L})`, 'u')
const PRESENT = new RegExp(`(?<!\\p{L})(?:${HERE}|${reachable})(?!\\p{L})`, 'u')
const OTHERWISE = new RegExp(`@|\\d{5}|(?<!\\p{L})(?:${newWays}|${past})(?!\\p{L})`, 'u')

/**
 * Whether the words before and behind a day say that the author is at work on it, or from it on.
 */
export function tellsPresence(before: string, behind: string, begins: boolean): boolean {
  const opening = sentenceEnd(before)
  const closing = behind.split(SENTENCE_END, 1)[0] ?? ''
  const near = opening.replace(/,\s?$/, ' ').split(CLAUSE_START).at(-1) ?? ''
  const after = clause(closing.split(CLAUSE_START, 1)[0] ?? '')
  const said = `${near} | ${after}`
  if (!(begins ? PRESENT : AT_WORK).test(said) || OTHERWISE.test(near + closing)) return false
  if (denies(said.replace(PRESENT, ' ').split(WORD_END))) return false
  // The author must be the subject of the clause, or of the one before that goes on: "I am out on 4
  // December and available from the 7th."
  return (
    GOES_ON.test(opening) || `${opening} ${after}`.split(WORD_END).some((word) => author.has(word))
  )
}
