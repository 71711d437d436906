// Gives a text the form in which phrases are found: lower-cased words with one space between them,
// so that punctuation, line breaks, diacritics and case do not matter. Linear; never throws.

import { fold, isAscii } from './fold.ts'

/**
 * The characters of scripts without spaces (Thai, Japanese, Chinese, Korean), for a regular
 * expression.
 */
export const UNSPACED_SCRIPTS = '\\u0e00-\\u0e7f\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af'
/** A character of such a script. In its text a phrase may start and end anywhere. */
export const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`)

/**
 * A phrase for a regular expression (flag `u`). It matches only whole words if its script has
 * blanks.
 */
export const wordAlone = (phrase: string): string =>
  UNSPACED.test(phrase) ? phrase : `(?<!\\p{L})${phrase}(?!\\p{L})`

// A blank inside Japanese or Chinese text is the end of a line and not of a word.
const UNSPACED_BLANK = /(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff])/g

// The edge of Latin letters among such text, which are a word: "お使いのIPアドレス".
const UNSPACED_EDGE = new RegExp(
  `(?<=[${UNSPACED_SCRIPTS}])(?=[a-z0-9])|(?<=[a-z0-9])(?=[${UNSPACED_SCRIPTS}])`,
  'g',
)

// An article or a preposition with an apostrophe: "l'utilisateur" is two words, "doesn't" is one.
const ELISION = /(?<![\p{L}\p{N}])(l|d|n|s|qu|dell|all|dall|nell|sull|un)'(?=\p{L})/gu

/** Lower-cased words with one space between, before and after: the form that phrases are found in. */
export function words(text: string): string {
  // Most text is ASCII, for which this is enough.
  if (isAscii(text) && !/['`]/.test(text)) {
    return ` ${text
      .toLowerCase()
      .replace(/[^a-z0-9]{2,}|[^a-z0-9 ]/g, ' ')
      .trim()} `
  }
  const plain = fold(text)
    .replace(ELISION, '$1 ')
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  if (!UNSPACED.test(plain)) return ` ${plain} `
  return ` ${plain.replace(UNSPACED_BLANK, '').replace(UNSPACED_EDGE, ' ')} `
}
