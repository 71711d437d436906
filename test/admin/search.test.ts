import { expect, test } from 'bun:test'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { bounceAt, keep } from '../support/log-rows.ts'
import { complaint, mailboxFull, report, vacation } from '../support/mail.ts'
import { turnsDuring } from '../support/turns.ts'
import { DOMAIN, NOW, type Rig, readAs, refusalOf, returnPath, setUp } from './rig.ts'

interface Page {
  bounces: {
    id: string
    kind: string
    recipient: string
    message: string
    tags: string[]
    subject: string
    mail_subject: string
  }[]
  next: string | null
}

async function find(rig: Rig, query: string): Promise<Page> {
  const response = await rig.request(`/v1/bounces?${query}`)
  if (response.status !== 200) throw new Error(await response.text())
  return readAs<Page>(response)
}

/** A failure of alice, a full mailbox of dave, an out-of-office and a complaint, in this order. */
async function fill(rig: Rig) {
  const alice = { recipient: 'alice@example.org', tags: ['news', 'may'] }
  const dave = { recipient: 'Dave@Example.NET', tags: ['news'] }
  const posts: [object, (to: string) => Uint8Array][] = [
    [alice, (to) => report({ to, recipient: 'alice@example.org' })],
    [dave, (to) => mailboxFull(to)],
    [alice, (to) => vacation(to)],
    [dave, (to) => complaint(to)],
  ]
  const found: { id: string; message: string; address: string }[] = []
  for (const [message, mail] of posts) {
    const { id, return_address } = await rig.register(message)
    const posted = await rig.post(mail(return_address), return_address)
    const bounce = await readAs<{ id: string }>(posted)
    found.push({ id: bounce.id, message: id, address: return_address })
  }
  return found
}

test('a bounce is found with the subject of the original, where it quotes one, and with its own', async () => {
  await using rig = await setUp()
  await fill(rig)
  const { bounces } = await find(rig, 'recipient=alice@example.org')
  expect(bounces.map((one) => [one.kind, one.subject, one.mail_subject]).sort()).toEqual([
    ['auto-reply', '', 'Out of office: Your order'],
    ['failure', 'Your order', 'Undelivered Mail Returned to Sender'],
  ])
  const found = bounces.find(({ kind }) => kind === 'failure')
  const one = await readAs<object>(await rig.request(`/v1/bounces/${found?.id}`))
  expect(one).toMatchObject({
    subject: 'Your order',
    mail_subject: 'Undelivered Mail Returned to Sender',
  })
})

test('bounces are found by each of their properties', async () => {
  await using rig = await setUp()
  const made = await fill(rig)
  const expected: [query: string, of: number[]][] = [
    ['', [0, 1, 2, 3]],
    [`id=${made[0]?.id}`, [0]],
    [`id=${made[1]?.message}`, [1]],
    ['recipient=ALICE@example.org', [0, 2]],
    ['domain=Example.net', [1, 3]],
    ['tag=may', [0, 2]],
    ['kind=abuse', [3]],
    ['reason=user-unknown', [0]],
    ['tag=news&domain=example.net&kind=failure', [1]],
    ['recipient=alice@example.org&kind=abuse', []],
    ['from=2026-11-23&to=2026-11-24', [0, 1, 2, 3]],
    ['from=2026-11-22&to=2026-11-23', []],
    ['tag=news&to=2026-11-23', []],
  ]
  for (const [query, of] of expected) {
    const { bounces, next } = await find(rig, query)
    const ids = of.map((at) => made[at]?.id ?? '').sort()
    expect([query, bounces.map(({ id }) => id).sort(), next]).toEqual([query, ids, null])
  }
})

test('one box takes whatever is pasted into it', async () => {
  await using rig = await setUp()
  const made = await fill(rig)
  const expected: [q: string, of: number[]][] = [
    [made[2]?.id ?? '', [2]],
    [made[2]?.message.toUpperCase() ?? '', [2]],
    [made[3]?.address ?? '', [3]],
    ['dave@example.net', [1, 3]],
    ['"Dave, D." <dave@example.net>', [1, 3]],
    ['<alice@example.org>', [0, 2]],
    ['example.org', [0, 2]],
    ['@example.org', [0, 2]],
    ['auto-reply', [2]],
    ['user-unknown', [0]],
    ['may', [0, 2]],
    ['nothing of the kind', []],
  ]
  for (const [q, of] of expected) {
    const { bounces } = await find(rig, `q=${encodeURIComponent(q)}`)
    const ids = of.map((at) => made[at]?.id ?? '').sort()
    expect([q, bounces.map(({ id }) => id).sort()]).toEqual([q, ids])
  }
})

