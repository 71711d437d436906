// What the built program does beside its main thread: the threads are files inside it, which only this
// program can find, and when they are missing everything goes on without them.

import { expect, test } from 'bun:test'
import { readFileSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { BinaryHome } from '../support/binary.ts'
import { freshMail } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const MIB = 1024 * 1024

/** A mail that does not get smaller by compression. */
function largeMail(): { to: string; content: string } {
  const { to, content } = freshMail()
  const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(65_536))).toString('base64')
  const lines = (noise.match(/.{1,76}/g) ?? []).map((line) => `${line}\r\n`).join('')
  return { to, content: content + lines }
}

test('mail is judged on a thread and the log is folded in on another', async () => {
  await using home = new BinaryHome({ webhook: 'http://127.0.0.1:1/' })
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  // The log is folded in from 32 MiB on, and without the thread from 375 MiB on.
  for (let at = 0; at < 700; at++) {
    const { to, content } = largeMail()
    expect(await client.mail([to], content)).toStartWith('250')
  }
  client.close()
  const file = join(home.directory, 'data', 'retour.db')
  await until(() => statSync(file).size > 16 * MIB)
  expect(statSync(`${file}-wal`).size).toBeLessThan(200 * MIB)
  expect(home.log()).not.toContain('thread')
  expect(await home.stop()).toBe(0)
})

test.skipIf(totalmem() < 4 * 1024 * MIB)(
  'its heap does not go by the memory of a large machine',
  async () => {
    await using home = new BinaryHome({ webhook: 'http://127.0.0.1:1/' })
    const { process } = await home.start()
    const environment = readFileSync(`/proc/${process.pid}/environ`, 'utf8').split('\0')
    expect(environment).toContain(`BUN_JSC_forceRAMSize=${2 * 1024 * MIB}`)
  },
)
