// Finds the original message in a mail: where the notice ends and the mail that it returns begins,
// and the header fields of that mail. The original may be attached (RFC 3462), whole or as headers
// only, or pasted as text below the notice. Fields that are not quoted are left out.

import type { OriginalMessage } from '../event.ts'
import { addressesIn, decodeXtext } from '../mail/address.ts'
import { field, type Header } from '../mail/fields.ts'
import { type Part, type Report, readFields } from '../mail/message.ts'
import { asLines } from './json-lines.ts'
import { oncePerReport } from './once.ts'
import { hasNullReturnPath, isFromMailSystem } from './origin.ts'
import { phraseList } from './phrases/lists.ts'
import { words } from './phrases/words.ts'
import { isHouse } from './recipients/desks.ts'
import { dividers } from './rules/notice/dividers.ts'
import { withoutSignature } from './signature.ts'
import { withoutStamps } from './stamps.ts'
import { toldFields } from './told-fields.ts'

/** Lines of prose looked through for the place where the original begins. */
const LINES_MAX = 2000
/** The line between a notice and the original has few words besides its phrase. */
const DIVIDER_MAX_LENGTH = 120
const DIVIDER_REST_MAX_WORDS = 8
const DIVIDER_MAX_LINES = 8
/** Header lines of a pasted original that are read. */
const PASTED_MAX_LINES = 200

/**
 * The report with its HTML form in place of its text, as some texts only say "see the HTML". Null
 * if it has no HTML, or is read from it already.
 */
export function htmlReport(report: Report): Report | null {
  const html = report.parts.find(({ contentType }) => contentType === 'text/html')?.text ?? ''
  return html === '' || html === report.text ? null : { ...report, text: html }
}

/**
 * The header fields of the original as far as the mail quotes them; undefined if it quotes none.
 */
export function originalOf(report: Report): OriginalMessage | undefined {
  const quoted = quotedFields(report)
  const fields = quoted.length > 0 ? quoted : toldFields(noticeOf(report).notice)
  const envelopeId = envelopeIdOf(report)
  const original: OriginalMessage = {}
  const messageId = field(fields, 'message-id') || idOf(report)
  if (messageId !== '') original.messageId = messageId
  for (const name of ['subject', 'from', 'to', 'date'] as const) {
    const value = field(fields, name)
    if (value !== '') original[name] = value
  }
  const retourId = field(fields, 'x-retour-id')
  if (retourId !== '') original.retourId = retourId
  if (envelopeId !== '') original.envelopeId = envelopeId
  return Object.keys(original).length > 0 ? original : undefined
}

/** The header of the original message; [] if the mail does not quote it. */
export const quotedFields = oncePerReport(findQuoted)

function findQuoted(report: Report): Header[] {
  let lone: Header[] = []
  for (const part of report.parts) {
    if (!isQuotedPart(part.contentType)) continue
    const fields = part.blocks[0] ?? []
    // A help desk or a forwarder may attach the notice that it got, and the original is inside
    // that.
    const within = isFromMailSystem({ headers: fields }) ? quotedWithin(part) : []
    if (within.length > 1) return within
    if (fields.length > 1) return fields
    if (lone.length === 0 && fields.some(({ name }) => LONE.test(name))) lone = fields
  }
  const { quoted } = noticeOf(report)
  if (quoted !== '') return readFields(quoted)
  // The original may be attached as plain text: a later part that starts with header lines, or has
  // them as its own header.
  for (const part of report.parts.slice(1)) {
    if (field(part.headers, 'from') !== '') return part.headers
    if (part.text !== '' && fieldRun(part.text.trimStart().split('\n', LINES_MAX), 0).header)
      return readFields(headerBlock(part.text.trimStart()))
  }
  return lone
}

// Fields that count as a header even if there is only one of them: RFC 6522 3 lets a report return
// as little of the header as it likes. Any other single line with a colon may be prose.
const LONE = /^(?:message-id|x-retour-id|subject|from|to|date)$/

function quotedWithin({ text }: Part): Header[] {
  const body = text.slice(text.search(/\n[ \t]*\n/) + 1)
  return readFields(split(body.split('\n', LINES_MAX)).quoted)
}

/**
 * Whether the mail returns the original or its header, or announces it even if nothing of it is
 * there.
 */
