// Gives the words of rules/recipients/roles.ts for regular expressions, with and without
// diacritics, as old servers write none.

import { fold } from '../phrases/fold.ts'
import * as written from '../rules/recipients/roles.ts'

const LATIN_MARKS = /[\u00c0-\u024f]/
/** A bar that is not inside parentheses. */
const OUTSIDE_BRACKETS = /\|(?![^()]{0,200}\))/

export const recipientNames = withPlain(written.recipientNames)
export const senderNames = withPlain(written.senderNames)
export const helpWords = withPlain(written.helpWords)
export const askWords = withPlain(written.askWords)

function withPlain(alternatives: string): string {
  const marked = alternatives.split(OUTSIDE_BRACKETS).filter((each) => LATIN_MARKS.test(each))
  return [alternatives, ...new Set(marked.map(fold))].join('|')
}
