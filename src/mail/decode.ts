// Decodes the bytes of a part to text, even if the label of the charset is wrong or unknown.

/** How much is kept of the text of one part, in bytes before decoding. */
export const TEXT_MAX_BYTES = 262_144

/**
 * Decodes bytes by the label of their charset, or by the charset they really have if the label is
 * wrong.
 */
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
  // Bytes that are valid UTF-8 are UTF-8, whatever the label says: text in another charset hardly
  // ever forms such sequences by chance.
  const utf8 = strictUtf8(bytes)
  const eightBit = charset.startsWith('iso-2022-') && !escaped
  if (charset === '' || SEVEN_OR_ONE.test(charset) || charset === 'utf-8' || eightBit)
    return utf8 ?? decodeLabelled(bytes, eightBit ? 'shift_jis' : singleByte(text, charset))
  return utf8 !== null && notAscii(utf8) >= UTF8_SURE_CHARS ? utf8 : decodeLabelled(bytes, charset)
}

/** In a charset of two bytes, so many characters of valid UTF-8 do not come about by chance. */
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

/**
 * Accented letters in a row. No language with Latin letters has them; Cyrillic text that is read as
 * Latin has them in each word.
 */
const CYRILLIC_RUN = /[\xc0-\xff]{4,100}/g
const CYRILLIC_MIN_CHARS = 12

// The charset of single bytes. Cyrillic text may have a Latin label: its small letters are 0xe0 and
// above in windows-1251, and below 0xe0 in KOI8-R.
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

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const SEVEN_OR_ONE =
  /^(?:us-ascii|ascii|ansi|iso-?8859-|windows-125|cp125|latin|x-unknown|unknown|binary|8bit|none)/

// Labels that are used in mail, but are not in the list of the WHATWG.
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

// Decodes UTF-7 (RFC 2152).
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (all, code: string) => {
    if (code === '') return all.startsWith('+-') ? '+' : all
    const bytes = Buffer.from(code, 'base64')
    let out = ''
    for (let i = 0; i + 1 < bytes.length; i += 2) out += String.fromCharCode(bytes.readUInt16BE(i))
    return out
  })
}
