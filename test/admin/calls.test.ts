import { expect, test } from 'bun:test'
import type { NewCall } from '../../src/store/calls.ts'
import { keep } from '../support/log-rows.ts'
import { crm, NOW, type Rig, readAs, refusalOf, setUp } from './rig.ts'

const DAY_MS = 86_400_000

interface Page {
  calls: { id: string; state: string }[]
  next: string | null
}

/** Calls a minute apart, the first one NOW. */
async function addCalls(rig: Rig, count: number, webhook = 'crm'): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, i): NewCall => {
    const createdMs = NOW + i * 60_000
    const id = `msg_${webhook}${String(i).padStart(26, '0')}`
    const subject = { subjectId: 'subject', messageId: i === 0 ? 'first' : '' }
    return { id, webhook, event: 'bounce', ...subject, createdMs, dueMs: createdMs }
  })
  await keep(rig.store, { calls: rows })
  return rows.map(({ id }) => id)
}

async function kill(rig: Rig, callId: string): Promise<void> {
  await rig.store.calls.claim('crm', NOW + DAY_MS, NOW + 2 * DAY_MS, 100)
  await rig.store.calls.settle({
    callId,
    webhook: 'crm',
    number: 1,
    tried: {
      callId,
      number: 1,
      startedMs: NOW,
      durationMs: 15,
      status: 500,
      error: '',
      answer: Buffer.from('<b>sorry</b>'),
    },
    next: { state: 'dead', settledMs: NOW + 15, error: 'HTTP 500' },
  })
}

test('calls are listed newest first, a page at a time', async () => {
  await using rig = await setUp()
  const ids = await addCalls(rig, 5)
  const page = async (query: string) => readAs<Page>(await rig.request(`/v1/calls?${query}`))
  const first = await page('limit=3')
  expect(first.calls.map(({ id }) => id)).toEqual(ids.slice(2).reverse())
  const second = await page(`limit=3&before=${first.next}`)
  expect(second.calls.map(({ id }) => id)).toEqual(ids.slice(0, 2).reverse())
  expect(second.next).toBeNull()
})

test('calls are found by webhook, state, message and what they tell of', async () => {
  await using rig = await setUp()
  const [dead = ''] = await addCalls(rig, 2)
  const [other = ''] = await addCalls(rig, 1, 'other')
  await kill(rig, dead)
  const find = async (query: string) => {
    const { calls } = await readAs<Page>(await rig.request(`/v1/calls?${query}`))
    return calls.map(({ id }) => id)
  }
  expect(await find('webhook=other')).toEqual([other])
  expect(await find('state=dead')).toEqual([dead])
  expect(await find('message=first')).toEqual([other, dead])
  expect(await find('message=first&webhook=crm')).toEqual([dead])
  expect(await find('webhook=none')).toEqual([])
  expect(await find('subject=subject')).toHaveLength(3)
  expect(await find('subject=subject&state=dead')).toEqual([dead])
  expect(await find('subject=subject&message=first')).toEqual([other, dead])
  expect(await find('subject=another')).toEqual([])
})

test('a query that is not as documented is refused by name', async () => {
  await using rig = await setUp()
  const refused = async (query: string) => refusalOf(await rig.request(`/v1/calls?${query}`))
  const limit = '422 invalid: limit: expected a number from 1 to 500'
  expect(await refused('limit=0')).toBe(limit)
  expect(await refused('limit=501')).toBe(limit)
  expect(await refused('limit=many')).toBe(limit)
  expect(await refused('limit=1.5')).toBe(limit)
  expect(await refused('state=lost')).toBe('422 invalid: state: expected one of due, done and dead')
  expect(await refused('webhok=crm')).toBe(
    '422 invalid: webhok: no field of the query, see /openapi',
  )
})

test('a call tells its tries and what was answered', async () => {
  await using rig = await setUp()
  const [id = ''] = await addCalls(rig, 1)
  await kill(rig, id)
  expect(await readAs<object>(await rig.request(`/v1/calls/${id}`))).toEqual({
    call: {
      id,
      webhook: 'crm',
      event: 'bounce',
      subject: 'subject',
      message: 'first',
      recipient: '', // the mail has expired
      state: 'dead',
      created_at: '2026-11-23T12:00:00.000Z',
      due_at: null,
      held: false,
      settled_at: '2026-11-23T12:00:00.015Z',
      tries: 1,
      last_error: 'HTTP 500',
    },
    tries: [
      {
        number: 1,
        started_at: '2026-11-23T12:00:00.000Z',
        duration_ms: 15,
        status: 500,
        error: '',
        answer: '<b>sorry</b>',
      },
    ],
  })
  expect(await refusalOf(await rig.request('/v1/calls/none'))).toBe('404 not_found: no such call')
})

