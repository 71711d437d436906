// The reason that stands straight behind an address, which stands for the mailbox or its owner: "anna@… does
// not exist", "<anna@…> ist voll" (rules/reasons-grammar.ts). The last words to be asked. Linear, bounded.

import type { Reason } from '../event.ts'
import { type PhraseRow, phraseFinder, UNSPACED, words } from './phrases.ts'
import { BEHIND_ADDRESS } from './reason-text.ts'
import { type Grammar, grammars } from './rules/reasons-grammar.ts'
import { englishStates } from './rules/reasons-weak.ts'

const ADDRESSES_MAX = 20
/** Words in which it must be said: behind them another sentence may begin. */
const WORDS_MAX = 6

type States = Pick<Grammar, 'missing' | 'full' | 'closed'>

const states: readonly [reason: Reason, state: keyof States][] = [
  ['user-unknown', 'missing'],
  ['mailbox-full', 'full'],
  ['suspended', 'closed'],
]

let find: ReturnType<typeof phraseFinder<Reason>> | undefined

/** What a diagnostic says straight behind an address, null where that tells no reason. */
export function reasonNamed(diagnostic: string): { reason: Reason; phrase: string } | null {
  find ??= phraseFinder(rows())
  let left = ADDRESSES_MAX
  for (const [, clause = ''] of diagnostic.matchAll(BEHIND_ADDRESS)) {
    if (left-- === 0) break
    const said = words(clause)
      .split(' ', WORDS_MAX + 1)
      .join(' ')
    const match = find(`${said} `)
    if (match) return { reason: match.row.reason, phrase: match.phrase }
  }
  return null
}

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
  return list
    .split('|')
    .filter((phrase) => !phrase.includes('*') || phrase.trim().includes(' '))
    .filter((phrase) => !UNSPACED.test(phrase))
    .join('|')
}
