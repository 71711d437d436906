// Turns HTML into the text that a person reads, and finds its links.

/** The text of HTML: without tags, entities decoded, blocks on lines of their own. */
export function htmlToText(html: string): string {
  return (
    decodeEntities(
      keepLines(dropElements(html, ['style', 'script', 'head', 'title']))
        .replace(/<!--[^<>]*-->/g, '')
        // These mark where a long word may be broken.
        .replace(/<wbr[^<>]{0,20}>|&shy;|[\u00ad\u200b\u2060\ufeff]|&#(?:8203|x200b);/gi, '')
        .replace(/\s+/g, ' ')
        // Mail programs write each line as such a block.
        .replace(LINE_BLOCKS, '<br>')
        .replace(
          /<(?:br|\/p|\/div|\/tr|\/li|\/?h\d|\/table|\/pre|\/d[dlt]|pre|p|hr|div|tr|li|d[dlt])\b[^<>]*>/gi,
          '\n',
        )
        // There is no blank between a link and what stands beside it: "<a>anna@…</a>,
        // <a>bob@…</a>".
        .replace(/(?<=[^\s>])<a\b[^<>]{0,1000}>|<\/a>(?=[^\s<])/gi, '')
        // An address in brackets that are not escaped is text and no tag.
        .replace(/<(?![^<>\s"'=]{1,200}@[^<>\s"'=]{1,200}>)[^<>]*>/g, ' '),
    )
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      // The tags of a link have become blanks: "&lt;<a href=…>anna@…</a>&gt;" has none.
      .replace(/(?<=[<([«„“"']) (\S{1,128}@\S{1,255}) (?=[>)\]»“”"'])/g, '$1')
      .trim()
  )
}

const LINE_BLOCKS =
  /<\/div> ?<div\b[^<>]{0,400}>|<\/tr> ?<tr\b[^<>]{0,400}>|<\/p> ?<p\b[^<>]{0,200}\bMsoNormal\b[^<>]{0,200}>/gi

/** HTML with the address of each mailto link behind the link's words, if these hold no address. */
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

// Exchange puts the header of the original into <pre>, whose line ends are kept.
function keepLines(html: string): string {
  return withElements(html, 'pre', (element) => element.replace(/\r?\n/g, '<br>'))
}

function dropElements(html: string, names: string[]): string {
  return names.reduce((rest, name) => withElements(rest, name, () => ''), html)
}

/**
 * Replaces each element of that name, up to its end tag, by what `become` gives. One without an end
 * tag stays.
 */
function withElements(html: string, name: string, become: (element: string) => string): string {
  const [opening, closing] = [new RegExp(`<${name}(?=[>\\s])`, 'gi'), new RegExp(`</${name}`, 'gi')]
  let made = ''
  let from = 0
  for (let start = opening.exec(html); start !== null; start = opening.exec(html)) {
    closing.lastIndex = start.index
    const end = closing.exec(html)
    if (end === null) break
    made += html.slice(from, start.index) + become(html.slice(start.index, end.index))
    from = end.index
    opening.lastIndex = from
  }
  return made + html.slice(from)
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

// The name of a letter with a mark: `&eacute;`, `&odblac;`.
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
  // Without a semicolon it may be a parameter of a link: `?a=1&mu=2`.
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
