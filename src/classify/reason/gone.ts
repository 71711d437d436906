// Finds that an address, a mailbox or a person is there no longer, in other languages than English
// (rules/reason/grammar-gone.ts, grammar-deleted.ts). The clause must begin with him, as the same
// may be said of something else: "the service is no longer available for this user". Linear:
// anchored, and every gap is bounded.

import { once } from '../once.ts'
import { anyPhraseOf as anyOf, phraseList, wordList } from '../phrases/lists.ts'
import { listFinder } from '../phrases/phrases.ts'
import { UNSPACED, words } from '../phrases/words.ts'
import type { Grammar } from '../rules/reason/grammar.ts'
import { deleted, goesOn, restored, systems } from '../rules/reason/grammar-deleted.ts'
import { allGrammars } from '../rules/reason/grammar-far.ts'
import { aims, articles, choices, gone, ofHim, ofSender } from '../rules/reason/grammar-gone.ts'
import type { Decision } from './command.ts'
import { findSender } from './sender-own.ts'

const CLAUSES_MAX = 40
const CLAUSE_MAX_CHARS = 200
const HEAD_LAST = /Turkish|Hungarian|Finnish/
/** Hungarian for "to the user" or "in the mailbox": then his right or his room is not there. */
const OF_HIS = '(?!\\S{1,20}(?:n[ae]k|b[ae]n) )'
// A comma before "in order to" does not end the clause: "ist nicht registriert, um hier zu senden".
const CLAUSE_END = /(?!, (?:um|om) )[.,;:!?()\n]+(?=\s|$)|\s(?=[([#*・•]|- )|[。，；！？]/
const ADDRESS = /\S{1,64}@\S{1,255}/g

/** The decision by what a plain refusal says of somebody who is gone; null if no clause does. */
export function goneIn(plain: string): Decision | null {
  return saysAny(plain) ? (said(plain, 'gone') ?? deletedIn(plain)) : null
}

/**
 * The same for an account or an address that was deleted, which weighs more than that it is closed.
 */
export function deletedIn(plain: string): Decision | null {
  const found = saysAny(plain) ? said(plain, 'deleted') : null
  return found && RESTORED.test(plain) ? null : found
}

const RESTORED = new RegExp(wordList(restored).join('|'), 'iu')

/** The refusal without what it says of a deleted account or address. */
export const besidesDeleted = (plain: string): string =>
  clausesOf(plain)
    .filter((clause) => saidIn(clause, 'deleted') === null)
    .join('. ')

const clausesOf = (plain: string) => plain.split(CLAUSE_END, CLAUSES_MAX)

function said(plain: string, table: keyof typeof tables): Decision | null {
  for (const clause of clausesOf(plain)) {
    const decision = saidIn(clause, table)
    if (decision !== null) return decision
  }
  return null
}

function saidIn(clause: string, table: keyof typeof tables): Decision | null {
  const text = words(clause.slice(0, CLAUSE_MAX_CHARS).replace(ADDRESS, ' '))
  for (const { language, pattern } of languages()[table]) {
    const found = pattern.exec(text)?.[0]
    // A clause that names the sender does not count: "The sender's account was deleted."
    if (found !== undefined && findSender()(text) === null)
      return { reason: 'user-unknown', rule: `the words "${found.trim()}" (${language})` }
  }
  return null
}

const tables = { gone, deleted }

/** A quick test, as most answers have none of these words. */
const saysAny = (plain: string) => anyState()(words(plain), plain) !== null
const anyState = once(() => listFinder([...Object.values(gone), ...Object.values(deleted)]))

const languages = once(() => ({
  gone: patternsOf(gone, ofGone),
  deleted: patternsOf(deleted, ofDeleted),
}))

/** Expressions: whom it is said of, what may stand behind him (`yours`: not that), and behind what is said. */
interface Subject {
  whom: string
  behind: (yours: string) => string
  end: string
  unspacedEnd: string
}

function patternsOf(table: Record<string, string>, subjectOf: (grammar: Grammar) => Subject) {
  return Object.entries(table).flatMap(([language, states]) => {
    const grammar = allGrammars[language]
    if (grammar === undefined) return []
    const pattern = UNSPACED.test(states)
      ? unspaced(grammar, states, subjectOf(grammar))
      : spaced(subjectOf(grammar), states, HEAD_LAST.test(language))
    return [{ language, pattern: new RegExp(pattern, 'u') }]
  })
}

const ofGone = ({ person, box, address }: Grammar): Subject => ({
  whom: anyOf(`${person} | ${box} | ${address}`),
  behind: (yours) => `(?:(?!${yours}|${anyOf(choices)} )\\S{1,16} ){0,3}?`,
  end: `(?!${ON_LIST})`,
  unspacedEnd: '',
})

// "The recipient was removed" is said of the message as well, and so is that "the e-mail was deleted". Behind an account
// only its owner: that of a member, its messages and "was blocked and the message" are something else. Behind that only
// what is known: who was deleted from a newsletter is there, as is who "will be", which some languages say last.
const ofDeleted = ({ person, box, address }: Grammar): Subject => {
  const whom = phraseList(`${box} | ${address}`).filter((phrase) => phrase !== 'e mail')
  return {
    whom: anyOf(whom.join(' | '), ' ', INFLECTION),
    behind: () => `(?:${anyOf(`${articles} | ${ofHim} | ${person} | ${box} | ${address}`)} ){0,4}?`,
    end: `(?:$|(?:${anyOf(goesOn)}|\\d{1,4}) (?!${ON_LIST})|${FROM_SYSTEM})`,
    unspacedEnd: UNSPACED_END,
  }
}

/** The ending of a word. Longer ones make another word: "Postfachinhalt" is no mailbox. */
const INFLECTION = '\\p{L}{0,3}'

// "Your address", "the IP address" and "for sending" are of who sends, and what is no more on a list is elsewhere.
// Where the head of a group stands last, "the user's password" begins with the user, and nothing may stand behind him.
function spaced({ whom, behind, end }: Subject, states: string, headLast: boolean): string {
  const yours = `ip |\\S{1,12}[iu]n[iu]z |${anyOf(ofSender)} `
  const others = headLast ? '' : behind(yours)
  const his = headLast ? OF_HIS : ''
  return `^ (?:${anyOf(articles)} ){0,2}(?!${yours})${his}(?:(?:e )?mail |email )?${whom} (?!${yours})${others}${anyOf(states)} (?!${anyOf(aims)} )${end}`
}

const ON_LIST =
  '(?:\\S{1,12} ){0,3}\\S{0,12}(?:list|lijst|seznam|zoznam|ryhm|luettelo|списк|груп|grup|groep|verteiler|[ck]onta[ck]t|adres[sb]+[uo]|rubrica|carnet|libreta)'

/** The end of a clause such as "was deleted from our system". */
const FROM_SYSTEM = `(?:\\S{1,14} ){0,3}${anyOf(systems)} `

// Nothing, or "as": "deleted mail" and "deleted by a rule" are of something else.
const UNSPACED_END = '(?= |$|です|ので|ため)'

// As "your address" and the lists above.
const YOURS =
  '(?<!(?:您|你|贵|貴|あなた|お客様|귀하|당신)(?:的|の|의|公司)? ?(?:电子|電子|メール|이메일 ?)?|(?:목록|주소록|그룹|명단)에서 )'

function unspaced({ box, address }: Grammar, states: string, { unspacedEnd }: Subject): string {
  const whom = anyOf(`${box} | ${address}`)
  return `${YOURS}${whom}[はが은는이가]? ?${anyOf(states)}${unspacedEnd}|${anyOf(states)}는 (?:\\S{1,6} ){0,2}${whom}`
}
