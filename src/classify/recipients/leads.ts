// Finds the address that leads a line of a notice. It stands first in the line, or after bullets, a
// reply code, a label, a name, the arrow of an alias, or the words of the error. Addresses that the
// line marks as the sender's or a help desk's do not count. Linear; never throws.

import { addressesIn } from '../../mail/address.ts'
import { phraseFinder } from '../phrases/phrases.ts'
import { UNSPACED, words } from '../phrases/words.ts'
import { weakNoticeRows } from '../rules/notice/phrases.ts'
import { worldNoticeRows } from '../rules/notice/world.ts'
import { headingRows } from '../rules/recipients/headings.ts'
import { and, senderAfter, senderPrepositions } from '../rules/recipients/roles.ts'
import { WRAPPED_MIN_LENGTH } from './lines.ts'
import { askWords, helpWords, recipientNames, senderNames } from './roles.ts'

/** No program wraps prose at a narrower column. */
const WIDTH_MIN = 60

const findError = phraseFinder<string>([...weakNoticeRows, ...worldNoticeRows, ...headingRows])

const ATOM = '[^\\s@<>"\'(),:：;[\\]]'
/**
 * The part before the @. It may stand between quotes, and names such as O'Brien have one inside.
 */
const LOCAL_PART = `(?:"[^"\\s@]{1,64}"|(?:${ATOM}{1,32}'){0,1}${ATOM}{1,128})`
const DOMAIN = '(?:\\[[\\d.]{7,15}\\]|(?:(?!\\.\\.)[^\\s@<>"\'(),;[\\]/]){1,255})'
/** An address as notices write it, for a regular expression. */
export const ADDRESS = `${LOCAL_PART}@${DOMAIN}`

/** Bullets, quotes, a reply code or a label may stand before an address that leads its line. */
export const LEAD = new RegExp(
  '^(?:[\\s*•·・●○■□◆◇▪►→|.#=–—-]|\\+(?!\\d)){0,32}(?:\\d{1,3}(?:[.)] |\\t))?(?:[45]\\d\\d[ -](?:[45]\\.\\d{1,3}\\.\\d{1,3} )?)?(?:>{3} )?' +
    `(?:(?:[a-z-]{2,15} ){0,2}(?:failed|rcpt|e-?mail|address|user|smtp|mailto|name|mailbox|customer|subscriber|error|failed-recipient|error-for|${recipientNames})` +
    '(?:e?s|\\(e?s\\))?\\s{0,12}[:;=：]\\s{0,20})?' +
    `["'<([]{0,3}(?:(?:smtp|mailto|rfc822)[:;/]\\s?)?(${ADDRESS})`,
  'i',
)

// A name in Domino's directory, in full or short: "CN=Anna Smit/O=Klant", "Anna Smit/Klant@Klant".
const DIRECTORY_NAME =
  "(?:CN=[\\p{L}\\p{N} .,'=/-]{1,80}|\\p{L}[\\p{L}\\p{N} .,'/-]{0,60}(?=@))(?:@[\\w.-]{1,60})?"

// A line of a name and an address, as Exchange writes it: `Anna Smit
// (anna@klant.example)<mailto:…>`.
const NAMED = new RegExp(
  `^[\\s*•·–-]{0,12}(?:"[^"\\n@]{1,80}"|["']?\\p{L}[\\p{L}\\p{N} .,'"-]{0,60}|${DIRECTORY_NAME}) [(<]` +
    `([^\\s@<>"'(),:;[\\]]{1,128}@[^\\s@<>"'(),;[\\]/]{1,255})[)>](?:\\s?[<(]mailto:[^\\s<>()]{1,320}[>)])?` +
    // A server's answer, a day or a remark may follow.
    '(?:[:,]?\\s{1,4}[45]\\d\\d[ -].*|\\s\\p{L}{1,4}\\s\\d[\\d/.:\\s-]{6,20}\\p{L}{0,2}|\\s\\([^()@]{3,80}\\))?\\s*$',
  'u',
)

