import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { firstIdAt, newId } from '../../src/address/id.ts'
import { openBuckets } from '../../src/store/buckets.ts'
import { bounces } from '../../src/store/schema.ts'
import { bounceAt, failureAt, keep } from '../support/log-rows.ts'
import { openTemporaryStore } from '../support/store.ts'

const HOUR_MS = 3_600_000
const START = Date.UTC(2026, 0, 1)
/** Half a bucket apart. */
const HALVES = [0, 1, 2, 3, 4].map((half) => 9000 + half * 9.32)
/** Close together, around the ends of buckets, and months apart. */
const TIMES = [
  ...[0, 1, 5, 18, 18.7, 37, 37.4, 74, 75, 111, 149, 700, 701, 4000, 4000.001, 8700],
  ...HALVES,
].map((hours) => START + Math.round(hours * HOUR_MS))
const ALL = { fromId: '', toId: '~' }

/** A bucket is eighteen hours and a half, as the time of an id tells it. */
function bucketsOf(rows: { id: string }[]): string[] {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz'
  const ofId = (id: string) => id.slice(0, 4) + (digits.indexOf(id.charAt(4)) >> 1)
  const ids = rows.map(({ id }) => id).sort()
  return [...new Set(ids.map(ofId))]
}

async function setUp() {
  const store = await openTemporaryStore()
  const rows = TIMES.flatMap((ms) => [
    bounceAt(ms, { id: newId(ms), recipient: 'Alice@example.org' }),
    bounceAt(ms, { id: newId(ms), recipient: 'bob@example.org' }),
    bounceAt(ms, { id: newId(ms), recipient: 'alice@example.net' }),
  ])
  const failures = rows.map((row) =>
    failureAt(row.receivedMs, { id: newId(row.receivedMs), recipient: row.recipient }),
  )
  await keep(store, { bounces: rows, failures })
  const idsOf = (recipient: string) =>
    rows
      .filter((row) => row.recipient.toLowerCase() === recipient)
      .map(({ id }) => id)
      .sort()
  return { store, rows, failures, idsOf, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

test('buckets come in order, each once, and those without rows are left out', async () => {
  await using house = await setUp()
  using client = new Database(house.store.file)
  const buckets = openBuckets(client, bounces)
  const wanted = bucketsOf(house.rows)
  expect(wanted.length).toBeGreaterThan(6)
  expect([...buckets.oldestFirst(ALL)]).toEqual(wanted)
  expect([...buckets.newestFirst(ALL)]).toEqual(wanted.toReversed())
  const bounds = TIMES.map(firstIdAt)
  for (const [at, fromId] of bounds.entries()) {
    for (const toId of bounds.slice(at + 1)) {
      const some = bucketsOf(house.rows.filter(({ id }) => id >= fromId && id < toId))
      expect([...buckets.oldestFirst({ fromId, toId })]).toEqual(some)
      expect([...buckets.newestFirst({ fromId, toId })]).toEqual(some.toReversed())
    }
  }
})

test('a search by recipient or domain goes through all of time, newest first', async () => {
  await using house = await setUp()
  const walk = async (filter: { recipient: string } | { domain: string }) => {
    const found: string[] = []
    let before: string | undefined
    for (;;) {
      const page = await house.store.search.bounces({
        ...filter,
        ...(before ? { before } : {}),
        limit: 3,
      })
      found.push(...page.bounces.map(({ id }) => id))
      if (page.next === null) return found
      before = page.next
    }
  }
  expect(await walk({ recipient: 'alice@EXAMPLE.org' })).toEqual(
    house.idsOf('alice@example.org').toReversed(),
  )
  expect(await walk({ recipient: 'nobody@example.org' })).toEqual([])
  const ofNet = house.rows.filter(({ recipient }) => recipient.endsWith('.net'))
  const net = ofNet.map(({ id }) => id).sort()
  expect(await walk({ domain: 'example.net' })).toEqual(net.toReversed())
})

test('a search in a period gives what lies in it, to the millisecond', async () => {
  await using house = await setUp()
  const [from = 0, to = 0] = [TIMES[4], TIMES[11]]
  const range = { fromId: firstIdAt(from), toId: firstIdAt(to) }
  const page = await house.store.search.bounces({
    ...range,
    recipient: 'bob@example.org',
    limit: 100,
  })
  const wanted = house
    .idsOf('bob@example.org')
    .filter((id) => id >= range.fromId && id < range.toId)
  expect(page.bounces.map(({ id }) => id)).toEqual(wanted.toReversed())
})

test.each(['oldest', 'newest'] as const)(
  'events of a recipient come %s first, page by page, of all tables',
  async (order) => {
    await using house = await setUp()
    const found: string[] = []
    let after: string | undefined
    do {
      const page = await house.store.events.find({
        subject: { recipient: 'alice@example.org' },
        ...{ tags: [], ...ALL, order, after, limit: 5 },
      })
      found.push(...page.events.map(({ row }) => row.id))
      after = page.next ?? undefined
    } while (after !== undefined)
    const failed = house.failures.filter((row) => row.recipient === 'Alice@example.org')
    const wanted = [...house.idsOf('alice@example.org'), ...failed.map(({ id }) => id)].sort()
    expect(found).toEqual(order === 'oldest' ? wanted : wanted.toReversed())
  },
)

test('a question about an address seeks in each bucket and sorts nothing', async () => {
  await using house = await setUp()
  using client = new Database(house.store.file)
  const plan = client
    .query<{ detail: string }, []>(
      `EXPLAIN QUERY PLAN SELECT recipient FROM bounces
        WHERE recipient = 'a@b.example' AND id >= '' AND id < '~' AND substr(id, 1, 4)
          || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2) = '01kb3'
        ORDER BY id DESC LIMIT 5`,
    )
    .all()
    .map(({ detail }) => detail)
  expect(plan).toEqual([
    'SEARCH bounces USING COVERING INDEX bounces_recipient (<expr>=? AND recipient=? AND id>? AND id<?)',
  ])
})
