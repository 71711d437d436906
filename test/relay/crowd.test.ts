import { describe, expect, test } from 'bun:test'
import { createCrowd } from '../../src/relay/crowd.ts'
import { drop, hang, Remote, type RemoteState, type Script } from '../support/remote.ts'
import { Rig, type RigOptions, type Zone, zoneFor } from './rig.ts'

const SLOW_MS = 60_000
const zone: Zone = {
  'slow.example A': ['127.0.0.1'],
  'quick.example A': ['127.0.0.2'],
  'stuck.example A': ['127.0.0.3'],
  'other.example A': ['127.0.0.2'],
}

/** A script that waits at a state for `go`; `reached` once a mail is there. */
function waitingAt(state: RemoteState) {
  const there = Promise.withResolvers<void>()
  const go = Promise.withResolvers<undefined>()
  const answer = () => {
    there.resolve()
    return go.promise
  }
  const script: Script = { [state]: answer }
  return { script, reached: there.promise, go: () => go.resolve(undefined) }
}

function rigWith(slow: Remote, relay: RigOptions['relay']) {
  return Rig.start({ zone, port: slow.port, relay: { connectionsMax: 1, ...relay } })
}

describe('where all connections are taken and others wait', () => {
  test.each(['connect', 'ehlo', 'mail', 'rcpt', 'data'] as const)(
    'a remote that is slow at %s makes way, and its domain is charged for it',
    async (state) => {
      const { promise: reached, resolve } = Promise.withResolvers<void>()
      const answer = () => {
        resolve()
        return hang
      }
      await using slow = await Remote.start({ script: { [state]: answer } })
      await using quick = await Remote.start({ host: '127.0.0.2', port: slow.port })
      await using rig = await rigWith(slow, {})
      await rig.send('alice@slow.example')
      await reached
      await rig.send('bob@quick.example')
      rig.pass(SLOW_MS - 1)
      rig.pass(1)
      await rig.settled(2)
      expect(quick.mails).toHaveLength(1)
      expect(rig.settlements[0]?.again).toMatchObject({
        error: expect.stringContaining('made way for others after 60 s'),
        free: false,
      })
    },
  )

  test('one that has the whole mail does not: it may have taken it', async () => {
    const dot = waitingAt('dot')
    const rcpt = waitingAt('rcpt')
    await using slow = await Remote.start({ script: dot.script })
    const { port } = slow
    await using quick = await Remote.start({ host: '127.0.0.2', port })
    await using stuck = await Remote.start({ host: '127.0.0.3', port, script: rcpt.script })
    await using rig = await rigWith(slow, { connectionsMax: 2 })
    const [first] = await rig.send('alice@slow.example')
    await dot.reached
    await rig.send('bob@stuck.example')
    await rcpt.reached
    await rig.send('carol@quick.example')
    rig.pass(9 * SLOW_MS)
    await rig.settled(2)
    dot.go()
    await rig.settled(3)
    expect(rig.settlements[2]).toMatchObject({ id: first, again: null })
    expect([slow, quick, stuck].map(({ mails }) => mails.length)).toEqual([1, 1, 0])
  })

  test('one over a session that had a whole mail before makes way too', async () => {
    const mail = waitingAt('mail')
    await using slow = await Remote.start()
    await using quick = await Remote.start({ host: '127.0.0.2', port: slow.port })
    await using rig = await rigWith(slow, {})
    await rig.send('alice@slow.example')
    await rig.settled(1)
    slow.script = mail.script
    await rig.send('alice@slow.example')
    await mail.reached
    await rig.send('bob@quick.example')
    rig.pass(SLOW_MS)
    await rig.settled(3)
    expect([slow.sessions, slow.mails.length, quick.mails.length]).toEqual([1, 1, 1])
  })

  test('each that waits has one before any has two', async () => {
    const { script, reached, go } = waitingAt('dot')
    await using quick = await Remote.start({ host: '127.0.0.2', script })
    await using rig = await rigWith(quick, { connectionsMax: 2 })
    await rig.send(['a@quick.example', 'b@quick.example', 'c@other.example'])
    await reached
    go()
    await rig.settled(2)
    const domains = quick.mails.slice(0, 2).map(({ rcpt: [line = ''] }) => line.split('@')[1])
    expect(domains.sort()).toEqual(['other.example>', 'quick.example>'])
  })
})

