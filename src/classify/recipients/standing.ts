// Who of those that a notice names may be its recipient: not who sent the message or gets the notice, no name
// that only looks like an address, and nobody to ask, unless an answer stands behind him. Linear; never throws.

import { addressesIn } from '../../mail/address.ts'
import { field, type Header } from '../../mail/fields.ts'
import type { Report } from '../../mail/message.ts'
import { lower } from '../phrases/fold.ts'
import { isDesk } from './desks.ts'

/** Whether an address counts as a recipient. */
export type Counts = (address: string) => boolean

/** A stranger is no sender and no name that only looks like an address; an outsider is nobody to ask either. */
export interface Standing {
  isStranger: Counts
  isOutsider: Counts
}

/** Who is what in a notice, where the original names whom it was `addressed` to. */
export function standing(
  report: Report,
  notice: string,
  quoted: Header[],
  addressed: string[],
): Standing {
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

function sendersOf(report: Report, quoted: Header[]): Set<string> {
  const { headers } = report
  const values = [field(headers, 'to'), field(headers, 'from')]
  values.push(field(quoted, 'return-path'), field(quoted, 'from'))
  return new Set(addressesIn(values.join(', ')).map(lower))
}

// What stands in brackets like an address and is the name of the message: a time or a key before the @.
const MESSAGE_ID =
  /^(?:\d{14,}[.\w-]*|\d{10,13}\.[\w.-]{1,80}|[0-9a-f]{16,}|[\w.-]{0,40}\$[\w.$-]{1,80})@/i

// Exchange makes an address of a name in its directory where it knows no other.
const DIRECTORY_NAME = /^IMCEAEX-/i
