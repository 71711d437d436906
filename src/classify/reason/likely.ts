// The likeliest reason of an answer whose words no rule knows (naive Bayes). rules/reason/known-words.txt counts,
// over the answers of the tests, how often each word stands in those of each reason. The status, its class and
// the command that was answered count as words. Linear; null where not one word is known.

import { type Reason, reasons } from '../../event.ts'
import { words } from '../phrases/words.ts'
import counted from '../rules/reason/known-words.txt' with { type: 'text' }
import { ANSWERED } from './families.ts'
import type { Stage } from './stage.ts'

/** Of one reason: the number of its answers, how often each word stands in them, and how many words they have. */
interface Known {
  reason: Reason
  answers: number
  times: Map<string, number>
  all: number
}

interface KnownWords {
  vocabulary: Set<string>
  known: Known[]
}

interface Likely {
  reason: Reason
  /** The words that are known, for the trace. */
  by: string[]
}

/** What of an answer counts. */
interface Answer {
  plain: string
  status: string
  stage: Stage
}

// RFC 5321 4.2.3 puts it before any cause.
const RFC_5321 = /\brequested (?:mail )?action (?:not taken|aborted)\b/g

const WORDS_MAX = 100 // a longer answer has said its cause by then
const NAMES_MAX = 4
// Smoothing: the count of a word that no answer of a reason has, so that one strange word does not rule the
// reason out, and answers added to each reason, so that rare ones have a chance. Half or twice as much gives
// the same results.
const UNSEEN = 0.2
const FEW = 5
const CLEARLY = 3.5 // a logarithm: about thirty times likelier

/** The words of an answer, each once. */
export function wordsOf({ plain, status, stage }: Answer): Set<string> {
  const said = words(plain.toLowerCase().replace(ANSWERED, ' ').replace(RFC_5321, ' '))
    .trim()
    .split(' ', WORDS_MAX)
  const [kind, ...detail] = status.split('.')
  const told = kind ? [`${kind}.*`, `*.${detail.join('.')}`] : []
  return new Set([...said.filter(isWord), ...told, `@${stage}`])
}

/** Whether it is a word of the text that may name a cause, not the status or the command. */
const isWord = (word: string) => /^\p{L}/u.test(word) && !POLITE.has(word)

/** Answers of any reason have these: that it was not possible, whom to ask, where to read more. */
const POLITE = new Set(
  'unable rcpt please see contact visit refer read help information details more site page link url your'.split(
    ' ',
  ),
)

let shipped: KnownWords | undefined

/**
 * The likeliest reason, null where the answer has no known word, or where it is not clearly likelier than
 * `instead`, which stands otherwise.
 */
export function likelyReason(answer: Answer, instead: Reason, table?: KnownWords): Likely | null {
  shipped ??= knownWordsIn(counted)
  const { vocabulary, known } = table ?? shipped
  const held = [...wordsOf(answer)].filter((word) => vocabulary.has(word))
  const by = held.filter(isWord).slice(0, NAMES_MAX)
  if (by.length === 0) return null
  const weighed = known.map((one) => ({ one, weight: weightOf(held, one, vocabulary.size) }))
  const best = weighed.reduce((heavy, next) => (next.weight > heavy.weight ? next : heavy))
  const beaten = weighed.find(({ one }) => one.reason === instead)
  if (beaten !== undefined && best.weight - beaten.weight < CLEARLY) return null
  return { reason: best.one.reason, by }
}

/** The logarithm of how likely answers of a reason are, and that they hold these words. */
function weightOf(held: string[], { answers, times, all }: Known, vocabulary: number): number {
  const room = Math.log(all + UNSEEN * vocabulary)
  const seen = held.map((word) => Math.log((times.get(word) ?? 0) + UNSEEN) - room)
  return seen.reduce((sum, weight) => sum + weight, Math.log(answers + FEW))
}

/** Reads a table: a line a reason, its answers, and after that each word with how often it stands there. */
export function knownWordsIn(table: string): KnownWords {
  const vocabulary = new Set<string>()
  const known: Known[] = []
  for (const line of table.split('\n')) {
    const [name = '', answers, ...rest] = line.split(' ')
    if (!isReason(name)) continue
    const times = new Map<string, number>()
    let all = 0
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const count = Number(rest[at + 1])
      times.set(rest[at] ?? '', count)
      all += count
    }
    for (const word of times.keys()) vocabulary.add(word)
    known.push({ reason: name, answers: Number(answers), times, all })
  }
  return { vocabulary, known }
}

const isReason = (name: string): name is Reason => Object.hasOwn(reasons, name)
