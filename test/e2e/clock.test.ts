// A machine that starts with a clock which is far ahead, as a dead battery or a wrong time server leaves it.

import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { newId } from '../../src/address/id.ts'
import { mintAddress } from '../../src/address/signed.ts'
import { openStore } from '../../src/store/open.ts'
import { BinaryHome, TOKEN } from '../support/binary.ts'
import { SIGNING } from '../support/e2e-mail.ts'
import { createReceiver } from '../support/receiver.ts'
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
