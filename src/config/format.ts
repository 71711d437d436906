// Defines what strings in the TOML file may look like. Each format has a row with its check, and
// the words for it in problems and in the documentation. The formats are registered with TypeBox,
// so that the schema only names them. RFC 5321 (addresses, sizes), RFC 1035 and 5890 (domains),
// Standard Webhooks. A check that fails gives false; nothing here throws.

import { isIP } from 'node:net'
import { FormatRegistry } from '@sinclair/typebox'
import { partsOf } from '../mailbox.ts'

/** RFC 5321 4.5.3.1.1 allows 64 octets; `-`, the id (26) and the code (16) take 43 of them. */
const PREFIX_MAX_LENGTH = 21
const DOMAIN_MAX_LENGTH = 255
const LOCAL_PART_MAX_LENGTH = 64
export const PORT_MAX = 65_535
/** A shorter secret can be guessed, or was never meant as a secret. */
const SECRET_MIN_BYTES = 16
/** Standard Webhooks: a secret is 24 to 64 bytes. */
const WEBHOOK_SECRET_MIN_BYTES = 24
const WEBHOOK_SECRET_MAX_BYTES = 64
/** Enough for any phrase or expression that a person can read. */
const RULE_MATCH_MAX_LENGTH = 500

/** In front of a listen address: connections speak TLS from the start. */
export const TLS_PREFIX = 'tls:'

/** Where a listener binds, in the shape that `net.Server.listen` takes. */
type Listen = { host: string; port: number } | { path: string }

/** Reads `host:port`, `[v6]:port` or `unix:/path`; gives null for anything else. */
export function parseListen(text: string): Listen | null {
  if (text.startsWith('unix:')) {
    const path = text.slice('unix:'.length)
    return path.startsWith('/') ? { path } : null
  }
  const match = /^(?:\[([^\]]+)\]|([^:[\]\s]+)):(\d{1,5})$/.exec(text)
  if (!match) return null
  const [, v6, name, digits] = match
  const port = Number(digits)
  if (port > PORT_MAX) return null
  if (v6 !== undefined) return isIP(v6) === 6 ? { host: v6, port } : null
  if (name === undefined) return null
  return isIP(name) === 4 || isDomain(name) ? { host: name, port } : null
}

/** Whether only this machine can reach the listener. */
export function isLoopback(listen: Listen): boolean {
  if ('path' in listen) return true
  const { host } = listen
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** An IP address is no domain: servers refuse a client that greets with one (RFC 5321 4.1.1.1). */
export function isDomain(text: string): boolean {
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
  if (isIP(text) !== 0) return false
  return text.length <= DOMAIN_MAX_LENGTH && new RegExp(`^${label}(?:\\.${label})*$`).test(text)
}

function isAddress(text: string): boolean {
  const { local, domain } = partsOf(text)
  return (
    local.length <= LOCAL_PART_MAX_LENGTH &&
    /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(local) &&
    isDomain(domain)
  )
}

function isCidr(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  )
}

/** Credentials in a URL would end up in logs and tables: they belong in `headers`. */
function isHttpUrl(text: string): boolean {
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false
  // Nobody listens on port 0.
  return url.hostname !== '' && url.port !== '0' && url.username === '' && url.password === ''
}

function isWebhookSecret(text: string): boolean {
  const match = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)
  if (!match) return false
  const bytes = Buffer.from(match[1] ?? '', 'base64').length
  return bytes >= WEBHOOK_SECRET_MIN_BYTES && bytes <= WEBHOOK_SECRET_MAX_BYTES
}

function isLongEnough(text: string): boolean {
  return Buffer.byteLength(text) >= SECRET_MIN_BYTES
}

