import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { prepareCallReads, prepareCallWrites } from '../../src/store/call-statements.ts'
import { connect } from '../../src/store/connection.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { recordCalls } from '../support/calls.ts'
import { keep } from '../support/log-rows.ts'
import { crashedCopy, openTemporaryStore } from '../support/store.ts'

const NOW = Date.UTC(2026, 10, 23, 12)

/** The number of the claimed try and what ended it. */
function settled(store: Store, callId: string, number: number, state: 'done' | 'dead') {
  const next =
    state === 'done'
      ? ({ state, settledMs: NOW } as const)
      : ({ state, settledMs: NOW, error: 'answered 500' } as const)
  const tried = {
    callId,
    number,
    startedMs: NOW,
    durationMs: 5,
    status: state === 'done' ? 200 : 500,
    error: '',
    answer: Buffer.from('text'),
  }
  return store.calls.settle({ callId, webhook: 'crm', number, tried, next })
}

test('a claim counts the try and leases the call before anything is sent', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store, { atMs: NOW })
  const [call] = await store.calls.claim('crm', NOW, NOW + 20_000, 8)
  expect(call).toMatchObject({ id, tries: 1 })
  const leased = { id, tries: 1, dueMs: NOW + 20_000, state: 'due' }
  expect((await store.calls.find(id))?.call).toMatchObject(leased)
  expect(await store.calls.claim('crm', NOW + 19_999, NOW + 40_000, 8)).toEqual([])
})

test('a call in flight at a crash is due again when its lease ends', async () => {
  await using store = await openTemporaryStore()
  const [id] = await recordCalls(store, { atMs: NOW })
  await store.calls.claim('crm', NOW, NOW + 20_000, 8)
  const reopened = openStore(crashedCopy(store))
  try {
    expect(await reopened.calls.claim('crm', NOW + 19_999, NOW + 60_000, 8)).toEqual([])
    expect(await reopened.calls.nextDueMs('crm')).toBe(NOW + 20_000)
    const [again] = await reopened.calls.claim('crm', NOW + 20_000, NOW + 60_000, 8)
    expect(again).toMatchObject({ id, tries: 2 })
  } finally {
    await reopened.close()
  }
})

test('claims come longest due first, a page at a time, of one webhook', async () => {
  await using store = await openTemporaryStore()
  const ids: string[] = []
  for (let at = 0; at < 5; at++) {
    ids.push(...(await recordCalls(store, { atMs: NOW - 1000 + at })))
    await recordCalls(store, { atMs: NOW - 1000 + at, webhooks: ['other'] })
  }
  const page = async () => {
    const claimed = await store.calls.claim('crm', NOW, NOW + 1000, 2)
    return claimed.map(({ id }) => id).sort()
  }
  expect(await page()).toEqual(ids.slice(0, 2))
  expect(await page()).toEqual(ids.slice(2, 4))
  expect(await page()).toEqual(ids.slice(4))
  expect(await page()).toEqual([])
})

test('counts follow every change of state', async () => {
  await using store = await openTemporaryStore()
  const ids: string[] = []
  for (let at = 0; at < 4; at++) ids.push(...(await recordCalls(store, { atMs: NOW + at })))
  await store.calls.claim('crm', NOW + 10, NOW + 1000, 3)
  await settled(store, ids[0] ?? '', 1, 'done')
  await settled(store, ids[1] ?? '', 1, 'dead')
  const crm = { webhook: 'crm', done: 1, lastDoneMs: NOW }
  expect(await store.calls.counts()).toEqual([
    { ...crm, due: 2, dead: 1, oldestDueMs: NOW + 2, oldestDueError: '', lastDeadMs: NOW },
  ])
  await store.calls.replay(ids[1] ?? '', NOW)
  expect(await store.calls.counts()).toEqual([
    {
      ...crm,
      due: 3,
      dead: 0,
      oldestDueMs: NOW + 1,
      oldestDueError: 'answered 500',
      lastDeadMs: null,
    },
  ])
})

