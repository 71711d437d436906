// What the built program does beside its main thread: the threads are files inside it, which only this
// program can find, and when they are missing everything goes on without them.

import { expect, test } from 'bun:test'
import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { BinaryHome } from '../support/binary.ts'
import { freshMail } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const MIB = 1024 * 1024

/** What does not get smaller by compression. */
function noise(): string {
  const text = randomBytes(MIB).toString('base64')
  return (text.match(/.{1,76}/g) ?? []).map((line) => `${line}\r\n`).join('')
}

test('mail is judged on a thread and the log is folded in on another', async () => {
  await using home = new BinaryHome({ webhook: 'http://127.0.0.1:1/' })
  const running = await home.start()
  const client = await SmtpClient.greet(running.smtp)
  const lines = noise()
  // The log is folded in from 32 MiB on, and without the thread from 375 MiB on.
  for (let at = 0; at < 45; at++) {
    const { to, content } = freshMail()
    expect(await client.mail([to], content + lines)).toStartWith('250')
  }
  client.close()
  const file = join(home.directory, 'data', 'retour.db')
  await until(() => statSync(file).size > 16 * MIB)
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
