// Keeps a webhook with `allow_private = false` away from this machine and its neighbours (SSRF). A
// name is judged by the addresses it resolves to, in the same look-up that the connection uses: a
// name that resolves to something else a moment later gains nothing. A forbidden address is an
// error of the connection, and so a failed try.

import dns from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { canonicalIp, publicOr } from '../network.ts'

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
  const may = publicOr(allowed)
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
