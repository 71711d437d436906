// Finds the number of a case in the receipt of a ticket system, in all languages at once: a word
// for a case and the number (rules/auto-reply/ticket.ts), or the key of a tracker in the subject.
// Linear: no alternative repeats without a bound.

import { fold } from '../phrases/fold.ts'
import { around, SENTENCE_END } from '../phrases/sentences.ts'
import {
  behindWords,
  numberWords,
  reachedWords,
  registers,
  surelyCases,
  ticketWords,
  underWords,
  verbWords,
} from '../rules/auto-reply/ticket.ts'
import { plainDigits } from './plain-dates.ts'

/** The words that name a case in a text or its subject; undefined if there are none. */
export function ticketNumber(text: string, subject: string): string | undefined {
  const plain = plainDigits(foldSigns(text))
  const told = TICKET.exec(plain)?.[0] ?? underNumber(plain)
  if (told !== undefined) return told
  const folded = foldSigns(subject)
  return (TICKET.exec(folded) ?? KEY.exec(folded) ?? ISSUE.exec(subject))?.[0]
}

// "Registered under number 771234", if that is about a case. People can be reached under a number
// too, and companies are registered under one.
function underNumber(text: string): string | undefined {
  for (const { index, 0: told } of text.matchAll(UNDER)) {
    const sentence = around(text, index, index + told.length, SENTENCE_END, SENTENCE_MAX)
    if (!OTHER_NUMBER.test(sentence)) return told
  }
  return undefined
}

const SENTENCE_MAX = 100

// Folding turns "№" into "No" only after it has made all letters small.
function foldSigns(text: string): string {
  return fold(text.replaceAll('№', ' no '))
}

// Signs that may stand between a word for a case and its number.
const MARKS = '[\\s#:№.()[\\]【】「」"\'*=°-]{0,12}'
// A code of three groups or more with a digit in it: 8XK-2QA-91LM.
const CODE = '(?=[a-z-]{0,12}\\d)[a-z\\d]{2,8}(?:-[a-z\\d]{2,8}){2,4}(?![a-z\\d-])'
// Telephone numbers: 0800 123456, 089/123456, 03-1234-5678, 0223456789, 22 123 45 67, 400-123-4567,
// 8-800-123-45-67, 1588-1234.
const TELEPHONE = [
  '0\\d{1,4}[-/ ]\\d|0\\d{8,10}(?!\\d)|\\d{1,4}(?: \\d{2,4}){2}|\\d{3}-\\d{3,4}-\\d{4}(?![\\d-])',
  '\\d-\\d{3}-\\d{3}-\\d|1[5-9]\\d\\d-\\d{4}(?!\\d)',
].join('|')
// Small numbers, which are those of a case only if a word or a sign says so: "Issue 125", "tracking
// 2026".
const COUNT =
  '(?<=case|issue|request|query|inquiry|enquiry|tracking|conversation|reference|bug|dossier|demande|consulta|caso|solicitud|pedido|richiesta|pratica|folio|asia|sag)\\s(?:\\d{1,3}|(?:19|20)\\d\\d)(?![\\d/-])'
// A word that means nothing but a case, with a sign or a verb behind it, may have any number:
// "reference: 0812-4471".
const OF_CASE = `(?<=(?<!\\p{L})(?:${surelyCases})\\s?(?:[:#№]|(?:${numberWords}|${verbWords})(?!\\p{L}))${MARKS})`
const NUMBER = `(?:(?:\\p{L}{1,8}\\s){0,2}(?:${verbWords})[\\s:#"'*(]{1,6})?(?:(?!${TELEPHONE})|${OF_CASE})(?:(?:[a-z]{1,8}[-_/.]?)?\\d[\\d/-]{2,}|${CODE})`
const TICKET = new RegExp(
  [
    '(?:(?<!\\p{L})|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]))',
    `(?:(?:${ticketWords})(?!${COUNT})(?:(?:\\s\\p{L}{1,6}){0,3}[\\s(-]{0,3}(?:${numberWords}))?`,
    '(?:(?:\\s\\p{L}{1,8}){1,3}(?=\\s?:))?',
    `)${MARKS}`,
    NUMBER,
    // ServiceNow and Remedy write the name of the table and seven or twelve digits.
    '|(?<!\\p{L})(?:inc|ritm|req|sctask|task|cs|chg|prb|hrc|wo|crq|pbi)\\d{7,15}(?!\\d)',
    `|(?<!\\d)\\d[\\d/-]{3,18}\\s(?:${behindWords})(?!\\p{L})`,
  ].join(''),
  'u',
)
const UNDER = new RegExp(
  `(?<!\\p{L})(?:${underWords})(?:\\s\\p{L}{1,6}){0,2}\\s(?:${numberWords})${MARKS}${NUMBER}`,
  'gu',
)
const OTHER_NUMBER = new RegExp(`(?<!\\p{L})(?:${reachedWords})|(?:${registers})(?!\\p{L})`, 'u')
// The key of a tracker: `HELP-2291 your subject`.
const ISSUE = /^\s{0,4}(?:[Rr][Ee]: ?)?[A-Z][A-Z0-9]{1,9}-\d{1,7}(?= )/
const KEY = new RegExp(
  `\\[[#~]?(?:[a-z.-]{1,30}[-#: ]{1,2})?#?\\d{3,}(?:-\\d{2,})?\\]|##\\s?\\d{3,}|\\[#${CODE}\\]`,
)
