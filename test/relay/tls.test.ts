import { describe, expect, test } from 'bun:test'
import { connect } from 'node:net'
import { tlsWithPassword } from '../../src/relay/route.ts'
import { Session } from '../../src/relay/session.ts'
import { selfSigned } from '../support/certificate.ts'
import { drop, type Remote as Peer, Remote, type RemoteOptions } from '../support/remote.ts'
import { type Rig, type RigOptions, rigFor, rigThrough } from './rig.ts'

const tls = selfSigned()

async function sent(remote: Peer, options: RigOptions = {}, start = rigFor): Promise<Rig> {
  const rig = await start(remote, options)
  await rig.send('alice@there.example')
  await rig.settled(1)
  return rig
}

describe('TLS straight to MX', () => {
  test('is used where it is offered, whatever the certificate', async () => {
    await using remote = await Remote.start({ tls })
    await using rig = await sent(remote)
    expect(remote.mails).toMatchObject([{ secure: true }])
    expect(rig.relay.state().results.delivered).toBe(1)
  })

  test('is done without where it is refused, or the handshake fails', async () => {
    await using refusing = await Remote.start({ tls, script: { starttls: '454 4.7.0 not now' } })
    await using _ = await sent(refusing)
    expect(refusing.mails).toMatchObject([{ secure: false }])
    await using broken = await Remote.start({ tls, script: { starttls: { garbage: true } } })
    await using __ = await sent(broken)
    expect(broken.mails).toMatchObject([{ secure: false, session: 2 }])
  })

  test('is done without where the remote hangs up once it is there', async () => {
    let greetings = 0
    const ehlo = () => (++greetings === 2 ? drop : undefined)
    await using remote = await Remote.start({ tls, script: { ehlo } })
    await using _ = await sent(remote)
    expect(remote.mails).toMatchObject([{ secure: false, session: 2 }])
  })

  test.each([
    ['not offered', {}],
    ['refused', { tls, script: { starttls: '554 5.7.0 no TLS today' } }],
    ['broken', { tls, script: { starttls: { garbage: true } } }],
  ] satisfies [string, RemoteOptions][])(
    'that is required but %s keeps the mail',
    async (_, far) => {
      await using remote = await Remote.start(far)
      await using rig = await sent(remote, { relay: { tls: 'required' } })
      expect(remote.mails).toEqual([])
      expect(rig.settlements[0]?.again).not.toBeNull()
    },
  )

  test('that is required and refused by one host may be had from the next', async () => {
    await using second = await Remote.start({ tls })
    await using first = await Remote.start({ host: '127.0.0.2', port: second.port })
    const zone = {
      'there.example MX': ['10 first.there.example', '20 second.there.example'],
      'first.there.example A': ['127.0.0.2'],
      'second.there.example A': ['127.0.0.1'],
    }
    await using _ = await sent(second, { zone, relay: { tls: 'required' } })
    expect(first.commands).toContain('STARTTLS')
    expect(second.mails).toMatchObject([{ secure: true }])
  })

  test('that is required takes any certificate', async () => {
    await using remote = await Remote.start({ tls })
    await using _ = await sent(remote, { relay: { tls: 'required' } })
    expect(remote.mails).toMatchObject([{ secure: true }])
  })

  test('that is to be verified keeps the mail of a host with a wrong certificate', async () => {
    await using remote = await Remote.start({ tls })
    await using rig = await sent(remote, { relay: { tls: 'verify' } })
    expect(remote.mails).toEqual([])
    expect(rig.settlements[0]?.again?.error).toContain('certificate')
  })

  test('may be off', async () => {
    await using remote = await Remote.start({ tls })
    await using _ = await sent(remote, { relay: { tls: 'off' } })
    expect(remote.mails).toMatchObject([{ secure: false }])
    expect(remote.commands).not.toContain('STARTTLS')
  })
})