export function returnsOriginal(report: Report): boolean {
  return report.parts.some(({ contentType }) => isQuotedPart(contentType)) || noticeOf(report).cut
}

/** Whether a part of this type is the original or its header. */
export function isQuotedPart(contentType: string): boolean {
  return /^(?:message\/(?:rfc822|global)(?:-headers)?|text\/rfc822(?:-headers)?|message\/(?:partial|news))$/.test(
    contentType,
  )
}

function envelopeIdOf(report: Report): string {
  return decodeXtext(inBlocks(report, 'original-envelope-id'))
}

// The Message-ID of the original. Gmail's status reports and disposition notices (RFC 8098 3.2.5)
// have it in the block of fields of a recipient.
function idOf(report: Report): string {
  return inBlocks(report, 'x-original-message-id') || inBlocks(report, 'original-message-id')
}

function inBlocks({ parts }: Report, name: string): string {
  for (const { blocks } of parts)
    for (const block of blocks) {
      const value = field(block, name)
      if (value !== '') return value
    }
  return ''
}

/**
 * The text in two parts: what the reporter says, and the header of the original that stands below
 * ('' if none).
 */
interface Notice {
  notice: string
  quoted: string
  /**
   * Whether the text was cut where the original begins or is announced, even if nothing follows.
   */
  cut: boolean
}

/** Cuts the prose of a report where the original begins. */
export const noticeOf = oncePerReport((report): Notice => {
  // Only a mail system's notice may be one that it passes on. A person's own words stand above what
  // he passes on.
  const mayPassOn = isFromMailSystem(report) && hasNullReturnPath(report)
  const found = split(withoutStamps(asLines(report.text), LINES_MAX), mayPassOn)
  // If the original is returned, the recipient is known without the addresses in the signature.
  const returned = found.cut || report.parts.some(({ contentType }) => isQuotedPart(contentType))
  const isKnown = (address: string) => returned || isHouse(report, address)
  return { ...found, notice: withoutSignature(found.notice, isKnown) }
})

function split(lines: string[], mayPassOn = false): Notice {
  // No header begins in the lines before this index: they have been tried.
  let tried = 0
  // A notice that is passed on begins with its own header. It is skipped, as it is not the
  // original's.
  let passedOn = false
  const own: string[] = []
  const plain = lines.map((line) => (line.startsWith('>') ? line.replace(SIGN, '') : line))
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const divides =
      isDivider(line) && !isSentence(line, lines.slice(index + 1, index + DIVIDER_MAX_LINES))
    let header = false
    if (!divides && index >= tried && FIELD_NAME.test(plain[index] ?? '')) {
      const run = fieldRun(plain, index)
      header = run.header
      tried = run.end
    }
    if (!divides && !header) {
      own.push(line)
      continue
    }
    // The notice is cut here even if it only announces the original and nothing follows.
    const start = divides ? quotedStart(lines, index + 1) : index
    const rest = lines.slice(start).join('\n')
    const quoted = headerBlock(rest.trimStart())
    passedOn ||= mayPassOn && own.every((each) => each.trim() === '')
    if (!passedOn || !isFromMailSystem({ headers: readFields(quoted) }))
      return { notice: own.join('\n'), quoted, cut: true }
    index = endOfBlock(lines, start)
  }
  return { notice: own.join('\n'), quoted: '', cut: false }
}

/** Some programs put `>` before the lines of the original, as people do. */
const SIGN = /^> ?/

// The line on which the original starts, behind a divider that may have several lines: "The body of
// the message is 31457000 characters long; only …".
function quotedStart(lines: string[], from: number): number {
  const ahead = lines.slice(from, from + DIVIDER_MAX_LINES)
  const start = ahead.findIndex((line) => FIELD_NAME.test(line) || line.startsWith('>'))
  return start < 0 ? from : from + start
}

// A line with one of these words is no divider: "The message you sent could not be delivered."
const DENIES = /\b(?:not|cannot|failed|undeliver(?:ed|able))\b/i

const dividerWords = phraseList(dividers).map(words)

