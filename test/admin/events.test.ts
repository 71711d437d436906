import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { bounceAt, DAY_MS, failureAt, keep, keepBounce, keepSent } from '../support/log-rows.ts'
import { turnsDuring } from '../support/turns.ts'
import { NOW, type Rig, refusalOf, setUp } from './rig.ts'

interface Event {
  type: string
  data: Record<string, unknown>
}

async function events(rig: Rig, path: string): Promise<Event[]> {
  const response = await rig.request(`/v1/events/${path}`)
  if (response.status !== 200) throw new Error(await response.text())
  return (await response.json()) as Event[]
}

const types = (found: Event[]) => found.map(({ type }) => type)

test('the story of a message is told in order, with the fields of its logs', async () => {
  await using rig = await setUp()
  const messageId = newId(NOW - DAY_MS)
  await keepSent(rig.store, NOW - DAY_MS, messageId)
  const row = bounceAt(NOW - 1000, { messageId, kind: 'abuse', reason: '' })
  await keepBounce(rig.store, row, 'spam!', [failureAt(NOW - 500, { messageId, bounceId: row.id })])
  await keepBounce(rig.store, bounceAt(NOW), 'of another message')
  const found = await events(rig, `messageid/${messageId}`)
  expect(types(found).toSorted()).toEqual(['abuse', 'attempt', 'bounce', 'delivery', 'failure'])
  expect(types(found.slice(2))).toEqual(['bounce', 'abuse', 'failure'])
  expect(found.every(({ data }) => data.id === messageId)).toBe(true)
  expect(found.at(-1)?.data).toMatchObject({
    ...{ time: '2026-11-23 11:59:59', recipient: 'alice@example.org', tags: 'news', code: 550 },
    ...{ from: '192.0.2.1', to: '198.51.100.7', templateid: 0, bounce: row.id },
  })
  expect(found.some(({ data }) => 'mime' in data)).toBe(false)
})

test('events of an address and of tags are found, tags all of them', async () => {
  await using rig = await setUp()
  const row = (tags: string[], recipient: string, ms: number) => bounceAt(ms, { tags, recipient })
  await keepBounce(rig.store, row(['a', 'b'], 'Alice@example.org', NOW - 4000), '1')
  await keepBounce(rig.store, row(['a'], 'alice@EXAMPLE.org', NOW - 3000), '2')
  await keepBounce(rig.store, row(['b', 'c d'], 'bob@example.org', NOW - 2000), '3', [
    failureAt(NOW - 1000, { tags: ['b'], recipient: 'bob@example.org' }),
  ])
  const count = async (path: string) => (await events(rig, path)).length
  expect(await count('email/alice@example.org')).toBe(2)
  expect(await count('email/alice@example.org?tags=b')).toBe(1)
  expect(await count('email/nobody@example.org')).toBe(0)
  expect(await count('tags/a')).toBe(2)
  expect(await count('tags/a;b')).toBe(1)
  expect(await count('tags/b')).toBe(3)
  expect(await count('tags/b?tags=c%20d')).toBe(1)
})

test('start is inclusive, end exclusive, and either alone stands for a month', async () => {
  await using rig = await setUp()
  for (const day of [1, 10, 20]) await keepBounce(rig.store, bounceAt(Date.UTC(2026, 9, day)), 'x')
  const days = async (query: string) =>
    (await events(rig, `email/alice@example.org?${query}`)).map(({ data }) =>
      String(data.time).slice(8, 10),
    )
  expect(await days('start=2026-10-01&end=2026-10-20')).toEqual(['01', '10'])
  expect(await days('start=2026-10-10')).toEqual(['10', '20'])
  expect(await days('end=2026-11-05')).toEqual(['10', '20'])
  expect(await days('')).toEqual([])
  const refuse = async (query: string) =>
    refusalOf(await rig.request(`/v1/events/email/alice@example.org?${query}`))
  expect(await refuse('start=2026-09-01&end=2026-10-20')).toBe(
    '422 invalid: end: expected a time at most a month (31 days) after start',
  )
  expect(await refuse('start=2026-09-01&end=2026-09-01')).toStartWith('422 invalid: end: ')
  expect(await refusalOf(await rig.request('/v1/events/messageid/x'))).toStartWith(
    '422 invalid: id',
  )
  expect(await refusalOf(await rig.request('/v1/events/tags/;'))).toStartWith('422 invalid: tags')
})

