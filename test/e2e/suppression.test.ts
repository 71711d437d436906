// The built program: an address that is no good gets on the list, webhooks hear of it, and nothing more
// is sent there.

import { expect, test } from 'bun:test'
import { ask, BinaryHome, TOKEN } from '../support/binary.ts'
import { report } from '../support/mail.ts'
import { createReceiver, type Received } from '../support/receiver.ts'

const ALICE = 'alice@example.org'

function dataOf({ body }: Received): Record<string, unknown> {
  return JSON.parse(Buffer.from(body).toString()).data
}

test('what bounced for good is listed, told, and not mailed again', async () => {
  await using receiver = createReceiver()
  await using elsewhere = createReceiver()
  await using home = new BinaryHome({
    webhook: elsewhere.url,
    toml: `[suppressions]
refuse = true
[[webhook]]
name = "list"
events = ["suppression", "failure"]
format = "json"
url = "${receiver.url}"`,
  })
  const running = await home.start()
  const { return_address: to } = await ask<{ return_address: string }>(running, '/v1/messages', {
    recipient: ALICE,
    tags: ['letter'],
  })
  const posted = await fetch(`${running.admin}/v1/bounces?to=${encodeURIComponent(to)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'message/rfc822' },
    body: report({ to, recipient: ALICE }),
  })
  expect(posted.ok).toBe(true)
  const first = (await receiver.received(2)).map(dataOf)
  expect(first.find(({ type }) => type === 'suppression')).toMatchObject({
    recipient: ALICE,
    action: 'added',
    cause: 'hard',
    reason: 'user-unknown',
    tags: ['letter'],
  })
  const mime = `From: me@shop.example\r\nTo: ${ALICE}\r\nSubject: again\r\n\r\nhello\r\n`
  await ask(running, '/v1/send', { envelope: 'me@shop.example', recipient: ALICE, mime })
  const refused = dataOf((await receiver.received(3))[2] as Received)
  expect(refused).toMatchObject({ type: 'failure', recipient: ALICE, state: 'suppressed' })
  const checked = await ask<{ addresses: object[] }>(running, '/v1/suppressions/check', {
    addresses: ['Alice@Example.ORG'],
  })
  expect(checked.addresses).toMatchObject([{ suppressed: true, cause: 'hard' }])
  expect(await home.stop()).toBe(0)
})
