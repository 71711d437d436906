// "Your message", "your mailbox": the words of rules/notice/yours.ts, and whether they stand before one
// whom a notice names. They tell to whom it is said: the sender of a message, or the owner of a mailbox.

import { type PhraseRow, phraseFinder } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import type { Named } from '../recipients/sections.ts'
import { owners, yours } from '../rules/notice/yours.ts'

/** What became of your message, a row a language. */
export const yourRows: readonly PhraseRow<'failure'>[] = Object.entries(yours).map(
  ([language, { yours: own, message, failed, before }]) => ({
    reason: 'failure',
    source: `words of ${language}`,
    phrases: '',
    behind: [
      [message ? `${own} | ${message}` : own, failed],
      ...(before === undefined ? [] : [[before, own] as const]),
    ],
  }),
)

/** Of a list the first tell for all. */
const RECIPIENTS_MAX = 3
/** Characters from "your message" to whom it was for. */
const DISTANCE_MAX = 80

const findYours = phraseFinder(
  Object.entries(yours).map(([language, { yours: own }]) => ({
    reason: 'yours' as const,
    source: language,
    phrases: own,
  })),
)
const findOwner = phraseFinder([{ reason: 'yours' as const, source: 'owners', phrases: owners }])

/** Whether a text has words for its reader's message. */
export const tellsYours = (text: string): boolean => findYours(words(text)) !== null

/** Whether words for the sender's message stand before one whom the notice names. */
export function isYours(notice: string, recipients: readonly Named[]): boolean {
  return isBefore(tellsYours, notice, recipients)
}

/**
 * Whether words for the reader's mailbox do, in the same line and sentence: then it is his, and mail did not come
 * to him. "From your account to" names another.
 */
export function isOwners(notice: string, recipients: readonly Named[]): boolean {
  return isBefore(
    (text) => !TO.test(text) && findOwner(words(text.split(OWNERS_END).at(-1) ?? '')) !== null,
    notice,
    recipients,
  )
}

const OWNERS_END = /[.!?:]\s|\n/
const TO = /(?<!\p{L})(?:to|aan|an|vers|à|para|a|till|til|do|на|για)[\s"'<(]{1,4}$/iu

function isBefore(
  tells: (text: string) => boolean,
  notice: string,
  recipients: readonly Named[],
): boolean {
  return recipients.slice(0, RECIPIENTS_MAX).some(({ recipient }) => {
    const at = notice.indexOf(recipient)
    return at >= 0 && tells(notice.slice(Math.max(0, at - DISTANCE_MAX), at))
  })
}
