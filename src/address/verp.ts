// Classic VERP: the recipient is written into the envelope sender, `bounces+alice=example.org@…`.
// Nothing in it is signed, so whoever writes there can name any recipient. Mailman, Postfix XVERP and
// listmonk write a fixed prefix; ezmlm puts a number into it, and a list server has a prefix a list:
// `*` in the prefix stands for any such text.

import { isAddress } from '../mail/address.ts'

export interface VerpOptions {
  /** Local part in front of the delimiter; `*` stands for one or more characters. */
  prefix: string
  delimiter: string
  /** Stands for the `@` of the recipient; its last occurrence counts. */
  at: string
}

/** The recipient that a VERP local part names; null when it names none. Keeps the recipient's case. */
export function verpRecipient(local: string, options: VerpOptions): string | null {
  const prefix = options.prefix.split('*').map(escapeRegExp).join('.+?')
  const pattern = new RegExp(`^${prefix}${escapeRegExp(options.delimiter)}(.+)$`, 'is')
  const encoded = pattern.exec(local)?.[1]
  if (encoded === undefined) return null
  const at = encoded.lastIndexOf(options.at)
  if (at < 1) return null
  const recipient = `${encoded.slice(0, at)}@${encoded.slice(at + options.at.length)}`
  return isAddress(recipient) ? recipient : null
}

/** The VERP address for a recipient, for senders that ask us to mint one. */
export function verpAddress(recipient: string, domain: string, options: VerpOptions): string {
  const at = recipient.lastIndexOf('@')
  const encoded = `${recipient.slice(0, at)}${options.at}${recipient.slice(at + 1)}`
  return `${options.prefix}${options.delimiter}${encoded}@${domain}`
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
