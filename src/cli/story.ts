// The events of a message or a mail, one line each in the order of time.
import type { Call } from '../admin/answers.ts'
import type { Io } from './io.ts'
import { clipped, count, layOut, printable, shortTime } from './table.ts'

/** The longest answers of mail servers, which say at their end what to do, are shown whole. */
const WORDS_MAX_LENGTH = 600

/** What happened when, and its id. */
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

/** Those of one instant stay in the order in which they were given. */
export function storyText(moments: Moment[]): string {
  const rows = moments
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ at, what, words, id }) => [shortTime(at), what, id, words])
  return layOut(rows)
}

/** What a remote said, on one line. */
export function said(text: string): string {
  return clipped(text, WORDS_MAX_LENGTH)
}

/** `failure, user-unknown`: the kind of a mail, and its reason where there is one. */
export function kindText(kind: string, reason: string): string {
  return [kind, reasonText(reason)].filter(Boolean).join(', ')
}

/** '' where a mail has none, as answers do. */
export function reasonText(reason: string): string {
  return reason === 'undefined' ? '' : reason
}

/** Names and what they are; those without a value are left out. */
export function factsText(facts: Record<string, string>): string {
  const rows = Object.entries(facts).filter(([, value]) => value !== '')
  return layOut(rows.map(([name, value]) => [name, printable(value)]))
}
