// Classic VERP: the recipient is written into the envelope sender, `bounces+alice=example.org@…`.
// Nothing in it is signed, so whoever writes there can name any recipient. Mailman, Postfix XVERP and
// listmonk write a fixed prefix; ezmlm puts a number into it, and a list server has a prefix a list:
// `*` in the prefix stands for any such text.

import { isAddress } from '../mail/address.ts'
import { partsOf } from '../mailbox.ts'

export interface VerpOptions {
  /** Local part in front of the delimiter; `*` stands for one or more characters. */
  prefix: string
  delimiter: string
  /** Stands for the `@` of the recipient; its last occurrence counts. */
  at: string
}

/** The recipient that a VERP local part names; null when it names none. Keeps the recipient's case. */
export function verpRecipient(local: string, options: VerpOptions): string | null {
  const start = startLength(local, options)
  const encoded = start === null ? '' : local.slice(start)
  const at = encoded.lastIndexOf(options.at)
  if (at < 1) return null
  const recipient = `${encoded.slice(0, at)}@${encoded.slice(at + options.at.length)}`
  return isAddress(recipient) ? recipient : null
}

/**
 * The length of prefix and delimiter in a local part; null where it does not start with them. Each piece between two
 * `*` is matched at its first place: later ones cannot succeed instead, and a regular expression would try them all.
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

/** The VERP address for a recipient, for senders that ask us to mint one. */
export function verpAddress(recipient: string, domain: string, options: VerpOptions): string {
  const parts = partsOf(recipient)
  const encoded = `${parts.local}${options.at}${parts.domain}`
  return `${options.prefix}${options.delimiter}${encoded}@${domain}`
}
