import { describe, expect, test } from 'bun:test'
import { startIntake, type TestIntake } from '../support/intake.ts'
import { SmtpClient, until } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'

/** Waits until the server has let go of every connection and all memory. */
async function allGone({ listener }: TestIntake): Promise<void> {
  await until(() => listener.counts().sessions <= 0)
  expect(listener.counts().bufferedBytes).toBe(0)
}

/** Sends a byte now and then, until the deadline of the session that sets the pace. */
async function drip(client: SmtpClient, address: string, byte: string): Promise<void> {
  const pace = await SmtpClient.greet(address)
  while ((await pace.command('NOOP')).startsWith('250')) client.send(byte)
}

describe('the deadline of a session', () => {
  test('ends it with a 421 between commands, however busy it is', async () => {
    const intake = await startIntake({ sessionMaxS: 0.1 })
    const client = await SmtpClient.greet(intake.address)
    let last = ''
    for (let answer = await client.command('NOOP'); answer !== ''; ) {
      last = answer
      answer = await client.command('NOOP')
    }
    expect(last).toBe('421 4.4.2 mx.retour.example this session took too long, try again')
    client.close()
    await allGone(intake)
    expect(intake.listener.counts().sessionsDismissed).toBe(1)
  })

  test('ends a mail that never ends, though a byte comes now and then', async () => {
    const intake = await startIntake({ sessionMaxS: 0.1 }, { idleMs: 1_000 })
    const client = await SmtpClient.greet(intake.address)
    await client.openMail([OURS])
    await drip(client, intake.address, 'x')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    await client.closed()
    client.close()
    await allGone(intake)
    expect(intake.arrivals).toHaveLength(0)
  })

  test('ends a command line that never ends', async () => {
    const intake = await startIntake({ sessionMaxS: 0.1 }, { commandMaxBytes: 1_000_000 })
    const client = await SmtpClient.greet(intake.address)
    await drip(client, intake.address, 'N')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
  })

  test('waits for the answer to a mail that is being stored', async () => {
    const { address, store, arrivals } = await startIntake({ sessionMaxS: 0.1 })
    const commit = Promise.withResolvers<void>()
    store.accept = () => commit.promise
    const client = await SmtpClient.greet(address)
    const probe = await SmtpClient.greet(address)
    const answer = client.mail([OURS], 'x')
    expect(await probe.closed()).toStartWith('421 ') // the deadline has passed for both
    commit.resolve()
    expect(await answer).toStartWith('250 ')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    expect(arrivals).toHaveLength(1)
  })
})

describe('silence', () => {
  test('ends a session with a 421', async () => {
    const intake = await startIntake({}, { idleMs: 50 })
    const client = await SmtpClient.connect(intake.address)
    expect(await client.reply()).toStartWith('220 ')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    await client.closed()
    await allGone(intake)
  })

  test('ends a session in the middle of a mail', async () => {
    const intake = await startIntake({}, { idleMs: 50 })
    const client = await SmtpClient.greet(intake.address)
    await client.openMail([OURS])
    client.send('half a mail\r\n')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    await client.closed()
    await allGone(intake)
    expect(intake.arrivals).toHaveLength(0)
  })

  test('of a peer that waits for our answer does not count', async () => {
    const { address, store } = await startIntake({}, { idleMs: 30 })
    const commit = Promise.withResolvers<void>()
    store.accept = () => commit.promise
    const client = await SmtpClient.greet(address)
    const probe = await SmtpClient.greet(address)
    const answer = client.mail([OURS], 'x')
    expect(await probe.closed()).toStartWith('421 ')
    commit.resolve()
    expect(await answer).toStartWith('250 ')
  })
})

describe('too many errors', () => {
  test('of any kind end the session', async () => {
    const { address } = await startIntake({}, { errorsMax: 5 })
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    for (let i = 0; i < 5; i++) {
      expect(await client.command(`RCPT TO:<guess-${i}@elsewhere.example>`)).toStartWith('550 ')
    }
    expect(await client.reply()).toBe('421 4.7.0 mx.retour.example too many errors')
    expect(await client.closed()).toBe('')
  })

  test('unknown commands end it sooner', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.greet(address)
    let answer = ''
    for (let i = 0; i < 10; i++) answer = await client.command(`GUESS ${i}`)
    expect(answer).toStartWith('421 4.7.0 mx.retour.example ')
  })

  test('a web browser is sent away', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.connect(address)
    await client.reply()
    expect(await client.command('POST / HTTP/1.1')).toStartWith('421 4.7.0 ')
  })

  test('a command line without end is not collected', async () => {
    const { address } = await startIntake()
    const client = await SmtpClient.greet(address)
    client.send('x'.repeat(5_000))
    expect(await client.reply()).toStartWith('421 4.5.2 ')
  })
})
