// Stored mail judged again. What today's rules say otherwise is played by rules of the user's own.

import { Database } from 'bun:sqlite'
import { describe, expect, test } from 'bun:test'
import { firstIdAt, newId } from '../src/address/id.ts'
import { readyRules } from '../src/classify/own-rules.ts'
import { type Reclassified, reclassify } from '../src/reclassify.ts'
import { acceptInto, arrivalAt } from './support/accept.ts'
import { complaint, mailboxFull, mailboxFullOfNobody, report, vacation } from './support/mail.ts'
import { openTemporaryStore, type TemporaryStore } from './support/store.ts'

type Rules = Parameters<typeof readyRules>[0]

const NOON = Date.UTC(2026, 10, 23, 12)
const HOUR_MS = 3_600_000
const TO = 'b-x@bounces.example.com'
const FIXED = 'bounces@bounces.example.com'
const whole = { fromMs: NOON - HOUR_MS, toMs: NOON + HOUR_MS }

/** Keeps mail as it would have come in at noon. */
async function arrive(
  store: TemporaryStore,
  raws: Uint8Array[],
  { nowMs = NOON, isFixed = false } = {},
): Promise<void> {
  const accept = await acceptInto(store, {
    subscribers: () => ['crm'],
    now: () => nowMs,
  })
  for (const raw of raws) {
    const fixed = { address: FIXED, value: { kind: 'fixed' as const } }
    const arrival = arrivalAt(raw, newId(nowMs))
    await accept(isFixed ? { ...arrival, recipients: [fixed] } : arrival)
  }
}

interface Given {
  rules?: Rules
  keep?: boolean
  nonstandard?: boolean
  call?: boolean
  span?: { fromMs: number; toMs: number }
}

async function again(store: TemporaryStore, given: Given): Promise<Reclassified[]> {
  const { rules = [], keep = true, nonstandard = false, call = false, span = whole } = given
  const changes: Reclassified[] = []
  const steps = reclassify(
    {
      store,
      rules: readyRules(rules),
      nonstandard,
      isFixed: (address) => address === FIXED,
      keep,
      now: () => NOON + HOUR_MS,
      ...(call && { subscribers: () => ['crm'] }),
    },
    span,
  )
  for await (const step of steps) changes.push(...step.changes)
  return changes
}

/** Everything that is counted, and everything that the failure log has. */
async function books(store: TemporaryStore) {
  const hours = { from: 0, to: 1e6 }
  const series = await store.totals.series(hours, 24)
  const counted = series.filter(({ count }) => count > 0)
  const { calls } = await store.calls.list({ limit: 100 })
  return {
    counted: Object.fromEntries(
      counted.map(({ series: name, label, count }) => [`${name} ${label}`, count]),
    ),
    domains: await store.totals.domains({ from: 0, to: 1e5 }, 10),
    calls: calls.map(({ event }) => event).sort(),
  }
}

const full: Rules[number] = {
  name: 'full',
  field: 'diagnostic',
  match: 'user unknown',
  reason: 'mailbox-full',
}
const alice = report({ to: TO, recipient: 'alice@example.org' })

test('mail that means the same is left alone', async () => {
  await using store = await openTemporaryStore()
  const mails = [alice, vacation(TO), mailboxFull(TO), mailboxFullOfNobody(TO), complaint(TO)]
  await arrive(store, mails)
  const before = await books(store)
  expect(await again(store, {})).toEqual([])
  expect(await books(store)).toEqual(before)
})

