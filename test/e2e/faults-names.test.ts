// Name servers that do not answer: each look-up waits for them for ten seconds and more, and holds up no
// mail and no other webhook meanwhile.

import { expect, test } from 'bun:test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BinaryHome } from '../support/binary.ts'
import { sendFresh } from '../support/e2e-mail.ts'
import { createReceiver } from '../support/receiver.ts'
import { SmtpClient } from '../support/smtp-client.ts'

/** A provider may have a webhook for each customer. */
const NAMES = 300

/** Runs "$@" where another file (the first word) stands for the system's own list of name servers. */
const WITHIN = 'mount --bind "$1" /etc/resolv.conf && shift && exec "$@"'
const own = ['unshare', '-m', 'sh', '-c', WITHIN, 'sh']
const mayMount =
  Bun.which('unshare') !== null &&
  Bun.spawnSync([...own, '/etc/resolv.conf', 'true'], { stderr: 'ignore' }).exitCode === 0
if (!mayMount) console.log('nothing may be mounted here: mute name servers are not tested')

/** A name server that says nothing; `asked` resolves once so many names were asked for. */
async function muteServer(count: number) {
  const names = new Set<string>()
  const asked = Promise.withResolvers<void>()
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint8Array(3))
  const socket = await Bun.udpSocket({
    hostname: `127.${a}.${b}.${1 + (c % 254)}`,
    port: 53,
    socket: {
      data(_, query) {
        names.add(/name\d+/.exec(query.toString('latin1'))?.[0] ?? '')
        if (names.size === count) asked.resolve()
      },
    },
  })
  return {
    address: socket.hostname,
    asked: asked.promise,
    [Symbol.dispose]: () => socket.close(),
  }
}

test.skipIf(!mayMount)('names that are not found out hold up no mail', async () => {
  using server = await muteServer(NAMES)
  await using good = createReceiver()
  const tables = Array.from(
    { length: NAMES },
    (_, at) =>
      `[[webhook]]\nname = "w${at}"\nevents = ["bounce"]\nurl = "http://name${at}.example/"\ntimeout_ms = 60_000\n`,
  )
  await using home = new BinaryHome({ webhook: good.url, toml: tables.join('') })
  const servers = join(home.directory, 'resolv.conf')
  // On a busy machine some of the questions are lost, and asked again after the first timeout.
  writeFileSync(servers, `nameserver ${server.address}\noptions timeout:5 attempts:5\n`)
  const running = await home.start([...own, servers])
  const client = await SmtpClient.greet(running.smtp)
  await sendFresh(client)
  await server.asked
  expect((await sendFresh(client)).reply).toStartWith('250')
  await good.received(4)
  client.close()
  // All of them still wait.
  expect(home.log()).not.toContain('call failed')
})
