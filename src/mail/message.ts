// Parses one returned mail into headers, a flat list of parts, and prose. Lenient and bounded in
// everything; lists in `defects` what was wrong with the mail; never throws. RFC 5322, 2045-2047,
// 6532. Only this file imports postal-mime, which decodes encoded words. The tree of parts is
// walked here, because a report is read by its parts, with their headers and in their order, which
// postal-mime merges.

import { decodeWords } from 'postal-mime'
import { attachedReport } from './attached-report.ts'
import { decodeCharset, latin1, TEXT_MAX_BYTES } from './decode.ts'
import { field, type Header, splitFields, splitParameters } from './fields.ts'
import { htmlToText, isClickable, withLinks } from './html.ts'
import { asWritten, joined } from './layout.ts'
import { prose } from './prose.ts'
import { decodeTransfer, lostEncoding } from './transfer.ts'

/** One leaf part, or one message/* part, in the order of the mail. */
export interface Part {
  /** The type in lower case, without parameters. */
  contentType: string
  /** The decoded text (of HTML what a person reads); '' for parts that are no text. */
  text: string
  /** The text with the addresses of mailto links, if HTML has links whose words hold no address. */
  linked?: string
  /** Set if HTML has a link to the web. */
  clickable?: true
  headers: Header[]
  /** The groups of fields (RFC 3464 2.1) of a message/* or rfc822-headers part; a mail's header. */
  blocks: Header[][]
  /** If the part is a mail: parses it. */
  open?: () => Report
}

/** The parsed view of a returned mail: what the classifier reads. */
export interface Report {
  headers: Header[]
  contentType: string
  /** The `report-type` parameter of multipart/report in lower case; '' if absent. */
  reportType: string
  parts: Part[]
  /** The prose that a person would read: the text parts, or that of the HTML if there are none. */
  text: string
  defects: string[]
}

/** Bytes of a mail that are read: a report stands first, and a large original last. */
const SCAN_MAX_BYTES = 8_388_608
const HEADER_MAX_BYTES = 262_144
const PARTS_MAX = 100
const DEPTH_MAX = 12
/** Characters in which a boundary is looked for if no header names it. */
const GUESS_MAX_BYTES = 65_536
/** Characters in which a multipart body without a type must begin. */
const OPENING_MAX_BYTES = 600
/** The defect of a mail whose parts no header announces: somebody may have pasted them. */
export const LOST_TYPE = 'parts without a type'
/** Groups of fields that are read of one part. Each recipient has a group. */
const BLOCKS_MAX = 500

/**
 * Parses any bytes. Never rejects: bytes that are no mail give a report without headers and a
 * defect. The last server writes the envelope sender into Return-Path (RFC 5321 4.4). If that is
 * us, `mailFrom` ('' is the null sender of reports) becomes the first header.
 */
export async function parseReport(raw: Uint8Array, mailFrom?: string): Promise<Report> {
  return parse(raw, mailFrom)
}

function parse(raw: Uint8Array, mailFrom?: string): Report {
  const defects: string[] = []
  if (raw.length > SCAN_MAX_BYTES) defects.push('mail cut: too large to read whole')
  const { bytes, source } = normalise(raw.subarray(0, SCAN_MAX_BYTES), defects)
  const mail: Mail = { bytes, source, parts: [], defects }
  const { headers, bodyStart } = readHeaders(mail, skipEnvelope(source), source.length)
  if (headers.length === 0) defects.push('no header')
  if (mailFrom !== undefined) headers.unshift({ name: 'return-path', value: `<${mailFrom}>` })
  const type = splitParameters(field(headers, 'content-type'))
  walk(mail, headers, bodyStart, source.length, 0, type)
  return {
    headers,
    contentType: type.value || 'text/plain',
    reportType: (type.parameters.get('report-type') ?? '').toLowerCase(),
    parts: mail.parts,
    text: prose(mail.parts),
    defects,
  }
}

/** The fields of a pasted or attached header, decoded; [] if the text is no header. */
export function readFields(block: string): Header[] {
  const { fields } = splitFields(block)
  for (const header of fields) header.value = decodeValue(header)
  return fields
}

interface Mail {
  bytes: Uint8Array
  /** The same bytes as Latin-1, so that an index into one is an index into the other. */
  source: string
  parts: Part[]
  defects: string[]
}

