// Finds what prose says of each of several recipients, behind his address or in a sentence of his
// own, so that the failure of one does not count for all. Linear; never throws.

import type { Action } from '../../event.ts'
import { placeIn } from '../../mail/address.ts'
import { holdsAnswer } from '../../mail/status.ts'
import { ACTIONS, findNotice, withoutConditions } from '../notice/words.ts'
import { around, SENTENCE_END } from '../phrases/sentences.ts'
import { words } from '../phrases/words.ts'
import { and } from '../rules/recipients/roles.ts'
import { sentencesOf } from './fate-before.ts'
import { fateIn, fateOf } from './fates.ts'
import { nameOnly } from './places.ts'
import type { Named } from './sections.ts'
import { isRecipientsFault } from './titles.ts'

/** Prose that speaks of each recipient names no more than this. */
const EACH_MAX = 100
const LINES_MAX = 1000

/**
 * The recipients with the text behind each, if each text has an answer or a fate; else those whose
 * own sentences have a fate. Unchanged if neither tells them apart.
 */
export function withTextBehind(notice: string, named: Named[]): Named[] {
  if (named.length < 2 || named.length > EACH_MAX) return named
  const again = namedAgain(notice, named)
  if (again.length > 0) return again
  const starts = named.map(({ recipient }) => placeIn(notice, recipient))
  const told = named.map(({ recipient }, index) => {
    const from = (starts[index] ?? 0) + recipient.length
    const next = Math.min(...starts.filter((start) => start >= from), notice.length)
    const section = notice.slice(from, next).split(/\n[ \t]*\n/, 1)[0] ?? ''
    return { recipient, section: section.replace(LABEL_OF_NEXT, '') }
  })
  const answered = ({ section }: Named) =>
    holdsAnswer(section) || // A fate: "Result: OK" for one, and "Result: FAILED" for the other.
    fateOf(section) !== undefined
  return told.every(answered) ? told : inSentences(notice, named)
}

// The recipients of a list without a fate who are named again with a failure: "Of anna@… and bob@…
// only bob@… was refused: user unknown". [] if there are none, or all are.
function namedAgain(notice: string, named: Named[]): Named[] {
  const list = named.map(({ recipient }) => placeIn(notice, recipient))
  const end = Math.max(...list)
  const opening = notice.slice(notice.lastIndexOf('\n', Math.min(...list)) + 1, end)
  if (list.includes(-1) || fateIn(opening) !== undefined || areApart(notice, named)) return []
  const again = named.flatMap(({ recipient }) => {
    const at = placeIn(notice, recipient, end + 1)
    if (at < 0) return []
    const section = around(notice.slice(end), at - end, at - end, SENTENCE_END, AGAIN_MAX_LENGTH)
    return fateOfText(section) === 'failed' ? [{ recipient, section, fate: 'failed' as const }] : []
  })
  return again.length < named.length ? again : []
}

/** Characters of a sentence that are read before an address, and as many behind it. */
const AGAIN_MAX_LENGTH = 200

/**
 * The recipient who leads a line of prose, and others whose own sentences have a fate: "anna@… is
 * unknown. The mailbox of bob@… is full."
 */
export function withOthersInSentences(
  notice: string,
  leading: Named[],
  anybody: () => string[],
): Named[] {
  const [first] = leading
  if (first === undefined || leading.length > 1 || !/^\p{Ll}/u.test(first.section)) return leading
  const all = [...new Set([first.recipient, ...anybody()])].map(nameOnly)
  if (all.length > EACH_MAX) return leading
  const told = inSentences(notice, all)
  const more = told !== all && told.length > 1
  return more && told.some(({ recipient }) => recipient === first.recipient) ? told : leading
}

/**
 * Whether several recipients, without lines about each, are no list: the notice has words between
 * them, or does not name them all.
 */
export function areApart(notice: string, named: Named[]): boolean {
  if (named.some(({ section }) => section.trim() !== '')) return false
  if (named.length > 1 && ONE_OF_THEM.test(notice)) return true
  const places = named
    .map(({ recipient }) => ({ from: placeIn(notice, recipient), length: recipient.length }))
    .sort((a, b) => a.from - b.from)
  return places.some(({ from }, index) => {
    const before = places[index - 1]
    if (before === undefined) return false
    return (
      from < 0 || before.from < 0 || !BETWEEN.test(notice.slice(before.from + before.length, from))
    )
  })
}

// Words that speak of one or some of the recipients. "One or more of its recipients" is not such:
// it is a heading over those that failed.
const ONE_OF_THEM = new RegExp(
  `(?<!\\p{L})(?<!\\bor )(?:${[
    '(?:one|some) of (?:these|the|your|its) (?:\\p{L}{1,12} ){0,2}(?:recipients|addresses|addressees|users|people|mailboxes|accounts)',
    'at least one|mindestens eine?[nmr]?|minstens (?:een|één)|au moins une?|al menos una?|almeno una?|pelo menos uma?',
    'eine[nmr]? der|einige[rn]? der|(?:een|één|enkele) van de|(?:un|une|certains|l.un) des',
    'un[oa] (?:de los|de sus|dei|degli)|um dos|jednego z|jednoho z|одному из|en av',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

// What stands between two addresses of a list: ", ", " and ", or a line end.
const NO_WORD = '[^\\p{L}\\p{N}]'
const BETWEEN = new RegExp(`^${NO_WORD}{0,200}(?:(?:${and}|or|nor)${NO_WORD}{1,20})?$`, 'iu')

const LABEL_OF_NEXT = /\n[^\p{L}\n]{0,12}(?:\p{L}{1,20} ?){0,3}[\])]?\s?[:=]?\s{0,20}["'<]{0,2}$/u

// The recipients with the sentences about each: "anna@… is unknown. The others, bob@… and cor@…,
// got the message." If a sentence tells a failure, recipients whose sentences have no fate are left
// out.
function inSentences(notice: string, named: Named[]): Named[] {
  if (!areApart(notice, named)) return named
  const told = sections(notice, named).map((each) => ({
    ...each,
    fate: fateOfText(withoutConditions(each.section)),
  }))
  const shared = new Set(told.map(({ section }) => section)).size < 2
  if (shared || !told.some((each) => each.fate === 'failed')) return named
  return told.flatMap((each) => (each.fate === undefined ? [] : [{ ...each, fate: each.fate }]))
}

// The sentences about each recipient: those that name him, and a server's answer behind them.
function sections(notice: string, named: Named[]): Named[] {
  const found = named.map(({ recipient }) => ({ recipient, section: '' }))
  let current: Named[] = []
  const lines = notice.replace(LIST_WRAPPED, '$1 ').split('\n', LINES_MAX)
  for (const sentence of sentencesOf(lines)) {
    const here = found.filter(({ recipient }) => placeIn(sentence, recipient) >= 0)
    if (here.length > 0) current = here
    else if (sentence.trim() !== '' && !holdsAnswer(sentence)) current = []
    for (const each of current) each.section += `${sentence}\n`
  }
  return found
}

/** A list of addresses that goes on in the next line. */
const LIST_WRAPPED = /(@[^\s@]{1,255}[,;])[ \t]{0,9}\n[ \t]{0,20}(?=[^\s@]{1,64}@)/g

export function fateOfText(section: string): Action | undefined {
  if (holdsAnswer(section) || isRecipientsFault(section)) return 'failed'
  const said = findNotice(words(section), section.toLowerCase())?.row.reason
  return fateIn(section) ?? (said && ACTIONS[said])
}
