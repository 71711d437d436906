// Makes the finders for the phrases of automatic answers (rules/auto-reply/*.ts): one for each
// column of the tables, over all languages.

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

/**
 * The phrases of one language, folded, with bars between them. ../phrases/phrases.ts tells what `…`,
 * `*` and braces mean.
 */
export interface AutoReplyPhrases {
  language: string
  /** Subject prefixes of automatic answers that say no more. */
  subject: string
  /** Subject prefixes of absences. */
  awaySubject: string
  /** Words of absence that also mean other things. They count only together with another sign. */
  doubtful?: string
  /** Sentences in which the author says that he is away. */
  away: string
  /** Sentences that say that the text is an automatic answer. */
  answer: string
  /** What automatic answers often say, but people say too. */
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

/** Finds a phrase of a table anywhere in a text (`find`), or at its start (`start`). */
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

const rowOf = (reason: string, phrases: string) => ({ reason, source: reason, phrases })

const phrasesOf = (name: string, phrases: string) => finders([rowOf(name, phrases)])

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
/** Places where people are who are away: at a fair, in hospital. */
export const elsewhere = phrasesOf('elsewhere', elsewherePhrases)
/** What people say that they are or have when they are away: ill, on leave. */
export const leaves = phrasesOf('leaves', leavesPhrases)
/** Things with days of their own: an order, an invoice. */
export const dealings = phrasesOf('dealings', dealingPhrases)
/** Words of a request for leave, which is no absence yet. */
export const leaveRequests = phrasesOf('leave requests', leaveRequestPhrases)
/** Words for papers that people and shops send. */
export const papers = phrasesOf('papers', paperPhrases)
/** Words that say that the owner of the address left for good. */
export const left = phrasesOf('left', leftPhrases)
/**
 * Words that confirm a message, or a request with a number. `account`: words of mail that is no
 * receipt.
 */
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
