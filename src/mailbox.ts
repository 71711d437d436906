// Addresses of mailboxes in their two parts, and domains in the one form in which totals, searches and
// lists compare them: lower-case ASCII (RFC 5891 A-labels). Pure.

import { isIP } from 'node:net'
import { domainToASCII, domainToUnicode } from 'node:url'

const DOMAIN_MAX_LENGTH = 253
/** Already in that form. What ends in a number may be an oddly written IP address. */
const PLAIN = /^(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*$/
// The URL rules behind domainToASCII would read more into `/`, `%` and the like.
const CHARACTERS = /^[\w\u00a0-\u{10ffff}.-]+$/u
const LABELS =
  /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/
const QUOTED = /^"((?:[^"\\]|\\.)+)"$/s
/** RFC 5322 3.2.3, and what ends a word: a local part with one of these stands in quotes. */
const SPECIAL = /[\s\p{Cc}()<>[\]:;@\\,"]/u
const ODD_DOTS = /^\.|\.\.|\.$/

/** The domain of what stands for an address in an old row. RFC 2606: no mail ever goes there. */
export const ANONYMISED = 'anonymised.invalid'

/** Whether it is a hash that stands for an address. */
export function isAnonymised(address: string): boolean {
  return address.endsWith(`@${ANONYMISED}`)
}

/** Without an @ there is no domain, ''. */
export function partsOf(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf('@')
  if (at < 0) return { local: address, domain: '' }
  return { local: address.slice(0, at), domain: address.slice(at + 1) }
}

/**
 * A domain that mail can be sent to, in ASCII; null if it is none. An IP address is none: where mail goes is
 * decided by DNS, not by the sender. Underscores are allowed although RFC 5321 has none: containers and old
 * networks have them in their names, and their cron mail comes from there.
 */
export function asciiDomain(domain: string): string | null {
  const ascii = CHARACTERS.test(domain) ? domainToASCII(domain) : ''
  return ascii.length <= DOMAIN_MAX_LENGTH && LABELS.test(ascii) && isIP(ascii) === 0 ? ascii : null
}

/** The domain of an address in its comparable form; '' if the address has none. */
export function domainOf(address: string): string {
  return comparableDomain(partsOf(address).domain)
}

/**
 * A domain in the form in which domains are compared; a text that is no domain stays as it is, in lower case. The dot
 * of the root at the end is left out: no address has it (RFC 5321 4.1.2).
 */
export function comparableDomain(domain: string): string {
  const lower = (domain.endsWith('.') ? domain.slice(0, -1) : domain).toLowerCase()
  return PLAIN.test(lower) ? lower : domainToASCII(lower) || lower
}

/** The address with its domain in ASCII. */
export function withAsciiDomain(address: string): string {
  const { local, domain } = partsOf(address)
  return domain === '' ? address : `${local}@${comparableDomain(domain)}`
}

/**
 * An address in lower case, its domain in ASCII, without needless quotes. RFC 5321 2.4 lets the local
 * part's case matter; no mailbox that is in use differs from another by case alone.
 */
export function comparable(address: string): string {
  const { local, domain } = partsOf(address)
  if (domain === '') return address.normalize().toLowerCase()
  return `${withoutNeedlessQuotes(local).normalize().toLowerCase()}@${comparableDomain(domain)}`
}

/** Whether two addresses reach the same mailbox as far as a stranger can tell. */
export function sameAddress(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

/** A local part means the same in quotes as without (RFC 5321 4.1.2), and some servers put any in quotes. */
export function unquoted(local: string): string {
  const [, inside] = QUOTED.exec(local) ?? []
  return inside?.replace(/\\(.)/gs, '$1') ?? local
}

// Dots where an atom has none (`a..b@docomo.ne.jp`) are written without quotes as well.
function withoutNeedlessQuotes(local: string): string {
  if (!QUOTED.test(local)) return local
  const plain = unquoted(local)
  return SPECIAL.test(plain) ? `"${plain.replace(/["\\]/g, '\\$&')}"` : plain
}

/** All spellings in which an address may be stored: with quotes or without, its domain in ASCII or not. */
export function spellings(address: string): string[] {
  const { local, domain } = partsOf(address)
  const ascii = comparableDomain(domain)
  const domains = ascii.includes('xn--') ? [domain, ascii, domainToUnicode(ascii)] : [domain]
  const locals = [local, withoutNeedlessQuotes(local)]
  if (!local.startsWith('"') && ODD_DOTS.test(local)) locals.push(`"${local}"`)
  return [
    ...new Set([address, ...domains.flatMap((host) => locals.map((name) => `${name}@${host}`))]),
  ]
}
