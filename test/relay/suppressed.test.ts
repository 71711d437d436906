import { expect, test } from 'bun:test'
import { Remote } from '../support/remote.ts'
import { many, Rig, rigFor, START_MS } from './rig.ts'

const listed = { cause: 'hard', reason: 'user-unknown' } as const

test('mail to an address on the list fails without a try and is told to webhooks', async () => {
  await using rig = await Rig.start({
    forbids: async (recipient) => (recipient === 'gone@shop.test' ? listed : null),
  })
  const [id = ''] = await rig.send('gone@shop.test')
  await rig.settled(1)
  expect(rig.asked).toEqual([])
  expect(await rig.store.queue.find(id)).toBeNull()
  expect(await rig.store.failures.byMessage(id)).toMatchObject([
    {
      state: 'suppressed',
      type: 'suppressed',
      action: 'failure',
      code: null,
      description: 'not sent: the address is on the suppression list (user-unknown)',
      class: 'none',
      fault: 'policy',
      atMs: START_MS,
      tags: ['order'],
    },
  ])
  expect(rig.woken).toEqual([['on-failure']])
  expect(rig.relay.state().results.failed).toBe(1)
})

test('mail to addresses on the list takes no place from other mail to their domain', async () => {
  await using remote = await Remote.start()
  await using rig = await rigFor(remote, {
    forbids: async (recipient) => (recipient.startsWith('alice@') ? null : listed),
  })
  await rig.send([...many(9, 'there.example'), 'alice@there.example'])
  await rig.settled(10)
  expect(remote.mails).toHaveLength(1)
})

test('a forward to an address on the list goes on', async () => {
  await using rig = await Rig.start({ forbids: async () => listed })
  await rig.send('me@shop.test', { kind: 'forward', mailFrom: '' })
  await rig.settled(1)
  expect(rig.asked.length).toBeGreaterThan(0)
})

test('trouble with the list does not keep mail', async () => {
  await using rig = await Rig.start({
    forbids: async () => {
      throw new Error('disk')
    },
  })
  await rig.send('alice@shop.test')
  await rig.settled(1)
  expect(rig.asked.length).toBeGreaterThan(0)
  expect(rig.logged.map(({ event }) => event)).toContain('suppression list not read')
})
