// `kill -9` under load, over and over: what got its 250 is in the log once, with its failure, and its
// calls arrive. A peer that got none sends the same mail again, as mail servers do.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { BinaryHome, type Running } from '../support/binary.ts'
import { type FreshMail, freshMail } from '../support/e2e-mail.ts'
import { RETRY_SOON } from '../support/patience.ts'
import { randomOf } from '../support/random.ts'
import { createReceiver, formFields } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const ROUNDS = Number(process.env.RETOUR_KILL_ROUNDS ?? 50)
const SEED = Number(process.env.RETOUR_KILL_SEED ?? 1)
const CLIENTS = 4
/** A kill falls after at most so many things have happened in a round. */
const EVENTS_MAX = 60

/** Sends mail after mail until the connection dies; the one that got no 250 stays in `pending`. */
async function sendUntilDead(
  running: Running,
  slot: { pending: FreshMail | null },
  happened: (what: 'sent' | 'answered', mail: FreshMail) => void,
): Promise<void> {
  let client: SmtpClient
  try {
    client = await SmtpClient.greet(running.smtp)
  } catch {
    return // killed before it was connected
  }
  for (;;) {
    const mail = slot.pending ?? freshMail()
    slot.pending = mail
    await client.command('MAIL FROM:<>')
    await client.command(`RCPT TO:<${mail.to}>`)
    await client.command('DATA')
    client.send(`${mail.content}\r\n.\r\n`)
    happened('sent', mail)
    const reply = await client.reply()
    if (!reply.startsWith('250')) break
    slot.pending = null
    happened('answered', mail)
  }
  client.close()
}

test(
  `${ROUNDS} rounds of kill -9 lose nothing that was answered and log nothing twice`,
  async () => {
    const random = randomOf(SEED)
    const called = new Map<string, Set<string>>()
    let onEvent = () => {}
    await using receiver = createReceiver(({ body }) => {
      const [id, type] = formFields(body).map(({ value }) => value.toString())
      called.set(id ?? '', (called.get(id ?? '') ?? new Set()).add(type ?? ''))
      onEvent()
      return new Response('ok')
    })
    // A call in flight at a kill waits out its lease: keep that short.
    const webhookToml = `timeout_ms = 1000\n${RETRY_SOON}`
    await using home = new BinaryHome({ webhook: receiver.url, webhookToml })
    const answered = new Set<string>()
    const slots = Array.from({ length: CLIENTS }, () => ({ pending: null as FreshMail | null }))

    for (let round = 0; round < ROUNDS; round++) {
      const running = await home.start()
      let left = 1 + Math.floor(random() * EVENTS_MAX)
      onEvent = () => {
        left -= 1
        if (left === 0) running.process.kill('SIGKILL')
      }
      await Promise.all(
        slots.map((slot) =>
          sendUntilDead(running, slot, (what, mail) => {
            if (what === 'answered') answered.add(mail.id)
            onEvent()
          }),
        ),
      )
      await running.process.exited
    }

    onEvent = () => {}
    await home.start()
    await allCalled(answered, called, (check) => {
      onEvent = check
    })
    expect(await home.stop()).toBe(0)
    expect(answered.size).toBeGreaterThan(ROUNDS)

    using database = new Database(join(home.directory, 'data', 'retour.db'), { readonly: true })
    const logged = (table: string) =>
      database
        .query<{ message_id: string }, []>(`SELECT message_id FROM ${table}`)
        .all()
        .map((row) => row.message_id)
    for (const table of ['bounces', 'failures']) {
      const ids = logged(table)
      expect(ids.length).toBe(new Set(ids).size)
      expect([...answered].filter((id) => !ids.includes(id))).toEqual([])
    }
    const integrity = database.query('PRAGMA integrity_check').get()
    expect(integrity).toEqual({ integrity_check: 'ok' })
  },
  ROUNDS * 5000 + 60_000,
)

/** Resolves when every answered mail has had both of its calls. */
function allCalled(
  answered: Set<string>,
  called: Map<string, Set<string>>,
  onCall: (check: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      const missing = [...answered].some((id) => (called.get(id)?.size ?? 0) < 2)
      if (!missing) resolve()
    }
    onCall(check)
    check()
  })
}
