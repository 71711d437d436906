// Writes a delivery status notification: multipart/report (RFC 6522) with a text for people, the fields of
// RFC 3464, and the original or its header. For addresses and originals in other scripts it uses the types of
// RFC 6533. Lines end in CRLF and have at most 78 octets if they can be folded, else 998 (RFC 5322 2.1.1); the
// original stays as it is. Pure.

import { isAscii as isSevenBit, isUtf8 } from 'node:buffer'
import { encode, wrap as softWrap } from 'nodemailer/lib/qp'
import { mailDate } from '../instant.ts'
import { oneLine } from '../mail/fields.ts'
import { addressLiteral } from '../network.ts'

/** What is reported of one recipient. */
export interface DeliveryReport {
  /** The id of the notice; its Message-ID and boundary are made of it. */
  id: string
  /** Our name. */
  hostname: string
  to: string
  subject: string
  /** Paragraphs for people. */
  text: string[]
  nowMs: number
  arrivalMs: number
  /** Decoded; '' = not given. */
  envelopeId: string
  /** `rfc822;alice@example.org`, decoded; '' = not given. */
  originalRecipient: string
  recipient: string
  action: 'failed' | 'delayed' | 'relayed'
  status: string
  /** The remote's address, '' = none. */
  remoteIp: string
  /** `smtp`: a remote's reply; else our own words. */
  diagnostic: { type: 'smtp' | 'x-retour'; text: string }
  /** Of a delay. */
  willRetryUntilMs: number | null
  original: { bytes: Uint8Array; whole: boolean }
}

const LINE_MAX = 78
const LINE_MAX_OCTETS = 998
const BLANK = /\r?\n\r?\n/
/** Printable ASCII. A remote's words may have control characters in them. */
const PLAIN_LINE = /^[ -~]*$/

export function reportBytes(report: DeliveryReport): Uint8Array {
  const { hostname, original } = report
  const parts = [
    textPart(report.text),
    statusPart(report),
    returnedPart(original.bytes, original.whole),
  ]
  const boundary = boundaryOf(report.id, parts)
  const header = [
    `From: Mail Delivery System <MAILER-DAEMON@${hostname}>`,
    `To: <${report.to}>`,
    `Subject: ${report.subject}`,
    `Date: ${mailDate(report.nowMs)}`,
    `Message-ID: <${report.id}@${hostname}>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    // RFC 2045 6.4: 8bit if a part is.
    `Content-Transfer-Encoding: ${parts.every(({ bytes }) => isSevenBit(bytes)) ? '7bit' : '8bit'}`,
    'Content-Type: multipart/report; report-type=delivery-status;',
    ` boundary="${boundary}"`,
  ]
  const chunks: Buffer[] = [Buffer.from(`${header.join('\r\n')}\r\n\r\n`)]
  for (const part of parts) {
    chunks.push(Buffer.from(`--${boundary}\r\n${partHeader(part)}\r\n\r\n`), part.bytes, CRLF)
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`))
  return Buffer.concat(chunks)
}

const CRLF = Buffer.from('\r\n')

interface Part {
  type: string
  description: string
  bytes: Buffer
  encoding?: 'quoted-printable'
}

function partHeader({ type, description, bytes, encoding }: Part): string {
  const lines = [`Content-Type: ${type}`, `Content-Description: ${description}`]
  const named = encoding ?? (isSevenBit(bytes) ? '7bit' : '8bit')
  return [...lines, `Content-Transfer-Encoding: ${named}`].join('\r\n')
}

/** Plain where it can be, so that it reads well everywhere; else quoted-printable (RFC 2045 6.7). */
function textPart(paragraphs: string[]): Part {
  const text = paragraphs.map(wrap).join('\r\n\r\n')
  const lines = text.split('\r\n')
  const isShort = lines.every((line) => PLAIN_LINE.test(line) && line.length <= LINE_MAX)
  return {
    type: `text/plain; charset=${isAscii(text) ? 'us-ascii' : 'utf-8'}`,
    description: 'Notification',
    bytes: Buffer.from(`${isShort ? text : softWrap(encode(text))}\r\n`),
    ...(isShort ? {} : { encoding: 'quoted-printable' as const }),
  }
}

