// Unwraps addresses of other mail systems that contain an Internet address: Exchange's encapsulated
// addresses, paths of UUCP (RFC 976), and names of X.400 (RFC 2156 4.3). Any other address is given
// unchanged.

/**
 * An address that Exchange encapsulated: a type, then the address, with `_` for `/`, and a code
 * such as `+40` for other characters that are neither letters nor digits.
 */
const ENCAPSULATED = /\bIMCEA(?!EX-)[A-Z0-9]{1,20}-([\w+.=-]{3,300})@[\w.-]{1,255}/gi
/** A path: its last host, if that is an Internet name, and the user. */
const PATH =
  /(?<![\w.@!+-])(?:[\w.-]{1,64}!){0,8}([\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z][\w-]{1,23})!([\w.+-]{1,64})(?![\w.@!-])/g
/** What stands before the address in an X.400 name. */
const X400_HEAD = /(?<!\S)[^\s@]{0,200}\bRFC-?822=(?=[^\s@/;]{1,64}(?:@|\(a\)))/gi
const X400_ADDRESS = /(?:^|[/;.:])(?:RFC-?822|SMTP|INTERNET)[=:]([^/;\s]{3,320})/i
const X400_SIGNS: Record<string, string> = {
  a: '@',
  b: '!',
  p: '%',
  q: '"',
  u: '_',
  l: '(',
  r: ')',
}

/** The text with wrapped addresses replaced by the Internet addresses inside them. */
export function unwrapped(text: string): string {
  let plain = text
  if (plain.includes('IMCEA')) plain = plain.replace(ENCAPSULATED, decapsulated)
  if (plain.includes('!')) plain = plain.replace(PATH, '$2@$1')
  if (plain.includes('822=')) plain = plain.replace(X400_HEAD, '').replaceAll('(a)', '@')
  return plain
}

/** The Internet address in an X.400 name; '' if it has none. */
export function addressOfX400(name: string): string {
  const told = X400_ADDRESS.exec(name)?.[1] ?? ''
  return told.replace(
    /\(([abpqulr])\)/gi,
    (_, sign: string) => X400_SIGNS[sign.toLowerCase()] ?? '',
  )
}

function decapsulated(whole: string, local: string): string {
  const address = local.replace(/\+([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return /^[^\s@]{1,128}@[^\s@]{1,255}$/.test(address) ? address : whole
}
