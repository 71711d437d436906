// Remotes that keep to no protocol: what they cost us has an end.

import { expect, test } from 'bun:test'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { deliver } from '../../src/relay/deliver.ts'
import { type Content, Session } from '../../src/relay/session.ts'
import { TIMEOUTS } from '../../src/relay/timeouts.ts'
import { selfSigned } from '../support/certificate.ts'
import { Remote } from '../support/remote.ts'
import { type Rig, rigFor } from './rig.ts'

interface Peer extends AsyncDisposable {
  port: number
}

async function peerThat(does: (socket: Socket) => void): Promise<Peer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    does(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const envelope = { from: '', to: 'alice@there.example', dsn: {} }

async function sessionWith({ port }: Pick<Peer, 'port'>): Promise<Session> {
  const socket = connect({ host: '127.0.0.1', port })
  await once(socket, 'connect')
  const opened = await Session.open(
    {
      ...{ socket, port, name: 'there.example', tls: 'off', implicitTls: false, auth: null },
      ...{ way: '', localIp: '127.0.0.1', remoteIp: '127.0.0.1' },
    },
    { hostname: 'out.shop.example', timeouts: TIMEOUTS },
  )
  if ('outcome' in opened) throw new Error(JSON.stringify(opened.outcome))
  return opened.session
}

/** Of which `taken` is told whenever a piece is. */
function contentOf(length: number, taken: () => void): Content {
  const bytes = Buffer.alloc(length, '.\r\n')
  Object.defineProperty(bytes, 'subarray', {
    value(from: number, to: number) {
      taken()
      return Buffer.prototype.subarray.call(bytes, from, to)
    },
  })
  return { bytes, eightBit: false, utf8Header: false }
}

async function lastError(rig: Rig): Promise<string> {
  const [id = ''] = await rig.send('alice@there.example')
  await rig.settled(1)
  return (await rig.store.queue.find(id))?.lastError ?? ''
}

test('a remote that sends empty lines without end is left', async () => {
  await using peer = await peerThat((socket) => {
    const lines = Buffer.from('\r\n'.repeat(8192))
    const write = () => {
      while (socket.write(lines));
    }
    socket.on('drain', write)
    socket.write('220 there.example\r\n')
    write()
  })
  await using rig = await rigFor(peer)
  expect(await lastError(rig)).toContain('response exceeds maximum allowed size')
})

test.each(['connect', 'ehlo'] as const)('a stray line at %s is no reply', async (state) => {
  const words = { connect: '220-welcome', ehlo: '250-there.example' }[state]
  const script = { [state]: `${words}\r\nno spam please\r\n${words.replace('-', ' ')}` }
  await using remote = await Remote.start({ script })
  await using rig = await rigFor(remote)
  await rig.send('alice@there.example')
  await rig.settled(1)
  expect(rig.relay.state().results.delivered).toBe(1)
  expect(remote.mails).toHaveLength(1)
})

test('the last words of a remote count without a line end too', async () => {
  await using peer = await peerThat((socket) => {
    socket.write('220 there.example\r\n')
    socket.on('data', (chunk: Buffer) => {
      if (chunk.toString().startsWith('RCPT')) socket.end('550 5.1.1 no such user')
      else socket.write('250 ok\r\n')
    })
  })
  await using rig = await rigFor(peer)
  const [id = ''] = await rig.send('alice@there.example')
  await rig.settled(1)
  expect(await rig.store.failures.byMessage(id)).toMatchObject([
    { state: 'rcpt', status: '5.1.1', description: '550 5.1.1 no such user' },
  ])
})

test('a remote that resets the connection behind its no is heard at the next try', async () => {
  const chunks: string[] = []
  await using peer = await peerThat((socket) => {
    socket.write('220 there.example\r\n')
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString()
      chunks.push(text.replace(/ .*/s, ''))
      if (text.startsWith('EHLO')) socket.write('250-there.example\r\n250 PIPELINING\r\n')
      else if (text.includes('DATA')) socket.destroy()
      else if (text.startsWith('RCPT')) socket.end('521 5.7.1 not from you\r\n')
      else socket.write('250 ok\r\n')
    })
  })
  await using rig = await rigFor(peer)
  const [id = ''] = await rig.send('alice@there.example')
  await rig.settled(1)
  rig.pass(60_000)
  await rig.settled(2)
  expect(await rig.store.failures.byMessage(id)).toMatchObject([
    { state: 'rcpt', code: 521, description: '521 5.7.1 not from you' },
  ])
  expect(chunks.slice(0, 5)).toEqual(['EHLO', 'MAIL', 'EHLO', 'MAIL', 'RCPT'])
})

test('a remote that is out of step gets no content', async () => {
  await using remote = await Remote.start({ script: { data: '250 2.0.0 ok' } })
  await using rig = await rigFor(remote)
  expect(await lastError(rig)).toBe(
    'Data command failed: out of step: 250 2.0.0 ok (at DATA command)',
  )
  expect(remote.mails).toEqual([])
})

test('a yes that comes before the content is over is none', async () => {
  await using remote = await Remote.start({ script: { data: '354 go on\r\n250 2.0.0 ok' } })
  await using rig = await rigFor(remote)
  expect(await lastError(rig)).toContain('out of step: 250 2.0.0 ok')
})

test('a remote that leaves in the middle of its last reply may have the mail', async () => {
  await using peer = await peerThat((socket) => {
    socket.write('220 there.example\r\n')
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString()
      if (text.startsWith('X-Retour-Id')) socket.end('250 2.0.0 que')
      else socket.write(text.startsWith('DATA') ? '354 go on\r\n' : '250 ok\r\n')
    })
  })
  await using rig = await rigFor(peer)
  expect(await lastError(rig)).toBe('Connection closed unexpectedly (at end of DATA command)')
})

