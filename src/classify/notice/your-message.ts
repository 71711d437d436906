// "Your message", "your mailbox": whether the words of rules/notice/yours.ts stand in a text, or before somebody
// whom a notice names. They show to whom it speaks: the sender of a message, or the owner of a mailbox.

import { type PhraseRow, phraseFinder } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import type { Named } from '../recipients/sections.ts'
import { owners, yours } from '../rules/notice/yours.ts'

/** "Your message" near its failure, a row for each language. */
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

/** Only the first of a list are looked at. */
const RECIPIENTS_MAX = 3
/** Characters from "your message" to the recipient. */
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
export const hasYourMessage = (text: string): boolean => findYours(words(text)) !== null

/** Whether a text has words for what its reader has himself: his mailbox, his account, his password. */
export const hasYourMailbox = (text: string): boolean => findOwner(words(text)) !== null

/** Whether words for the sender's message stand before one whom the notice names. */
export function isAfterYourMessage(notice: string, recipients: readonly Named[]): boolean {
  return isBefore(hasYourMessage, notice, recipients)
}

/**
 * Whether words for the reader's mailbox stand before one of them, in the same line and sentence: the mail is then
 * about mail to its reader. "From your account to" names another.
 */
export function isAfterYourMailbox(notice: string, recipients: readonly Named[]): boolean {
  return isBefore(
    (text) => !TO.test(text) && hasYourMailbox(text.split(OWNERS_END).at(-1) ?? ''),
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
