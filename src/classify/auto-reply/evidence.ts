// Gathers the evidence of an automatic answer: header fields of programs
// (rules/auto-reply/headers.ts), what a program put before or behind our subject when it repeated
// it, and what the sender wrote himself.

import { field, type Header } from '../../mail/fields.ts'
import { oncePerReport } from '../once.ts'
import { words } from '../phrases/words.ts'
import { ownWordsOf } from '../reply.ts'
import { answeredMessage } from '../respondent.ts'
import { type AutoReplyHeader, autoReplyHeaders } from '../rules/auto-reply/headers.ts'
import { closed, weekends } from '../rules/auto-reply/stated.ts'
import { type Phrase, type Phrases, table } from './phrases.ts'

/** Characters in which a text must say that it is an automatic answer. */
export const OPENING_MAX = 700
/** Characters searched for an absence or a ticket. */
export const TEXT_MAX = 6000
const SUBJECT_MAX = 300
const BRIEF_WORDS_MAX = 8 // a subject of more words may be ours

/** The row of a header field of a program that answers, with the name that the field has. */
type Marked = Omit<AutoReplyHeader, 'name'> & { name: string }

/** What the rules of auto-reply.ts look at. */
export interface Evidence {
  /** A header field that proves an automatic answer, and one that only hints at it. */
  sure: Marked | undefined
  hint: Marked | undefined
  subject: string
  /** Whether the mail names the one that it answers. */
  answers: boolean
  /**
   * The subject without our own, if it repeats that; the same folded; and whether it repeats ours.
   */
  title: string
  head: string
  echo: boolean
  /** What the sender wrote himself; its start, folded; and whether he quotes the original. */
  own: string
  opening: string
  quoted: boolean
  /** A phrase of absence in the opening. */
  away: Phrase | null
}

/** The evidence in a mail. */
export const gather = oncePerReport((report): Evidence => {
  const { headers } = report
  const subject = field(headers, 'subject').slice(0, SUBJECT_MAX)
  const written = ownWordsOf(report)
  const own = written.own.slice(0, TEXT_MAX)
  const opening = phrasesIn(own.slice(0, OPENING_MAX))
  const told = answeredMessage(headers)
  const rows = headerRows(headers)
  return {
    sure: rows.sure,
    hint: rows.hint ?? (told && rows.answering),
    answers: told !== undefined,
    subject,
    ...subjectHead(subject),
    own,
    opening,
    quoted: written.quoted,
    away: awayIn(opening),
  }
})

/**
 * A text in the form in which phrases are looked for. Words that sound like an absence of the
 * author are left out: a polite "your absence", and "check out" of a hotel, which a guest does
 * until noon.
 */
export function phrasesIn(text: string): string {
  return words(text).replace(/[ご御](?:不在|休暇)| check out(?= )/g, ' ')
}

/** The phrase of absence in such a text. "Closed on weekends" is none. */
export function awayIn(text: string): Phrase | null {
  const away = table.away.find(text)
  return away && table.away.find(text.replace(CLOSED_ON_WEEKENDS, ' '))
}

const CLOSED_ON_WEEKENDS = new RegExp(
  `(?:${closed}) (?:\\S{1,12} ){0,3}(?:${weekends})|(?:${weekends})\\S{0,2} ?(?:\\S{1,12} ){0,3}(?:${closed})`,
  'gu',
)

type Weight = AutoReplyHeader['weight']

const ranked = autoReplyHeaders.map((row, rank) => ({ ...row, rank }))
const rowsByName = Map.groupBy(ranked, ({ name }) => (typeof name === 'string' ? name : ''))
const rowsByForm = ranked.flatMap((row) =>
  row.name instanceof RegExp ? [{ ...row, name: row.name }] : [],
)

const NONE: typeof ranked = []

/** For each weight the header field whose row stands first in the rules. */
function headerRows(headers: readonly Header[]): Partial<Record<Weight, Marked>> {
  const first: Partial<Record<Weight, Marked & { rank: number }>> = {}
  for (const { name, value } of headers) {
    const named = rowsByName.get(name) ?? NONE
    const rows = name.startsWith('x-')
      ? [...named, ...rowsByForm.filter((row) => row.name.test(name))]
      : named
    for (const row of rows) {
      const before = first[row.weight]?.rank ?? Number.POSITIVE_INFINITY
      if (row.rank < before && row.value.test(value.trim())) first[row.weight] = { ...row, name }
    }
  }
  return first
}

// The part of a subject that is the program's own: `Automatic reply: your subject`, `[Automatic
// reply] your subject`, `your subject [Vacation reply]`. The rest repeats our subject.
function subjectHead(subject: string): Pick<Evidence, 'title' | 'head' | 'echo'> {
  const [, opening = '', rest = ''] = /^\s*([[(【][^\])】]{3,80}[\])】])?(.*)$/s.exec(subject) ?? []
  const colon = rest.search(/[:：]/)
  const closing = /[[(【][^\])】]{3,40}[\])】]\s*$/.exec(rest)?.[0] ?? ''
  const lead = colon < 0 ? '' : rest.slice(0, colon)
  const echo = opening !== '' || colon >= 0
  const title = echo ? `${opening} ${lead} ${closing}` : subject
  return { title, head: words(title), echo }
}

/**
 * A phrase in the program's part of the subject. If the subject does not visibly repeat ours, it
 * may be ours as a whole; then it must start with the phrase, or be short.
 */
export function inHead(phrases: Phrases, { head, echo }: Evidence): Phrase | null {
  const brief = head.match(/ [^ \d]/g)?.length ?? 0
  return echo || brief <= BRIEF_WORDS_MAX ? phrases.find(head) : phrases.start(head)
}
