// The reason of a refusal that no phrase names: whom or what a clause is about and what is wrong with
// it, a word of one family near a word of another (rules/reasons-families.ts). Clauses are cut short
// and every gap is bounded, so linear. Null where no clause says such a thing.

import type { Reason } from '../event.ts'
import { words } from './phrases.ts'
import { type Family, families, pairs } from './rules/reasons-families.ts'

const NEAR_CHARS = 40 // about six words
const CLAUSES_MAX = 40
const CLAUSE_MAX_CHARS = 400

interface Told {
  reason: Reason
  /** The two words, for the trace. */
  by: string
}

const patterns = new Map<string, RegExp>(
  Object.entries(families).map(([family, list]) => {
    const members = list.trim().split(/\s+/).map(alternative).join('|')
    return [family, new RegExp(`(?<= )(?:${members})(?= )`, 'g')]
  }),
)

function alternative(entry: string): string {
  return entry.replaceAll('*', '[a-z]{0,12}').replaceAll('+', '(?: [a-zd]{1,12}){0,2} ')
}

// Postfix's note of the command: its words are not the server's.
const ANSWERED = /\(in reply to [^)]{1,60}\)/g

// "isn't", "cannot", "unable to": one way of saying no is enough for the families.
const NOT = /n['\u2019]t(?![a-z])|(?<=can)not\b|(?<=\b(?:unable|failed|able|impossible) )to\b/g

// "address(es)", "recipient(s)": no end of a clause.
const PLURAL = /(?<=[a-z])\((e?s)\)/g

// "Sending away (relaying) is refused": one word in brackets stands within its sentence.
const ASIDE = /\(([a-z]{1,20})\)/g

// "Blocked: an executable in an archive": what follows tells what is refused.
const HEADED = /\b(rejected|refused|blocked|denied|forbidden|banned)\s?[:;]\s/g

// All that a server says in answer to RCPT TO, once the address is left out.
const NOBODY = /^ (?:is |are )?(?:unknown|unrecogni[sz]ed|not (?:found|known)|does not exist) $/

/**
 * Of the clauses of a refusal, in small letters and plain, the pair of families that weighs most. In
 * answer to RCPT TO a lone "unknown" tells as well.
 */
export function reasonOfFamilies(refusal: string, atRcpt: boolean): Told | null {
  const text = refusal
    .replace(ANSWERED, ' ')
    .replace(NOT, ' not')
    .replace(PLURAL, '$1')
    .replace(ASIDE, '$1')
    .replace(HEADED, '$1 ')
  if (atRcpt && NOBODY.test(words(text))) return { reason: 'user-unknown', by: text.trim() }
  const clauses = text.split(/[.,;:!?()\n]\s/, CLAUSES_MAX)
  const held = clauses.map((clause) => membersOf(words(clause.slice(0, CLAUSE_MAX_CHARS))))
  for (const [about, wrong, reason] of pairs)
    for (const members of held) {
      const by = near(members, about, wrong)
      if (by !== null) return { reason, by }
    }
  return null
}

type Members = (family: Family) => RegExpExecArray[]

// What is wrong is looked for only where it is said of whom.
function membersOf(clause: string): Members {
  const found = new Map<Family, RegExpExecArray[]>()
  return (family) => {
    let members = found.get(family)
    if (members === undefined) {
      const pattern = patterns.get(family)
      members = pattern ? [...clause.matchAll(pattern)] : []
      found.set(family, members)
    }
    return members
  }
}

function near(members: Members, about: Family, wrong: Family): string | null {
  for (const subject of members(about))
    for (const predicate of members(wrong)) {
      const [first, second] =
        subject.index <= predicate.index ? [subject, predicate] : [predicate, subject]
      const gap = second.index - first.index - first[0].length
      if (gap > 0 && gap <= NEAR_CHARS) return `${first[0]} … ${second[0]}`
    }
  return null
}
