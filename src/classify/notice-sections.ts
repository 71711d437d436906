// The lines of a notice that speak of one recipient: an address that leads a line, what follows up to the
// next one, and the heading above, which may tell of its recipients something else than the notice
// tells of others: "Delivery to the following addresses was successful". Linear; never throws.

import type { Action } from '../event.ts'
import { addressesIn } from '../mail/address.ts'
import { fateAlone } from './notice-fates.ts'
import { helpWords, recipientNames, senderNames } from './notice-roles.ts'
import { phraseFinder } from './phrases.ts'
import { headingRows } from './rules/notices-headings.ts'
import { weakNoticeRows } from './rules/notices-phrases.ts'
import {
  and,
  senderAfter,
  senderPrepositions,
  recipientNames as writtenNames,
} from './rules/notices-roles.ts'
import { worldNoticeRows } from './rules/notices-world.ts'
import { UNSPACED, words } from './words.ts'

/** One recipient and the lines of the notice that speak of him, '' where none do. */
export interface Named {
  recipient: string
  section: string
  /** What the heading above him tells, where there is one. */
  told?: Action | undefined
}

/** Lines of a notice that are looked at. */
export const LINES_MAX = 1000
/** A line this long may have been wrapped. */
const WRAPPED_MIN_LENGTH = 55
/** A heading is one sentence at most. */
const HEADING_MAX_LENGTH = 240

const findHeading = phraseFinder(headingRows)
const findError = phraseFinder<string>([...weakNoticeRows, ...worldNoticeRows, ...headingRows])

const ATOM = '[^\\s@<>"\'(),:：;[\\]]'
/** Before the @ as notices write it, between quotes or not: O'Brien has one inside. */
export const LOCAL_PART = `(?:"[^"\\s@]{1,64}"|(?:${ATOM}{1,32}'){0,1}${ATOM}{1,128})`
/** Behind it. */
export const DOMAIN = '(?:\\[[\\d.]{7,15}\\]|(?:(?!\\.\\.)[^\\s@<>"\'(),;[\\]/]){1,255})'

// Bullets, quotes, a reply code or a label may stand before an address that leads its line.
const LEAD = new RegExp(
  '^[\\s*•·・●○■□◆◇▪►→|.#=+–—-]{0,12}(?:\\d{1,3}(?:[.)] |\\t))?(?:[45]\\d\\d[ -](?:[45]\\.\\d{1,3}\\.\\d{1,3} )?)?(?:>{3} )?' +
    `(?:(?:[a-z-]{2,15} ){0,2}(?:failed|rcpt|e-?mail|address|user|smtp|mailto|name|mailbox|customer|subscriber|error|failed-recipient|error-for|${recipientNames})` +
    '(?:e?s|\\(e?s\\))?\\s{0,3}[:;=：]\\s{0,20})?' +
    `["'<([]{0,3}(?:(?:smtp|mailto|rfc822)[:;]\\s?)?(${LOCAL_PART}@${DOMAIN})`,
  'i',
)

// A line that is a name and an address, as Exchange writes it: `Anna Smit (anna@klant.example)<mailto:…>`.
const NAMED = new RegExp(
  `^[\\s*•·–-]{0,12}(?:"[^"\\n@]{1,80}"|["']?\\p{L}[\\p{L}\\p{N} .,'"-]{0,60}) [(<]` +
    `([^\\s@<>"'(),:;[\\]]{1,128}@[^\\s@<>"'(),;[\\]/]{1,255})[)>](?:\\s?[<(]mailto:[^\\s<>()]{1,320}[>)])?` +
    // Behind it an answer, a day or a remark.
    '(?:[:,]?\\s{1,4}[45]\\d\\d[ -].*|\\s\\p{L}{1,4}\\s\\d[\\d/.:\\s-]{6,20}\\p{L}{0,2}|\\s\\([^()@]{3,80}\\))?\\s*$',
  'u',
)

