import { describe, expect, test } from 'bun:test'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { SMTPServerDataStream } from 'smtp-server'
import { type Bounds, bounds as defaults } from '../../src/smtp/limits.ts'
import { receive } from '../../src/smtp/receive.ts'
import { createContext } from '../../src/smtp/server.ts'
import type { Session } from '../../src/smtp/session.ts'
import { startIntake } from '../support/intake.ts'
import { silentLog } from '../support/log.ts'
import { until } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'

/** An intake all of whose room for large mail is held by one that has begun. */
async function startFull(size: number, bounds: Partial<Bounds>) {
  const intake = await startIntake({ sizeMaxBytes: size }, { largeMaxBytes: size, ...bounds })
  const holding = await SmtpClient.greet(intake.address)
  await holding.openMail([OURS])
  holding.send('x'.repeat(400_000))
  await until(() => intake.listener.counts().bufferedBytes === size)
  return { ...intake, holding }
}

describe('a recipient', () => {
  test('that is not ours is refused before DATA, each kind with its code', async () => {
    const { address, arrivals, logged, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    expect(await client.command('RCPT TO:<foreign@bounces.example>')).toBe(
      '550 5.1.1 no such address here',
    )
    expect(await client.command('RCPT TO:<x@elsewhere.example>')).toBe(
      '550 5.7.1 relay access denied: no mail for this domain is taken here',
    )
    expect(await client.command('RCPT TO:<forged@bounces.example>')).toStartWith('550 5.7.1 ')
    expect(await client.command('RCPT TO:<expired@bounces.example>')).toStartWith('550 5.7.1 ')
    expect(await client.command('DATA')).toStartWith('503 ')
    expect(arrivals).toHaveLength(0)
    expect(logged.map(({ fields }) => fields.why)).toEqual(
      expect.arrayContaining(['foreign', 'forged', 'expired']),
    )
    expect(listener.counts().recipientsRefused).toBe(4)
  })

  test('is put off when the check itself fails', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    expect(await client.command('RCPT TO:<broken@bounces.example>')).toStartWith('451 4.3.0 ')
  })

  test('that is given twice counts once', async () => {
    const { address, arrivals } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.mail([OURS, 'B-1@Bounces.Example', 'b-2@bounces.example'], 'x')
    expect(arrivals[0]?.recipients).toHaveLength(2)
  })

  test('too many is put off with 452, and the ones before it get the mail', async () => {
    const { address, arrivals } = await startIntake({ recipientsMax: 2 })
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    await client.command('RCPT TO:<b-1@bounces.example>')
    await client.command('RCPT TO:<b-2@bounces.example>')
    expect(await client.command('RCPT TO:<b-3@bounces.example>')).toBe(
      '452 4.5.3 too many recipients',
    )
    await client.command('DATA')
    expect(await client.command('.')).toStartWith('250 ')
    expect(arrivals[0]?.recipients).toHaveLength(2)
  })
})

describe('store trouble', () => {
  test('is a 451 that tells nothing, and the mail is taken when it comes again', async () => {
    const { address, store, arrivals, logged, listener } = await startIntake()
    store.accept = () => Promise.reject(new Error('the disk is full'))
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'x')).toBe('451 4.3.0 temporary failure, try again later')
    expect(arrivals).toHaveLength(0)
    expect(logged.find(({ event }) => event === 'accept failed')?.fields.error).toEqual(
      new Error('the disk is full'),
    )
    store.accept = async () => {}
    expect(await client.mail([OURS], 'x')).toStartWith('250 ')
    expect(arrivals).toHaveLength(1)
    expect(listener.counts()).toMatchObject({ mailsFailed: 1, mailsAccepted: 1, bufferedBytes: 0 })
  })

  test('that throws at once is a 451 as well', async () => {
    const { address, store } = await startIntake()
    store.accept = () => {
      throw new Error('closed')
    }
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'x')).toStartWith('451 4.3.0 ')
  })

  test('the 250 waits for the commit', async () => {
    const { address, holdCommits } = await startIntake()
    const held = holdCommits()
    const client = await SmtpClient.greet(address)
    let answered = false
    const answer = client.mail([OURS], 'x').then((text) => {
      answered = true
      return text
    })
    await held.asked
    await SmtpClient.greet(address)
    expect(answered).toBe(false)
    held.commit()
    expect(await answer).toStartWith('250 ')
  })
})

