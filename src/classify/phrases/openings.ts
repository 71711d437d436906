// Finds the few phrases, among thousands, that may begin at a place of a text. A phrase is found by
// a hash of its first characters: twelve, six or four, or two for short phrases, which many Chinese
// and Japanese words are. The hashes are numbers, so that no string has to be made for each word;
// they may collide. Most words begin no phrase: a small set of hashes tells so before a map is
// asked.

import { UNSPACED } from './words.ts'

const LONG_CHARS = 12
const MIDDLE_CHARS = 6
const BRIEF_CHARS = 4
const SHORT_CHARS = 2
/**
 * Bytes of the set of known keys for each phrase. So many that few other words share the byte of a
 * key.
 */
const SET_BYTES = 8

export interface Openings<Phrase> {
  long: Map<number, Phrase[]>
  middle: Map<number, Phrase[]>
  brief: Map<number, Phrase[]>
  short: Map<number, Phrase[]>
  /**
   * By the low bits of a key: 1 if a map may have it. Long phrases count by the key of six
   * characters.
   */
  known: Uint8Array
}

/** Puts phrases into maps, each by its first piece, so that `visitOpenings` finds them. */
export function openingsOf<Phrase extends { pieces: string[] }>(
  phrases: readonly Phrase[],
): Openings<Phrase> {
  const known = new Uint8Array(2 ** Math.ceil(Math.log2(1 + SET_BYTES * phrases.length)))
  const long = new Map<number, Phrase[]>()
  const middle = new Map<number, Phrase[]>()
  const brief = new Map<number, Phrase[]>()
  const short = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const first = (phrase.pieces[0] ?? '').trimStart()
    const start = keyAt(first, 0, SHORT_CHARS, 0)
    const stem = first.length < BRIEF_CHARS ? start : keyAt(first, SHORT_CHARS, BRIEF_CHARS, start)
    const key = first.length < MIDDLE_CHARS ? stem : keyAt(first, BRIEF_CHARS, MIDDLE_CHARS, stem)
    known[endOf(key, known)] = 1
    if (first.length < BRIEF_CHARS) put(short, key, phrase)
    else if (first.length < MIDDLE_CHARS) put(brief, key, phrase)
    else if (first.length < LONG_CHARS) put(middle, key, phrase)
    else put(long, keyAt(first, MIDDLE_CHARS, LONG_CHARS, key), phrase)
  }
  return { long, middle, brief, short, known }
}

/**
 * Visits for each word of a text the lists of phrases that may begin there, longer phrases first,
 * until `isEnough`. In scripts without blanks any character may begin a phrase.
 */
export function visitOpenings<Phrase>(
  { long, middle, brief, short, known }: Openings<Phrase>,
  text: string,
  visit: (phrases: readonly Phrase[], at: number) => void,
  isEnough = () => false,
): void {
  const { places, shortKeys, briefKeys, middleKeys } = beginningsOf(text)
  for (let word = 0; word < places.length && !isEnough(); word += 1) {
    const at = places[word] ?? 0
    const key = middleKeys[word] ?? 0
    if (known[endOf(key, known)] === 1) {
      const longest = long.get(keyAt(text, at + MIDDLE_CHARS, at + LONG_CHARS, key))
      if (longest !== undefined) visit(longest, at)
      const longer = middle.get(key)
      if (longer !== undefined) visit(longer, at)
    }
    const stem = briefKeys[word] ?? 0
    const shorter = known[endOf(stem, known)] === 1 ? brief.get(stem) : undefined
    if (shorter !== undefined) visit(shorter, at)
    const start = shortKeys[word] ?? 0
    const shortest = known[endOf(start, known)] === 1 ? short.get(start) : undefined
    if (shortest !== undefined) visit(shortest, at)
  }
}

/** Where the words of a text begin, and the keys there. */
interface Beginnings {
  text: string
  places: number[]
  shortKeys: number[]
  briefKeys: number[]
  middleKeys: number[]
}

// Kept for the next call: the phrases of several tables are looked for in the same text, one after
// the other.
let last: Beginnings = { text: '', places: [], shortKeys: [], briefKeys: [], middleKeys: [] }

function beginningsOf(text: string): Beginnings {
  if (last.text === text) return last
  const found: Beginnings = { text, places: [], shortKeys: [], briefKeys: [], middleKeys: [] }
  const next = UNSPACED.test(text) ? nextOfUnspaced : nextWord
  for (let at = 1; at > 0 && at < text.length; at = next(text, at + 1)) {
    const start = keyAt(text, at, at + SHORT_CHARS, 0)
    const stem = keyAt(text, at + SHORT_CHARS, at + BRIEF_CHARS, start)
    found.places.push(at)
    found.shortKeys.push(start)
    found.briefKeys.push(stem)
    found.middleKeys.push(keyAt(text, at + BRIEF_CHARS, at + MIDDLE_CHARS, stem))
  }
  last = found
  return found
}

/** Where the next word begins, at or behind `from`; 0 if there is none. */
function nextWord(text: string, from: number): number {
  return text.indexOf(' ', from - 1) + 1
}

/** The same for a text in scripts without blanks, in which any character may begin a word. */
function nextOfUnspaced(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at - 1) !== 32 && !UNSPACED.test(text.charAt(at))) {
    at += 1
  }
  return at
}

function put<Phrase>(map: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [phrase])
  else known.push(phrase)
}

const endOf = (key: number, known: Uint8Array) => (key ^ (key >>> 16)) & (known.length - 1)

/** Extends the key `before` with the characters from `at` to `end`. */
function keyAt(text: string, at: number, end: number, before: number): number {
  const last = Math.min(end, text.length)
  let key = before
  for (let next = at; next < last; next += 1) key = (Math.imul(key, 31) + text.charCodeAt(next)) | 0
  return key
}
