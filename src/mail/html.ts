// The text of HTML as a person reads it, and its links.

/** The text of HTML: without tags, entities decoded, blocks on lines of their own. */
export function htmlToText(html: string): string {
  return (
    decodeEntities(
      keepLines(dropElements(html, ['style', 'script', 'head', 'title']))
        .replace(/<!--[^<>]*-->/g, '')
        // Where a long word may be broken.
        .replace(/<wbr[^<>]{0,20}>|&shy;|[\u00ad\u200b\u2060\ufeff]|&#(?:8203|x200b);/gi, '')
        .replace(/\s+/g, ' ')
        // Mail programs make such a block of each line.
        .replace(LINE_BLOCKS, '<br>')
        .replace(
          /<(?:br|\/p|\/div|\/tr|\/li|\/?h\d|\/table|\/pre|\/d[dlt]|pre|p|hr|div|tr|li|d[dlt])\b[^<>]*>/gi,
          '\n',
        )
        // A link stands against what is before and behind it: "<a>anna@…</a>, <a>bob@…</a>".
        .replace(/(?<=[^\s>])<a\b[^<>]{0,1000}>|<\/a>(?=[^\s<])/gi, '')
        // An unescaped address in brackets is text, not a tag.
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

const LINE_BLOCKS =
  /<\/div> ?<div\b[^<>]{0,400}>|<\/p> ?<p\b[^<>]{0,200}\bMsoNormal\b[^<>]{0,200}>/gi

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

// Exchange pastes the header of the original as <pre>: there line ends are line ends.
function keepLines(html: string): string {
  return withElements(html, 'pre', (element) => element.replace(/\r?\n/g, '<br>'))
}

function dropElements(html: string, names: string[]): string {
  return names.reduce((rest, name) => withElements(rest, name, () => ''), html)
}

/** With what `become` makes of each element of that name, up to its end tag; one without that stays. */
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
  // Without the semicolon it is a parameter of a link: `?a=1&mu=2`.
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
