// Finds "your message" and "your mailbox" (the words of rules/notice/yours.ts) in a text, or before
// somebody whom a notice names. They show to whom it speaks: to the sender of a message, or to the
// owner of a mailbox.

import { placeIn } from '../../mail/address.ts'
import { type PhraseRow, phraseFinder } from '../phrases/phrases.ts'
import { words } from '../phrases/words.ts'
import type { Named } from '../recipients/sections.ts'
import { owners, yours } from '../rules/notice/yours.ts'

/** Rows, one for each language, for "your message" with words for its failure behind it. */
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

/** Only the first recipients of a list are looked at. */
const RECIPIENTS_MAX = 3
/** The most characters from "your message" to the recipient. */
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

/** Whether a text has words for its reader's own mailbox, account or password. */
export const hasYourMailbox = (text: string): boolean => findOwner(words(text)) !== null

/** Whether "your message" stands before one of these recipients in the notice. */
export function isAfterYourMessage(notice: string, recipients: readonly Named[]): boolean {
  return isBefore(hasYourMessage, notice, recipients)
}

/**
 * Whether "your mailbox" stands before one of them in the same line and sentence: the mail is then
 * about mail to its reader. In "from your account to anna@…" it is about mail that he sent.
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
    const at = placeIn(notice, recipient)
    return at >= 0 && tells(notice.slice(Math.max(0, at - DISTANCE_MAX), at))
  })
}
