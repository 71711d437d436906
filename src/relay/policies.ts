// MTA-STS policies (RFC 8461) as mx-connect keeps them: in memory, until their max_age has passed. A
// policy that is known holds even when its TXT record cannot be had or is gone (RFC 8461 5.1), else
// whoever can suppress a DNS answer could switch TLS off.

import type { Options, Policy } from 'mx-connect'

/** Domains with a policy that are remembered; the oldest is forgotten first. */
const POLICIES_MAX = 10_000

type Resolve = Options['dnsOptions']['resolveRecords']

interface Policies {
  cache: Options['mtaSts']['cache']
  /** A resolver that answers for known policies where `resolve` has no answer. */
  resolver(resolve: Resolve): Resolve
}

export function createPolicies(now: () => number): Policies {
  const known = new Map<string, { policy: Policy; untilMs: number }>()
  const get = (domain: string): Policy | false => {
    const entry = known.get(domain)
    if (entry === undefined || entry.untilMs <= now()) return false
    // Without an expiry mx-connect asks for the policy again only when its id has changed.
    return { ...entry.policy }
  }
  return {
    cache: {
      get: async (domain) => get(domain),
      async set(domain, policy) {
        const { id, mode, maxAge = 0, mx = [], error } = policy
        // Nothing found, or not to be had: what is known holds until its time is over.
        if (error !== undefined || id === false) return
        known.delete(domain)
        // RFC 8461 8.3: a domain that wants no policy any more says so with this mode.
        if (mode === 'none') return
        const [oldest] = known.keys()
        if (known.size >= POLICIES_MAX && oldest !== undefined) known.delete(oldest)
        known.set(domain, { policy: { id, mode, maxAge, mx }, untilMs: now() + maxAge * 1000 })
      },
    },
    resolver: (resolve) => async (name, type) => {
      if (type !== 'TXT' || !name.startsWith('_mta-sts.')) return await resolve(name, type)
      const policy = get(name.slice('_mta-sts.'.length))
      try {
        const records = await resolve(name, type)
        if (policy === false || records.length > 0) return records
      } catch (error) {
        if (policy === false) throw error
      }
      return [[`v=STSv1; id=${policy.id}`]]
    },
  }
}
