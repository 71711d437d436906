import { expect, test } from 'bun:test'
import { turnsDuring } from '../support/turns.ts'
import { NOW, readAs, refusalOf, setUp } from './rig.ts'

interface Entry {
  id: string
  address: string
  cause: string
  reason: string
  note: string
  created_at: string
  until: string | null
  evidence: object[]
}
interface Page {
  suppressions: Entry[]
  next: string | null
}

const path = (address: string) => `/v1/suppressions/${encodeURIComponent(address)}`

test('an address is put on the list, found in any spelling, and taken off', async () => {
  await using rig = await setUp()
  const put = await rig.json('PUT', path('Alice@Bücher.example'), { note: 'asked by phone' })
  expect(put.status).toBe(200)
  const entry = await readAs<Entry>(put)
  expect(entry).toEqual({
    id: entry.id,
    address: 'Alice@Bücher.example',
    cause: 'manual',
    reason: '',
    note: 'asked by phone',
    created_at: new Date(NOW).toISOString(),
    until: null,
    evidence: [],
  })
  const found = await rig.request(path('alice@xn--bcher-kva.example'))
  expect(await readAs<Entry>(found)).toEqual(entry)
  expect((await rig.request(path('ALICE@BÜCHER.EXAMPLE'), { method: 'DELETE' })).status).toBe(200)
  expect(await refusalOf(await rig.request(path('alice@bücher.example')))).toStartWith('404 ')
  const again = await rig.request(path('alice@bücher.example'), { method: 'DELETE' })
  expect(await refusalOf(again)).toBe(
    '404 not_found: alice@bücher.example is not on the suppression list',
  )
})

test('a second PUT changes the note and the end, and the entry stays the same one', async () => {
  await using rig = await setUp()
  const first = await readAs<Entry>(await rig.json('PUT', path('a@b.example'), {}))
  const until = new Date(NOW + 1000).toISOString()
  const second = await readAs<Entry>(await rig.json('PUT', path('a@b.example'), { until }))
  expect(second).toEqual({ ...first, until })
})

test('an address is put on the list without any body, as it needs none', async () => {
  await using rig = await setUp()
  const put = await rig.request(path('a@b.example'), { method: 'PUT' })
  expect(await readAs<Entry>(put)).toMatchObject({ cause: 'manual', note: '', until: null })
  const typeless = await rig.request(path('a@b.example'), { method: 'PUT', body: '{}' })
  expect(await refusalOf(typeless)).toStartWith('415 ')
})

test('an entry whose time is over is no entry', async () => {
  let now = NOW
  await using rig = await setUp({ now: () => now })
  await rig.json('PUT', path('a@b.example'), { until: new Date(NOW + 1000).toISOString() })
  now += 1000
  expect((await rig.request(path('a@b.example'))).status).toBe(404)
  expect((await readAs<Page>(await rig.request('/v1/suppressions'))).suppressions).toEqual([])
  const check = await rig.json('POST', '/v1/suppressions/check', { addresses: ['a@b.example'] })
  expect(await readAs<object>(check)).toMatchObject({ addresses: [{ suppressed: false }] })
})

test('the list is paged, newest first, and searched by start and by domain', async () => {
  let now = NOW
  await using rig = await setUp({ now: () => now })
  for (const name of ['one@a.example', 'two@b.example', 'onto@b.example']) {
    await rig.json('PUT', path(name), {})
    now += 1
  }
  const list = async (query: string) => {
    const page = await readAs<Page>(await rig.request(`/v1/suppressions?${query}`))
    return { names: page.suppressions.map(({ address }) => address), next: page.next }
  }
  const first = await list('limit=2')
  expect(first.names).toEqual(['onto@b.example', 'two@b.example'])
  expect(await list(`limit=2&before=${first.next}`)).toEqual({
    names: ['one@a.example'],
    next: null,
  })
  expect((await list('q=On')).names).toEqual(['onto@b.example', 'one@a.example'])
  expect((await list('q=one@a.Example')).names).toEqual(['one@a.example'])
  await rig.json('PUT', path('a+b@c.example'), {})
  expect((await list('q=a+b')).names).toEqual(['a+b@c.example'])
  expect((await list(`q=${encodeURIComponent('@B.example')}`)).names).toEqual([
    'onto@b.example',
    'two@b.example',
  ])
})

test('of a start that is common to thousands each is told once, newest first', async () => {
  await using rig = await setUp()
  const many = Array.from({ length: 10_100 }, (_, at) => `person-${at}@a.example`)
  const put = (names: string[], nowMs: number) => {
    const more = { cause: 'manual' as const, reason: '' as const, note: '', untilMs: null }
    const entries = names.map((address) => ({ address, ...more }))
    return rig.store.suppressions.put(entries, nowMs)
  }
  await put(['zoe@a.example', ...many.slice(0, 1000)], NOW - 1)
  await put([...many.slice(1000), 'perso@a.example'], NOW)
  const found: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const before: string = next === '' ? '' : `&before=${next}`
    const answer = await rig.request(`/v1/suppressions?q=PERSON-&limit=500${before}`)
    const page = await readAs<Page>(answer)
    expect(page.suppressions.length).toBeLessThanOrEqual(500)
    found.push(...page.suppressions.map(({ address }) => address))
    next = page.next
  }
  expect(found.toSorted()).toEqual(many.toSorted())
  expect(found.slice(-1000).toSorted()).toEqual(many.slice(0, 1000).toSorted())
  const all = await rig.store.suppressions.list({ q: 'person-', limit: many.length }, NOW)
  expect(all.entries.map(({ address }) => address)).toEqual(found)
  // Also far behind others, and with others on the thread while those are gone through.
  const others = Array.from({ length: 20_100 }, (_, at) => `other-${at}@a.example`)
  await put(others, NOW + 1000)
  const listed = rig.store.suppressions.list({ q: 'person-', limit: 500 }, NOW)
  expect(await turnsDuring(listed)).toBeGreaterThanOrEqual(10)
  const page = await readAs<Page>(await rig.request('/v1/suppressions?q=person-&limit=500'))
  expect(page.suppressions.map(({ address }) => address)).toEqual(found.slice(0, 500))
})

