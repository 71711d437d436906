// The domain of a mail address, in the one form that totals and searches compare.

import { domainToASCII } from 'node:url'

/** In lower-case ASCII (punycode), as written where that cannot be; '' where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  if (at === -1) return ''
  const domain = address.slice(at + 1).toLowerCase()
  return domainToASCII(domain) || domain
}
