// The reason of a refusal that no phrase names: whom or what a clause is about and what is wrong with
// it, a word of one family near a word of another (rules/reason/families.ts, pairs.ts). Clauses
// are cut short and every gap is bounded, so linear. Null where no clause says such a thing.

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

interface Saying {
  reason: Reason
  /** The two words, for the trace. */
  by: string
  /** One word tells it. */
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

// A clause has words of few families. Which it may have is told by how their words begin: only those are
// looked for.
const heads = members.flatMap(({ family, entries }) =>
  entries.map((entry) => ({ family, isOpen: /^[*#]/.test(entry), pieces: [headOf(entry)] })),
)
const beginnings = once(() => openingsOf(heads.filter(({ isOpen }) => !isOpen)))
const anywhere = heads.filter(({ isOpen }) => isOpen)

/** What an entry has up to where it is open again. */
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

/** Postfix's note of the command: its words are not the server's. */
export const ANSWERED = /\(in reply to [^)]{1,60}\)/g

// "isn't", "cannot", "unable to": one way of saying no is enough for the families.
const NOT = /n['\u2019]t(?![a-z])|(?<=can)not\b|(?<=\b(?:unable|failed|able|impossible) )to\b/g

// "address(es)", "recipient(s)": no end of a clause.
const PLURAL = /(?<=[a-z])\((e?s)\)/g

// "Sending away (relaying) is refused": one word in brackets stands within its sentence, and so does a size.
const ASIDE = /\(\s?([a-z]{0,20}|[\d.,]{1,12} ?(?:[kmg]i?b|bytes)?)\s?\)/g

// "Blocked: an executable in an archive", "The extension .js: not taken": both sides tell of one thing.
const HEADED =
  /\b(rejected|refused|blocked|denied|forbidden|banned|helo|ehlo|dkim)\s?[:;]\s|[:;]\s(?=not )/g

// "The recipient's domain", "the mailbox server": it is the domain, the server, that it is about.
const OWNED =
  /(?<!\bin (?:[a-z]{1,10} ){0,2})\b(?:recipient|receiver|user|mailbox|account)(?:['\u2019]?s)? (?=(?:mail |email )?(?:domain|host|server|system|database|table|store|map)\b)/g

const ANTI_SPAM = /anti-?spam/gi

// All that a server says in answer to RCPT TO, once the address is left out.
const NOBODY =
  /^ (?:is |are |was )?(?:unknown|unrecogni[sz]ed|invalid|non ?existent|no such|(?:we )?not find|not registered|not be found|not (?:a )?(?:found|known|valid|hosted|mailbox|recogni[sz]ed)|no longer (?:valid|available|active)|does not exist)(?: (?:here|on|at|by|to|us|this|our|system|server|fqdn)){0,3} $/

/**
 * Reads a refusal, plain, for the pair of families that weighs most of all its clauses, among those of a list.
 * Of the list that says least, in answer to RCPT TO a lone "unknown" tells as well, and where no clause tells,
 * the links of the answer as it stands do.
 */
export function familiesOf(
  refusal: string,
  answer: string,
  atRcpt: boolean,
): (list: typeof pairs) => Saying | null {
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
    return least ? toldByLink(membersOf(words(linksIn(answer).replace(ANTI_SPAM, ' ')))) : null
  }
}

// "See https://…/spam-policy": the page has the name of the cause. "Anti-spam" is the name of a desk.
function toldByLink(linked: Members | null): Saying | null {
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

/** Of a family, where the clause may have one of another beside it. */
type Members = (family: Family, beside: Family | null) => RegExpExecArray[]

const NONE: RegExpExecArray[] = []

// What is wrong is looked for only where it is said of whom.
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

// `matchAll` makes a copy of the expression first, which costs more than most searches do.
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
