// Signals while mail streams in: a reload is noticed by no session, a stop finishes what runs, and
// whatever was answered 250 is in the database.

import { expect, test } from 'bun:test'
import { readFileSync, writeFileSync } from 'node:fs'
import { ask, BinaryHome, type Running } from '../support/binary.ts'
import { loggedIds, sendFresh } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { createReceiver, formFields } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const CLIENTS = 8
const RELOADS = 20

interface Sent {
  ids: string[]
  /** The last reply of each session that was not a 250. */
  ends: string[]
}

/** Sessions that send one mail after the other until `enough` or the server ends them. */
async function sendAlong(running: Running, sent: Sent, enough: () => boolean): Promise<void> {
  const session = async () => {
    const client = await SmtpClient.greet(running.smtp)
    while (!enough()) {
      const { id, reply } = await sendFresh(client)
      if (id === '') {
        sent.ends.push(reply)
        break
      }
      sent.ids.push(id)
    }
    client.close()
  }
  await Promise.all(Array.from({ length: CLIENTS }, session))
}

test('reloads under load end no session', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const sent: Sent = { ids: [], ends: [] }
  let isDone = false
  const sending = sendAlong(running, sent, () => isDone)
  const good = readFileSync(home.config, 'utf8')
  for (let reload = 1; reload <= RELOADS; reload++) {
    await until(() => sent.ids.length >= reload * CLIENTS)
    // Every other file is broken: the old configuration stays.
    writeFileSync(home.config, reload % 2 === 0 ? good : `${good}\nnonsense = `)
    running.process.kill('SIGHUP')
    await reloaded(home, reload)
  }
  isDone = true
  await sending
  expect(sent.ends).toEqual([])
  const idOf = (body: Uint8Array) => formFields(body)[0]?.value.toString() ?? ''
  const calls = await receiver.received(2 * sent.ids.length)
  expect(new Set(calls.map(({ body }) => idOf(body)))).toEqual(new Set(sent.ids))
  expect(await home.stop()).toBe(0)
  expect(loggedIds(home).sort()).toEqual(sent.ids.sort())
})

test('what needs a restart is told at each reload until it is undone, and is not in force', async () => {
  await using home = new BinaryHome()
  const running = await home.start()
  const good = readFileSync(home.config, 'utf8')
  const moved = good.replace('listen = ["127.0.0.1:0"]', 'listen = ["127.0.0.1:9"]')
  for (const [at, toml] of [moved, moved, good].entries()) {
    writeFileSync(home.config, toml)
    running.process.kill('SIGHUP')
    await reloaded(home, at + 1)
    const { config } = (await ask(running, '/v1/config')) as { config: { smtp: object } }
    expect(config.smtp).toMatchObject({ listen: ['127.0.0.1:0'] })
  }
  expect(home.log().match(/need a restart keys=smtp.listen$/gm)).toHaveLength(2)
})

async function reloaded(home: BinaryHome, count: number): Promise<void> {
  const lines = /configuration (?:reloaded|not reloaded)/g
  await until(() => (home.log().match(lines)?.length ?? 0) >= count)
}

test('a stop under load answers what is open, keeps what it answered, and exits 0', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const running = await home.start()
  const sent: Sent = { ids: [], ends: [] }
  const sending = sendAlong(running, sent, () => false)
  await until(() => sent.ids.length >= 10 * CLIENTS)
  expect(await home.stop()).toBe(0)
  await sending
  expect(sent.ends).toHaveLength(CLIENTS)
  // Shut down between transactions (421), or before a command was read.
  for (const end of sent.ends) expect(end).toMatch(/^(421 4\.3\.2 .*shutting down|$)/)
  expect(loggedIds(home).sort()).toEqual(sent.ids.sort())
  expect(home.log()).toMatch(/stopping.*\n(.*\n)*.*stopped/)
})
