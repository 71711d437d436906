// Finds the addresses of the site that sent a notice: its author, and whom it says to ask. They
// count as recipients only if there are no others, or if the notice says that the message was for
// them. Linear; never throws.

import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { partsOf } from '../../mailbox.ts'
import { hasFailureFor } from '../notice/words.ts'
import { isAfterYourMessage } from '../notice/your-message.ts'
import { lower } from '../phrases/fold.ts'
import { SENTENCE_END } from '../phrases/sentences.ts'
import { desks } from '../rules/recipients/roles.ts'
import { afterWord, nameOnly, reporterDomain } from './places.ts'
import type { Named } from './sections.ts'

/**
 * Addresses whose name says that they belong to whoever wrote the notice or answers questions about
 * it.
 */
export const ROLE = new RegExp(`^(?:${desks})@|[-+](?:request|owner|admin|help|bounces|ctl)@`, 'i')

/** Whether an address is that of a help desk at the site that sent the notice. */
export function isDesk(report: Report, address: string): boolean {
  return ROLE.test(address) && (reporterOf(report) === '' || isNear(report, address))
}

/** Whether an address is a help desk's, is at the site that sent the notice, or is the reader's. */
export function isHouse(report: Report, address: string): boolean {
  return (
    ROLE.test(address) ||
    isNear(report, address) ||
    lower(field(report.headers, 'to')).includes(lower(address))
  )
}

/** Whether the domain of an address is that of the notice's author, or above or below it. */
function isNear(report: Report, address: string): boolean {
  const reporter = reporterOf(report)
  const domain = lower(partsOf(address).domain)
  return `.${reporter}`.endsWith(`.${domain}`) || `.${domain}`.endsWith(`.${reporter}`)
}

function reporterOf(report: Report): string {
  return lower(reporterDomain(report) ?? '')
}

/**
 * The authors of the notice who are the recipients too: a help desk says that "your message to
 * desk@… was refused".
 */
export function writersOf(report: Report, notice: string): string[] {
  return addressesIn(field(report.headers, 'from')).filter(
    (address) =>
      !ROLE_OF_MAIL.test(address) &&
      isAfterYourMessage(notice, [nameOnly(address)]) &&
      hasFailureFor(notice, address),
  )
}

const ROLE_OF_MAIL = /^(?:postmaster|mailer-daemon|no-?reply|do-?not-?reply)@/i

/** What follows an address in an imprint: other ways to reach its owner. */
const CONTACT =
  /^[\s|,;·•-]{0,8}(?:tel|phone|telefon|telefoon|fon|fax|mobile?|https?:|www\.|\+?\d[\d ()/-]{6,})/i

/**
 * Whether those found are only an imprint: addresses of the site without words about them, while
 * the prose names another recipient.
 */
export function isImprint(
  report: Report,
  notice: string,
  own: () => string,
  found: Named[],
): boolean {
  const leading = new Set(found.map(({ recipient }) => lower(recipient)))
  const alone = found.every(
    ({ recipient, section, fate }) =>
      fate === undefined &&
      (saysNothing(section) || CONTACT.test(section)) &&
      isNear(report, recipient),
  )
  return (
    alone &&
    afterWord(own()).some(
      ({ recipient }) =>
        !leading.has(lower(recipient)) && isAfterYourMessage(notice, [nameOnly(recipient)]),
    )
  )
}

/**
 * The recipients found, without addresses of the site that stand behind the sentence about the
 * first recipient: those are of people to ask.
 */
export function withoutReporters(
  report: Report,
  notice: string,
  found: Named[],
  addressed: string[],
): Named[] {
  if (found.length === 1) return found
  const elsewhere = found.filter(({ recipient }) => !isNear(report, recipient))
  // If all are at the site, the first recipient is the one behind "your message".
  const meant = (one: Named) => isAfterYourMessage(notice, [nameOnly(one.recipient)])
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

/** Whether the lines about a recipient are empty, or only the heading of what comes next. */
export function saysNothing(section: string): boolean {
  const text = section.trim()
  return text === '' || (text.startsWith('--') && text.endsWith('--') && !text.includes('\n'))
}