test('pages go on where the last one ended, newest first', async () => {
  await using rig = await setUp()
  const made = await fill(rig)
  for (const query of ['', 'tag=news&', 'tag=news&from=2026-11-01&']) {
    const seen: string[] = []
    let before = ''
    for (let page = 0; page < 10; page += 1) {
      const { bounces, next } = await find(rig, `${query}limit=1${before}`)
      seen.push(...bounces.map(({ id }) => id))
      if (next === null) break
      before = `&before=${next}`
    }
    expect(seen).toEqual(
      made
        .map(({ id }) => id)
        .sort()
        .reverse(),
    )
  }
})

test('a + in an address that nobody encoded is found, and a space in quotes', async () => {
  await using rig = await setUp()
  for (const recipient of ['eve+shop@example.org', '"eve shop"@example.org']) {
    const { return_address } = await rig.register({ recipient })
    await rig.post(vacation(return_address), return_address)
  }
  for (const query of ['recipient=eve+shop@example.org', 'q=Eve+%3Ceve+shop@example.org%3E']) {
    const { bounces } = await find(rig, query)
    expect(bounces.map(({ recipient }) => recipient)).toEqual(['eve+shop@example.org'])
  }
  const { bounces } = await find(rig, `recipient=${encodeURIComponent('"eve shop"@example.org')}`)
  expect(bounces.map(({ recipient }) => recipient)).toEqual(['"eve shop"@example.org'])
})

test('an address is found however its domain was written', async () => {
  await using rig = await setUp()
  const ids: string[] = []
  const domains = ['münchen.example', 'xn--mnchen-3ya.example']
  for (const recipient of domains.map((domain) => `zoë@${domain}`)) {
    const { return_address: to } = await rig.register({ recipient })
    ids.push((await readAs<{ id: string }>(await rig.post(report({ to, recipient }), to))).id)
  }
  for (const domain of [...domains, 'MÜNCHEN.example']) {
    const address = encodeURIComponent(`zoë@${domain}`)
    for (const query of [`recipient=${address}`, `q=${address}`, `q=${address}&kind=failure`]) {
      const found = (await find(rig, query)).bounces.map(({ id }) => id)
      expect([query, found.sort()]).toEqual([query, ids.toSorted()])
    }
    const path = `/v1/events/email/${address}?start=2026-11-23&end=2026-11-24`
    const events = await readAs<{ type: string }[]>(await rig.request(path))
    expect(events.filter(({ type }) => type === 'bounce')).toHaveLength(2)
  }
})

test('what came back of a mail is found by its Message-ID, where that was registered', async () => {
  await using rig = await setUp()
  const recipient = 'alice@example.org'
  const { return_address: to } = await rig.register({ recipient, message_id: '<one@shop.example>' })
  const { id } = await readAs<{ id: string }>(await rig.post(report({ to, recipient }), to))
  for (const q of ['<one@shop.example>', 'one@shop.example']) {
    const { bounces } = await find(rig, `q=${encodeURIComponent(q)}`)
    expect(bounces.map((bounce) => bounce.id)).toEqual([id])
  }
  expect((await find(rig, 'q=two@shop.example')).bounces).toEqual([])
})

test('a Message-ID that several recipients share finds what came back of any of them', async () => {
  await using rig = await setUp()
  const came: string[] = []
  for (const recipient of ['alice@example.org', 'bob@example.org']) {
    const { return_address: to } = await rig.register({ recipient, message_id: '<one@a.example>' })
    came.push((await readAs<{ id: string }>(await rig.post(report({ to, recipient }), to))).id)
  }
  const first = await find(rig, 'q=one@a.example&limit=1')
  const second = await find(rig, `q=one@a.example&limit=1&before=${first.next}`)
  const found = [first, second].flatMap(({ bounces }) => bounces.map(({ id }) => id))
  expect(found).toEqual(came.toReversed())
  expect(second.next).toBeNull()
})

