import { describe, expect, test } from 'bun:test'
import { phraseList } from '../../src/classify/phrases/lists.ts'
import { UNSPACED, words } from '../../src/classify/phrases/words.ts'
import { asian } from '../../src/classify/rules/auto-reply/asian.ts'
import { eastern } from '../../src/classify/rules/auto-reply/eastern.ts'
import { northern } from '../../src/classify/rules/auto-reply/northern.ts'
import { romance } from '../../src/classify/rules/auto-reply/romance.ts'
import { western } from '../../src/classify/rules/auto-reply/western.ts'
import { heldPhrases, proofPhrases } from '../../src/classify/rules/challenge.ts'
import { receiptSentences } from '../../src/classify/rules/receipt.ts'
import { quoteRules } from '../../src/classify/rules/reply.ts'

function needless(phrases: readonly string[], isIn: (one: string, other: string) => boolean) {
  return phrases.flatMap((phrase, at) => {
    const within = phrases.find((other, place) => place !== at && isIn(other, phrase))
    return within === undefined ? [] : [`"${phrase}" holds "${within}"`]
  })
}

test('braces in a phrase stand for each of the words in them, or for none', () => {
  expect(phraseList('your {mail, e mail} {has been,} sent back | ndr')).toEqual([
    'your mail has been sent back',
    'your mail sent back',
    'your e mail has been sent back',
    'your e mail sent back',
    'ndr',
  ])
})

// The shorter of the two finds all that the longer one does.
describe('no phrase of a list holds another of it', () => {
  const lists = { heldPhrases, proofPhrases, receiptSentences, quoteRules }
  for (const [name, phrases] of Object.entries(lists))
    test(name, () => expect(needless(phrases, (one, other) => other.includes(one))).toEqual([]))

  for (const language of [...western, ...romance, ...northern, ...eastern, ...asian])
    test(`of an absence and of an answer, ${language.language}`, () => {
      const isIn = (one: string, other: string) => {
        const isOpen = one.endsWith('*') || UNSPACED.test(one)
        return words(other).includes(isOpen ? words(one).trim() : words(one))
      }
      for (const column of [language.away, language.answer]) {
        const whole = phraseList(column).filter((phrase) => !phrase.includes('…'))
        expect(needless(whole, isIn)).toEqual([])
      }
    })
})
