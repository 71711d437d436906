// Many large mails at the same time, against the built program: each is stored, called for whole and
// answered, and memory stays bounded.

import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { BinaryHome, type Running } from '../support/binary.ts'
import { createReceiver, formFields } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const MIB = 1024 * 1024
const MAILS = 26
const LARGE = 9 * MIB
/** What they have together is 234 MiB; without bounds it was 900. Measured: 400. */
const GROWTH_MAX_BYTES = 600 * MIB
const ADDRESS = 'bounces@bounces.example.com'

/** The most that it has had. */
function peakBytes({ process: { pid } }: Running): number {
  const [, kib] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kib) * 1024
}

function largeMail(serial: number): string {
  const noise = crypto.getRandomValues(new Uint8Array(57 * 1024)).toBase64()
  const block = noise.replaceAll(/.{76}/g, '$&\r\n')
  const head = `From: a@b.example\r\nSubject: mail ${serial}\r\n\r\n`
  return head + block.repeat(Math.ceil(LARGE / block.length)).slice(0, LARGE)
}

test('mail that is large and much is taken and told, within bounds of memory', async () => {
  await using receiver = createReceiver()
  const webhookToml = 'timeout_ms = 60_000'
  await using home = new BinaryHome({ webhook: receiver.url, webhookToml })
  const running = await home.start()
  const before = peakBytes(running)
  const replies = await Promise.all(
    Array.from({ length: MAILS }, async (_, serial) => {
      const client = await SmtpClient.greet(running.smtp)
      const reply = await client.mail([ADDRESS], largeMail(serial))
      client.close()
      return reply.slice(0, 3)
    }),
  )
  expect(replies).toEqual(Array<string>(MAILS).fill('250'))
  const requests = await receiver.received(MAILS)
  const told = requests.map(({ body }) => {
    const mime = formFields(body)
      .find(({ name }) => name === 'mime')
      ?.value.toString('latin1')
    return [/Subject: (.*)\r/.exec(mime?.slice(0, 100) ?? '')?.[1], mime?.length]
  })
  const sent = Array.from({ length: MAILS }, (_, serial) => {
    return [`mail ${serial}`, largeMail(serial).length + 2]
  })
  expect(told.toSorted()).toEqual(sent.toSorted())
  expect(peakBytes(running) - before).toBeLessThan(GROWTH_MAX_BYTES)
}, 120_000)
