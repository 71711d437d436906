// One address serves many domains.

import { describe, expect, test } from 'bun:test'
import { until } from '../support/patience.ts'
import { freePort } from '../support/port.ts'
import { noPostfix, Postfix } from '../support/postfix.ts'
import { Remote } from '../support/remote.ts'
import { Rig, START_MS, type Zone, zoneFor } from './rig.ts'

const TOO_MANY = { last: '421 4.7.0 too many connections' }
const domainsOf = (count: number) => Array.from({ length: count }, (_, at) => `d${at}.example`)
const toEach = (domains: string[], name = 'alice') => domains.map((domain) => `${name}@${domain}`)

/** A remote that takes so many sessions at one time. */
function remoteFor(sessions: number): Promise<Remote> {
  const connect = () => (started.open >= sessions ? TOO_MANY : undefined)
  let started: Remote
  return Remote.start({ script: { connect } }).then((remote) => {
    started = remote
    return remote
  })
}

/** One that takes so many, and one at another address that takes all. */
async function pairOf(sessions: number): Promise<[Remote, Remote]> {
  const first = await remoteFor(sessions)
  return [first, await Remote.start({ host: '127.0.0.2', port: first.port })]
}

/** The last host of one domain is the only one of two others. */
const SECOND_IS_SHARED: Zone = {
  'a.example A': ['127.0.0.1'],
  'b.example A': ['127.0.0.2'],
  'one.example MX': ['10 a.example', '20 b.example'],
  'two.example MX': ['10 b.example'],
  'three.example MX': ['10 b.example'],
}

async function settledUntil(rig: Rig, isDone: () => boolean): Promise<void> {
  while (!isDone()) await rig.settled(rig.settlements.length + 1)
}

const failed = ({ settlements }: Rig) => settlements.filter(({ failure }) => failure).length
const freed = ({ settlements }: Rig) => settlements.filter(({ again }) => again?.free)
const counted = ({ settlements }: Rig) => settlements.filter(({ again }) => again?.free === false)

