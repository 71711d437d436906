import { expect, test } from 'bun:test'
import { firstIdAt, newId } from '../../src/address/id.ts'
import type { StoredAttempt } from '../../src/store/attempts.ts'
import type { News } from '../../src/store/kept.ts'
import { bounceAt, failureAt, keepBounce, keepSent } from '../support/log-rows.ts'
import { rowsOf } from '../support/queued.ts'
import { openTemporaryStore } from '../support/store.ts'

const AT = Date.UTC(2026, 10, 23, 12)
const DAY = Math.floor(AT / 86_400_000)

function attempt(id: string): StoredAttempt {
  return { id, atMs: AT, envelope: '', recipient: 'alice@example.org', tags: [], properties: {} }
}

function submission(...ids: string[]) {
  return rowsOf({ attempts: ids.map(attempt) })
}

test('what is kept is told once it is committed', async () => {
  const heard: News[] = []
  await using store = await openTemporaryStore((news) => void heard.push(news))
  await store.queue.enqueue(submission('a'))
  expect(heard).toEqual([{ type: 'attempt', row: attempt('a') }])
})

test('what is rolled back is neither told nor counted, also beside what is kept', async () => {
  const heard: News[] = []
  await using store = await openTemporaryStore((news) => void heard.push(news))
  const jobs = await Promise.allSettled([
    store.queue.enqueue(submission('a')),
    store.queue.enqueue(submission('b', 'b')),
    store.queue.enqueue(submission('c')),
  ])
  expect(jobs.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(heard.map((news) => 'row' in news && news.row.id).sort()).toEqual(['a', 'c'])
  const domains = await store.totals.domains({ from: DAY, to: DAY + 1 }, 10)
  expect(domains).toMatchObject([{ domain: 'example.org', attempts: 2 }])
})

test('rows of each kind are found by their tags, also by one that they have twice', async () => {
  await using store = await openTemporaryStore()
  await keepBounce(store, bounceAt(AT, { tags: ['news', 'news'] }), 'returned', [failureAt(AT)])
  await keepSent(store, AT, newId(AT))
  const period = { fromId: firstIdAt(AT), toId: firstIdAt(AT + 1) }
  const asked = { subject: null, tags: ['news'], order: 'oldest', limit: 9 } as const
  const { events } = await store.events.find({ ...asked, ...period })
  expect(events.map(({ type }) => type)).toEqual(['bounce', 'failure', 'attempt', 'delivery'])
})