test('counts are those of the rows, whatever happens together and whatever is rolled back', async () => {
  await using store = await openTemporaryStore()
  const ids: string[] = []
  for (let at = 0; at < 6; at++) ids.push(...(await recordCalls(store, { atMs: NOW + at })))
  const [a = '', b = '', c = '', d = ''] = ids
  await store.calls.claim('crm', NOW + 10, NOW + 1000, 6)
  // One transaction: the record that fails takes all of it back, and the others are written again.
  const twice = { webhook: 'crm', event: 'bounce', subjectId: 'x', messageId: '' } as const
  const call = { ...twice, id: 'msg_twice', createdMs: NOW, dueMs: NOW }
  const failing = keep(store, { calls: [call, call] })
  const together = [settled(store, a, 1, 'done'), settled(store, b, 1, 'dead'), failing]
  expect((await Promise.allSettled(together)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
  ])
  const next = { state: 'done', settledMs: NOW } as const
  const again = (callId: string) =>
    store.calls.settle({ callId, webhook: 'crm', number: 1, tried: null, next })
  await Promise.all([settled(store, c, 1, 'done'), again(c)])
  await again(b) // given up, and delivered after all
  await settled(store, d, 1, 'done')
  await store.calls.replay(d, NOW)
  using database = new Database(store.file, { readonly: true })
  const kept = database.query('SELECT * FROM call_counts WHERE calls > 0 ORDER BY state').values()
  expect(kept).toEqual([
    ['crm', 'done', 3],
    ['crm', 'due', 3],
  ])
  expect(
    database.query('SELECT webhook, state, count(*) FROM calls GROUP BY 1, 2 ORDER BY 2').values(),
  ).toEqual(kept)
  expect(
    database.query(`SELECT * FROM hour_totals WHERE series = 'call' ORDER BY label`).values(),
  ).toEqual([
    [NOW / 3_600_000, 'call', 'dead', 1],
    [NOW / 3_600_000, 'call', 'done', 4],
    [NOW / 3_600_000, 'call', 'failed-try', 1],
  ])
})

test('a claim in vain gives the number of its try back, unless a newer one has it', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store, { atMs: NOW })
  const claim = async (nowMs: number) => (await store.calls.claim('crm', nowMs, nowMs + 10, 1))[0]
  const giveBack = (number: number) => {
    const next = { state: 'untried', dueMs: NOW + 50 } as const
    return store.calls.settle({ callId: id, webhook: 'crm', number, tried: null, next })
  }
  const first = await claim(NOW + 10)
  expect(first?.tries).toBe(1)
  await giveBack(1)
  expect((await store.calls.find(id))?.call).toMatchObject({ tries: 0, triesBefore: 0 })
  expect((await claim(NOW + 60))?.tries).toBe(1)
  expect((await claim(NOW + 80))?.tries).toBe(2)
  await giveBack(1)
  expect((await store.calls.find(id))?.call).toMatchObject({ tries: 2, dueMs: NOW + 90 })
})

test('tries are kept with the answer', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store, { atMs: NOW })
  await store.calls.claim('crm', NOW, NOW + 1000, 1)
  await settled(store, id, 1, 'dead')
  const found = await store.calls.find(id)
  expect(found?.call).toMatchObject({ state: 'dead', lastError: 'answered 500', settledMs: NOW })
  expect(found?.tries).toMatchObject([{ number: 1, status: 500 }])
  expect(found?.tries[0]?.answer?.toString()).toBe('text')
  expect(await store.calls.find('msg_nothing')).toBeNull()
})

test('late news of an older try does not undo a newer one, unless it was delivered', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store, { atMs: NOW })
  await store.calls.claim('crm', NOW, NOW + 1000, 1)
  await store.calls.claim('crm', NOW + 1000, NOW + 2000, 1)
  await settled(store, id, 1, 'dead')
  expect((await store.calls.find(id))?.call.state).toBe('due')
  await settled(store, id, 2, 'done')
  expect((await store.calls.find(id))?.call.state).toBe('done')
})

test('a replay keeps the id and starts a fresh schedule', async () => {
  await using store = await openTemporaryStore()
  const [id = ''] = await recordCalls(store, { atMs: NOW })
  expect(await store.calls.replay(id, NOW)).toBe('already due')
  expect(await store.calls.replay('msg_nothing', NOW)).toBe('unknown')
  await store.calls.claim('crm', NOW, NOW + 1000, 1)
  await settled(store, id, 1, 'dead')
  expect(await store.calls.replay(id, NOW + 5)).toBe('replayed')
  const [again] = await store.calls.claim('crm', NOW + 5, NOW + 1000, 1)
  expect(again).toMatchObject({ id, tries: 2, triesBefore: 1 })
  expect((await store.calls.find(id))?.call.settledMs).toBeNull()
})

test('a range replays what was made in it, from inclusive to exclusive, of one state', async () => {
  await using store = await openTemporaryStore()
  const made = Array.from({ length: 1200 }, (_, at) => recordCalls(store, { atMs: NOW + at }))
  const ids = (await Promise.all(made)).flat()
  await store.calls.claim('crm', NOW + 5000, NOW + 6000, 1200)
  await Promise.all(ids.map((id, at) => settled(store, id, 1, at === 700 ? 'done' : 'dead')))
  const range = { webhook: 'crm', fromMs: NOW + 100, toMs: NOW + 1100, state: 'dead' } as const
  expect(await store.calls.replayRange(range, NOW)).toBe(999)
  expect(await store.calls.counts()).toMatchObject([{ due: 999, done: 1, dead: 200 }])
})

