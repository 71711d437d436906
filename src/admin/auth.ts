// Decides who may ask. If tokens are configured, everything but the open pages needs one: as a
// bearer token (RFC 6750 2.1), as `access_token` in the query (2.3), as the gateway's own API takes
// it, or as a session that the dashboard opened with one. Without tokens only this machine is
// answered. No other site may act through the user's browser: a foreign Host (DNS rebinding) and
// cross-site requests are refused. Tokens are never logged.

import { createHash, timingSafeEqual } from 'node:crypto'
import { canonicalIp, isLoopback, networkOf } from '../network.ts'
import { setNewest } from '../newest.ts'
import { Refusal } from './errors.ts'
import type { AdminParts } from './parts.ts'
import { createSessions } from './sessions.ts'

/** So many different wrong tokens one address (an IPv6 /64) may show in a window. */
const WRONG_TOKENS_MAX = 10
const WRONG_TOKENS_WINDOW_MS = 60_000
/** So many addresses with wrong tokens are remembered; the oldest is forgotten first. */
const WRONG_ADDRESSES_MAX = 10_000
/** A longer value is no token, and is not hashed. */
const TOKEN_MAX_LENGTH = 1024
const TOKEN_FIELD = 'access_token'

/** These paths are answered without a token; all others need one. */
const OPEN_PATHS = new Set([
  '/',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/openapi',
  '/openapi/json',
])
/** The scripts and styles of the dashboard, which are open too: they are the same for everybody. */
const OPEN_FOLDER = '/assets/'
/** These routes check the token or the session themselves. */
const LOGIN_PATHS = new Set(['/login', '/logout'])
const SAFE_METHODS = new Set(['GET', 'HEAD'])

/** The name of the cookie that holds the value of a session. */
export const sessionCookie = 'retour_session'
/** The dashboard's own requests have it; those of a form or link on another site cannot. */
const OWN_PAGE_HEADER = 'x-retour-dashboard'

export interface Guard {
  /** Gives null when the request may go on. `ip` is '' for a Unix socket. */
  refuse(request: Request, url: URL, ip: string): Promise<Refusal | null>
  /** Whether the browser needs to log in, or until when it is logged in. */
  login(request: Request): Promise<{ state: 'open' | 'needed' | 'done'; untilMs: number | null }>
  /** Opens a session for a good token; gives null if no tokens are configured. */
  logIn(
    request: Request,
    token: string,
    ip: string,
  ): Promise<Refusal | { value: string; untilMs: number } | null>
  /** Ends the session of a request; tells whether there was one. Rejects on store trouble. */
  logOut(request: Request): Promise<Refusal | boolean>
}

export function createGuard(parts: AdminParts): Guard {
  const { tokens, log, now } = parts
  const guesses = createGuesses(now)
  const sessions = createSessions(parts)

  const judge = (token: string, accepted: readonly string[], ip: string): Refusal | null => {
    const digest = sha256(token)
    const isRight = isOneOf(digest, accepted)
    // Behind a proxy on this machine all clients have its address: one who guesses must not lock
    // out all.
    if (guesses.tooMany(ip) && !(isRight && isThisMachine(ip))) return tooManyGuesses()
    if (isRight) return null
    if (guesses.add(ip, digest.toString('base64'))) log.warn('wrong admin token', { ip })
    return unauthorized('the token is not one of admin.tokens', ', error="invalid_token"')
  }
  return {
    async refuse(request, url, ip) {
      const accepted = tokens()
      if (accepted.length === 0) return refuseStranger(request, url, ip)
      if (isOpen(request, url)) return null
      if (
        !isTokenGiven(request, url) &&
        (await sessions.find(cookieOf(request), accepted)) !== null
      ) {
        return SAFE_METHODS.has(request.method) ? null : refuseOtherPage(request, url)
      }
      const token = tokenOf(request, url)
      if (token === null) return unauthorized('give a token: authorization: Bearer TOKEN')
      return judge(token, accepted, ip)
    },
    async login(request) {
      const accepted = tokens()
      if (accepted.length === 0) return { state: 'open', untilMs: null }
      const untilMs = await sessions.find(cookieOf(request), accepted)
      return { state: untilMs === null ? 'needed' : 'done', untilMs }
    },
    async logIn(request, token, ip) {
      const accepted = tokens()
      if (accepted.length === 0) return null
      const refusal = refuseOtherPage(request, new URL(request.url))
      if (refusal !== null) return refusal
      if (token.length > TOKEN_MAX_LENGTH) return unauthorized('the token is too long')
      return judge(token, accepted, ip) ?? sessions.open(token)
    },
    async logOut(request) {
      return refuseOtherPage(request, new URL(request.url)) ?? sessions.close(cookieOf(request))
    },
  }
}

