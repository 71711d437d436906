// The built program beside its own daemon, reading a log that grows and is rotated, and is killed.

import { expect, test } from 'bun:test'
import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask, BinaryHome } from '../support/binary.ts'
import { createReceiver, formFields } from '../support/receiver.ts'

interface Registered {
  id: string
  return_address: string
}

const time = new Date().toISOString()
const line = (text: string) => `${time} mx postfix/smtp[1]: ${text}\n`
const queued = (key: string, sender: string) =>
  line(`${key}: from=<${sender}>, size=1, nrcpt=1 (queue active)`)
const refused = (key: string, text: string) =>
  line(
    `${key}: to=<alice@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1, delays=1/0/0/0, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 ${text} (in reply to RCPT TO command))`,
  )

/** Starts `retour watch postfix`; resolves once it says that it watches. */
async function startWatching(home: BinaryHome, config: string, log: string) {
  const watcher = Bun.spawn([home.binary, 'watch', 'postfix', '--config', config, '--file', log], {
    cwd: home.directory,
    env: { PATH: '/usr/bin:/bin' },
    stdout: 'pipe',
    stderr: 'inherit',
  })
  const reader = watcher.stdout.getReader()
  const { value } = await reader.read()
  expect(new TextDecoder().decode(value)).toBe(`watching ${log}\n`)
  return watcher
}

test('a log that grows, is rotated and read by a watcher that dies tells each refusal once', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const message = { recipient: 'alice@example.org', tags: ['invoice'] }
  const messages = [message, message, message]
  const registered = await ask<Registered[]>(running, '/v1/messages', messages)
  const [one, two, three] = registered.map((each) => each.return_address)
  const log = join(home.directory, 'mail.log')
  const config = home.configOf(running)
  writeFileSync(log, queued('4B1C90', one ?? '') + queued('4B2C90', two ?? ''))
  const looked = await home.run('watch', 'postfix', '--once', '--config', config, '--file', log)
  expect(looked).toMatchObject({ exit: 0, out: `watching ${log}\ntold 0 outcomes\n` })

  const first = await startWatching(home, config, log)
  appendFileSync(log, refused('4B1C90', 'one'))
  await receiver.received(1)
  first.kill('SIGKILL')
  await first.exited

  renameSync(log, `${log}.1`)
  appendFileSync(`${log}.1`, refused('4B2C90', 'two'))
  writeFileSync(log, queued('4B3C90', three ?? ''))
  const second = await startWatching(home, config, log)
  await receiver.received(2)
  appendFileSync(log, refused('4B3C90', 'three'))
  const calls = await receiver.received(3)
  second.kill('SIGTERM')
  expect(await second.exited).toBe(0)

  const told = calls.map(({ body }) => {
    const fields = formFields(body).map(({ name, value }) => [name, value.toString()])
    return Object.fromEntries(fields)
  })
  expect(told.map((fields) => [fields.id, fields.description])).toEqual(
    registered.map(({ id }, at) => [id, `550 5.1.1 ${['one', 'two', 'three'][at]}`]),
  )
  expect(told[0]).toMatchObject({ type: 'failure', action: 'failure', state: 'rcpt', code: '550' })
  const { calls: all } = await ask<{ calls: object[] }>(running, '/v1/calls')
  expect(all).toHaveLength(3)
})
