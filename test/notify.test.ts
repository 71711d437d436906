import { expect, test } from 'bun:test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createNotifier } from '../src/notify.ts'
import { python, receiver } from './support/datagrams.ts'
import { temporaryDirectory } from './support/directory.ts'
import { silentLog } from './support/log.ts'

/** Of a socket that is no file. */
const ABSTRACT = `@retour-test-${process.pid}`
const parts = { pid: process.pid, log: silentLog }

test.skipIf(python === null)(
  'a socket in the file system and an abstract one hear all',
  async () => {
    using directory = temporaryDirectory()
    for (const name of [join(directory.path, 'socket'), ABSTRACT]) {
      await using systemd = await receiver(name)
      const notifier = createNotifier({ ...parts, env: { NOTIFY_SOCKET: name } })
      notifier.ready('listens\non 25')
      expect(await systemd.datagram()).toBe('READY=1\nSTATUS=listens on 25')
      const [before] = (await Bun.file('/proc/uptime').text()).split(' ')
      notifier.reloading()
      const [word, usec] = (await systemd.datagram()).split('\n')
      expect(word).toBe('RELOADING=1')
      // Uptime counts sleep, the monotonic clock does not; in a test neither sleeps.
      const seconds = Number(usec?.replace('MONOTONIC_USEC=', '')) / 1e6
      expect(seconds).toBeGreaterThan(0)
      expect(seconds).toBeLessThan(Number(before) + 60)
      notifier.stopping()
      expect(await systemd.datagram()).toBe('STOPPING=1\nSTATUS=finishing what runs')
      notifier.close()
    }
  },
)

test.skipIf(python === null)('keep-alives come at half the time that was asked for', async () => {
  using directory = temporaryDirectory()
  const name = join(directory.path, 'socket')
  await using systemd = await receiver(name)
  await using otherSystemd = await receiver(ABSTRACT)
  const env = { NOTIFY_SOCKET: name, WATCHDOG_USEC: '20000', WATCHDOG_PID: String(process.pid) }
  const notifier = createNotifier({ ...parts, env })
  expect(await systemd.datagram()).toBe('WATCHDOG=1')
  expect(await systemd.datagram()).toBe('WATCHDOG=1')
  notifier.close()
  // At a socket of its own: keep-alives may be on their way when the first one is closed.
  const env2 = { ...env, NOTIFY_SOCKET: ABSTRACT, WATCHDOG_PID: '1' }
  const other = createNotifier({ ...parts, env: env2 })
  other.ready('x')
  expect(await otherSystemd.datagram()).toStartWith('READY=1')
  other.close()
})

test('without a socket nothing is done, and a dead one is told once', () => {
  const logged: string[] = []
  const log = { ...silentLog, error: (event: string) => void logged.push(event) }
  for (const name of [undefined, '', 'relative', 'vsock:2:1', `/${'x'.repeat(200)}`]) {
    const notifier = createNotifier({ ...parts, log, env: { NOTIFY_SOCKET: name } })
    notifier.ready('x')
    notifier.close()
  }
  expect(logged).toEqual([])
  using directory = temporaryDirectory()
  const dead = join(directory.path, 'nothing')
  const notifier = createNotifier({ ...parts, log, env: { NOTIFY_SOCKET: dead } })
  notifier.ready('x')
  notifier.stopping()
  notifier.close()
  expect(logged).toEqual(['systemd not notified'])
  expect(existsSync(dead)).toBe(false)
})
