// Finders for the phrases of automatic answers (rules/auto-reply/*.ts): one for each column, over all languages.

import { type PhraseRow, phraseFinder, startFinder } from '../phrases/phrases.ts'
import {
  dealings as dealingPhrases,
  elsewhere as elsewherePhrases,
  leaveRequests as leaveRequestPhrases,
  papers as paperPhrases,
} from '../rules/auto-reply/absence.ts'
import { asian } from '../rules/auto-reply/asian.ts'
import { eastern } from '../rules/auto-reply/eastern.ts'
import { leftPhrases } from '../rules/auto-reply/left.ts'
import { northern } from '../rules/auto-reply/northern.ts'
import { noticePhrases, noticeSubjects } from '../rules/auto-reply/notices.ts'
import { accountRequests, receivedMessage, receivedRequest } from '../rules/auto-reply/receipt.ts'
import { romance } from '../rules/auto-reply/romance.ts'
import { leaves as leavesPhrases } from '../rules/auto-reply/stated.ts'
import { western } from '../rules/auto-reply/western.ts'

/** One language's phrases: folded, a line or `|` between. See phrases.ts for `…` and `*`. */
export interface AutoReplyPhrases {
  language: string
  /** Subject prefixes of automatic answers that say no more. */
  subject: string
  /** Subject prefixes of absences. */
  awaySubject: string
  /** Words of absence that mean other things as well: in a subject or text with another sign. */
  doubtful?: string
  /** Sentences in which the author says that he is away. */
  away: string
  /** Sentences that say that the text is an automatic answer. */
  answer: string
  /** What automatic answers say besides; people say it too. */
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

const finders = (rows: readonly PhraseRow<string>[]): Phrases => ({
  find: phraseFinder(rows),
  start: startFinder(rows),
})

const rowOf = (name: string, lines: string): PhraseRow<string> => ({
  reason: name,
  source: name,
  phrases: lines.replaceAll('\n', '|'),
})

const phrasesOf = (name: string, lines: string) => finders([rowOf(name, lines)])

const column = (name: Column): Phrases =>
  finders(languages.map((row) => rowOf(row.language, row[name] ?? '')))
export const table: Record<Column, Phrases> = {
  subject: column('subject'),
  awaySubject: column('awaySubject'),
  doubtful: column('doubtful'),
  away: column('away'),
  answer: column('answer'),
  courtesy: column('courtesy'),
}
/** Where people who are away are: at a fair, in hospital. */
export const elsewhere = phrasesOf('elsewhere', elsewherePhrases)
/** What people are or have who say so. */
export const leaves = phrasesOf('leaves', leavesPhrases)
/** Things with days of their own: an order, an invoice. */
export const dealings = phrasesOf('dealings', dealingPhrases)
/** A request for leave is no absence yet. */
export const leaveRequests = phrasesOf('leave requests', leaveRequestPhrases)
/** Papers that people and shops send. */
export const papers = phrasesOf('papers', paperPhrases)
/** The owner of the address left for good. */
export const left = phrasesOf('left', leftPhrases)
/** Receipts of a message, and of a request that has a number; and what is none. */
export const receipts = {
  message: phrasesOf('message', receivedMessage),
  request: phrasesOf('request', receivedRequest),
  account: phrasesOf('account', accountRequests),
}
/** What failure notices say. */
export const notices = {
  subjects: phrasesOf('subject', noticeSubjects),
  phrases: phrasesOf('text', noticePhrases),
}
