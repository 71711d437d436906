import { describe, expect, test } from 'bun:test'
import { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { makeCertificate } from '../support/certificate.ts'
import { directoryOfFile } from '../support/directory.ts'
import { startIntake, type TestIntake, testOptions } from '../support/intake.ts'
import { until, withTime } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'
const directory = directoryOfFile()

const nameOf = (socket: TLSSocket) => socket.getPeerCertificate().subject?.CN

const first = makeCertificate(directory, 'first.example')
const second = makeCertificate(directory, 'second.example')

describe('STARTTLS', () => {
  test('is offered with a certificate, and the mail then arrives over TLS', async () => {
    const { address, arrivals, lastMail } = await startIntake(first)
    const client = await SmtpClient.connect(address)
    await client.reply()
    expect(await client.command('EHLO plain.example')).toContain('250-STARTTLS')
    expect(nameOf(await client.startTls())).toBe('first.example')
    const extensions = await client.command('EHLO secret.example')
    expect(extensions).not.toContain('STARTTLS')
    expect(await client.mail([OURS], 'x'.repeat(80_000))).toStartWith('250 ')
    expect(arrivals[0]?.peer).toMatchObject({ tls: true, helo: 'secret.example' })
    expect(lastMail()).toBe(`${'x'.repeat(80_000)}\r\n`)
    expect(await client.command('STARTTLS')).toStartWith('503 ')
    expect(await client.command('QUIT')).toStartWith('221 ')
  })

  test('forgets what was said before it', async () => {
    const { address } = await startIntake(first)
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<>')
    await client.command(`RCPT TO:<${OURS}>`)
    await client.startTls()
    expect(await client.command('DATA')).toStartWith('503 ')
    expect(await client.command('MAIL FROM:<>')).toStartWith('503 ')
  })

  test('drops commands that came in clear text behind it', async () => {
    const { address, arrivals } = await startIntake(first)
    const client = await SmtpClient.greet(address)
    const injected = `EHLO evil.example\r\nMAIL FROM:<evil@sender.example>\r\nRCPT TO:<${OURS}>\r\n`
    client.send(`STARTTLS\r\n${injected.repeat(200)}`)
    expect(await client.reply()).toStartWith('220 ')
    await client.handshake()
    expect(await client.command('NOOP')).toBe('250 2.0.0 OK')
    expect(await client.command('DATA')).toStartWith('503 ')
    await client.command('EHLO client.example')
    await client.mail([OURS], 'x', 'alice@sender.example')
    expect(arrivals.map(({ mailFrom }) => mailFrom)).toEqual(['alice@sender.example'])
    expect(arrivals[0]?.recipients).toHaveLength(1)
  })

  test('is with a certificate until it expires, which a reload may change', async () => {
    const { listener } = await startIntake(first)
    const until = new X509Certificate(readFileSync(first.tlsCert)).validToDate.getTime()
    expect(listener.counts().certificateUntilMs).toBe(until)
    listener.reload(testOptions())
    expect(listener.counts().certificateUntilMs).toBeNull()
  })

  test('takes no parameter', async () => {
    const { address } = await startIntake(first)
    const client = await SmtpClient.greet(address)
    expect(await client.command('STARTTLS now')).toStartWith('501 ')
  })

  test('is done with a handshake of at least TLS 1.2', async () => {
    const { address } = await startIntake(first)
    const client = await SmtpClient.greet(address)
    expect(['TLSv1.2', 'TLSv1.3']).toContain((await client.startTls()).getProtocol() ?? '')
  })
})

/** A client that may begin its handshake, before a limit of `ms` passed. */
async function beforeHandshake(start: (ms: number) => Promise<TestIntake>) {
  const attempt = async (ms: number) => {
    const { address, listener } = await start(ms)
    const client = await SmtpClient.greet(address)
    return { address, listener, client, answer: await client.command('STARTTLS') }
  }
  const begun = await withTime(50, attempt, ({ answer }) => answer.startsWith('220 '))
  expect(begun.answer).toStartWith('220 ')
  return begun
}

describe('a handshake', () => {
  test('that never comes is cut off by the idle timeout, and its seat is free', async () => {
    const { client, listener } = await beforeHandshake((ms) => startIntake(first, { idleMs: ms }))
    expect(await client.closed()).toBe('')
    client.close()
    await until(() => listener.counts().sessions <= 0)
  })

  test('that is dripped is cut off by the deadline of the session', async () => {
    const { client, address, listener } = await beforeHandshake((ms) =>
      startIntake({ ...first, sessionMaxS: ms / 1000 }),
    )
    const hello = Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3, ...Array<number>(500).fill(0)])
    const pace = await SmtpClient.greet(address)
    for (let at = 0; (await pace.command('NOOP')).startsWith('250'); at++) {
      client.send(hello.subarray(at, at + 1))
    }
    await client.closed()
    pace.close()
    client.close()
    await until(() => listener.counts().sessions <= 0)
  })

  test('that is no handshake ends the session, and its seat is free', async () => {
    const { address, listener } = await startIntake(first)
    const client = await SmtpClient.greet(address)
    expect(await client.command('STARTTLS')).toStartWith('220 ')
    client.send('EHLO client.example\r\nNOOP\r\n')
    await client.closed()
    client.close()
    await until(() => listener.counts().sessions <= 0)
    expect(await (await SmtpClient.connect(address)).reply()).toStartWith('220 ')
  })

  test('whose peer leaves frees its seat', async () => {
    const { address, listener } = await startIntake(first)
    const client = await SmtpClient.greet(address)
    await client.command('STARTTLS')
    client.close()
    await until(() => listener.counts().sessions <= 0)
    expect(listener.counts().connections).toBe(1)
  })
})

