// Finds the words in which notices of no standard say what became of a message: in a whole text, or
// in the clause that names somebody. Linear; never throws.

import type { Action } from '../../event.ts'
import { placeIn } from '../../mail/address.ts'
import { phraseFinder } from '../phrases/phrases.ts'
import { around, CLAUSE_END } from '../phrases/sentences.ts'
import { words } from '../phrases/words.ts'
import { ifFirst, willWords } from '../rules/little-words.ts'
import { type NoticeKind, noticeRows, weakNoticeRows } from '../rules/notice/phrases.ts'
import { subjectRows } from '../rules/notice/subjects.ts'
import { worldNoticeRows } from '../rules/notice/world.ts'
import { yourRows } from './your-message.ts'

/** Characters of a clause that are read before an address, and as many behind it. */
const CLAUSE_MAX_CHARS = 200

const CONDITION = new RegExp(
  `(?<![\\p{L}\\d_])(?:${ifFirst})\\s(?:[^.,;:!?\\n]|\\.(?=\\S)|\\n(?![ \\t]{0,8}[\\n\\p{Lu}])){0,200}(?:,\\s(?:[^.,;:!?\\n]{0,60}\\s)?(?:${willWords})\\s(?:[^.;!?\\n]|\\.(?=\\S)){0,200})?|(?<![\\p{L}\\d_])[Ww]hen (?:it|this) (?:is|gets|becomes)\\s(?:[^.;!?\\n]|\\.(?=\\S)|\\n(?![ \\t]{0,8}\\n)){0,300}`,
  'gu',
)

/** A text without its conditions: "if mail cannot be delivered" says nothing that happened. */
export const withoutConditions = (text: string) => text.replace(CONDITION, ' ')

/** A text without its questions: "Your message was not delivered? Here is why." */
export const withoutQuestions = (text: string) => text.replace(QUESTION, ' ')

const QUESTION = /\p{Lu}(?:[^.!?:\n]|\n(?!\s{0,8}\n)){8,200}\?(?=\s|$)/gu

/**
 * A text without addresses. A long one between "your message" and what became of it would be a gap
 * too wide for a phrase.
 */
export const withoutAddresses = (text: string) => text.replace(ADDRESS, ' ')

const ADDRESS = /<?[^\s<>@"'(),:;]{1,64}@[^\s<>@"'(),:;]{1,255}>?/g

/** Finds the row of the rules whose words stand in the text of a notice. */
export const findNotice = phraseFinder([
  ...noticeRows,
  ...worldNoticeRows,
  ...yourRows,
  ...weakNoticeRows,
])

/** The action of the recipients in a notice of each kind. */
export const ACTIONS: Record<NoticeKind, Action> = {
  failure: 'failed',
  delay: 'delayed',
  success: 'delivered',
}

/** Finds the row of the rules whose words stand in the subject of a notice. */
export const findSubject = phraseFinder([...subjectRows, ...yourRows])

const findUndelivered = phraseFinder(noticeRows)

/**
 * Whether a text says that delivery failed, or has any fate in the clause that names the address.
 * In other clauses "refused" may be said of an application for a job.
 */
export function hasFailureFor(notice: string, address: string): boolean {
  return findUndelivered(words(notice)) !== null || hasFateInClauseOf(notice, address)
}

/** Whether the clause that names the address tells of a failure, delay or delivery. */
export function hasFateInClauseOf(notice: string, address: string): boolean {
  const at = placeIn(notice, address)
  if (at < 0) return false
  const clause = around(notice, at, at + address.length, CLAUSE_END, CLAUSE_MAX_CHARS)
  return findNotice(words(clause), clause.toLowerCase()) !== null
}
