// Finds titles over lists of recipients that tell their fate or the reason: "Delivered", "Unknown
// users:", "The message reached the following recipients." They count only if every list of a
// notice has one, as a line between two addresses may also be about the address above. Linear;
// never throws.

import type { Action } from '../../event.ts'
import { holdsAnswer } from '../../mail/status.ts'
import { refusalIn } from '../outcome.ts'
import { fateAlone, fateIn } from './fates.ts'
import { HEADING_MAX_LENGTH, indentOf, isHeading } from './lines.ts'

/** The most lines of a title that is wrapped. */
const TITLE_MAX_LINES = 3
/** The most characters of a title with a blank line under it, if it does not end in a colon. */
const APART_MAX_LENGTH = 60

/** A heading over recipients. */
export interface Heading {
  /** The fate of the recipients; undefined if the words of the heading are not known. */
  fate: Action | undefined
  /** The words of the heading, if they give a reason or are not known; else ''. */
  why: string
}

/** A title over one of several lists. */
interface Title extends Heading {
  /** The index of its first line. */
  start: number
  /** Whether it ends in a colon, or stands between dashes. */
  isHead: boolean
  /** Whether a blank line stands under it. */
  apart: boolean
}

/** The titles of a notice by the indexes of their lines; empty if a list has no title. */
export function titlesOf(
  lines: string[],
  leads: readonly (string | undefined)[],
): Map<number, Title> {
  // A notice that names one recipient, as most do, has no lists to tell apart.
  if (new Set(leads.flatMap((lead) => lead?.toLowerCase() ?? [])).size < 2) return new Map()
  const titles: { title: Title; at: number }[] = []
  const seen = new Set<string>()
  let before = -1
  let indent = 0
  for (const index of lines.keys()) {
    const lead = leads[index]?.toLowerCase()
    if (lead === undefined || seen.has(lead)) continue
    seen.add(lead)
    if (before < 0) indent = indentOf(lines[index] ?? '')
    const at = lastOfTitle(lines, index)
    // A line that is indented deeper than the first recipient is about one of them.
    const may = at > before && indentOf(lines[at] ?? '') <= indent
    const title = may ? titleAt(lines, at, index) : undefined
    if (title === undefined && before < 0) return new Map()
    if (title !== undefined) titles.push({ title, at })
    before = index
  }
  const found = new Map<number, Title>()
  if (
    titles.length > 1 &&
    areTitles(
      titles.map(({ title }) => title),
      lines.slice(before + 1),
    )
  )
    for (const { title, at } of titles)
      for (let line = title.start; line <= at; line++) found.set(line, title)
  return found
}

// Whether these lines are titles: one of them has a known fate, or all have the form of a heading.
// A line between blank lines may also be the reason below a list; then the first list has none
// above it, and the last has one below.
function areTitles(titles: Title[], below: string[]): boolean {
  const [first] = titles
  const next = below.find((line) => line.trim() !== '') ?? ''
  const above = first?.apart && (first.why !== '' || first.fate === 'delivered')
  const isKnown = titles.some(({ fate }) => fate !== undefined)
  const loose = titles.some(({ apart, why }) => apart && why !== '')
  return (
    (isKnown || titles.every(({ isHead }) => isHead)) &&
    (!loose || (above === true && !isReason(next)))
  )
}

// The index of the last line of a title: the line above, or the one above a rule or a blank line.
function lastOfTitle(lines: string[], index: number): number {
  const above = (lines[index - 1] ?? '').trim()
  return above === '' || UNDERLINE.test(above) ? index - 2 : index - 1
}

const UNDERLINE = /^[-=_~*]{3,}$/

function titleAt(lines: string[], at: number, below: number): Title | undefined {
  const last = lines[at] ?? ''
  const opening = startOfParagraph(lines, at)
  const apart = lines[below - 1]?.trim() === ''
  const whole = lines
    .slice(opening, at + 1)
    .join(' ')
    .trim()
  // The last line counts alone if it is a heading, else together with the lines that it ends.
  const alone = isHeading(last) ? last.trim() : whole
  const text = whole === '' || fateTold(alone) !== undefined || isReason(alone) ? alone : whole
  if (
    last.includes('@') ||
    !/\p{L}{2}/u.test(text) ||
    text.length > (apart && !isHeading(last) ? APART_MAX_LENGTH : HEADING_MAX_LENGTH)
  )
    return undefined
  const isWhy = isReason(text)
  const fate = fateTold(text) ?? (isWhy ? 'failed' : undefined)
  const isMute = fate === 'delivered' || (fate !== undefined && !isWhy)
  if (apart && fate === undefined) return undefined
  return {
    start: Math.min(opening, at),
    fate,
    why: isMute ? '' : text,
    isHead: isHeading(last),
    apart,
  }
}

function isReason(text: string): boolean {
  return holdsAnswer(text) || isRecipientsFault(text)
}

function fateTold(text: string): Action | undefined {
  return fateAlone(text.replace(NUMBER, '')) ?? fateIn(text)
}

const NUMBER = /^\d{1,2}[.)] /

// The first line of the paragraph that ends at `at`. If it is too long for a title, or names
// somebody, the index behind all lines is given, so that it has no words.
function startOfParagraph(lines: string[], at: number): number {
  for (let start = at; at - start < TITLE_MAX_LINES; start--) {
    const above = lines[start - 1] ?? ''
    if (ENDS.test(above)) return start
    if (above.includes('@')) break
  }
  return lines.length
}

/** A blank line, or a rule. */
const ENDS = /^[\s\-=_~*]*$/

/** Whether words give a reason that lies with the recipient: "The mailbox anna@… is full." */
export function isRecipientsFault(section: string): boolean {
  return refusalIn(section).fault === 'recipient'
}
