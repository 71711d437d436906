import { expect, test } from 'bun:test'
import { messageAt } from '../support/log-rows.ts'
import { complaint, mailboxFull, report, vacation } from '../support/mail.ts'
import { turnsDuring } from '../support/turns.ts'
import { NOW, type Rig, readAs, refusalOf, setUp } from './rig.ts'

interface Overview {
  from: string
  to: string
  times: string[]
  series: {
    messages: number[]
    bounces: Record<string, number[]>
    failures: Record<string, number[]>
    calls: Record<string, number[]>
  }
  totals: Record<string, number>
  reasons: object[]
  domains: object[]
}

async function returned(rig: Rig, recipient: string, mail: (to: string) => Uint8Array) {
  const { return_address } = await rig.register({ recipient })
  await rig.post(mail(return_address), return_address)
}

async function overview(rig: Rig, query = ''): Promise<Overview> {
  return readAs(await rig.request(`/v1/overview?${query}`))
}

test('what comes in is in the overview at once, by kind, class, reason and domain', async () => {
  await using rig = await setUp()
  await returned(rig, 'alice@example.org', (to) => report({ to, recipient: 'alice@example.org' }))
  await returned(rig, 'bob@EXAMPLE.org', (to) => vacation(to))
  await returned(rig, 'dave@example.net', (to) => mailboxFull(to))
  await returned(rig, 'erin@example.net', (to) => complaint(to))
  const told = await overview(rig)
  expect(told).toMatchObject({
    from: '2026-11-22T13:00:00.000Z',
    to: '2026-11-23T13:00:00.000Z',
    totals: {
      messages: 4,
      bounces: 4,
      failures: 1,
      hard_failures: 1,
      complaints: 1,
      calls_done: 0,
      attempts: 0,
    },
  })
  expect(told.times).toHaveLength(24)
  expect(told.times.at(-1)).toBe('2026-11-23T12:00:00.000Z')
  expect(told.series.messages.at(-1)).toBe(4)
  expect(told.series.bounces.failure?.at(-1)).toBe(2)
  expect(told.series.bounces['auto-reply']?.at(-1)).toBe(1)
  expect(told.series.failures.hard?.slice(-2)).toEqual([0, 1])
  expect(told.reasons).toEqual([
    { reason: 'user-unknown', count: 1, class: 'hard', fault: 'recipient' },
    { reason: 'mailbox-full', count: 1, class: 'soft', fault: 'recipient' },
  ])
  expect(told.domains).toMatchObject([
    {
      domain: 'example.org',
      messages: 2,
      bounces: 2,
      failures: 1,
      hard_failures: 1,
      failure_rate: 0.5,
      reasons: [{ reason: 'user-unknown', count: 1 }],
    },
    { domain: 'example.net', bounces: 2, complaints: 1, complaint_rate: 0.5, failure_rate: 0 },
  ])
})

test('days add up what hours hold, and periods end before their end', async () => {
  await using rig = await setUp()
  await returned(rig, 'bob@example.org', (to) => vacation(to))
  const days = await overview(rig, 'step=day&from=2026-11-20&to=2026-11-24&domains=0')
  expect(days.series.bounces['auto-reply']).toEqual([0, 0, 0, 1])
  expect(days.domains).toEqual([])
  const before = await overview(rig, 'from=2026-11-23&to=2026-11-23T12:00:00Z')
  expect(before.totals.bounces).toBe(0)
})

test('calls are counted as they are settled, tries as they fail', async () => {
  await using rig = await setUp()
  await returned(rig, 'bob@example.org', (to) => vacation(to))
  const [call] = await rig.store.calls.claim('crm', NOW, NOW + 1000, 10)
  if (call === undefined) throw new Error('no call is due')
  const tried = (number: number, status: number) => ({
    ...{ callId: call.id, number, startedMs: NOW, durationMs: 5, status, error: '', answer: null },
  })
  const told = { callId: call.id, webhook: 'crm', number: 1 }
  const again = { state: 'due' as const, dueMs: NOW, error: 'answered 500', free: false }
  await rig.store.calls.settle({ ...told, tried: tried(1, 500), next: again })
  const next = { state: 'done' as const, settledMs: NOW }
  await rig.store.calls.settle({ ...told, tried: tried(2, 204), next })
  const { totals } = await overview(rig)
  expect(totals).toMatchObject({ calls_done: 1, calls_dead: 0, failed_tries: 1 })
})

test('a domain has no rate where more failed than is known to have been sent', async () => {
  await using rig = await setUp()
  const [alice, bob] = ['alice@example.org', 'bob@example.org']
  const { return_address } = await rig.register({ recipient: alice })
  for (const recipient of [alice, bob]) {
    await rig.post(report({ to: return_address, recipient }), return_address)
  }
  expect((await overview(rig)).domains).toMatchObject([
    { domain: 'example.org', messages: 1, failures: 2, failure_rate: null, complaint_rate: 0 },
  ])
})

test('a flood of made-up domains shares one row', async () => {
  await using rig = await setUp()
  const rows = Array.from({ length: 1200 }, (_, at) =>
    messageAt(NOW, { recipient: `someone@d${at}.example` }),
  )
  await rig.store.messages.register(rows)
  const day = Math.floor(NOW / 86_400_000)
  const domains = await rig.store.totals.domains({ from: day, to: day + 1 }, 5000)
  expect(domains).toHaveLength(1001)
  expect(domains.find(({ domain }) => domain === '*')?.messages).toBe(200)
})

test('a period that is empty or too long is refused', async () => {
  await using rig = await setUp()
  const refuse = async (query: string) => refusalOf(await rig.request(`/v1/overview?${query}`))
  expect(await refuse('from=2026-11-23&to=2026-11-23')).toBe(
    '422 invalid: to: expected a time after from',
  )
  expect(await refuse('from=2027-01-01')).toBe('422 invalid: from: expected a time that is past')
  expect(await refuse('from=2020-01-01')).toStartWith('422 invalid: from: expected at most 744')
  expect(await refuse('step=week')).toBe('422 invalid: step: expected one of hour and day (UTC)')
})

test('an overview of many domains leaves others their turn between them', async () => {
  await using rig = await setUp()
  const messages = Array.from({ length: 50 }, (_, at) =>
    messageAt(NOW, { recipient: `a@domain-${at}.example` }),
  )
  await rig.store.messages.register(messages)
  expect(await turnsDuring(overview(rig, 'domains=50'))).toBeGreaterThan(50)
})
