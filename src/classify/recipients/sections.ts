// Finds the lines of a notice that are about one recipient: from an address that leads a line up to
// the next such address. The heading above may tell the fate of its recipients: "Delivery to the
// following addresses was successful". Linear; never throws.

import type { Action } from '../../event.ts'
import { holdsRefusal } from '../../mail/status.ts'
import { and } from '../rules/recipients/roles.ts'
import { fateAlone, fateIn } from './fates.ts'
import { addressRow, aliasOf, isProgram, LEAD, leadingAddress, textBehind } from './leads.ts'
import { HEADING_MAX_LENGTH, indentOf, isHeading } from './lines.ts'
import { recipientNames } from './roles.ts'
import { type Heading, isRecipientsFault, titlesOf } from './titles.ts'

/** A recipient, and the lines of the notice about him ('' if there are none). */
export interface Named {
  recipient: string
  section: string
  /** His fate by the heading above or the words before him, if they tell it. */
  fate?: Action | undefined
}

/** Whether all of these got the message or still wait, by the words before them. */
export function isSpared(named: readonly Named[]): boolean {
  return named.length > 0 && named.every(({ fate }) => fate !== undefined && fate !== 'failed')
}

/** Lines of a notice that are looked at. */
export const LINES_MAX = 1000

// The end of a line that marks the address on the next line as the sender's or a contact's.
const SENDER_AHEAD =
  /(?:(?<!\p{L})(?:from|by|sender|sender address|contact|von|de|van|par|da|od|från|fra|от|від|από)|送信者|\bby (?:sending|writing|mailing)\b[^:]{0,80}:)\s{0,4}[:=]?\s{0,4}$/iu

// A label of the address before forwarding. The recipient himself was named above it.
const EARLIER_LABEL = /^\W{0,12}original (?:address|recipient)s?\s{0,3}[:=]/i

/** The lines about each of these recipients, by address in lower case. */
export function sectionsAbout(notice: string, recipients: string[]): Map<string, string> {
  const wanted = new Set(recipients.map((each) => each.toLowerCase()))
  const found = sections(notice.split('\n', LINES_MAX), (address) =>
    wanted.has(address.toLowerCase()),
  )
  return new Map(found.map(({ recipient, section }) => [recipient.toLowerCase(), section]))
}

/** Every recipient that counts and leads a line, in order, with the lines about each. */
export function sections(lines: string[], counts: (address: string) => boolean): Named[] {
  const leads = lines.map((line, index) =>
    line.includes('@') ? leadingAddress(line, lines[index - 1] ?? '') : undefined,
  )
  const titles = titlesOf(
    lines,
    leads.map((lead) => (lead && counts(lead) ? lead : undefined)),
  )
  const candidates = outsideLists(lines, leads)
  const found: Section[] = []
  let current: Section | undefined
  let above = NO_HEADING
  for (const [index, line] of lines.entries()) {
    const recipient = candidates[index]
    if (recipient !== undefined && counts(recipient) && starts(recipient, lines, index, current)) {
      found.push(...openedBy(line, recipient, counts, above))
      current = found.at(-1)
      continue
    }
    const heading = titles.get(index) ?? headingOf(lines, index)
    const isOver = current !== undefined && ends(current, lines, index, found)
    // Prose below a list is not about it, and its heading not about whom that prose names.
    above = heading ?? (isOver && current && isSpared([current]) ? NO_HEADING : above)
    if (heading !== undefined || isOver) current = undefined
    else if (current) current.section += `\n${line}`
  }
  return shared(found.map(named)).map(asAnswered)
}

const NO_HEADING: Heading = { fate: undefined, why: '' }

/** A recipient while the lines about him are gathered. */
interface Section extends Named {
  /** How many blanks his first line begins with. */
  indent: number
  /** Where the leading address stands in that line. */
  column: number
  /** The reason in the heading above. */
  why: string
}

// A recipient without lines about him gets the reason in the heading above.
function named({ recipient, section, fate, why }: Section): Named {
  return { recipient, section: why !== '' && section.trim() === '' ? why : section, fate }
}

// The address, or alias, that leads each line. A list in a sentence ("… delivered to: a@…, b@…,")
// may go on in the next line: no address leads that line.
function outsideLists(lines: string[], leads: (string | undefined)[]): (string | undefined)[] {
  let inList = false
  return lines.map((line, index) => {
    const lead = inList ? undefined : (leads[index] ?? aliasOf(lines, index))
    inList = LIST_OPEN.test(line) && (inList || !LEAD.test(line))
    return lead
  })
}

// The end of a line whose list of addresses goes on in the next line.
const LIST_OPEN = new RegExp(`@[^\\s@]{1,255}(?:[,;]|\\s(?:${and}))\\s*$`, 'i')

