// What notices of no standard say became of a message, found in any text, or in the clause that names
// somebody. Linear; never throws.

import type { Action } from '../../event.ts'
import { phraseFinder, WALL } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import { type NoticeKind, noticeRows, weakNoticeRows } from '../rules/notice/phrases.ts'
import { subjectRows } from '../rules/notice/subjects.ts'
import { worldNoticeRows } from '../rules/notice/world.ts'
import { yourRows } from './your-message.ts'

/** Characters of a clause before an address, and behind it. */
const CLAUSE_MAX_CHARS = 200
const CLAUSE_END = /[.,:;!?]\s|[。、，：；]|\n\s{0,8}\n/

const CONDITION =
  /\b(?:[Ii]f|[Ww]henever|[Ff]alls|[Ss]ofern|[Ii]ndien)\s(?:[^.,;:!?\n]|\.(?=\S)|\n(?![ \t]{0,8}[\n\p{Lu}])){0,200}|\b[Ww]hen (?:it|this) (?:is|gets|becomes)\s(?:[^.;!?\n]|\.(?=\S)|\n(?![ \t]{0,8}\n)){0,300}/gu

/** A text without its conditions: "if mail cannot be delivered" tells of nothing that happened. */
export const withoutConditions = (text: string) => text.replace(CONDITION, ' ')

/** A text whose sentences tell nothing of each other: your mail in one did not fail by what the next refuses. */
export const walled = (text: string) => text.replace(SENTENCE_END, WALL)

const SENTENCE_END = /(?<=\p{L}{2}[.!?])\s{1,4}(?=\p{Lu})|。/gu

/** A text without addresses: they stand between "your message" and what became of it. */
export const withoutAddresses = (text: string) => text.replace(ADDRESS, ' ')

const ADDRESS = /<?[^\s<>@"'(),:;]{1,64}@[^\s<>@"'(),:;]{1,255}>?/g

/** Finds what a notice tells. */
export const findNotice = phraseFinder([
  ...noticeRows,
  ...worldNoticeRows,
  ...yourRows,
  ...weakNoticeRows,
])

/** What each recipient's action is in a notice of a kind. */
export const ACTIONS: Record<NoticeKind, Action> = {
  failure: 'failed',
  delay: 'delayed',
  success: 'delivered',
}

/** Finds what the subject of one does. */
export const findSubject = phraseFinder([...subjectRows, ...worldNoticeRows, ...yourRows])

const findUndelivered = phraseFinder(noticeRows)

/**
 * Whether the very clause that names an address does, or any that speaks of delivery: what the next one
 * refuses may be an application.
 */
export function isToldOf(notice: string, address: string): boolean {
  return findUndelivered(words(notice)) !== null || isToldInClause(notice, address)
}

/** Whether the very clause that names an address tells of a failure. */
export function isToldInClause(notice: string, address: string): boolean {
  const at = notice.indexOf(address)
  if (at < 0) return false
  const end = at + address.length
  const before =
    notice
      .slice(Math.max(0, at - CLAUSE_MAX_CHARS), at)
      .split(CLAUSE_END)
      .at(-1) ?? ''
  const behind = notice.slice(end, end + CLAUSE_MAX_CHARS).split(CLAUSE_END, 1)[0] ?? ''
  const clause = `${before} ${behind}`
  return findNotice(words(clause), clause.toLowerCase()) !== null
}
