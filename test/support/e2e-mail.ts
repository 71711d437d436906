// Returned mail for the built program of binary.ts: signed addresses as its configuration mints
// them, and what its database kept of them.

import { Database } from 'bun:sqlite'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { ask, type BinaryHome, type Running } from './binary.ts'
import { report } from './mail.ts'
import { until } from './patience.ts'
import { SmtpClient } from './smtp-client.ts'

/** What the configuration of `BinaryHome` has. */
export const SIGNING = { prefix: 'b', secrets: ['correct horse battery staple'], maxAgeDays: 60 }

export interface FreshMail {
  id: string
  to: string
  content: string
}

let serial = 0

/** A report unlike any other, to an address that was just minted. */
export function freshMail(): FreshMail {
  const id = newId()
  const to = mintAddress(id, 'bounces.example.com', SIGNING)
  serial += 1
  const raw = report({ to, recipient: `r${serial}@example.org`, serial })
  return { id, to, content: Buffer.from(raw).toString('latin1') }
}

/** Sends fresh mail; gives the reply to it, and the id if that was a 250, else ''. */
export async function sendFresh(client: SmtpClient): Promise<{ id: string; reply: string }> {
  const { id, to, content } = freshMail()
  const reply = await client.mail([to], content)
  return { id: reply.startsWith('250') ? id : '', reply }
}

/** Message ids of all bounces in the database, in order of arrival. */
export function loggedIds(home: BinaryHome): string[] {
  using database = new Database(join(home.directory, 'data', 'retour.db'), { readonly: true })
  const rows = database.query<{ message_id: string }, []>(
    'SELECT message_id FROM bounces ORDER BY id',
  )
  return rows.all().map((row) => row.message_id)
}

interface Registered {
  id: string
  return_address: string
}

/** Registers a message to `recipient`, with the tag `invoice`. */
export function register(running: Running, recipient = 'alice@example.org'): Promise<Registered> {
  return ask(running, '/v1/messages', { recipient, tags: ['invoice'] })
}

/** Sends a mail to a return address; it must be taken. */
export async function sendBack({ smtp }: Running, to: string, raw: Uint8Array): Promise<void> {
  const client = await SmtpClient.greet(smtp)
  const reply = await client.mail([to], Buffer.from(raw).toString('latin1'))
  client.close()
  if (!reply.startsWith('250 ')) throw new Error(`not taken: ${reply}`)
}

/** Registers a message and has a report of its failure come back; gives the return address. */
export async function sendFailure(running: Running, recipient?: string): Promise<string> {
  const { return_address: to } = await register(running, recipient)
  await sendBack(running, to, report({ to, recipient: recipient ?? 'alice@example.org' }))
  return to
}

/**
 * Resolves once both calls of a failure have failed at a try: a view that is opened then tells of
 * all of them.
 */
export function callsFailed(running: Running): Promise<void> {
  return until(async () => {
    const { calls } = await ask<{ calls: { last_error: string }[] }>(running, '/v1/calls')
    return calls.filter(({ last_error }) => last_error !== '').length === 2
  })
}
