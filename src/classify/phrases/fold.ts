// Gives each word one spelling: "Büro", "BÜRO" and "Buro" fold to the same letters, so that a rule
// needs only one of them. Linear; never throws.

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  ı: 'i',
  đ: 'd',
  '´': "'",
}

// A single space does not match, as it would be replaced by itself.
const BLANKS = /[^\S\n]{2,1000}|[^\S\n ]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: of all ASCII
const ASCII = /^[\x00-\x7f]*$/

export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** Lower case, as addresses and domains are compared; usable with `map`. */
export function lower(text: string): string {
  return text.toLowerCase()
}

/**
 * Lower case; without Latin, Greek, Cyrillic, Hebrew and Arabic marks; full-width and other
 * compatibility forms plain; quotes and dashes of typography as ASCII. Lines are kept.
 */
export function fold(text: string): string {
  if (isAscii(text)) {
    return text.toLowerCase().replaceAll('`', "'").replace(BLANKS, ' ')
  }
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u200b-\u200f\u202a-\u202e\ufeff\u00ad]/g, '')
    .normalize('NFC')
    .replace(/[ßłøæıđ´]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(BLANKS, ' ')
}
