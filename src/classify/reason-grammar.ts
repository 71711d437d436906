// The reason that a notice in another language than English tells where no phrase of that language's
// tables does: a word for whom or what it is about near one for what is wrong with it, in either order
// (rules/reasons-grammar.ts and those named alike). Made ready when first asked: most mail never
// asks. Linear, see phrases.ts.

import type { Reason } from '../event.ts'
import { type PhraseRow, phraseFinder } from './phrases.ts'
import { type Grammar, grammars } from './rules/reasons-grammar.ts'
import { farGrammars } from './rules/reasons-grammar-far.ts'
import { type ServerGrammar, serverGrammars } from './rules/reasons-grammar-server.ts'
import { type SessionGrammar, sessionGrammars } from './rules/reasons-grammar-session.ts'

/** What is wrong is null where a word of the other kind tells it alone. */
type Reading<Part> = readonly [reason: Reason, about: readonly Part[], wrong: Part | null]
type Finder = ReturnType<typeof phraseFinder<Reason>>

// In order of weight, these before those below.
const ofDemands: readonly Reading<keyof ServerGrammar>[] = [
  ['on-hold', ['held'], null],
  ['network-error', ['loop'], null],
  ['tls-required', ['secure'], 'needed'],
  ['security-error', ['login'], 'needed'],
  ['policy-violation', ['attachment'], 'banned'],
  ['rate-limited', ['allowance'], 'reached'],
]
const ofSession: readonly Reading<keyof SessionGrammar>[] = [
  ['relaying-denied', ['relay'], 'refused'],
  ['rate-limited', ['traffic'], 'many'],
  ['sender-rejected', ['sender'], 'refused'],
  ['sender-rejected', ['sender'], 'unknown'],
  ['blocked', ['peer'], 'refused'],
]
const ofRecipient: readonly Reading<keyof Grammar>[] = [
  ['mailbox-full', ['box'], 'full'],
  ['message-too-big', ['message'], 'big'],
  ['host-unknown', ['domain'], 'missing'],
  ['suspended', ['box', 'person'], 'closed'],
  ['user-unknown', ['person', 'box', 'address'], 'missing'],
]

// And these below them.
const ofServer: readonly Reading<keyof SessionGrammar>[] = [
  ['system-error', ['passing'], 'trouble'],
]
const ofService: readonly Reading<keyof ServerGrammar>[] = [
  ['system-error', ['server'], 'busy'],
  ['syntax-error', ['command'], 'strange'],
]

let finder: Finder | undefined

/** Finds the pair of words that weighs most in a text, as the finder of a table does. */
export const grammar: Finder = (text, raw, preferred) => {
  finder ??= phraseFinder([
    ...rows(ofDemands, serverGrammars),
    ...rows(ofSession, sessionGrammars),
    ...rows(ofRecipient, { ...grammars, ...farGrammars }),
    ...rows(ofServer, sessionGrammars),
    ...rows(ofService, serverGrammars),
  ])
  return finder(text, raw, preferred)
}

function rows<Part extends string>(
  readings: readonly Reading<Part>[],
  languages: Record<string, Record<Part, string>>,
): PhraseRow<Reason>[] {
  return readings.flatMap(([reason, about, wrong]) =>
    Object.entries(languages).map(([language, words]) => ({
      reason,
      source: `words of ${language}`,
      phrases: wrong === null ? about.map((part) => words[part]).join(' | ') : '',
      near: wrong === null ? [] : about.map((part) => [words[part], words[wrong]]),
    })),
  )
}
