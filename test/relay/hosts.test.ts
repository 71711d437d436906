import { describe, expect, test } from 'bun:test'
import { withTime } from '../support/patience.ts'
import { hasIpv6 } from '../support/port.ts'
import { drop, hang, Remote } from '../support/remote.ts'
import { many, Rig, type Zone } from './rig.ts'

const twoHosts: Zone = {
  'there.example MX': ['20 second.there.example', '10 first.there.example'],
  'first.there.example A': ['127.0.0.2'],
  'second.there.example A': ['127.0.0.1'],
}

/** The second host, and a first one at the same port. */
async function pair(): Promise<[first: Remote, second: Remote]> {
  const second = await Remote.start()
  return [await Remote.start({ host: '127.0.0.2', port: second.port }), second]
}

async function outcome(zone: Zone, port: number, to = 'alice@there.example') {
  await using rig = await Rig.start({ zone, port })
  const [id = ''] = await rig.send(to)
  await rig.settled(1)
  const [failure] = await rig.store.failures.byMessage(id)
  return { failure, queued: await rig.store.queue.find(id), asked: rig.asked }
}

describe('hosts', () => {
  test('are tried in the order of their preference', async () => {
    const [first, second] = await pair()
    await using _ = first
    await using __ = second
    await using rig = await Rig.start({ zone: twoHosts, port: second.port })
    await rig.send('alice@there.example')
    await rig.settled(1)
    expect([first.mails.length, second.mails.length]).toEqual([1, 0])
  })

  test.each([
    ['is not there', null],
    ['drops the connection', { connect: drop }],
    ['has no time', { connect: '421 4.3.2 busy' }],
    ['wants no mail from us', { connect: '554 5.7.1 go away' }],
    ['defers the recipient', { rcpt: '451 4.7.1 greylisted' }],
    ['leaves in the middle', { mail: drop }],
  ])('come next within one try where one %s', async (_, script) => {
    const [first, second] = await pair()
    await using __ = second
    first.script = script ?? {}
    if (script === null) await first[Symbol.asyncDispose]()
    await using rig = await Rig.start({ zone: twoHosts, port: second.port })
    await rig.send('alice@there.example')
    await rig.settled(1)
    expect(rig.relay.state().results.delivered).toBe(1)
    expect(second.mails).toHaveLength(1)
    await first[Symbol.asyncDispose]()
  })

  test('come next for each mail, also where one defers them over a session that waited', async () => {
    const [first, second] = await pair()
    await using _ = first
    await using __ = second
    first.script = { rcpt: '451 4.3.0 not now' }
    await using rig = await Rig.start({ zone: twoHosts, port: second.port })
    await rig.send(many(30, 'there.example'))
    await rig.settled(30)
    expect(rig.relay.state().results).toMatchObject({ delivered: 30, deferred: 0 })
  })

  test('are as many as a try has time for, however many a domain has', async () => {
    await using remote = await Remote.start()
    const names = Array.from({ length: 1000 }, (_, at) => `mx${at}.there.example`)
    const dead = Array.from({ length: 200 }, (_, at) => `127.0.1.${at + 1}`)
    const zone = {
      'there.example MX': [...names.map((name) => `20 ${name}`), '10 first.there.example'],
      'first.there.example A': dead,
      ...Object.fromEntries(names.map((name) => [`${name} A`, ['127.0.0.1']])),
    }
    const { queued, asked } = await outcome(zone, remote.port)
    expect(remote.sessions).toBe(0)
    expect(queued?.lastError).toMatch(/connection refused$/)
    expect(asked.length).toBeLessThan(50)
  })

  test('are five at most that take the time of one try', async () => {
    await using remote = await Remote.start({ host: '0.0.0.0', script: { connect: '421 busy' } })
    const zone = { 'there.example A': Array.from({ length: 8 }, (_, at) => `127.0.0.${at + 1}`) }
    await outcome(zone, remote.port)
    expect(remote.sessions).toBe(5)
  })

  test('are told of as they were when the try has its time', async () => {
    const [first, second] = await pair()
    await using _ = first
    await using __ = second
    first.script = { rcpt: '451 4.7.1 greylisted' }
    second.script = { connect: hang }
    const attempt = async (tryMs: number) => {
      const sessions = second.sessions
      await using rig = await Rig.start({ zone: twoHosts, port: second.port, timeouts: { tryMs } })
      const [id = ''] = await rig.send('alice@there.example')
      await rig.settled(1)
      const lastError = (await rig.store.queue.find(id))?.lastError
      return { tryMs, lastError, isInTime: second.sessions > sessions }
    }
    const { tryMs, lastError } = await withTime(200, attempt, ({ isInTime }) => isInTime)
    expect(lastError).toBe(`no end after ${tryMs / 1000} s`)
  })

  test('that follow one that refused the recipient are not asked', async () => {
    const [first, second] = await pair()
    await using _ = first
    await using __ = second
    first.script = { rcpt: '550 5.1.1 nobody' }
    const { failure } = await outcome(twoHosts, second.port)
    expect(failure).toMatchObject({ state: 'rcpt', toIp: '127.0.0.2' })
    expect(second.sessions).toBe(0)
  })

  test.each([
    ['breaks off', '354 go on'],
    ['says that it leaves', '354 go on\r\n421 4.3.2 shutting down'],
  ])(
    'come next where one %s in the middle of the content, which it cannot have taken',
    async (_, last) => {
      const [first, second] = await pair()
      await using __ = first
      await using ___ = second
      first.script = { data: { last } }
      first.options.extensions = []
      await using rig = await Rig.start({ zone: twoHosts, port: second.port })
      await rig.send('alice@there.example', {}, 'x'.repeat(900_000))
      await rig.settled(1)
      expect(first.sessions).toBe(1)
      expect(second.mails).toHaveLength(1)
    },
  )

  test('that may have taken the content are not followed by another', async () => {
    const [first, second] = await pair()
    await using _ = first
    await using __ = second
    first.script = { dot: drop }
    const { queued } = await outcome(twoHosts, second.port)
    expect(queued).toMatchObject({ tries: 1 })
    expect(second.sessions).toBe(0)
  })

  test('that all never take mail fail it, unless one was out of reach or has only us on a list', async () => {
    const [first, second] = await pair()
    await using _ = second
    first.script = { connect: '521 5.3.2 takes no mail' }
    second.script = { connect: '554 5.7.1 you are on a list' }
    expect((await outcome(twoHosts, second.port)).queued).not.toBeNull()
    second.script = first.script
    expect((await outcome(twoHosts, second.port)).failure).toMatchObject({ state: 'connect' })
    await first[Symbol.asyncDispose]()
    expect((await outcome(twoHosts, second.port)).queued).not.toBeNull()
  })
})