function normalise(raw: Uint8Array, defects: string[]): { bytes: Uint8Array; source: string } {
  const source = latin1(raw)
  const bare = source.includes('\r') && !source.includes('\n')
  if (!bare && !source.includes('\r\r\n')) return { bytes: raw, source }
  defects.push(bare ? 'bare CR as line end' : 'more than one CR in a line end')
  const lines = bare ? source.replaceAll('\r', '\n') : source.replace(/\r+\n/g, '\n')
  return { bytes: Buffer.from(lines, 'latin1'), source: lines }
}

// Where the mail begins: behind an mbox separator, blanks of a saved page, or a byte order mark.
function skipEnvelope(source: string): number {
  let start = 0
  while (start < source.length && /[\s\ufeff\u00ef\u00bb\u00bf]/.test(source[start] ?? '')) start++
  while (/^>?From (?!:)[^\n]{0,998}\n/.test(source.slice(start, start + 1010)))
    start = source.indexOf('\n', start) + 1
  return start
}

function readHeaders(
  mail: Mail,
  start: number,
  end: number,
): { headers: Header[]; bodyStart: number } {
  const { source, defects } = mail
  let at = start
  const limit = Math.min(end, start + HEADER_MAX_BYTES)
  while (at < limit) {
    const newline = source.indexOf('\n', at)
    const lineEnd = newline < 0 || newline >= limit ? limit : newline
    const blank = lineEnd === at || (lineEnd === at + 1 && source[at] === '\r')
    if (blank) {
      return { headers: decodeBlock(mail, start, at), bodyStart: Math.min(end, lineEnd + 1) }
    }
    // A part or a mail that starts with prose has no header: its first line belongs to the body.
    if (
      at === start &&
      !/^[A-Za-z0-9_.-]+[ \t]{0,8}:/.test(source.slice(at, Math.min(lineEnd, at + 100)))
    )
      return { headers: [], bodyStart: start }
    at = lineEnd + 1
  }
  if (at > start) defects.push(limit < end ? 'header too large' : 'no blank line after the header')
  return { headers: decodeBlock(mail, start, Math.min(at, limit)), bodyStart: Math.min(at, end) }
}

function decodeBlock(mail: Mail, start: number, end: number): Header[] {
  const text = decodeCharset(mail.bytes.subarray(start, end), '')
  const { fields, strays } = splitFields(text.includes('\r') ? text.replaceAll('\r', '') : text)
  if (strays > 0) mail.defects.push('header line without a colon')
  for (const header of fields) header.value = decodeValue(header)
  return fields
}

/** Decodes encoded words. They are never part of an address (RFC 2047 5), so recipients stay. */
export function decodeValue({ name, value }: Header): string {
  return value.includes('=?') && !name.endsWith('-recipient') ? decodeWords(value) : value
}

function walk(
  mail: Mail,
  headers: Header[],
  start: number,
  end: number,
  depth: number,
  type = splitParameters(field(headers, 'content-type')),
): void {
  const lost =
    depth === 0 && /^(?:text\/plain)?$/.test(type.value) ? lostBoundary(mail, start, end) : ''
  if (lost !== '') mail.defects.push(LOST_TYPE)
  else if (!type.value.startsWith('multipart/')) {
    // If all of a mail is JSON, that is its text. `application/text` is a wrong name for text.
    const printed = depth === 0 && /^application\/(?:\S{0,40}json|text)$/.test(type.value)
    leaf(mail, headers, printed ? { ...type, value: 'text/plain' } : type, start, end)
    return
  }
  const boundary = lost || (type.parameters.get('boundary') ?? '')
  const deep = depth >= DEPTH_MAX
  let ranges = deep || boundary === '' ? [] : split(mail, boundary, start, end)
  if (deep) mail.defects.push('parts nested too deep')
  else if (ranges.length === 0) {
    mail.defects.push(boundary === '' ? 'multipart without boundary' : 'boundary never seen')
    const guess = guessBoundary(mail.source, start, end)
    if (guess !== '') ranges = split(mail, guess, start, end)
  }
  if (ranges.length === 0) {
    leaf(mail, headers, { value: 'text/plain', parameters: new Map() }, start, end)
  }
  for (const [from, to] of ranges) {
    if (mail.parts.length >= PARTS_MAX) {
      mail.defects.push('too many parts')
      return
    }
    const part = readHeaders(mail, from, to)
    walk(mail, part.headers, part.bodyStart, to, depth + 1)
  }
}

// The boundary of edited mail, which is not that of its header: the header of a part stands behind.
function guessBoundary(source: string, start: number, end: number): string {
  return DELIMITER.exec(source.slice(start, Math.min(end, start + GUESS_MAX_BYTES)))?.[1] ?? ''
}

