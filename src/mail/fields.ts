// Splits a block of lines into header fields, and reads single fields. RFC 5322 2.2 and 3.6, RFC
// 3464 2.1. Lines that are no field are skipped. Nothing here throws.

/**
 * One header field. `name` is in lower case; `value` is unfolded, with encoded words (RFC 2047)
 * decoded only if the caller did so.
 */
export interface Header {
  name: string
  value: string
}

/** Fields that are read of a block. No mail in good faith has more. */
const FIELDS_MAX = 1000
/** Characters that are kept of a value. References and ARC seals may be longer. */
const VALUE_MAX_LENGTH = 16_384

// The name of a field: ftext of RFC 5322 3.6.8, without characters that only prose has before a
// colon.
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,75}[ \t]{0,8}:(?!\/\/)/

/** A field that may follow an answer. A line of an answer may look like a field: "rejected: spam". */
const AFTER_ANSWER =
  /^(?!\d)(?:[\w.]{1,40}-[\w.-]{1,40}|action|status|from|to|subject|date|received)[ \t]{0,8}:/i

/**
 * The fields of a block of lines that has no blank line. `strays` is the number of lines that are
 * no field, by which the caller may tell a header from prose.
 */
export function splitFields(block: string): { fields: Header[]; strays: number } {
  const fields: Header[] = []
  let strays = 0
  let last: Header | undefined
  for (const line of block.split('\n')) {
    const first = line.charCodeAt(0)
    const folded = first === 0x20 || first === 0x09
    const isField = !folded && NAME.test(line)
    // Nullmailer does not indent the further lines of an answer, and gateways break long lines.
    const goesOn = last?.name === 'diagnostic-code' && line !== '' && !AFTER_ANSWER.test(line)
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

/** The value of the first field of that name (lower case); '' if there is none. */
export function field(fields: readonly Header[], name: string): string {
  for (const header of fields) if (header.name === name) return header.value
  return ''
}

/** The most UTF-16 code units of a subject: more than a list shows and than people write. */
const SUBJECT_MAX_LENGTH = 300

/**
 * The first Subject as lists show it: one line of bounded length; '' if there is none. Its encoded
 * words must have been decoded.
 */
export function subjectLine(headers: readonly Header[]): string {
  const line = oneLine(field(headers, 'subject').slice(0, 2 * SUBJECT_MAX_LENGTH))
  const cut = line.slice(0, SUBJECT_MAX_LENGTH)
  // The cut may leave half a character at the end, which is removed.
  return (line.length > cut.length ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut).toWellFormed()
}

/** A text without control characters, and with one blank for all space between words. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

/** A line has at most 998 characters (RFC 5322 2.1.1). */
const MESSAGE_ID_MAX_LENGTH = 998

/** A Message-ID without angle brackets, as messages are found by it; null if the text is none. */
export function bareMessageId(text: string): string | null {
  const bare = text.trim().replace(/^<(.*)>$/, '$1')
  const good = bare.length <= MESSAGE_ID_MAX_LENGTH && /^[^\s<>\p{Cc}]+$/u.test(bare)
  return good && bare.isWellFormed() ? bare : null
}

/** Splits a value such as `multipart/report; report-type=x; boundary="y"`. RFC 2045 5.1, 2231 3 */
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