describe('a domain', () => {
  test('without MX is its own mail server', async () => {
    await using remote = await Remote.start()
    await using rig = await Rig.start({
      zone: { 'there.example A': ['127.0.0.1'] },
      port: remote.port,
    })
    await rig.send('alice@there.example')
    await rig.settled(1)
    expect(remote.mails).toHaveLength(1)
  })

  test.skipIf(!hasIpv6)('with IPv6 alone is reached', async () => {
    await using remote = await Remote.start({ host: '::1' })
    await using rig = await Rig.start({
      zone: { 'there.example AAAA': ['::1'] },
      port: remote.port,
    })
    const [id = ''] = await rig.send('alice@there.example')
    await rig.settled(1)
    expect(await rig.store.deliveries.byMessage(id)).toMatchObject([{ fromIp: '::1', toIp: '::1' }])
  })

  test('with a null MX takes no mail (RFC 7505)', async () => {
    const { failure } = await outcome({ 'there.example MX': ['0 .'] }, 1)
    expect(failure).toMatchObject({ status: '5.1.10', code: null, state: 'connect', toIp: '' })
    expect(failure?.class).toBe('hard')
  })

  test('that does not exist is a failure', async () => {
    const { failure } = await outcome({}, 1)
    expect(failure).toMatchObject({ status: '5.1.2', reason: 'host-unknown', class: 'hard' })
  })

  test.each([
    ['SERVFAIL', 'ESERVFAIL'],
    // c-ares, where nothing answers at the name server's port.
    ['ECONNREFUSED', 'ECONNREFUSED'],
  ] as const)('whose name servers fail with %s may be there later', async (trouble, code) => {
    const { failure, queued } = await outcome({ 'there.example MX': trouble }, 1)
    expect(failure).toBeUndefined()
    const lastError = `there.example: no answer of name servers (${code})`
    expect(queued).toMatchObject({ tries: 1, lastError })
  })

  test('is asked for once in a try, however many hosts it has', async () => {
    const [first, second] = await pair()
    await using _ = second
    first.script = { connect: '421 busy' }
    await using __ = first
    const { asked } = await outcome(twoHosts, second.port)
    expect(asked.filter((query) => query === 'there.example MX')).toHaveLength(1)
  })

  test('in another script is looked up and offered in ASCII', async () => {
    await using remote = await Remote.start({ extensions: [] })
    const zone = { 'xn--bcher-kva.example A': ['127.0.0.1'] }
    await using rig = await Rig.start({ zone, port: remote.port })
    await rig.send('alice@Bücher.example')
    await rig.settled(1)
    expect(remote.mails).toMatchObject([{ rcpt: ['RCPT TO:<alice@xn--bcher-kva.example>'] }])
  })

  test('may be an address literal', async () => {
    await using remote = await Remote.start()
    await using rig = await Rig.start({ port: remote.port })
    await rig.send('alice@[127.0.0.1]')
    await rig.settled(1)
    expect(remote.mails).toMatchObject([{ rcpt: ['RCPT TO:<alice@[127.0.0.1]>'] }])
  })
})
