// Mail addresses and their domains in the one form that totals, searches and lists compare.

import { domainToASCII } from 'node:url'

/** Is its own form; what ends in a number may be an IP address that is written oddly. */
const PLAIN = /^(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*$/

/** In lower-case ASCII (punycode), as written where that cannot be; '' where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  if (at === -1) return ''
  const domain = address.slice(at + 1).toLowerCase()
  return PLAIN.test(domain) ? domain : domainToASCII(domain) || domain
}

/**
 * An address in lower case, its domain in ASCII. RFC 5321 2.4 lets the local part's case matter; no
 * mailbox that is in use differs from another by case alone.
 */
export function comparable(address: string): string {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  const domain = domainOf(address)
  return domain === ''
    ? address.normalize().toLowerCase()
    : `${local.normalize().toLowerCase()}@${domain}`
}
