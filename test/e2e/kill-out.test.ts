// `kill -9` under load, over and over, on the way out: every recipient of a mail that got its 250 is
// sent to, once unless a kill fell between the remote's answer and its record, and is logged once, also
// where the mail was handed in again because a kill took its 250.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { BinaryHome, type Running } from '../support/binary.ts'
import { RETRY_SOON } from '../support/patience.ts'
import { randomOf } from '../support/random.ts'
import { createReceiver, formFields } from '../support/receiver.ts'
import { Remote } from '../support/remote.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const ROUNDS = Number(process.env.RETOUR_KILL_ROUNDS ?? 30)
const SEED = Number(process.env.RETOUR_KILL_SEED ?? 2)
const CLIENTS = 4
/** Mails that are on their way to the remote when a kill falls: each may come a second time. */
const AT_ONCE = 10
/** A kill falls after at most so many things have happened in a round. */
const EVENTS_MAX = 60
const ENVELOPE = 'returns@shop.example'

let serial = 0
/** Mails that a kill took the answer of: handed in again before any other, as every client does. */
const unanswered: number[] = []

/** Sends mail after mail until the connection dies, each to two. */
async function sendUntilDead(running: Running, happened: (answered: string[]) => void) {
  let client: SmtpClient
  try {
    client = await SmtpClient.greet(running.submission)
  } catch {
    return // killed before it was connected
  }
  for (;;) {
    const number = unanswered.pop() ?? ++serial
    const recipients = [`a${number}@one.example`, `b${number}@two.example`]
    const content = `Message-ID: <${number}@shop.example>\r\n\r\nHello.`
    const reply = await client.mail(recipients, content, ENVELOPE)
    if (!reply.startsWith('250')) {
      unanswered.push(number)
      break
    }
    happened(recipients)
  }
  client.close()
}

const addressOf = (rcpt: string) => /<(.*?)>/.exec(rcpt)?.[1] ?? ''

test(
  `${ROUNDS} rounds of kill -9 lose no recipient of an answered mail`,
  async () => {
    const random = randomOf(SEED)
    const arrivals = new Map<string, number>()
    let onEvent = () => {}
    let onTold = () => {}
    await using remote: Remote = await Remote.start({
      script: {
        dot() {
          for (const rcpt of remote.mails.at(-1)?.rcpt ?? []) {
            const address = addressOf(rcpt)
            arrivals.set(address, (arrivals.get(address) ?? 0) + 1)
          }
          onEvent()
          return undefined
        },
      },
    })
    // A mail that a kill caught between its arrival and the record comes again: it is done when its
    // delivery is told.
    const told = new Set<string>()
    await using receiver = createReceiver(({ body }) => {
      const recipient = formFields(body).find(({ name }) => name === 'recipient')
      told.add(recipient?.value.toString() ?? '')
      onTold()
      return new Response('ok')
    })
    await using home = new BinaryHome({
      webhook: receiver.url,
      toml: `[submission]\nlisten = ["127.0.0.1:0"]
[relay]\nhost = "127.0.0.1"\nport = ${remote.port}\ntls = "off"\nretry_s = [1]
concurrency_per_destination = ${AT_ONCE}
[[webhook]]\nname = "deliveries"\nevents = ["delivery"]\nurl = "${receiver.url}"\ntimeout_ms = 1000
${RETRY_SOON}\n`,
    })
    const answered = new Set<string>()

    for (let round = 0; round < ROUNDS; round++) {
      const running = await home.start()
      let left = 1 + Math.floor(random() * EVENTS_MAX)
      onEvent = () => {
        left -= 1
        if (left === 0) running.process.kill('SIGKILL')
      }
      const take = (recipients: string[]) => {
        for (const recipient of recipients) answered.add(recipient)
        onEvent()
      }
      await Promise.all(Array.from({ length: CLIENTS }, () => sendUntilDead(running, take)))
      await running.process.exited
    }

    onEvent = () => {}
    await home.start()
    await new Promise<void>((resolve) => {
      onTold = () => {
        if ([...answered].every((address) => told.has(address))) resolve()
      }
      onTold()
    })
    expect(await home.stop()).toBe(0)
    expect(answered.size).toBeGreaterThan(ROUNDS)
    const again = [...arrivals.values()].reduce((sum, count) => sum + count - 1, 0)
    expect(again).toBeLessThanOrEqual(ROUNDS * AT_ONCE)

    using database = new Database(join(home.directory, 'data', 'retour.db'), { readonly: true })
    const recipientsOf = (table: string) =>
      database
        .query<{ recipient: string }, []>(`SELECT recipient FROM ${table}`)
        .all()
        .map(({ recipient }) => recipient)
    for (const table of ['attempts', 'deliveries']) {
      const logged = recipientsOf(table)
      expect(logged.length).toBe(new Set(logged).size)
      expect([...answered].filter((address) => !logged.includes(address))).toEqual([])
    }
    expect(recipientsOf('failures')).toEqual([])
    expect(recipientsOf('queue').filter((address) => answered.has(address))).toEqual([])
    expect(database.query('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  },
  ROUNDS * 5000 + 120_000,
)
