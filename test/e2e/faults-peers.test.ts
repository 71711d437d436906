// SMTP peers that mean no good or know no better, against the built program: each is put off, memory
// stays bounded, and a neighbour from another address is served all the while.

import { expect, test } from 'bun:test'
import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { ask, BinaryHome, type Running, rssBytes } from '../support/binary.ts'
import { freshMail, loggedIds, sendFresh } from '../support/e2e-mail.ts'
import { RETRY_SOON, until } from '../support/patience.ts'
import { createReceiver } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const MIB = 1024 * 1024
/** What the program may grow by under any of these. */
const GROWTH_MAX_BYTES = 150 * MIB

function home(smtp: string): BinaryHome {
  return new BinaryHome({ smtp })
}

/** A neighbour's session: it must be served whatever else goes on. */
async function neighbourIsServed(running: Running): Promise<void> {
  const client = await SmtpClient.greet(running.smtp, 'EHLO neighbour.example')
  expect((await sendFresh(client)).reply).toStartWith('250 ')
  client.close()
}

test('peers that never end their sessions or their mail are dismissed', async () => {
  await using daemon = home('session_max_s = 2')
  const running = await daemon.start()
  const busy = await SmtpClient.greet(running.smtp)
  const endless = await SmtpClient.greet(running.smtp)
  const silent = await SmtpClient.greet(running.smtp)
  await endless.openMail([freshMail().to])
  await neighbourIsServed(running)
  let last = await busy.command('NOOP')
  while (last.startsWith('250')) {
    endless.send('one more line\r\n')
    last = await busy.command('NOOP')
  }
  for (const end of [last, await endless.closed(), await silent.closed()]) {
    expect(end).toMatch(/421 4\.4\.2 .*took too long/)
  }
  await neighbourIsServed(running)
  expect(loggedIds(daemon)).toHaveLength(2)
})

test('mail without end is counted, not kept', async () => {
  await using daemon = home('size_max_bytes = 1_048_576')
  const running = await daemon.start()
  await neighbourIsServed(running)
  const before = rssBytes(running)
  const client = await SmtpClient.greet(running.smtp)
  await client.openMail([freshMail().to])
  const line = Buffer.from(`${'x'.repeat(998)}\r\n`.repeat(1024))
  for (let sent = 0; sent < 256 * MIB; sent += line.length) {
    await new Promise((resolve) => client.socket.write(line, resolve))
  }
  await neighbourIsServed(running)
  expect(rssBytes(running) - before).toBeLessThan(GROWTH_MAX_BYTES)
  client.send('\r\n.\r\n')
  expect(await client.reply()).toStartWith('552 ')
  expect((await sendFresh(client)).reply).toStartWith('250 ')
  client.close()
})

test('of 10,000 recipients the first hundred are taken and the mail is kept once', async () => {
  await using daemon = home('')
  const running = await daemon.start()
  const client = await SmtpClient.greet(running.smtp)
  client.send('MAIL FROM:<>\r\n')
  const mails = Array.from({ length: 10_000 }, freshMail)
  client.send(mails.map(({ to }) => `RCPT TO:<${to}>\r\n`).join(''))
  expect(await client.reply()).toStartWith('250 ')
  const replies: string[] = []
  for (const _ of mails) replies.push((await client.reply()).slice(0, 9))
  expect(new Set(replies.slice(0, 100))).toEqual(new Set(['250 2.1.5']))
  expect(new Set(replies.slice(100))).toEqual(new Set(['452 4.5.3']))
  await client.command('DATA')
  client.send(`${mails[0]?.content}\r\n.\r\n`)
  expect(await client.reply()).toStartWith('250 ')
  await neighbourIsServed(running)
  client.close()
  expect(loggedIds(daemon)).toHaveLength(101)
})

test('of 1,000 connections from one address fifty come in, and a neighbour is served', async () => {
  await using daemon = home('')
  const running = await daemon.start()
  const sockets = Array.from({ length: 1000 }, () => from('127.0.0.2', running.smtp))
  const first = await Promise.all(sockets.map(firstWord))
  expect(first.filter((code) => code === '220')).toHaveLength(50)
  expect(first.filter((code) => code === '421')).toHaveLength(950)
  await neighbourIsServed(running)
  for (const socket of sockets) socket.destroy()
  await neighbourIsServed(running)
})

test('a peer that never reads its replies costs no memory', async () => {
  await using daemon = home('')
  const running = await daemon.start()
  await neighbourIsServed(running)
  const before = rssBytes(running)
  const socket = from('127.0.0.2', running.smtp)
  socket.pause()
  const commands = Buffer.from('EHLO a.example\r\n'.repeat(10_000))
  for (let i = 0; i < 100; i++) socket.write(commands)
  for (let i = 0; i < 5; i++) await neighbourIsServed(running)
  expect(rssBytes(running) - before).toBeLessThan(GROWTH_MAX_BYTES)
  socket.destroy()
})

test('without file descriptors the program waits, and goes on when there are some', async () => {
  await using daemon = home('connections_per_ip_max = 1000')
  const running = await daemon.start(['sh', '-c', 'ulimit -n 64; exec "$0" "$@"'])
  const sockets = Array.from({ length: 150 }, () => from('127.0.0.2', running.smtp))
  const early = await Promise.all(sockets.slice(0, 10).map(firstWord))
  expect(early).toContain('220')
  for (const socket of sockets) socket.destroy()
  await neighbourIsServed(running)
  expect(await ask(running, '/health/live')).toEqual({ live: true })
  expect(await daemon.stop()).toBe(0)
})

test('a first call for which there is no file descriptor is made when there is one', async () => {
  await using receiver = createReceiver()
  const smtp = 'connections_per_ip_max = 1000'
  const webhook = { webhook: receiver.url, webhookToml: RETRY_SOON }
  await using daemon = new BinaryHome({ ...webhook, smtp })
  const running = await daemon.start(['sh', '-c', 'ulimit -n 64; exec "$0" "$@"'])
  const client = await SmtpClient.greet(running.smtp)
  const sockets = Array.from({ length: 150 }, () => from('127.0.0.2', running.smtp))
  await until(() => readdirSync(`/proc/${running.process.pid}/fd`).length === 64)
  expect((await sendFresh(client)).reply).toStartWith('250 ')
  await until(() => daemon.log().includes('call failed'))
  expect(daemon.log()).toContain('out of file descriptors')
  for (const socket of sockets) socket.destroy()
  await receiver.received(2)
  client.close()
})

function from(localAddress: string, address: string): Socket {
  const [host = '', port] = address.split(':')
  const socket = connect({ host, port: Number(port), localAddress })
  socket.on('error', () => undefined)
  return socket
}

/** The code of the greeting, '' when the connection ended without one. */
function firstWord(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('data', (chunk: Buffer) => resolve(chunk.toString('latin1').slice(0, 3)))
    socket.once('close', () => resolve(''))
  })
}
