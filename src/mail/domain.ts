// Domains that mail can be sent to, in the one form in which they are compared: lower-case ASCII (RFC
// 5891 A-labels). An IP address is none: where mail goes is a matter of DNS, not of who sends it.

import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'

const DOMAIN_MAX_LENGTH = 253
// The URL rules behind domainToASCII would read more into `/`, `%` and the like.
const CHARACTERS = /^[A-Za-z0-9\u00a0-\u{10ffff}.-]+$/u
const LABELS = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/

/** Null when it is no domain. */
export function asciiDomain(domain: string): string | null {
  const ascii = CHARACTERS.test(domain) ? domainToASCII(domain) : ''
  return ascii.length <= DOMAIN_MAX_LENGTH && LABELS.test(ascii) && isIP(ascii) === 0 ? ascii : null
}
