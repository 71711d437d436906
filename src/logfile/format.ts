// The three formats of a day log. What is in a row is never changed: each format has one rule for what
// it cannot hold as it is, so that a reader can always get back the exact bytes.
//
// CSV (RFC 4180; UTF-8, lines end in CRLF): a field with a quote, comma or line break stands in quotes,
// quotes within doubled. A mail stands there byte for byte, also where it is not UTF-8. A field that a
// spreadsheet takes for a formula is left as it is: import the columns as text.
// JSON (RFC 8259): a list of objects. A mail in UTF-8 is a string; any other is {"base64":"…"}.
// XML 1.0: a `row` of a `log`, an element a column. What has characters that XML cannot hold, or is not
// UTF-8, has the attribute encoding="base64" and is the base64 of its bytes.

import { isUtf8 } from 'node:buffer'
import type { Cell } from './columns.ts'

export const formatNames = ['csv', 'json', 'xml'] as const
export type FormatName = (typeof formatNames)[number]

interface Format {
  contentType: string
  /** What stands before the first row. */
  head(prefix: string, columns: readonly string[]): string
  row(cells: readonly Cell[], columns: readonly string[], isFirst: boolean): Buffer
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

function csvRow(cells: readonly Cell[]): Buffer {
  const fields = cells.map((cell) =>
    cell instanceof Uint8Array ? csvBytes(cell) : csvText(String(cell ?? '')),
  )
  const parts = fields.flatMap((field, at) => {
    const end = at < fields.length - 1 ? ',' : '\r\n'
    return typeof field === 'string' ? field + end : [field, end]
  })
  return joined(parts)
}

/** Texts that stand beside each other are encoded together. */
function joined(parts: readonly (string | Uint8Array)[]): Buffer {
  const chunks: Uint8Array[] = []
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    chunks.push(Buffer.from(text), part)
    text = ''
  }
  const last = Buffer.from(text)
  return chunks.length === 0 ? last : Buffer.concat([...chunks, last])
}

function csvText(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** In quotes always: hardly any mail is without a line break. One character a byte on the way. */
function csvBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return Buffer.from(`"${text.replaceAll('"', '""')}"`, 'latin1')
}

const json: Format = {
  contentType: 'application/json',
  head: () => '[',
  row(cells, columns, isFirst) {
    const object = Object.fromEntries(
      columns.map((name, at) => [name, jsonValue(cells[at] ?? null)]),
    )
    return Buffer.from(`${isFirst ? '' : ','}\n${JSON.stringify(object)}`)
  },
  end: '\n]\n',
}

function jsonValue(cell: Cell): unknown {
  if (!(cell instanceof Uint8Array)) return cell
  return isUtf8(cell) ? utf8(cell) : { base64: Buffer.from(cell).toString('base64') }
}

const xml: Format = {
  contentType: 'application/xml; charset=utf-8',
  head: (prefix) => `<?xml version="1.0" encoding="UTF-8"?>\n<log name="${prefix}">\n`,
  row(cells, columns) {
    const elements = columns.map((name, at) => xmlElement(name, cells[at] ?? null))
    return Buffer.from(`<row>${elements.join('')}</row>\n`)
  },
  end: '</log>\n',
}

/** XML 1.0 2.2. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const XML_ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A parser would read it as a line feed.
  '\r': '&#13;',
}

function xmlElement(name: string, cell: Cell): string {
  const text = cell instanceof Uint8Array ? (isUtf8(cell) ? utf8(cell) : null) : String(cell ?? '')
  if (text !== null && !NOT_XML.test(text)) {
    return `<${name}>${text.replace(/[&<>\r]/g, (one) => XML_ENTITIES[one] ?? one)}</${name}>`
  }
  const bytes = Buffer.from(text ?? (cell as Uint8Array))
  return `<${name} encoding="base64">${bytes.toString('base64')}</${name}>`
}

/** A byte order mark is part of the mail. */
function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
}

/** `header`: the names of the columns in the first line of CSV; the others always have them. */
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
