// The clock leaps ahead, or was ahead and is put right.

import { describe, expect, test } from 'bun:test'
import { drop, hang, Remote } from '../support/remote.ts'
import { openTemporaryStore } from '../support/store.ts'
import { many, Rig, rigFor, START_MS } from './rig.ts'
import { RELAY } from './settings.ts'

const YEAR_MS = 365 * 86_400_000

test('mail that waits by the wrong time is sent when the clock is put right', async () => {
  await using gone = await Remote.start()
  const { port } = gone
  await gone[Symbol.asyncDispose]()
  await using rig = await rigFor({ port })
  rig.clock.ms = START_MS + YEAR_MS
  await rig.send(many(4, 'there.example'))
  await rig.settled(2)
  expect(rig.relay.state().paused).toHaveLength(1)
  await using remote = await Remote.start({ port })
  rig.setClock(-YEAR_MS)
  await rig.settled(6)
  expect(remote.mails).toHaveLength(4)
  expect(rig.logged).toContainEqual({
    level: 'warn',
    event: 'mail put off beyond its schedule is tried now',
    fields: { mails: 4 },
  })
})

test.each([
  ['put back', -3_600_000],
  ['set ahead', 600_000],
])('a remote is slow by what passes, also where the clock is %s', async (_, byMs) => {
  const { promise: reached, resolve } = Promise.withResolvers<void>()
  const answer = () => {
    resolve()
    return hang
  }
  await using slow = await Remote.start({ script: { rcpt: answer } })
  await using quick = await Remote.start({ host: '127.0.0.2', port: slow.port })
  const two = { 'slow.example A': ['127.0.0.1'], 'quick.example A': ['127.0.0.2'] }
  const relay = { connectionsMax: 1 }
  await using rig = await Rig.start({ zone: two, port: slow.port, relay })
  await rig.send('alice@slow.example')
  await reached
  rig.setClock(byMs)
  await rig.send('bob@quick.example')
  rig.pass(60_000)
  await rig.settled(2)
  expect(quick.mails).toHaveLength(1)
  expect(rig.settlements[0]?.again?.error).toContain('made way for others after 60 s')
})

describe('a start by the right time', () => {
  test.each([
    ['a year ahead', YEAR_MS],
    ['an hour ahead, as one that takes local time for UTC', 3_600_000],
  ])(
    'sends mail that was taken by a clock %s, and gives it its time from now',
    async (_, aheadMs) => {
      const store = await openTemporaryStore()
      await using remote = await Remote.start({ script: { rcpt: '451 4.2.0 later' } })
      const wrong = await Rig.start({ store })
      await wrong.relay.close(0)
      wrong.clock.ms = START_MS + aheadMs
      const [id = ''] = await wrong.send('alice@there.example')
      await using rig = await rigFor(remote, { store })
      await rig.settled(1)
      expect(await store.queue.find(id)).toMatchObject({
        tries: 1,
        dueMs: START_MS + 60_000,
        expireMs: START_MS + RELAY.expireS * 1000,
      })
    },
  )

  test('leaves alone what waits as its schedule says', async () => {
    const store = await openTemporaryStore()
    await using remote = await Remote.start({ script: { rcpt: '451 4.2.0 later' } })
    const first = await rigFor(remote, { store })
    const [id = ''] = await first.send('alice@there.example')
    await first.settled(1)
    await first.relay.close(0)
    await using second = await rigFor(remote, { store })
    await second.send('bob@there.example')
    await second.settled(1)
    expect(await store.queue.find(id)).toMatchObject({ tries: 1, dueMs: START_MS + 60_000 })
    expect(second.logged.filter(({ level }) => level === 'warn')).toEqual([])
  })
})

describe('by a clock that leapt ahead and is doubted', () => {
  test.each([
    ['puts it off', '451 4.2.0 later'],
    ['breaks off', drop],
  ])('mail whose time would be over is tried on where the remote %s', async (_, rcpt) => {
    let [doubtedMs, isFirst]: [number | null, boolean] = [START_MS, true]
    const answer = () => (isFirst ? rcpt : undefined)
    await using remote = await Remote.start({ script: { rcpt: answer } })
    await using rig = await rigFor(remote, { doubt: () => doubtedMs })
    const [id = ''] = await rig.send('alice@there.example', { expireMs: START_MS - YEAR_MS })
    await rig.settled(1)
    expect(await rig.store.queue.find(id)).toMatchObject({ dueMs: START_MS + 60_000 })
    isFirst = false
    doubtedMs = null
    rig.pass(60_000)
    await rig.settled(2)
    expect(remote.mails).toHaveLength(1)
  })

  test('mail to a destination out of reach does not fail untried', async () => {
    const gone = await Remote.start()
    const { port } = gone
    await gone[Symbol.asyncDispose]()
    await using rig = await rigFor({ port }, { doubt: () => START_MS })
    const ids = await rig.send(many(3, 'there.example'), { expireMs: START_MS - YEAR_MS })
    await rig.settled(2)
    rig.pass(60_000)
    await rig.settled(3)
    for (const id of ids) expect(await rig.store.failures.byMessage(id)).toEqual([])
  })
})