test('what is said before TLS counts for nothing behind it', async () => {
  const identity = selfSigned()
  await using peer = await peerThat((plain) => {
    plain.write('220 there.example\r\n')
    plain.on('data', (chunk: Buffer) => {
      if (!chunk.toString().startsWith('STARTTLS')) {
        return void plain.write('250-there.example\r\n250 STARTTLS\r\n')
      }
      plain.removeAllListeners('data')
      plain.write('220 go ahead\r\n250-begun in the clear')
      const secure = new TLSSocket(plain, {
        isServer: true,
        secureContext: createSecureContext(identity),
      })
      secure.on('error', () => {})
      secure.on('data', () => secure.write('554 5.7.1 not from you\r\n'))
    })
  })
  await using rig = await rigFor(peer, { relay: { tls: 'required' } })
  expect(await lastError(rig)).toBe('554 5.7.1 not from you')
})

test('of words that are no reply no more is kept than of a reply', async () => {
  await using remote = await Remote.start({ script: { connect: 'x'.repeat(100_000) } })
  await using rig = await rigFor(remote)
  const error = await lastError(rig)
  expect(error).toStartWith('Invalid greeting')
  expect(error.length).toBeLessThan(1100)
})

test('a remote that refuses a mail in the middle of it hears no command in its place', async () => {
  let heard = ''
  await using peer = await peerThat((socket) => {
    let isData = false
    socket.write('220 there.example\r\n')
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1')
      heard += text
      if (isData) return
      if (text.startsWith('EHLO')) socket.write('250 there.example\r\n')
      else if (text.startsWith('DATA')) {
        isData = true
        socket.write('354 go on\r\n')
        socket.once('data', () => socket.write('552 5.3.4 too large\r\n'))
      } else socket.write('250 ok\r\n')
    })
  })
  await using rig = await rigFor(peer)
  const [id = ''] = await rig.send(
    'alice@there.example',
    {},
    `Subject: x\r\n\r\n${'y\r\n'.repeat(2_000_000)}`,
  )
  await rig.settled(1)
  expect(await rig.store.failures.byMessage(id)).toMatchObject([
    { state: 'dot', description: '552 5.3.4 too large' },
  ])
  expect(heard).not.toContain('RSET')
  expect(rig.relay.state().idle).toBe(0)
})

test('a remote that takes no more of a mail is given up after a time', async () => {
  await using peer = await peerThat((socket) => {
    socket.write('220 there.example\r\n')
    socket.on('data', (chunk: Buffer) => {
      const isData = chunk.toString().startsWith('DATA')
      socket.write(isData ? '354 go on\r\n' : '250 ok\r\n')
      if (isData) socket.pause()
    })
  })
  await using rig = await rigFor(peer, { timeouts: { dotMs: 100 } })
  const [id = ''] = await rig.send('alice@there.example', {}, 'x'.repeat(20_000_000))
  await rig.settled(1)
  expect((await rig.store.queue.find(id))?.lastError).toBe('Timeout (at DATA command)')
})

test('a content goes out in pieces, with time for others in between', async () => {
  await using remote = await Remote.start()
  const session = await sessionWith(remote)
  let turn = 0
  const turns = new Set<number>()
  const next = () => {
    turn += 1
    if (session.isOpen) setImmediate(next)
  }
  next()
  const content = contentOf(600_000, () => turns.add(turn))
  expect(await session.send(envelope, content)).toMatchObject({ kind: 'accepted' })
  expect(turns.size).toBeGreaterThan(9)
  expect(remote.mails[0]?.data).toBe(content.bytes.toString())
  session.quit()
})

test('of a mail that is refused in the middle no more is looked at', async () => {
  await using peer = await peerThat((socket) => {
    socket.write('220 there.example\r\n')
    socket.on('data', (chunk: Buffer) => {
      const isData = chunk.toString().startsWith('DATA')
      socket.write(isData ? '354 go on\r\n552 5.3.4 too large\r\n' : '250 ok\r\n')
      if (isData) socket.pause()
    })
  })
  const session = await sessionWith(peer)
  let pieces = 0
  const content = contentOf(20_000_000, () => {
    pieces += 1
  })
  expect(await session.send(envelope, content)).toMatchObject({ kind: 'refused', code: 552 })
  const until = pieces
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(pieces).toBe(until)
})

test('an address that cannot be written into an envelope fails at once', async () => {
  await using remote = await Remote.start()
  await using rig = await rigFor(remote)
  const [id = ''] = await rig.send('"a<b>c"@there.example')
  await rig.settled(1)
  expect(await rig.store.failures.byMessage(id)).toMatchObject([
    { status: '5.1.3', reason: 'syntax-error', fault: 'network' },
  ])
})

test('a try that is to begin after its end does not', async () => {
  const dial = () => {
    throw new Error('dialled')
  }
  const content = { bytes: Buffer.from('x'), eightBit: false, utf8Header: false }
  const outcome = await deliver(
    // biome-ignore lint/suspicious/noExplicitAny: nothing of them is looked at
    { envelope, content, lane: '', destination: '', ...({} as any) },
    // biome-ignore lint/suspicious/noExplicitAny: nor of those
    { route: { dial, redial: dial }, timeouts: TIMEOUTS, ...({} as any) },
    AbortSignal.abort(),
  )
  expect(outcome).toEqual({ kind: 'stopped' })
})
