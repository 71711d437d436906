import { describe, expect, test } from 'bun:test'
import type { Policy } from 'mx-connect'
import { createPolicies } from '../../src/relay/policies.ts'

const enforce: Policy = { id: '1', mode: 'enforce', maxAge: 100, mx: ['mx.there.example'] }
const DAY_MS = 86_400_000

function rig() {
  const clock = { ms: 0 }
  const { cache, resolver } = createPolicies(() => clock.ms)
  const answers: Record<string, unknown[] | Error> = {}
  const resolve = resolver(async (name) => {
    const answer = answers[name] ?? []
    if (answer instanceof Error) throw answer
    return answer
  })
  return { clock, cache, resolve, answers }
}

describe('a policy', () => {
  test('is remembered until its time is over', async () => {
    const { cache, clock } = rig()
    await cache.set('there.example', enforce)
    clock.ms = 99_999
    expect(await cache.get('there.example')).toEqual(enforce)
    clock.ms = 100_000
    expect(await cache.get('there.example')).toBe(false)
    expect(await cache.get('other.example')).toBe(false)
  })

  test('holds when its TXT record cannot be had or is gone, and not for others', async () => {
    const { cache, resolve, answers } = rig()
    await cache.set('there.example', enforce)
    expect(await resolve('_mta-sts.there.example', 'TXT')).toEqual([['v=STSv1; id=1']])
    answers['_mta-sts.there.example'] = new Error('SERVFAIL')
    answers['_mta-sts.other.example'] = new Error('SERVFAIL')
    expect(await resolve('_mta-sts.there.example', 'TXT')).toEqual([['v=STSv1; id=1']])
    expect(resolve('_mta-sts.other.example', 'TXT')).rejects.toThrow('SERVFAIL')
    expect(await resolve('there.example', 'MX')).toEqual([])
  })

  test('is not replaced by trouble or by nothing, but by a new one', async () => {
    const { cache } = rig()
    await cache.set('there.example', enforce)
    await cache.set('there.example', { id: false, mode: 'none' })
    await cache.set('there.example', { id: '2', mode: 'none', error: new Error('404') })
    expect(await cache.get('there.example')).toEqual(enforce)
    const testing: Policy = { ...enforce, id: '3', mode: 'testing', maxAge: DAY_MS }
    await cache.set('there.example', testing)
    expect(await cache.get('there.example')).toEqual(testing)
  })

  test('ends when its domain wants none any more', async () => {
    const { cache } = rig()
    await cache.set('there.example', enforce)
    await cache.set('there.example', { id: '4', mode: 'none', maxAge: 100 })
    expect(await cache.get('there.example')).toBe(false)
  })
})
