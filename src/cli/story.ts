// Writes the events of a message or a mail, one line each, the earliest first.
import type { Call } from '../admin/answers.ts'
import type { Io } from './io.ts'
import { clipped, count, fitted, layOut, printable, shortTime } from './table.ts'

/** Long enough for the longest answers of mail servers, which say at their end what to do. */
const WORDS_MAX_LENGTH = 600

/** What happened, when, and its id. */
export interface Moment {
  at: string
  what: string
  words: string
  id: string
}

export function callMoment(call: Call, io: Io): Moment {
  const { id, webhook, event, created_at, settled_at } = call
  const what = `${event} call`
  return { at: settled_at ?? created_at, what, words: `${webhook}: ${callWords(call, io)}`, id }
}

function callWords(call: Call, io: Io): string {
  const { state, tries, last_error, due_at, held } = call
  const count = triesText(tries)
  const why = last_error === '' ? '' : `: ${clipped(last_error, WORDS_MAX_LENGTH)}`
  switch (state) {
    case 'done':
      return `${io.style('green', 'delivered')}${tries > 1 ? ` after ${count}` : ''}`
    case 'dead':
      return `${io.style('red', 'given up')} after ${count}${why}`
    case 'due': {
      const next = held ? 'waits until its webhook is on again' : `due ${shortTime(due_at ?? '')}`
      return `${io.style('yellow', next)}${tries > 0 ? `, ${count}${why}` : ''}`
    }
  }
}

export function triesText(tries: number): string {
  return count(tries, 'try', 'tries')
}

/** Sorts the moments by time; those of the same instant stay in their order. */
export function storyText(moments: Moment[], { columns }: Pick<Io, 'columns'>): string {
  const rows = moments
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, what, words, id }) => [shortTime(at), what, id, words])
  return fitted(layOut(rows), columns)
}

/** The answer of a remote server on one line. */
export function said(text: string): string {
  return clipped(text, WORDS_MAX_LENGTH)
}

/** The kind of a mail, and its reason if there is one: `failure, user-unknown`. */
export function kindText(kind: string, reason: string): string {
  return [kind, reasonText(reason)].filter(Boolean).join(', ')
}

/** The reason of a mail; '' if it has none, as replies do. */
export function reasonText(reason: string): string {
  return reason === 'undefined' ? '' : reason
}

/** Names with their values; those without a value are left out. */
export function factsText(facts: Record<string, string>): string {
  const rows = Object.entries(facts).filter(([, value]) => value !== '')
  return layOut(rows.map(([name, value]) => [name, printable(value)]))
}
