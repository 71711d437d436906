import { describe, expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import type { TLSSocket } from 'node:tls'
import { until, withTime } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'
import {
  certificateFor,
  ELSEWHERE,
  loggedIn,
  startSubmission,
  submissionOptions,
} from '../support/submission.ts'

const nameOf = ({ socket }: SmtpClient) =>
  (socket as TLSSocket).getPeerCertificate().subject?.CN ?? ''

const overStartTls = async (address: string) => {
  const client = await SmtpClient.greet(address)
  await client.startTls()
  return nameOf(client)
}
const overTls = async (address: string) => nameOf(await SmtpClient.connectTls(address))

describe('a reload', () => {
  test('renews the certificate of both kinds of TLS, and running sessions stay', async () => {
    const { address, tlsAddress, listener } = await startSubmission({ trusted: ELSEWHERE })
    const running = await loggedIn(address)
    expect(await overStartTls(address)).toBe('submission.example')
    expect(await overTls(tlsAddress)).toBe('submission.example')
    listener.reload(submissionOptions(certificateFor('other.example')))
    expect(await overStartTls(address)).toBe('other.example')
    expect(await overTls(tlsAddress)).toBe('other.example')
    expect(await running.command('MAIL FROM:<a@b.example>')).toStartWith('250 ')
  })

  test('with a broken certificate changes nothing, and says why', async () => {
    const { address, listener, logged } = await startSubmission({ trusted: ELSEWHERE })
    const { tlsCert, tlsKey } = certificateFor('broken.example')
    writeFileSync(tlsCert, 'no certificate')
    listener.reload(submissionOptions({ tlsCert, tlsKey, user: [] }))
    expect(logged.filter(({ level }) => level === 'error')).toMatchObject([
      { event: 'submission reload failed' },
    ])
    expect(await overStartTls(address)).toBe('submission.example')
    expect(await (await loggedIn(address)).command('MAIL FROM:<a@b.example>')).toStartWith('250 ')
  })

  test('takes new trusted addresses from the next mail on', async () => {
    const { address, listener } = await startSubmission()
    const client = await SmtpClient.greet(address)
    expect(await client.mail(['a@b.example'], 'x', 'a@b.example')).toStartWith('250 ')
    listener.reload(submissionOptions({ trusted: ELSEWHERE }))
    expect(await client.command('MAIL FROM:<a@b.example>')).toStartWith('530 ')
  })
})

describe('TLS from the start', () => {
  test('begins behind the header of a proxy', async () => {
    const { tlsAddress, submissions } = await startSubmission({
      proxyProtocolFrom: ['127.0.0.1'],
      trusted: ['192.0.2.7'],
    })
    const client = await SmtpClient.connect(tlsAddress)
    client.send('PROXY TCP4 192.0.2.7 192.0.2.2 1000 465\r\n')
    await client.handshake()
    expect(await client.reply()).toStartWith('220 ')
    await client.command('EHLO client.example')
    expect(await client.mail(['a@b.example'], 'x', 'me@shop.example')).toStartWith('250 ')
    expect(submissions[0]?.from).toMatchObject({ ip: '192.0.2.7', protocol: 'ESMTPS' })
  })

  test('is spoken by nobody who speaks in the clear', async () => {
    const { tlsAddress, listener } = await startSubmission()
    const client = await SmtpClient.connect(tlsAddress)
    client.send('EHLO client.example\r\nMAIL FROM:<a@b.example>\r\n')
    expect(await client.closed()).not.toMatch(/^2/m)
    client.close()
    await until(() => listener.counts().sessions === 0)
  })

  test('that never comes is cut off by the idle timeout, and its seat is free', async () => {
    const { tlsAddress, listener } = await startSubmission({}, { idleMs: 50 })
    const client = await SmtpClient.connect(tlsAddress)
    await client.closed()
    client.close()
    await until(() => listener.counts().sessions === 0)
    expect(listener.counts().connections).toBe(1)
  })

  test('ends with the deadline of the session', async () => {
    const attempt = async (ms: number) => {
      const { tlsAddress, listener } = await startSubmission({ sessionMaxS: ms / 1000 })
      const client = await SmtpClient.connectTls(tlsAddress).catch(() => null)
      return { listener, client, greeting: (await client?.reply()) ?? '' }
    }
    const isGreeted = ({ greeting }: { greeting: string }) => greeting.startsWith('220 ')
    const { listener, client } = await withTime(100, attempt, isGreeted)
    if (client === null) throw new Error('no handshake')
    expect(await client.reply()).toStartWith('421 4.4.2 ')
    await client.closed()
    client.close()
    await until(() => listener.counts().sessions === 0)
  })

  test('has the seats of the listener', async () => {
    const { address, tlsAddress } = await startSubmission({ connectionsPerIpMax: 1 })
    const first = await SmtpClient.connectTls(tlsAddress)
    expect(await first.reply()).toStartWith('220 ')
    expect(await (await SmtpClient.connect(address)).reply()).toStartWith('421 4.7.0 ')
  })
})

describe('listening', () => {
  test('tells the address of each kind', async () => {
    const { listener } = await startSubmission()
    expect(listener.addresses).toEqual([
      expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      expect.stringMatching(/^tls:127\.0\.0\.1:\d+$/),
    ])
  })

  test('on an address that is taken fails with its name, and on no other', async () => {
    const { address } = await startSubmission()
    await expect(startSubmission({ listen: ['127.0.0.1:0', address] })).rejects.toThrow(
      `cannot listen on ${address}: another process listens on it`,
    )
  })

  test('ends with the mail that is being handed in', async () => {
    const { address, listener, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    await client.openMail(['a@b.example'], 'a@b.example')
    const closed = listener.close(5000)
    client.send('the last one\r\n.\r\n')
    expect(await client.reply()).toStartWith('250 ')
    expect(await client.reply()).toStartWith('421 ')
    await closed
    expect(submissions).toHaveLength(1)
  })
})
