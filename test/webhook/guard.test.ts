import { afterAll, expect, test } from 'bun:test'
import { createGuard, ForbiddenAddress } from '../../src/webhook/guard.ts'
import { createPoster } from '../../src/webhook/post.ts'
import { createReceiver } from '../support/receiver.ts'

const poster = createPoster()
afterAll(() => poster.stop())

function post(url: string, publicAnd: readonly string[] | null) {
  const headers = { 'content-length': '3' }
  return poster.post({ url, headers, body: Buffer.from('a=1'), timeoutMs: 5000, publicAnd })
}

test.each([
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://017700000001/',
  'http://127.1./',
  'http://[::ffff:127.0.0.1]/',
  'http://[::1]/',
  'https://169.254.169.254/latest/meta-data/',
])('%s may not be called however the address is spelled', (url) => {
  expect(() => createGuard([]).check(new URL(url))).toThrow(ForbiddenAddress)
})

test('a list lets single neighbours through', () => {
  const guard = createGuard(['10.1.2.0/24', '::1'])
  guard.check(new URL('http://10.1.2.3/'))
  guard.check(new URL('http://[::1]/'))
  expect(() => guard.check(new URL('http://10.1.3.1/'))).toThrow('10.1.3.1 is no public address')
})

/** What a look-up through the guard gives for a name with these addresses. */
function lookUp(addresses: string[], all: boolean) {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  const guard = createGuard([], (_host, _options, done) => done(null, found))
  return new Promise((resolve) => {
    guard.lookup('name.example', { all }, (error, address) => resolve(error ?? address))
  })
}

test('of the addresses of a name only public ones are left', async () => {
  const mixed = ['10.0.0.1', '8.8.8.8', '::1']
  expect(await lookUp(mixed, true)).toEqual([{ address: '8.8.8.8', family: 4 }])
  expect(await lookUp(mixed, false)).toBe('8.8.8.8')
  expect(await lookUp(['127.0.0.1', 'fd00::1'], true)).toBeInstanceOf(ForbiddenAddress)
})

test('a name that does not resolve is told as such', async () => {
  const trouble = Object.assign(new Error('no'), { code: 'ENOTFOUND' })
  const guard = createGuard([], (_host, _options, done) => done(trouble, []))
  const told = await new Promise((resolve) => guard.lookup('name.example', {}, resolve))
  expect(told).toBe(trouble)
})

test('a POST to a name of this machine is a failed try that says why', async () => {
  await using receiver = createReceiver()
  const byName = receiver.url.replace('127.0.0.1', 'localhost')
  for (const url of [receiver.url, byName]) {
    const outcome = await post(url, [])
    expect(outcome).toMatchObject({ kind: 'retry', status: null })
    expect(outcome.error).toContain('is no public address, and allow_private is false')
  }
  expect(receiver.requests).toBeEmpty()
})

test('a guarded POST never goes over a connection that an unguarded one left open', async () => {
  await using receiver = createReceiver()
  const byName = receiver.url.replace('127.0.0.1', 'localhost')
  expect(await post(byName, null)).toMatchObject({ kind: 'delivered' })
  expect(await post(byName, [])).toMatchObject({ kind: 'retry' })
  expect(await post(byName, ['127.0.0.0/8', '::1'])).toMatchObject({ kind: 'delivered' })
  expect(receiver.requests).toHaveLength(2)
})
