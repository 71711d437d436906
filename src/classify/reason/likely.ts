// Guesses the likeliest reason of an answer by its words (naive Bayes). The guess is used if no
// rule knows the answer, and against codes that say little. rules/reason/known-words.txt counts how
// often each word stands in the answers of each reason, over the answers of the tests. Two words
// beside each other, the codes, the class of the status and the command that was answered count as
// words too. Linear.

import { type Reason, reasons } from '../../event.ts'
import { UNSPACED, words } from '../phrases/words.ts'
import counted from '../rules/reason/known-words.txt' with { type: 'text' }
import type { Decision } from './command.ts'
import { ANSWERED } from './families.ts'
import { isHard } from './hard.ts'
import type { Refusal } from './reading.ts'

/** What speaks for one reason, as logarithms. */
interface Known {
  reason: Reason
  /** How many answers have this reason. */
  often: number
  /** That it has none with a word. */
  without: number
}

interface KnownWords {
  known: Known[]
  vocabulary: Map<string, KnownWord>
}

interface KnownWord {
  isCommon: boolean
  /** How much of it counts. */
  share: number
  /** By how much it makes each reason that it stands with likelier; by their places in `known`. */
  gains: { place: number; gain: number }[]
}

interface Likely {
  reason: Reason
  /** The first words that speak for it, for the trace. */
  by: string[]
}

/** What counts of an answer. */
type Answer = Pick<Refusal, 'plain' | 'status' | 'stage' | 'code'>

// Words that say nothing, as RFC 5321 4.2.3 puts them before any cause.
const RFC_5321 = /\brequested (?:mail )?action (?:not taken|aborted)\b/g

const WORDS_MAX = 100 // a longer answer has said its cause by then
const STEM_CHARS = 6 // most endings of most languages stand behind it
const NAMES_MAX = 4
const PAIR = '+'
const TELLING = 1 / 3 // of the answers that hold a word, so many are of one reason: else no guess goes by it alone
const COMMON = 0.5 // and it counts half
// Smoothing: the count of a word that no answer of a reason has, so that one strange word does not rule the
// reason out, and answers added to each reason, so that rare ones have a chance. Half or twice as much gives
// the same results.
const UNSEEN = 0.05
const FEW = 5

// How much likelier known words must make another reason, as logarithms: about 150 and 20,000 times.
export const CLEARLY = 5
export const BEYOND_DOUBT = 10

/** The beginnings of the words of an answer, each once with its first word, and its codes. */
export function wordsOf({ plain, status, stage, code }: Answer): Map<string, string> {
  const said = words(plain.toLowerCase().replace(ANSWERED, ' ').replace(RFC_5321, ' '))
    .trim()
    .split(' ', WORDS_MAX)
  const [kind, ...detail] = status.split('.')
  const told = kind ? [`${kind}.*`, `*.${detail.join('.')}`] : []
  const reply = code === null ? [] : [`${code}`]
  const counted = new Map<string, string>()
  let before = ''
  for (const word of said) {
    if (POLITE.has(word) || !isWord(word)) continue
    for (const stem of stemsOf(word)) {
      if (counted.has(stem)) continue
      counted.set(stem, word)
      if (before !== '' && !UNSPACED.test(stem)) counted.set(`${before}${PAIR}${stem}`, PAIR)
      before = stem
    }
  }
  for (const mark of [...told, ...reply, `@${stage}`]) counted.set(mark, mark)
  return counted
}

// The stems of a word. Of Chinese each two characters beside each other count, which are about a
// word.
function stemsOf(word: string): string[] {
  if (!UNSPACED.test(word)) return [word.slice(0, STEM_CHARS)]
  const letters = [...word.slice(0, WORDS_MAX)]
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter)
}

/** Whether it is of the text: not a code, the command, or the name of a host or a rule (`eur03`). */
const isWord = (word: string) => /^\p{L}[\p{L}\p{M}]*$/u.test(word)

// The characters of Chinese and the words of a pair have counted once.
const shareOf = (stem: string) => (UNSPACED.test(stem) || stem.includes(PAIR) ? 0.5 : 1)