describe('a mail', () => {
  test('that says in MAIL that it is too big is refused there', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.greet(address)
    expect(await client.command('MAIL FROM:<> SIZE=100001')).toStartWith('552 5.3.4 ')
    expect(await client.command('MAIL FROM:<> SIZE=100000')).toStartWith('250 ')
  })

  test('of just the greatest size is taken, one byte more is refused and not handed on', async () => {
    const { address, arrivals, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    expect(await client.mail([OURS], 'x'.repeat(99_998))).toStartWith('250 ')
    expect(await client.mail([OURS], 'x'.repeat(99_999))).toStartWith('552 5.3.4 ')
    expect(arrivals).toHaveLength(1)
    expect(listener.counts()).toMatchObject({ mailsRefused: 1, bufferedBytes: 0 })
    expect(await client.mail([OURS], 'again')).toStartWith('250 ')
  })

  test('far over the greatest size is not collected', async () => {
    const { address, arrivals, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.openMail([OURS])
    const megabyte = Buffer.alloc(1_048_576, 'x')
    let most = 0
    for (let i = 0; i < 50; i++) {
      await new Promise<void>((resolve) => {
        client.socket.write(megabyte, () => resolve())
      })
      most = Math.max(most, listener.counts().bufferedBytes)
    }
    expect(await client.command('\r\n.')).toStartWith('552 5.3.4 ')
    expect(most).toBeLessThanOrEqual(100_000)
    expect(arrivals).toHaveLength(0)
  })

  test('is put off with 452 while other mail fills the memory', async () => {
    const { address, listener, holdCommits } = await startIntake({}, { memoryMaxBytes: 100_000 })
    const held = holdCommits()
    const first = await SmtpClient.greet(address)
    const answer = first.mail([OURS], 'x'.repeat(90_000))
    await held.asked
    const second = await SmtpClient.greet(address)
    expect(listener.counts().bufferedBytes).toBe(100_000)
    expect(await second.command('MAIL FROM:<>')).toStartWith('452 4.3.1 ')
    held.commit()
    expect(await answer).toStartWith('250 ')
    expect(await second.mail([OURS], 'x'.repeat(90_000))).toStartWith('250 ')
    expect(listener.counts().bufferedBytes).toBe(0)
  })

  test('that outgrows the memory while it arrives is put off with 452', async () => {
    const { address, listener } = await startIntake({}, { memoryMaxBytes: 100_000 })
    const first = await SmtpClient.greet(address)
    await first.openMail([OURS])
    const second = await SmtpClient.greet(address)
    await second.openMail([OURS])
    first.send('x'.repeat(60_000))
    await until(() => listener.counts().bufferedBytes >= 60_000)
    second.send(`${'x'.repeat(60_000)}\r\n.\r\n`)
    expect(await second.reply()).toStartWith('452 4.3.1 ')
    first.send('\r\n.\r\n')
    expect(await first.reply()).toStartWith('250 ')
    expect(listener.counts().bufferedBytes).toBe(0)
  })

  test('cut off by the end of the connection is not handed on and leaves no memory behind', async () => {
    const { address, arrivals, listener } = await startIntake()
    const client = await SmtpClient.greet(address)
    await client.openMail([OURS])
    client.send('x'.repeat(50_000))
    await until(() => listener.counts().bufferedBytes !== 0)
    client.close()
    await until(() => listener.counts().sessions <= 0)
    expect(listener.counts().bufferedBytes).toBe(0)
    expect(arrivals).toHaveLength(0)
  })

  test('that is large waits until there is room, and a small one passes it', async () => {
    const size = 1_000_000
    const { address, store, arrivals, listener } = await startIntake(
      { sizeMaxBytes: size },
      { largeMaxBytes: size },
    )
    const [commit, asked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const take = store.accept
    store.accept = async (arrival) => {
      asked.resolve()
      if (arrival.raw.length > 300_000) await commit.promise
      await take(arrival)
    }
    const clients = await Promise.all(Array.from({ length: 5 }, () => SmtpClient.greet(address)))
    const [last, ...large] = clients
    const answers = large.map((client) => client.mail([OURS], 'x'.repeat(900_000)))
    await asked.promise
    expect(await last?.mail([OURS], 'small')).toStartWith('250 ')
    expect(arrivals).toHaveLength(1)
    expect(listener.counts().bufferedBytes).toBeLessThan(2.5 * size)
    commit.resolve()
    for (const answer of await Promise.all(answers)) expect(answer).toStartWith('250 ')
    expect(arrivals.map(({ raw }) => raw.length).toSorted((a, b) => a - b)).toEqual([
      7,
      ...Array<number>(4).fill(900_002),
    ])
    expect(listener.counts().bufferedBytes).toBe(0)
  })

  test('that is over before there is room for its last piece is taken whole', async () => {
    const context = createContext(silentLog, { ...defaults, largeMaxBytes: 400_000 })
    const holding = context.room.enter(400_000, 60_000, () => {})
    const session = { declaredBytes: 0, answering: () => {} } as Partial<Session> as Session
    // As when a peer sends all of it without waiting for our 354.
    const stream = new PassThrough()
    const content = stream as unknown as SMTPServerDataStream
    const received = receive(content, session, 400_000, context, async ({ length }) => length)
    stream.end(Buffer.alloc(300_000))
    await once(stream, 'close')
    holding.leave()
    expect(await received).toBe(300_000)
  })

  test('that trickles in loses its room to others that wait, and is put off with 452', async () => {
    const size = 1_000_000
    const largePace = { graceMs: 0, bytesPerS: Infinity, lookMs: 1 }
    const { address, listener, holding: slow } = await startFull(size, { largePace })
    const second = await SmtpClient.greet(address)
    expect(await second.mail([OURS], 'x'.repeat(900_000))).toStartWith('250 ')
    slow.send('\r\n.\r\n')
    expect(await slow.reply()).toStartWith('452 4.3.1 ')
    expect(listener.counts().bufferedBytes).toBe(0)
  })

  test('that waits for its commit keeps its room, and is stored whole', async () => {
    const size = 1_000_000
    const largePace = { graceMs: 0, bytesPerS: Infinity, lookMs: 1 }
    const limits = { largeMaxBytes: size, largeWaitMs: 20, largePace }
    const { address, holdCommits, arrivals } = await startIntake({ sizeMaxBytes: size }, limits)
    const held = holdCommits()
    const first = await SmtpClient.greet(address)
    const answer = first.mail([OURS], 'x'.repeat(900_000))
    await held.asked
    const second = await SmtpClient.greet(address)
    expect(await second.mail([OURS], 'x'.repeat(900_000))).toStartWith('452 4.3.1 ')
    held.commit()
    expect(await answer).toStartWith('250 ')
    expect(arrivals.map(({ raw }) => raw.length)).toEqual([900_002])
  })

  test('that waited too long for room is put off with 452', async () => {
    const size = 1_000_000
    const { address, holding } = await startFull(size, { largeWaitMs: 1 })
    const second = await SmtpClient.greet(address)
    expect(await second.mail([OURS], 'x'.repeat(900_000))).toStartWith('452 4.3.1 ')
    holding.send('\r\n.\r\n')
    expect(await holding.reply()).toStartWith('250 ')
    expect(await second.mail([OURS], 'x'.repeat(900_000))).toStartWith('250 ')
  })
})
