// Writes a day log in one of three formats. The content of a row is never changed: each format has
// a rule for what it cannot hold as it is, by which a reader gets back the exact bytes.
//
// CSV (RFC 4180; UTF-8, lines end in CRLF): a field with a quote, comma or line break stands in
// quotes, with the quotes in it doubled. A mail is written byte for byte, even if it is not UTF-8.
// A field that a spreadsheet takes for a formula is left as it is: import the columns as text.
//
// JSON (RFC 8259): a list of objects. A mail in UTF-8 is a string; any other is {"base64":"…"}.
//
// XML 1.0: `log` has a `row` for each row, which has an element for each column. A value with
// characters that XML cannot hold, or that is not UTF-8, has the attribute encoding="base64" and is
// the base64 of its bytes.

import { isUtf8 } from 'node:buffer'
import type { Chunk } from './chunk.ts'
import type { Cell } from './columns.ts'

export const formatNames = ['csv', 'json', 'xml'] as const
export type FormatName = (typeof formatNames)[number]

interface Format {
  contentType: string
  /** What stands before the first row. */
  head(prefix: string, columns: readonly string[]): string
  row(to: Chunk, cells: readonly Cell[], columns: readonly string[], isFirst: boolean): void
  end: string
}

const csv: Format = {
  contentType: 'text/csv; charset=utf-8; header=absent',
  head: () => '',
  row: csvRow,
  end: '',
}

const csvWithHeader: Format = {
  ...csv,
  contentType: 'text/csv; charset=utf-8; header=present',
  head: (_, columns) => `${columns.join(',')}\r\n`,
}

/** Joins neighbouring texts before they are encoded, which is faster. */
function csvRow(to: Chunk, cells: readonly Cell[]): void {
  let text = ''
  for (const [at, cell] of cells.entries()) {
    if (cell instanceof Uint8Array) {
      to.text(text)
      csvBytes(to, asBuffer(cell))
      text = ''
    } else {
      text += csvField(String(cell ?? ''))
    }
    text += at < cells.length - 1 ? ',' : '\r\n'
  }
  to.text(text)
}

/** A field (RFC 4180), in quotes only if it needs them. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Always writes quotes, as hardly any mail is without a line break. */
function csvBytes(to: Chunk, bytes: Buffer): void {
  if (bytes.length === 0) return
  to.text('"')
  let from = 0
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) {
    to.bytes(bytes, from, at + 1)
    from = at // so that the quote is written again with what follows it
  }
  to.bytes(bytes, from)
  to.text('"')
}
const QUOTE = 0x22

const json: Format = {
  contentType: 'application/json',
  head: () => '[',
  row(to, cells, columns, isFirst) {
    to.text(isFirst ? '\n' : ',\n')
    for (const [at, name] of columns.entries()) {
      to.text(`${at === 0 ? '{' : ','}"${name}":`)
      jsonValue(to, cells[at] ?? null)
    }
    to.text('}')
  },
  end: '\n]\n',
}

function jsonValue(to: Chunk, cell: Cell): void {
  const bytes = cell instanceof Uint8Array ? asBuffer(cell) : null
  if (bytes === null) to.text(JSON.stringify(cell))
  else if (isUtf8(bytes)) to.text(JSON.stringify(bytes.toString()))
  else to.text(`{"base64":"${bytes.toString('base64')}"}`)
}

const xml: Format = {
  contentType: 'application/xml; charset=utf-8',
  head: (prefix) => `<?xml version="1.0" encoding="UTF-8"?>\n<log name="${prefix}">\n`,
  row(to, cells, columns) {
    to.text('<row>')
    for (const [at, name] of columns.entries()) xmlElement(to, name, cells[at] ?? null)
    to.text('</row>\n')
  },
  end: '</log>\n',
}

/** What XML cannot hold (XML 1.0 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const XML_ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // As it is, a parser would read it as a line feed.
  '\r': '&#13;',
}

function xmlElement(to: Chunk, name: string, cell: Cell): void {
  const bytes = cell instanceof Uint8Array ? asBuffer(cell) : null
  const text = bytes === null ? String(cell ?? '') : isUtf8(bytes) ? bytes.toString() : null
  if (text !== null && !NOT_XML.test(text)) {
    to.text(`<${name}>`)
    to.text(text.replace(/[&<>\r]/g, (one) => XML_ENTITIES[one] ?? one))
  } else {
    to.text(`<${name} encoding="base64">`)
    to.text((bytes ?? Buffer.from(text ?? '')).toString('base64'))
  }
  to.text(`</${name}>`)
}

/**
 * The same bytes, not a copy. Unlike TextDecoder, a Buffer keeps a byte order mark: it is part of
 * the mail.
 */
function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

/** `header`: whether CSV begins with a line of column names; the other formats always have them. */
export function formatOf(name: FormatName, header = false): Format {
  switch (name) {
    case 'csv':
      return header ? csvWithHeader : csv
    case 'json':
      return json
    case 'xml':
      return xml
  }
}
