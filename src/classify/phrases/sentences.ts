// Tells where sentences and clauses end in a text as it was written, and which of them stands
// around a place. Linear.

/**
 * The end of a sentence, also of one that ends in a quotation or a bracket. A full stop inside a
 * name or a number does not end a sentence.
 */
export const SENTENCE_END = /[.!?][)"'»”]?(?=\s|$)|[。！？]|\n[ \t]*\n/
/** The end of a clause. */
export const CLAUSE_END = /[.!?,:;][)"'»”]?(?=\s|$)|[。！？、，：；]|\n[ \t]*\n/

/** The sentence or the clause around a part of a text, without that part; cut at `max` characters on either side. */
export function around(text: string, from: number, to: number, end: RegExp, max: number): string {
  // The first character of the part is looked at too: a "mailto:" straight before it ends no
  // clause.
  const [before = ''] = text
    .slice(Math.max(0, from - max), from + 1)
    .split(end)
    .slice(-1)
  const [behind] = text.slice(to, to + max).split(end, 1)
  return `${before.slice(0, -1)} ${behind}`
}
