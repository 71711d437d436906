import { describe, expect, mock, test } from 'bun:test'
import { Socket } from 'node:net'
import { Door } from '../../src/smtp/door.ts'
import { noCounts } from '../../src/smtp/intake.ts'
import { bounds, NetworkSeats } from '../../src/smtp/limits.ts'
import type { Session } from '../../src/smtp/session.ts'
import { startIntake, testOptions } from '../support/intake.ts'
import { silentLog } from '../support/log.ts'
import { until } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'

describe('the number of connections', () => {
  test('is limited in all, and a seat is free again when one has left', async () => {
    const { address, listener, logged } = await startIntake({ connectionsMax: 2 })
    const first = await SmtpClient.greet(address)
    await SmtpClient.greet(address)
    const third = await SmtpClient.connect(address)
    expect(await third.closed()).toBe(
      '421 4.7.0 mx.retour.example too many connections, try again later\r\n',
    )
    expect(logged.at(-1)).toMatchObject({ event: 'connection refused' })
    await first.command('QUIT')
    await first.closed()
    await until(() => listener.counts().sessions <= 1)
    const fourth = await SmtpClient.connect(address)
    expect(await fourth.reply()).toStartWith('220 ')
    expect(listener.counts()).toMatchObject({ connections: 4, connectionsRefused: 1, sessions: 2 })
  })

  test('is limited for one address, and one that leaves gives back one seat', async () => {
    const { address, listener } = await startIntake({ connectionsPerIpMax: 2 })
    const first = await SmtpClient.greet(address)
    await SmtpClient.greet(address)
    const oneTooMany = async () => (await SmtpClient.connect(address)).closed()
    expect(await oneTooMany()).toStartWith('421 4.7.0 mx.retour.example too many connections')
    await first.command('QUIT')
    await until(() => listener.counts().sessions === 1)
    await SmtpClient.greet(address)
    expect(await oneTooMany()).toStartWith('421 4.7.0 mx.retour.example too many connections')
  })

  test('of one IPv6 network counts together, as one host may have all of it', () => {
    const seats = new NetworkSeats()
    expect(seats.take('2001:db8::1', 1)).toBe(true)
    expect(seats.take('2001:db8:0:0:ffff::2', 1)).toBe(false)
    expect(seats.take('2001:db8:0:1::1', 1)).toBe(true)
    expect(seats.take('2001:db8:1::', 1)).toBe(true)
    expect(seats.take('::1', 1)).toBe(true)
    seats.giveBack('2001:db8:0:0:ffff::2')
    expect(seats.take('2001:db8::1', 1)).toBe(true)
  })
})

describe('a door', () => {
  const start = (sessionMaxMs: number) => {
    const limits = { connectionsMax: 9, connectionsPerIpMax: 9, sessionMaxMs }
    const rules = { hostname: 'mx.retour.example', ...limits, isProxy: () => false }
    const door = new Door(() => rules, bounds, { ...noCounts }, silentLog)
    const admit = () => {
      const socket = new Socket()
      const ended = Promise.withResolvers<() => void>()
      const dismiss = mock()
      door.admit(socket, (_, __, leave) => {
        ended.resolve(leave)
        return { dismiss } as Partial<Session> as Session
      })
      return { socket, dismiss, leave: async () => (await ended.promise)() }
    }
    return { door, admit }
  }

  test('that has closed lets nobody in', async () => {
    const { door, admit } = start(60_000)
    await door.close(0)
    expect(admit().socket.destroyed).toBe(true)
    expect(door.taken).toBe(0)
  })

  test('forgets the deadline of who has left', async () => {
    const { admit } = start(1)
    const [first, second] = [admit(), admit()]
    await first.leave()
    await until(() => second.dismiss.mock.calls.length > 0)
    expect(first.dismiss).not.toHaveBeenCalled()
  })
})

