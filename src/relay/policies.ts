// MTA-STS policies (RFC 8461), in memory until their max_age has passed. A policy that is known holds
// even when its TXT record cannot be had or is gone (RFC 8461 5.1), else whoever can suppress a DNS
// answer could switch TLS off. mx-connect holds hosts to them; what it is given here it does not fetch.

import type { Options, Policy } from 'mx-connect'
import { comparableDomain } from '../mailbox.ts'
import { setNewest } from '../newest.ts'
import type { Resolve } from './names.ts'
import { fetchPolicy } from './policy-fetch.ts'

/** Domains with a policy that are remembered; the oldest is forgotten first. */
const POLICIES_MAX = 10_000
/** RFC 8461 3.3: one that cannot be had, or is none, is not asked for again before. Each mail would wait for it. */
const AGAIN_MS = 5 * 60_000

/** What mx-connect asks in one try. */
interface ForTry {
  cache: Options['mtaSts']['cache']
  resolveRecords: Resolve
}

interface Policies {
  /** `may`: whether a policy may be fetched from an address. */
  forTry(resolve: Resolve, may: (ip: string) => boolean): ForTry
}

export function createPolicies(now: () => number, fetch = fetchPolicy): Policies {
  const known = new Map<string, { policy: Policy; untilMs: number }>()
  /** When it is asked for again, by domain and id. */
  const missing = new Map<string, number>()
  const isMissing = (version: string): boolean => {
    const leftMs = (missing.get(version) ?? 0) - now()
    return leftMs > 0 && leftMs <= AGAIN_MS // not by a clock that was ahead
  }
  const knownOf = (domain: string): Policy | false => {
    const entry = known.get(domain)
    return entry === undefined || entry.untilMs <= now() ? false : { ...entry.policy }
  }
  const remember = (domain: string, policy: Policy & { maxAge: number }): Policy | false => {
    known.delete(domain)
    // RFC 8461 8.3: a domain that wants no policy any more says so with this mode.
    if (policy.mode === 'none') return false
    const entry = { policy, untilMs: now() + policy.maxAge * 1000 }
    setNewest(known, domain, entry, POLICIES_MAX)
    return { ...policy }
  }
  /** The policy that holds now: fetched when the TXT record names another than we know. */
  const current = async (
    domain: string,
    resolve: Resolve,
    may: (ip: string) => boolean,
  ): Promise<Policy | false> => {
    const kept = knownOf(domain)
    const id = idOf(await resolve(`_mta-sts.${domain}`, 'TXT').catch(() => []))
    if (id === null || (kept !== false && kept.id === id)) return kept
    const version = `${domain} ${id}`
    if (isMissing(version)) return kept
    const fetched = await fetch(domain, resolve, { may })
    if (fetched === null || fetched.mode === 'none') {
      setNewest(missing, version, now() + AGAIN_MS, POLICIES_MAX)
    }
    return fetched === null ? kept : remember(domain, { id, ...fetched })
  }
  return {
    forTry(resolve, may) {
      let held: Policy | false = false
      return {
        cache: {
          async get(domain) {
            // mx-connect names domains of other scripts as people write them.
            held = await current(comparableDomain(domain), resolve, may)
            return held
          },
          set: async () => {},
        },
        // The policy that we gave is the one whose id the record has: nothing is left to fetch.
        resolveRecords: async (name, type) => {
          if (type !== 'TXT' || !name.startsWith('_mta-sts.')) return await resolve(name, type)
          return held === false ? [] : [[`v=STSv1; id=${held.id}`]]
        },
      }
    },
  }
}

/** The id in a TXT record (RFC 8461 3.1), null where there is not exactly one such record. */
function idOf(records: readonly unknown[]): string | null {
  const texts = records.map((record) => (Array.isArray(record) ? record.join('') : String(record)))
  const own = texts.filter((text) => /^v=STSv1\s*;/.test(text))
  const id = /;\s*id=([A-Za-z0-9]{1,32})\s*(?:;|$)/.exec(own[0] ?? '')?.[1]
  return own.length === 1 && id !== undefined ? id : null
}
