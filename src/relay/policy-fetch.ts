// Fetches an MTA-STS policy (RFC 8461 3.2, 3.3) over HTTPS. Not by mx-connect, which bounds neither the
// size of the answer nor the time that it takes: whoever we send mail to could fill our memory. Null
// when there is none, or none that can be had or read.

import https from 'node:https'
import type { Policy } from 'mx-connect'
import type { Resolve } from './names.ts'

/** RFC 8461 3.2 suggests 64 kilobytes; real policies have some hundred bytes. */
const POLICY_MAX_BYTES = 64 * 1024
/** For all of it. The mail waits meanwhile, and goes out without a policy after it. */
const FETCH_MAX_MS = 15_000
/** RFC 8461 3.2: about a year. */
const MAX_AGE_MAX_S = 31_557_600

export type FetchedPolicy = Required<Pick<Policy, 'mode' | 'maxAge' | 'mx'>>

interface Circumstances {
  port?: number
  /** Certificates that are trusted, PEM; the machine's own when absent. */
  ca?: string
  maxMs?: number
  /** Whether an address may be connected to; absent = any. */
  may?: (ip: string) => boolean
}

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
  const timer = setTimeout(() => request.destroy(new Error('too slow')), maxMs)
  // An answer of 101 is neither an answer nor an error to the runtime: it closes, and no more is heard.
  request.on('error', reject).on('close', gone)
  return promise.finally(() => {
    clearTimeout(timer)
    request.destroy()
  })
}

/** Null when it is not one. Unknown fields are passed over. */
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
  if (mode !== 'none' && mx.length === 0) return null
  return { mode, maxAge: Math.min(Number(first('max_age')), MAX_AGE_MAX_S), mx }
}
