// The reason that stands straight behind an address, which stands for the mailbox or its owner: "anna@… does
// not exist", "<anna@…> ist voll" (rules/reason/grammar.ts), or in a sentence that takes it apart: "anna was not
// found at klant.example". The last words to be asked. Linear, bounded.

import type { Reason } from '../../event.ts'
import { partsOf } from '../../mailbox.ts'
import { once } from '../once.ts'
import { phraseList } from '../phrases/lists.ts'
import { type PhraseRow, phraseFinder } from '../phrases/phrases.ts'
import { UNSPACED, UNSPACED_SCRIPTS, words } from '../phrases/words.ts'
import { type Grammar, grammars } from '../rules/reason/grammar.ts'
import { farGrammars } from '../rules/reason/grammar-far.ts'
import { englishStates } from '../rules/reason/weak.ts'
import { BEHIND_ADDRESS, localName } from './text.ts'

const ADDRESSES_MAX = 20
/** Words in which it must be said: behind them another sentence may begin. */
const WORDS_MAX = 6
/** What may stand between: "ist voll", "a été désactivée". Any other word is what it is said of. */
const BETWEEN =
  /^ (?:(?:is|ist|wurde|wird|werd|word|est|a|ete|fut|es|esta|ha|sido|fue|e|stat[ao]|foi|jest|zostal[ao]?|je|byl[ao]?|ar|er|har|blev|ble|on|kunde|kunne|kon|konnte|ya) ){0,3}/
// "Sent by ann@… is unknown": that is the sender.
const OF_SENDER = /\b(?:from|by|sender|message-id|von|van|de|od|av|af)\W{0,3}[\w.+=-]{1,100}$/i
// "Nieznany błąd": an error may be unknown as well.
const OF_ERROR =
  /error|fehler|fout|erreur|\berro\b|błąd|blad|virhe|\bhata|\bfe[ij]?l\b|\bchyb|\bhib[aá]|ошибк|помилк|грешк/i
const BEFORE_MAX = 120 // characters of a word for the sender and a local part

interface Named {
  reason: Reason
  phrase: string
  guessed?: true
}

type States = Pick<Grammar, 'missing' | 'full' | 'closed'>

const states: readonly [reason: Reason, state: keyof States][] = [
  ['user-unknown', 'missing'],
  ['mailbox-full', 'full'],
  ['suspended', 'closed'],
]

/** What a diagnostic says straight behind an address, null where that tells no reason. */
export function reasonNamed(diagnostic: string): Named | null {
  let left = ADDRESSES_MAX
  for (const { 1: clause = '', index } of diagnostic.matchAll(BEHIND_ADDRESS)) {
    if (left-- === 0) break
    if (OF_SENDER.test(diagnostic.slice(Math.max(0, index - BEFORE_MAX), index))) continue
    if (OF_ERROR.test(clause)) continue
    const said = firstWords(clause)
    const match = startingWith(said) ?? startingWith(said.replace(BETWEEN, ' '))
    if (match) return match
  }
  return null
}

/**
 * What a sentence says that has both parts of a recipient's address, but not the address: how Exchange Online writes
 * to people, in all languages of its users. Null where it does not say that he is not there, and no more than likely
 * where it names another thing first: "das Zertifikat für anna bei …".
 */
export function reasonApart(diagnostic: string, recipient: string): Named | null {
  const { domain } = partsOf(recipient.toLowerCase())
  const local = localName(recipient.toLowerCase())
  if (local === '' || domain === '' || !diagnostic.includes(domain)) return null
  for (const sentence of diagnostic.slice(0, SENTENCES_MAX_CHARS).split(SENTENCE_END)) {
    const rest = without(without(sentence, domain), local)
    if (rest === null || OF_ERROR.test(rest)) continue
    const match = findMissing()(words(rest))
    if (match) {
      const [first = ''] = rest.split(NAMED, 1)
      const others = words(first).replace(words(match.phrase.replaceAll('*', '')).trimEnd(), ' ')
      const said = { reason: 'user-unknown' as const, phrase: match.phrase }
      return A_NOUN.test(others) ? { ...said, guessed: true } : said
    }
  }
  return null
}

/** What is left in a sentence of the address. */
const NAMED = ' ; '
// A word that is no article or preposition.
const A_NOUN = new RegExp(`\\p{L}{4}|[${UNSPACED_SCRIPTS}]{2}`, 'u')

const SENTENCES_MAX_CHARS = 1500
const SENTENCE_END = /(?<=[\p{L}\d])[.!?](?=\s|$)|。|\n\s{0,8}\n/u
const NAME = /[\w.@+-]/

// A text without a name that stands by itself in it, null where none does.
function without(text: string | null, name: string): string | null {
  if (text === null) return null
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (NAME.test(text.charAt(at - 1)) || NAME.test(text.charAt(end))) continue
    return text.slice(0, at) + NAMED + text.slice(end)
  }
  return null
}

const findMissing = once(() =>
  phraseFinder(
    Object.entries({ ...grammars, ...farGrammars }).map(([language, { missing }]) => ({
      reason: 'user-unknown' as const,
      source: `words of ${language}`,
      phrases: missing,
    })),
  ),
)

function firstWords(clause: string): string {
  const [, ...first] = words(clause).split(' ', WORDS_MAX + 1)
  return ` ${first.join(' ')} `
}

function startingWith(said: string): Named | null {
  const match = find()(said)
  const [head = ''] = match?.phrase.split('…', 1) ?? []
  return match && said.startsWith(words(head).trimEnd())
    ? { reason: match.row.reason, phrase: match.phrase }
    : null
}

const find = once(() => phraseFinder(rows()))

function rows(): PhraseRow<Reason>[] {
  const languages: [string, States][] = [['English', englishStates], ...Object.entries(grammars)]
  return languages.flatMap(([language, said]) =>
    states.map(([reason, state]) => ({
      reason,
      source: `words of ${language}`,
      phrases: whole(said[state]),
    })),
  )
}

// "Unbekannter Fehler" is of no mailbox: with an ending of its own the word describes something else. And in
// scripts without blanks nothing shows that it is said of what stands before.
function whole(list: string): string {
  return phraseList(list)
    .filter((phrase) => !phrase.includes('*') || phrase.includes(' '))
    .filter((phrase) => !UNSPACED.test(phrase))
    .join('|')
}
