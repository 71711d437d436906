// Unwraps addresses of other mail systems: Exchange's encapsulated ones, paths of UUCP (RFC 976), names of
// X.400 (RFC 2156 4.3), each of which holds an Internet address. Any other address is returned as it is.

/** Exchange: a type, then the address, of which `/` is `_` and all but letters and digits are `+40`. */
const ENCAPSULATED = /\bIMCEA(?!EX-)[A-Z0-9]{1,20}-([\w+.=-]{3,300})@[\w.-]{1,255}/gi
/** The last host of a path, where that is an Internet name, and the user. */
const PATH =
  /(?<![\w.@!+-])(?:[\w.-]{1,64}!){0,8}([\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z][\w-]{1,23})!([\w.+-]{1,64})(?![\w.@!-])/g
/** The attribute before the address in an X.400 name. */
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

/** The text with wrapped addresses replaced by those within. */
export function unwrapped(text: string): string {
  let plain = text
  if (plain.includes('IMCEA')) plain = plain.replace(ENCAPSULATED, decapsulated)
  if (plain.includes('!')) plain = plain.replace(PATH, '$2@$1')
  if (plain.includes('822=')) plain = plain.replace(X400_HEAD, '').replaceAll('(a)', '@')
  return plain
}

/** The Internet address in an X.400 name, '' where it has none. */
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
