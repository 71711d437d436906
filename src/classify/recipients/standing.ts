// Tells which of the addresses in a notice may be its recipient: not that of whoever sent the
// message or gets the notice, no message id, and no help desk unless a server's answer stands
// behind it. Linear; never throws.

import { addressesIn, placeIn } from '../../mail/address.ts'
import { field, type Header } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { partsOf } from '../../mailbox.ts'
import { lower } from '../phrases/fold.ts'
import { isDesk } from './desks.ts'

/** Tells whether an address counts as a recipient. */
export type Counts = (address: string) => boolean

export interface Standing {
  /** Tells whether an address is neither a sender's nor a name that only looks like an address. */
  mayBeRecipient: Counts
  /** The same, and that it is not a help desk's. */
  isLikelyRecipient: Counts
}

/**
 * Makes the tests for a notice. `addressed`: to whom the message was sent, as far as that is known.
 */
export function standing(
  report: Report,
  notice: string,
  quoted: Header[],
  addressed: string[],
): Standing {
  const senders = sendersOf(report, quoted)
  const known = new Set(addressed.map(lower))
  const isSure = (address: string) => known.has(lower(address)) || isAnswered(notice, address)
  const mayBeRecipient = (address: string) =>
    (!senders.has(lower(address)) || (known.has(lower(address)) && isAnswered(notice, address))) &&
    !DIRECTORY_NAME.test(address) &&
    (!MESSAGE_ID.test(address) || isSure(address))
  const isLikelyRecipient = (address: string) =>
    mayBeRecipient(address) && (!isDesk(report, address) || isSure(address))
  return { mayBeRecipient, isLikelyRecipient }
}

// Whether a server's answer stands behind an address: then it is the recipient, even a postmaster.
function isAnswered(notice: string, recipient: string): boolean {
  const at = placeIn(notice, recipient)
  const before = /(?:^|\n)[ \t]{0,8}<?$/.test(notice.slice(Math.max(0, at - 12), at))
  const behind = notice.slice(at + recipient.length, at + recipient.length + ANSWER_MAX_DISTANCE)
  return before && ANSWER.test(behind)
}

const ANSWER_MAX_DISTANCE = 120
const ANSWER =
  /^(?::|>:|>? \((?:expanded|generated)|[^@\n]{0,20}\n?[^@\n]{0,60}(?<![\d.])[45](?:\d\d[ -]|\.\d\.\d))/

function sendersOf(report: Report, quoted: Header[]): Set<string> {
  const { headers } = report
  const values = [field(headers, 'to'), field(headers, 'from')]
  values.push(field(quoted, 'return-path'), field(quoted, 'from'))
  return new Set(addressesIn(values.join(', ')).map(lower))
}

/**
 * Leaves out the people to ask, whom prose also names: if the original is known, addresses that
 * share neither local part nor domain with its recipients.
 */
export function relatedTo(addresses: string[], recipients: string[]): string[] {
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

// A message id, which has a time or a key before the @.
const MESSAGE_ID =
  /^(?:\d{14,}[.\w-]*|\d{10,13}\.[\w.-]{1,80}|[0-9a-f]{16,}|[\w.-]{0,40}\$[\w.$-]{1,80})@/i

// The form of address that Exchange makes of a name in its directory.
const DIRECTORY_NAME = /^IMCEAEX-/i
