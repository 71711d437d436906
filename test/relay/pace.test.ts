import { describe, expect, test } from 'bun:test'
import { until } from '../support/patience.ts'
import { drop, Remote, type Script } from '../support/remote.ts'
import { openTemporaryStore } from '../support/store.ts'
import { many, Rig, rigFor, rigThrough, type Zone, zoneFor } from './rig.ts'

/** A script that lets mails through DATA only when the test says so. */
function gate(): { script: Script; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { script: { dot: () => promise.then(() => undefined) }, open: resolve }
}

describe('mails to one destination', () => {
  test('are sent side by side up to the limit, never beyond', async () => {
    const ticks = async (): Promise<undefined> => {
      for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
    }
    await using remote = await Remote.start({ script: { dot: ticks } })
    await using rig = await rigFor(remote, { relay: { concurrencyPerDestination: 3 } })
    await rig.send(many(40, 'there.example'))
    await rig.settled(40)
    expect(remote.busyMost).toBe(3)
    expect(remote.mails).toHaveLength(40)
  })

  test('share connections', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote, { relay: { concurrencyPerDestination: 2 } })
    await rig.send(many(20, 'there.example'))
    await rig.settled(20)
    expect(remote.sessions).toBe(2)
    expect(rig.relay.state().results.delivered).toBe(20)
  })

  test('do so after a refusal too, each with its own answer', async () => {
    await using remote = await Remote.start({
      script: { rcpt: (line) => (/u\d*[13579]@/.test(line) ? '550 5.1.1 nobody' : undefined) },
    })
    await using rig = await rigFor(remote, { relay: { concurrencyPerDestination: 1 } })
    await rig.send(many(10, 'there.example'))
    await rig.settled(10)
    expect(remote.sessions).toBe(1)
    expect(rig.relay.state().results).toMatchObject({ delivered: 5, failed: 5 })
  })

  test.each([
    ['remote', rigFor],
    ['smarthost', rigThrough],
  ])('are no more than the %s takes at one time', async (_, start) => {
    const { promise, resolve: open } = Promise.withResolvers<undefined>()
    let taken = 0
    const connect = () =>
      remote.open >= 2 ? { last: '421 4.7.0 too many connections' } : undefined
    const dot = () => (taken++ === 0 ? undefined : promise)
    await using remote = await Remote.start({ script: { connect, dot } })
    await using rig = await start(remote)
    await rig.send(many(30, 'there.example'))
    await rig.settled(2)
    expect(rig.relay.state().results).toMatchObject({ delivered: 1, deferred: 0 })
    open(undefined)
    await rig.settled(31) // with the one that was turned away
    expect(rig.relay.state()).toMatchObject({ results: { delivered: 30, deferred: 0 }, paused: [] })
    expect(remote.mails).toHaveLength(30)
  })

  test('keep to a rate', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote, { relay: { ratePerDestinationPerS: 1 } })
    await rig.send(many(3, 'there.example'))
    await rig.settled(1)
    expect(remote.mails).toHaveLength(1)
    rig.pass(1000)
    await rig.settled(2)
    rig.pass(1000)
    await rig.settled(3)
    expect(remote.mails).toHaveLength(3)
  })
})

describe('a destination that is slow', () => {
  test('does not keep others waiting, however much there is for it', async () => {
    const { script, open } = gate()
    await using slow = await Remote.start({ script })
    await using quick = await Remote.start({ host: '127.0.0.2', port: slow.port })
    const zone: Zone = {
      ...zoneFor('slow.example'),
      'quick.example MX': ['10 mx.quick.example'],
      'mx.quick.example A': ['127.0.0.2'],
    }
    await using rig = await Rig.start({
      zone,
      port: slow.port,
      relay: { connectionsMax: 4, concurrencyPerDestination: 2 },
    })
    await rig.send(many(50, 'slow.example'))
    await rig.send(many(5, 'quick.example'))
    await rig.settled(5)
    expect(quick.mails).toHaveLength(5)
    expect(slow.busyMost).toBeLessThanOrEqual(2)
    open()
    await rig.settled(55)
  })
})

