// Finds the phrases of many rule rows in one pass over a text. Text and phrases are in the form
// that words.ts gives. No regular expression is made of a row, so the time is bounded by the length
// of the text.

import { once } from '../once.ts'
import { holds } from './conditions.ts'
import { phraseList } from './lists.ts'
import { type Openings, openingsOf, visitOpenings } from './openings.ts'
import { UNSPACED, words } from './words.ts'

type Lists = readonly [first: string, second: string]

/** One row of a rules table: any of its phrases names the reason. Rows stand in order of weight. */
export interface PhraseRow<Name extends string> {
  reason: Name
  /** Where the wording comes from; stands in the trace. */
  source: string
  /**
   * Phrases between bars: words that must follow each other. `…` allows up to 60 characters between
   * two pieces, a closing `*` any ending of the last word; `{a, b}` stands for either word.
   */
  phrases: string
  /** Pairs of such lists: any phrase of one within 60 characters of any of the other, whichever is first. */
  near?: readonly Lists[]
  /** The same, but a phrase of the second list must stand behind one of the first. */
  behind?: readonly Lists[]
  /** Counts less than a status code that names a cause. */
  weak?: true
  /** Names a reason that is only likely: no address is given up for it. */
  likely?: true
  /** The row counts only if one of these stands in the raw text (lower case). */
  where?: readonly string[]
  /**
   * The phrase does not count if a word of its first piece stands again in a gap: "not yet active,
   * so not delivered" is no "not yet … delivered".
   */
  once?: true
  /**
   * The phrase does not count behind a negation: "nie będziemy ponawiać" is not "będziemy
   * ponawiać".
   */
  affirmed?: true
}

/** A row, and the phrase of it that was found. */
interface PhraseMatch<Name extends string> {
  row: PhraseRow<Name>
  phrase: string
}

interface Spelled {
  phrase: string
  /** The first of its pieces, which gaps separate. */
  first: string
  pieces: string[]
}

/** A phrase of a row, or of a list. A phrase of a list counts only near one of another list. */
interface Needle<Name extends string> extends Spelled {
  of: Ranked<Name> | List<Name>
}

interface Ranked<Name extends string> {
  row: PhraseRow<Name>
  rank: number
}

interface List<Name extends string> {
  pairs: (Ranked<Name> & { second: List<Name> })[]
}

/** Where a phrase stands. */
interface Place extends Spelled {
  from: number
  to: number
}

interface Hit<Name extends string> extends Ranked<Name> {
  phrase: string
  from: number
  to: number
  /** Whether the phrase has gaps, in which anything may stand. */
  loose: boolean
}

const BLANK = 32
const GAP_MAX_CHARS = 60 // about one clause: words further apart do not belong together
/**
 * Stands between two texts. It is longer than any gap, so that no phrase goes on from one to the
 * other.
 */
export const WALL = ` ${'0'.repeat(GAP_MAX_CHARS + 1)} `
/** The text with a wall between its sentences, so that no phrase goes on from one into the next. */
export const walled = (text: string) => text.replace(SENTENCE_END, WALL)

const SENTENCE_END = /(?<=\p{L}{2}[.!?])\s{1,4}(?=\p{Lu})|。/gu
const HITS_MAX = 200 // no honest diagnostic holds more; bounds the time of `heaviest`
const PLACES_MAX = 20 // places in which the phrases of one list are found

/**
 * Makes a finder of rows. It gives the first row, in their order, of which a text has a phrase; a
 * row of the preferred reason comes before all others. Null if the text has no phrase.
 */
export function phraseFinder<Name extends string>(
  rows: readonly PhraseRow<Name>[],
): (text: string, raw?: string, preferred?: Name) => PhraseMatch<Name> | null {
  // Built when it is first used: the main thread loads the tables too, and mostly uses none.
  const openings = once(() => openingsOf(needlesOf(rows)))
  return (text, raw = '', preferred) => {
    const best = heaviest(hits(text, raw, openings()), preferred)
    return best && { row: best.row, phrase: best.phrase }
  }
}

/** Makes a finder of any phrase of some lists, if it does not matter of which list. */
export const listFinder = (lists: readonly string[]) =>
  phraseFinder([{ reason: 'said' as const, source: 'all languages', phrases: lists.join(' | ') }])

/**
 * Makes a finder of the first row with a phrase at the start of a text; it gives null if there is
 * none.
 */
export function startFinder<Name extends string>(
  rows: readonly PhraseRow<Name>[],
): (text: string) => PhraseMatch<Name> | null {
  const starts = once(() =>
    rows.flatMap((row) => spelled(row.phrases).map((each) => ({ ...each, row }))),
  )
  return (text) =>
    starts().find(({ first, pieces }) => {
      const from = first.startsWith(' ') ? 0 : 1
      return text.startsWith(first, from) && endOf(pieces, text, from) > 0
    }) ?? null
}

