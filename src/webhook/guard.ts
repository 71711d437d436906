// Keeps a webhook with `allow_private = false` away from this machine and its neighbours (SSRF). Names
// are judged by the addresses they resolve to, in the very look-up that the connection is made from,
// so a name that resolves otherwise a moment later gains nothing. Public is what IANA's registries of
// special-purpose addresses (RFC 6890) leave over; IPv4 inside IPv6 (mapped, NAT64 of RFC 6052) is
// judged as IPv4. A forbidden address is an error of the connection, hence a failed try.

import dns from 'node:dns'
import { isIP, isIPv6, type LookupFunction } from 'node:net'
import { addressMatcher, canonicalIp } from '../network.ts'

/** Of 2000::/3, the only IPv6 that is routed, and all of IPv4. */
const SPECIAL = addressMatcher([
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private, RFC 1918
  '100.64.0.0/10', // carriers' NAT, RFC 6598
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local; clouds' metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays, RFC 7526
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: any IPv4 inside
  '3fff::/20', // documentation
])
const ROUTED_IPV6 = addressMatcher(['2000::/3'])
/** IPv4 in the last 32 bits, behind a NAT64 that everybody may have. */
const NAT64 = addressMatcher(['64:ff9b::/96'])

/** Whether an address is somewhere on the Internet, as opposed to here. */
export function isPublic(ip: string): boolean {
  const address = canonicalIp(ip)
  if (isIP(address) === 0) return false
  if (NAT64(address)) return isPublic(lastFourBytes(address))
  return !SPECIAL(address) && (!isIPv6(address) || ROUTED_IPV6(address))
}

export class ForbiddenAddress extends Error {
  constructor(address: string) {
    super(`${address} is no public address, and allow_private is false for this webhook`)
  }
}

export interface Guard {
  /** Throws ForbiddenAddress for a URL whose host is an address that may not be called. */
  check(target: URL): void
  /** dns.lookup without the addresses that may not be called. */
  lookup: LookupFunction
}

type Resolve = (
  host: string,
  options: dns.LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: dns.LookupAddress[]) => void,
) => void

/** `allowed`: addresses and CIDR blocks that may be called although they are not public. */
export function createGuard(allowed: readonly string[], resolve: Resolve = dns.lookup): Guard {
  const isListed = addressMatcher(allowed)
  const may = (ip: string): boolean => isPublic(ip) || isListed(canonicalIp(ip))
  return {
    check({ hostname }) {
      const host = hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) !== 0 && !may(host)) throw new ForbiddenAddress(canonicalIp(host))
    },
    lookup(host, options, done) {
      resolve(host, { ...options, all: true }, (error, found) => {
        if (error !== null) return done(error, '')
        const open = found.filter(({ address }) => may(address))
        const [first] = open
        if (first !== undefined) {
          return options.all ? done(null, open) : done(null, first.address, first.family)
        }
        done(new ForbiddenAddress(`${host} (${found.map((one) => one.address).join(', ')})`), '')
      })
    },
  }
}

/** `64:ff9b::a00:1` → `10.0.0.1`. */
function lastFourBytes(ip: string): string {
  const [high = 0, low = 0] = ip
    .split(':')
    .slice(-2)
    .map((group) => Number.parseInt(group || '0', 16))
  return [high, low].flatMap((pair) => [pair >> 8, pair & 255]).join('.')
}
