// A whole turn with Debian's Postfix: mail goes out through the program to Postfix, Postfix's own bounce
// comes back to the return address, and what its log says is told as well.

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { ask, BinaryHome, type Running } from '../support/binary.ts'
import { freePort } from '../support/port.ts'
import { noPostfix, Postfix } from '../support/postfix.ts'
import { createReceiver, formFields, type Received } from '../support/receiver.ts'
import { Remote } from '../support/remote.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const ENVELOPE = 'me@shop.example'

async function setUp() {
  const parts = new AsyncDisposableStack()
  // The sender's own mail server; its first mail is what these tests wait for.
  const { promise: arrived, resolve } = Promise.withResolvers<void>()
  const dot = () => {
    resolve()
    return undefined
  }
  const sender = parts.use(await Remote.start({ script: { dot } }))
  const receiver = parts.use(createReceiver())
  const port = await freePort()
  const home = parts.use(
    new BinaryHome({
      webhook: receiver.url,
      toml: `[submission]\nlisten = ["127.0.0.1:0"]\n[forward]\nenabled = true
[relay]\nhost = "127.0.0.1"\nport = ${port}\ntls = "off"\n`,
    }),
  )
  const running = await home.start()
  const transports = [
    `{ bounces.example.com = smtp:[127.0.0.1]:${running.smtp.split(':')[1]} }`,
    `{ shop.example = smtp:[127.0.0.1]:${sender.port} }`,
    '{ refused.example = error:5.1.1 no such user }',
  ]
  const settings = { transport_maps: `inline:{ ${transports.join(', ')} }` }
  const postfix = parts.use(await Postfix.start(port, settings))
  return Object.assign(parts, { sender, arrived, receiver, home, running, postfix })
}

async function submit(running: Running, recipient: string): Promise<void> {
  const client = await SmtpClient.greet(running.submission)
  const mail = `From: ${ENVELOPE}\r\nTo: ${recipient}\r\nSubject: Your order\r\nX-Retour-Tags: invoice, dutch\r\n\r\nHello.`
  expect(await client.mail([recipient], mail, ENVELOPE)).toStartWith('250 ')
  client.close()
}

/** Form fields by name; tags as one text. */
function fieldsOf({ body }: Received): Record<string, string> {
  const fields = formFields(body).map(({ name, value }) => [name, value.toString()] as const)
  const tags = fields.filter(([name]) => name === 'tags[]').map(([, tag]) => tag)
  return { ...Object.fromEntries(fields), tags: tags.join(' ') }
}

function callsOf(requests: Received[]) {
  const all = requests.map(fieldsOf)
  return (type: string) => all.find((fields) => fields.type === type)
}

if (noPostfix !== '') console.log(`the tests with Postfix are skipped: ${noPostfix}`)

test.skipIf(noPostfix !== '')(
  "Postfix's own bounce comes back: both webhooks, the sender's copy, and the log",
  async () => {
    await using house = await setUp()
    const recipient = 'nosuch-user-here@postfix.example'
    await submit(house.running, recipient)
    const call = callsOf(await house.receiver.received(2))
    const bounce = call('bounce')
    expect(bounce).toMatchObject({ recipient, envelope: ENVELOPE, tags: 'invoice dutch' })
    const { id = '' } = bounce ?? {}
    expect(call('failure')).toMatchObject({
      id,
      recipient,
      action: 'failed',
      state: 'bounce',
      extended: '5.1.1',
      tags: 'invoice dutch',
    })
    expect(bounce?.mime).toContain(`X-Retour-Id: ${id}`)
    // The same mail went on to the sender, with the null sender and nothing of ours in front.
    await house.arrived
    const [forwarded] = house.sender.mails
    expect(forwarded?.mail).toStartWith('MAIL FROM:<>')
    expect(forwarded?.data).toEndWith(bounce?.mime ?? 'no mime')
    await toldByLog(house, id)
  },
)

/** What Postfix's log says of the same mail is a failure of its own, once. */
async function toldByLog(
  { home, running, postfix }: Awaited<ReturnType<typeof setUp>>,
  id: string,
) {
  const config = home.configOf(running)
  const words = ['watch', 'postfix', '--once', '--file', postfix.log, '--config', config]
  expect(await home.run(...words)).toMatchObject({ exit: 0, err: '' })
  const again = ['--state', join(home.directory, 'other-state')]
  expect(await home.run(...words, ...again)).toMatchObject({ exit: 0, err: '' })
  const { failures } = await ask<{ failures: object[] }>(running, `/v1/messages/${id}`)
  expect(failures).toMatchObject([
    { action: 'failed', status: '5.1.1', state: 'bounce', reason: 'user-unknown' },
    { action: 'failure', status: '5.1.1', code: null, reason: 'user-unknown' },
  ])
}

test.skipIf(noPostfix !== '')(
  'what Postfix refuses is a failure at once, and a report goes to the sender',
  async () => {
    await using house = await setUp()
    const recipient = 'alice@refused.example'
    await submit(house.running, recipient)
    const call = callsOf(await house.receiver.received(1))
    expect(call('failure')).toMatchObject({
      recipient,
      action: 'failure',
      state: 'rcpt',
      code: '550',
      extended: '5.1.1',
      tags: 'invoice dutch',
    })
    await house.arrived
    const [notice] = house.sender.mails
    expect(notice?.mail).toStartWith('MAIL FROM:<>')
    expect(notice?.rcpt[0]).toStartWith(`RCPT TO:<${ENVELOPE}>`)
    expect(notice?.data).toContain(`\r\nFinal-Recipient: rfc822; ${recipient}\r\n`)
    expect(notice?.data).toContain('\r\nDiagnostic-Code: smtp; 550 5.1.1 ')
    expect(notice?.data).toContain(`\r\nX-Retour-Id: ${call('failure')?.id}\r\n`)
  },
)
