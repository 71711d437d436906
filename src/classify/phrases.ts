// Phrases of natural language in a mail, and tables of them. A phrase is folded words; `…` in it
// stands for up to GAP_MAX characters, `~` at its end for any ending of the last word. Texts and phrases are compared as words with one blank
// between, so that case, marks, punctuation and line breaks do not matter. Linear: no backtracking.

import { fold } from './fold.ts'

const GAP_MAX = 60 // about one clause

// Scripts without blanks between words: a phrase may start and end anywhere in a run.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const UNSPACED_BLANK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu

/** Text as folded words, one blank between, before and after. */
export function folded(text: string): string {
  const words = fold(text)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return ` ${words.replace(UNSPACED_BLANK, '')} `
}

/** A phrase ready to be looked for. */
export interface Needle {
  phrase: string
  pieces: readonly string[]
}

/** The phrases of a table cell, separated by `|` or line ends. */
export function needles(lines: string): Needle[] {
  return lines
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((phrase) => ({ phrase, pieces: phrase.split('…').map(piece) }))
}

function piece(text: string): string {
  const words = folded(text)
  const open = text.endsWith('~') || UNSPACED.test(words.charAt(words.length - 2))
  const from = UNSPACED.test(words.charAt(1)) ? 1 : 0
  const to = open ? words.length - 1 : words.length
  return words.slice(from, to)
}

/** The first of the needles that `text` (see `folded`) holds. */
export function findNeedle(list: readonly Needle[], text: string): Needle | undefined {
  return list.find(({ pieces }) => holds(text, pieces))
}

/** The first of the needles that `text` (see `folded`) starts with. */
export function startNeedle(list: readonly Needle[], text: string): Needle | undefined {
  return list.find(({ pieces: [first = ''] }) =>
    text.startsWith(first, first.startsWith(' ') ? 0 : 1),
  )
}

function holds(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (follows(text, at + first.length, rest)) return true
  }
  return false
}

// The blank that closes a piece also opens the next.
function follows(text: string, from: number, rest: readonly string[]): boolean {
  let end = from
  for (const next of rest) {
    const at = text.slice(end - 1, end + GAP_MAX + next.length).indexOf(next)
    if (at < 0) return false
    end = end - 1 + at + next.length
  }
  return true
}
