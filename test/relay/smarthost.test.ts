import { describe, expect, test } from 'bun:test'
import { until } from '../support/patience.ts'
import { drop, hang, Remote } from '../support/remote.ts'
import { many, rigThrough, START_MS } from './rig.ts'

describe('a smarthost', () => {
  test('has one limit for all destinations, and serves them in turn', async () => {
    await using remote = await Remote.start()
    let nowMs = START_MS
    await using rig = await rigThrough(remote, {
      now: () => nowMs++,
      relay: { concurrencyPerDestination: 2 },
    })
    await rig.send([...many(20, 'big.example'), ...many(2, 'small.example')])
    await rig.settled(22)
    expect(remote.busyMost).toBeLessThanOrEqual(2)
    expect(remote.sessions).toBe(2)
    const order = remote.mails.map(({ rcpt }) => rcpt[0]?.includes('small'))
    expect(order.lastIndexOf(true)).toBeLessThan(8)
  })

  test.each([
    ['has no time', { connect: '421 4.3.2 busy' }, [1, 1, 1]],
    ['hangs up', { ehlo: drop }, [1, 1, 1]],
    ['cannot look the password up', { auth: '454 4.7.0 not now' }, [1, 1, 1]],
    ['refuses the password', { auth: '535 5.7.8 no' }, [0, 1, 0]],
    ['defers the recipient', { rcpt: '450 4.2.0 full' }, [0, 1, 0]],
    ['may have the mail', { dot: '421 4.3.2 busy' }, [0, 1, 0]],
  ])('has its next address tried where one %s, if that may help', async (_, script, counts) => {
    const user = 'shop:secret'
    await using second = await Remote.start({ host: '127.0.0.2', user })
    await using first = await Remote.start({ port: second.port, script, user })
    const addressesOf = async () => ['127.0.0.1', '127.0.0.3', '127.0.0.2']
    const relay = { username: 'shop', password: 'secret' }
    await using rig = await rigThrough(first, { addressesOf, relay })
    await rig.send('alice@there.example')
    await rig.settled(1)
    const { delivered } = rig.relay.state().results
    expect([delivered, first.sessions, second.sessions]).toEqual(counts)
  })

  test('that is out of reach fails what expires for all domains at once, and is then tried', async () => {
    await using remote = await Remote.start({ script: { connect: drop } })
    await using rig = await rigThrough(remote)
    await rig.send(['alice@one.example', 'alice@two.example'])
    await rig.settled(2)
    const late = ['bob@three.example', 'bob@four.example', 'bob@five.example']
    await rig.send(late, { expireMs: rig.clock.ms + 60_000 })
    rig.pass(60_000)
    await rig.settled(6)
    expect(rig.relay.state().results).toMatchObject({ failed: 3, unreachable: 3 })
  })

  test.each(['rcpt', 'data', 'dot'] as const)(
    'that hangs up at one mail, at %s, does not keep the others waiting',
    async (state) => {
      let isPoison = false
      const atPoison = () => (isPoison ? drop : undefined)
      await using remote = await Remote.start({
        script: {
          rcpt: (line) => {
            isPoison = line.includes('poison')
            return state === 'rcpt' ? atPoison() : undefined
          },
          ...(state === 'rcpt' ? {} : { [state]: atPoison }),
        },
      })
      await using rig = await rigThrough(remote, { relay: { concurrencyPerDestination: 1 } })
      for (const [round, name] of ['poison', 'alice', 'bob'].entries()) {
        await rig.send(`${name}@there.example`)
        await rig.settled(round + 1)
      }
      expect(rig.relay.state()).toMatchObject({
        results: { delivered: 2, unreachable: 1 },
        paused: [],
      })
      rig.pass(60_000)
      await rig.settled(4)
      expect(rig.relay.state()).toMatchObject({ results: { unreachable: 2 }, paused: [] })
      // By the session that waits, and by one of its own.
      const tries = remote.commands.filter((line) => line.startsWith('RCPT TO:<poison'))
      expect(tries.length).toBeLessThanOrEqual(3)
    },
  )

  test.each([
    ['hangs up', drop],
    ['takes its leave', '421 4.7.28 too much mail from you'],
  ])('that %s at mail after mail is left alone for a while', async (_, rcpt) => {
    await using remote = await Remote.start({ script: { rcpt } })
    await using rig = await rigThrough(remote, { relay: { concurrencyPerDestination: 1 } })
    await rig.send(many(5, 'there.example'))
    await rig.settled(3)
    expect(rig.relay.state().paused).toMatchObject([{ destination: '*', failures: 1 }])
    rig.pass(60_000)
    await rig.settled(4)
    expect(rig.relay.state().paused).toMatchObject([{ destination: '*', failures: 2 }])
    remote.script = {}
    rig.pass(300_000)
    await rig.settled(9)
    expect(rig.relay.state()).toMatchObject({ results: { delivered: 5 }, paused: [] })
  })

  test('that is out of reach pauses all, once', async () => {
    const remote = await Remote.start()
    const { port } = remote
    await remote[Symbol.asyncDispose]()
    await using rig = await rigThrough({ port })
    await rig.send(['a@one.example', 'b@two.example', 'c@three.example'])
    await rig.settled(2)
    expect(rig.relay.state().paused).toMatchObject([{ destination: '*', failures: 1 }])
    const untilMs = rig.clock.ms + 60_000
    expect(rig.relay.pauseOf('three.example')).toMatchObject({ untilMs })
    await using again = await Remote.start({ port })
    rig.pass(60_000)
    await rig.settled(5)
    expect(again.mails).toHaveLength(3)
  })

  test('that was out of reach is tried at once after a reload', async () => {
    const gone = await Remote.start()
    await using remote = await Remote.start()
    await using rig = await rigThrough(gone)
    await gone[Symbol.asyncDispose]()
    await rig.send(['a@one.example', 'b@two.example', 'c@three.example', 'd@four.example'])
    await rig.settled(2)
    expect(await rig.store.queue.turns(rig.clock.ms, 10)).toHaveLength(2)
    rig.relay.reload({ ...rig.config, port: remote.port })
    await rig.settled(4)
    expect(remote.mails).toHaveLength(2)
  })

  test('may be changed by a reload', async () => {
    await using before = await Remote.start()
    await using after = await Remote.start()
    await using rig = await rigThrough(before)
    await rig.send('alice@there.example')
    await rig.settled(1)
    rig.relay.reload({ ...rig.config, port: after.port })
    await rig.send('bob@there.example')
    await rig.settled(2)
    expect([before.mails.length, after.mails.length]).toEqual([1, 1])
  })

  test('at which mail hangs takes no place from another that a reload puts in its stead', async () => {
    await using before = await Remote.start({ script: { rcpt: hang } })
    await using after = await Remote.start()
    await using rig = await rigThrough(before, { relay: { concurrencyPerDestination: 2 } })
    await rig.send(many(2, 'there.example'))
    await until(() => before.commands.filter((line) => line.startsWith('RCPT')).length === 2)
    rig.relay.reload({ ...rig.config, port: after.port })
    await rig.send('bob@there.example')
    await rig.settled(1)
    expect(after.mails).toHaveLength(1)
  })

  test('that still sends at a reload gets no more mail after it', async () => {
    const held = Promise.withResolvers<undefined>()
    const sending = Promise.withResolvers<void>()
    const dot = () => {
      sending.resolve()
      return held.promise
    }
    await using before = await Remote.start({ script: { dot } })
    await using after = await Remote.start()
    await using rig = await rigThrough(before)
    await rig.send('alice@there.example')
    await sending.promise
    rig.relay.reload({ ...rig.config, port: after.port })
    held.resolve(undefined)
    await rig.settled(1)
    await rig.send('bob@there.example')
    await rig.settled(2)
    expect([before.mails.length, after.mails.length]).toEqual([1, 1])
  })
})