/** RFC 3464 2.2 and 2.3. */
function statusPart(report: DeliveryReport): Part {
  const { diagnostic, recipient, originalRecipient, remoteIp, willRetryUntilMs } = report
  const isGlobal = !isAscii(recipient) || !isAscii(originalRecipient)
  const message = [
    ['Reporting-MTA', `dns; ${report.hostname}`],
    ['Original-Envelope-Id', report.envelopeId],
    ['Arrival-Date', mailDate(report.arrivalMs)],
  ]
  const ofRecipient = [
    ['Original-Recipient', originalRecipient.replace(';', '; ')],
    ['Final-Recipient', `${isAscii(recipient) ? 'rfc822' : 'utf-8'}; ${recipient}`],
    ['Action', report.action],
    ['Status', report.status],
    ['Remote-MTA', remoteIp === '' ? '' : `dns; ${addressLiteral(remoteIp)}`],
    [
      'Diagnostic-Code',
      `${diagnostic.type}; ${isGlobal ? diagnostic.text : ascii(diagnostic.text)}`,
    ],
    ['Last-Attempt-Date', mailDate(report.nowMs)],
    ['Will-Retry-Until', willRetryUntilMs === null ? '' : mailDate(willRetryUntilMs)],
  ]
  const block = (fields: string[][]) =>
    fields
      .filter(([, value]) => value !== '')
      .map(([name, value]) => fold(`${name}: ${oneLine(value ?? '')}\r\n`))
      .join('')
  return {
    type: isGlobal ? 'message/global-delivery-status' : 'message/delivery-status',
    description: 'Delivery report',
    bytes: Buffer.from(`${block(message)}\r\n${block(ofRecipient)}`),
  }
}

/**
 * The original, or its header alone. RFC 2046 5.2.1 and RFC 6532 3.7: message/rfc822 is never encoded,
 * and a header in another script than ASCII makes it message/global.
 */
function returnedPart(original: Uint8Array, whole: boolean): Part {
  const bytes = Buffer.from(original.buffer, original.byteOffset, original.length)
  const end = BLANK.exec(bytes.toString('latin1'))?.index ?? bytes.length
  const header = bytes.subarray(0, end)
  // A header in another charset fits neither type; message/rfc822 is the one that all mail programs show.
  const isGlobal = !isSevenBit(header) && isUtf8(header)
  if (whole) {
    const type = isGlobal ? 'message/global' : 'message/rfc822'
    return { type, description: 'Undelivered mail', bytes }
  }
  return {
    type: isGlobal ? 'message/global-headers' : 'text/rfc822-headers',
    description: 'Header of the mail',
    bytes: Buffer.concat([header, CRLF]),
  }
}

/** A boundary that stands in no part. */
function boundaryOf(id: string, parts: Part[]): string {
  for (let serial = 0; ; serial++) {
    const boundary = `=_${id}.${serial}`
    if (!parts.some(({ bytes }) => bytes.includes(boundary))) return boundary
  }
}

/** Folds a field in front of spaces (RFC 5322 2.2.3), and a word that is too long for any line within itself. */
function fold(field: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of field.trimEnd().split(/(?<=\S)(?= )/)) {
    for (const piece of pieces(word)) {
      if (line !== '' && Buffer.byteLength(line + piece) > LINE_MAX) {
        lines.push(line)
        line = piece.startsWith(' ') ? piece : ` ${piece}`
      } else line += piece
    }
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}

/** A word in pieces that fit on a line, whatever the script. */
function pieces(word: string): string[] {
  const octetsMax = LINE_MAX_OCTETS - 2
  if (Buffer.byteLength(word) <= octetsMax) return [word]
  return [...word].reduce<string[]>((found, character) => {
    const last = found.at(-1) ?? ''
    if (found.length === 0 || Buffer.byteLength(last + character) > octetsMax) found.push(character)
    else found[found.length - 1] = last + character
    return found
  }, [])
}

/** Breaks a paragraph into lines, all of which are indented like its first. */
function wrap(paragraph: string): string {
  const indent = /^ */.exec(paragraph)?.[0] ?? ''
  const lines: string[] = []
  for (const word of paragraph.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= LINE_MAX) lines.push(indent + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\r\n')
}

function ascii(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, '?')
}

function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text)
}