function isDivider(line: string): boolean {
  if (
    line.length > DIVIDER_MAX_LENGTH ||
    // Sendmail begins its notices with "The original message was received at …".
    line.includes('was received') ||
    DENIES.test(line) ||
    !/^[\s>|*]{0,8}(?:[-=_*+#]{2,}|[^\s:]+ .*[:.\-=]\s*$)/.test(line)
  )
    return false
  const plain = words(line)
  return dividerWords.some(
    (divider) =>
      plain.startsWith(divider) &&
      plain.slice(divider.length).split(' ').length <= DIVIDER_REST_MAX_WORDS,
  )
}

// Whether a line with the words of a divider is a sentence of the notice: "The message you sent to
// anna@… bounced." A divider says where the copy is, or stands right above it.
function isSentence(line: string, below: readonly string[]): boolean {
  if (!SENTENCE.test(line) || POINTS.test(line)) return false
  const next = below.find((each) => each.trim() !== '') ?? ''
  const name = FIELD_NAME.exec(next)?.[1]?.toLowerCase() ?? ''
  return !next.startsWith('>') && !TRANSPORT.test(name) && !LETTER.test(name)
}

const SENTENCE = /\.\s*$|\b(?:has|had|was|is|exceeds|contain(?:s|ed)) \w|\bbounced\W*$/i
const POINTS =
  /^[-=_*+#]|\b(?:cop(?:y|ies)|below|beneath|follow\w*|attached|enclosed|included|headers?|quoted|reads|here)\b/i

// Fields of a mail that was transported. Prose about a mail does not have them.
const TRANSPORT =
  /^(?:received|return-path|dkim-signature|message-id|mime-version|arc-seal|x-received|delivered-to|domainkey-signature|x-mailer|x-priority|content-type|authentication-results)$/
const LETTER = /^(?:from|to|subject|date|cc|reply-to|sender|message-id)$/
// The following lines of a Received field begin so. Their indentation may be lost, as in HTML.
const HOP =
  /^(?:by|with|for|id|via|\((?:using|envelope-from|postfix|version|no client)|from \S{1,255} \()\s?\S/i
// Fields that notices have, but no header of a mail.
const TOLD_ONLY = /^(?:recipients?|reason|error|rule|status|action|failed-recipient|to-address)$/
const FIELD_NAME = /^([A-Za-z][A-Za-z0-9-]{1,60}):/

// Whether a header begins at a line: at least three fields in a row, one of them of the transport,
// and two of them known. `end` is the first line that may begin another.
function fieldRun(lines: string[], from: number): { header: boolean; end: number } {
  let fields = 0
  let transport = 0
  let known = 0
  let index = from
  for (; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const name = FIELD_NAME.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) {
      if (/^[ \t]+\S/.test(line) || (transport > 0 && HOP.test(line))) continue
      break
    }
    if (TOLD_ONLY.test(name)) return { header: false, end: endOfBlock(lines, index) }
    fields++
    if (TRANSPORT.test(name)) transport++
    if (TRANSPORT.test(name) || LETTER.test(name)) known++
    if (fields >= 3 && transport > 0 && known > 1) return { header: true, end: index }
  }
  return { header: false, end: index }
}

// The end of a paragraph. If one of its lines is a field of notices, all of it belongs to the
// notice: "Status: rejected", "From: …", "Message-Id: …".
function endOfBlock(lines: string[], from: number): number {
  const blank = lines.findIndex((line, index) => index >= from && line.trim() === '')
  return blank < 0 ? lines.length : blank
}

function headerBlock(pasted: string): string {
  const text = SIGN.test(pasted) ? pasted.replace(/^> ?/gm, '') : pasted
  const end = /\n[ \t]*\n/.exec(text)
  return (end ? text.slice(0, end.index) : text).split('\n', PASTED_MAX_LINES).join('\n')
}

/**
 * The recipients of the original by its header: To and Cc, without the mailing list that it went
 * through; else the recipient in its newest Received field that names one; [] if there are none.
 */
export function originalRecipients(fields: Header[]): string[] {
  const lists = new Set(
    addressesIn(`${field(fields, 'list-post')}, ${field(fields, 'x-beenthere')}`),
  )
  const recipients = (text: string) => addressesIn(text).filter((address) => !lists.has(address))
  const named = recipients(`${field(fields, 'to')}, ${field(fields, 'cc')}`)
  if (named.length > 0) return named
  const hops = fields
    .filter(({ name }) => name === 'received')
    .map(({ value }) => /\bfor <?([^\s<>;]{3,320})>?/.exec(value)?.[1] ?? '')
  return recipients(hops.join(', ')).slice(0, 1)
}
