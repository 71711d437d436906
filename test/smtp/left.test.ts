// Who is still there to hear what became of his mail, and who will send it again.

import { describe, expect, spyOn, test } from 'bun:test'
import type { Arrival } from '../../src/accept.ts'
import { makeCertificate } from '../support/certificate.ts'
import { directoryOfFile } from '../support/directory.ts'
import { startIntake } from '../support/intake.ts'
import { until } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const OURS = 'b-1@bounces.example'
const directory = directoryOfFile()

/** A client that has sent a mail which is being kept, until `kept` is called. */
async function waiting({ isSecure = false, patienceMs = 60_000 } = {}) {
  const intake = await startIntake(isSecure ? makeCertificate(directory, 'mx') : {}, { patienceMs })
  const arrived = Promise.withResolvers<Arrival>()
  const { promise, resolve: kept } = Promise.withResolvers<void>()
  intake.store.accept = (arrival) => {
    arrived.resolve(arrival)
    return promise
  }
  const client = await SmtpClient.greet(intake.address)
  if (isSecure) {
    await client.startTls()
    await client.command('EHLO client.example')
  }
  await client.openMail([OURS])
  client.send('Subject: hi\r\n\r\n.\r\n')
  const { hasLeft = () => expect.unreachable('nobody knows') } = await arrived.promise
  return { address: intake.address, client, kept, hasLeft }
}

describe('a peer whose mail is being kept', () => {
  test('is there while he waits, however long', async () => {
    const { client, kept, hasLeft } = await waiting({ patienceMs: 0 })
    expect(hasLeft()).toBe(false)
    kept()
    expect(await client.reply()).toBe('250 2.6.0 message stored')
  })

  test('has left when he closes the connection after a long wait', async () => {
    const { client, kept, hasLeft } = await waiting({ patienceMs: 0 })
    client.socket.end()
    await until(hasLeft)
    expect(hasLeft()).toBe(true)
    kept()
  })

  test('has left when he closes one with TLS', async () => {
    const { client, kept, hasLeft } = await waiting({ isSecure: true })
    client.close()
    await until(hasLeft)
    expect(hasLeft()).toBe(true)
    kept()
  })

  test('still listens when he closes his side right behind the mail', async () => {
    const { address, client, kept, hasLeft } = await waiting()
    client.socket.end()
    // By then the server has seen it.
    await SmtpClient.greet(address)
    expect(hasLeft()).toBe(false)
    // Nor has he given up when what he waits for takes long.
    const nowMs = performance.now()
    using _ = spyOn(performance, 'now').mockReturnValue(nowMs + 3_600_000)
    expect(hasLeft()).toBe(false)
    kept()
  })
})