const formats = {
  domain: { is: 'a domain name in lower case (xn--… for other scripts)', check: isDomain },
  address: { is: 'a mail address in lower case, local@domain', check: isAddress },
  prefix: {
    is: `1 to ${PREFIX_MAX_LENGTH} lower-case letters, digits, and . _ - between them`,
    check: (text: string) =>
      text.length <= PREFIX_MAX_LENGTH && /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(text),
  },
  'verp-prefix': {
    is: 'letters, digits, and . _ - between them; * stands for any text',
    check: (text: string) =>
      text.length <= LOCAL_PART_MAX_LENGTH && /^[A-Za-z0-9*]+(?:[._-]+[A-Za-z0-9*]+)*$/.test(text),
  },
  delimiter: {
    is: 'one to three of the characters + - = _ . # ~',
    check: (text: string) => /^[+\-=_.#~]{1,3}$/.test(text),
  },
  listen: {
    is: '"host:port", "[v6]:port" or "unix:/path"',
    check: (text: string) => parseListen(text) !== null,
  },
  // A Unix socket is not allowed: whether somebody may send is decided by his IP address.
  'submission-listen': {
    is: '"host:port" or "[v6]:port", perhaps with "tls:" in front',
    check: (text: string) => {
      const address = text.startsWith(TLS_PREFIX) ? text.slice(TLS_PREFIX.length) : text
      return !address.startsWith('unix:') && parseListen(address) !== null
    },
  },
  // smtp-server takes no control characters, and a name is shown in logs and tables.
  login: {
    is: '1 to 128 visible characters',
    check: (text: string) => /^[^\s\p{C}]{1,128}$/u.test(text),
  },
  argon2id: {
    is: 'a line that `retour password` printed: "$argon2id$v=19$…"',
    check: (text: string) =>
      /^\$argon2id\$v=19\$m=\d{1,7},t=\d{1,3},p=\d{1,2}\$[A-Za-z0-9+/]{11,}\$[A-Za-z0-9+/]{22,}$/.test(
        text,
      ),
  },
  cidr: { is: 'an IP address or a network such as "10.0.0.0/8"', check: isCidr },
  // Not named `url`: elysia has a format of that name, which refuses private addresses.
  'http-url': {
    is: 'an http:// or https:// URL without a user name or port 0 in it',
    check: isHttpUrl,
  },
  // An empty one would be the directory of the TOML file.
  path: { is: 'a path', check: (text: string) => /^[^\0]+$/.test(text) },
  name: {
    is: '1 to 64 letters, digits, and . _ -',
    check: (text: string) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text),
  },
  'rule-field': {
    is: '"subject", "from", "to", "body", "diagnostic", "status", "any" or "header:<name>"',
    check: (text: string) =>
      /^(?:subject|from|to|body|diagnostic|status|any|header:[A-Za-z0-9-]{1,76})$/.test(text),
  },
  'rule-match': {
    is: `1 to ${RULE_MATCH_MAX_LENGTH} characters`,
    check: (text: string) => text.trim() !== '' && text.length <= RULE_MATCH_MAX_LENGTH,
  },
  secret: { is: `a secret of ${SECRET_MIN_BYTES} bytes or more`, check: isLongEnough },
  token: {
    is: `a token of ${SECRET_MIN_BYTES} or more visible ASCII characters`,
    check: (text: string) => isLongEnough(text) && /^[!-~]+$/.test(text),
  },
  'webhook-secret': {
    is: 'a Standard Webhooks secret: "whsec_" and the base64 of 24 to 64 random bytes',
    check: isWebhookSecret,
  },
  // No message has a tag of another form (mail/tags.ts): a webhook would wait for it in vain.
  'message-tag': {
    is: '1 to 100 characters without ; and control characters',
    check: (text: string) => /^[^;\p{Cc}\p{Cs}]{1,100}$/u.test(text),
  },
  // RFC 9110 5.5: visible characters, spaces and tabs; a line break would start a new header.
  'header-value': {
    is: 'a header value on one line, of Latin-1 characters',
    check: (text: string) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text),
  },
} as const satisfies Record<string, { is: string; check: (text: string) => boolean }>

type Format = keyof typeof formats

/** The words for a format, `undefined` if it is not one of ours. */
export function formatWords(format: string): string | undefined {
  return Object.hasOwn(formats, format) ? formats[format as Format].is : undefined
}

for (const [name, { check }] of Object.entries(formats)) FormatRegistry.Set(name, check)
