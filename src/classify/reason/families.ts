// Finds the reason of a refusal that no phrase knows. A clause must have a word of one family,
// which says whom or what it is about, near a word of another, which says what is wrong
// (rules/reason/families.ts, pairs.ts). Gives null if no clause has such a pair. Clauses are cut
// short and every gap is bounded, so it is linear.

import type { Reason } from '../../event.ts'
import { once } from '../once.ts'
import { openingsOf, visitOpenings } from '../phrases/openings.ts'
import { words } from '../phrases/words.ts'
import { type Family, families } from '../rules/reason/families.ts'
import { pairs, surePairs } from '../rules/reason/pairs.ts'
import { linksIn } from './text.ts'

const NEAR_CHARS = 40 // about six words
const CLAUSES_MAX = 40
const CLAUSE_MAX_CHARS = 400

interface Found {
  reason: Reason
  /** The two words, for the trace. */
  by: string
  /** Whether one word was enough. */
  alone: boolean
}

const members = Object.entries(families).map(([family, list]) => ({
  family: family as Family,
  entries: list.trim().split(/\s+/),
}))

const patterns = new Map(
  members.map(({ family, entries }) => {
    const any = entries.map(alternative).join('|')
    return [family, new RegExp(`(?<= )(?:${any})(?= )`, 'g')]
  }),
)

function alternative(entry: string): string {
  return entry
    .replaceAll('*', '[a-z]{0,12}')
    .replaceAll('#', '[0-9]{1,9}')
    .replaceAll('_', ' ')
    .replaceAll('+', '(?: [a-z0-9]{1,12}){0,2} ')
}

