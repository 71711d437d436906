// Bytes of a part to text: charsets as mail really labels them, and the readable text of HTML. Wrong
// labels give the best text there is.

/** Longest text kept of one part, in bytes before decoding. */
export const TEXT_MAX_BYTES = 262_144

/** The bytes as text in the charset, or in the one they are really in where the label is wrong. */
export function decodeCharset(bytes: Uint8Array, label: string): string {
  const text = latin1(bytes)
  const charset = ALIASES[label] ?? label
  if (charset === 'utf-7') return decodeUtf7(text)
  if (charset.startsWith('utf-16') || charset.startsWith('utf-32'))
    return decodeLabelled(bytes, charset)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC switches charset in ISO 2022
  const escaped = /\x1b[$(]/.test(text)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for seven bits
  if (!escaped && !/[^\x00-\x7f]/.test(text) && charset !== 'hz-gb-2312') return text
  if (escaped && (charset === '' || SEVEN_OR_ONE.test(charset)))
    return decodeLabelled(bytes, 'iso-2022-jp')
  // A label on bytes that happen to be valid UTF-8 is a wrong label: chance does not make many such
  // sequences, and none of the bytes of a single-byte charset.
  const utf8 = strictUtf8(bytes)
  const eightBit = charset.startsWith('iso-2022-') && !escaped
  if (charset === '' || SEVEN_OR_ONE.test(charset) || charset === 'utf-8' || eightBit)
    return utf8 ?? decodeLabelled(bytes, eightBit ? 'shift_jis' : singleByte(text, charset))
  return utf8 !== null && notAscii(utf8) >= UTF8_SURE_CHARS ? utf8 : decodeLabelled(bytes, charset)
}

/** Characters that two-byte charsets do not make up by chance. */
const UTF8_SURE_CHARS = 8

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT_UTF8.decode(bytes)
  } catch {
    return null
  }
}

function notAscii(text: string): number {
  return [...text].filter((character) => character > '\x7f').length
}

/** Accented letters in a row that no language of Latin letters has, and Cyrillic has in each word. */
const CYRILLIC_RUN = /[\xc0-\xff]{4,100}/g
const CYRILLIC_MIN_CHARS = 12

// Cyrillic under a Latin label: its small letters are 0xe0 and up in windows-1251, below in KOI8-R.
function singleByte(text: string, charset: string): string {
  const labelled = charset === 'utf-8' || charset === '' ? 'windows-1252' : charset
  if (!/^(?:windows-1252|us-ascii|ascii|ansi|iso-?8859-1|latin1|unknown|8bit|none)$/.test(labelled))
    return labelled
  const runs = text.match(CYRILLIC_RUN)?.join('') ?? ''
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0
  if (runs.length < CYRILLIC_MIN_CHARS || runs.length * 2 < high) return labelled
  const upper = runs.match(/[\xe0-\xff]/g)?.length ?? 0
  return upper * 2 > runs.length ? 'windows-1251' : 'koi8-r'
}

