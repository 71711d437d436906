// Parses one returned mail: headers, flat parts and prose. Lenient and bounded in everything; what was forgiven is
// listed in `defects`; never throws. RFC 5322, 2045-2047, 6532. The only importer of postal-mime, which decodes the
// encoded words; the tree is walked here, because a report is read part by part, with the headers and the order of
// the parts, which postal-mime's result merges.

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
  /** Lower case, without parameters. */
  contentType: string
  /** Decoded text (of HTML what a person reads), or '' for parts that are no text. */
  text: string
  /** The text with the addresses of links, where HTML has such whose words hold none. */
  linked?: string
  /** Whether HTML has something to click that leads to the web. */
  clickable?: true
  headers: Header[]
  /** Groups of fields of a message/* or rfc822-headers part: RFC 3464 2.1; of a mail its header. */
  blocks: Header[][]
  /** Parses the mail that the part is, where it is one. */
  open?: () => Report
}

/** The parsed view of a returned mail: what the classifier reads. */
export interface Report {
  headers: Header[]
  contentType: string
  /** `report-type` parameter of multipart/report, lower case, '' when absent. */
  reportType: string
  parts: Part[]
  /** The prose a person would read: text parts, or the text of the HTML where there is no other. */
  text: string
  defects: string[]
}

/** Bytes looked at: reports come first, a large original last. */
const SCAN_MAX_BYTES = 8_388_608
const HEADER_MAX_BYTES = 262_144
const PARTS_MAX = 100
const DEPTH_MAX = 12
/** Characters in which a boundary is looked for that no header names. */
const GUESS_MAX_BYTES = 65_536
/** Characters in which a multipart body without a type must begin. */
const OPENING_MAX_BYTES = 600
/** Defect of a mail whose parts no header announces: somebody may have pasted them. */
export const LOST_TYPE = 'parts without a type'
/** Groups of fields read of one part, of which each recipient has one. */
const BLOCKS_MAX = 500

/**
 * Parses any bytes. Never rejects: bytes that are no mail give a report without headers and a defect. The last server
 * writes the envelope sender into Return-Path (RFC 5321 4.4): where that is us, `mailFrom` becomes the first header,
 * '' as the null sender of reports.
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

/** The fields of a pasted or attached header block, words decoded; [] where the text is no header. */
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

// Mail on disk may start with an mbox separator, blanks (pages saved as text) or a byte order mark.
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
    // A part or mail that starts with prose has no header: the line belongs to the body.
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

/** RFC 2047 5: an encoded word is never part of an address, so fields of recipients stay as they are. */
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
    // JSON that is all of a mail counts as its text; `application/text` is text under a wrong name.
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

// Edited or rewritten mail may have another boundary than its header says: a delimiter line with the header of a
// part behind it.
function guessBoundary(source: string, start: number, end: number): string {
  return DELIMITER.exec(source.slice(start, Math.min(end, start + GUESS_MAX_BYTES)))?.[1] ?? ''
}

const DELIMITER = /(?:^|\n)--([^\s][^\r\n]{3,69}?)[ \t]{0,20}\r?\nContent-[A-Za-z-]{1,30}:/

// Some gateways keep the body of a multipart mail and lose its type: it opens with a delimiter, perhaps
// after the sentence for programs without MIME.
function lostBoundary({ source }: Mail, start: number, end: number): string {
  const opening = source.slice(start, Math.min(end, start + OPENING_MAX_BYTES))
  const boundary = OPENING.exec(opening)?.[1] ?? ''
  return boundary !== '' && guessBoundary(source, start, end) === boundary ? boundary : ''
}

const OPENING =
  /^\s{0,20}(?:This is a (?:MIME|multi)[^\n]{0,200}\n\s{0,20})?--(\S[^\r\n]{3,69}?)[ \t]{0,20}\r?\n/i

// RFC 2046 5.1.1. A line is a delimiter when `--boundary` is followed by blanks, `--` or its end.
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
