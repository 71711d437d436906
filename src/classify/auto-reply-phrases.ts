// The phrases of automatic answers in all languages (rules/auto-reply-*.ts), made ready to be found: a
// table a column, over all languages at once.

import { phraseFinder, startFinder } from './phrases.ts'
import {
  dealings as dealingPhrases,
  elsewhere as elsewherePhrases,
  papers as paperPhrases,
} from './rules/auto-reply-absence.ts'
import { asian } from './rules/auto-reply-asian.ts'
import { eastern } from './rules/auto-reply-eastern.ts'
import { leftPhrases } from './rules/auto-reply-left.ts'
import { northern } from './rules/auto-reply-northern.ts'
import { noticePhrases, noticeSubjects } from './rules/auto-reply-not.ts'
import { accountRequests, receivedMessage, receivedRequest } from './rules/auto-reply-receipt.ts'
import { romance } from './rules/auto-reply-romance.ts'
import { western } from './rules/auto-reply-western.ts'
import { failuresAbroad } from './rules/notices-abroad.ts'
import { failuresFar } from './rules/notices-far.ts'
import { yourRows } from './your-message.ts'

/** One language's phrases: folded, a line or `|` between. See phrases.ts for `…` and `*`. */
export interface AutoReplyPhrases {
  language: string
  /** Subject prefixes that tell an automatic answer and nothing more. */
  subject: string
  /** Subject prefixes that tell an absence. */
  awaySubject: string
  /** Words of absence that mean other things as well: in a subject or text with another sign. */
  doubtful?: string
  /** Sentences of a text that tell an absence of its author. */
  away: string
  /** Sentences that say that the text is an automatic answer. */
  answer: string
  /** What automatic answers say otherwise; people say it too. */
  courtesy: string
}

type Column = 'subject' | 'awaySubject' | 'doubtful' | 'away' | 'answer' | 'courtesy'
const languages: readonly AutoReplyPhrases[] = [
  ...western,
  ...romance,
  ...northern,
  ...eastern,
  ...asian,
]

/** Finds the first phrase of a table that a text holds, and the first that it starts with. */
export interface Phrases {
  find(text: string): Phrase | null
  start(text: string): Phrase | null
}

export interface Phrase {
  phrase: string
}

function phrasesOf(cells: readonly { name: string; lines: string }[]): Phrases {
  const rows = cells.map(({ name, lines }) => ({
    reason: name,
    source: name,
    phrases: lines.replaceAll('\n', '|'),
  }))
  return { find: phraseFinder(rows), start: startFinder(rows) }
}

const column = (name: Column): Phrases =>
  phrasesOf(languages.map((row) => ({ name: row.language, lines: row[name] ?? '' })))
export const table: Record<Column, Phrases> = {
  subject: column('subject'),
  awaySubject: column('awaySubject'),
  doubtful: column('doubtful'),
  away: column('away'),
  answer: column('answer'),
  courtesy: column('courtesy'),
}
/** Where people are who are away. */
export const elsewhere = phrasesOf([{ name: 'elsewhere', lines: elsewherePhrases }])
/** What has days of its own. */
export const dealings = phrasesOf([{ name: 'dealings', lines: dealingPhrases }])
/** What people and shops send. */
export const papers = phrasesOf([{ name: 'papers', lines: paperPhrases }])
/** Nobody comes back to the address. */
export const left = phrasesOf([{ name: 'left', lines: leftPhrases }])
/** Receipts of a message, and of a request that has a number; and what is none. */
export const receipts = {
  message: phrasesOf([{ name: 'message', lines: receivedMessage }]),
  request: phrasesOf([{ name: 'request', lines: receivedRequest }]),
  account: phrasesOf([{ name: 'account', lines: accountRequests }]),
}
export const notices = {
  subjects: phrasesOf([{ name: 'subject', lines: noticeSubjects }]),
  phrases: phrasesOf([
    { name: 'text', lines: noticePhrases },
    ...[failuresAbroad, failuresFar, ...yourRows].map(({ source, phrases }) => ({
      name: source,
      lines: phrases,
    })),
  ]),
}