test('a list is newest first and goes on where the last page ended', async () => {
  await using store = await openTemporaryStore()
  const [ofCrm, all] = [[] as string[], [] as string[]]
  for (let at = 0; at < 7; at++) {
    const webhooks = at % 2 === 0 ? ['crm', 'log'] : ['crm']
    const made = await recordCalls(store, { atMs: NOW + at, webhooks })
    ofCrm.unshift(...made.slice(0, 1))
    all.unshift(...made.toReversed())
  }
  const walk = async (filter: { webhook?: string }) => {
    const seen: string[] = []
    let before: string | null = null
    do {
      const bounds = { limit: 3, ...(before === null ? {} : { before }) }
      const page = await store.calls.list({ ...filter, ...bounds })
      seen.push(...page.calls.map(({ id }) => id))
      before = page.next
    } while (before !== null)
    return seen
  }
  expect(await walk({ webhook: 'crm' })).toEqual(ofCrm)
  expect(await walk({})).toEqual(all)
})

test('a list is filtered by state and by message', async () => {
  await using store = await openTemporaryStore()
  const [first = ''] = await recordCalls(store, { atMs: NOW, messageId: 'a' })
  await recordCalls(store, { atMs: NOW + 1, messageId: 'b' })
  await store.calls.claim('crm', NOW, NOW + 1000, 1)
  await settled(store, first, 1, 'dead')
  const idsOf = async (filter: Parameters<Store['calls']['list']>[0]) =>
    (await store.calls.list(filter)).calls.map(({ id }) => id)
  expect(await idsOf({ state: 'dead', limit: 10 })).toEqual([first])
  expect(await idsOf({ messageId: 'a', limit: 10 })).toEqual([first])
  expect(await idsOf({ messageId: 'a', state: 'due', limit: 10 })).toEqual([])
  expect(await idsOf({ webhook: 'other', limit: 10 })).toEqual([])
  const [last = ''] = await recordCalls(store, { atMs: NOW + 2, messageId: 'a' })
  const page = await store.calls.list({ messageId: 'a', webhook: 'crm', limit: 1 })
  expect(page).toMatchObject({ calls: [{ id: last }], next: last })
  expect(await idsOf({ messageId: 'a', webhook: 'crm', before: last, limit: 1 })).toEqual([first])
  expect(await idsOf({ before: 'msg_nothing', limit: 10 })).toEqual([])
})

test('no statement of the ledger scans a table, and pages are not sorted', async () => {
  await using store = await openTemporaryStore()
  const connection = connect(store.file)
  const { insert, tried, disabled, enableAll, disable, counts, ...rest } = {
    ...prepareCallReads(connection),
    ...prepareCallWrites(connection),
  }
  const plans = Object.entries(rest).map(([name, statement]) => {
    const query = connection.client.query<{ detail: string }, []>(
      `EXPLAIN QUERY PLAN ${'sql' in statement ? statement.sql : statement.getQuery().sql}`,
    )
    return `${name}: ${query
      .all()
      .map(({ detail }) => detail)
      .join('; ')}`
  })
  connection.client.close()
  expect(plans).toHaveLength(21)
  expect(plans.filter((plan) => plan.includes('SCAN'))).toEqual([])
  expect(plans.filter((plan) => plan.includes('B-TREE'))).toEqual([])
  expect(plans.find((plan) => plan.startsWith('claim'))).toContain('INDEX calls_due')
  expect(plans.find((plan) => plan.startsWith('nextDue'))).toContain('INDEX calls_due')
  expect(plans.find((plan) => plan.startsWith('page'))).toContain('COVERING INDEX calls_state')
  expect(plans.find((plan) => plan.startsWith('lastDead'))).toContain('COVERING INDEX calls_dead')
})

test('a webhook that a 410 disabled stays so until all are enabled', async () => {
  await using store = await openTemporaryStore()
  await store.calls.disable({ name: 'crm', disabledMs: NOW, reason: 'answered 410 Gone' })
  await store.calls.disable({ name: 'crm', disabledMs: NOW + 1, reason: 'again' })
  expect(await store.calls.disabled()).toEqual([
    { name: 'crm', disabledMs: NOW, reason: 'answered 410 Gone' },
  ])
  await store.calls.enableAll()
  expect(await store.calls.disabled()).toEqual([])
})

test('a call is shown with whom it tells of', async () => {
  await using store = await openTemporaryStore()
  const failure = { recipient: 'bob@example.org' }
  const [ofBounce = ''] = await recordCalls(store, { atMs: NOW })
  const [ofFailure = ''] = await recordCalls(store, { atMs: NOW + 1, event: 'failure', failure })
  const { calls } = await store.calls.list({ limit: 10 })
  expect(calls.map(({ id, recipient }) => [id, recipient])).toEqual([
    [ofFailure, 'bob@example.org'],
    [ofBounce, 'alice@example.org'],
  ])
  expect((await store.calls.find(ofFailure))?.call.recipient).toBe('bob@example.org')
})
