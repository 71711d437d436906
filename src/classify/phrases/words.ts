// The form of a text in which phrases are found: lower-cased words with one space between, so that punctuation, line
// breaks, diacritics and case do not matter. Linear; never throws.

import { fold, isAscii } from './fold.ts'

/** Scripts written without spaces (Thai, Japanese, Chinese, Korean), for a class of characters. */
export const UNSPACED_SCRIPTS = '\\u0e00-\\u0e7f\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af'
/** In such text a phrase may start and end anywhere. */
export const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`)

/** A phrase for a regular expression with the flag `u`, as a whole word where its script has blanks. */
export const wordAlone = (phrase: string): string =>
  UNSPACED.test(phrase) ? phrase : `(?<!\\p{L})${phrase}(?!\\p{L})`

// A blank inside of Japanese or Chinese is the end of a line, not of a word.
const UNSPACED_BLANK = /(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff])/g

// "お使いのIPアドレス": Latin letters among such text are a word.
const UNSPACED_EDGE = new RegExp(
  `(?<=[${UNSPACED_SCRIPTS}])(?=[a-z0-9])|(?<=[a-z0-9])(?=[${UNSPACED_SCRIPTS}])`,
  'g',
)

// "l'utilisateur" is two words, "doesn't" is one.
const ELISION = /(?<![\p{L}\p{N}])(l|d|n|s|qu|dell|all|dall|nell|sull|un)'(?=\p{L})/gu

/** Lower-cased words with one space between, before and after: the form that phrases are found in. */
export function words(text: string): string {
  // Most text is ASCII, and that needs no more.
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