function needlesOf<Name extends string>(rows: readonly PhraseRow<Name>[]): Needle<Name>[] {
  const needles: Needle<Name>[] = []
  // Many rows share a list of the words of a language.
  const lists = new Map<string, List<Name>>()
  const listOf = (phrases: string): List<Name> => {
    const known = lists.get(phrases)
    if (known) return known
    const of: List<Name> = { pairs: [] }
    lists.set(phrases, of)
    for (const each of spelled(phrases)) needles.push({ ...each, of })
    return of
  }
  for (const [rank, row] of rows.entries()) {
    for (const each of spelled(row.phrases)) needles.push({ ...each, of: { row, rank } })
    const near = row.near ?? []
    const turned = near.map(([first, second]) => [second, first] as const)
    for (const [first, second] of [...near, ...turned, ...(row.behind ?? [])])
      listOf(first).pairs.push({ row, rank, second: listOf(second) })
  }
  return needles
}

// Kept, as some rows stand in several tables.
const spellings = new Map<string, Spelled[]>()

function spelled(phrases: string): Spelled[] {
  const known = spellings.get(phrases)
  if (known) return known
  const found = phraseList(phrases).map((phrase) => {
    const pieces = phrase.split('…').map(piece)
    return { phrase, first: pieces[0] ?? '', pieces }
  })
  spellings.set(phrases, found)
  return found
}

function piece(text: string): string {
  const open = text.trim().endsWith('*')
  const plain = text.trim()
  // Most phrases are written in the form of words.ts already.
  const core = /^[a-z0-9 ]+$/.test(plain) && !plain.includes('  ') ? ` ${plain} ` : words(text)
  const from = UNSPACED.test(core.charAt(1)) ? 1 : 0
  const to = open || UNSPACED.test(core.charAt(core.length - 2)) ? core.length - 1 : core.length
  return core.slice(from, to)
}

function hits<Name extends string>(
  text: string,
  raw: string,
  openings: Openings<Needle<Name>>,
): Hit<Name>[] {
  const found: Hit<Name>[] = []
  const listed = new Map<List<Name>, Place[]>()
  const take = ({ of, phrase, first, pieces }: Needle<Name>, from: number, to: number) => {
    if ('pairs' in of) {
      const places = listed.get(of)
      if (places === undefined) listed.set(of, [{ phrase, first, pieces, from, to }])
      else if (places.length < PLACES_MAX) places.push({ phrase, first, pieces, from, to })
    } else if (holds(of.row, first, { text, raw, from, to }))
      found.push({ ...of, phrase, from, to, loose: pieces.length > 1 })
  }
  visitOpenings(
    openings,
    text,
    (needles, at) => tryAll(needles, text, at, take),
    () => found.length >= HITS_MAX,
  )
  return listed.size < 2 ? found : [...found, ...paired(listed, text, raw)]
}

function paired<Name extends string>(
  listed: Map<List<Name>, Place[]>,
  text: string,
  raw: string,
): Hit<Name>[] {
  const found: Hit<Name>[] = []
  for (const [{ pairs }, firsts] of listed)
    for (const { row, rank, second } of pairs) {
      const lasts = listed.get(second)
      if (lasts === undefined) continue
      for (const first of firsts)
        for (const last of lasts) {
          const gap = last.from - first.to
          // One space closes a phrase and opens the next.
          if (gap > GAP_MAX_CHARS || gap < (text[last.from] === ' ' ? -1 : 0)) continue
          const { from } = first
          const { to } = last
          if (found.length >= HITS_MAX || !holds(row, first.first, { text, raw, from, to }))
            continue
          const phrase = `${first.phrase} … ${last.phrase}`
          found.push({ row, rank, phrase, from, to, loose: true })
        }
    }
  return found
}

function tryAll<Name extends string>(
  needles: readonly Needle<Name>[],
  text: string,
  at: number,
  take: (needle: Needle<Name>, from: number, to: number) => void,
): void {
  let missed = ''
  for (const needle of needles) {
    const { first } = needle
    // Phrases with the same first piece mostly stand beside each other in the list.
    if (first === missed) continue
    const from = first.charCodeAt(0) === BLANK ? at - 1 : at
    if (!text.startsWith(first, from)) missed = first
    else {
      const to = endOf(needle.pieces, text, from)
      if (to > 0) take(needle, from, to)
    }
  }
}

// Where the last piece ends if the first one stands at `from`; -1 if the others do not follow near
// enough.
function endOf(pieces: string[], text: string, from: number): number {
  let at = from + (pieces[0]?.length ?? 0)
  for (let next = 1; next < pieces.length; next += 1) {
    const piece = pieces[next] ?? ''
    // One space closes a piece and opens the next.
    const window = text.slice(at - 1, at + GAP_MAX_CHARS + piece.length)
    const place = window.indexOf(piece)
    if (place < 0) return -1
    at += place - 1 + piece.length
  }
  return at
}

// The hit of the heaviest row. A phrase inside a longer one does not count: "sender domain not
// found" is not "domain not found". A phrase with gaps is only as sure as its pieces, so it covers
// no other.
function heaviest<Name extends string>(found: Hit<Name>[], preferred?: Name): Hit<Name> | null {
  const outer = found.filter((hit) => !found.some((other) => contains(other, hit)))
  const wanted = outer.filter(({ row }) => row.reason === preferred)
  const [first = null, ...rest] = wanted.length > 0 ? wanted : outer
  return rest.reduce((best, hit) => (best && hit.rank >= best.rank ? best : hit), first)
}

function contains<Name extends string>(outer: Hit<Name>, inner: Hit<Name>): boolean {
  if (outer.loose) return false
  const longer = outer.to - outer.from > inner.to - inner.from
  return longer && outer.from <= inner.from && outer.to >= inner.to
}