describe('a subject that an older version did not keep', () => {
  const forget = (store: TemporaryStore) => {
    using database = new Database(store.file)
    database.run("UPDATE bounces SET mail_subject = ''")
  }
  const found = async (store: TemporaryStore) =>
    (await store.search.bounces({ limit: 9 })).bounces.map((one) => one.mailSubject).sort()

  test('is filled in from the mail, which is no change of what it means', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [alice, vacation(TO)])
    const kept = await found(store)
    expect(kept).toEqual(['Out of office: Your order', 'Undelivered Mail Returned to Sender'])
    forget(store)
    const before = await books(store)
    expect(await again(store, { keep: false })).toEqual([])
    expect(await found(store)).toEqual(['', ''])
    expect(await again(store, {})).toEqual([])
    expect(await found(store)).toEqual(kept)
    expect(await books(store)).toEqual(before)
  })

  test('is filled in together with what changes', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [alice])
    forget(store)
    expect(await again(store, { rules: [full] })).toHaveLength(1)
    expect(await found(store)).toEqual(['Undelivered Mail Returned to Sender'])
  })

  test('stays away where the mail has expired', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [alice])
    forget(store)
    using database = new Database(store.file)
    database.run('UPDATE raws SET mime = NULL')
    expect(await again(store, { rules: [full] })).toEqual([])
    expect(await found(store)).toEqual([''])
  })
})

describe('another reason', () => {
  test('is corrected in bounce, failure and totals, and nobody is called', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [alice])
    const [change] = await again(store, { rules: [full] })
    const bounce = await store.bounces.find(change?.bounce.id ?? '')
    expect(bounce).toMatchObject({ kind: 'failure', standard: 'rfc3464', reason: 'mailbox-full' })
    expect(bounce?.verdict.trace[0]).toContain('rule "full"')
    expect(await store.failures.byBounce(bounce?.id ?? '')).toMatchObject([
      { id: change?.failures[0]?.id, reason: 'mailbox-full', class: 'soft', atMs: NOON },
    ])
    const { counted, domains, calls } = await books(store)
    expect(counted).toEqual({ 'bounce failure': 1, 'failure soft': 1, 'reason mailbox-full': 1 })
    expect(domains).toMatchObject([{ domain: 'example.org', bounces: 1, failures: 1, hard: 0 }])
    expect(calls).toEqual(['bounce', 'failure'])
  })

  test('is only shown without keeping it', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [alice])
    const before = await books(store)
    expect(await again(store, { rules: [full], keep: false })).toHaveLength(1)
    expect(await books(store)).toEqual(before)
    expect(await again(store, { rules: [full] })).toHaveLength(1)
    expect(await again(store, { rules: [full] })).toEqual([])
  })

  test('is what it was after the rule is gone', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [alice, alice])
    const before = await books(store)
    await again(store, { rules: [full] })
    await again(store, {})
    expect(await books(store)).toEqual(before)
  })
})

describe('a failure', () => {
  const left = { name: 'left', field: 'subject', match: 'out of office', kind: 'failure' } as const
  const delayed = { name: 'delay', field: 'subject', match: 'undelivered', kind: 'delay' } as const

  test('that follows now is added as of the time when the mail came', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [vacation(TO)])
    const [change] = await again(store, { rules: [left], nonstandard: true })
    expect(await store.failures.byBounce(change?.bounce.id ?? '')).toMatchObject([
      { recipient: 'carol@example.org', atMs: NOON, state: 'bounce' },
    ])
    const { counted, calls } = await books(store)
    expect(counted).toMatchObject({ 'bounce failure': 1, 'failure none': 1 })
    expect(calls).toEqual(['bounce', 'response'])
  })

  test('that follows now is one of each recipient of a report to a fixed address', async () => {
    await using store = await openTemporaryStore()
    const recipients = ['alice@example.org', 'bob@example.net']
    const [recipient = '', ...others] = recipients
    const raw = report({ to: FIXED, recipient, others, action: 'delayed', status: '4.4.1' })
    await arrive(store, [raw], { isFixed: true })
    const rules: Rules = [{ name: 'f', field: 'subject', match: 'undelivered', kind: 'failure' }]
    const first = await again(store, { rules })
    expect(first.map(({ added }) => added.map((row) => row.recipient))).toEqual([recipients])
    expect(await again(store, { rules: [...rules, full] })).toMatchObject([
      { added: [], stale: [], changed: [{ reason: 'mailbox-full' }, { reason: 'mailbox-full' }] },
    ])
  })

  test('needs the setting that it needed then', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [vacation(TO)])
    expect(await again(store, { rules: [left] })).toMatchObject([{ added: [] }])
  })

  test('that the setting makes follow now is added, though the mail means the same', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [mailboxFull(TO), vacation(TO), alice])
    expect(await again(store, {})).toEqual([])
    const changes = await again(store, { nonstandard: true, call: true })
    expect(changes).toMatchObject([
      { added: [{ recipient: 'dave@example.org' }], calls: [{ event: 'failure' }] },
    ])
    const { counted } = await books(store)
    expect(counted).toMatchObject({ 'bounce failure': 2, 'failure soft': 1, 'failure hard': 1 })
    expect(await again(store, { nonstandard: true })).toEqual([])
  })

  test('that would not follow any more stays', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [alice])
    const [change] = await again(store, { rules: [delayed] })
    expect(change).toMatchObject({ stale: [{ recipient: 'alice@example.org' }], changed: [] })
    expect(await store.failures.byBounce(change?.bounce.id ?? '')).toHaveLength(1)
    expect((await books(store)).counted).toMatchObject({ 'bounce delay': 1, 'failure hard': 1 })
  })
})

