// The built program alone in an empty directory, real SMTP clients in front of it, a real HTTP
// receiver behind it.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mintAddress } from '../../src/address/signed.ts'
import { expireOnce } from '../../src/expire.ts'
import { openStore } from '../../src/store/open.ts'
import { ask, BinaryHome } from '../support/binary.ts'
import { SIGNING, sendBack } from '../support/e2e-mail.ts'
import { expiryAt } from '../support/expire.ts'
import { DAY_MS, messageAt } from '../support/log-rows.ts'
import { complaint, mailboxFull, report, vacation } from '../support/mail.ts'
import { createReceiver, formFields, type Received } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const hasSwaks = Bun.which('swaks') !== null

interface Registered {
  id: string
  return_address: string
}

const MESSAGE = {
  recipient: 'alice@example.org',
  envelope: 'me@shop.example',
  tags: ['invoice', 'dutch'],
}

function fieldsOf(request: Received | undefined): [string, string][] {
  return formFields(request?.body ?? new Uint8Array()).map(({ name, value }) => [
    name,
    value.toString('utf8'),
  ])
}

function fieldOf(request: Received | undefined, name: string): Buffer {
  const field = formFields(request?.body ?? new Uint8Array()).find((one) => one.name === name)
  return field?.value ?? Buffer.from('absent')
}

function ofType(requests: Received[], type: string): Received | undefined {
  return requests.find((request) => fieldOf(request, 'type').toString() === type)
}

/** Registers a message, sends what came back for it, resolves with the calls. */
async function roundTrip(make: (to: string) => Uint8Array, calls: number) {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const message = await ask<Registered>(running, '/v1/messages', MESSAGE)
  const raw = make(message.return_address)
  const client = await SmtpClient.greet(running.smtp)
  const reply = await client.mail([message.return_address], Buffer.from(raw).toString('latin1'))
  client.close()
  const requests = await receiver.received(calls)
  const stopped = await home.stop()
  return { raw, message, reply, requests, stopped }
}

test('a report of a failure calls bounce and failure with every variable right', async () => {
  const { raw, message, reply, requests, stopped } = await roundTrip(
    (to) => report({ to, recipient: 'alice@example.org' }),
    2,
  )
  expect(reply).toStartWith('250 ')
  expect(stopped).toBe(0)
  const bounce = ofType(requests, 'bounce')
  const [id, type, timestamp, time, recipient, envelope, mime, ...tags] = fieldsOf(bounce)
  expect([id, type]).toEqual([
    ['id', message.id],
    ['type', 'bounce'],
  ])
  expect(timestamp?.[0]).toBe('timestamp')
  expect(Date.parse(`${timestamp?.[1].replace(' ', 'T')}Z`)).toBe(Number(time?.[1]) * 1000)
  expect(Math.abs(Number(time?.[1]) - Date.now() / 1000)).toBeLessThan(60)
  expect([recipient, envelope]).toEqual([
    ['recipient', MESSAGE.recipient],
    ['envelope', MESSAGE.envelope],
  ])
  expect(mime?.[0]).toBe('mime')
  // The CR LF before the final dot belongs to the mail (RFC 5321 4.1.1.4).
  expect(fieldOf(bounce, 'mime')).toEqual(Buffer.concat([raw, Buffer.from('\r\n')]))
  expect(tags).toEqual([
    ['tags[]', 'invoice'],
    ['tags[]', 'dutch'],
  ])
  expect(Object.fromEntries(fieldsOf(ofType(requests, 'failure')))).toMatchObject({
    id: message.id,
    type: 'failure',
    recipient: MESSAGE.recipient,
    action: 'failed',
    state: 'bounce',
    code: '550',
    extended: '5.1.1',
  })
})

test.each([
  ['an out-of-office reply', vacation, ['bounce', 'response']],
  ['a complaint', complaint, ['abuse', 'bounce']],
] as const)('%s calls no failure', async (_, make, types) => {
  const { requests } = await roundTrip(make, types.length)
  expect(requests.map((request) => fieldOf(request, 'type').toString()).sort()).toEqual([...types])
})

