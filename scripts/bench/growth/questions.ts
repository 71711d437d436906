// The questions that the dashboard, the API and scripts ask, each with other values every time.

import { firstIdAt } from '../../../src/address/id.ts'
import type { Store } from '../../../src/store/open.ts'
import type { BounceFilter } from '../../../src/store/search.ts'
import type { Corner } from './fill.ts'

const DAY_MS = 86_400_000
const LIMIT = 50

/** The `at`-th asking of a question; resolves with how many rows it found. */
type Ask = (at: number) => Promise<number>

export function questions(store: Store, { bounces, newestMs }: Corner): [string, Ask][] {
  const like = (at: number) => {
    const bounce = bounces[at % bounces.length]
    if (bounce === undefined) throw new Error('the database is empty')
    return { ...bounce, domain: bounce.recipient.split('@')[1] ?? '', tag: bounce.tags[0] ?? '' }
  }
  const search =
    (filter: (row: ReturnType<typeof like>) => Omit<BounceFilter, 'limit'>): Ask =>
    async (at) =>
      (await store.search.bounces({ ...filter(like(at)), limit: LIMIT })).bounces.length
  const events =
    (tags: boolean): Ask =>
    async (at) => {
      const { recipient, tag } = like(at)
      const fromId = firstIdAt(newestMs - 31 * DAY_MS)
      const period = { fromId, toId: firstIdAt(newestMs), order: 'oldest', limit: 1000 } as const
      const asked = tags ? { subject: null, tags: [tag] } : { subject: { recipient }, tags: [] }
      return (await store.events.find({ ...asked, ...period })).events.length
    }
  const dayBefore = (row: { receivedMs: number }) => ({
    fromId: firstIdAt(row.receivedMs - DAY_MS),
    toId: firstIdAt(row.receivedMs),
  })
  return [
    ['search: newest', search(() => ({}))],
    ['search: bounce id', search(({ id }) => ({ id }))],
    ['search: message id', search(({ messageId }) => ({ id: messageId }))],
    ['search: recipient', search(({ recipient }) => ({ recipient }))],
    ['search: domain', search(({ domain }) => ({ domain }))],
    ['search: tag', search(({ tag }) => ({ tag }))],
    ['search: kind', search(({ kind }) => ({ kind }))],
    ['search: reason', search(({ reason }) => ({ reason: reason || 'user-unknown' }))],
    ['search: period of a day', search(dayBefore)],
    ['search: domain in a period', search((row) => ({ ...dayBefore(row), domain: row.domain }))],
    ['search: domain, rare kind', search(({ domain }) => ({ domain, kind: 'abuse' }))],
    ['search: tag, reason', search(({ tag }) => ({ tag, reason: 'host-unknown' }))],
    ['search: tag, domain, kind', search(({ tag, domain }) => ({ tag, domain, kind: 'reply' }))],
    ['search: nothing fits', search(({ domain }) => ({ domain, tag: 'none', kind: 'abuse' }))],
    ['events of a recipient, a month', events(false)],
    ['events of a tag, a month, 1000', events(true)],
    ['overview: 90 days by day', overview(store, newestMs, 90, 24)],
    ['overview: a month by hour', overview(store, newestMs, 31, 1)],
    ['days that have logs', () => daysWithRows(store)],
  ]
}

/** What `/v1/overview` reads. */
function overview(store: Store, newestMs: number, days: number, stepHours: number): Ask {
  const today = Math.ceil(newestMs / DAY_MS)
  const span = { from: today - days, to: today }
  return async () => {
    const hours = { from: span.from * 24, to: span.to * 24 }
    const series = await store.totals.series(hours, stepHours)
    const domains = await store.totals.domains(span, 20)
    for (const { domain } of domains) await store.totals.reasonsOf(domain, span)
    return series.length
  }
}

async function daysWithRows(store: Store): Promise<number> {
  const prefixes = ['bounces', 'failures', 'responses', 'abuses'] as const
  let days = 0
  for (let day = 0; day < 90; day += 1) {
    const ms = Date.now() - day * DAY_MS
    const span = { fromId: firstIdAt(ms), toId: firstIdAt(ms + DAY_MS) }
    const firsts = await Promise.all(prefixes.map((prefix) => store.logs.first(prefix, span)))
    if (firsts.some((id) => id !== null)) days += 1
  }
  return days
}