// The line before says that the address is the sender's, or the label on the line itself does.
const SENDER_AHEAD =
  /(?:\b(?:from|by|sender|sender address|contact|von|de|van|par|da|od|от)|送信者|\bby (?:sending|writing|mailing)\b[^:]{0,80}:)\s{0,4}[:=]?\s{0,4}$/i
const SENDER_LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]{0,12}(?:[a-z-]{2,15} )?(?:${senderNames}|${senderPrepositions})(?![\\p{L}\\p{N}])[^@:=：]{0,20}[:=：]`,
  'iu',
)
// Or what stands behind it.
const SENDER_BEHIND = new RegExp(`^[^@]{1,160}@[\\w.-]{1,255}[>"')\\]]{0,3}(?:${senderAfter})`)
/** Programs print the environment that they ran in. */
const VARIABLE = /^[A-Z][A-Z\d_]{1,30}=/

// How the recipient was called before he was forwarded: he was named already.
const EARLIER_LABEL = /^\W{0,12}original (?:address|recipient)s?\s{0,3}[:=]/i

/** What the lines of a notice say of each of these recipients, by address in lower case. */
export function sectionsAbout(notice: string, recipients: string[]): Map<string, string> {
  const wanted = new Set(recipients.map((each) => each.toLowerCase()))
  const found = sections(notice.split('\n', LINES_MAX), (address) =>
    wanted.has(address.toLowerCase()),
  )
  return new Map(found.map(({ recipient, section }) => [recipient.toLowerCase(), section]))
}

/** Every recipient that counts and leads a line, in order, with the lines about him. */
export function sections(lines: string[], counts: (address: string) => boolean): Named[] {
  const found: Named[] = []
  let current: Named | undefined
  let told: Action | undefined
  let indent = 0
  let before = ''
  let listed = false
  for (const [index, line] of lines.entries()) {
    // "… delivered to: a@…, b@…," goes on in the next line.
    const named = line.includes('@')
    const recipient =
      named && !listed ? (leadOf(line, lines[index - 1] ?? '') ?? aliasOf(lines, index)) : undefined
    listed = named && LIST_OPEN.test(line) && (listed || !LEAD.test(line))
    const starts =
      recipient !== undefined &&
      counts(recipient) &&
      recipient.toLowerCase() !== current?.recipient.toLowerCase() &&
      !SENDER_AHEAD.test(before) &&
      !(current && indentOf(line) > indent && goesOn(current, line, lines[index - 1] ?? '')) &&
      !(current && EARLIER_LABEL.test(line))
    const heading = starts ? undefined : headingOf(lines, index)
    if (heading !== undefined) told = heading
    // What is set in under an address is about him; the paragraph after it is about all, and so is what a
    // heading opens that the first of them has not as well.
    const opens = lines[index - 1]?.trim() === '' && line.trim() !== ''
    const leaves = opens && (indentOf(line) < indent || (isHeading(line) && isNew(line, found)))
    if (starts) {
      const row = rowOf(line).filter(counts)
      const last = (row.length > 1 && row.at(-1)) || recipient
      current = { recipient: last, section: afterAddress(line, last), told }
      indent = indentOf(line)
      found.push(
        ...row.slice(0, -1).map((each) => ({ recipient: each, section: '', told })),
        current,
      )
    } else if (heading !== undefined && found.length > 0) current = undefined
    else if (leaves && current?.section.trim() !== '') current = undefined
    else if (isProgram(lines, index) || (found.length > 1 && TITLE.test(line))) current = undefined
    else if (RULE.test(line)) current = undefined
    // Sendmail goes on to the next recipient of the session.
    else if (current && COMMAND.test(line) && REPLIED.test(current.section)) current = undefined
    else if (current) current.section += `\n${line}`
    if (line.trim() !== '') before = line
  }
  return shared(found)
}

function isNew(line: string, found: Named[]): boolean {
  return found.length > 1 && !found[0]?.section.includes(line.trim())
}

// A sentence's list of addresses that the line ends in.
const LIST_OPEN = new RegExp(`@[^\\s@]{1,255}(?:[,;]|\\s(?:${and}))\\s*$`, 'i')

/** The addresses of a line that holds nothing else but a label, [] where it does. */
function rowOf(line: string): string[] {
  if (ARROW.test(line)) return []
  const addresses = addressesIn(line)
  const list = line.replace(/^[^:：@]{1,40}[:：](?=.*@)/, '').replace(LAST_OF_LIST, ' ')
  const rest = addresses.reduce((left, address) => left.replace(address, ''), list)
  return /[\p{L}\p{N}]/u.test(rest) ? [] : addresses
}

const LAST_OF_LIST = new RegExp(`\\s(?:${and})\\s(?=[^@\\s]{1,64}@[^@\\s]{1,255}$)`)

/** The sender, or an alias, and behind an arrow whom his mail was for. */
const ARROW = new RegExp(
  `^[\\s<"']{0,12}${LOCAL_PART}@[^\\s@<>"'(),;[\\]/]{1,255}?[>"']{0,2}\\s{0,4}(?:[-=]{1,3}>|→)\\s{0,4}` +
    `["'<]{0,2}(${LOCAL_PART}@${DOMAIN})`,
)

// What stands under a list of addresses with a blank line between is about all of them.
function shared(found: Named[]): Named[] {
  let below: Named | undefined
  return found
    .toReversed()
    .map((named) => {
      if (named.section.trim() !== '') {
        below = UNDER_LIST.test(named.section) ? named : undefined
        return named
      }
      return below && below.told === named.told ? { ...named, section: below.section } : named
    })
    .toReversed()
}

const UNDER_LIST = /^[ \t]{0,12}\n[ \t]{0,12}\n/

// Postfix sets in the rest of an answer, all of it alike, and may break it before an address.
function goesOn(current: Named, line: string, previous: string): boolean {
  return (
    previous.trim() !== '' && current.section.trim() !== '' && indentOf(line) >= indentOf(previous)
  )
}

// A line of recipients' fate that ends in a colon or stands between dashes, with the line that it goes on.
function headingOf(lines: string[], index: number): Action | undefined {
  const line = lines[index] ?? ''
  if (!isHeading(line) || line.includes('@')) return undefined
  const text = `${lines[index - 1] ?? ''} ${line}`.slice(-HEADING_MAX_LENGTH)
  const below = lines.slice(index + 1, index + 3).find((each) => each.trim() !== '') ?? ''
  if (!RECIPIENTS.test(line) && !LEAD.test(below)) return undefined
  return fateAlone(line.trim()) ?? findHeading(words(text))?.row.reason
}

/** Whether a line ends in a colon or stands between dashes, as what stands above a list does. */
export function isHeading(line: string): boolean {
  return line.length <= HEADING_MAX_LENGTH && HEADING.test(line)
}

const HEADING = /[:：]\s{0,4}$|^\s{0,12}-{2,}.{1,200}-{2,}\s{0,4}$/
const RECIPIENTS = new RegExp(
  `\\b(?:address(?:es|\\(es\\))?|recipients?(?:\\(s\\))?|destinations?|users?|to)\\b|${recipientNames}`,
  'i',
)

/** What comes next, between dashes. */
const TITLE = /^\s{0,12}-{3,}\s[^-].{1,80}\s-{3,}\s*$/
/** A line drawn across the notice. */
const RULE = /^\s{0,12}(?:-{20,}|_{20,}|={20,}|\*{20,})\s*$/
const COMMAND = /^(?:>>> [A-Za-z]{4}|\.{3} while talking to )/
const REPLIED = /^\W{0,8}[245]\d\d[ -]/m

/** Blanks before a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

const SENTENCE_GOES_ON =
  /(?:,|\b(?:if|to|at|from|with|or|and|the|by|for|address|user|of|is|that|e-?mailing))\s*$/i

function leadOf(line: string, previous: string): string | undefined {
  const address =
    ARROW.exec(line)?.[1] ??
    LEAD.exec(line)?.[1] ??
    namedIn(line) ??
    labelled(line) ??
    answeredIn(line, previous)
  if (
    address === undefined ||
    SENDER_LABEL.test(line) ||
    SENDER_BEHIND.test(line) ||
    VARIABLE.test(line)
  )
    return undefined
  // An answer of several lines goes on.
  const answer = /^\s{0,12}([45]\d\d)[ -]/.exec(line)?.[1]
  if (answer !== undefined && previous.trimStart().startsWith(`${answer}-`)) return undefined
  // Wrapped prose brings an address to the start of a line by chance.
  const wrapped = previous.length > WRAPPED_MIN_LENGTH && SENTENCE_GOES_ON.test(previous)
  if (ASKS.test(previous.trimEnd())) return undefined
  if (wrapped && /^\s?[\w.+-]{1,64}@[\w.-]{1,255} \w/.test(line)) return undefined
  return addressesIn(address.replace(/[.:>]+$/, ''))[0]
}

// "550 user unknown <anna@…>", in a list of such lines.
function answeredIn(line: string, previous: string): string | undefined {
  return previous.trim() === '' || ANSWERED.test(previous) ? ANSWERED.exec(line)?.[1] : undefined
}

const ANSWERED = new RegExp(`^\\s{0,12}[45]\\d\\d[ -][^@<]{1,200}<(${LOCAL_PART}@${DOMAIN})>\\s*$`)

// "For assistance please send mail to <postmaster@…>" is no name.
function namedIn(line: string): string | undefined {
  const address = NAMED.exec(line)?.[1]
  const name = line.slice(0, line.indexOf(address ?? '')).replace(/[(<\s]{1,4}$/, '')
  return SENTENCE_GOES_ON.test(name) || ASKS.test(name) ? undefined : address
}

// "For further assistance, please contact" is no name.
const ASKS = new RegExp(`(?:${helpWords})$`, 'i')

// Exim and sendmail name a program or file that failed, and behind it the alias that names it.
function isProgram(lines: string[], index: number): boolean {
  return (
    PROGRAM.test(lines[index] ?? '') &&
    lines.slice(index + 1, index + 3).some((line) => ALIAS.test(line))
  )
}

function aliasOf(lines: string[], index: number): string | undefined {
  const alias = ALIAS.exec(lines[index] ?? '')?.[1]
  return isProgram(lines, index - 1) || isProgram(lines, index - 2) ? alias : undefined
}

const PROGRAM = /^\s{0,8}(?:"?[|/][^\s@|][^@|]{0,200}|(?:pipe|save) to \S.{0,300})$/
const ALIAS =
  /^\s{0,12}(?:\((?:expanded|generated) from:? <?|generated by )([^\s<>()]{1,128}@[^\s<>()]{1,255})>?(?:\)|\s{0,4}$)/

// "User mailbox exceeds allowed size: anna@…", "Failed to deliver to 'anna@…'": the error is the label.
function labelled(line: string): string | undefined {
  const [, label = '', address] = LABELLED.exec(line) ?? []
  return findError(words(label)) === null ? undefined : address
}

const LABELLED = new RegExp(
  `^([^@:.!?]{3,60}(?::|\\b(?:to|for|${writtenNames})|[到给給至]))\\s{1,8}["'<]{0,2}` +
    `(${LOCAL_PART}@${DOMAIN})["'>]{0,2}[.:]?\\s*(?:\\(.*\\)\\s*)?$`,
  'i',
)

function afterAddress(line: string, recipient: string): string {
  const code = /^\W{0,12}(?:[45]\d\d\b|[45]\.\d)/.test(line)
  // A sentence without blanks opens with what it says of the address within it.
  const inside = UNSPACED.test(line.slice(0, line.indexOf(recipient)))
  return code || inside || labelled(line) !== undefined
    ? line
    : line
        .slice(line.indexOf(recipient) + recipient.length)
        .replace(/^[>\])"':;,.\s]{1,8}(?:(?![45]\d\d(?!\d))\d{1,5}\s{0,4}$)?/, '')
}
