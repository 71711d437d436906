// A database as the first release left it, opened by today's program: what was in it is there, and
// new mail goes on.

import { Database } from 'bun:sqlite'
import { expect, test } from 'bun:test'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { ask, BinaryHome } from '../support/binary.ts'
import { loggedIds, sendFresh } from '../support/e2e-mail.ts'
import { createReceiver, formFields } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const START = join(import.meta.dir, '../../src/store/migrations/0001-start.sql')

test('an old database is brought up to date with all that is in it', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const messageId = newId()
  const bounceId = oldDatabase(join(home.directory, 'data'), messageId)
  const running = await home.start()
  expect(home.log()).toContain('database is brought to a new schema from=1 to=')

  // The call that was due then goes out now.
  const [call] = await receiver.received(1)
  const fields = new Map(
    formFields(call?.body ?? new Uint8Array()).map(({ name, value }) => [name, value.toString()]),
  )
  expect(fields.get('id')).toBe(messageId)
  expect(fields.get('mime')).toBe('Subject: old\r\n\r\nreturned\r\n')
  expect(await ask(running, `/v1/bounces/${bounceId}`)).toMatchObject({
    id: bounceId,
    kind: 'failure',
    subject: '',
    mail_subject: '',
  })
  expect(await ask(running, `/v1/messages/${messageId}`)).toMatchObject({
    recipient: 'old@example.org',
  })

  const client = await SmtpClient.greet(running.smtp)
  const { id } = await sendFresh(client)
  client.close()
  expect(await home.stop()).toBe(0)
  expect(loggedIds(home)).toEqual([messageId, id])
})

/** What the first release kept of a message, the mail that came back for it, and a call not yet made. */
function oldDatabase(directory: string, messageId: string): string {
  mkdirSync(directory)
  using database = new Database(join(directory, 'retour.db'))
  database.run('PRAGMA journal_mode = WAL')
  database.run(readFileSync(START, 'utf8'))
  database.run('PRAGMA user_version = 1')
  const nowMs = Date.now() - 60_000
  const bounceId = newId(nowMs)
  const mime = Buffer.from('Subject: old\r\n\r\nreturned\r\n')
  const put = (table: string, row: Record<string, string | number | Buffer | null>) => {
    const columns = Object.keys(row)
    const places = columns.map(() => '?').join()
    database.run(`INSERT INTO ${table} (${columns.join()}) VALUES (${places})`, Object.values(row))
  }
  const told = { envelope: 'me@shop.example', recipient: 'old@example.org', tags: '["old"]' }
  const failed = { reason: 'user-unknown', class: 'hard', fault: 'recipient' }
  const reported = { recipient: told.recipient, action: 'failed', status: '5.1.1', code: 550 }
  const recipients = [{ ...reported, diagnostic: '550 no', ...failed }]
  const verdict = { kind: 'failure', standard: 'rfc3464', recipients, trace: ['standard'] }
  put('messages', { id: messageId, created_ms: nowMs, ...told, header_message_id: null })
  put('raws', {
    id: 1,
    sha256: Buffer.alloc(32),
    size_bytes: mime.length,
    mime: Bun.zstdCompressSync(mime),
  })
  put('bounces', {
    ...{ id: bounceId, received_ms: nowMs, message_id: messageId, ...told },
    ...{
      return_address: 'b-x@bounces.example.com',
      mail_from: '',
      domain: 'example.org',
      raw_id: 1,
    },
    ...{ kind: 'failure', standard: 'rfc3464', reason: 'user-unknown' },
    ...{
      verdict: JSON.stringify(verdict),
      peer: '{"ip":"192.0.2.1","helo":"mx","tls":false,"via":"smtp"}',
    },
  })
  put('failures', {
    ...{ id: newId(nowMs), at_ms: nowMs, message_id: messageId, bounce_id: bounceId, ...told },
    ...{ attempt: 0, from_ip: '', to_ip: '', type: 'bounce', code: 550, status: '5.1.1' },
    ...{ description: '550 no', state: 'bounce', action: 'failed', ...failed },
  })
  put('calls', {
    ...{ id: `msg_${newId(nowMs)}`, webhook: 'crm', event: 'bounce', subject_id: bounceId },
    ...{ message_id: messageId, created_ms: nowMs, state: 'due', due_ms: nowMs },
    ...{ tries: 1, tries_before: 0, settled_ms: null, last_error: 'timeout after 15000 ms' },
  })
  return bounceId
}
