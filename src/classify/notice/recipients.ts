// Whom a notice of no standard is about, told by position. In the order of trust: X-Failed-Recipients, an
// address that leads a line (its section runs to the next one), an address after a word such as "to" or
// "user", any other address that is not the sender's, and the recipients of the quoted original.

import { addressesIn } from '../../mail/address.ts'
import { field, type Header } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { statusIn } from '../../mail/status.ts'
import { unwrapped } from '../../mail/wrapped.ts'
import { comparable, partsOf } from '../../mailbox.ts'
import { once, oncePerReport } from '../once.ts'
import { noticeOf, originalRecipients, quotedFields } from '../original.ts'
import { lower } from '../phrases/fold.ts'
import { withoutAddressed } from './addressed.ts'
import { isDesk, isImprint, isMute, ROLE, SENTENCE_END, withoutOwn, writers } from './desks.ts'
import { failedInLines, fated } from './fated.ts'
import { afterWord, bare, expanded, localNames, withoutSenders } from './places.ts'
import { plainAddresses } from './plain-addresses.ts'
import { LINES_MAX, type Named, sections } from './sections.ts'
import { answeredEach, areApart, withTold } from './sentences.ts'
import { isOwners, isYours } from './your-message.ts'

const LEADS = 'address leads a line'
const FATED = 'address behind its fate'
const WRITER = 'address that the notice is from'
const EXPANDED = 'address that was expanded'
const AFTER_WORD = 'address after a word'
const ANYWHERE = 'address in the notice'
const NOBODY = { inNotice: false, placed: false, leads: false, apart: false }
const FROM_ORIGINAL = 'recipient of the original'
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
  const lines = notice.split('\n', LINES_MAX)
  const quoted = quotedFields(report)
  const addressed = [...new Set([...originalRecipients(quoted), ...listed])]
  const { isStranger, isOutsider } = standing(report, notice, quoted, addressed)
  const own = once(() => withoutSenders(notice))
  const ranked = tiers(report, notice, lines, addressed, own)
  // A desk, and the sender himself, are the last to be thought of: who mails himself is both.
  for (const counts of [isOutsider, isStranger, (address: string) => !isStranger(address)])
    for (const [rule, findIn] of ranked) {
      const anyone = rule === WRITER ? () => true : counts
      const admits = rule === EXPANDED && counts === isOutsider ? isStranger : anyone
      const admitted = findIn(admits).filter(({ recipient }) => admits(recipient))
      if (admitted.length === 0 || (rule === LEADS && isImprint(report, notice, own, admitted)))
        continue
      const inProse = rule === AFTER_WORD || rule === ANYWHERE
      const recipients = inProse
        ? answeredEach(notice, withoutOwn(report, notice, admitted, addressed))
        : rule === LEADS
          ? withTold(notice, admitted, () => addressesIn(own()).filter(admits))
          : admitted
      const named = rule !== FROM_ORIGINAL || listed.length > 0
      const inNotice = named && isStranger(recipients[0]?.recipient ?? '')
      const written = unique(recipients.map((named) => asWritten(named, addressed)))
      const leads = inNotice && rule === LEADS
      const apart = (inProse || rule === FROM_ORIGINAL) && areApart(notice, recipients)
      const placed = inNotice && rule !== ANYWHERE
      return { recipients: written, rule, inNotice, placed, leads, apart }
    }
  return { recipients: [], rule: 'names no recipient', ...NOBODY }
}

type Counts = (address: string) => boolean

// A stranger is no sender and no name that only looks like an address; an outsider is nobody to ask either.
function standing(
  report: Report,
  notice: string,
  quoted: Header[],
  addressed: string[],
): { isStranger: Counts; isOutsider: Counts } {
  const senders = sendersOf(report, quoted)
  const known = new Set(addressed.map(lower))
  const isSure = (address: string) => known.has(lower(address)) || isAnswered(notice, address)
  const isStranger = (address: string) =>
    !senders.has(lower(address)) &&
    !DIRECTORY_NAME.test(address) &&
    (!MESSAGE_ID.test(address) || isSure(address))
  const isOutsider = (address: string) =>
    isStranger(address) && (!isDesk(report, address) || isSure(address))
  return { isStranger, isOutsider }
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

// Before its answer an address is the recipient's, whatever his role.
function isAnswered(notice: string, recipient: string): boolean {
  const at = notice.indexOf(recipient)
  const before = /(?:^|\n)[ \t]{0,8}<?$/.test(notice.slice(Math.max(0, at - 12), at))
  const behind = notice.slice(at + recipient.length, at + recipient.length + ANSWER_MAX_DISTANCE)
  return before && ANSWER.test(behind)
}

const ANSWER_MAX_DISTANCE = 120
const ANSWER =
  /^(?::|>:|>? \((?:expanded|generated)|[^@\n]{0,20}\n?[^@\n]{0,60}(?<![\d.])[45](?:\d\d[ -]|\.\d\.\d))/

type Tier = [rule: string, find: (counts: Counts) => Named[]]

function tiers(
  report: Report,
  notice: string,
  lines: string[],
  addressed: string[],
  own: () => string,
): Tier[] {
  const subject = field(report.headers, 'subject')
  return [
    [FATED, (counts) => separately(lines, counts)],
    [LEADS, (counts) => withFailed(sections(lines, counts), lines, counts)],
    [EXPANDED, () => addressesIn(expanded(notice)).map(bare)],
    ['local name under a heading', () => localNames(report, lines)],
    [WRITER, () => writers(report, notice).map(bare)],
    [AFTER_WORD, once(() => afterWord(own()))],
    [ANYWHERE, once(() => akin(addressesIn(own()), addressed).map(bare))],
    ['address in the subject', () => addressesIn(withoutSenders(subject)).map(bare)],
    [FROM_ORIGINAL, () => hintedAt(notice, addressed).map(bare)],
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

function sendersOf(report: Report, quoted: Header[]): Set<string> {
  const { headers } = report
  const values = [field(headers, 'to'), field(headers, 'from')]
  values.push(field(quoted, 'return-path'), field(quoted, 'from'))
  return new Set(addressesIn(values.join(', ')).map(lower))
}

// Exim and Gmail name the recipients in the first, a few gateways in the others.
const HEADERS = ['x-failed-recipients', 'final-recipient', 'original-recipient']

// What stands in brackets like an address and is the name of the message: a time or a key before the @.
const MESSAGE_ID =
  /^(?:\d{14,}[.\w-]*|\d{10,13}\.[\w.-]{1,80}|[0-9a-f]{16,}|[\w.-]{0,40}\$[\w.$-]{1,80})@/i

// Exchange makes an address of a name in its directory where it knows no other.
const DIRECTORY_NAME = /^IMCEAEX-/i

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
