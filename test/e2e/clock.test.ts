// A machine that starts with a clock which is far ahead, as a dead battery or a wrong time server leaves it.

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { openStore } from '../../src/store/open.ts'
import { ask, BinaryHome, TOKEN } from '../support/binary.ts'
import { SIGNING } from '../support/e2e-mail.ts'
import { until } from '../support/patience.ts'
import { enqueue, mailTo } from '../support/queued.ts'
import { createReceiver } from '../support/receiver.ts'
import { Remote } from '../support/remote.ts'
import { SmtpClient } from '../support/smtp-client.ts'

const DAY_MS = 86_400_000

test('no return address is too old by a clock that leapt ahead', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const minted = Date.now() - 61 * DAY_MS
  const address = mintAddress(newId(minted), 'bounces.example.com', SIGNING)
  const store = openStore(join(home.directory, 'data', 'retour.db'))
  await store.clock.keep({ seenMs: minted, doubtedMs: null })
  await store.close()
  const running = await home.start()

  const client = await SmtpClient.greet(running.smtp)
  expect(await client.mail([address], 'Subject: back\r\n\r\n')).toStartWith('250 ')
  client.close()
  const posted = await fetch(`${running.admin}/v1/bounces?to=${address}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'message/rfc822' },
    body: 'Subject: back again\r\n\r\n',
  })
  expect(posted.status).toBe(201)
})

test('queued mail whose time would be over is tried on by such a clock', async () => {
  await using remote = await Remote.start({ script: { rcpt: '451 4.2.0 later' } })
  const toml = `[relay]\nhost = "127.0.0.1"\nport = ${remote.port}`
  await using home = new BinaryHome({ toml })
  const seenMs = Date.now() - 61 * DAY_MS
  const store = openStore(join(home.directory, 'data', 'retour.db'))
  await store.clock.keep({ seenMs, doubtedMs: null })
  const times = { createdMs: seenMs, dueMs: seenMs, expireMs: seenMs + 2 * DAY_MS }
  await enqueue(store, [mailTo('alice@there.example', times)])
  await store.close()
  const running = await home.start()
  await until(() => /mail (delayed|failed)/.test(home.log()))
  expect(home.log()).toContain('mail delayed')
  const { mails } = await ask<{ mails: { recipient: string }[] }>(running, '/v1/queue')
  expect(mails).toMatchObject([{ recipient: 'alice@there.example' }])
})
