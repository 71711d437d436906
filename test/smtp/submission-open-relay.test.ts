// Nobody who is neither trusted nor logged in may send anything, whatever he writes.

import { describe, expect, test } from 'bun:test'
import { SmtpClient } from '../support/smtp-client.ts'
import {
  ELSEWHERE,
  PASSWORD,
  plainToken,
  secureClient,
  startSubmission,
  type TestSubmission,
} from '../support/submission.ts'

const recipients = [
  'victim@far.example',
  '@near.example,@nearer.example:victim@far.example',
  '@mx.retour.example:victim@far.example',
  'victim%far.example@mx.retour.example',
  'victim%far.example',
  '"victim@far.example"@mx.retour.example',
  '"victim@far.example"',
  'far.example!victim',
  'far.example!victim@mx.retour.example',
  'victim@[192.0.2.1]',
  'victim@mx.retour.example',
  'victim@localhost',
  'postmaster',
]

const senders = [
  '',
  'spammer@far.example',
  'trusted@localhost',
  'root@127.0.0.1',
  'shop@mx.retour.example',
  'postmaster@mx.retour.example',
  '@mx.retour.example:shop@shop.example',
]

const anyone: Record<string, (one: TestSubmission) => Promise<SmtpClient>> = {
  'in the clear': ({ address }) => SmtpClient.greet(address),
  'with HELO': ({ address }) => SmtpClient.greet(address, 'HELO localhost'),
  'who says he is this machine': ({ address }) =>
    SmtpClient.greet(address, 'EHLO mx.retour.example'),
  'over STARTTLS': ({ address }) => secureClient(address),
  async 'over TLS from the start'({ tlsAddress }) {
    const client = await SmtpClient.connectTls(tlsAddress)
    await client.reply()
    await client.command('EHLO [127.0.0.1]')
    return client
  },
}

/** Tries every sender and every recipient; what it was answered where that was no refusal. */
async function tryAll(client: SmtpClient): Promise<string[]> {
  const lines = [
    ...senders.map((sender) => `MAIL FROM:<${sender}>`),
    ...recipients.map((recipient) => `RCPT TO:<${recipient}>`),
    'DATA',
  ]
  const answers: string[] = []
  for (const line of lines) answers.push(await client.command(line))
  return answers.filter((answer) => !/^5\d\d /.test(answer))
}

