import { expect, test } from 'bun:test'
import { freePort } from '../support/port.ts'
import { hang, Remote } from '../support/remote.ts'
import { openTemporaryStore } from '../support/store.ts'
import { many, Rig, rigFor, START_MS, type Zone } from './rig.ts'

// Six of them are more than memory takes at one time.
const LARGE = `Subject: large\r\n\r\n${`${'x'.repeat(998)}\r\n`.repeat(20_000)}`

test('large mail that waits for room takes no connection from others', async () => {
  const extensions: string[] = []
  await using slow = await Remote.start({ script: { mail: hang }, extensions })
  await using quick = await Remote.start({ host: '127.0.0.2', port: slow.port })
  const zone: Zone = { 'quick.example A': ['127.0.0.2'] }
  const domains = Array.from({ length: 12 }, (_, at) => `slow${at}.example`)
  for (const domain of domains) zone[`${domain} A`] = ['127.0.0.1']
  await using rig = await Rig.start({ zone, port: slow.port, relay: { connectionsMax: 12 } })
  const ids = await rig.send(
    domains.map((domain) => `u@${domain}`),
    {},
    LARGE,
  )
  await rig.send(many(3, 'quick.example'))
  while (quick.mails.length < 3) await rig.settled(rig.settlements.length + 1)
  const putOff = rig.settlements.filter(({ id }) => ids.includes(id))
  expect(putOff.length).toBeGreaterThan(0)
  for (const { again } of putOff) expect(again).toMatchObject({ free: true, error: '' })
  for (const { id } of putOff) expect(await rig.store.queue.find(id)).toMatchObject({ tries: 0 })
})

test('a large mail has time to go out, as long as the remote is not slow', async () => {
  await using remote = await Remote.start()
  await using rig = await rigFor(remote, { timeouts: { tryMs: 1 } })
  await rig.send('alice@there.example', {}, 'x'.repeat(900_000))
  await rig.settled(1)
  expect(rig.relay.state().results.delivered).toBe(1)
})

test('a large mail that is refused gives its memory to the next', async () => {
  await using remote = await Remote.start({ script: { mail: '550 5.7.1 no' }, extensions: [] })
  await using rig = await rigFor(remote)
  await rig.send(many(7, 'there.example'), {}, LARGE)
  await rig.settled(7)
  expect(rig.relay.state().results.failed).toBe(7)
})

test('of large mails that expire together, few are in memory for their notices', async () => {
  const store = await openTemporaryStore()
  let [held, heldMost] = [0, 0]
  const mime: typeof store.queue.mime = (rawId) => {
    held += 1
    heldMost = Math.max(heldMost, held)
    return store.queue.mime(rawId)
  }
  await using rig = await rigFor(
    { port: await freePort() },
    {
      store: { ...store, queue: { ...store.queue, mime } },
      notice: async (_mail, _fate, original) => {
        await original()
        return null
      },
    },
  )
  await rig.send('first@there.example')
  await rig.settled(1)
  await rig.send(many(6, 'there.example'), { expireMs: START_MS + 1 }, LARGE)
  held = 0
  rig.beforeSettle = () => {
    held -= 1
  }
  rig.pass(120_000)
  await rig.settled(7)
  expect(heldMost).toBe(2)
})
