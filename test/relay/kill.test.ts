import { expect, test } from 'bun:test'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { enqueue, mailTo } from '../support/queued.ts'
import { Remote } from '../support/remote.ts'
import { openTemporaryStore } from '../support/store.ts'

const MAILS = 400
const ROUNDS = 6
const HOUR_MS = 3_600_000
/** Mails that may be on their way when the process dies: the child's concurrency. */
const IN_FLIGHT_MAX = 20

test('kill -9 under load loses no recipient and sends twice only what was on its way', async () => {
  await using store = await openTemporaryStore()
  const nowMs = Date.now()
  const times = { createdMs: nowMs, expireMs: nowMs + 100 * HOUR_MS, dueMs: nowMs }
  const mails = Array.from({ length: MAILS }, (_, i) => mailTo(`u${i}@d${i % 7}.example`, times))
  await enqueue(store, mails)
  let wanted = 0
  let reached = () => {}
  await using remote = await Remote.start({
    script: {
      dot: () => {
        if (remote.mails.length >= wanted) reached()
        return undefined
      },
    },
  })
  for (let round = 0; round <= ROUNDS; round++) {
    // Each start is later than the last, so that no time passes while what was cut short waits.
    const script = join(import.meta.dir, 'kill-child.ts')
    const args = [store.file, String(remote.port), String(round * HOUR_MS)]
    const child = Bun.spawn([process.execPath, script, ...args], { stdout: 'inherit' })
    const kill = new Promise<void>((resolve) => {
      wanted = round < ROUNDS ? remote.mails.length + 30 : Number.POSITIVE_INFINITY
      reached = resolve
    }).then(() => child.kill('SIGKILL'))
    await Promise.race([kill, child.exited])
    await child.exited
  }
  const reopened = openStore(store.file)
  expect(await reopened.queue.counts(10)).toEqual({ mails: 0, destinations: [] })
  for (const { id } of mails) {
    expect(await reopened.deliveries.byMessage(id)).toHaveLength(1)
    expect((await reopened.calls.list({ messageId: id, limit: 9 })).calls).toHaveLength(1)
  }
  const recipients = new Set(remote.mails.map(({ rcpt }) => rcpt[0]))
  expect(recipients.size).toBe(MAILS)
  expect(remote.mails.length - MAILS).toBeLessThanOrEqual(ROUNDS * IN_FLIGHT_MAX)
}, 120_000)
