import { describe, expect, test } from 'bun:test'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { temporaryDirectory } from '../support/directory.ts'
import { freePort } from '../support/port.ts'
import { rigFor } from './rig.ts'

// Postfix's own test server, as a remote that we did not write.
const sink = Bun.which('smtp-sink')

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).on('error', () => resolve(false))
  })
}

async function startSink(...flags: string[]) {
  const { path, remove } = temporaryDirectory()
  const port = await freePort()
  const command = [sink ?? '', ...flags, '-d', join(path, 'mail.'), `127.0.0.1:${port}`, '50']
  // smtp-sink gives up root only where it is told to whom.
  if (process.getuid?.() === 0) command.splice(1, 0, '-u', 'root')
  const peer = Bun.spawn(command, { stdout: 'ignore', stderr: 'pipe' })
  while (!(await isListening(port)));
  return {
    port,
    mails: () =>
      readdirSync(path)
        .sort()
        .map((name) => readFileSync(join(path, name), 'latin1')),
    async [Symbol.asyncDispose]() {
      peer.kill()
      await peer.exited
      remove()
    },
  }
}

describe.skipIf(sink === null)("Postfix's smtp-sink", () => {
  test('takes our mails, over a few sessions', async () => {
    await using peer = await startSink()
    await using rig = await rigFor(peer)
    const count = 50
    await rig.send(Array.from({ length: count }, (_, i) => `u${i}@there.example`))
    await rig.settled(count)
    const mails = peer.mails()
    expect(mails).toHaveLength(count)
    expect(mails[0]).toMatch(/^X-Helo-Args: out\.shop\.example$/m)
    expect(mails[0]).toMatch(/^X-Mail-Args: <b-[0-9a-z]{26}@bounces\.example>/m)
    expect(mails[0]).toMatch(/^X-Retour-Id: [0-9a-z]{26}$/m)
  })

  test.each([
    ['-f', 'mail', 'failed'],
    ['-f', 'rcpt', 'failed'],
    ['-f', 'data', 'failed'],
    ['-f', '.', 'failed'],
    ['-r', 'rcpt', 'deferred'],
    ['-r', '.', 'deferred'],
    ['-q', 'rcpt', 'unreachable'],
    ['-q', 'data', 'unreachable'],
  ] as const)('told to misbehave (%s %s) makes it %s', async (flag, command, result) => {
    await using peer = await startSink(flag, command)
    await using rig = await rigFor(peer)
    await rig.send('alice@there.example')
    await rig.settled(1)
    expect(rig.relay.state().results).toMatchObject({ [result]: 1, delivered: 0 })
    const state = command === '.' ? 'dot' : command
    if (result === 'failed') expect(rig.settlements[0]?.failure).toMatchObject({ state })
  })
})
