// Backup of a running daemon and its way back, with the built program.

import { expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ask, BinaryHome, type Running } from '../support/binary.ts'
import { createReceiver } from '../support/receiver.ts'

async function register(running: Running): Promise<string> {
  const message = { recipient: 'alice@example.org' }
  const { id } = await ask<{ id: string }>(running, '/v1/messages', message)
  return id
}

test('a backup of a live database comes back with what it held, and the present one is kept', async () => {
  await using receiver = createReceiver()
  await using home = new BinaryHome({ webhook: receiver.url })
  const copy = join(home.directory, 'copy.db')
  const running = await home.start()
  const before = await register(running)
  expect(await home.run('backup', copy)).toMatchObject({ exit: 0, err: '' })
  const after = await register(running)
  const refused = await home.run('restore', copy)
  expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('the daemon runs') })
  expect(await ask(running, `/v1/messages/${after}`)).toMatchObject({ id: after })
  await home.stop()

  expect(await home.run('restore', copy)).toMatchObject({ exit: 0, err: '' })
  expect(existsSync(join(home.directory, 'data', 'retour.db.before-restore'))).toBe(true)
  const restored = await home.start()
  expect(await ask(restored, `/v1/messages/${before}`)).toMatchObject({ id: before })
  await expect(ask(restored, `/v1/messages/${after}`)).rejects.toThrow('404')
})
