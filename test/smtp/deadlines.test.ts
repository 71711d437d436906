import { describe, expect, test } from 'bun:test'
import { startIntake, type TestIntake } from '../support/intake.ts'
import { until, withTime } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

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

/** A client that was asked for the content of its mail before a limit of `ms` passed. */
function inAMail(start: (ms: number) => Promise<TestIntake>) {
  const attempt = async (ms: number) => {
    const intake = await start(ms)
    const client = await SmtpClient.greet(intake.address)
    return { intake, client, asked: await client.openMail([OURS]) }
  }
  return withTime(50, attempt, ({ asked }) => asked.startsWith('354'))
}

/** A client whose mail was being stored before a limit of `ms` passed, and is until `commit`. */
function inTheStore(start: (ms: number) => Promise<TestIntake>) {
  const attempt = async (ms: number) => {
    const intake = await start(ms)
    const { promise: committed, resolve: commit } = Promise.withResolvers<void>()
    const arrived = Promise.withResolvers<boolean>()
    intake.store.accept = () => {
      arrived.resolve(true)
      return committed
    }
    const client = await SmtpClient.greet(intake.address)
    const answer = client.mail([OURS], 'x')
    const isStoring = await Promise.race([arrived.promise, answer.then(() => false)])
    return { ...intake, client, answer, commit, isStoring }
  }
  return withTime(50, attempt, ({ isStoring }) => isStoring)
}

describe('the deadline of a session', () => {
  test('ends it with a 421 between commands, however busy it is', async () => {
    const intake = await startIntake({ sessionMaxS: 0.1 })
    const client = await SmtpClient.connect(intake.address)
    let last = ''
    for (let answer = await client.reply(); answer !== ''; ) {
      last = answer
      answer = await client.command('NOOP')
    }
    expect(last).toBe('421 4.4.2 mx.retour.example this session took too long, try again')
    client.close()
    await allGone(intake)
    expect(intake.listener.counts().sessionsDismissed).toBe(1)
  })

  test('ends a mail that never ends, though a byte comes now and then', async () => {
    const { intake, client } = await inAMail((ms) =>
      startIntake({ sessionMaxS: ms / 1000 }, { idleMs: 10 * ms }),
    )
    await drip(client, intake.address, 'x')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    await client.closed()
    client.close()
    await allGone(intake)
    expect(intake.arrivals).toHaveLength(0)
  })

  test('ends a command line that never ends', async () => {
    const intake = await startIntake({ sessionMaxS: 0.1 }, { commandMaxBytes: 1_000_000 })
    const client = await SmtpClient.connect(intake.address)
    expect(await client.reply()).toStartWith('220 ')
    await drip(client, intake.address, 'N')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
  })

  test('waits for the answer to a mail that is being stored', async () => {
    const { address, arrivals, client, answer, commit } = await inTheStore((ms) =>
      startIntake({ sessionMaxS: ms / 1000 }),
    )
    const probe = await SmtpClient.connect(address)
    expect(await probe.closed()).toContain('\r\n421 ') // the deadline has passed for both
    commit()
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
    const { intake, client } = await inAMail((ms) => startIntake({}, { idleMs: ms }))
    client.send('half a mail\r\n')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    await client.closed()
    await allGone(intake)
    expect(intake.arrivals).toHaveLength(0)
  })

  test('of a peer that waits for our answer does not count', async () => {
    const { address, answer, commit } = await inTheStore((ms) => startIntake({}, { idleMs: ms }))
    const probe = await SmtpClient.connect(address)
    expect(await probe.closed()).toContain('\r\n421 ')
    commit()
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
