// Who writes a notice and whom it says to ask: the addresses of where it is from. They are the last to be
// thought of as recipients, unless it says that the message was for them. Linear; never throws.

import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { partsOf } from '../../mailbox.ts'
import { isToldOf } from '../notice/words.ts'
import { isYours } from '../notice/your-message.ts'
import { lower } from '../phrases/fold.ts'
import { desks } from '../rules/recipients/roles.ts'
import { afterWord, bare, fromDomain } from './places.ts'
import type { Named } from './sections.ts'

/** Who wrote the notice, or whom to ask about it. */
export const ROLE = new RegExp(`^(?:${desks})@|[-+](?:request|owner|admin|help|bounces|ctl)@`, 'i')

/** Whether an address is that of a desk: whom to ask is mostly somebody where the notice is from. */
export function isDesk(report: Report, address: string): boolean {
  return ROLE.test(address) && (reporterOf(report) === '' || isNear(report, address))
}

/** Whether an address is a desk's, somebody's where the notice is from, or its reader's. */
export function isHouse(report: Report, address: string): boolean {
  return (
    ROLE.test(address) ||
    isNear(report, address) ||
    lower(field(report.headers, 'to')).includes(lower(address))
  )
}

/** Whether an address is somebody's where the notice is from. */
function isNear(report: Report, address: string): boolean {
  const reporter = reporterOf(report)
  const domain = lower(partsOf(address).domain)
  return `.${reporter}`.endsWith(`.${domain}`) || `.${domain}`.endsWith(`.${reporter}`)
}

function reporterOf(report: Report): string {
  return lower(fromDomain(report) ?? '')
}

/** "Your message to desk@… was refused", says the desk. */
export function writers(report: Report, notice: string): string[] {
  return addressesIn(field(report.headers, 'from')).filter(
    (address) =>
      !ROLE_OF_MAIL.test(address) && isYours(notice, [bare(address)]) && isToldOf(notice, address),
  )
}

const ROLE_OF_MAIL = /^(?:postmaster|mailer-daemon|no-?reply|do-?not-?reply)@/i

/** What stands behind an address in an imprint: how else to reach its owner. */
const CONTACT =
  /^[\s|,;·•-]{0,8}(?:tel|phone|telefon|telefoon|fon|fax|mobile?|https?:|www\.|\+?\d[\d ()/-]{6,})/i

/** Whether all are addresses of where the notice is from that stand alone, and the prose names another. */
export function isImprint(
  report: Report,
  notice: string,
  own: () => string,
  found: Named[],
): boolean {
  const leading = new Set(found.map(({ recipient }) => lower(recipient)))
  const alone = found.every(
    ({ recipient, section, told }) =>
      told === undefined && (isMute(section) || CONTACT.test(section)) && isNear(report, recipient),
  )
  return (
    alone &&
    afterWord(own()).some(
      ({ recipient }) => !leading.has(lower(recipient)) && isYours(notice, [bare(recipient)]),
    )
  )
}

/** Without somebody where the notice is from who answers questions behind the sentence about one elsewhere. */
export function withoutOwn(
  report: Report,
  notice: string,
  found: Named[],
  addressed: string[],
): Named[] {
  if (found.length === 1) return found
  const elsewhere = found.filter(({ recipient }) => !isNear(report, recipient))
  // Where all are in its house: the first that the sender's message was for.
  const meant = (one: Named) => isYours(notice, [bare(one.recipient)])
  const first = elsewhere[0] ?? found.find(meant)
  if (first === undefined) return found
  const start = notice.indexOf(first.recipient) + first.recipient.length
  const end = notice.slice(start).search(SENTENCE_END)
  if (end < 0) return found
  const kept = new Set([...addressesIn(notice.slice(0, start + end)), ...addressed].map(lower))
  return found.filter(
    (one) =>
      kept.has(lower(one.recipient)) ||
      elsewhere.includes(one) ||
      (elsewhere.length === 0 && meant(one)),
  )
}

export const SENTENCE_END = /[.?!。][)"'»”]?\s/

/** Whether it says nothing, or is the heading of what comes next. */
export function isMute(section: string): boolean {
  const text = section.trim()
  return text === '' || (text.startsWith('--') && text.endsWith('--') && !text.includes('\n'))
}