/** Ids of all events, over the pages that the Link header leads to. */
async function walk(rig: Rig, from: string): Promise<{ ids: unknown[]; pages: number }> {
  const ids: unknown[] = []
  let path: string | undefined = from
  let pages = 0
  while (path !== undefined) {
    const response = await rig.request(path)
    for (const { data } of (await response.json()) as Event[]) ids.push(data.event_id)
    path = /^<(.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
    pages += 1
  }
  return { ids, pages }
}

test('more than a page is led on to until all has been seen once, in either order', async () => {
  await using rig = await setUp()
  const rows = Array.from({ length: 1100 }, (_, at) => bounceAt(NOW - 5_000_000 + at * 1000))
  const failures = rows.map((row) => failureAt(row.receivedMs + 1, { bounceId: row.id }))
  await keep(rig.store, { bounces: rows, failures })
  const ids = [...rows, ...failures].map(({ id }) => id).sort()
  expect(await walk(rig, '/v1/events/tags/news')).toEqual({ ids, pages: 3 })
  for (const of of ['tags/news', 'email/alice@example.org']) {
    const newest = await walk(rig, `/v1/events/${of}?order=newest`)
    expect(newest).toEqual({ ids: ids.toReversed(), pages: 3 })
  }
})

test('others have their turn while the events of a page are read', async () => {
  await using rig = await setUp()
  const bounces = Array.from({ length: 1000 }, (_, at) =>
    bounceAt(NOW - at, { recipient: 'a@b.c' }),
  )
  await keep(rig.store, { bounces })
  expect(await turnsDuring(events(rig, 'email/a@b.c'))).toBeGreaterThanOrEqual(4)
})

test('newest first begins with the last event of the period', async () => {
  await using rig = await setUp()
  const messageId = newId(NOW - DAY_MS - 1)
  await keepSent(rig.store, NOW - DAY_MS, messageId)
  await keepBounce(rig.store, bounceAt(NOW - 1000, { messageId, kind: 'abuse' }), 'spam!')
  const found = await events(rig, `messageid/${messageId}?order=newest`)
  expect(types(found)).toEqual(types(await events(rig, `messageid/${messageId}`)).toReversed())
  expect(types(found)).toEqual(['abuse', 'bounce', 'delivery', 'attempt'])
  const before = `email/alice@example.org?order=newest&end=${new Date(NOW - 1000).toISOString()}`
  expect(types(await events(rig, before))).toEqual(['delivery', 'attempt'])
})

test('a place that lies before the period leads to none of what lies there', async () => {
  await using rig = await setUp()
  const bounces = [1, 2, 3].map((hour) => bounceAt(NOW - DAY_MS + hour * 3_600_000))
  await keep(rig.store, { bounces })
  const timeOf = (hour: number) => new Date(NOW - DAY_MS + hour * 3_600_000).toISOString()
  for (const of of ['tags/news', 'email/alice@example.org']) {
    const idsFrom = async (order: string, after: number) => {
      const place = `order=${order}&after=${newId(after)}`
      const found = await events(rig, `${of}?start=${timeOf(1.5)}&end=${timeOf(2.5)}&${place}`)
      return found.map(({ data }) => data.event_id)
    }
    expect(await idsFrom('oldest', NOW - DAY_MS)).toEqual([bounces[1]?.id])
    expect(await idsFrom('newest', NOW)).toEqual([bounces[1]?.id])
  }
})

test('an order and a place in it that there are not are refused', async () => {
  await using rig = await setUp()
  const refuse = async (query: string) =>
    refusalOf(await rig.request(`/v1/events/email/alice@example.org?${query}`))
  expect(await refuse('order=random')).toBe(
    '422 invalid: order: expected one of oldest and newest: which are first',
  )
  expect(await refuse('after=yesterday')).toBe('422 invalid: after: expected an id, 26 characters')
})

test('tags that many messages have, but few together, are found over short pages', async () => {
  await using rig = await setUp()
  const rows = (tags: string[], count: number, ms: number) =>
    Array.from({ length: count }, (_, at) => bounceAt(ms + at, { tags }))
  const bounces = [
    ...rows(['a'], 6000, NOW - 3_000_000),
    ...rows(['b'], 7000, NOW - 2_000_000),
    ...rows(['a', 'b'], 1, NOW - 1_000_000),
  ]
  await keep(rig.store, { bounces })
  const first = await rig.request('/v1/events/tags/a;b')
  const next = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
  expect(await first.json()).toEqual([])
  const second = (await (await rig.request(next)).json()) as Event[]
  expect(second.map(({ data }) => data.event_id)).toEqual([bounces.at(-1)?.id])
  const newest = await walk(rig, '/v1/events/tags/a;b?order=newest')
  expect(newest).toEqual({ ids: [bounces.at(-1)?.id], pages: 2 })
})
