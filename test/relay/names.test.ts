import { expect, test } from 'bun:test'
import { systemResolver } from '../../src/relay/names.ts'

test('name servers are read again after trouble, not after an answer', async () => {
  let opened = 0
  const resolve = systemResolver(() => {
    const serial = ++opened
    return {
      async resolve(name) {
        if (name === 'there.example') return [`10.0.0.${serial}`]
        throw Object.assign(new Error(name), { code: name })
      },
    }
  })
  const codes = async (...names: string[]) =>
    (await Promise.allSettled(names.map((name) => resolve(name, 'A')))).map(({ status }) => status)
  expect(await codes('ENOTFOUND', 'ENODATA')).toEqual(['rejected', 'rejected'])
  expect(await resolve('there.example', 'A')).toEqual(['10.0.0.1'])
  // Those that were asked together have one trouble.
  expect(await codes('ETIMEOUT', 'ESERVFAIL', 'EREFUSED')).toHaveLength(3)
  expect(await resolve('there.example', 'A')).toEqual(['10.0.0.2'])
  expect(opened).toBe(2)
})
