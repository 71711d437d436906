// Finds whom a notice of no standard is about, by where it names somebody. In the order of trust:
// X-Failed-Recipients, an address that leads a line (the lines up to the next one are about it), an
// address after a word such as "to" or "user", any other address that is not the sender's, and the
// recipients of the quoted original (`placesOf`).

import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { statusIn } from '../../mail/status.ts'
import { unwrapped } from '../../mail/wrapped.ts'
import { comparable, partsOf } from '../../mailbox.ts'
import { isAfterYourMailbox, isAfterYourMessage } from '../notice/your-message.ts'
import { once, oncePerReport } from '../once.ts'
import { noticeOf, originalRecipients, quotedFields } from '../original.ts'
import { lower } from '../phrases/fold.ts'
import { SENTENCE_END } from '../phrases/sentences.ts'
import { withoutAddressed } from './addressed.ts'
import { withoutAsides } from './asides.ts'
import { isImprint, ROLE, saysNothing, withoutReporters, writersOf } from './desks.ts'
import { failedInLines, withFatesBefore } from './fate-before.ts'
import { afterWord, expandedAliases, localNames, nameOnly, withoutSenders } from './places.ts'
import { plainAddresses } from './plain-addresses.ts'
import { isSpared, LINES_MAX, type Named, sections } from './sections.ts'
import { areApart, withOthersInSentences, withTextBehind } from './sentences.ts'
import { type Counts, relatedTo, type Standing, standing } from './standing.ts'

const NOBODY = { inNotice: false, placed: false, leads: false, apart: false }
const RECIPIENTS_MAX = 200

/** Who was found, and whether "your message" or "your mailbox" stands before them. */
export interface Found extends Finding {
  /** Whether "your message" stands before one of them. */
  afterYourMessage(): boolean
  afterYourMailbox(): boolean
}

/** Who was found, if anybody, and by which rule. */
interface Finding {
  recipients: Named[]
  rule: string
  /** Whether the notice itself names them, and not only the quoted original. */
  inNotice: boolean
  /** Whether it names them in a place for recipients, and not just anywhere in its prose. */
  placed: boolean
  /** Whether it names them at the start of a line. */
  leads: boolean
  /**
   * Whether there are words between several recipients, or the notice does not name them. What it
   * says may then be true of only one of them.
   */
  apart: boolean
}

/** The recipients that a notice is about. */
export const namedRecipients = oncePerReport((report): Found => {
  const found = find(report)
  const finding = found.inNotice ? found : (findLinked(report) ?? found)
  const { notice } = noticeOf(report)
  return {
    ...finding,
    afterYourMessage: once(() => isAfterYourMessage(notice, finding.recipients)),
    afterYourMailbox: once(() => isAfterYourMailbox(notice, finding.recipients)),
  }
})

// The recipients whose addresses stand in links: "Your mail to Anna could not be delivered". If the
// original is not known, the link must stand in the first sentence, under a heading or before an
// answer, as links lead to help desks as well.
function findLinked(report: Report): Finding | null {
  const text = report.parts.find(({ linked }) => linked !== undefined)?.linked
  if (text === undefined) return null
  const found = find({ ...report, text })
  const addressed = originalRecipients(quotedFields(report))
  const opening = lower(text.split(SENTENCE_END, 1)[0] ?? '')
  const isTold = ({ recipient, section, fate }: Named) =>
    fate !== undefined || statusIn(section) !== '' || opening.includes(lower(recipient))
  const recipients = found.recipients.filter((each) => addressed.length > 0 || isTold(each))
  const addresses = recipients.map(({ recipient }) => recipient)
  const meant = relatedTo(addresses, addressed).filter((address) => !ROLE.test(address))
  const all = meant.length > 0 && meant.length === addresses.length
  return found.inNotice && all ? { ...found, recipients } : null
}

function find(report: Report, isOther: Counts = () => true): Finding {
  const { own, addressed } = withoutAddressed(unwrapped(plainAddresses(noticeOf(report).notice)))
  return findInHeader(report, own) ?? findByPlace(report, own, addressed, isOther)
}