const DELIMITER = /(?:^|\n)--([^\s][^\r\n]{3,69}?)[ \t]{0,20}\r?\nContent-[A-Za-z-]{1,30}:/

// The boundary of a multipart mail whose type a gateway lost: the body begins with a delimiter,
// perhaps behind the sentence for programs without MIME.
function lostBoundary({ source }: Mail, start: number, end: number): string {
  const opening = source.slice(start, Math.min(end, start + OPENING_MAX_BYTES))
  const boundary = OPENING.exec(opening)?.[1] ?? ''
  return boundary !== '' && guessBoundary(source, start, end) === boundary ? boundary : ''
}

const OPENING =
  /^\s{0,20}(?:This is a (?:MIME|multi)[^\n]{0,200}\n\s{0,20})?--(\S[^\r\n]{3,69}?)[ \t]{0,20}\r?\n/i

// Splits a body at its delimiters (RFC 2046 5.1.1): `--boundary`, and perhaps `--` or blanks.
function split(mail: Mail, boundary: string, start: number, end: number): [number, number][] {
  const { source } = mail
  const marker = `--${boundary}`
  const ranges: [number, number][] = []
  let open = -1
  let at = source.startsWith(marker, start) ? start : nextMarker(source, marker, start, end)
  while (at >= 0 && at + marker.length <= end) {
    const newline = source.indexOf('\n', at)
    const lineEnd = newline < 0 || newline > end ? end : newline
    const rest = source
      .slice(at + marker.length, Math.min(lineEnd, at + marker.length + 100))
      .trim()
    if (rest === '' || rest === '--') {
      if (open >= 0 && at > open) ranges.push([open, at])
      open = rest === '' ? Math.min(lineEnd + 1, end) : -1
      if (rest === '--' || ranges.length >= PARTS_MAX) break
    }
    at = nextMarker(source, marker, lineEnd, end)
  }
  if (open >= 0 && open < end) {
    mail.defects.push('no closing boundary')
    ranges.push([open, end])
  }
  return ranges
}

function nextMarker(source: string, marker: string, from: number, end: number): number {
  const found = source.indexOf(`\n${marker}`, from)
  return found < 0 || found >= end ? -1 : found + 1
}

function leaf(
  mail: Mail,
  headers: Header[],
  type: { value: string; parameters: Map<string, string> },
  start: number,
  end: number,
): void {
  const contentType = type.value || 'text/plain'
  const part: Part = { contentType, text: '', headers, blocks: [] }
  mail.parts.push(part)
  const encoded = mail.bytes.subarray(start, Math.min(end, start + TEXT_MAX_BYTES))
  const named = field(headers, 'content-transfer-encoding').trim().toLowerCase()
  const plain = contentType === 'text/plain' && /^(?:[78]bit)?$/.test(named)
  const encoding = plain ? lostEncoding(encoded) : named
  if (!/^(?:text|message)/.test(contentType)) {
    const told = attachedReport(encoded, encoding)
    if (told === null) return
    part.contentType = told || contentType
  }
  const label = (type.parameters.get('charset') ?? '').toLowerCase().trim()
  const bytes = decodeTransfer(encoded, encoding)
  if (/^message\/(?:rfc822|global)$/.test(part.contentType)) part.open = () => parse(bytes)
  const text = decodeCharset(bytes, label).replaceAll('\r\n', '\n')
  part.text = textOf(text, contentType, type.parameters)
  const linked = contentType === 'text/html' ? withLinks(text) : text
  if (linked !== text) part.linked = htmlToText(linked)
  if (contentType === 'text/html' && isClickable(text)) part.clickable = true
  if (part.contentType.startsWith('message/') || contentType === 'text/rfc822-headers')
    part.blocks = blocks(text, part.contentType)
}

function textOf(text: string, contentType: string, parameters: Map<string, string>): string {
  if (contentType === 'text/html') return htmlToText(text)
  const whole = joined(text, parameters)
  return contentType === 'text/plain' ? asWritten(whole) : whole
}

function blocks(text: string, contentType: string): Header[][] {
  const quoted =
    contentType === 'message/rfc822' ||
    contentType === 'message/global' ||
    contentType.includes('headers')
  const groups: Header[][] = []
  let at = skipEnvelope(text)
  while (at < text.length && groups.length < BLOCKS_MAX) {
    const next = /\n[ \t\r]*\n/g
    next.lastIndex = at
    const gap = next.exec(text)
    const fields = readFields(text.slice(at, gap ? gap.index : text.length))
    if (fields.length > 0) groups.push(fields)
    if (!gap || quoted) break
    at = gap.index + gap[0].length
  }
  return groups
}