// Whether the address that leads a line is another recipient, not part of what is said of the current one.
function starts(
  recipient: string,
  lines: string[],
  index: number,
  current: Section | undefined,
): boolean {
  const line = lines[index] ?? ''
  if (SENDER_AHEAD.test(lineBefore(lines, index))) return false
  if (current === undefined) return !(EARLIER_LABEL.test(line) && addressRow(line).length > 1)
  const isBelow = line.indexOf(recipient) === current.column
  return (
    recipient.toLowerCase() !== current.recipient.toLowerCase() &&
    (isBelow || indentOf(line) <= current.indent || !goesOn(current, line, lines[index - 1])) &&
    !EARLIER_LABEL.test(line)
  )
}

// The last line before that is not blank.
function lineBefore(lines: string[], index: number): string {
  let at = index - 1
  while (at >= 0 && lines[at]?.trim() === '') at--
  return lines[at] ?? ''
}

// The recipients that a line names. If it is a row of addresses, the lines that follow are about
// the last of them.
function openedBy(
  line: string,
  lead: string,
  counts: (address: string) => boolean,
  { fate, why }: Heading,
): Section[] {
  const row = addressRow(line).filter(counts)
  const last = (row.length > 1 && row.at(-1)) || lead
  const section = textBehind(line, last)
  const indent = indentOf(line)
  const column = line.indexOf(lead)
  const recipients = [...row.slice(0, -1), last]
  return recipients.map((recipient) => ({ recipient, section, fate, indent, column, why }))
}

// Whether a line is no longer about the current recipient. Indented lines under an address are
// about it. A paragraph that is less indented is about all recipients, and so is one under a
// heading that the first recipient's lines do not have too.
function ends(current: Section, lines: string[], index: number, found: Section[]): boolean {
  const line = lines[index] ?? ''
  const opens = lines[index - 1]?.trim() === '' && line.trim() !== ''
  const leaves =
    opens && (indentOf(line) < current.indent || (isHeading(line) && isNew(line, found)))
  return (
    (leaves && (current.section.trim() !== '' || current.fate === 'delivered')) ||
    isProgram(lines, index) ||
    (found.length > 1 && TITLE.test(line)) ||
    RULE.test(line) ||
    // Here the transcript of Sendmail goes on with the next recipient.
    (NEXT.test(line) && REPLIED.test(current.section))
  )
}

function isNew(line: string, found: Named[]): boolean {
  return found.length > 1 && !found[0]?.section.includes(line.trim())
}

// Makes a recipient failed, although the heading says that he got the message, if the lines about
// him hold a refusal.
function asAnswered(named: Named): Named {
  if (named.fate !== 'delivered') return named
  const [own = ''] = named.section.trimStart().split(PARAGRAPH, 1)
  return holdsRefusal(own) || isRecipientsFault(own) ? { ...named, fate: 'failed' } : named
}

const PARAGRAPH = /\n[ \t]*\n/

// Gives the lines under a list of addresses, with a blank line between, to all recipients of the
// list.
function shared(found: Named[]): Named[] {
  let below: Named | undefined
  return found
    .toReversed()
    .map((named) => {
      if (named.section.trim() !== '') {
        below = UNDER_LIST.test(named.section) ? named : undefined
        return named
      }
      return below && below.fate === named.fate ? { ...named, section: below.section } : named
    })
    .toReversed()
}

const UNDER_LIST = /^[ \t]{0,12}\n[ \t]{0,12}\n/

// Whether an address is part of the answer above. Postfix indents the rest of an answer evenly, and
// may break it before an address.
function goesOn(current: Named, line: string, previous = ''): boolean {
  return (
    previous.trim() !== '' && current.section.trim() !== '' && indentOf(line) >= indentOf(previous)
  )
}

// The heading that a line is, if it tells the fate of the recipients below. Its sentence may begin
// in the line before.
function headingOf(lines: string[], index: number): Heading | undefined {
  const line = lines[index] ?? ''
  if (!isHeading(line) || line.includes('@')) return undefined
  const text = `${lines[index - 1] ?? ''} ${line}`.slice(-HEADING_MAX_LENGTH)
  const below = lines.slice(index + 1, index + 3).find((each) => each.trim() !== '') ?? ''
  if (!RECIPIENTS.test(line) && !LEAD.test(below)) return undefined
  const fate = fateAlone(line.trim()) ?? fateIn(text, HEADING_MAX_LENGTH)
  return fate && { fate, why: '' }
}
const RECIPIENTS = new RegExp(
  `\\b(?:address(?:es|\\(es\\))?|recipients?(?:\\(s\\))?|destinations?|users?|to)\\b|${recipientNames}`,
  'i',
)

/** A line that is a title between dashes. */
const TITLE = /^\s{0,12}-{3,}\s[^-].{1,80}\s-{3,}\s*$/
/** A line of dashes or other signs across the notice. */
const RULE = /^\s{0,12}(?:-{20,}|_{20,}|={20,}|\*{20,})\s*$/
/** A line of a transcript about another recipient: a command, or "421 vl.example... Deferred". */
const NEXT = /^(?:>>> [A-Za-z]{4}|\.{3} while talking to |[45]\d\d [^\s@]{3,80}\.{3} )/
const REPLIED = /^\W{0,8}[245]\d\d[ -]/m
