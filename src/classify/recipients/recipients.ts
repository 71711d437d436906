// Whom a notice of no standard is about, told by position. In the order of trust: X-Failed-Recipients, an
// address that leads a line (its section runs to the next one), an address after a word such as "to" or
// "user", any other address that is not the sender's, and the recipients of the quoted original.

import { addressesIn } from '../../mail/address.ts'
import { field } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { statusIn } from '../../mail/status.ts'
import { unwrapped } from '../../mail/wrapped.ts'
import { comparable, partsOf } from '../../mailbox.ts'
import { isOwners, isYours } from '../notice/your-message.ts'
import { once, oncePerReport } from '../once.ts'
import { noticeOf, originalRecipients, quotedFields } from '../original.ts'
import { lower } from '../phrases/fold.ts'
import { withoutAddressed } from './addressed.ts'
import { isImprint, isMute, ROLE, SENTENCE_END, withoutOwn, writers } from './desks.ts'
import { failedInLines, fated } from './fate-before.ts'
import { afterWord, bare, expanded, localNames, withoutSenders } from './places.ts'
import { plainAddresses } from './plain-addresses.ts'
import { LINES_MAX, type Named, sections } from './sections.ts'
import { answeredEach, areApart, withTold } from './sentences.ts'
import { type Counts, type Standing, standing } from './standing.ts'

const NOBODY = { inNotice: false, placed: false, leads: false, apart: false }
const RECIPIENTS_MAX = 200

/** Who was found, and what the notice says of its reader before them. */
export interface Found extends Finding {
  /** Whether "your message" stands before them, or "your mailbox": several rules ask the same. */
  isYours(): boolean
  isOwners(): boolean
}

/** Who was found and the rule that did. None is an answer too. */
interface Finding {
  recipients: Named[]
  rule: string
  /** Whether the notice itself names them, whether in a place for it, and whether in front of a line. */
  inNotice: boolean
  placed: boolean
  leads: boolean
  /** Whether several are named apart from each other in prose, or not at all. */
  apart: boolean
}

/** The recipients that a notice is about. */
export const namedRecipients = oncePerReport((report): Found => {
  const told = find(report)
  const finding = told.inNotice ? told : (findLinked(report) ?? told)
  const { notice } = noticeOf(report)
  return {
    ...finding,
    isYours: once(() => isYours(notice, finding.recipients)),
    isOwners: once(() => isOwners(notice, finding.recipients)),
  }
})

// "Your mail to Anna could not be delivered": her address is that of the link. Where the original is not
// known it has to stand in the first sentence, under a heading or before an answer: links lead to desks as well.
function findLinked(report: Report): Finding | null {
  const text = report.parts.find(({ linked }) => linked !== undefined)?.linked
  if (text === undefined) return null
  const found = find({ ...report, text })
  const addressed = originalRecipients(quotedFields(report))
  const opening = lower(text.split(OPENING_END, 1)[0] ?? '')
  const isTold = ({ recipient, section, told }: Named) =>
    told !== undefined || statusIn(section) !== '' || opening.includes(lower(recipient))
  const recipients = found.recipients.filter((each) => addressed.length > 0 || isTold(each))
  const addresses = recipients.map(({ recipient }) => recipient)
  const meant = akin(addresses, addressed).filter((address) => !ROLE.test(address))
  const all = meant.length > 0 && meant.length === addresses.length
  return found.inNotice && all ? { ...found, recipients } : null
}

const OPENING_END = new RegExp(`${SENTENCE_END.source}|\\n\\n`)

function find(report: Report): Finding {
  const { own, addressed } = withoutAddressed(unwrapped(plainAddresses(noticeOf(report).notice)))
  return findInHeader(report, own) ?? findByPlace(report, own, addressed)
}