describe('a destination that is out of reach', () => {
  test('costs one try now and then, and is told of in the state', async () => {
    const remote = await Remote.start()
    await using rig = await rigFor(remote)
    const { port } = remote
    await remote[Symbol.asyncDispose]()
    await rig.send(many(100, 'there.example'))
    await rig.settled(2) // the two that a lane starts with
    expect(rig.relay.state().paused).toMatchObject([
      { destination: 'there.example', failures: 1, untilMs: rig.clock.ms + 60_000 },
    ])
    rig.pass(60_000)
    await rig.settled(3)
    rig.relay.wake()
    expect(rig.relay.state().paused).toMatchObject([
      { failures: 2, untilMs: rig.clock.ms + 300_000 },
    ])
    await using again = await Remote.start({ port })
    rig.pass(300_000)
    await rig.settled(103)
    expect(again.mails).toHaveLength(100)
    expect(rig.relay.state().paused).toEqual([])
  })

  test('and has taken mail before may be back at once', async () => {
    await using remote = await Remote.start()
    await using rig = await rigFor(remote)
    await rig.send('alice@there.example')
    await rig.settled(1)
    remote.disconnect()
    remote.script = { connect: drop }
    await rig.send(many(5, 'there.example'))
    await rig.settled(4) // it has shown that it takes three
    const pause = () => rig.relay.pauseOf('there.example')
    expect(pause()).toMatchObject({ failures: 1, untilMs: rig.clock.ms + 5000 })
    rig.pass(5000)
    await rig.settled(5)
    expect(pause()).toMatchObject({ failures: 2, untilMs: rig.clock.ms + 60_000 })
    remote.script = {}
    rig.pass(60_000)
    await rig.settled(10)
    remote.disconnect()
    remote.script = { connect: drop }
    await rig.send('bob@there.example')
    await rig.settled(11)
    expect(pause()).toMatchObject({ failures: 1, untilMs: rig.clock.ms + 5000 })
  })

  test('is still so where we could not read the mail that was to go there', async () => {
    const store = await openTemporaryStore()
    const { mime } = store.queue
    let isBroken = false
    Object.assign(store.queue, {
      mime: (id: number) => (isBroken ? Promise.reject(new Error('EIO')) : mime(id)),
    })
    const remote = await Remote.start()
    await using rig = await rigFor(remote, { store })
    await remote[Symbol.asyncDispose]()
    await rig.send('alice@there.example')
    await rig.settled(1)
    isBroken = true
    rig.pass(60_000)
    await rig.settled(2)
    isBroken = false
    rig.pass(300_000)
    await rig.settled(3)
    expect(rig.relay.pauseOf('there.example')).toMatchObject({ failures: 2 })
  })

  test('is tried at once when somebody asks for it', async () => {
    const remote = await Remote.start()
    await using rig = await rigFor(remote)
    const { port } = remote
    await remote[Symbol.asyncDispose]()
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    await using again = await Remote.start({ port })
    expect(await rig.store.queue.retry(id, rig.clock.ms)).toBe('due')
    rig.relay.resume('there.example')
    await rig.settled(2)
    expect(again.mails).toHaveLength(1)
  })

  test.each([
    ['it', 'one.example', ['one.example', 'one.example']],
    ['all', undefined, ['one.example', 'one.example', 'two.example', 'two.example']],
  ])('is tried at once, all of its mail, when somebody asks for %s', async (_, asked, tried) => {
    const remote = await Remote.start()
    const { port } = remote
    await using rig = await Rig.start({ zone: zoneFor('one.example', 'two.example'), port })
    await remote[Symbol.asyncDispose]()
    await rig.send(['a@one.example', 'b@one.example', 'a@two.example', 'b@two.example'])
    await rig.settled(4)
    await using again = await Remote.start({ port })
    expect(await rig.store.queue.retryAll(rig.clock.ms, asked)).toBe(tried.length)
    rig.relay.resume(asked)
    await rig.settled(4 + tried.length)
    const domains = again.mails.map(({ rcpt: [line = ''] }) => /@([^>]+)/.exec(line)?.[1] ?? '')
    expect(domains.sort()).toEqual(tried)
  })

  test('fails what expires there at once, not one mail a try', async () => {
    const remote = await Remote.start()
    await using rig = await rigFor(remote)
    await remote[Symbol.asyncDispose]()
    const ids = await rig.send(many(700, 'there.example'))
    await rig.settled(2)
    rig.pass(3_600_000)
    await rig.settled(3)
    rig.pass(300_000)
    await rig.settled(702)
    expect(await rig.store.queue.counts(10)).toEqual({ mails: 0, destinations: [] })
    const [failure] = await rig.store.failures.byMessage(ids[600] ?? '')
    expect(failure).toMatchObject({ status: '5.4.7', reason: 'expired', attempt: 0 })
    expect(failure?.description).toMatch(/connection refused/)
  })

  test('that is well when this machine has slept gets its mail, though that has expired', async () => {
    await using remote = await Remote.start({ script: { connect: drop } })
    await using rig = await rigFor(remote)
    await rig.send(many(5, 'there.example'))
    await rig.settled(2)
    remote.script = {}
    rig.pass(3 * 86_400_000)
    await rig.settled(7)
    expect(rig.relay.state().results).toMatchObject({ delivered: 5, failed: 0 })
  })

  test('does not stand in the way of others', async () => {
    await using remote = await Remote.start()
    const zone = { ...zoneFor('there.example'), 'dead.example A': ['127.0.0.3'] }
    await using rig = await Rig.start({ zone, port: remote.port, relay: { connectionsMax: 2 } })
    await rig.send([...many(50, 'dead.example'), 'alice@there.example'])
    await rig.settled(2)
    expect(remote.mails).toHaveLength(1)
  })
})