function findInHeader(report: Report, notice: string): Finding | null {
  const lines = notice.split('\n', LINES_MAX)
  const addressee = new Set(addressesIn(field(report.headers, 'to')).map(lower))
  for (const name of HEADERS) {
    const values = report.headers.filter((header) => header.name === name)
    const listed = values.map(({ value }) => value.replace(/^rfc822;/i, '')).join(', ')
    const failed = addressesIn(listed).filter(
      // The server that receives the notice may add Original-Recipient (RFC 8098 2.3): then that is
      // the reader of the notice.
      (address) => name !== 'original-recipient' || !addressee.has(lower(address)),
    )
    if (failed.length === 0) continue
    const known = new Set(failed.map(lower))
    const own = sections(lines, (address) => known.has(lower(address)))
    const recipients = failed.map((recipient) => sectionOf(own, recipient))
    const found = { rule: name, inNotice: true, placed: true, leads: true, apart: false }
    return { recipients: recipients.slice(0, RECIPIENTS_MAX), ...found }
  }
  return null
}

function findByPlace(report: Report, whole: string, listed: string[], isOther: Counts): Finding {
  const quoted = quotedFields(report)
  const addressed = [...new Set([...originalRecipients(quoted), ...listed])].filter(isOther)
  const who = standing(report, whole, quoted, addressed)
  const { mayBeRecipient, isLikelyRecipient } = who
  const notice = withoutAsides(whole, isLikelyRecipient)
  const places = placesOf(report, notice, addressed, who)
  // Help desks and the sender come last, but they do count: somebody who mails himself is both
  // sender and recipient.
  for (const counts of [
    isLikelyRecipient,
    mayBeRecipient,
    (address: string) => !mayBeRecipient(address),
  ])
    for (const { rule, find, admits: widen, details, leads = false, where } of places) {
      const wide = widen?.(counts) ?? counts
      const admits = (address: string) => wide(address) && isOther(address)
      const admitted = find(admits).filter(({ recipient }) => admits(recipient))
      const recipients = details && admitted.length > 0 ? details(admitted, admits) : admitted
      const [first] = recipients
      if (first === undefined) continue
      const inNotice =
        (where !== 'original' || listed.length > 0) && mayBeRecipient(first.recipient)
      return {
        recipients: merged(recipients.map((named) => asAddressed(named, addressed))),
        rule,
        inNotice,
        placed: inNotice && where !== 'prose',
        leads: inNotice && leads,
        apart: where !== undefined && areApart(notice, recipients),
      }
    }
  return { recipients: [], rule: 'names no recipient', ...NOBODY }
}

/** A place where a notice may name its recipients. */
interface Place {
  rule: string
  find(counts: Counts): Named[]
  /** Gives which addresses count in this place, if others than asked for do. */
  admits?(counts: Counts): Counts
  /** Adds what the notice says of each recipient; gives [] if it is about none of them. */
  details?(named: Named[], admits: Counts): Named[]
  leads?: true
  /** Set if there may be other words between the recipients: which kind of place it is. */
  where?: 'word' | 'prose' | 'original'
}

// The places in the order of trust.
function placesOf(
  report: Report,
  notice: string,
  addressed: string[],
  { mayBeRecipient, isLikelyRecipient }: Standing,
): Place[] {
  const lines = notice.split('\n', LINES_MAX)
  const own = once(() => withoutSenders(notice))
  const subject = field(report.headers, 'subject')
  const each = (named: Named[]) =>
    withTextBehind(notice, withoutReporters(report, notice, named, addressed))
  return [
    { rule: 'address behind its fate', find: (counts) => byFatesBefore(lines, counts) },
    {
      rule: 'address leads a line',
      find: (counts) => withFailed(sections(lines, counts), lines, counts),
      details: (named, admits) =>
        isImprint(report, notice, own, named)
          ? []
          : withOthersInSentences(notice, named, () => addressesIn(own()).filter(admits)),
      leads: true,
    },
    {
      rule: 'address that was expanded',
      find: () => addressesIn(expandedAliases(notice)).map(nameOnly),
      admits: (counts) => (counts === isLikelyRecipient ? mayBeRecipient : counts),
    },
    { rule: 'local name under a heading', find: () => localNames(report, lines, addressed) },
    {
      rule: 'address that the notice is from',
      find: () => writersOf(report, notice).map(nameOnly),
      admits: () => () => true,
    },
    {
      rule: 'address after a word',
      find: once(() => afterWord(own())),
      details: each,
      where: 'word',
    },
    {
      rule: 'address in the notice',
      find: once(() => relatedTo(addressesIn(own()), addressed).map(nameOnly)),
      details: each,
      where: 'prose',
    },
    {
      rule: 'address in the subject',
      find: () => addressesIn(withoutSenders(subject)).map(nameOnly),
    },
    {
      rule: 'recipient of the original',
      find: () => withLocalPartIn(notice, addressed).map(nameOnly),
      where: 'original',
    },
  ]
}

