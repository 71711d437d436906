import { expect, test } from 'bun:test'
import { readFileSync } from 'node:fs'
import { freePort } from '../support/port.ts'
import { noPostfix, Postfix } from '../support/postfix.ts'
import { Remote } from '../support/remote.ts'
import { rigThrough } from './rig.ts'

// The usual mailbox server behind a Postfix (Dovecot's LMTP, Exchange): no SMTPUTF8. Postfix offers it, and
// bounces what it granted it to and cannot pass on with it.
test.skipIf(noPostfix !== '')('a header in UTF-8 gets through a Postfix to a mailbox', async () => {
  await using mailbox = await Remote.start({ extensions: ['PIPELINING', '8BITMIME'] })
  const port = await freePort()
  await using postfix = await Postfix.start(port, {
    relay_domains: 'there.example',
    relay_transport: `smtp:[127.0.0.1]:${mailbox.port}`,
    disable_dns_lookups: 'yes',
  })
  await using rig = await rigThrough({ port })
  const raw = 'From: "J\xc3\xbcrgen" <me@shop.example>\r\nSubject: caf\xc3\xa9\r\n\r\ntext\r\n'
  await rig.send('alice@there.example', {}, raw)
  await rig.settled(1)
  const log = () => readFileSync(postfix.log, 'latin1')
  while (!log().includes(' status=')) await new Promise((resolve) => setImmediate(resolve))
  expect(log()).toContain(' status=sent ')
  expect(mailbox.mails[0]?.data).toContain('Subject: caf\xc3\xa9\r\n')
})
