// retour events: prints what happened to the mail to one address, over the running daemon's HTTP
// API.
import type { MailEvent } from '../admin/answers.ts'
import { MONTH_MS, rfc3339 } from '../instant.ts'
import { mustBeAddresses } from './addresses.ts'
import { answerTo, askFlags, queryOf, readable } from './ask.ts'
import { command } from './command.ts'
import { openParts } from './config-file.ts'
import { instantMs, periodMs } from './instant.ts'
import type { Io } from './io.ts'
import { kindText, said, storyText } from './story.ts'
import { asJson, shortTime } from './table.ts'

/** The API gives at most so many at one time. */
const PAGE_MAX = 1000

export const events = command({
  name: 'events',
  about: 'Shows what happened to mail to an address.',
  operands: 'ADDRESS',
  flags: {
    ...askFlags,
    from: { value: 'TIME', about: 'from this time: 2026-11-01 or RFC 3339, UTC' },
    to: { value: 'TIME', about: 'before this time' },
  },
  notes:
    'Without --from a month, the last one or that before --to. Of more than 1,000 events the newest; ' +
    '--json has those first. retour messages show ID shows all of a message and its webhook calls.',
  examples: [
    'retour events alice@example.org',
    'retour events alice@example.org --from 2026-11-01',
  ],
  async run({ values: { config, json, from, to }, operands: [address = ''] }, io) {
    mustBeAddresses([address])
    const settings = openParts(config, 'admin')
    const months = monthsOf(from, to, Date.now())
    const path = `/v1/events/email/${encodeURIComponent(address)}`
    const found: MailEvent[] = []
    for (const { start, end } of months.toReversed()) {
      const query = queryOf({ order: 'newest', start, end })
      found.push(...(await answerTo<MailEvent[]>(settings, { path: path + query })))
      if (found.length >= PAGE_MAX) break
    }
    const text = () => (found.length === 0 ? noneText(months, from) : eventsText(found, io))
    await io.out(`${json ? asJson(found) : readable(text)}\n`)
    return 0
  },
})

/** A period in the form that the API takes; without an end at all it is the last month. */
interface Period {
  start?: string
  end?: string
}

/** The period in parts that are short enough for the API, oldest first. */
function monthsOf(from: string | undefined, to: string | undefined, nowMs: number): Period[] {
  if (from === undefined) {
    if (to === undefined) return [{}]
    const endMs = instantMs('--to', to)
    return [period(endMs - MONTH_MS, endMs)]
  }
  const [fromMs, toMs] = periodMs(from, to, nowMs)
  const months: Period[] = []
  for (let startMs = fromMs; startMs < toMs; startMs += MONTH_MS) {
    months.push(period(startMs, Math.min(startMs + MONTH_MS, toMs)))
  }
  return months
}

function period(startMs: number, endMs: number): Period {
  return { start: new Date(startMs).toISOString(), end: new Date(endMs).toISOString() }
}

function noneText(months: Period[], from: string | undefined): string {
  const { start } = months[0] ?? {}
  const { end } = months.at(-1) ?? {}
  const when = start && end ? `from ${shortTime(start)} to ${shortTime(end)}` : 'in the last month'
  return `nothing happened ${when}${from === undefined ? '; --from looks further back' : ''}`
}

function eventsText(found: MailEvent[], io: Io): string {
  const rows = found.toReversed().map(({ type, data }) => ({
    at: rfc3339(data.time),
    what: type,
    words: said(wordsOf({ type, data })),
    id: data.id === '' ? 'unknown message' : `message ${data.id}`,
  }))
  if (found.length < PAGE_MAX) return storyText(rows, io)
  return `${storyText(rows, io)}\nthere may be older ones: ask for those before a time with --to`
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