test('many are put there and checked at once, and a graver cause stays', async () => {
  await using rig = await setUp()
  await rig.json('PUT', path('a@b.example'), {})
  const suppressions = [
    { address: 'A@b.example', cause: 'soft' },
    { address: 'c@b.example', cause: 'hard', reason: 'user-unknown', note: 'of the old system' },
  ]
  const taken = await rig.json('POST', '/v1/suppressions', { suppressions })
  expect(await readAs<object>(taken)).toEqual({ taken: 2, added: 1 })
  const addresses = ['C@B.example', 'nobody@b.example', 'a@b.example']
  const checked = await rig.json('POST', '/v1/suppressions/check', { addresses })
  const common = { reason: '', until: null }
  expect(await readAs<object>(checked)).toEqual({
    addresses: [
      {
        ...common,
        address: 'C@B.example',
        suppressed: true,
        cause: 'hard',
        reason: 'user-unknown',
      },
      { ...common, address: 'nobody@b.example', suppressed: false, cause: null },
      { ...common, address: 'a@b.example', suppressed: true, cause: 'manual' },
    ],
  })
})

test.each(['a/b@c.example', 'a+b%25@c.example', '"x y"@c.example', "o'hara&co=1@c.example"])(
  '%s is an address like another',
  async (address) => {
    await using rig = await setUp()
    const put = await rig.json('PUT', path(address), {})
    expect((await readAs<Entry>(put)).address).toBe(address)
    expect((await rig.request(path(address))).status).toBe(200)
    expect((await rig.request(path(address), { method: 'DELETE' })).status).toBe(200)
  },
)

test('every route needs a token', async () => {
  await using rig = await setUp()
  const asked = [
    ['GET', '/v1/suppressions'],
    ['POST', '/v1/suppressions'],
    ['POST', '/v1/suppressions/check'],
    ['GET', path('a@b.example')],
    ['PUT', path('a@b.example')],
    ['DELETE', path('a@b.example')],
  ] as const
  for (const [method, at] of asked) {
    expect((await rig.request(at, { method, headers: {} })).status).toBe(401)
  }
})

test.each([
  ['PUT', path('no address'), {}, 'address: expected the address that should not be mailed: '],
  ['PUT', path('a@b.example'), { until: '2026-01-01' }, 'until: expected a time in the future'],
  ['PUT', path('a@b.example'), { until: 'soon' }, 'until: expected a time'],
  ['PUT', path('a@b.example'), { why: 'x' }, 'why: unknown field'],
  ['POST', '/v1/suppressions', { suppressions: [] }, 'suppressions: expected a list of 1 to'],
  [
    'POST',
    '/v1/suppressions',
    { suppressions: [{ address: 'a@b.example' }, { address: 'b' }] },
    'suppressions[1].address: expected the address',
  ],
  [
    'POST',
    '/v1/suppressions',
    { suppressions: [{ address: 'a@b.example', cause: 'whim' }] },
    'suppressions[0].cause: expected one of manual, complaint, hard and soft',
  ],
  [
    'POST',
    '/v1/suppressions',
    { suppressions: [{ address: 'a@b.example', reason: 'whim' }] },
    'suppressions[0].reason: expected a reason such as user-unknown',
  ],
  ['POST', '/v1/suppressions/check', { addresses: [1] }, 'addresses[0]: expected an address'],
])('%s %s is told what is wrong with %p', async (method, at, body, words) => {
  await using rig = await setUp()
  expect(await refusalOf(await rig.json(method, at, body))).toStartWith(`422 invalid: ${words}`)
})

test.each(['limit=0', 'limit=x', 'offset=1'])('a list with %s is refused', async (query) => {
  await using rig = await setUp()
  expect((await rig.request(`/v1/suppressions?${query}`)).status).toBe(422)
})

test.each([
  ['GET', path('junk'), undefined, 'address'],
  ['PUT', path('junk'), {}, 'address'],
  ['DELETE', path('junk'), undefined, 'address'],
  ['POST', '/v1/suppressions', { suppressions: [{ address: 'junk' }] }, 'suppressions[0].address'],
  ['POST', '/v1/suppressions/check', { addresses: ['a@b.example', 'junk'] }, 'addresses[1]'],
])('%s %s names what is no address', async (method, at, body, field) => {
  await using rig = await setUp()
  const answer = body === undefined ? rig.request(at, { method }) : rig.json(method, at, body)
  const refusal = await refusalOf(await answer)
  expect(refusal).toStartWith(`422 invalid: ${field}: expected `)
  expect(refusal).toEndWith(', not "junk"')
})

test('others have their turn while many addresses are looked up', async () => {
  await using rig = await setUp()
  const addresses = Array.from({ length: 2000 }, (_, at) => `p${at}@b.example`)
  const checked = rig.store.suppressions.check(addresses, NOW)
  expect(await turnsDuring(checked)).toBeGreaterThanOrEqual(20)
  expect(await checked).toEqual(addresses.map(() => null))
})