describe('a trusted proxy', () => {
  const trusted = { proxyProtocolFrom: ['127.0.0.0/8'] }
  const header = (ip: string) => `PROXY TCP4 ${ip} 127.0.0.1 40000 25\r\n`

  test('tells the real address, which is what is recorded', async () => {
    const { address, arrivals } = await startIntake(trusted)
    const client = await SmtpClient.connect(address)
    client.send(header('192.0.2.77'))
    expect(await client.reply()).toStartWith('220 ')
    await client.command('EHLO client.example')
    await client.mail([OURS], 'x')
    expect(arrivals[0]?.peer.ip).toBe('192.0.2.77')
  })

  test('may send its header byte by byte, and in one segment with what follows', async () => {
    const { address } = await startIntake(trusted)
    const slow = await SmtpClient.connect(address)
    await slow.sendByteWise(header('192.0.2.77'))
    expect(await slow.reply()).toStartWith('220 ')
    const quick = await SmtpClient.connect(address)
    quick.send(`${header('192.0.2.78')}EHLO client.example\r\n`)
    expect(await quick.reply()).toStartWith('220 ')
    expect(await quick.reply()).toStartWith('250-')
  })

  test('may use version 2', async () => {
    const { address, arrivals } = await startIntake(trusted)
    const client = await SmtpClient.connect(address)
    client.send('\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c\xc0\0\x02\x4d\x7f\0\0\x01\x9c\x40\0\x19')
    expect(await client.reply()).toStartWith('220 ')
    await client.command('EHLO client.example')
    await client.mail([OURS], 'x')
    expect(arrivals[0]?.peer.ip).toBe('192.0.2.77')
  })

  test('does not make all its clients one', async () => {
    const { address } = await startIntake({ ...trusted, connectionsPerIpMax: 1 })
    const answers: string[] = []
    for (const ip of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) {
      const client = await SmtpClient.connect(address)
      client.send(header(ip))
      answers.push((await client.reply()).slice(0, 3))
    }
    expect(answers).toEqual(['220', '220', '421'])
  })

  test('whose clients are turned away and linger has room for others', async () => {
    const limits = { connectionsMax: 3, connectionsPerIpMax: 1 }
    const { address } = await startIntake({ ...trusted, ...limits })
    const answers: string[] = []
    for (const ip of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']) {
      const client = await SmtpClient.connect(address, { allowHalfOpen: true })
      client.send(header(ip))
      answers.push((await client.reply()).slice(0, 3))
    }
    expect(answers).toEqual(['220', '421', '421', '220'])
  })

  test('that sends no header gets no session', async () => {
    const { address, listener } = await startIntake(trusted)
    const client = await SmtpClient.connect(address)
    client.send('EHLO client.example\r\n')
    expect(await client.closed()).toBe('')
    await until(() => listener.counts().sessions <= 0)
    expect(listener.counts().connectionsRefused).toBe(1)
  })

  test('that only looks whether somebody listens is no trouble', async () => {
    const { address, listener, logged } = await startIntake(trusted)
    const client = await SmtpClient.connect(address)
    client.socket.end()
    expect(await client.closed()).toBe('')
    await until(() => listener.counts().sessions <= 0)
    expect(listener.counts().connectionsRefused).toBe(0)
    expect(logged.filter(({ level }) => level === 'warn')).toEqual([])
  })

  test('that closes within its header is told of', async () => {
    const { address, listener, logged } = await startIntake(trusted)
    const client = await SmtpClient.connect(address)
    client.send('PROXY TCP4 192.0.2')
    client.socket.end()
    expect(await client.closed()).toBe('')
    await until(() => listener.counts().sessions <= 0)
    expect(listener.counts().connectionsRefused).toBe(1)
    expect(logged).toContainEqual(expect.objectContaining({ event: 'proxy refused' }))
  })

  test('that stays silent is cut off, and its seat is free', async () => {
    const { address, listener } = await startIntake(trusted, { proxyHeaderMs: 20 })
    const client = await SmtpClient.connect(address)
    expect(await client.closed()).toBe('')
    await until(() => listener.counts().sessions <= 0)
    expect(listener.counts().connectionsRefused).toBe(1)
  })

  test('is only who the configuration names: from others PROXY is an unknown command', async () => {
    const { address, arrivals } = await startIntake({ proxyProtocolFrom: ['10.0.0.0/8'] })
    const client = await SmtpClient.connect(address)
    expect(await client.reply()).toStartWith('220 ')
    expect(await client.command('PROXY TCP4 192.0.2.77 127.0.0.1 4 25')).toStartWith('500 ')
    await client.command('EHLO client.example')
    expect(await client.command('XCLIENT ADDR=192.0.2.77')).toStartWith('500 ')
    await client.mail([OURS], 'x')
    expect(arrivals[0]?.peer.ip).toBe('127.0.0.1')
  })
})