/** The sender's address or an alias, an arrow, and the recipient. */
const ARROW = new RegExp(
  `^[\\s<"']{0,12}${LOCAL_PART}@[^\\s@<>"'(),;[\\]/]{1,255}?[>"']{0,2}\\s{0,4}(?:[-=]{1,3}>|→)\\s{0,4}` +
    `["'<]{0,2}(${ADDRESS})`,
)

/** A label that marks the address as the sender's. */
const SENDER_LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]{0,12}(?:[a-z-]{2,15} )?(?:${senderNames}|${senderPrepositions})(?![\\p{L}\\p{N}])[^@:=：]{0,20}[:=：]`,
  'iu',
)
// Words behind the address that mark it as the sender's.
const SENDER_BEHIND = new RegExp(`^[^@]{1,160}@[\\w.-]{1,255}[>"')\\]]{0,3}(?:${senderAfter})`)
/** A variable of the environment, as programs print it. */
const VARIABLE = /^(?!CN=)[A-Z][A-Z\d_]{1,30}=/

const SENTENCE_GOES_ON =
  /(?:,|\b(?:if|to|at|from|with|or|and|the|by|for|address|user|of|is|that|e-?mailing))\s*$/i

/** The address that leads a line, undefined where none does. */
export function leadingAddress(line: string, previous: string): string | undefined {
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
  // No address leads a later line of an answer that has several lines.
  const answer = /^\s{0,12}([45]\d\d)[ -]/.exec(line)?.[1]
  if (answer !== undefined && previous.trimStart().startsWith(`${answer}-`)) return undefined
  if (ASKS.test(previous.trimEnd()) || isWrapped(line, previous)) return undefined
  return addressesIn(address.replace(/[.:>]+$/, ''))[0]
}

// Whether an address stands at the start of a line only because the prose was wrapped there: it had
// no room in the line before, and the sentence goes on behind it.
function isWrapped(line: string, previous: string): boolean {
  const before = previous.trimEnd()
  const word = WITHIN.exec(line)?.[1] ?? ''
  if (SENTENCE_GOES_ON.test(before) && before.length > WRAPPED_MIN_LENGTH)
    return word !== '' || /^\s?[\w.+-]{1,64}@[\w.-]{1,255} \w/.test(line)
  return (
    word !== '' &&
    !LEAD.test(before) &&
    !FOLLOWS.test(before) &&
    line.search(/\S/) === previous.search(/\S/) &&
    before.length + 1 + word.length >= WIDTH_MIN &&
    /[\p{L}\p{N},)]$/u.test(before)
  )
}

/** Words of a heading over what stands below. */
const FOLLOWS =
  /\b(?:following|folgende|volgende|suivant|siguiente|seguent|seguinte|następując|följande|følgende)|следующ/i

