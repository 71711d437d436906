// Reads addresses in the forms that reports write: with a type, brackets or encodings. RFC 5321
// 4.1.2, RFC 3461 4 (xtext), RFC 6533 3 (utf-8-addr-xtext). A text that is no address gives '', or
// is left out of a list.

import { addressOfX400, unwrapped } from './wrapped.ts'

const ADDRESS_MAX_LENGTH = 320

/**
 * The address in a field such as `Final-Recipient`: `rfc822; <a@b.example>`, `utf-8;…`,
 * `LOCAL;joe`. A value without an @ is kept, as reports name local users so. '' if nothing is left.
 */
export function addressOf(value: string): string {
  const typed = /^\s*([A-Za-z0-9/-]{1,20})\s*;(.*)$/s.exec(value)
  const type = (typed?.[1] ?? '').toLowerCase()
  const text = decodeAddress((typed?.[2] ?? value).trim())
  if (type === 'x400' || type === 'unknown-x400') return addressOfX400(text)
  const bracket = /<([^<>]{1,400})>/.exec(text)
  const bare = (bracket?.[1] ?? text).replace(/^\([^()]{0,200}\)\s*|\s*\([^()]{0,200}\)\s*$/g, '')
  return unwrapped(clean(bare))
}

/** An address without the brackets, quotes, `mailto:` and punctuation that prose puts around it. */
function clean(text: string): string {
  const address = text
    .trim()
    .replace(/^(?:mailto|smtp|rfc822|to|internet)[:;=]\s*/i, '')
    .replace(/^(["'])([^"'\s@]{1,128}@[^"'\s@]{1,255})\1$/, '$2')
    .replace(/^['"`<([{]{1,3}(?=[^"]*$)/, '')
    .replace(/(?<!@\[[^[\]]{2,64})[>'"`)\]},;:.\\]{1,4}$/, '')
    // TOPS-20 adds the name of a network behind the domain.
    .replace(/\.#[A-Za-z]{2,20}$/, '')
    // RFC 5321 F.2: a source route is not part of the address.
    .replace(/^@[^\s:]{1,255}:(?=[^\s@]{1,64}@)/, '')
    .trim()
  return address.length <= ADDRESS_MAX_LENGTH && !/[\s<>]/.test(address.replace(/^".*"@/, ''))
    ? address
    : ''
}

/** The first address with this local part, in capitals or not; undefined if there is none. */
export function withLocalPart(name: string, addresses: readonly string[]): string | undefined {
  const start = `${name}@`.toLowerCase()
  return addresses.find((address) => address.toLowerCase().startsWith(start))
}

/** The addresses in a text, in their order, each once, as they are written. */
export function addressesIn(text: string): string[] {
  const found = new Set<string>()
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', from)) {
    // Only the text beside an @ is looked at, which is much faster than to look everywhere.
    const local = LOCAL.exec(text.slice(Math.max(from, at - LOCAL_MAX_CHARS), at))
    from = DOMAIN.lastIndex = at + 1
    const domain = local === null ? null : DOMAIN.exec(text)
    if (local === null || domain === null) continue
    from = DOMAIN.lastIndex
    const written = `${local[0]}@${domain[0]}`
    const address = clean(written.replace(UNSPACED_BEFORE, '').replace(UNSPACED_AFTER, '$1'))
    if (isAddress(address)) found.add(address)
  }
  return [...found]
}

/**
 * Names in quotes, and comments (RFC 5322 3.4). An address in them is not the author's. One of the
 * groups is set for these; the expression also matches quoted local parts and pieces without an
 * end, so that no piece is looked at twice.
 */
const QUOTE_OR_COMMENT = /"(?:[^"\\]|\\.)*(?:("(?!@))|"|$)|\((?:[^()\\]|\\.)*(\))?/g

/**
 * The address of the first mailbox in a From field; '' if there is none. One inside a name does not
 * count.
 */
export function authorIn(from: string): string {
  return authorsIn(from)[0] ?? ''
}

/** The addresses of all mailboxes in a From field, in their order. */
export function authorsIn(from: string): string[] {
  const addresses = from.replace(QUOTE_OR_COMMENT, (all, quoted, comment) =>
    quoted || comment ? ' ' : all,
  )
  return addresses.split(',').flatMap((mailbox) => {
    const inBrackets = Array.from(mailbox.matchAll(/<([^<>]*)>/g), ([, inner = '']) => inner)
    return (inBrackets.length > 0 ? inBrackets : [mailbox]).flatMap(addressesIn)
  })
}

/** A path (RFC 5321 4.1.2) without its angle brackets and the space around them. */
export function bareAddress(path: string): string {
  return path.trim().replace(/^<(.*)>$/, '$1')
}

/** Where a text names an address, and not a longer one that ends in it; -1 if it does not. */
export function placeIn(text: string, address: string, from = 0): number {
  let at = text.indexOf(address, from)
  while (at > 0 && LONGER.test(text.slice(Math.max(0, at - 2), at)))
    at = text.indexOf(address, at + 1)
  return at
}

/** What a longer address has before the end: "jo" or "jean-". A hyphen alone begins a list's entry. */
const LONGER = /(?:[\w.+]|\w-)$/

/** Whether the text is a mailbox at a domain or at an address literal. */
export function isAddress(text: string): boolean {
  return /^(?:"(?:[^"\\\n]|\\.){1,64}"|[^\s@<>"(),:;[\]]{1,128})@(?:\[[^\s[\]]{2,64}\]|[^\s@<>"(),:;[\]/]{1,255})$/.test(
    text,
  )
}

/** A path has at most 256 octets (RFC 5321 4.5.3.1.3), of which two are its angle brackets. */
export const MAILBOX_MAX_BYTES = 254

/** Whether mail can be sent to an address: it fits into an envelope (RFC 5321 4.1.2 Mailbox). */
export function isMailbox(text: string): boolean {
  return (
    Buffer.byteLength(text) <= MAILBOX_MAX_BYTES &&
    text.isWellFormed() &&
    !/\p{Cc}/u.test(text) &&
    isAddress(text)
  )
}

// The lengths are bounded, which keeps the search linear.
const LOCAL =
  /(?:"[^"\s@<>]{1,64}"|(?:[\w.+-]{1,32}')?[^\s@<>"'`(),:;[\]{}|\\（）＜＞「」【】：；，。、・●○■□◆◇▪►→«»‹›‘“”„\u200b-\u200f\u202a-\u202e\u2060-\u2069]{1,128})$/
const DOMAIN =
  /(?:\[[\d.]{7,15}\]|[^\s@<>"'`(),:;[\]{}|\\/=?*!&%（）＜＞「」【】：；，。、«»‹›‘’“”„\u200b-\u200f\u202a-\u202e\u2060-\u2069]{1,255})/y
/** The most characters that LOCAL matches. */
const LOCAL_MAX_CHARS = 161

// Characters of scripts without spaces, which stand directly beside an address.
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}]'
const UNSPACED_BEFORE = new RegExp(`^${UNSPACED}+(?=[ -~]+@)`, 'u')
const UNSPACED_AFTER = new RegExp(
  `(@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24})${UNSPACED}[^.]*$`,
  'u',
)

function decodeAddress(text: string): string {
  const unitext = text.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (all, code: string) => {
    const point = Number.parseInt(code, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
  // Some servers encode the @ too, although xtext leaves it as it is.
  return decodeXtext(unitext.includes('@') ? unitext : unitext.replace('+40', '@'))
}

/** Decodes xtext (RFC 3461 4). */
export function decodeXtext(text: string): string {
  return text.replace(XTEXT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

// Only the characters that xtext must encode are decoded, as many servers write a plain `user+ABC`.
const XTEXT = /\+(2B|3D|20|7F|[01][0-9A-F])/g