describe('webhooks are called when asked', () => {
  test('for an added failure and a new response, not for the bounce again', async () => {
    await using store = await openTemporaryStore()
    await arrive(store, [vacation(TO), alice])
    const rules: Rules = [
      { name: 'a', field: 'subject', match: 'out of office', kind: 'failure' },
      { name: 'b', field: 'subject', match: 'undelivered', kind: 'auto-reply' },
    ]
    const changes = await again(store, { rules, nonstandard: true, call: true })
    const calls = changes.flatMap((change) => change.calls)
    expect(calls.map(({ event }) => event).sort()).toEqual(['failure', 'response'])
    for (const { id } of calls) {
      expect((await store.calls.find(id))?.call).toMatchObject({ state: 'due' })
    }
  })
})

test('only bounces of the time that was asked for are looked at', async () => {
  await using store = await openTemporaryStore()
  await arrive(store, [alice], { nowMs: NOON - 2 * HOUR_MS })
  await arrive(store, [alice])
  const span = { fromMs: NOON, toMs: NOON + 1 }
  expect(
    (await again(store, { rules: [full], span })).map(({ bounce }) => bounce.receivedMs),
  ).toEqual([NOON])
})

test('mail whose raw form has expired is left alone', async () => {
  await using store = await openTemporaryStore()
  await arrive(store, [alice])
  await arrive(store, [alice], { nowMs: NOON + 1 })
  const mimeBeforeId = firstIdAt(NOON + 1)
  const none = { rowsBeforeId: '', callsBeforeMs: 0, totalsBeforeDay: 0 }
  await store.retention.sweep({ ...none, mimeBeforeId })
  const steps = reclassify(
    {
      store,
      rules: readyRules([full]),
      nonstandard: false,
      isFixed: () => false,
      keep: true,
      now: () => NOON,
    },
    whole,
  )
  const [step, ...more] = await Array.fromAsync(steps)
  expect(more).toEqual([])
  expect(step).toMatchObject({ looked: 2, changes: [{ bounce: { receivedMs: NOON + 1 } }] })
  expect(step?.expired).toBe(1)
})

test('more than a page of bounces is gone through', async () => {
  await using store = await openTemporaryStore()
  await arrive(
    store,
    Array.from({ length: 250 }, (_, serial) =>
      report({ to: TO, recipient: 'alice@example.org', serial }),
    ),
  )
  expect(await again(store, { rules: [full] })).toHaveLength(250)
  expect((await books(store)).counted).toMatchObject({ 'reason mailbox-full': 250 })
})