test('a home-made error text calls bounce alone', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const { return_address: to } = await ask<Registered>(running, '/v1/messages', MESSAGE)
  const client = await SmtpClient.greet(running.smtp)
  await client.mail([to], Buffer.from(mailboxFull(to)).toString('latin1'))
  // One call in the ledger: there is nothing more to come.
  const { calls } = await ask<{ calls: { event: string }[] }>(running, '/v1/calls')
  expect(calls.map((call) => call.event)).toEqual(['bounce'])
  expect((await receiver.received(1)).length).toBe(1)
  client.close()
})

const HEADER = 'From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain'

test.each([
  ['UTF-8', `${HEADER}; charset=utf-8\r\n\r\nBücher für Jörg, 日本語 & 🎉 = 100 %\r\n`, 'utf8'],
  ['Latin-1', `${HEADER}; charset=iso-8859-1\r\n\r\nB\xfccher f\xfcr J\xf6rg\r\n`, 'latin1'],
  [
    'every 8-bit byte',
    `${HEADER}\r\n\r\n${Array.from({ length: 256 }, (_, byte) => `x${String.fromCharCode(byte)}y`).join('\r\n')}\r\n`,
    'latin1',
  ],
  ['lines that start with dots', `${HEADER}\r\n\r\n.\x01\r\n..\r\n...x\r\n`, 'latin1'],
  ['a line of 20,000 bytes', `${HEADER}\r\n\r\n${'=%+&'.repeat(5000)}\r\n`, 'latin1'],
] as const)('the mime of %s mail arrives byte for byte', async (_, text, encoding) => {
  const raw = Buffer.from(text, encoding)
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  await client.openMail(['bounces@bounces.example.com'])
  const stuffed = raw.toString('latin1').replace(/^\./gm, '..')
  client.send(Buffer.from(`${stuffed}.\r\n`, 'latin1'))
  expect(await client.reply()).toStartWith('250 ')
  const [request] = await receiver.received(1)
  expect(fieldOf(request, 'mime')).toEqual(raw)
  client.close()
})

test.skipIf(!hasSwaks)('swaks hands over a report and the webhook hears of it', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const message = await ask<Registered>(running, '/v1/messages', MESSAGE)
  const file = join(home.directory, 'report.eml')
  writeFileSync(file, report({ to: message.return_address, recipient: MESSAGE.recipient }))
  const swaks = Bun.spawn(
    [
      ...['swaks', '--server', running.smtp, '--from', '<>', '--to', message.return_address],
      ...['--data', `@${file}`, '--silent', '2'],
    ],
    { stdout: 'pipe', stderr: 'pipe' },
  )
  expect(await swaks.exited).toBe(0)
  const requests = await receiver.received(2)
  expect(fieldOf(ofType(requests, 'bounce'), 'id').toString()).toBe(message.id)
  expect(fieldOf(ofType(requests, 'failure'), 'extended').toString()).toBe('5.1.1')
})

test('a forged address is refused before DATA and leaves nothing', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const { return_address: to } = await ask<Registered>(running, '/v1/messages', MESSAGE)
  const forged = to.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))
  const client = await SmtpClient.greet(running.smtp)
  await client.command('MAIL FROM:<>')
  expect(await client.command(`RCPT TO:<${forged}>`)).toStartWith('550 ')
  expect(await client.command('DATA')).toStartWith('503 ')
  client.close()
  await home.stop()
  using database = new Database(join(home.directory, 'data', 'retour.db'), { readonly: true })
  expect(database.query('SELECT count(*) AS n FROM bounces').get()).toEqual({ n: 0 })
})

test('what comes back of a message that was anonymised is told by the address in it', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const dataDir = join(home.directory, 'data')
  const nowMs = Date.now()
  const { recipient } = MESSAGE
  const message = messageAt(nowMs - 50 * DAY_MS, { recipient })
  const store = openStore(join(dataDir, 'retour.db'))
  await store.messages.register([message])
  await expireOnce(expiryAt(nowMs, store, { anonymiseDays: 30, dataDir }))
  const { recipient: hash } = (await store.messages.find(message.id)) ?? {}
  await store.close()
  expect(hash).toEndWith('@anonymised.invalid')
  const to = mintAddress(message.id, 'bounces.example.com', SIGNING)
  await sendBack(await home.start(), to, report({ to, recipient }))
  const requests = await receiver.received(2)
  for (const type of ['bounce', 'failure']) {
    expect(fieldOf(ofType(requests, type), 'recipient').toString()).toBe(recipient)
  }
})
