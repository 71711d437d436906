// Finds the few phrases that may begin at a place of a text among thousands, by their first characters: twelve
// or six of them, or where a phrase is shorter, as many Chinese and Japanese words are, two. Keys are numbers, as
// a text to look up would have to be made for each word; phrases with the same key are alike as a rule, not
// always.

const KEYS_CHARS = [12, 6]
const SHORT_CHARS = 2

interface Opening<Phrase> {
  short: Phrase[]
  long: { chars: number; phrases: Map<number, Phrase[]> }[]
}

/** By their first two characters. */
export type Openings<Phrase> = Map<number, Opening<Phrase>>

/** Puts phrases where `visitOpenings` finds them, each by its first piece. */
export function openingsOf<Phrase extends { pieces: string[] }>(
  phrases: readonly Phrase[],
): Openings<Phrase> {
  const openings: Openings<Phrase> = new Map()
  for (const phrase of phrases) {
    const first = (phrase.pieces[0] ?? '').trimStart()
    const opening = got(openings, keyAt(first, 0, SHORT_CHARS), () => ({ short: [], long: [] }))
    const chars = KEYS_CHARS.find((each) => each <= first.length)
    if (chars === undefined) opening.short.push(phrase)
    else {
      const known = opening.long.find((each) => each.chars === chars)
      const level = known ?? { chars, phrases: new Map() }
      if (known === undefined)
        opening.long = [...opening.long, level].sort((a, b) => b.chars - a.chars)
      got(level.phrases, keyAt(first, 0, chars), () => []).push(phrase)
    }
  }
  return openings
}

/** Visits the lists of the phrases that may begin at that place, the longer ones first. */
export function visitOpenings<Phrase>(
  openings: Openings<Phrase>,
  text: string,
  at: number,
  visit: (phrases: readonly Phrase[], at: number) => void,
): void {
  const opening = openings.get(keyAt(text, at, SHORT_CHARS))
  if (opening === undefined) return
  for (const { chars, phrases } of opening.long) {
    const alike = phrases.get(keyAt(text, at, chars))
    if (alike !== undefined) visit(alike, at)
  }
  if (opening.short.length > 0) visit(opening.short, at)
}

function got<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

function keyAt(text: string, at: number, chars: number): number {
  const end = Math.min(at + chars, text.length)
  let key = 0
  for (let next = at; next < end; next += 1) key = (Math.imul(key, 31) + text.charCodeAt(next)) | 0
  return key
}
