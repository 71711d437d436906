// MTA-STS policies (RFC 8461), kept in memory until their max_age has passed. A known policy stays in force even
// when its TXT record cannot be looked up or is gone (RFC 8461 5.1); otherwise whoever can suppress a DNS answer
// could switch off TLS. mx-connect enforces the policies, but they are fetched here: mx-connect limits neither the
// size of the answer nor its time, and whoever we send mail to could fill our memory.

import https from 'node:https'
import type { Options, Policy } from 'mx-connect'
import { comparableDomain } from '../mailbox.ts'
import { setNewest } from '../newest.ts'
import type { Resolve } from './names.ts'

/** How many domains' policies are remembered; the oldest is forgotten first. */
const POLICIES_MAX = 10_000
/** RFC 8461 3.3: a policy that could not be fetched is not asked for again before, as each mail waits for it. */
const AGAIN_MS = 5 * 60_000

/** Real policies have some hundred bytes. RFC 8461 3.2 suggests 64 kilobytes, too much for ten thousand policies. */
const POLICY_MAX_BYTES = 16 * 1024
/** How many hosts a policy may list: thousands of short names take ten times the memory of their text. */
const HOSTS_MAX = 100
/** The mail waits for as long as this; after that it goes out without a policy. */
const FETCH_MAX_MS = 15_000
/** Answers of 1xx (RFC 9110 15.2) before the final one; each costs us more than the host. */
const INTERIM_MAX = 10
/** RFC 8461 3.2: about a year. */
const MAX_AGE_MAX_S = 31_557_600

/** What mx-connect is given for one try. */
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
  /** When a missing policy is asked for again, by its domain and id. */
  const missing = new Map<string, number>()
  const isMissing = (version: string): boolean => {
    const leftMs = (missing.get(version) ?? 0) - now()
    return leftMs > 0 && leftMs <= AGAIN_MS // more was set by a clock that was ahead
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
  /** The policy in force: the known one, or a new one if the TXT record has another id. */
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
            // mx-connect gives domains of other scripts in Unicode.
            held = await current(comparableDomain(domain), resolve, may)
            return held
          },
          set: async () => {},
        },
        // mx-connect is shown a record with the id of the policy that it has, so that it fetches nothing.
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

export type FetchedPolicy = Required<Pick<Policy, 'mode' | 'maxAge' | 'mx'>>

interface Circumstances {
  port?: number
  /** Certificates that are trusted, PEM; the machine's own when absent. */
  ca?: string
  maxMs?: number
  /** Whether an address may be connected to; absent = any. */
  may?: (ip: string) => boolean
}

/** A domain's policy over HTTPS (RFC 8461 3.2, 3.3); null when there is none, or none that can be had or read. */
export async function fetchPolicy(
  domain: string,
  resolve: Resolve,
  circumstances: Circumstances = {},
): Promise<FetchedPolicy | null> {
  try {
    const servername = `mta-sts.${domain}`
    const { may = () => true } = circumstances
    const host = (await addressesOf(servername, resolve)).find(may)
    return host === undefined ? null : parsePolicy(await read(host, servername, circumstances))
  } catch {
    return null
  }
}

async function addressesOf(name: string, resolve: Resolve): Promise<string[]> {
  const found = await resolve(name, 'A').catch(() => [])
  return (found.length > 0 ? found : await resolve(name, 'AAAA')) as string[]
}

/** The body of an answer with status 200; redirects are not followed (RFC 8461 3.3). */
function read(
  host: string,
  servername: string,
  { port = 443, ca, maxMs = FETCH_MAX_MS }: Circumstances,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const options = {
    host,
    port,
    servername,
    headers: { host: servername },
    path: '/.well-known/mta-sts.txt',
    ...(ca === undefined ? {} : { ca }),
    agent: false as const,
  }
  const gone = () => reject(new Error('no answer'))
  const request = https.get(options, (answer) => {
    request.off('close', gone)
    if (answer.statusCode !== 200) return void request.destroy(new Error('no policy'))
    const chunks: Buffer[] = []
    let length = 0
    answer.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > POLICY_MAX_BYTES) answer.destroy(new Error('too long'))
    })
    answer.on('end', () => resolve(Buffer.concat(chunks).toString()))
    answer.on('error', reject).on('close', () => reject(new Error('cut off')))
  })
  let interim = 0
  request.on('information', () => {
    if (++interim > INTERIM_MAX) request.destroy(new Error('no answer but 1xx, again and again'))
  })
  const timer = setTimeout(() => request.destroy(new Error('too slow')), maxMs)
  // After a 101 the runtime reports neither an answer nor an error: only that the request has closed.
  request.on('error', reject).on('close', gone)
  return promise.finally(() => {
    clearTimeout(timer)
    request.destroy()
  })
}

/** Reads a policy; null when the text is none. Unknown fields are ignored. */
export function parsePolicy(text: string): FetchedPolicy | null {
  const fields = text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]]
  })
  const first = (name: string) => fields.find(([key]) => key === name)?.[1] ?? ''
  const mode = first('mode')
  const mx = fields.filter(([key]) => key === 'mx').map(([, host]) => host.toLowerCase())
  if (first('version') !== 'STSv1' || !/^\d{1,10}$/.test(first('max_age'))) return null
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none') return null
  if ((mode !== 'none' && mx.length === 0) || mx.length > HOSTS_MAX) return null
  return { mode, maxAge: Math.min(Number(first('max_age')), MAX_AGE_MAX_S), mx }
}