describe('a session over TLS', () => {
  test('is ended by its deadline with a 421, and its seat is free', async () => {
    const attempt = async (ms: number) => {
      const { address, listener } = await startIntake({ ...first, sessionMaxS: ms / 1000 })
      const client = await SmtpClient.greet(address)
      const isSecure = await client.startTls().then(
        () => true,
        () => false,
      )
      if (!isSecure) return { listener, client, asked: '' }
      await client.command('EHLO client.example')
      return { listener, client, asked: await client.openMail([OURS]) }
    }
    const { listener, client } = await withTime(200, attempt, ({ asked }) =>
      asked.startsWith('354'),
    )
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    await client.closed()
    client.close()
    await until(() => listener.counts().sessions <= 0)
  })
})

describe('the certificate', () => {
  test('is renewed by a reload, and running sessions stay', async () => {
    const { address, listener } = await startIntake(first)
    const running = await SmtpClient.greet(address)
    expect(nameOf(await running.startTls())).toBe('first.example')
    const waiting = await SmtpClient.greet(address)
    listener.reload(testOptions(second))
    expect(nameOf(await waiting.startTls())).toBe('second.example')
    expect(await running.command('EHLO client.example')).toStartWith('250')
    const next = await SmtpClient.greet(address)
    expect(nameOf(await next.startTls())).toBe('second.example')
  })

  test('may come and go with a reload', async () => {
    const { address, listener } = await startIntake()
    listener.reload(testOptions(first))
    const client = await SmtpClient.greet(address)
    expect(nameOf(await client.startTls())).toBe('first.example')
    listener.reload(testOptions())
    const plain = await SmtpClient.greet(address)
    expect(await plain.command('STARTTLS')).toStartWith('500 ')
  })

  test('whose new files are broken stays the old one', async () => {
    const broken = join(directory, 'broken.crt')
    writeFileSync(broken, readFileSync(first.tlsCert, 'latin1').slice(0, 200))
    const { address, listener, logged } = await startIntake(first)
    listener.reload(testOptions({ tlsCert: broken, tlsKey: first.tlsKey }))
    listener.reload(testOptions({ tlsCert: first.tlsCert, tlsKey: second.tlsKey }))
    expect(logged.filter(({ event }) => event === 'smtp reload failed')).toHaveLength(2)
    const client = await SmtpClient.greet(address)
    expect(nameOf(await client.startTls())).toBe('first.example')
  })

  test('that does not belong to its key is refused at the start', async () => {
    await expect(startIntake({ tlsCert: first.tlsCert, tlsKey: second.tlsKey })).rejects.toThrow(
      'KEY_VALUES_MISMATCH',
    )
  })
})
