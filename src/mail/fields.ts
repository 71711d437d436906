// Header fields: splitting a block of them, and reading one of a list. RFC 5322 2.2 and 3.6, 3464 2.1.
// A line that is no field ends the block or is skipped; nothing here throws.

/** One header field. `name` in lower case; `value` unfolded, words (RFC 2047) as the caller left them. */
export interface Header {
  name: string
  value: string
}

/** More fields than any mail in good faith has; the rest of the block is dropped. */
const FIELDS_MAX = 1000
/** Longest value kept: References and ARC seals are long, nothing that is read here is. */
const VALUE_MAX_LENGTH = 16_384

// RFC 5322 3.6.8 ftext, without the characters that only prose puts before a colon.
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,75}[ \t]{0,8}:(?!\/\/)/

/** A line of an answer, which may look like a field: `550-5.1.1: gone`. */
const ANSWER = /^[45]\d\d[ -]/

/**
 * The fields of one block of lines (no blank line in it). Lines that are no field are counted in
 * `strays`, so that the caller may tell a header from prose.
 */
export function splitFields(block: string): { fields: Header[]; strays: number } {
  const fields: Header[] = []
  let strays = 0
  let last: Header | undefined
  for (const line of block.split('\n')) {
    const first = line.charCodeAt(0)
    const folded = first === 0x20 || first === 0x09
    const isField = !folded && NAME.test(line)
    // nullmailer writes the lines of an answer without indentation, and gateways break long lines.
    const goesOn =
      last?.name === 'diagnostic-code' && line !== '' && (!isField || ANSWER.test(line))
    if (folded || goesOn) {
      const more = line.trim()
      if (last === undefined || more === '' || last.value.length >= VALUE_MAX_LENGTH) continue
      // A value may start on the second line: a long Message-ID often does.
      last.value = last.value === '' ? more : `${last.value} ${more}`
      continue
    }
    if (!isField) {
      if (line !== '') strays++
      last = undefined
      continue
    }
    if (fields.length >= FIELDS_MAX) break
    const colon = line.indexOf(':')
    last = {
      name: line.slice(0, colon).trimEnd().toLowerCase(),
      value: line
        .slice(colon + 1)
        .trim()
        .slice(0, VALUE_MAX_LENGTH),
    }
    fields.push(last)
  }
  return { fields, strays }
}

/** The value of the first field of that name (lower case), '' where there is none. */
export function field(fields: readonly Header[], name: string): string {
  for (const header of fields) if (header.name === name) return header.value
  return ''
}

/** Of a subject: longer than a line of a list, and than what people write. In UTF-16 code units. */
const SUBJECT_MAX_LENGTH = 300

/** The first Subject, whose words are decoded, as lists show it: one line of bounded length; '' where there is none. */
export function subjectLine(headers: readonly Header[]): string {
  const line = oneLine(field(headers, 'subject').slice(0, 2 * SUBJECT_MAX_LENGTH))
  const cut = line.slice(0, SUBJECT_MAX_LENGTH)
  // No half of a character at the end.
  return (line.length > cut.length ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut).toWellFormed()
}

/** Without control characters; all space is one blank. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

/** RFC 5322 2.1.1: a line is 998 characters at most. */
const MESSAGE_ID_MAX_LENGTH = 998

/** A Message-ID as messages are found by it: without angle brackets and space; null where it can be none. */
export function bareMessageId(text: string): string | null {
  const bare = text.trim().replace(/^<(.*)>$/, '$1')
  const good = bare.length <= MESSAGE_ID_MAX_LENGTH && /^[^\s<>\p{Cc}]+$/u.test(bare)
  return good && bare.isWellFormed() ? bare : null
}

/** A value such as `multipart/report; report-type=x; boundary="y"`: RFC 2045 5.1, and RFC 2231 3. */
export function splitParameters(value: string): { value: string; parameters: Map<string, string> } {
  const parameters = new Map<string, string>()
  const semicolon = value.indexOf(';')
  const head = (semicolon < 0 ? value : value.slice(0, semicolon)).trim().toLowerCase()
  if (semicolon < 0) return { value: head, parameters }
  for (const match of value.slice(semicolon).matchAll(PARAMETER)) {
    const name = (match[1] ?? '').toLowerCase()
    const text = match[2] === undefined ? (match[3] ?? '') : match[2].replace(/\\(.)/g, '$1')
    const continued = /^([^*]+)\*(\d+)\*?$/.exec(name)
    if (continued) {
      const base = continued[1] ?? ''
      parameters.set(base, (parameters.get(base) ?? '') + text)
    } else if (!parameters.has(name)) parameters.set(name, text)
  }
  return { value: head, parameters }
}

const PARAMETER = /;\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;]*))/g