describe('a host that takes few sessions', () => {
  test('has the mail for all of its domains soon, and none of it counts as tried before', async () => {
    const domains = domainsOf(30)
    await using remote = await remoteFor(3)
    await using rig = await Rig.start({ zone: zoneFor(...domains), port: remote.port })
    await rig.send([...toEach(domains), ...toEach(domains, 'bob')])
    await settledUntil(rig, () => rig.relay.state().results.delivered === 60)
    expect(counted(rig)).toEqual([])
    expect(rig.relay.state()).toMatchObject({ results: { delivered: 60 }, paused: [] })
    // The ten at first, and hardly more.
    expect(remote.sessions).toBeLessThan(20)
  }, 20_000)

  test.each([false, true])('as its firewall refuses the others; is it gone: %p', async (isGone) => {
    const { promise, resolve: answer } = Promise.withResolvers<undefined>()
    await using remote = await Remote.start({ script: { dot: () => promise } })
    await using rig = await Rig.start({
      zone: zoneFor('one.example', 'two.example'),
      port: remote.port,
    })
    await rig.send('u@one.example')
    await until(() => remote.busy === 1)
    remote.refuseOthers()
    await rig.send('u@two.example')
    await rig.settled(1)
    expect(counted(rig)).toEqual([])
    if (isGone) remote.disconnect()
    answer(undefined)
    await settledUntil(rig, () => rig.settlements.length - freed(rig).length === 2)
    expect(counted(rig).length).toBe(isGone ? 2 : 0)
    expect(rig.relay.state().results.delivered).toBe(isGone ? 0 : 2)
    expect(rig.relay.state().paused.length).toBe(isGone ? 1 : 0)
  })

  test('has its domains take turns, however much there is for one of them', async () => {
    const domains = domainsOf(3)
    await using remote = await remoteFor(1)
    await using rig = await Rig.start({ zone: zoneFor(...domains), port: remote.port })
    await rig.send(Array.from({ length: 40 }, (_, at) => `u${at}@d0.example`))
    await settledUntil(rig, () => remote.mails.length >= 5)
    await rig.send(toEach(domains.slice(1)))
    await settledUntil(rig, () => remote.mails.length === 42)
    const order = remote.mails.map(({ rcpt: [line = ''] }) => /@(d\d)/.exec(line)?.[1])
    expect(order.lastIndexOf('d1')).toBeLessThan(20)
    expect(order.lastIndexOf('d2')).toBeLessThan(20)
  }, 20_000)

  test('is passed over for the next one of the domain', async () => {
    const domains = domainsOf(30)
    const [first, second] = await pairOf(1)
    await using _ = first
    await using __ = second
    const zone: Zone = { 'a.example A': ['127.0.0.1'], 'b.example A': ['127.0.0.2'] }
    for (const domain of domains) zone[`${domain} MX`] = ['10 a.example', '20 b.example']
    await using rig = await Rig.start({ zone, port: first.port })
    await rig.send(toEach(domains))
    await settledUntil(rig, () => first.mails.length + second.mails.length === 30)
    expect(second.mails.length).toBeGreaterThan(0)
    expect(counted(rig)).toEqual([])
  })

  test('keeps nobody waiting behind a domain that goes elsewhere by now', async () => {
    const [first, second] = await pairOf(1)
    await using _ = first
    await using __ = second
    await using rig = await Rig.start({
      port: first.port,
      zone: {
        'a.example A': ['127.0.0.1'],
        'b.example A': ['127.0.0.2'],
        'one.example MX': ['10 a.example'],
        'two.example MX': ['10 a.example', '20 b.example'],
      },
    })
    await rig.send('u@two.example')
    await rig.settled(1)
    const [atFirst, atSecond] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    first.script = { ...first.script, dot: () => atFirst.promise.then(() => undefined) }
    second.script = { dot: () => atSecond.promise.then(() => undefined) }
    await rig.send('u@one.example')
    await until(() => first.busy === 1)
    await rig.send('v@two.example')
    await until(() => second.busy === 1)
    await rig.send('w@two.example')
    const isInLine = async () =>
      ((await rig.store.queue.nextTurnMs(START_MS)) ?? 0) === START_MS + 30_000
    await until(isInLine)
    atSecond.resolve()
    await rig.settled(2)
    atFirst.resolve()
    await rig.settled(4)
    await rig.send('v@one.example')
    await rig.settled(5)
    expect(rig.relay.state()).toMatchObject({ results: { delivered: 5 } })
  })

  test('and then none is asked by one of its domains for all', async () => {
    const domains = domainsOf(25)
    await using remote = await Remote.start({ script: { connect: TOO_MANY } })
    await using rig = await Rig.start({ zone: zoneFor(...domains), port: remote.port })
    await rig.send(toEach(domains))
    const paused = () => rig.relay.state().paused.length
    await settledUntil(rig, () => paused() === 25)
    expect(remote.sessions).toBeLessThan(20)
    const asked = remote.sessions
    rig.pass(60_000)
    await settledUntil(rig, () => paused() === 25)
    expect(remote.sessions - asked).toBeLessThan(5)
    remote.script = {}
    rig.pass(300_000)
    await settledUntil(rig, () => remote.mails.length === 25)
  })

  test.each([true, false])(
    'is out of reach while the next is full; is that gone: %p',
    async (isGone) => {
      const [first, second] = await pairOf(0)
      await using _ = first
      await using __ = second
      const { promise, resolve: answer } = Promise.withResolvers<undefined>()
      await using rig = await Rig.start({ port: first.port, zone: SECOND_IS_SHARED })
      // From now on one mail at a time finds out whether it is there.
      second.script = { connect: TOO_MANY }
      await rig.send('u@two.example')
      await rig.settled(1)
      second.script = { [isGone ? 'connect' : 'dot']: () => promise }
      await rig.send('u@three.example')
      await until(() => (isGone ? second.open : second.busy) === 1)
      await rig.send('u@one.example')
      await rig.settled(2)
      expect(first.sessions).toBe(1)
      expect(rig.settlements[1]?.again).toMatchObject({ free: !isGone })
      answer(undefined)
      await settledUntil(rig, () => rig.relay.state().results.delivered === (isGone ? 1 : 2))
    },
  )

  test('has more again as it answers, whatever that is', async () => {
    const domains = domainsOf(25)
    await using remote = await Remote.start({ script: { connect: TOO_MANY } })
    await using rig = await Rig.start({ zone: zoneFor(...domains), port: remote.port })
    await rig.send(toEach(domains))
    await settledUntil(rig, () => rig.relay.state().paused.length === 25)
    const { promise, resolve: answer } = Promise.withResolvers<string>()
    let asked = 0
    const rcpt = () => (asked++ < 3 ? '450 4.2.0 greylisted' : promise)
    remote.script = { rcpt }
    rig.pass(300_000)
    // At one time, after the three that it has answered.
    await until(() => asked >= 5)
    answer('450 4.2.0 greylisted')
    await until(() => asked === 25)
    expect(remote.mails).toEqual([])
  })

  test('and is gone then is no trouble of one domain by the name of another', async () => {
    const domains = domainsOf(25)
    const remote = await Remote.start({ script: { connect: TOO_MANY } })
    await using rig = await Rig.start({ zone: zoneFor(...domains), port: remote.port })
    await rig.send(toEach(domains))
    const paused = () => rig.relay.state().paused
    await settledUntil(rig, () => paused().length === 25)
    await remote[Symbol.asyncDispose]()
    rig.pass(60_000)
    await settledUntil(rig, () => paused().length === 25)
    expect(new Set(paused().map(({ lastError }) => lastError))).toEqual(
      new Set(['127.0.0.1: connection refused']),
    )
  })

  test('fails what expires meanwhile, also of domains that were not tried themselves', async () => {
    const domains = domainsOf(25)
    await using remote = await Remote.start({ script: { connect: TOO_MANY } })
    await using rig = await Rig.start({ zone: zoneFor(...domains), port: remote.port })
    await rig.send(toEach(domains))
    await settledUntil(rig, () => rig.relay.state().paused.length === 25)
    rig.pass(3_600_000)
    // Its last try, for one.
    await settledUntil(rig, () => failed(rig) > 0)
    rig.pass(360_000)
    await settledUntil(rig, () => failed(rig) === 25)
    expect(await rig.store.queue.counts(1)).toEqual({ mails: 0, destinations: [] })
  })

  test.skipIf(noPostfix !== '')(
    'has all mail though it is a Postfix',
    async () => {
      const domains = domainsOf(20)
      const port = await freePort()
      await using _ = await Postfix.start(port, {
        smtpd_client_connection_count_limit: '2',
        smtpd_client_event_limit_exceptions: '',
        relay_domains: domains.join(' '),
        default_transport: 'discard',
        relay_transport: 'discard',
      })
      await using rig = await Rig.start({ zone: zoneFor(...domains), port })
      await rig.send(toEach(domains))
      await settledUntil(rig, () => rig.relay.state().results.delivered === 20)
      expect(counted(rig)).toEqual([])
    },
    60_000,
  )
})
