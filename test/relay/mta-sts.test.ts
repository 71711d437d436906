import { describe, expect, test } from 'bun:test'
import mxConnect, { type RecordType } from 'mx-connect'
import type { FetchedPolicy } from '../../src/relay/mta-sts.ts'
import { createPolicies } from '../../src/relay/mta-sts.ts'
import { Remote } from '../support/remote.ts'

const TXT = '_mta-sts.there.example'
const anywhere = () => true
const enforce: FetchedPolicy = { mode: 'enforce', maxAge: 100, mx: ['mx.there.example'] }

function rig() {
  const state = {
    ms: 0,
    fetched: enforce as FetchedPolicy | null,
    fetches: [] as string[],
    answers: { [TXT]: [['v=STSv1; id=1;']] } as Record<string, unknown[] | Error>,
  }
  const policies = createPolicies(
    () => state.ms,
    async (domain) => {
      state.fetches.push(domain)
      return state.fetched
    },
  )
  const resolve = async (name: string, _type: RecordType) => {
    const answer = state.answers[name] ?? []
    if (answer instanceof Error) throw answer
    return answer
  }
  /** What mx-connect hears in one try: the policy, and then the id in the TXT record. */
  const ask = async (domain = 'there.example'): Promise<unknown> => {
    const { cache, resolveRecords } = policies.forTry(resolve, anywhere)
    const policy = await cache.get(domain)
    return { policy, txt: await resolveRecords(`_mta-sts.${domain}`, 'TXT') }
  }
  return { state, policies, resolve, ask }
}

const known = (id: string, policy = enforce) => ({
  policy: { id, ...policy },
  txt: [[`v=STSv1; id=${id}`]],
})
const none = { policy: false as const, txt: [] }

describe('a policy', () => {
  test('is fetched once and remembered until its time is over', async () => {
    const { state, ask } = rig()
    expect(await ask()).toEqual(known('1'))
    state.ms = 99_999
    expect(await ask()).toEqual(known('1'))
    expect(state.fetches).toEqual(['there.example'])
    state.ms = 100_000
    state.fetched = null
    expect(await ask()).toEqual(none)
    expect(await ask('other.example')).toEqual(none)
    expect(state.fetches).toEqual(['there.example', 'there.example'])
  })

  test('that cannot be had is asked for again after five minutes, or when it is another', async () => {
    const { state, ask } = rig()
    state.fetched = null
    for (const ms of [0, 1, 299_999]) {
      state.ms = ms
      expect(await ask()).toEqual(none)
    }
    expect(state.fetches).toHaveLength(1)
    state.answers[TXT] = [['v=STSv1; id=2;']]
    expect(await ask()).toEqual(none)
    state.ms += 300_000
    state.fetched = enforce
    expect(await ask()).toEqual(known('2'))
    expect(state.fetches).toHaveLength(3)
  })

  test('holds when its TXT record cannot be had, is gone or is not one', async () => {
    const { state, ask } = rig()
    await ask()
    const twice = [['v=STSv1; id=2'], ['v=STSv1; id=3']]
    for (const answer of [
      new Error('SERVFAIL'),
      [],
      [['v=spf1 -all']],
      twice,
      [['v=STSv1; id=']],
    ]) {
      state.answers[TXT] = answer
      expect(await ask()).toEqual(known('1'))
    }
    expect(state.fetches).toHaveLength(1)
  })

  test('is replaced by a new one, and not by one that cannot be had', async () => {
    const { state, ask } = rig()
    await ask()
    state.answers[TXT] = [['v=STSv1; ', 'id=2;']]
    state.fetched = null
    expect(await ask()).toEqual(known('1'))
    state.answers[TXT] = [['v=STSv1; id=3']]
    state.fetched = { ...enforce, mode: 'testing' }
    expect(await ask()).toEqual(known('3', state.fetched))
  })

  test('ends when its domain wants none any more', async () => {
    const { state, ask } = rig()
    await ask()
    state.answers[TXT] = [['v=STSv1; id=4']]
    state.fetched = { mode: 'none', maxAge: 100, mx: [] }
    expect(await ask()).toEqual(none)
    expect(await ask()).toEqual(none)
    expect(state.fetches).toHaveLength(2)
  })

  test('of a domain in another script is asked for in ASCII', async () => {
    const { state, policies, resolve } = rig()
    state.answers['_mta-sts.xn--bcher-kva.example'] = [['v=STSv1; id=1']]
    expect(await policies.forTry(resolve, anywhere).cache.get('bücher.example')).toMatchObject({
      id: '1',
    })
    expect(state.fetches).toEqual(['xn--bcher-kva.example'])
  })

  test('leaves all other questions to DNS', async () => {
    const { state, policies, resolve } = rig()
    state.answers['there.example'] = [{ exchange: 'mx.there.example', priority: 10 }]
    const { resolveRecords } = policies.forTry(resolve, anywhere)
    expect(await resolveRecords('there.example', 'MX')).toEqual(state.answers['there.example'])
  })
})

test.each([
  ['mx.there.example', 'connected'],
  ['mx.evil.example', 'policy'],
])('mx-connect holds %s to the policy: %s', async (host, outcome) => {
  await using remote = await Remote.start()
  const { state, policies, resolve } = rig()
  state.answers['there.example'] = [{ exchange: host, priority: 10 }]
  state.answers[host] = ['127.0.0.1']
  const { cache, resolveRecords } = policies.forTry(
    async (name, type) => (type === 'AAAA' ? [] : await resolve(name, type)),
    anywhere,
  )
  const connecting = mxConnect({
    ...{ target: 'there.example', port: remote.port, maxConnectTime: 5000, ignoreMXHosts: [] },
    ...{ connectError() {}, dnsOptions: { resolveRecords }, mtaSts: { enabled: true, cache } },
  })
  const found = await connecting.then(
    ({ socket, policyMatch }) => {
      socket.destroy()
      expect(policyMatch?.mode).toBe('enforce')
      return 'connected'
    },
    (error: { category?: string }) => error.category,
  )
  expect(found).toBe(outcome)
})
