// Addresses as reports write them: with a type, brackets, encodings. RFC 5321 4.1.2, RFC 3461 4 (xtext),
// RFC 6533 3 (utf-8-addr-xtext). A text that is no address gives '' or is left out of the list.

import { addressOfX400, unwrapped } from './wrapped.ts'

const ADDRESS_MAX_LENGTH = 320

/**
 * The address of a `Final-Recipient` kind of field: `rfc822; <a@b.example>`, `utf-8;…`, `LOCAL;joe`.
 * A value without an @ is kept, as reports name local users so; '' where nothing is left.
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

/** Without the brackets, quotes, `mailto:` and punctuation that prose puts around an address. */
function clean(text: string): string {
  const address = text
    .trim()
    .replace(/^(?:mailto|smtp|rfc822|to|internet)[:;=]\s*/i, '')
    .replace(/^(["'])([^"'\s@]{1,128}@[^"'\s@]{1,255})\1$/, '$2')
    .replace(/^['"`<([{]{1,3}(?=[^"]*$)/, '')
    .replace(/(?<!@\[[^[\]]{2,64})[>'"`)\]},;:.\\]{1,4}$/, '')
    // TOPS-20 adds the network of the domain.
    .replace(/\.#[A-Za-z]{2,20}$/, '')
    // RFC 5321 F.2: a source route is not part of the address.
    .replace(/^@[^\s:]{1,255}:(?=[^\s@]{1,64}@)/, '')
    .trim()
  return address.length <= ADDRESS_MAX_LENGTH && !/[\s<>]/.test(address.replace(/^".*"@/, ''))
    ? address
    : ''
}

/** The first address with this local part, in any case; undefined where none has it. */
export function withLocalPart(name: string, addresses: readonly string[]): string | undefined {
  const start = `${name}@`.toLowerCase()
  return addresses.find((address) => address.toLowerCase().startsWith(start))
}

/** Every address in the text, in order, each once, as written. */
export function addressesIn(text: string): string[] {
  const found = new Set<string>()
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', from)) {
    // Only beside an @ is there anything to look at, which is quicker by far than to look everywhere.
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
 * Names in quotes and comments (RFC 5322 3.4), which have no address of the author: those with a group set. It also
 * matches quoted local parts and pieces without an end, so that no piece is looked at twice.
 */
const QUOTE_OR_COMMENT = /"(?:[^"\\]|\\.)*(?:("(?!@))|"|$)|\((?:[^()\\]|\\.)*(\))?/g

/** The address of the first mailbox in a From field, '' where there is none. An address within the name does not count. */
export function authorIn(from: string): string {
  return authorsIn(from)[0] ?? ''
}

/** The same of all mailboxes, in order. */
export function authorsIn(from: string): string[] {
  const addresses = from.replace(QUOTE_OR_COMMENT, (all, quoted, comment) =>
    quoted || comment ? ' ' : all,
  )
  return addresses.split(',').flatMap((mailbox) => {
    const inBrackets = Array.from(mailbox.matchAll(/<([^<>]*)>/g), ([, inner = '']) => inner)
    return (inBrackets.length > 0 ? inBrackets : [mailbox]).flatMap(addressesIn)
  })
}

/** Without the angle brackets that a path has (RFC 5321 4.1.2), and the space around them. */
export function bareAddress(path: string): string {
  return path.trim().replace(/^<(.*)>$/, '$1')
}

/** Whether the text is a mailbox at a domain, an address literal included. */
export function isAddress(text: string): boolean {
  return /^(?:"(?:[^"\\\n]|\\.){1,64}"|[^\s@<>"(),:;[\]]{1,128})@(?:\[[^\s[\]]{2,64}\]|[^\s@<>"(),:;[\]/]{1,255})$/.test(
    text,
  )
}

/** RFC 5321 4.5.3.1.3: a path of 256 octets, less its angle brackets. */
export const MAILBOX_MAX_BYTES = 254

/** Whether mail can be sent to it: an address that fits into an envelope (RFC 5321 4.1.2 Mailbox). */
export function isMailbox(text: string): boolean {
  return (
    Buffer.byteLength(text) <= MAILBOX_MAX_BYTES &&
    text.isWellFormed() &&
    !/\p{Cc}/u.test(text) &&
    isAddress(text)
  )
}

// Of bounded lengths, which keeps this linear.
const LOCAL =
  /(?:"[^"\s@<>]{1,64}"|(?:[\w.+-]{1,32}')?[^\s@<>"'`(),:;[\]{}|\\（）＜＞「」【】：；，。、・●○■□◆◇▪►→«»‹›‘“”„\u200b-\u200f\u202a-\u202e\u2060-\u2069]{1,128})$/
const DOMAIN =
  /(?:\[[\d.]{7,15}\]|[^\s@<>"'`(),:;[\]{}|\\/=?*!&%（）＜＞「」【】：；，。、«»‹›‘’“”„\u200b-\u200f\u202a-\u202e\u2060-\u2069]{1,255})/y
/** The longest that LOCAL matches. */
const LOCAL_MAX_CHARS = 161

// Scripts without spaces stand against the address.
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
  // Some encode the @ too, which xtext leaves as it is.
  return decodeXtext(unitext.includes('@') ? unitext : unitext.replace('+40', '@'))
}

/** xtext (RFC 3461 4) decoded. */
export function decodeXtext(text: string): string {
  return text.replace(XTEXT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

// Only the characters that xtext must encode: many servers put plain `user+ABC` here.
const XTEXT = /\+(2B|3D|20|7F|[01][0-9A-F])/g
