// Sessions that wait for their next mail.

import { describe, expect, spyOn, test } from 'bun:test'
import { createCrowd } from '../../src/relay/crowd.ts'
import { deliver } from '../../src/relay/deliver.ts'
import { Berth, type Host, Hosts } from '../../src/relay/hosts.ts'
import { createPool } from '../../src/relay/pool.ts'
import { createRoute } from '../../src/relay/route.ts'
import { TIMEOUTS } from '../../src/relay/timeouts.ts'
import { recordingLog } from '../support/log.ts'
import { until } from '../support/patience.ts'
import { drop, Remote } from '../support/remote.ts'
import { Rig, resolverOf, START_MS, sessionWith, zoneFor } from './rig.ts'
import { RELAY } from './settings.ts'

/** The remote takes the mail of two domains. */
const rigOfTwo = (remote: Remote) =>
  Rig.start({ zone: zoneFor('one.example', 'two.example'), port: remote.port })

describe('a session that waits', () => {
  test('takes mail for another domain at its address', async () => {
    await using remote = await Remote.start()
    await using rig = await rigOfTwo(remote)
    await rig.send('alice@one.example')
    await rig.settled(1)
    await rig.send('bob@two.example')
    await rig.settled(2)
    expect([remote.mails.length, remote.sessions]).toEqual([2, 1])
  })

  test('has another in its place where it has died before it takes a mail', async () => {
    await using remote = await Remote.start()
    await using rig = await rigOfTwo(remote)
    await rig.send('alice@one.example')
    await rig.settled(1)
    remote.disconnect()
    await rig.send('bob@two.example')
    await rig.settled(2)
    expect(rig.relay.state().results).toMatchObject({ delivered: 2, unreachable: 0 })
    expect(remote.sessions).toBe(2)
  })

  test.each([
    ['mail', drop],
    ['mail', { last: '421 4.4.2 idle' }],
    ['mail', { last: '550 5.7.1 enough' }],
    ['mail', { last: '450 4.7.1 enough' }],
    ['dot', '421 4.3.2 shutting down'],
  ] as const)('has another in its place where it is left at %s: %o', async (at, left) => {
    await using remote = await Remote.start()
    await using rig = await rigOfTwo(remote)
    await rig.send('alice@one.example')
    await rig.settled(1)
    remote.script = { [at]: () => (remote.sessions === 1 ? left : undefined) }
    await rig.send('bob@two.example')
    await rig.settled(2)
    const results = { delivered: 2, unreachable: 0, deferred: 0, failed: 0 }
    expect(rig.relay.state().results).toEqual(results)
    expect(remote.sessions).toBe(2)
  })

  test.each([
    [drop, { unreachable: 1 }],
    [{ last: '451 4.7.1 not now' }, { deferred: 1 }],
    [{ last: '550 5.7.1 spam' }, { failed: 1 }],
  ])('has no other in its place where it is left with the whole mail: %o', async (dot, results) => {
    await using remote = await Remote.start()
    await using rig = await rigOfTwo(remote)
    await rig.send('alice@one.example')
    await rig.settled(1)
    remote.script = { dot }
    await rig.send('bob@two.example')
    await rig.settled(2)
    expect(rig.relay.state().results).toMatchObject({ delivered: 1, ...results })
    expect(remote.sessions).toBe(1)
  })

  test('takes none where it could not be reset after the mail before', async () => {
    const script = { rset: '500 5.5.1 what?', rcpt: '550 5.1.1 no' }
    await using remote = await Remote.start({ script })
    await using rig = await rigOfTwo(remote)
    await rig.send('alice@one.example')
    await rig.settled(1)
    remote.script = {}
    await rig.send('bob@one.example')
    await rig.settled(2)
    expect([remote.mails.length, remote.sessions]).toEqual([1, 2])
  })

  test('takes none that asks for a host of another name', async () => {
    await using remote = await Remote.start()
    const session = await sessionWith(remote, 'mx.one.example')
    const pool = createPool(5000, 10)
    pool.give('one.example', session)
    expect(pool.takeAt('127.0.0.1', '')).toBeNull()
    expect(pool.takeAt('127.0.0.1', 'mx.two.example')).toBeNull()
    expect(pool.takeAt('127.0.0.1', 'mx.one.example')).toBe(session)
    session.destroy()
  })

  test('still waits where the mail that was to go over it is stopped', async () => {
    await using remote = await Remote.start()
    const session = await sessionWith(remote)
    const pool = createPool(5000, 10)
    pool.give('one.example', session)
    const { log } = recordingLog()
    const crowd = createCrowd()
    crowd.close()
    const outcome = await deliver(
      {
        ...{ lane: 'one.example', destination: 'one.example', relay: RELAY, pool },
        berth: new Berth(new Hosts(), null, 0),
        envelope: { from: '', to: 'alice@one.example', dsn: {} },
        content: { bytes: Buffer.from('x'), eightBit: false, utf8Header: false },
      },
      {
        hostname: () => 'mx.retour.example',
        route: createRoute({
          connectMs: 1000,
          log,
          now: Date.now,
          random: Math.random,
        }),
        timeouts: TIMEOUTS,
        log,
        crowd,
      },
      new AbortController().signal,
    )
    expect([outcome.kind, pool.size()]).toEqual(['stopped', 1])
    pool.clear()
  })

  test('takes those of a domain alone for which its address has been looked up', async () => {
    await using remote = await Remote.start()
    const [first, second] = [await sessionWith(remote), await sessionWith(remote)]
    const pool = createPool(5000, 10)
    pool.give('one.example', first)
    pool.give('two.example', second)
    expect(pool.take('two.example')).toBe(second)
    expect(pool.take('two.example')).toBeNull()
    expect(pool.takeAt('127.0.0.1', '')).toBe(first)
    pool.give('two.example', first)
    expect(pool.take('one.example')).toBe(first)
    pool.give('one.example', first)
    expect(pool.take('two.example')).toBe(first)
    expect(pool.size()).toBe(0)
    for (const session of [first, second]) session.destroy()
  })

  test('is for one that has room there, not for who comes before him', async () => {
    await using remote = await Remote.start()
    const session = await sessionWith(remote)
    const pool = createPool(5000, 10)
    pool.give('one.example', session)
    const hosts = new Hosts()
    const host = hosts.of('127.0.0.1')
    host.max = 1
    host.mails = 1
    const { log } = recordingLog()
    const resolve = resolverOf(zoneFor('one.example', 'two.example'))
    const chance = { now: () => START_MS, random: () => 0.5 }
    const route = createRoute({ ...chance, connectMs: 1000, port: remote.port, resolve, log })
    const dial = (destination: string, at: Host | null) => {
      const to = { destination, relay: RELAY, berth: new Berth(hosts, at, 0), pool, fresh: false }
      return route.dial(to, [], new Map(), new AbortController().signal)
    }
    const outcome = { kind: 'stopped', oneTooMany: true }
    expect(await dial('two.example', null)).toMatchObject({ outcome })
    expect(await dial('one.example', host)).toMatchObject({ session })
    session.destroy()
  })
})