describe('closing', () => {
  test('ends idle sessions at once and lets an open transaction finish', async () => {
    const { address, listener, arrivals } = await startIntake()
    const idle = await SmtpClient.greet(address)
    const busy = await SmtpClient.greet(address)
    await busy.command('MAIL FROM:<>')
    const closed = listener.close(10_000)
    expect(await idle.closed()).toBe(
      '421 4.3.2 mx.retour.example shutting down, try again later\r\n',
    )
    expect(await busy.command(`RCPT TO:<${OURS}>`)).toStartWith('250 ')
    expect(await busy.command('DATA')).toStartWith('354 ')
    expect(await busy.command('x\r\n.')).toStartWith('250 ')
    expect(await busy.closed()).toStartWith('421 4.3.2 ')
    await closed
    expect(arrivals).toHaveLength(1)
    expect(listener.counts().sessions).toBe(0)
    await expect(SmtpClient.connect(address)).rejects.toThrow()
  })

  test('does not wait for the header of a proxy', async () => {
    const { address, listener } = await startIntake({ proxyProtocolFrom: ['127.0.0.0/8'] })
    const client = await SmtpClient.connect(address)
    await until(() => listener.counts().sessions === 1)
    await listener.close(600_000)
    expect(await client.closed()).toBe('')
  })

  test('starts no new transaction', async () => {
    const { address, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    const closed = listener.close(10_000)
    expect(await client.command('RSET')).toStartWith('250 ')
    expect(await client.command('MAIL FROM:<>')).toStartWith('421 4.3.2 ')
    await closed
  })

  test('does not wait for longer than it may', async () => {
    const { address, listener, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.openMail([OURS])
    const closed = listener.close(20)
    expect(await client.reply()).toStartWith('421 4.3.2 ')
    await closed
    expect(arrivals).toHaveLength(0)
    expect(listener.counts()).toMatchObject({ sessions: 0, bufferedBytes: 0 })
  })

  test('waits for a mail that is being stored, also a moment beyond its time', async () => {
    const { address, listener, holdCommits } = await startIntake({}, { lingerMs: 60_000 })
    const held = holdCommits()
    const [client, late] = [await SmtpClient.greet(address), await SmtpClient.greet(address)]
    await late.openMail([OURS])
    const answer = client.mail([OURS], 'x')
    await held.asked
    const closed = listener.close(1)
    expect(await late.closed()).toStartWith('421 4.3.2 ')
    held.commit()
    expect(await answer).toStartWith('250 ')
    await closed
  })

  test('cuts off who still waits for the store at the end, without an answer', async () => {
    const { address, listener, store } = await startIntake({}, { lingerMs: 20 })
    const asked = Promise.withResolvers<void>()
    store.accept = () => {
      asked.resolve()
      return Promise.withResolvers<void>().promise
    }
    const client = await SmtpClient.greet(address)
    const answer = client.mail([OURS], 'x')
    await asked.promise
    await listener.close(0)
    expect(await answer).toBe('')
  })
})

describe('a reload', () => {
  test('changes the limits for the next connection and for running sessions', async () => {
    const { address, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    listener.reload(testOptions({ sizeMaxBytes: 5_000, recipientsMax: 1, connectionsMax: 1 }))
    expect(await client.command('MAIL FROM:<> SIZE=6000')).toStartWith('552 ')
    await client.command('MAIL FROM:<>')
    await client.command(`RCPT TO:<${OURS}>`)
    expect(await client.command('RCPT TO:<b-2@bounces.example>')).toStartWith('452 ')
    const second = await SmtpClient.connect(address)
    expect(await second.closed()).toStartWith('421 ')
  })

  test('with a broken part keeps everything as it was and says so', async () => {
    const { address, listener, logged } = await startIntake()
    listener.reload(testOptions({ sizeMaxBytes: 5, tlsCert: '/nowhere/a', tlsKey: '/nowhere/b' }))
    expect(logged.map(({ event }) => event)).toContain('smtp reload failed')
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'more than five')).toStartWith('250 ')
  })
})
