// Finds the reason that an answer gives straight behind an address, "anna@… does not exist",
// "<anna@…> ist voll" (rules/reason/grammar.ts), or in a sentence that has the two parts of the
// address apart: "anna was not found at klant.example". One of the last steps of reason.ts. Linear,
// bounded.

import type { Reason } from '../../event.ts'
import { partsOf } from '../../mailbox.ts'
import { once } from '../once.ts'
import { phraseList } from '../phrases/lists.ts'
import { type PhraseRow, phraseFinder } from '../phrases/phrases.ts'
import { SENTENCE_END } from '../phrases/sentences.ts'
import { UNSPACED, UNSPACED_SCRIPTS, words } from '../phrases/words.ts'
import type { Grammar } from '../rules/reason/grammar.ts'
import { allGrammars } from '../rules/reason/grammar-far.ts'
import { gone } from '../rules/reason/grammar-gone.ts'
import { englishStates } from '../rules/reason/weak.ts'
import { BEHIND_ADDRESS, localName } from './text.ts'

const ADDRESSES_MAX = 20
/** How many words behind the address are looked at. Behind them another sentence may begin. */
const WORDS_MAX = 6
/**
 * Verbs that may stand before the reason: "ist voll", "a été désactivée". Any other word is the
 * subject.
 */
const BETWEEN =
  /^ (?:(?:is|ist|wurde|wird|werd|word|est|a|ete|fut|es|esta|ha|sido|fue|e|stat[ao]|foi|jest|zostal[ao]?|je|byl[ao]?|ar|er|har|blev|ble|on|kunde|kunne|kon|konnte|ya) ){0,3}/
// Words before an address that make it the sender's: "Sent by ann@… is unknown".
const OF_SENDER = /\b(?:from|by|sender|message-id|von|van|de|od|av|af)\W{0,3}[\w.+=-]{1,100}$/i
// Words before an address that are about a thing of his: "The folder of anna@… does not exist".
const OF_THING =
  /\b(?!(?:e-?mail|mail|message|delivery|user|recipient|receiver|rcpt|(?:mail|in|post)?box|account|address|alias|name|entry|record|person|owner|customer)(?:e?s)? )[a-z]{3,20} (?:of|for) (?:user |recipient )?\W{0,3}[\w.+=-]{1,100}$/i
// Words for an unknown error, which is no unknown user: "Nieznany błąd".
const OF_ERROR =
  /error|fehler|fout|erreur|\berro\b|błąd|blad|virhe|\bhata|\bfe[ij]?l\b|\bchyb|\bhib[aá]|ошибк|помилк|грешк/i
const BEFORE_MAX = 120 // characters before the @: a word for the sender and a local part

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

/** The reason that a diagnostic gives straight behind an address; null if it gives none. */
export function reasonNamed(diagnostic: string): Named | null {
  let left = ADDRESSES_MAX
  for (const { 1: clause = '', index } of diagnostic.matchAll(BEHIND_ADDRESS)) {
    if (left-- === 0) break
    const before = diagnostic.slice(Math.max(0, index - BEFORE_MAX), index)
    if (OF_SENDER.test(before) || OF_THING.test(before)) continue
    if (OF_ERROR.test(clause)) continue
    const said = firstWords(clause)
    const match = startingWith(said) ?? startingWith(said.replace(BETWEEN, ' '))
    if (match) return match
  }
  return null
}

/**
 * `user-unknown` if a sentence has both parts of the recipient's address apart and says that he is
 * not there, as Exchange Online writes in all languages of its users. It is only a guess if the
 * sentence names another thing first: "das Zertifikat für anna bei …".
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

/** What replaces the parts of the address. */
const NAMED = ' ; '
// A word that is no article or preposition.
const A_NOUN = new RegExp(`\\p{L}{4}|[${UNSPACED_SCRIPTS}]{2}`, 'u')

const SENTENCES_MAX_CHARS = 1500
const NAME = /[\w.@+-]/

// The text without the first place where the name is a word of its own; null if there is none.
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
    Object.entries(allGrammars).map(([language, { missing }]) => ({
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
  const languages: [string, States][] = [
    ['English', englishStates],
    ...Object.entries(allGrammars).map(withGone),
  ]
  return languages.flatMap(([language, said]) =>
    states.map(([reason, state]) => ({
      reason,
      source: `words of ${language}`,
      phrases: whole(said[state]),
    })),
  )
}

function withGone([language, said]: [string, States]): [string, States] {
  return [language, { ...said, missing: `${said.missing} | ${gone[language] ?? ''}` }]
}

// Without open endings: "unbekannter Fehler" is of no mailbox. And without scripts that have no blanks, in which
// nothing shows that the word belongs to what stands before it.
function whole(list: string): string {
  return phraseList(list)
    .filter((phrase) => !phrase.includes('*') || phrase.includes(' '))
    .filter((phrase) => !UNSPACED.test(phrase))
    .join('|')
}