test('a session that has had a hundred mails takes no more', async () => {
  await using remote = await Remote.start()
  const pool = createPool(60_000, 10)
  const session = await sessionWith(remote)
  session.mails = 99
  pool.give('one.example', session)
  expect(pool.take('one.example')).toBe(session)
  session.mails = 100
  pool.give('one.example', session)
  expect(pool.take('one.example')).toBeNull()
})

test('a session keeps no timer of a mail that has its answer', async () => {
  await using remote = await Remote.start()
  const session = await sessionWith(remote)
  using set = spyOn(globalThis, 'setTimeout')
  using cleared = spyOn(globalThis, 'clearTimeout')
  const content = { bytes: Buffer.from('text'), eightBit: false, utf8Header: false }
  const outcome = await session.send({ from: '', to: 'alice@one.example', dsn: {} }, content)
  expect(outcome.kind).toBe('accepted')
  const timers = set.mock.results.filter((_, at) => set.mock.calls[at]?.[1] === TIMEOUTS.dotMs)
  expect(timers.length).toBeGreaterThan(0)
  const gone = new Set<unknown>(cleared.mock.calls.flat())
  for (const { value } of timers) expect(gone.has(value)).toBe(true)
  session.destroy()
})

/** A pool with sessions of lanes `0`, `1`, …; the first has waited longest. */
async function poolOf(remote: Remote, count: number, idleMs: number, max: number) {
  const pool = createPool(idleMs, max)
  const sessions = await Promise.all(Array.from({ length: count }, () => sessionWith(remote)))
  for (const [at, session] of sessions.entries()) pool.give(`${at}`, session)
  const open = () => sessions.flatMap(({ isOpen }, at) => (isOpen ? [at] : []))
  return { pool, sessions, open }
}

test('of more sessions than may wait those that have waited longest are closed', async () => {
  await using remote = await Remote.start()
  const { pool, open } = await poolOf(remote, 5, 60_000, 3)
  expect(open()).toEqual([2, 3, 4])
  pool.endAt('127.0.0.1', 4)
  expect(open()).toEqual([2, 3, 4])
  pool.endAt('127.0.0.1', 1)
  expect(open()).toEqual([4])
  await until(() => remote.commands.filter((line) => line === 'QUIT').length === 4)
  pool.clear()
})

test('a session that has waited long is closed, and not while it carries a mail', async () => {
  await using remote = await Remote.start()
  const { pool, sessions, open } = await poolOf(remote, 2, 1, 10)
  // Had it not been taken, it would be closed before the other.
  expect(pool.take('0')).toBe(sessions[0] ?? null)
  await until(() => !open().includes(1))
  expect(open()).toEqual([0])
  sessions[0]?.destroy()
})
