// retour events: what happened to the mail to one address, over the running daemon's HTTP API.
import type { MailEvent } from '../admin/answers.ts'
import { rfc3339 } from '../instant.ts'
import { mustBeAddresses } from './addresses.ts'
import { ask, askFlags, queryOf } from './ask.ts'
import { command } from './command.ts'
import { apiTime, periodMs } from './instant.ts'
import { kindText, said, storyText } from './story.ts'

/** The API gives so many at one time. */
const PAGE_MAX = 1000

export const events = command({
  name: 'events',
  about: 'Shows what happened to mail to an address.',
  operands: 'ADDRESS',
  count: [1, 1],
  flags: {
    ...askFlags,
    from: { type: 'string', value: 'TIME', about: 'from this time: 2026-11-01 or RFC 3339, UTC' },
    to: { type: 'string', value: 'TIME', about: 'before this time' },
  },
  notes:
    'At most a month; without a period the last one. Of more than 1,000 events the newest; --json has\n' +
    'those first. retour messages show ID shows all of a message and which webhooks were called.',
  examples: [
    'retour events alice@example.org',
    'retour events alice@example.org --from 2026-11-01',
  ],
  async run({ values: { config, json, from, to }, operands: [address = ''] }, io) {
    mustBeAddresses([address])
    if (from !== undefined) periodMs(from, to, Date.now()) // the API's error would name start and end
    const query = { order: 'newest', start: apiTime('--from', from), end: apiTime('--to', to) }
    const path = `/v1/events/email/${encodeURIComponent(address)}${queryOf(query)}`
    const none =
      (from ?? to) === undefined ? 'in the last month; --from looks further back' : 'in that period'
    return ask<MailEvent[]>({ path }, { config, json }, io, (found) =>
      found.length === 0 ? `nothing happened ${none}` : eventsText(found),
    )
  },
})

function eventsText(found: MailEvent[]): string {
  const rows = found.toReversed().map(({ type, data }) => ({
    at: rfc3339(data.time),
    what: type,
    words: said(wordsOf({ type, data })),
    id: data.id === '' ? 'unknown message' : `message ${data.id}`,
  }))
  if (found.length < PAGE_MAX) return storyText(rows)
  return `${storyText(rows)}\nthere may be older ones: ask for those before a time with --to`
}

function wordsOf({ type, data }: MailEvent): string {
  switch (type) {
    case 'attempt':
      return 'handed over for sending'
    case 'delivery':
      return `taken by ${data.to || 'the remote server'}`
    case 'failure':
      return data.description || [data.code, data.status].filter(Boolean).join(' ')
    default:
      return kindText(data.kind ?? '', data.reason ?? '')
  }
}