// Adds recipients whose line says that the delivery failed, if nobody who leads a line has failed.
function withFailed(leading: Named[], lines: string[], counts: Counts): Named[] {
  return isSpared(leading) ? [...failedInLines(lines, counts), ...leading] : leading
}

/**
 * Whom the notice names apart from these, as failed. They were found first because the notice has a
 * list of them; others may stand in its prose, or only in the header of the original.
 */
export function failedBeside(report: Report, spared: readonly Named[]): Named[] {
  const readers = addressesIn(field(report.headers, 'to'))
  const known = new Set([...readers, ...spared.map(({ recipient }) => recipient)].map(lower))
  const { recipients } = find(report, (address) => !known.has(lower(address)))
  return recipients.map((each) => ({ ...each, fate: 'failed' }))
}

// The recipients with their fate in the words before them; [] if another recipient leads a line.
function byFatesBefore(lines: string[], counts: Counts): Named[] {
  const found = withFatesBefore(lines, counts)
  if (found.length === 0) return found
  const known = new Set(found.map(({ recipient }) => lower(recipient)))
  return sections(lines, counts).every(({ recipient }) => known.has(lower(recipient))) ? found : []
}

// Header fields that name recipients. Exim and Gmail write the first, a few gateways the others.
const HEADERS = ['x-failed-recipients', 'final-recipient', 'original-recipient']

// The recipient in the form to which the message was addressed. Notices may decorate it: qmail puts
// a virtual domain or its number before it (`12-anna@…`), gateways a route (`anna%vl.example@…`,
// `vl.example!anna@…`), X.400 the name of the attribute (`dda:SMTP=anna@…`).
function asAddressed(named: Named, addressed: string[]): Named {
  const written = lower(named.recipient)
  if (addressed.some((address) => lower(address) === written)) return named
  const recipient = addressed.find((address) => {
    const { local, domain } = partsOf(lower(address))
    return (
      written.endsWith(`-${local}@${domain}`) ||
      written.endsWith(`=${local}@${domain}`) ||
      written.startsWith(`${local}%${domain}@`) ||
      `!${written}`.includes(`!${domain}!${local}@`)
    )
  })
  return recipient === undefined ? named : { ...named, recipient }
}

// Those of several recipients whose local part is a word of the notice; all of them if there is
// none.
function withLocalPartIn(notice: string, recipients: string[]): string[] {
  if (recipients.length < 2) return recipients
  const inNotice = new Set(notice.toLowerCase().split(/[^\w.+-]+/))
  const hinted = recipients.filter((each) => inNotice.has(partsOf(lower(each)).local))
  return hinted.length > 0 ? hinted : recipients
}

// The recipients, each only once. Exchange names them twice, first for people, then for
// administrators: a code in the second place is added to the first.
function merged(named: Named[]): Named[] {
  const seen = new Map<string, Named>()
  for (const each of named) {
    // "info@müller.example (info@xn--mller-kva.example)" is one recipient.
    const key = comparable(each.recipient)
    const known = seen.get(key)
    if (!known) seen.set(key, each)
    // The fate that the heading above the first place tells is kept.
    else if (saysNothing(known.section) && each.section !== '')
      seen.set(key, { ...each, fate: known.fate ?? each.fate })
    else if (statusIn(known.section) === '' && statusIn(each.section) !== '')
      seen.set(key, { ...known, section: `${known.section}\n${each.section}` })
  }
  return [...seen.values()].slice(0, RECIPIENTS_MAX)
}

function sectionOf(sections: Named[], recipient: string): Named {
  const own = sections.find((named) => lower(named.recipient) === lower(recipient))
  return own ? { ...own, recipient } : nameOnly(recipient)
}
