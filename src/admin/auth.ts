// Who may ask. With tokens configured, everything but the open pages needs one, as a bearer token
// (RFC 6750 2.1) or as `access_token` in the query (2.3), the way the gateway's own API takes it.
// Without tokens only this machine is answered, and a browser on it must not be made a stranger's
// hands: a foreign Host (DNS rebinding) and cross-site requests are refused. Tokens are never logged.

import { createHash, timingSafeEqual } from 'node:crypto'
import type { Log } from '../log.ts'
import { Refusal } from './errors.ts'

/** Different wrong tokens that one address may show in a window; the same one again is no new guess. */
const WRONG_TOKENS_MAX = 10
const WRONG_TOKENS_WINDOW_MS = 60_000
/** Addresses remembered with wrong tokens; the oldest makes place. */
const WRONG_ADDRESSES_MAX = 10_000
/** Longer ones are nobody's token and are not hashed. */
const TOKEN_MAX_LENGTH = 1024

/** Answered without a token. Everything that is not named here needs one. */
const OPEN_PATHS = new Set([
  '/',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/openapi',
  '/openapi/json',
])
const SAFE_METHODS = new Set(['GET', 'HEAD'])

interface Guard {
  /** Null when the request may go on. `ip` is '' for a Unix socket. */
  refuse(request: Request, url: URL, ip: string): Refusal | null
}

interface GuardParts {
  tokens(): readonly string[]
  log: Log
  now(): number
}

export function createGuard({ tokens, log, now }: GuardParts): Guard {
  const guesses = createGuesses(now)
  return {
    refuse(request, url, ip) {
      const accepted = tokens()
      if (accepted.length === 0) return refuseStranger(request, url, ip)
      if (OPEN_PATHS.has(url.pathname) && SAFE_METHODS.has(request.method)) return null
      if (guesses.tooMany(ip)) return tooManyGuesses()
      const token = tokenOf(request, url)
      if (token === null) return unauthorized('give a token: authorization: Bearer TOKEN')
      const digest = sha256(token)
      if (isOneOf(digest, accepted)) return null
      if (guesses.add(ip, digest.toString('base64'))) log.warn('wrong admin token', { ip })
      return unauthorized('the token is not one of admin.tokens', ', error="invalid_token"')
    },
  }
}

function unauthorized(message: string, detail = ''): Refusal {
  const challenge = { 'www-authenticate': `Bearer realm="retour"${detail}` }
  return new Refusal(401, 'unauthorized', message, challenge)
}

function tooManyGuesses(): Refusal {
  const message = 'too many wrong tokens from this address; wait a minute'
  const headers = { 'retry-after': String(WRONG_TOKENS_WINDOW_MS / 1000) }
  return new Refusal(429, 'too_many_attempts', message, headers)
}

function tokenOf(request: Request, url: URL): string | null {
  const header = request.headers.get('authorization')
  const token =
    header === null
      ? url.searchParams.get('access_token')
      : (/^bearer +(\S+)$/i.exec(header.trim())?.[1] ?? null)
  return token === null || token.length > TOKEN_MAX_LENGTH ? null : token
}

// Digests have one length, so the comparison takes one time; all are compared, whichever matches.
function isOneOf(digest: Buffer, tokens: readonly string[]): boolean {
  let found = false
  for (const token of tokens) {
    if (timingSafeEqual(sha256(token), digest)) found = true
  }
  return found
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Wrong tokens an address. A forgotten script that shows one old token for ever locks nobody out. */
function createGuesses(now: () => number) {
  const wrong = new Map<string, { untilMs: number; tokens: Set<string> }>()
  const current = (ip: string) => {
    const known = wrong.get(ip)
    if (known !== undefined && known.untilMs > now()) return known
    wrong.delete(ip)
    return undefined
  }
  return {
    tooMany: (ip: string) => (current(ip)?.tokens.size ?? 0) >= WRONG_TOKENS_MAX,
    /** Whether it is a new one. */
    add(ip: string, digest: string): boolean {
      const known = current(ip) ?? { untilMs: now() + WRONG_TOKENS_WINDOW_MS, tokens: new Set() }
      if (known.tokens.has(digest)) return false
      known.tokens.add(digest)
      wrong.set(ip, known)
      const [oldest = ''] = wrong.keys()
      if (wrong.size > WRONG_ADDRESSES_MAX) wrong.delete(oldest)
      return true
    },
  }
}

function refuseStranger(request: Request, url: URL, ip: string): Refusal | null {
  if (ip === '') return null // no browser speaks to a Unix socket
  if (!isLoopbackAddress(ip)) {
    return new Refusal(403, 'loopback_only', 'without admin.tokens only this machine is answered')
  }
  if (!isLoopbackName(url.hostname)) {
    return new Refusal(403, 'bad_host', 'without admin.tokens the Host must be localhost')
  }
  if (SAFE_METHODS.has(request.method) || isSameSite(request, url)) return null
  return new Refusal(403, 'cross_site', 'another site may not do this')
}

/** Only browsers send these headers; what is no browser cannot be tricked by a site. */
function isSameSite(request: Request, url: URL): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  return origin === null || origin === url.origin
}

function isLoopbackAddress(ip: string): boolean {
  return ip === '::1' || /^(::ffff:)?127\./.test(ip)
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