/** What a person would read of HTML: tags off, entities decoded, blocks on lines of their own. */
export function htmlToText(html: string): string {
  return (
    decodeEntities(
      keepLines(dropElements(html, ['style', 'script', 'head', 'title']))
        .replace(/<!--[^<>]*-->/g, '')
        // Where a long word may be broken.
        .replace(/<wbr[^<>]{0,20}>|&shy;|[\u00ad\u200b\u2060\ufeff]|&#(?:8203|x200b);/gi, '')
        .replace(/\s+/g, ' ')
        .replace(
          /<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/table|\/pre|\/d[dlt]|pre|p|hr|div|tr|li|d[dlt])\b[^<>]*>/gi,
          '\n',
        )
        // An address in brackets that nobody escaped is text, not a tag.
        .replace(/<(?![^<>\s"'=]{1,200}@[^<>\s"'=]{1,200}>)[^<>]*>/g, ' '),
    )
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      // "&lt;<a href=…>anna@…</a>&gt;" has no blanks in it.
      .replace(/(?<=[<([«„“"']) (\S{1,128}@\S{1,255}) (?=[>)\]»“”"'])/g, '$1')
      .trim()
  )
}

/** HTML with the address of each link to one behind its words, where those do not hold one. */
export function withLinks(html: string): string {
  return html.replace(LINK, (all, address: string) => {
    try {
      return `${all} <${decodeURIComponent(address)}>`
    } catch {
      return all
    }
  })
}

const LINK =
  /<a\s[^<>]{0,400}?href\s{0,4}=\s{0,4}["']?mailto:([^"'?<>\s]{3,320})(?:["'?\s][^<>]{0,400})?>[^@]{0,200}?<\/a>/gi

/** Whether HTML has a link to the web. */
export function isClickable(html: string): boolean {
  return /<a\s[^<>]{0,400}?href\s{0,4}=\s{0,4}["']?https?:/i.test(html)
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const SEVEN_OR_ONE =
  /^(?:us-ascii|ascii|ansi|iso-?8859-|windows-125|cp125|latin|x-unknown|unknown|binary|8bit|none)/

// Labels that mail uses and the WHATWG list does not know.
const ALIASES: Record<string, string> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-7': 'utf-7',
  utf7: 'utf-7',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  'x-sjis': 'shift_jis',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp936: 'gb18030',
  ms936: 'gb18030',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  ks_c_5601: 'euc-kr',
  cp950: 'big5',
  'x-gbk': 'gb18030',
  cp1251: 'windows-1251',
  'iso-8859-8-i': 'iso-8859-8',
}

const decoders = new Map<string, TextDecoder | null>()
const DECODERS_MAX = 200

function decodeLabelled(bytes: Uint8Array, charset: string): string {
  let decoder = decoders.get(charset)
  if (decoder === undefined) {
    try {
      decoder = new TextDecoder(charset as Bun.Encoding)
    } catch {
      decoder = null
    }
    if (decoders.size < DECODERS_MAX) decoders.set(charset, decoder)
  }
  return (decoder ?? FALLBACK).decode(bytes)
}

const FALLBACK = new TextDecoder('windows-1252')

// RFC 2152.
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (all, code: string) => {
    if (code === '') return all.startsWith('+-') ? '+' : all
    const bytes = Buffer.from(code, 'base64')
    let out = ''
    for (let i = 0; i + 1 < bytes.length; i += 2) out += String.fromCharCode(bytes.readUInt16BE(i))
    return out
  })
}

// Exchange pastes the header of the original as <pre>: there line ends are line ends.
function keepLines(html: string): string {
  const lower = html.toLowerCase()
  let kept = ''
  let from = 0
  for (;;) {
    const start = lower.indexOf('<pre', from)
    const end = start < 0 ? -1 : lower.indexOf('</pre', start)
    if (end < 0) return kept + html.slice(from)
    kept += html.slice(from, start) + html.slice(start, end).replace(/\r?\n/g, '<br>')
    from = end
  }
}

function dropElements(html: string, names: string[]): string {
  let out = html
  for (const name of names) {
    const lower = out.toLowerCase()
    let kept = ''
    let from = 0
    for (;;) {
      const start = lower.indexOf(`<${name}`, from)
      const end = start < 0 ? -1 : lower.indexOf(`</${name}`, start)
      const after = lower.charAt(start + name.length + 1)
      if (start < 0 || end < 0) break
      if (after !== '>' && after !== ' ' && after !== '\n' && after !== '\r') {
        kept += out.slice(from, start + 1)
        from = start + 1
        continue
      }
      kept += out.slice(from, start)
      from = end
    }
    out = kept + out.slice(from)
  }
  return out
}

const ENTITIES: Record<string, string> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  laquo: '«',
  raquo: '»',
  euro: '€',
  iexcl: '¡',
  iquest: '¿',
  middot: '·',
  deg: '°',
  ordm: 'º',
  ordf: 'ª',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  oslash: 'ø',
  Oslash: 'Ø',
  lstrok: 'ł',
  Lstrok: 'Ł',
  inodot: 'ı',
}

// `&eacute;`, `&odblac;`: a letter and its mark.
const ACCENTED =
  /^([A-Za-z])(grave|acute|circ|tilde|macr|breve|dot|uml|ring|dblac|caron|cedil|ogon)$/
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
}

// The Greek letters by their names, from Α and α on.
const GREEK =
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf
  sigma tau upsilon phi chi psi omega`.split(/\s+/)

function named(name: string, whole: string): string | undefined {
  const told = ENTITIES[name]
  if (told !== undefined) return told
  const [, letter = '', mark = ''] = ACCENTED.exec(name) ?? []
  if (letter !== '') return `${letter}${MARKS[mark]}`.normalize('NFC')
  // Without its end it is the name of a field in an address: `?a=1&mu=2`.
  const at = whole.endsWith(';') ? GREEK.indexOf(name.toLowerCase()) : -1
  return at < 0 ? undefined : String.fromCodePoint((/^[A-Z]/.test(name) ? 0x391 : 0x3b1) + at)
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/g,
    (all, dec, hexa, name) => {
      if (name !== undefined) return named(name, all) ?? all
      const point = dec !== undefined ? Number(dec) : Number.parseInt(hexa, 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all
    },
  )
}

/**
 * Lines that a program broke for the width of a screen put together again, as it says: each ends in a blank,
 * which is its own where words have none between them (RFC 3676 4.1). Short lines end where they were written
 * to. Quoted ones stay as they are (4.5): their marks stand in between.
 */
export function joined(text: string, parameters: Map<string, string>): string {
  if (parameters.get('delsp')?.toLowerCase() === 'yes')
    return text.replace(WRAPPED, (line) => line.slice(0, -2))
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return text
  return text.replace(WRAPPED, (line) =>
    line.length < FLOWED_MIN_CHARS ? line : line.slice(0, -1),
  )
}

const FLOWED_MIN_CHARS = 40
const WRAPPED = /^(?!>|-- $).* \n(?!>|\n|-- ?\n)/gm
