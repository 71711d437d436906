// Reads and makes classic VERP addresses, which have the recipient in the envelope sender:
// `bounces+alice=example.org@…`. Nothing is signed, so anybody can write any recipient there.
// Mailman, Postfix XVERP and listmonk use a fixed prefix. ezmlm puts a number into it, and list
// servers have a prefix for each list: `*` in the configured prefix stands for any such text.

import { isAddress } from '../mail/address.ts'
import { partsOf } from '../mailbox.ts'

export interface VerpOptions {
  /** The local part up to the delimiter; `*` stands for one or more characters. */
  prefix: string
  delimiter: string
  /** What stands for the `@` of the recipient; its last occurrence counts. */
  at: string
}

/** The recipient in a VERP local part, in its own case; null when there is none. */
export function verpRecipient(local: string, options: VerpOptions): string | null {
  const start = startLength(local, options)
  const encoded = start === null ? '' : local.slice(start)
  const at = encoded.lastIndexOf(options.at)
  if (at < 1) return null
  const recipient = `${encoded.slice(0, at)}@${encoded.slice(at + options.at.length)}`
  return isAddress(recipient) ? recipient : null
}

/**
 * The length of prefix and delimiter in a local part; null if it does not start with them. Each
 * piece between two `*` is looked for once, from the left: if the rest does not match behind its
 * first place, it does not match behind a later one. A regular expression would try them all.
 */
function startLength(local: string, { prefix, delimiter }: VerpOptions): number | null {
  const lower = local.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const [first = '', ...others] = `${prefix}${delimiter}`.toLowerCase().split('*')
  if (!lower.startsWith(first)) return null
  let at = first.length
  for (const piece of others) {
    const found = lower.indexOf(piece, at + 1)
    if (found < 0) return null
    at = found + piece.length
  }
  return at
}

/** Makes the VERP address for a recipient, for senders that ask us to mint one. */
export function verpAddress(recipient: string, domain: string, options: VerpOptions): string {
  const parts = partsOf(recipient)
  const encoded = `${parts.local}${options.at}${parts.domain}`
  return `${options.prefix}${options.delimiter}${encoded}@${domain}`
}
