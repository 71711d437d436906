// Recognises mail that poses as a failure notice, or has the words of one for other things:
// phishing about messages that wait for the reader or about his mailbox, parcels that were not
// delivered, an administrator who writes to everybody. None of it is about a message that came
// back. Linear.

import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import {
  greets,
  hasNullReturnPath,
  isFromMailSystem,
  isNameAlone,
  isOnlyHint,
  isRobot,
} from '../origin.ts'
import { noticeOf, returnsOriginal } from '../original.ts'
import { refusalIn } from '../outcome.ts'
import { lower } from '../phrases/fold.ts'
import { startFinder } from '../phrases/phrases.ts'
import { SENTENCE_END } from '../phrases/sentences.ts'
import { words } from '../phrases/words.ts'
import type { Found } from '../recipients/recipients.ts'
import { hasLinkOrFile, inClient } from '../reply.ts'
import {
  aboutMail,
  asked,
  customers,
  goods,
  mine,
  readers,
  severalMessages,
  toReader,
} from '../rules/notice/bait.ts'
import { thanks } from '../rules/notice/closings.ts'
import { senderNames, subjectNames } from '../rules/recipients/roles.ts'
import type { Evidence } from './evidence.ts'
import { hasYourMailbox, hasYourMessage } from './your-message.ts'

/** Characters that are read: a mail says at its start what it is about. */
const OPENING_MAX = 1500

/**
 * Whether mail with the words of a notice is bait, is about goods, or is written to many readers.
 */
export function isBait({ report, notice, named, origin }: Evidence): boolean {
  if (returnsOriginal(report) || named.afterYourMessage()) return false
  const opening = notice.slice(0, OPENING_MAX)
  const isOthers = !hasYourMessage(opening)
  if (isOthers && (toReader.test(opening) || severalSenders(opening))) return true
  const leads = named.leads && !isOnlyHint(origin)
  if (isOthers && !leads && !isRobot(report) && mine.test(opening)) return true
  if (named.afterYourMailbox()) return true
  if (!named.leads && !isRobot(report) && isThankful(report, opening)) return true
  if (!isRobot(report) && (readers.test(opening) || isOfGoods(report, opening))) return true
  // A mail system's mail without a link is trusted. Any other sender may still write about several
  // messages.
  const isClick = isClickable(notice, report)
  if (!isClick && isFromMailSystem(report)) return false
  if (isOthers && isNameAlone(report) && hasYourMailbox(opening)) return true
  return namesReader(report, named) || isOfSeveral(report, opening, named)
}

const findThanks = startFinder([{ reason: 'thanks' as const, source: 'letters', phrases: thanks }])

// Whether a postmaster answers a question. He first thanks for it: "Dear Winkel, thank you for your
// request. Mail to anna@… was refused, as …" A polite notice thanks for the message instead, or
// says that there is no such recipient.
function isThankful(report: Report, opening: string): boolean {
  if (hasNullReturnPath(report) || !greets(opening)) return false
  const text = opening.replace(/^\s*[^\n,]{1,60}[,\n]\s*/, '')
  const [thanks = ''] = text.split(SENTENCE_END, 1)
  const isLetter = asked.test(thanks) && findThanks(words(thanks)) !== null
  return isLetter && !hasYourMessage(text.slice(thanks.length)) && refusalIn(text).class !== 'hard'
}

// Whether the mail lists several messages with a line "from a@… to b@…" for each. There must be
// several senders and several recipients, as the header and envelope of one message have such lines
// too.
function severalSenders(opening: string): boolean {
  if (opening.split('@').length < 5) return false
  const pairs = Array.from(opening.matchAll(FROM_TO), ([, ...pair]) => pair.map(lower))
  return [0, 1].every((index) => new Set(pairs.map((pair) => pair[index])).size > 1)
}

const ADDRESS = '([^\\s<>@]{1,64}@[^\\s<>@,:;)]{1,255})'
const FROM_TO = new RegExp(
  `^[^@\\n]{0,40}?(?<!\\p{L})(?:${senderNames})[ :<]{1,4}${ADDRESS}[^@\\n]{1,80}[ :<]${ADDRESS}`,
  'gimu',
)

// Whether the mail has words for several messages. A relay may report on several at once, but it
// names each recipient.
function isOfSeveral(report: Report, opening: string, { recipients }: Found): boolean {
  if (isRobot(report) && recipients.length > 1) return false
  return severalMessages.test(opening) || severalMessages.test(field(report.headers, 'subject'))
}

/** Whether there is something to click or to open, in the text or as a button of the HTML. */
const isClickable = (notice: string, report: Report) =>
  hasLinkOrFile(notice, report) || report.parts.some(({ clickable }) => clickable)

/**
 * Whether the subject or the notice has a word for mail. The rest of the text does not count, as
 * the disclaimers of firms have such a word too.
 */
export const isOfMail = (report: Report) =>
  aboutMail.test(field(report.headers, 'subject')) || aboutMail.test(noticeOf(report).notice)

const isOfGoods = (report: Report, opening: string) =>
  (goods.test(opening) || goods.test(field(report.headers, 'subject'))) && !isOfMail(report)

/**
 * Whether a program tells somebody who keeps a list of customers about mail to one of them: "the
 * e-mail to a lead bounced: 550 …".
 */
export const isOfCustomers = (notice: string) =>
  customers.test(notice.replace(TITLES, ' ')) && !hasYourMessage(notice)

// The subject of the message, between quotation marks or behind its label. It is left out, as one
// such as "Deals of the week" has a word of those lists.
const TITLES = new RegExp(
  `["“„«「《][^"“”„«»「」《》\\n]{1,200}["“”»」》]|^\\W{0,8}(?:${subjectNames})\\s?[:：].*$`,
  'gimu',
)

/** Whether the mail names nobody but its own readers. A notice is about somebody else. */
export function namesReader(report: Report, { recipients }: Found): boolean {
  const readers = new Set(addressesIn(field(report.headers, 'to')).map(lower))
  return recipients.length > 0 && recipients.every(({ recipient }) => readers.has(lower(recipient)))
}

/**
 * Whether a person may have written the mail: it comes from a mail program, or has a return path and
 * is not marked as automatic. People do not send with the null sender.
 */
export function isWritten(report: Report): boolean {
  if (hasNullReturnPath(report)) return false
  const { headers } = report
  const isOwn = field(headers, 'return-path') !== '' && field(headers, 'auto-submitted') === ''
  return inClient(headers) || isOwn
}
