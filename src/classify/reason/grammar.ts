// Makes rows for the finders from the tables of other languages (rules/reason/grammar*.ts): a word
// for whom or what an answer is about, near one for what is wrong, in either order.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases/phrases.ts'
import { type AllowList, allowLists, onlySome } from '../rules/reason/allow-lists.ts'
import type { Grammar } from '../rules/reason/grammar.ts'
import { allGrammars } from '../rules/reason/grammar-far.ts'
import { type ServerGrammar, serverGrammars } from '../rules/reason/grammar-server.ts'
import { type SessionGrammar, sessionGrammars } from '../rules/reason/grammar-session.ts'
import { junkWords, type Patience, patience } from '../rules/reason/grammar-verdicts.ts'

/** `wrong` is null if a word for whom or what it is about is enough alone. */
type Reading<Part> = readonly [reason: Reason, about: readonly Part[], wrong: Part | null]

const ofDemands: readonly Reading<keyof ServerGrammar>[] = [
  ['on-hold', ['held'], null],
  ['network-error', ['loop'], null],
  ['tls-required', ['secure'], 'needed'],
  ['security-error', ['login'], 'needed'],
  ['policy-violation', ['attachment'], 'banned'],
  ['rate-limited', ['allowance'], 'reached'],
]
const ofLists: readonly Reading<keyof AllowList>[] = [
  ['sender-rejected', ['sender', 'yours'], 'listed'],
]
const ofSession: readonly Reading<keyof SessionGrammar>[] = [
  ['relaying-denied', ['relay'], 'refused'],
  ['rate-limited', ['traffic'], 'many'],
  ['sender-rejected', ['sender'], 'refused'],
  ['sender-rejected', ['sender'], 'unknown'],
  ['blocked', ['peer'], 'refused'],
  ['blocked', ['peer'], 'unknown'],
]
const ofRecipient: readonly Reading<keyof Grammar>[] = [
  ['mailbox-full', ['box'], 'full'],
  ['message-too-big', ['message'], 'big'],
  ['host-unknown', ['domain'], 'missing'],
  ['suspended', ['box', 'person'], 'closed'],
  ['user-unknown', ['person', 'box', 'address'], 'missing'],
]

const ofAddress: readonly Reading<keyof Grammar>[] = [['suspended', ['address'], 'closed']]

// Readings of a server's own trouble.
const ofServer: readonly Reading<keyof SessionGrammar>[] = [
  ['system-error', ['passing'], 'trouble'],
]
const ofService: readonly Reading<keyof ServerGrammar>[] = [
  ['system-error', ['server'], 'busy'],
  ['syntax-error', ['command'], 'strange'],
]

const ofTime: readonly Reading<keyof Patience>[] = [['expired', ['days'], 'spent']]

/**
 * Rows about the recipient, the sender and what is demanded of him. They weigh more than a status
 * code.
 */
export const grammarRows: PhraseRow<Reason>[] = [
  ...rows(ofDemands, serverGrammars),
  { reason: 'spam-detected', source: 'words for junk', phrases: junkWords },
  ...rows(ofSession, sessionGrammars),
  ...rows(ofLists, allowLists),
  { reason: 'filtered', source: 'words of who may write', phrases: onlySome },
  ...rows(ofRecipient, allGrammars),
]

/** Rows about an address that rests. They count only beside a status of an address. */
export const addressGrammarRows: PhraseRow<Reason>[] = rows(ofAddress, allGrammars)

/** Rows about the server itself. They weigh less than a status code that names a cause. */
export const weakGrammarRows: PhraseRow<Reason>[] = [
  ...rows(ofServer, sessionGrammars),
  ...rows(ofService, serverGrammars),
  ...rows(ofTime, patience),
]

function rows<Part extends string>(
  readings: readonly Reading<Part>[],
  languages: Record<string, { [Name in Part]?: string }>,
): PhraseRow<Reason>[] {
  return readings.flatMap(([reason, about, wrong]) =>
    Object.entries(languages).map(([language, words]) => ({
      reason,
      source: `words of ${language}`,
      phrases: wrong === null ? about.map((part) => words[part] ?? '').join(' | ') : '',
      near: wrong === null ? [] : about.map((part) => [words[part] ?? '', words[wrong] ?? '']),
    })),
  )
}