describe('an MTA-STS policy', () => {
  // The policy itself comes over HTTPS from port 443, which no test can serve: what is tested is that
  // a domain that has none is delivered to, and that its host is asked for.
  test('is asked for, and a domain without one is delivered to', async () => {
    await using remote = await Remote.start()
    await using rig = await sent(remote, { relay: { mtaSts: true } })
    expect(rig.asked).toContain('_mta-sts.there.example TXT')
    expect(remote.mails).toHaveLength(1)
  })
})

describe('a smarthost', () => {
  const login = { relay: { username: 'shop', password: 'x' } }

  test('takes all mail, with AUTH over TLS', async () => {
    await using remote = await Remote.start({ tls, user: 'shop:secret word' })
    const relay = { tls: 'required', username: 'shop', password: 'secret word' } as const
    await using rig = await rigThrough(remote, { relay })
    await rig.send(['alice@there.example', 'bob@elsewhere.example'])
    await rig.settled(2)
    expect(remote.mails.map(({ user, secure }) => [user, secure])).toEqual([
      ['shop', true],
      ['shop', true],
    ])
    expect(rig.asked).toEqual([])
  })

  test('may speak TLS from the start', async () => {
    await using remote = await Remote.start({ tls, implicitTls: true })
    const { port } = remote
    const socket = connect({ host: '127.0.0.1', port })
    await new Promise<void>((resolve) => socket.once('connect', resolve))
    const ips = { localIp: '127.0.0.1', remoteIp: '127.0.0.1' }
    const timeouts = { connectMs: 9000, greetingMs: 9000, idleMs: 9000, dotMs: 9000, tryMs: 9000 }
    const opened = await Session.open(
      {
        socket,
        port,
        name: 'mx.there.example',
        way: '',
        tls: 'required',
        implicitTls: true,
        auth: null,
        ...ips,
      },
      { hostname: 'out.shop.example', timeouts },
    )
    if ('outcome' in opened) throw new Error(JSON.stringify(opened.outcome))
    const envelope = { from: '', to: 'alice@there.example', dsn: {} }
    const bytes = Buffer.from('Subject: x\r\n\r\n')
    const content = { bytes, eightBit: false, utf8Header: false }
    expect(await opened.session.send(envelope, content)).toMatchObject({ kind: 'accepted' })
    expect(remote.mails).toMatchObject([{ secure: true }])
    opened.session.quit()
  })

  test.each([
    ['connect', '554 5.7.1 who are you'],
    ['auth', '535 5.7.8 wrong password'],
    ['mail', '530 5.7.0 authentication required'],
  ])('that wants no session of ours at %s fails no mail, and is loud', async (state, reply) => {
    await using remote = await Remote.start({ tls, user: 'shop:x', script: { [state]: reply } })
    await using rig = await sent(remote, login, rigThrough)
    expect(rig.settlements[0]).toMatchObject({ again: { error: reply } })
    expect(rig.logged).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'mail delayed' }),
    )
  })

  test('that refuses a recipient fails the mail', async () => {
    await using remote = await Remote.start({ script: { rcpt: '550 5.1.1 nobody' } })
    await using rig = await sent(remote, {}, rigThrough)
    expect(rig.settlements[0]?.failure).toMatchObject({ state: 'rcpt', reason: 'user-unknown' })
  })

  test.each([
    ['opportunistic', '192.0.2.1', 'required'],
    ['opportunistic', '2001:db8::1', 'required'],
    ['opportunistic', '127.0.0.1', 'opportunistic'],
    ['opportunistic', '::1', 'opportunistic'],
    ['off', '192.0.2.1', 'off'],
    ['verify', '127.0.0.1', 'verify'],
  ] as const)('with a password and TLS %s at %s is spoken to with TLS %s', (tls, ip, expected) => {
    expect(tlsWithPassword(tls, ip)).toBe(expected)
  })

  test('without AUTH gets no password', async () => {
    await using remote = await Remote.start()
    await using rig = await sent(remote, login, rigThrough)
    expect(remote.commands.filter((line) => line.startsWith('AUTH'))).toEqual([])
    expect(rig.settlements[0]?.again?.error).toBe('the server offers no AUTH')
  })
})
