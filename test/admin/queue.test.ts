import { expect, test } from 'bun:test'
import { NOW, type Rig, readAs, refusalOf, setUp } from './rig.ts'

async function send(rig: Rig, recipient: string): Promise<string> {
  const mime = 'From: shop@shop.example\nSubject: x\n\ny\n'
  const response = await rig.json('POST', '/v1/send', { recipient, mime, tags: ['orders'] })
  rig.woken.length = 0
  return (await readAs<{ id: string }>(response)).id
}

interface Page {
  mails: { id: string; recipient: string }[]
  total: number
  next: string | null
}

test('the queue is listed newest first, a page at a time, and by destination', async () => {
  await using rig = await setUp()
  const recipients = ['a@one.example', 'b@two.example', 'c@one.example']
  for (const recipient of recipients) await send(rig, recipient)
  const page = async (query: string) => readAs<Page>(await rig.request(`/v1/queue?${query}`))
  const all = (await page('')).mails
  expect(all.map(({ recipient }) => recipient).sort()).toEqual(recipients)
  const first = await page('limit=2')
  expect(first.total).toBe(3)
  expect(first.mails).toHaveLength(2)
  const second = await page(`limit=2&before=${first.next}`)
  expect([...first.mails, ...second.mails]).toEqual(all)
  expect(second.next).toBeNull()
  const one = await page('destination=ONE.example')
  expect(one.mails.map(({ recipient }) => recipient).sort()).toEqual([
    'a@one.example',
    'c@one.example',
  ])
  expect([one.total, (await page('destination=none.example')).total]).toEqual([2, 0])
  expect(await refusalOf(await rig.request('/v1/queue?limit=0'))).toStartWith('422 invalid: limit')
})

test('one mail is shown with all that is known of it', async () => {
  await using rig = await setUp()
  const id = await send(rig, 'alice@example.org')
  expect(await readAs<object>(await rig.request(`/v1/queue/${id}`))).toEqual({
    id,
    kind: 'message',
    message: id,
    state: 'waiting',
    return_address: expect.stringContaining(id),
    envelope: 'shop@shop.example',
    recipient: 'alice@example.org',
    destination: 'example.org',
    tags: ['orders'],
    created_at: new Date(NOW).toISOString(),
    due_at: new Date(NOW).toISOString(),
    expires_at: new Date(NOW + 3_600_000).toISOString(),
    tries: 0,
    last_error: '',
    dsn: { notify: [], ret: null, envid: '', orcpt: '' },
  })
  expect(await refusalOf(await rig.request('/v1/queue/none'))).toStartWith('404 not_found: ')
})

test('mail to a destination that is left alone is told with when it is tried, and why not before', async () => {
  await using rig = await setUp()
  const id = await send(rig, 'alice@down.example')
  const due = {
    due_at: new Date(NOW + 60_000).toISOString(),
    last_error: 'connection refused',
  }
  expect(await readAs<object>(await rig.request(`/v1/queue/${id}`))).toMatchObject(due)
  expect(await readAs<object>(await rig.request('/v1/queue'))).toMatchObject({ mails: [due] })
  const message = await rig.request(`/v1/messages/${id}`)
  expect(await readAs<object>(message)).toMatchObject({ queued: due })
})

test('a mail is made due now', async () => {
  await using rig = await setUp()
  const id = await send(rig, 'alice@example.org')
  const response = await rig.request(`/v1/queue/${id}/retry`, { method: 'POST' })
  expect(response.status).toBe(202)
  expect(rig.woken).toEqual(['example.org'])
  const none = await rig.request('/v1/queue/none/retry', { method: 'POST' })
  expect(none.status).toBe(404)
})

test('all mail is made due now, or that to a domain', async () => {
  await using rig = await setUp()
  for (const to of ['a@one.example', 'b@two.example', 'c@one.example']) await send(rig, to)
  const retry = (body: object) => rig.json('POST', '/v1/queue/retry', body)
  const some = await retry({ destination: 'One.example' })
  expect([some.status, await readAs<object>(some)]).toEqual([202, { retried: 2 }])
  expect(await readAs<object>(await retry({}))).toEqual({ retried: 3 })
  expect(rig.woken).toEqual(['one.example', '*'])
  const typo = await retry({ domain: 'one.example' })
  expect(await refusalOf(typo)).toStartWith('422 invalid: ')
  expect(await refusalOf(await retry({ destination: '' }))).toStartWith('422 invalid: destination')
  const bare = await rig.request('/v1/queue/retry', { method: 'POST' })
  expect(bare.status).toBe(415)
  expect(rig.woken).toHaveLength(2)
})

test('a cancelled message leaves the queue as a failure, and webhooks hear of it', async () => {
  await using rig = await setUp()
  const id = await send(rig, 'alice@example.org')
  const response = await rig.request(`/v1/queue/${id}`, { method: 'DELETE' })
  expect(await readAs<object>(response)).toEqual({ cancelled: 1 })
  expect(await rig.store.queue.find(id)).toBeNull()
  expect(await rig.store.failures.byMessage(id)).toMatchObject([
    {
      recipient: 'alice@example.org',
      state: 'cancelled',
      action: 'failure',
      class: 'none',
      tags: ['orders'],
    },
  ])
  expect(rig.woken).toEqual(['crm'])
  expect(rig.logged()).toContain('mail cancelled')
  const { calls } = await rig.store.calls.list({ messageId: id, limit: 10 })
  expect(calls.map(({ event }) => event).sort()).toEqual(['attempt', 'failure'])
  expect((await rig.request(`/v1/queue/${id}`, { method: 'DELETE' })).status).toBe(404)
})

test('a mail that is being sent is neither cancelled nor tried twice', async () => {
  await using rig = await setUp()
  const id = await send(rig, 'alice@example.org')
  await rig.store.queue.claim([{ destination: 'example.org', max: 1 }], NOW)
  const cancelled = await rig.request(`/v1/queue/${id}`, { method: 'DELETE' })
  expect(await refusalOf(cancelled)).toStartWith('409 running: ')
  const retried = await rig.request(`/v1/queue/${id}/retry`, { method: 'POST' })
  expect(await refusalOf(retried)).toStartWith('409 running: ')
  const shown = await readAs<object>(await rig.request(`/v1/queue/${id}`))
  expect(shown).toMatchObject({ state: 'running', due_at: null, tries: 1 })
  expect(await rig.store.failures.byMessage(id)).toEqual([])
})