test('a rare combination comes in short pages that lead on to it', async () => {
  await using rig = await setUp()
  const to = mintAddress(newId(NOW), DOMAIN, returnPath)
  const { id } = await readAs<{ id: string }>(await rig.post(vacation(to), to))
  const template = await rig.store.bounces.find(id)
  if (template === null) throw new Error('the bounce is not there')
  // Older ones: ten thousand replies of one domain, and behind them a complaint of it.
  const make = (count: number, kind: 'reply' | 'abuse', fromMs: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ ...template, id: newId(fromMs + at), receivedMs: fromMs + at, kind },
      recipient: `${kind}@big.example`,
    }))
  const bounces = [
    ...make(1, 'abuse', NOW - 50_000_000),
    ...make(11_000, 'reply', NOW - 40_000_000),
  ]
  const others = make(6000, 'abuse', NOW - 20_000_000).map((row) => ({
    ...row,
    recipient: 'a@b.example',
  }))
  await keep(rig.store, { bounces: [...bounces, ...others] })
  const found: string[] = []
  let before = ''
  let pages = 0
  for (; pages < 10; pages += 1) {
    const page = await find(rig, `domain=big.example&kind=abuse${before}`)
    found.push(...page.bounces.map((one) => one.id))
    if (page.next === null) break
    before = `&before=${page.next}`
  }
  expect(found).toEqual([bounces[0]?.id ?? ''])
  expect(pages).toBeGreaterThan(0)
})

test('others have their turn while rows are looked at, and each fitting one is found once', async () => {
  await using rig = await setUp()
  const isRare = (at: number) => at % 150 === 0
  const bounces = Array.from({ length: 1500 }, (_, at) => {
    const [kind, reason] =
      at % 2 === 0 ? (['failure', 'suspended'] as const) : (['delay', 'blocked'] as const)
    return bounceAt(NOW + at, { kind, reason: isRare(at) ? 'blocked' : reason })
  })
  await keep(rig.store, { bounces })
  const rare = bounces.filter((_, at) => isRare(at)).map(({ id }) => id)
  const asked = { kind: 'failure', reason: 'blocked' } as const
  const found: string[] = []
  for (let before: string | undefined; ; ) {
    const page = await rig.store.search.bounces({ ...asked, limit: 3, ...(before && { before }) })
    found.push(...page.bounces.map(({ id }) => id))
    if (page.next === null) break
    before = page.next
  }
  expect(found).toEqual(rare.toReversed())
  const search = rig.store.search.bounces({ ...asked, limit: 100 })
  expect(await turnsDuring(search)).toBeGreaterThan(3)
})

test('what cannot be searched for is told', async () => {
  await using rig = await setUp()
  const refused: [query: string, words: string][] = [
    [
      'recipient=',
      'recipient: expected the address that the original mail was sent to, whatever its',
    ],
    [`tag=${'x'.repeat(513)}`, 'tag: expected a tag of the message, of 1 to 512 characters'],
    ['kind=bounce', 'kind: expected one of failure, delay'],
    ['reason=none', 'reason: expected one of user-unknown'],
    ['from=yesterday', 'from: expected a time such as'],
    ['from=2026-02-30', 'from: expected a time such as'],
    ['limit=0', 'limit: expected a number from 1 to 500'],
    ['from=2026-02-02&to=2026-02-01', 'to: expected a time after from'],
    ['colour=red', 'colour: no field of the query, see /openapi'],
  ]
  for (const [query, words] of refused) {
    const text = await refusalOf(await rig.request(`/v1/bounces?${query}`))
    expect(text).toStartWith(`422 invalid: ${words}`)
  }
})

test('without a token nothing is found', async () => {
  await using rig = await setUp()
  for (const path of ['/v1/bounces', '/v1/overview', '/v1/stream', '/v1/config', '/v1/logfiles']) {
    expect((await rig.request(path, { headers: {} })).status).toBe(401)
  }
})