function findInHeader(report: Report, notice: string): Finding | null {
  const lines = notice.split('\n', LINES_MAX)
  const addressee = new Set(addressesIn(field(report.headers, 'to')).map(lower))
  for (const name of HEADERS) {
    const values = report.headers.filter((header) => header.name === name)
    const told = values.map(({ value }) => value.replace(/^rfc822;/i, '')).join(', ')
    const failed = addressesIn(told).filter(
      // RFC 8098 2.3: who takes a mail in may write whom it was for, also on the notice itself.
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

function findByPlace(report: Report, notice: string, listed: string[]): Finding {
  const quoted = quotedFields(report)
  const addressed = [...new Set([...originalRecipients(quoted), ...listed])]
  const who = standing(report, notice, quoted, addressed)
  const { isStranger, isOutsider } = who
  const places = placesOf(report, notice, addressed, who)
  // A desk, and the sender himself, are the last to be thought of: who mails himself is both.
  for (const counts of [isOutsider, isStranger, (address: string) => !isStranger(address)])
    for (const { rule, find, admits: widen, told, leads = false, where } of places) {
      const admits = widen?.(counts) ?? counts
      const admitted = find(admits).filter(({ recipient }) => admits(recipient))
      const recipients = told && admitted.length > 0 ? told(admitted, admits) : admitted
      const [first] = recipients
      if (first === undefined) continue
      const inNotice = (where !== 'original' || listed.length > 0) && isStranger(first.recipient)
      return {
        recipients: unique(recipients.map((named) => asWritten(named, addressed))),
        rule,
        inNotice,
        placed: inNotice && where !== 'prose',
        leads: inNotice && leads,
        apart: where !== undefined && areApart(notice, recipients),
      }
    }
  return { recipients: [], rule: 'names no recipient', ...NOBODY }
}

// An address in any place may be that of somebody to ask: where the original is known, those that have
// nothing of its recipients are left out.
function akin(addresses: string[], recipients: string[]): string[] {
  if (recipients.length === 0) return addresses
  const halves = new Set(recipients.flatMap(halvesOf))
  return addresses.filter((address) =>
    halvesOf(address.replace(/^.{0,20}-/, '')).some((half) => halves.has(half)),
  )
}

function halvesOf(address: string): string[] {
  const { local, domain } = partsOf(lower(address))
  return [local, domain]
}

/** Where a notice may name its recipients. */
interface Place {
  rule: string
  find(counts: Counts): Named[]
  /** Whom it may name, where that is not who is asked for. */
  admits?(counts: Counts): Counts
  /** What the notice says of each, [] where it is about none of them. */
  told?(named: Named[], admits: Counts): Named[]
  leads?: true
  /** Prose that names somebody in any place, and the original, may name several apart from each other. */
  where?: 'word' | 'prose' | 'original'
}

// In the order of trust.
function placesOf(
  report: Report,
  notice: string,
  addressed: string[],
  { isStranger, isOutsider }: Standing,
): Place[] {
  const lines = notice.split('\n', LINES_MAX)
  const own = once(() => withoutSenders(notice))
  const subject = field(report.headers, 'subject')
  const each = (named: Named[]) =>
    answeredEach(notice, withoutOwn(report, notice, named, addressed))
  return [
    { rule: 'address behind its fate', find: (counts) => separately(lines, counts) },
    {
      rule: 'address leads a line',
      find: (counts) => withFailed(sections(lines, counts), lines, counts),
      told: (named, admits) =>
        isImprint(report, notice, own, named)
          ? []
          : withTold(notice, named, () => addressesIn(own()).filter(admits)),
      leads: true,
    },
    {
      rule: 'address that was expanded',
      find: () => addressesIn(expanded(notice)).map(bare),
      admits: (counts) => (counts === isOutsider ? isStranger : counts),
    },
    { rule: 'local name under a heading', find: () => localNames(report, lines) },
    {
      rule: 'address that the notice is from',
      find: () => writers(report, notice).map(bare),
      admits: () => () => true,
    },
    { rule: 'address after a word', find: once(() => afterWord(own())), told: each, where: 'word' },
    {
      rule: 'address in the notice',
      find: once(() => akin(addressesIn(own()), addressed).map(bare)),
      told: each,
      where: 'prose',
    },
    {
      rule: 'address in the subject',
      find: () => addressesIn(withoutSenders(subject)).map(bare),
    },
    {
      rule: 'recipient of the original',
      find: () => hintedAt(notice, addressed).map(bare),
      where: 'original',
    },
  ]
}

// Where all that lead a line got the message, a line above them names whom it failed for.
function withFailed(leading: Named[], lines: string[], counts: Counts): Named[] {
  const arrived = leading.length > 0 && leading.every(({ told }) => told === 'delivered')
  if (!arrived) return leading
  return [...failedInLines(lines, counts), ...leading]
}

// Those with their fates before them, unless others lead a line.
function separately(lines: string[], counts: Counts): Named[] {
  const found = fated(lines, counts)
  if (found.length === 0) return found
  const known = new Set(found.map(({ recipient }) => lower(recipient)))
  return sections(lines, counts).every(({ recipient }) => known.has(lower(recipient))) ? found : []
}

// Exim and Gmail name the recipients in the first, a few gateways in the others.
const HEADERS = ['x-failed-recipients', 'final-recipient', 'original-recipient']

// qmail sets the name of a virtual domain, or its number, before the recipient: `12-anna@…`. Gateways that
// pass mail on by way of a host set that behind: `anna%vl.example@…`, `vl.example!anna@…`. X.400 has names
// before all that it knows: `dda:SMTP=anna@…`.
function asWritten(named: Named, addressed: string[]): Named {
  const told = lower(named.recipient)
  if (addressed.some((address) => lower(address) === told)) return named
  const recipient = addressed.find((address) => {
    const { local, domain } = partsOf(lower(address))
    return (
      told.endsWith(`-${local}@${domain}`) ||
      told.endsWith(`=${local}@${domain}`) ||
      told.startsWith(`${local}%${domain}@`) ||
      `!${told}`.includes(`!${domain}!${local}@`)
    )
  })
  return recipient === undefined ? named : { ...named, recipient }
}

// Of several recipients those whose local part the notice has as a word, if any.
function hintedAt(notice: string, recipients: string[]): string[] {
  if (recipients.length < 2) return recipients
  const told = new Set(notice.toLowerCase().split(/[^\w.+-]+/))
  const hinted = recipients.filter((each) => told.has(partsOf(lower(each)).local))
  return hinted.length > 0 ? hinted : recipients
}

// Exchange tells people first and administrators below: what the second place says of a code counts too.
function unique(named: Named[]): Named[] {
  const seen = new Map<string, Named>()
  for (const each of named) {
    // "info@müller.example (info@xn--mller-kva.example)" is one.
    const key = comparable(each.recipient)
    const known = seen.get(key)
    if (!known) seen.set(key, each)
    // The heading over the first place is the one that counts.
    else if (isMute(known.section) && each.section !== '')
      seen.set(key, { ...each, told: known.told ?? each.told })
    else if (statusIn(known.section) === '' && statusIn(each.section) !== '')
      seen.set(key, { ...known, section: `${known.section}\n${each.section}` })
  }
  return [...seen.values()].slice(0, RECIPIENTS_MAX)
}

function sectionOf(sections: Named[], recipient: string): Named {
  const own = sections.find((named) => lower(named.recipient) === lower(recipient))
  return own ? { ...own, recipient } : bare(recipient)
}
