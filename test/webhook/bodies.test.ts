import { expect, test } from 'bun:test'
import { Bodies } from '../../src/webhook/bodies.ts'

const MIB = 1024 * 1024
const LONG_MS = 60_000

test('one webhook has as much as there is room for, another one always has one', async () => {
  const bodies = new Bodies(3 * MIB)
  const [first, second] = [bodies.share(), bodies.share()]
  expect([first.holds(), second.holds()]).toEqual([false, false])
  for (let i = 0; i < 3; i++) expect(await first.enter(MIB, LONG_MS)).not.toBeNull()
  expect(await first.enter(MIB, 1)).toBeNull()
  expect(await second.enter(9 * MIB, LONG_MS)).not.toBeNull()
  expect(await second.enter(MIB, 1)).toBeNull()
  expect([first.holds(), second.holds()]).toEqual([true, true])
})

test('nobody waits for a room that is closed', async () => {
  const share = new Bodies(MIB).share()
  await share.enter(MIB, LONG_MS)
  const waiting = share.enter(MIB, LONG_MS)
  share.close()
  expect(await waiting).toBeNull()
})

test('who waits goes in when another leaves', async () => {
  const share = new Bodies(2 * MIB).share()
  const stay = await share.enter(MIB, LONG_MS)
  const leave = await share.enter(MIB, LONG_MS)
  const waiting = share.enter(MIB, LONG_MS)
  await new Promise((resolve) => setImmediate(resolve)) // it waits, and does not give up
  leave?.()
  const leaveToo = await waiting
  expect(leaveToo).not.toBeNull()
  expect(share.holds()).toBe(true)
  leaveToo?.()
  stay?.()
  expect(share.holds()).toBe(false)
})
