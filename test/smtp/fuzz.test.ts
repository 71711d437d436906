// Random streams of SMTP commands. Whatever a peer sends, the replies stay replies, and the next peer
// is served.

import { expect, test } from 'bun:test'
import { connect } from 'node:net'
import { type Fuzz, fuzzOf, rounds, SEED } from '../support/fuzz.ts'
import { startIntake } from '../support/intake.ts'
import { SmtpClient } from '../support/smtp-client.ts'
import { shop, startSubmission } from '../support/submission.ts'

const SESSIONS = 300
const LINES_MAX = 25

const LINES = [
  'EHLO client.example',
  'HELO client.example',
  'LHLO client.example',
  'MAIL FROM:<>',
  'MAIL FROM:<a@b.example> SIZE=1000 BODY=8BITMIME SMTPUTF8',
  'MAIL FROM:<a@b.example> RET=HDRS ENVID=x+2By',
  'RCPT TO:<b-1@bounces.example>',
  'RCPT TO:<forged@bounces.example> NOTIFY=NEVER ORCPT=rfc822;a@b.example',
  'RCPT TO:<someone@elsewhere.example>',
  'RCPT TO:<broken@bounces.example>',
  'DATA',
  'Subject: x',
  '',
  '..',
  '.',
  'RSET',
  'NOOP',
  'VRFY a',
  'EXPN a',
  'HELP',
  'BDAT 10 LAST',
  'STARTTLS',
  'AUTH PLAIN AGEAYg==',
  'AUTH LOGIN',
  '*',
  'XCLIENT ADDR=127.0.0.1',
  'PROXY TCP4 192.0.2.1 192.0.2.2 1 25',
  'QUIT',
]

/** Lines as a peer may send them, one in three of them damaged. */
function stream(fuzz: Fuzz): string {
  let text = ''
  for (let line = fuzz.below(LINES_MAX); line >= 0; line--) {
    const whole = fuzz.pick(LINES)
    text += fuzz.below(3) === 0 ? fuzz.mutated(whole) : whole
    text += fuzz.below(20) === 0 ? fuzz.pick(['\n', '\r', '\r\r\n', '']) : '\r\n'
  }
  return text
}

const HANDSHAKE = /^220 2\.0\.0 Ready to start TLS\r$/m

/** All that the server says to a peer that sends `text`, leaves mail and login, and quits. */
function exchange(address: string, text: string): Promise<string> {
  const [host = '', port] = address.split(':')
  return new Promise((resolve) => {
    let said = ''
    const socket = connect({ host, port: Number(port) })
    socket.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1')
      // What was sent behind STARTTLS is dropped, and the handshake never comes.
      if (HANDSHAKE.test(said)) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(said))
    socket.write(Buffer.from(`${text}\r\n.\r\n*\r\nQUIT\r\n`, 'latin1'))
  })
}

async function survives(address: string, opening = 'EHLO'): Promise<void> {
  const fuzz = fuzzOf(SEED)
  let replies = 0
  for (let session = 0; session < rounds(SESSIONS); session++) {
    const text = stream(fuzz)
    const said = await exchange(address, text)
    replies += said.split('\r\n').length
    expect([text, said.replace(/^(\d{3}[ -][\x20-\x7e\x80-\xff]*\r\n)*/, '')]).toEqual([text, ''])
  }
  expect(replies / rounds(SESSIONS)).toBeGreaterThan(LINES_MAX / 4)
  const client = await SmtpClient.greet(address, `${opening} client.example`)
  expect(await client.command('NOOP')).toStartWith('250 ')
  client.close()
}

test.each(['EHLO', 'LHLO'])(
  'no stream of commands upsets the intake that takes %s',
  async (opening) => {
    const { listener, logged } = await startIntake({
      connectionsPerIpMax: 1000,
      lmtp: ['127.0.0.1:0'],
    })
    const [smtp = '', lmtp = ''] = listener.addresses
    await survives(opening === 'LHLO' ? lmtp : smtp, opening)
    const errors = logged.filter(({ level }) => level === 'error')
    // The one that the test's own recogniser throws.
    expect(errors.filter(({ event }) => event !== 'recipient check failed')).toEqual([])
  },
  60_000,
)

test('no stream of commands upsets submission', async () => {
  const { address, logged } = await startSubmission({ user: [shop()] })
  await survives(address)
  expect(logged.filter(({ level }) => level === 'error')).toEqual([])
}, 60_000)