test('remotes that could not be reached last leave half of all connections to others', async () => {
  await using slow = await Remote.start({ script: { connect: drop } })
  await using quick = await Remote.start({ host: '127.0.0.2', port: slow.port })
  const twins = { ...zone, 'twin.example A': ['127.0.0.1'] }
  const relay = { connectionsMax: 2 }
  await using rig = await Rig.start({ zone: twins, port: slow.port, relay })
  await rig.send(['alice@slow.example', 'bob@twin.example'])
  await rig.settled(2)
  slow.script = { ehlo: hang }
  rig.pass(SLOW_MS)
  await rig.send('carol@quick.example')
  await rig.settled(3)
  expect(quick.mails).toHaveLength(1)
  slow.script = {}
  slow.disconnect()
  await rig.settled(4)
  rig.pass(SLOW_MS)
  await rig.settled(5)
  expect(slow.mails).toHaveLength(1)
})

test('remotes that can be reached again have their mail soon', async () => {
  await using remote = await Remote.start({ script: { connect: drop } })
  const domains = Array.from({ length: 6 }, (_, at) => `there${at}.example`)
  const relay = { connectionsMax: 2 }
  await using rig = await Rig.start({ zone: zoneFor(...domains), port: remote.port, relay })
  await rig.send(domains.map((domain) => `alice@${domain}`))
  const oneMore = () => rig.settled(rig.settlements.length + 1)
  while (rig.relay.state().paused.length < 6) await oneMore()
  remote.script = {}
  rig.pass(SLOW_MS)
  while (rig.relay.state().results.delivered < 6) {
    await oneMore()
    rig.pass(200)
  }
  expect(remote.mails).toHaveLength(6)
})

test('a remote that is slow for its own mail alone is waited for', async () => {
  const { script, reached, go } = waitingAt('rcpt')
  await using slow = await Remote.start({ script })
  await using rig = await rigWith(slow, {})
  await rig.send(['alice@slow.example', 'bob@slow.example'])
  await reached
  rig.pass(4 * SLOW_MS)
  go()
  await rig.settled(2)
  expect(rig.settlements.map(({ again }) => again)).toEqual([null, null])
})

describe('of the slow ones', () => {
  /** Members of these lanes that came a second apart; gives those that made way, and the rest in ms. */
  async function left(waiting: string[], nowMs: number, sentBytes = 0, large = '') {
    const clock = { ms: 0 }
    const crowd = createCrowd(() => clock.ms)
    const made: string[] = []
    for (const lane of ['a', 'b', 'c']) {
      const session = () => ({ sentBytes, isWhole: false })
      const leave = crowd.enter({
        lane,
        isLarge: lane !== 'a',
        session,
        stop() {},
        makeWay() {
          made.push(lane)
          leave()
        },
      })
      clock.ms += 1000
    }
    clock.ms = nowMs
    if (large !== '') crowd.makeRoomInMemory(large)
    return [made, await crowd.makeRoom(async () => waiting)]
  }

  test.each([
    ['as many as wait, longest first', ['x', 'y'], 70_000, 0, ['a', 'b']],
    ['none that has not been so for long', ['x', 'y'], 60_999, 0, ['a']],
    ['none that takes a good deal of mail', ['x', 'y', 'z'], 70_000, 1_000_000, []],
    ['none for mail of its own', ['a'], 60_500, 0, []],
  ])('makes way: %s', async (_, waiting, nowMs, sentBytes, expected) => {
    expect((await left(waiting, nowMs, sentBytes))[0]).toEqual(expected)
  })

  test('one with large mail does so for large mail', async () => {
    expect((await left([], 70_000, 0, 'x'))[0]).toEqual(['b'])
    expect((await left([], 70_000, 0, 'b'))[0]).toEqual(['c'])
    expect((await left([], 59_000, 0, 'x'))[0]).toEqual([])
  })

  test('the next are looked for after a while', async () => {
    expect(await left(['x'], 50_000)).toEqual([[], 10_000])
    expect(await left(['x'], 70_000)).toEqual([['a'], 5000])
  })
})