/** Words of answers of any reason: that it was not possible, whom to ask, where to read more. */
const POLITE = new Set(
  'unable rcpt please see contact visit refer read help information details more site page link url your held'.split(
    ' ',
  ),
)

let shipped: KnownWords | undefined

/**
 * The likeliest reason. Null if no word speaks for it (codes alone are not enough), or if it is not
 * enough likelier than `instead`, the reason that stands otherwise.
 */
export function likelyReason(
  answer: Answer,
  instead: Reason,
  lead = CLEARLY,
  table?: KnownWords,
): Likely | null {
  shipped ??= knownWordsIn(counted)
  const { known, vocabulary } = table ?? shipped
  const held: { word: string; one: KnownWord }[] = []
  for (const [stem, word] of wordsOf(answer)) {
    const one = vocabulary.get(stem)
    if (one) held.push({ word, one })
  }
  const counts = held.reduce((sum, { one }) => sum + one.share, 0)
  const weights = known.map(({ often, without }) => often + counts * without)
  for (const { one } of held)
    for (const { place, gain } of one.gains) weights[place] = (weights[place] ?? 0) + gain
  const best = weights.indexOf(Math.max(...weights))
  const beaten = known.findIndex((one) => one.reason === instead)
  const ahead = (weights[best] ?? 0) - (weights[beaten] ?? Number.NEGATIVE_INFINITY)
  if (ahead < lead) return null
  const reason = known[best]?.reason ?? instead
  const by = held
    .filter(
      ({ word, one }) =>
        isWord(word) && !one.isCommon && one.gains.some(({ place }) => place === best),
    )
    .map(({ word }) => word)
  return by.length === 0 ? null : { reason, by: by.slice(0, NAMES_MAX) }
}

/**
 * The decision of a code, which may be wrong or careless; or the reason of known words, if they
 * make it so much likelier (`lead`). Only words of a server's answer count, as reporters' own words
 * are too loose.
 */
export function outweighed<D extends Decision | null>(
  decision: D,
  refusal: Refusal,
  lead: number,
): D | Decision {
  if (decision === null || refusal.code === null) return decision
  const { reason } = decision
  const likely = likelyReason(refusal, reason, lead)
  // A guess cannot tell which kind of wrong address it is.
  if (likely === null || (isHard(reason) && isHard(likely.reason))) return decision
  const rule = `a guess from the words "${likely.by.join('", "')}" of answers that are known`
  return { reason: likely.reason, rule, guessed: true }
}

/**
 * Reads a table. Each line is a reason, the number of its answers, and words with how often they
 * stand there.
 */
export function knownWordsIn(table: string): KnownWords {
  const lines = table.split('\n').flatMap((line) => {
    const [name = '', answers, ...rest] = line.split(' ')
    return isReason(name) ? [{ reason: name, answers: Number(answers), times: timesIn(rest) }] : []
  })
  const counts = Map.groupBy(
    lines.flatMap(({ times }, place) => times.map((one) => ({ ...one, place }))),
    ({ word }) => word,
  )
  const known = lines.map(({ reason, answers, times }) => {
    const all = times.reduce((sum, { count }) => sum + count, UNSEEN * counts.size)
    return { reason, often: Math.log(answers + FEW), without: Math.log(UNSEEN / all) }
  })
  return {
    known,
    vocabulary: new Map([...counts].map(([word, list]) => [word, knownWord(word, list)])),
  }
}

function knownWord(word: string, list: { count: number; place: number }[]): KnownWord {
  const all = list.reduce((sum, { count }) => sum + count, 0)
  const isCommon =
    /^\p{L}/u.test(word) && Math.max(...list.map(({ count }) => count)) < all * TELLING
  const share = isCommon ? shareOf(word) * COMMON : shareOf(word)
  const gains = list.map(({ count, place }) => ({
    place,
    gain: share * Math.log((count + UNSEEN) / UNSEEN),
  }))
  return { isCommon, share, gains }
}

function timesIn(list: string[]): { word: string; count: number }[] {
  const times: { word: string; count: number }[] = []
  for (let at = 0; at + 1 < list.length; at += 2)
    times.push({ word: list[at] ?? '', count: Number(list[at + 1]) })
  return times
}

const isReason = (name: string): name is Reason => Object.hasOwn(reasons, name)