// A clause has words of few families. The beginnings of its words tell which, and only those are
// searched.
const heads = members.flatMap(({ family, entries }) =>
  entries.map((entry) => ({ family, isOpen: /^[*#]/.test(entry), pieces: [headOf(entry)] })),
)
const beginnings = once(() => openingsOf(heads.filter(({ isOpen }) => !isOpen)))
const anywhere = heads.filter(({ isOpen }) => isOpen)

/** The beginning of an entry, up to the first place where any letters may stand. */
function headOf(entry: string): string {
  const [said = '', end] = entry.replace(/^[*#]/, '').split(/([*#+])/, 2)
  return said.replaceAll('_', ' ') + (end === '*' || end === '#' ? '' : ' ')
}

function familiesIn(clause: string): Set<Family> {
  const found = new Set<Family>()
  for (const { family, pieces } of anywhere) if (clause.includes(pieces[0] ?? '')) found.add(family)
  visitOpenings(beginnings(), clause, (alike, at) => {
    for (const { family, pieces } of alike)
      if (clause.startsWith(pieces[0] ?? '', at)) found.add(family)
  })
  return found
}

/** Postfix's note of the command that was answered. These are not the words of the server. */
export const ANSWERED = /\(in reply to [^)]{1,60}\)/g

// Negations that are replaced by "not", the only one in the families: "isn't", "cannot", "unable
// to".
const NOT = /n['\u2019]t(?![a-z])|(?<=can)not\b|(?<=\b(?:unable|failed|able|impossible) )to\b/g

// The plural in "address(es)" or "recipient(s)", whose bracket does not end the clause.
const PLURAL = /(?<=[a-z])\((e?s)\)/g

// One word or a size in brackets, which belongs to the clause: "Sending away (relaying) is
// refused".
const ASIDE = /\(\s?([a-z]{0,20}|[\d.,]{1,12} ?(?:[kmg]i?b|bytes)?)\s?\)/g

// A colon that does not end the clause: "Blocked: an executable in an archive", "The extension .js:
// not taken".
const HEADED =
  /\b(rejected|refused|blocked|denied|forbidden|banned|helo|ehlo|dkim)\s?[:;]\s|[:;]\s(?=not )/g

// Words for a recipient that are left out because another word is meant: "the recipient's domain",
// "the mailbox server", "the server for this recipient" are about the domain and the server.
const OWNED =
  /(?<!\bin (?:[a-z]{1,10} ){0,2})\b(?:recipient|receiver|user|mailbox|account)(?:['\u2019]?s)? (?=(?:mail |email )?(?:domain|host|server|system|database|table|store|map)\b)|(?<=\b(?:server|host|domain) )(?:for|of) (?:this|that|the) (?:recipient|user|mailbox|account)\b/g

const ANTI_SPAM = /anti-?spam/gi

// An answer to RCPT TO that says no more than "unknown" when the address is left out.
const NOBODY =
  /^ (?:is |are |was )?(?:unknown|unrecogni[sz]ed|invalid|non ?existent|no such|(?:we )?not find|not registered|not be found|not (?:a )?(?:found|known|valid|hosted|mailbox|recogni[sz]ed)|no longer (?:valid|available|active)|does not exist)(?: (?:here|on|at|by|to|us|this|our|system|server|fqdn)){0,3} $/

/**
 * Makes a finder for a refusal (`plainText`). It gives the first pair of a list that any clause
 * has. With `pairs`, the weakest list, a lone "unknown" counts in answer to RCPT TO, and if no
 * clause has a pair, the links in the answer count.
 */
export function familiesOf(
  refusal: string,
  answer: string,
  atRcpt: boolean,
): (list: typeof pairs) => Found | null {
  let read: ReturnType<typeof clausesOf> | undefined
  return (list) => {
    read ??= clausesOf(refusal)
    const { text, held } = read
    const least = list === pairs
    if (atRcpt && least && NOBODY.test(words(text))) {
      return { reason: 'user-unknown', by: text.trim(), alone: false }
    }
    for (const [about, wrong, reason] of list)
      for (const members of held) {
        const by = near(members, about, wrong)
        if (by !== null) return { reason, by, alone: wrong === null }
      }
    return least ? inLinks(membersOf(words(linksIn(answer).replace(ANTI_SPAM, ' ')))) : null
  }
}

// The reason by the address of a page, which may be named for the cause: "See
// https://…/spam-policy". "Anti-spam" is the name of a desk.
function inLinks(linked: Members | null): Found | null {
  if (linked === null) return null
  for (const [about, wrong, reason] of surePairs) {
    const by = wrong === null ? near(linked, about, wrong) : null
    if (by !== null) return { reason, by: `${by} (link)`, alone: true }
  }
  return null
}

function clausesOf(refusal: string): { text: string; held: Members[] } {
  const text = refusal
    .toLowerCase()
    .replace(ANSWERED, ' ')
    .replace(NOT, ' not')
    .replace(PLURAL, '$1')
    .replace(ASIDE, '$1')
    .replace(HEADED, (_, head = '') => `${head} `)
    .replace(OWNED, '')
  const clauses = text.split(/[.,;:!?()\n]\s/, CLAUSES_MAX)
  const held = clauses.flatMap(
    (clause) => membersOf(words(clause.slice(0, CLAUSE_MAX_CHARS))) ?? [],
  )
  return { text, held }
}

/** The words of a family in a clause; none if the clause has no word of the family `beside`. */
type Members = (family: Family, beside: Family | null) => RegExpExecArray[]

const NONE: RegExpExecArray[] = []

// Gives a function that searches a clause for a family when it is first asked for it.
function membersOf(clause: string): Members | null {
  const here = familiesIn(clause)
  if (here.size === 0) return null
  const found = new Map<Family, RegExpExecArray[]>()
  return (family, beside) => {
    if (!here.has(family) || (beside !== null && !here.has(beside))) return NONE
    let members = found.get(family)
    if (members === undefined) {
      const pattern = patterns.get(family)
      members = pattern ? matches(pattern, clause) : []
      found.set(family, members)
    }
    return members
  }
}

// `matchAll` copies the expression first, which costs more than most searches.
function matches(pattern: RegExp, clause: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(clause); match !== null; match = pattern.exec(clause)) {
    found.push(match)
  }
  return found
}

function near(members: Members, about: Family, wrong: Family | null): string | null {
  for (const subject of members(about, wrong)) {
    if (wrong === null) return subject[0]
    for (const predicate of members(wrong, null)) {
      const [first, second] =
        subject.index <= predicate.index ? [subject, predicate] : [predicate, subject]
      const gap = second.index - first.index - first[0].length
      if (gap > 0 && gap <= NEAR_CHARS) return `${first[0]} … ${second[0]}`
    }
  }
  return null
}
