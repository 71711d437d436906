// Mail that plays a failure notice, or has its words for other things: who wants a password tells his reader
// of several messages that wait for him, or of the reader's own mailbox, and what to click; parcels are not
// delivered either; an administrator writes to all. None of it is about one message that came back. Linear.

import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { isFromMailSystem, isOnlyHint, isRobot } from '../origin.ts'
import { noticeOf, returnsOriginal } from '../original.ts'
import { lower } from '../phrases/fold.ts'
import type { Found } from '../recipients/recipients.ts'
import { lures } from '../reply.ts'
import { aboutMail, goods, mine, readers, severalMessages, toReader } from '../rules/notice/bait.ts'
import { senderNames } from '../rules/recipients/roles.ts'
import type { Evidence } from './evidence.ts'
import { tellsYours } from './your-message.ts'

/** Characters in which it is said whom and what a mail is about. */
const OPENING_MAX = 1500

/** Whether mail with the words of a notice is bait, is about goods, or is to many readers. */
export function isBait({ report, notice, named, origin }: Evidence): boolean {
  if (returnsOriginal(report) || named.isYours()) return false
  const opening = notice.slice(0, OPENING_MAX)
  const isOthers = !tellsYours(opening)
  if (isOthers && (toReader.test(opening) || severalSenders(opening))) return true
  const leads = named.leads && !isOnlyHint(origin)
  if (isOthers && !leads && !isRobot(report) && mine.test(opening)) return true
  if (named.isOwners()) return true
  if (!isRobot(report) && (readers.test(opening) || isOfGoods(report, opening))) return true
  // Whoever has no name of a mail system tells of several as well, of his own day.
  if (!leadsOn(notice, report) && isFromMailSystem(report)) return false
  return namesReader(report, named) || isOfSeveral(report, opening, named)
}

// A postmaster's list of the day, a line "from a@… to b@…" each, of several who sent to several: header and
// envelope of one message, and a recipient behind "de", have lines like that as well.
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

// A relay may report on several messages at once: then it names each one's recipient.
function isOfSeveral(report: Report, opening: string, { recipients }: Found): boolean {
  if (isRobot(report) && recipients.length > 1) return false
  return severalMessages.test(opening) || severalMessages.test(field(report.headers, 'subject'))
}

/** Whether it gives something to click or to open: in people's HTML that is their signature's. */
const leadsOn = (notice: string, report: Report) =>
  lures(notice, report) || report.parts.some(({ clickable }) => clickable)

/** Whether it has a word for mail: the law has firms say it under each of theirs. */
export const isOfMail = (report: Report) =>
  aboutMail.test(field(report.headers, 'subject')) || aboutMail.test(noticeOf(report).notice)

const isOfGoods = (report: Report, opening: string) =>
  (goods.test(opening) || goods.test(field(report.headers, 'subject'))) && !isOfMail(report)

/** Whether all whom it names are whom it is to: nothing of his fails for its reader himself. */
export function namesReader(report: Report, { recipients }: Found): boolean {
  const readers = new Set(addressesIn(field(report.headers, 'to')).map(lower))
  return recipients.length > 0 && recipients.every(({ recipient }) => readers.has(lower(recipient)))
}