describe('a stranger', () => {
  test.each(Object.keys(anyone))('%s may send nothing to anybody', async (how) => {
    const one = await startSubmission({ trusted: ELSEWHERE })
    const client = await anyone[how]?.(one)
    if (client === undefined) throw new Error(how)
    const isSecure = how.startsWith('over')
    expect(await client.command('MAIL FROM:<a@b.example>')).toBe(
      `530 5.7.0 authentication required${isSecure ? '' : ', and STARTTLS before it'}`,
    )
    expect(await tryAll(client)).toEqual([])
    expect(one.submissions).toEqual([])
    expect(one.listener.counts().recipientsRefused).toBe(recipients.length)
  })

  test('may not send because his login failed, was begun or broken off', async () => {
    const { address, submissions } = await startSubmission({ trusted: ELSEWHERE })
    const client = await secureClient(address)
    const wrong = plainToken('shop', `${PASSWORD}x`)
    expect(await client.command(`AUTH PLAIN ${wrong}`)).toStartWith('535 5.7.8 ')
    expect(await client.command('MAIL FROM:<a@b.example>')).toStartWith('530 ')
    expect(await client.command('AUTH LOGIN')).toStartWith('334 ')
    expect(await client.command('*')).toStartWith('501 ')
    expect(await client.command('AUTH LOGIN c2hvcA==')).toStartWith('334 ')
    expect(await client.command('*')).toStartWith('501 ')
    expect(await tryAll(client)).toEqual([])
    expect(submissions).toEqual([])
  })

  test('may not log in without TLS, and a login before it is worth nothing', async () => {
    const { address, submissions } = await startSubmission({ trusted: ELSEWHERE })
    const client = await SmtpClient.greet(address)
    const token = plainToken('shop', PASSWORD)
    expect(await client.command(`AUTH PLAIN ${token}`)).toStartWith('538 5.7.11 ')
    expect(await client.command('AUTH LOGIN')).toStartWith('538 5.7.11 ')
    expect(await tryAll(client)).toEqual([])
    await client.startTls()
    await client.command('EHLO client.example')
    expect(await tryAll(client)).toEqual([])
    expect(submissions).toEqual([])
  })

  test('may not log in where there is no certificate', async () => {
    const settings = { withoutTls: true, listen: ['127.0.0.1:0'], trusted: ELSEWHERE }
    const { address } = await startSubmission(settings)
    const client = await SmtpClient.connect(address)
    await client.reply()
    const extensions = await client.command('EHLO client.example')
    expect(extensions).not.toMatch(/AUTH|STARTTLS/)
    const token = plainToken('shop', PASSWORD)
    expect(await client.command(`AUTH PLAIN ${token}`)).toStartWith('538 ')
    expect(await client.command('STARTTLS')).toStartWith('500 ')
    expect(await tryAll(client)).toEqual([])
  })

  test.each([
    'XCLIENT ADDR=192.0.2.1 NAME=trusted.example',
    'XCLIENT LOGIN=shop',
    'XFORWARD ADDR=192.0.2.1',
    'PROXY TCP4 192.0.2.1 192.0.2.2 1000 587',
    'WIZ please',
    'AUTH EXTERNAL c2hvcA==',
    'AUTH ANONYMOUS',
    'AUTH CRAM-MD5',
    'AUTH XOAUTH2',
  ])('does not become somebody else by %p', async (line) => {
    const { address, submissions } = await startSubmission({ trusted: ELSEWHERE })
    const client = await secureClient(address)
    expect(await client.command(line)).toMatch(/^50[04] /)
    expect(await tryAll(client)).toEqual([])
    expect(submissions).toEqual([])
  })

  test('is not taken for a trusted address by a PROXY header of his own', async () => {
    const { address, submissions } = await startSubmission({
      trusted: ELSEWHERE,
      proxyProtocolFrom: ['198.51.100.1'],
    })
    const client = await SmtpClient.connect(address)
    client.send('PROXY TCP4 192.0.2.1 192.0.2.2 1000 587\r\nEHLO a.example\r\n')
    await client.reply()
    expect(await client.reply()).toStartWith('500 ')
    await client.reply()
    expect(await tryAll(client)).toEqual([])
    expect(submissions).toEqual([])
  })

  test('is a client behind a proxy whose own address is trusted', async () => {
    const trusted = ['127.0.0.1', ...ELSEWHERE]
    const { address } = await startSubmission({ trusted, proxyProtocolFrom: ['127.0.0.1'] })
    const answer = async (header: string) => {
      const session = await SmtpClient.connect(address)
      session.send(header)
      await session.reply()
      await session.command('EHLO client.example')
      return session.command('MAIL FROM:<a@b.example>')
    }
    const of = (client: string) => `PROXY TCP4 ${client} 192.0.2.2 1000 587\r\n`
    const signature = '\r\n\r\n\0\r\nQUIT\n'
    expect(await answer(of('198.51.100.7'))).toStartWith('530 ')
    expect(await answer(of('192.0.2.7'))).toStartWith('250 ')
    // Nor one whose address it does not tell.
    for (const untold of [
      'PROXY UNKNOWN\r\n',
      `${signature}\x20\0\0\0`,
      `${signature}\x21\0\0\0`,
    ]) {
      expect(await answer(untold)).toStartWith('530 ')
    }
  })

  test('gets nothing of what a user before STARTTLS began', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    await client.command('MAIL FROM:<a@b.example>')
    await client.command('RCPT TO:<a@b.example>')
    await client.startTls()
    expect(await client.command('DATA')).toStartWith('503 ')
    expect(submissions).toEqual([])
  })
})

describe('a trusted address', () => {
  test('sends to a routed address as it ends, and to a percent or a bang as it stands', async () => {
    const { address, submissions } = await startSubmission()
    const client = await SmtpClient.greet(address)
    const given = ['@near.example:a@far.example', 'a%b.example@far.example', 'b!c@far.example']
    expect(await client.mail(given, 'x', 'a@b.example')).toStartWith('250 ')
    expect(submissions[0]?.recipients.map((one) => one.address)).toEqual([
      'a@far.example',
      'a%b.example@far.example',
      'b!c@far.example',
    ])
  })
})