/** An address at the start of a line with the end, or more, of its sentence behind it. */
const WITHIN =
  /^\s{0,8}(["'<(]{0,2}[\w.+-]{1,64}@[\w.-]{1,255}[>"')]{0,2})(?:[.,;!?](?:\s|$)| \p{Ll})/u

// The address behind an answer, "550 user unknown <anna@…>", in a list of such lines.
function answeredIn(line: string, previous: string): string | undefined {
  return previous.trim() === '' || ANSWERED.test(previous) ? ANSWERED.exec(line)?.[1] : undefined
}

const ANSWERED = new RegExp(`^\\s{0,12}[45]\\d\\d[ -][^@<]{1,200}<(${ADDRESS})>\\s*$`)

// The address behind a name. "For assistance please send mail to <postmaster@…>" has no name.
function namedIn(line: string): string | undefined {
  const address = NAMED.exec(line)?.[1]
  const name = line.slice(0, line.indexOf(address ?? '')).replace(/[(<\s]{1,4}$/, '')
  return SENTENCE_GOES_ON.test(name) || ASKS.test(name) ? undefined : address
}

// Words before an address of somebody to ask: "For further assistance, please contact".
const ASKS = new RegExp(`(?:${helpWords}|${askWords})\\s?[:：?]?$`, 'i')

/**
 * Whether a line names a program or a file that failed, as Exim and sendmail do, and one of the
 * next two lines the alias that led to it.
 */
export function isProgram(lines: string[], index: number): boolean {
  return (
    PROGRAM.test(lines[index] ?? '') &&
    lines.slice(index + 1, index + 3).some((line) => ALIAS.test(line))
  )
}

/** The alias in a line, if the line before, or the one before that, names its program. */
export function aliasOf(lines: string[], index: number): string | undefined {
  const alias = ALIAS.exec(lines[index] ?? '')?.[1]
  return isProgram(lines, index - 1) || isProgram(lines, index - 2) ? alias : undefined
}

const PROGRAM = /^\s{0,8}(?:"?[|/][^\s@|][^@|]{0,200}|(?:pipe|save) to \S.{0,300})$/
const ALIAS =
  /^\s{0,12}(?:\((?:expanded|generated) from:? <?|generated by )([^\s<>()]{1,128}@[^\s<>():]{1,255})>?(?:\)|:?\s{0,4}$)/

// The address whose label is the error itself: "User mailbox exceeds allowed size: anna@…", "Failed
// to deliver to 'anna@…'".
function labelled(line: string): string | undefined {
  const [, label = '', address] = LABELLED.exec(line) ?? []
  return findError(words(label)) === null ? undefined : address
}

const LABELLED = new RegExp(
  `^([^@:.!?]{3,60}(?::|(?<!\\p{L})(?:to|for|${recipientNames})|[到给給至]))\\s{1,8}["'<]{0,2}` +
    `(${ADDRESS})["'>]{0,2}[.:]?\\s*(?:\\(.*\\)\\s*)?$`,
  'iu',
)

/**
 * The addresses of a line that has only addresses, a label and words about all of them; else [].
 */
export function addressRow(line: string): string[] {
  if (ARROW.test(line)) return []
  const addresses = addressesIn(line)
  const list = listIn(line)
    .replace(/^[^:：@]{1,40}[:：](?=.*@)/, '')
    .replace(LAST_OF_LIST, ' ')
  const rest = addresses.reduce((left, address) => left.replace(address, ''), list)
  return /[\p{L}\p{N}]/u.test(rest) ? [] : addresses
}

// The list at the start of a line, without the words about all: "<anna@…>, <bob@…>: user unknown",
// "550 <anna@…>,<bob@…>... Host unknown".
function listIn(line: string): string {
  const last = line.lastIndexOf('@')
  const end = last + line.slice(last).search(SAID_OF_ALL)
  const list = end < last ? '' : line.slice(0, end)
  return /[,;]/.test(list) ? list.replace(/^\s*[45]\d\d /, '') : line
}

const SAID_OF_ALL = /: |\.{3} /

const LAST_OF_LIST = new RegExp(`\\s(?:${and})\\s(?=[^@\\s]{1,64}@[^@\\s]{1,255}$)`)

/**
 * The text behind the address that leads a line; the whole line if its words stand before the
 * address.
 */
export function textBehind(line: string, recipient: string): string {
  const code = /^\W{0,12}(?:[45]\d\d\b|[45]\.\d)/.test(line)
  // In sentences of a script without blanks, words stand on both sides of the address.
  const inside = UNSPACED.test(line.slice(0, line.indexOf(recipient)))
  return code || inside || labelled(line) !== undefined
    ? line
    : line
        .slice(line.indexOf(recipient) + recipient.length)
        .replace(/^[>\])"':;,.\s]{1,8}(?:(?![45]\d\d(?!\d))\d{1,5}\s{0,4}$)?/, '')
}
