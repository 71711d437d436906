// Makes a submitted mail ready to go out. Removes header fields that are commands to us, or that
// the recipient must not see. Adds Date and Message-ID if they are missing (RFC 6409 8). Makes all
// line ends CRLF (RFC 5321 2.3.8: a bare CR or LF is used to smuggle mail). Every other byte stays
// as it is, even NUL: RFC 5321 4.1.1.4 allows all of ASCII, and the recipient's server decides what
// it accepts. Only the header is looked at; a mail without a header is all body. Nothing here
// throws.

import { withCrlf } from './crlf.ts'
import { decodeCharset, latin1 } from './decode.ts'
import { bareMessageId } from './fields.ts'
import { decodeValue } from './message.ts'
import { tagsIn } from './tags.ts'

/**
 * Fields that are removed: commands, by our names and SMTPeter's, and the mark that we put on each
 * message.
 */
const STEERING = /^x-(?:retour|smtpeter)-(?:tags|trackbounces)$|^x-retour-id$/
/**
 * Fields that are removed because the recipient must not see them: the addresses of blind copies
 * (RFC 5322 3.6.3; mail libraries rely on the server for that), and Return-Path, which the last
 * server writes (RFC 5321 4.4).
 */
const KEPT_BACK = /^(?:resent-)?bcc$|^return-path$/
const TAGS = /^x-(?:retour|smtpeter)-tags$/
const TRACK_BOUNCES = /^x-(?:retour|smtpeter)-trackbounces$/
const FALSE = /^(?:false|no|off|0)$/i
/**
 * The name of a field (RFC 5322 2.2): printable ASCII except the colon. Blanks may stand before
 * that (4.5).
 */
const FIELD_NAME = /^([!-9;-~]+)[ \t]*:/
/** The longest line of RFC 5322 2.1.1, with its line end. */
const LINE_MAX_BYTES = 1000
/**
 * Lines of a header that are read, at a hundred bytes of memory each. No list of recipients has
 * more; what follows is passed on as it is.
 */
const LINES_MAX = 50_000
/** A value with more characters is cut. */
const VALUE_MAX_LENGTH = 16_384

/**
 * What programs hand in before the header: the byte order mark of a file, or the separator of an
 * mbox. A separator has a time of day; `From :` is a field.
 */
const BEFORE_HEADER = /^(?:\xef\xbb\xbf)?(?:>?From (?![ \t]*:).*\d:\d\d.*\r\n)?(?=[!-9;-~]+[ \t]*:)/

const CR = 0x0d

/** A submitted mail, and what its header says to us. */
export interface Outgoing {
  tags: string[]
  /** False if the mail asks to be sent with the sender's own envelope. */
  trackBounces: boolean
  /** The Subject, unfolded and with encoded words (RFC 2047) decoded; '' if there is none. */
  subject: string
  /** The value of the From field as written; '' if there is none. */
  from: string
  /** The Message-ID without angle brackets; null if there is none by which mail can be found. */
  messageId: string | null
  /** The number of Received fields: how many servers the mail has been through. */
  hops: number
  /** Gives the mail to be sent. `received` is the value of our own Received field. */
  finish(added: { received: string; date: string; messageId: string }): Uint8Array
}

interface Field {
  /** The name in lower case; '' for a line that is no field. */
  name: string
  /** The whole field with its folds and line end, one character for each byte. */
  line: string
}

export function readOutgoing(mail: Uint8Array): Outgoing {
  const raw = withCrlf(mail)
  const { fields, body } = split(raw)
  const values = (name: RegExp) =>
    fields.filter((field) => name.test(field.name)).map(({ line }) => unfolded(line))
  // Mail libraries encode a text that is not ASCII, even in an X- field (RFC 2047 5).
  const texts = (name: RegExp) => values(name).map((value) => decodeValue({ name: '', value }))
  const has = (name: string) => fields.some((field) => field.name === name)
  const [messageId = ''] = values(/^message-id$/)
  return {
    tags: tagsIn(texts(TAGS)),
    trackBounces: !values(TRACK_BOUNCES).some((word) => FALSE.test(word)),
    subject: texts(/^subject$/)[0] ?? '',
    from: values(/^from$/)[0] ?? '',
    messageId: bareMessageId(messageId),
    hops: values(/^received$/).length,
    finish(added) {
      const lines = [
        `Received: ${added.received}\r\n`,
        ...fields
          .filter(({ name }) => !STEERING.test(name) && !KEPT_BACK.test(name))
          .map(({ line }) => line),
        ...(has('date') ? [] : [`Date: ${added.date}\r\n`]),
        ...(has('message-id') ? [] : [`Message-ID: <${added.messageId}>\r\n`]),
      ]
      return Buffer.concat([Buffer.from(lines.join(''), 'latin1'), body])
    },
  }
}

/** The header's fields, and all that follows them: the empty line and the body. */
function split(raw: Uint8Array): { fields: Field[]; body: Uint8Array } {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length)
  const [before = ''] = BEFORE_HEADER.exec(latin1(bytes.subarray(0, 2 * LINE_MAX_BYTES))) ?? []
  const mail = bytes.subarray(before.length)
  const fields: Field[] = []
  for (let at = 0, lines = 0; at < mail.length; lines++) {
    if (mail[at] === CR || lines === LINES_MAX) return { fields, body: mail.subarray(at) }
    const end = mail.indexOf('\r\n', at)
    const next = end < 0 ? mail.length : end + 2
    const line = latin1(mail.subarray(at, next))
    const [, name] = FIELD_NAME.exec(line) ?? []
    const last = fields.at(-1)
    // A mail that does not begin with a field has no header.
    if (name === undefined && last === undefined) break
    if (last !== undefined && /^[ \t]/.test(line)) last.line += line
    else fields.push({ name: (name ?? '').toLowerCase(), line })
    at = next
  }
  const last = fields.at(-1)
  if (last === undefined) return { fields, body: Buffer.concat([Buffer.from('\r\n'), mail]) }
  // The mail is only a header, without the empty line below it.
  if (!last.line.endsWith('\r\n')) last.line += '\r\n'
  return { fields, body: Buffer.from('\r\n') }
}

/** The value of a field, unfolded (RFC 5322 2.2.3) and decoded as UTF-8 if it is that. */
function unfolded(line: string): string {
  const value = line.slice(line.indexOf(':') + 1, VALUE_MAX_LENGTH).replace(/\r\n(?=[ \t])/g, '')
  return decodeCharset(Buffer.from(value, 'latin1'), '').trim()
}