function isOpen({ method }: Request, { pathname }: URL): boolean {
  if (LOGIN_PATHS.has(pathname)) return true
  return SAFE_METHODS.has(method) && (OPEN_PATHS.has(pathname) || pathname.startsWith(OPEN_FOLDER))
}

function cookieOf(request: Request): string {
  const pairs = (request.headers.get('cookie') ?? '').split(/; */)
  return pairs.find((pair) => pair.startsWith(`${sessionCookie}=`))?.split('=')[1] ?? ''
}

/**
 * A browser sends the cookie by itself, so a request that changes something must also show that it
 * comes from our own page. Only hosts are compared: behind a proxy that speaks TLS the scheme
 * differs from ours.
 */
function refuseOtherPage(request: Request, url: URL): Refusal | null {
  const { headers } = request
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const isOwn =
    site !== null ? site === 'same-origin' : origin === null || URL.parse(origin)?.host === url.host
  if (isOwn && headers.has(OWN_PAGE_HEADER)) return null
  return new Refusal(403, 'cross_site', 'with a cookie, only the dashboard itself may do this')
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

function isTokenGiven(request: Request, url: URL): boolean {
  return bearerOf(request) !== null || url.searchParams.has(TOKEN_FIELD)
}

/** Null if the field is not for us: a proxy that asks for a password itself may pass that on. */
function bearerOf(request: Request): string | null {
  const header = request.headers.get('authorization') ?? ''
  const found = /^bearer(?: +(.*))?$/i.exec(header.trim())
  return found === null ? null : (found[1] ?? '')
}

function tokenOf(request: Request, url: URL): string | null {
  const bearer = bearerOf(request)
  const token = bearer === null ? url.searchParams.get(TOKEN_FIELD) : bearer
  return token === null || token === '' || token.length > TOKEN_MAX_LENGTH ? null : token
}

// Compares with all tokens, even after one matched, and by digests, which all have the same length:
// so the time taken tells nothing.
function isOneOf(digest: Buffer, tokens: readonly string[]): boolean {
  return tokens.filter((token) => timingSafeEqual(sha256(token), digest)).length > 0
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/**
 * Counts the different wrong tokens of each address. The same one again is no new guess: a
 * forgotten script that repeats an old token must lock nobody out.
 */
function createGuesses(now: () => number) {
  const clientOf = (ip: string) => networkOf(canonicalIp(ip))
  const wrong = new Map<string, { untilMs: number; tokens: Set<string> }>()
  const current = (client: string) => {
    const known = wrong.get(client)
    const leftMs = known === undefined ? 0 : known.untilMs - now()
    // More than the whole window is left if the clock was put back.
    if (leftMs > 0 && leftMs <= WRONG_TOKENS_WINDOW_MS) return known
    wrong.delete(client)
    return undefined
  }
  return {
    tooMany: (ip: string) => (current(clientOf(ip))?.tokens.size ?? 0) >= WRONG_TOKENS_MAX,
    /** Counts a wrong token; tells whether it is a new one. */
    add(ip: string, digest: string): boolean {
      const client = clientOf(ip)
      const known = current(client) ?? {
        untilMs: now() + WRONG_TOKENS_WINDOW_MS,
        tokens: new Set(),
      }
      if (known.tokens.has(digest)) return false
      known.tokens.add(digest)
      setNewest(wrong, client, known, WRONG_ADDRESSES_MAX)
      return true
    },
  }
}

function refuseStranger(request: Request, url: URL, ip: string): Refusal | null {
  if (ip === '') return null // no browser speaks to a Unix socket
  if (!isLoopback(ip)) {
    return new Refusal(403, 'loopback_only', 'without admin.tokens only this machine is answered')
  }
  if (!isLoopbackName(url.hostname)) {
    return new Refusal(403, 'bad_host', 'without admin.tokens the Host must be localhost')
  }
  if (SAFE_METHODS.has(request.method) || isSameSite(request, url)) return null
  return new Refusal(403, 'cross_site', 'another site may not do this')
}

/** Only browsers send these headers, and only a browser can be misused by another site. */
function isSameSite(request: Request, url: URL): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  return origin === null || origin === url.origin
}

/** `ip` is '' for the peer of a Unix socket. */
export function isThisMachine(ip: string): boolean {
  return ip === '' || isLoopback(ip)
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
