// The number of a case in the receipt of a ticket system, in all languages at once: a word for a case and
// the number (rules/auto-reply/ticket.ts), or the key of a tracker in the subject. Linear: no alternative
// repeats without a bound.

import { fold } from '../phrases/fold.ts'
import {
  behindWords,
  numberWords,
  ticketWords,
  underWords,
  verbWords,
} from '../rules/auto-reply/ticket.ts'
import { plainDigits } from './plain-dates.ts'

/** The words that name a case in a text or its subject, undefined where none is named. */
export function ticketNumber(text: string, subject: string): string | undefined {
  const told = TICKET.exec(plainDigits(foldSigns(text)))
  if (told) return told[0]
  const folded = foldSigns(subject)
  return (TICKET.exec(folded) ?? KEY.exec(folded) ?? ISSUE.exec(subject))?.[0]
}

// "№" is a word in capitals when it is folded.
function foldSigns(text: string): string {
  return fold(text.replaceAll('№', ' no '))
}

// A word for a case, "number" perhaps, and the number itself; or "registered under number" and it.
const MARKS = '[\\s#:№.()[\\]【】「」"\'*=°-]{0,12}'
// 8XK-2QA-91LM: three groups or more, with a figure.
const CODE = '(?=[a-z-]{0,12}\\d)[a-z\\d]{2,8}(?:-[a-z\\d]{2,8}){2,4}(?![a-z\\d-])'
const TICKET = new RegExp(
  [
    '(?:(?<!\\p{L})|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]))',
    `(?:(?:${ticketWords})(?:(?:\\s\\p{L}{1,6}){0,3}[\\s-]{0,3}(?:${numberWords}))?`,
    '(?:(?:\\s\\p{L}{1,8}){1,3}(?=\\s?:))?',
    `|(?:${underWords})(?:\\s\\p{L}{1,6}){0,2}\\s(?:${numberWords}))${MARKS}`,
    `(?:(?:\\p{L}{1,8}\\s){0,2}(?:${verbWords})[\\s:#"'*(]{1,6})?(?:(?:[a-z]{1,8}[-_/.]?)?\\d[\\d/-]{2,}|${CODE})`,
    // ServiceNow's and Remedy's: a name of the table and seven figures or twelve.
    '|(?<!\\p{L})(?:inc|ritm|req|sctask|task|cs|chg|prb|hrc)\\d{7,12}(?!\\d)',
    `|(?<!\\d)\\d[\\d/-]{3,18}\\s(?:${behindWords})(?!\\p{L})`,
  ].join(''),
  'u',
)
// `HELP-2291 your subject`, of a tracker.
const ISSUE = /^\s{0,4}(?:[Rr][Ee]: ?)?[A-Z][A-Z0-9]{1,9}-\d{1,7}(?= )/
const KEY = new RegExp(
  `\\[[#~]?(?:[a-z.-]{1,30}[-#: ]{1,2})?#?\\d{3,}(?:-\\d{2,})?\\]|##\\s?\\d{3,}|\\[#${CODE}\\]`,
)
