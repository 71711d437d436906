// Prepares what a report says of one recipient for the rules: the answer without what differs from
// mail to mail, as text and as words, with its codes and the command that it answered. Bounded and
// linear; never throws.

import type { Action } from '../../event.ts'
import { isAscii } from '../phrases/fold.ts'
import { words } from '../phrases/words.ts'
import { codeIn, lastAttempt, moreExact, replyAt, statusesIn } from './codes.ts'
import type { Parties } from './parties.ts'
import { senderAlone } from './sender-own.ts'
import { answerQuoted, type Stage, stageOf } from './stage.ts'
import { localName, NOT_AGAIN, plainText } from './text.ts'

/** What one report says of one recipient. */
export interface ReasonInput {
  /** The status field as it stands: `5.2.1`, or with a comment `5.2.1 (mailbox disabled)`. */
  status: string
  code: number | null
  diagnostic: string
  action: Action
  /** The text of the whole notice. It is searched only for what the diagnostic leaves out. */
  prose?: string
  /** The command that was answered, if it is known; else it is read from the words. */
  command?: Stage
  /** Whether the diagnostic is a program's answer and not a server's. */
  program?: boolean
  parties?: Parties
}

/** A text in lower case, and as words with and without codes, addresses and links. */
export interface Reading {
  raw: string
  allWords: string
  words: string
  /** The server's own words: the text from the reply code on, as it is, plain and in words. */
  answer: string
  plain: string
  reply: string
  /** The words of the reporter before the reply code. */
  before: string
}

/** An answer that refuses one recipient. */
export interface Refusal extends Reading {
  status: string
  code: number | null
  action: Action
  stage: Stage
  program: boolean
}

const DIAGNOSTIC_MAX_CHARS = 4000 // a server's longest refusals have about 1,500
const COMMENT_MAX_CHARS = 300
const PROSE_MAX_CHARS = 20_000
const OPENING_MAX_CHARS = 1500 // characters of the notice that count if there is no diagnostic

const NOTHING: Reading = {
  raw: '',
  allWords: '  ',
  words: '  ',
  answer: '',
  plain: '',
  reply: '  ',
  before: '',
}

/** The refusal, the comment of the status field, and the opening of the notice. */
export function readRefusal(input: ReasonInput): {
  refusal: Refusal
  comment: Reading
  opening: string
} {
  const prose = input.prose?.slice(0, PROSE_MAX_CHARS) ?? ''
  const field = input.status.slice(0, COMMENT_MAX_CHARS)
  const [reported = ''] = statusesIn(field)
  const diagnostic = input.diagnostic.slice(0, DIAGNOSTIC_MAX_CHARS)
  const answer = inOneLine(answerQuoted(diagnostic, prose) || diagnostic)
  const refusal = {
    status: moreExact(reported, [...statusesIn(diagnostic), ...lastAttempt(reported, prose)]),
    code: input.code ?? codeIn(diagnostic),
    action: input.action,
    program: input.program ?? false,
    stage: input.command ?? stageOf(diagnostic, prose),
    ...readings(withWholeAddress(answer, input.parties?.recipient ?? '')),
  }
  const comment = readings(field.replace(reported, '').trim())
  return { refusal, comment, opening: prose.slice(0, OPENING_MAX_CHARS) }
}

// An answer as one line with single blanks, for which rules look. Each line of an answer begins
// with the code (RFC 5321 4.2.1), even if a sentence goes on in the next line.
function inOneLine(answer: string): string {
  const seen = isAscii(answer) ? answer : answer.normalize('NFC').replace(UNSEEN, '')
  const text = seen.replace(OTHER_BLANK, ' ')
  const first = CONTINUED.exec(text)
  if (first === null) return text
  const rest = text.slice(first.index + first[0].length)
  const [code = ''] = first[0].split('-')
  const joined = rest.replace(NEXT_LINE, (found, next: string) => (next === code ? ' ' : found))
  return `${text.slice(0, first.index)}${code} ${joined}`
}

const OTHER_BLANK = /[^\S\n ]/g
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const CONTINUED = /(?<![\w.-])[245]\d\d-/
const NEXT_LINE = /\s{1,8}([245]\d\d)(?:-|\s)(?:#?[245]\.\d{1,2}\.\d{1,3}(?=\s))?\s{0,8}/g

// Completes the address in an answer that begins with the local part alone: "550 anna no existe".
function withWholeAddress(diagnostic: string, recipient: string): string {
  if (!/^[45]/.test(diagnostic) && !diagnostic.includes('said: ')) return diagnostic
  const local = localName(recipient)
  const { 0: codes = '', index = 0 } = CODES_FIRST.exec(diagnostic) ?? {}
  const at = index + codes.length
  const isNamed =
    codes !== '' &&
    local !== '' &&
    diagnostic.slice(at, at + local.length).toLowerCase() === local.toLowerCase() &&
    /^["'>)]{0,2}[:,]?\s/.test(diagnostic.slice(at + local.length, at + local.length + 4))
  return isNamed
    ? diagnostic.slice(0, at) + recipient + diagnostic.slice(at + local.length)
    : diagnostic
}

const CODES_FIRST = /(?:^|\bsaid: )[45]\d\d[ -](?:#?[45]\.\d{1,2}\.\d{1,3} )?["'<(]{0,2}/

/** A text in all the forms that rules look at. */
export function readings(text: string): Reading {
  if (text === '') return NOTHING
  const at = Math.max(0, replyAt(text))
  const answer = codeIn(text) === null ? text.slice(at) : text.slice(at).replace(NOT_AGAIN, ' ')
  const plain = plainText(answer)
  const reply = senderAlone(words(plain))
  const said = at > 0 ? plainWords(text) : reply
  const before = at > 0 ? plainWords(text.slice(0, at)) : ''
  return {
    raw: text.toLowerCase(),
    allWords: words(text),
    words: said,
    answer,
    plain,
    reply,
    before,
  }
}

function plainWords(text: string): string {
  return senderAlone(words(plainText(text)))
}