test('a due call of a webhook that is gone, off or not configured is held, and has no next try', async () => {
  await using rig = await setUp()
  const [crmCall = ''] = await addCalls(rig, 1)
  const [other = ''] = await addCalls(rig, 1, 'other')
  const shown = async (id: string) => {
    const { call } = await readAs<{ call: object }>(await rig.request(`/v1/calls/${id}`))
    const { calls } = await readAs<Page>(await rig.request('/v1/calls'))
    expect(calls.find((one) => one.id === id)).toEqual(call as Page['calls'][number])
    return call
  }
  expect(await shown(crmCall)).toMatchObject({ held: false, due_at: '2026-11-23T12:00:00.000Z' })
  expect(await shown(other)).toMatchObject({ state: 'due', held: true, due_at: null })
  await rig.store.calls.disable({ name: 'crm', disabledMs: NOW, reason: 'answered 410 Gone' })
  expect(await shown(crmCall)).toMatchObject({ state: 'due', held: true, due_at: null })
  await rig.store.calls.enableAll()
  expect(await shown(crmCall)).toMatchObject({ held: false })
})

test('a settled call is replayed under the same id, and a due one is not', async () => {
  await using rig = await setUp()
  const [id = ''] = await addCalls(rig, 1)
  await kill(rig, id)
  const replay = (call: string) => rig.request(`/v1/calls/${call}/replay`, { method: 'POST' })
  const response = await replay(id)
  expect(response.status).toBe(202)
  expect(await response.json()).toEqual({ replayed: 1 })
  expect((await rig.store.calls.find(id))?.call).toMatchObject({ state: 'due', dueMs: NOW })
  expect(rig.woken).toEqual(['crm'])
  expect(await refusalOf(await replay(id))).toBe(
    '409 already_due: the call is due already: its turn comes at once with a retry of crm',
  )
  await rig.store.calls.disable({ name: 'crm', disabledMs: NOW, reason: 'answered 410 Gone' })
  expect(await refusalOf(await replay(id))).toBe(
    '409 already_due: the call is due already: crm answered 410 and is not called until the configuration is reloaded',
  )
  expect(await refusalOf(await replay('none'))).toBe('404 not_found: no such call')
})

test('a call of a webhook that is configured no more is not replayed', async () => {
  await using rig = await setUp({ webhooks: () => [{ ...crm, name: 'other' }] })
  const [id = ''] = await addCalls(rig, 1)
  await kill(rig, id)
  const response = await rig.request(`/v1/calls/${id}/replay`, { method: 'POST' })
  expect(await refusalOf(response)).toBe('409 no_webhook: there is no webhook crm any more')
  expect((await rig.store.calls.find(id))?.call.state).toBe('dead')
})

test('the dead calls of a period are replayed, its end excluded', async () => {
  await using rig = await setUp()
  const ids = await addCalls(rig, 3)
  for (const id of ids) await kill(rig, id)
  const body = { from: '2026-11-23T12:00:00Z', to: '2026-11-23T13:02:00+01:00' }
  const response = await rig.json('POST', '/v1/webhooks/crm/replay', body)
  expect(response.status).toBe(202)
  expect(await response.json()).toEqual({ replayed: 2 })
  const { calls } = await rig.store.calls.list({ state: 'dead', limit: 10 })
  expect(calls.map(({ id }) => id)).toEqual(ids.slice(2))
  expect(rig.woken).toEqual(['crm'])
})

test('a period without an end lasts until now', async () => {
  await using rig = await setUp({ now: () => NOW + 1 })
  const [id = ''] = await addCalls(rig, 1)
  await kill(rig, id)
  const response = await rig.json('POST', '/v1/webhooks/crm/replay', {
    from: '2026-11-23T12:00:00Z',
  })
  expect(await response.json()).toEqual({ replayed: 1 })
})

test('a replay of an unknown webhook, or of no period, is refused', async () => {
  await using rig = await setUp()
  const replay = async (name: string, body: unknown) =>
    refusalOf(await rig.json('POST', `/v1/webhooks/${name}/replay`, body))
  const noon = '2026-11-23T12:00:00Z'
  const one = '2026-11-23T13:00:00Z'
  expect(await replay('none', { from: noon, to: one })).toBe(
    '404 not_found: no such webhook in the configuration',
  )
  expect(await replay('crm', { from: one, to: noon })).toBe(
    '422 invalid: to: expected a time after from',
  )
  expect(await replay('crm', { from: '2126-11-23T12:00:00Z' })).toBe(
    '422 invalid: from: expected a time in the past',
  )
  expect(await replay('crm', { from: 'today', to: one })).toStartWith('422 invalid: from: expected')
  expect(await replay('crm', { from: '2026-02-30T00:00:00Z', to: one })).toStartWith(
    '422 invalid: from: expected',
  )
  expect(await replay('crm', { from: noon, to: one, state: 'due' })).toBe(
    '422 invalid: state: expected one of dead (where it is absent) and done',
  )
  expect(rig.woken).toEqual([])
})