test('destinations that are left alone do not hide those that wait behind them', async () => {
  await using remote = await Remote.start()
  const zone: Zone = { ...zoneFor('there.example') }
  const dead = ['a.example', 'b.example', 'c.example']
  for (const domain of dead) zone[`${domain} A`] = ['127.0.0.3']
  await using rig = await Rig.start({ zone, port: remote.port, relay: { connectionsMax: 2 } })
  const toDead = dead.map((domain) => `u@${domain}`)
  await rig.send(toDead)
  const state = () => rig.relay.state()
  await until(() => state().paused.length === 3 && state().running === 0)
  await rig.send([...toDead, 'alice@there.example'])
  await until(() => remote.mails.length > 0)
  expect(state().paused).toHaveLength(3)
})

test.each([
  ['destination', rigFor],
  ['smarthost', rigThrough],
])('a %s that wants no session of ours now has its mail later', async (_, start) => {
  await using remote = await Remote.start({ script: { connect: '554 5.7.1 you are on a list' } })
  await using rig = await start(remote)
  await rig.send(many(50, 'there.example'))
  await rig.settled(2)
  expect(rig.relay.state()).toMatchObject({ results: { failed: 0 }, paused: [{ failures: 1 }] })
  remote.script = {}
  rig.pass(60_000)
  await rig.settled(52)
  expect(remote.mails).toHaveLength(50)
})

test('a destination that never takes mail fails all of it at once', async () => {
  await using remote = await Remote.start({ script: { connect: '521 5.3.2 takes no mail' } })
  await using rig = await rigFor(remote)
  await rig.send(many(50, 'there.example'))
  await rig.settled(50)
  expect(rig.relay.state()).toMatchObject({ results: { failed: 50 }, paused: [] })
})
