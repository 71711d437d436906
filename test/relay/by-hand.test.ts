import { expect, test } from 'bun:test'
import { queueRoutes } from '../../src/admin/queue.ts'
import { until } from '../support/patience.ts'
import { freePort } from '../support/port.ts'
import { Remote } from '../support/remote.ts'
import { openTemporaryStore } from '../support/store.ts'
import { rigFor, zoneFor } from './rig.ts'

test.each([
  ['one mail', (id: string) => `/v1/queue/${id}/retry`],
  ['all mail', () => '/v1/queue/retry'],
])('%s is tried when somebody asks for it, whatever a round does meanwhile', async (_, path) => {
  const store = await openTemporaryStore()
  const { hold, retry, retryAll } = store.queue
  let holds = 0
  const withRound = async <Found>(found: Promise<Found>): Promise<Found> => {
    await found
    const before = holds
    rig.relay.wake()
    await until(() => holds > before || rig.settlements.length === 2)
    return found
  }
  Object.assign(store.queue, {
    hold: (...given: Parameters<typeof hold>) => hold(...given).finally(() => holds++),
    retry: (...given: Parameters<typeof retry>) => withRound(retry(...given)),
    retryAll: (...given: Parameters<typeof retryAll>) => withRound(retryAll(...given)),
  })
  const remote = await Remote.start()
  const { port } = remote
  await using rig = await rigFor(remote, { store })
  await remote[Symbol.asyncDispose]()
  const [id = ''] = await rig.send('alice@there.example')
  await rig.settled(1)
  await using again = await Remote.start({ port })
  const routes = queueRoutes({ store, relay: rig.relay, now: () => rig.clock.ms })
  const headers = { 'content-type': 'application/json' }
  const url = `http://localhost${path(id)}`
  const answer = await routes.handle(new Request(url, { method: 'POST', headers, body: '{}' }))
  expect(answer.status).toBe(202)
  await rig.settled(2)
  expect(again.mails).toHaveLength(1)
})

test('a mail is tried when somebody asks for it while a round holds several destinations', async () => {
  const store = await openTemporaryStore()
  const { hold } = store.queue
  const asked = Promise.withResolvers<string>()
  const answered = Promise.withResolvers<void>()
  let holds = 0
  store.queue.hold = async (...given) => {
    await hold(...given)
    asked.resolve(given[0][0] === 'one.example' ? 'two.example' : 'one.example')
    if (++holds === 1) await answered.promise
  }
  const remote = await Remote.start()
  const { port } = remote
  await using rig = await rigFor(remote, { store, zone: zoneFor('one.example', 'two.example') })
  await remote[Symbol.asyncDispose]()
  await rig.send('alice@one.example')
  await rig.settled(1)
  rig.clock.ms += 1
  await rig.send('alice@two.example')
  await rig.settled(2)
  await using again = await Remote.start({ port })
  await rig.send(['bob@one.example', 'bob@two.example'])
  const destination = await asked.promise
  rig.relay.resume(destination)
  await store.queue.retryAll(rig.clock.ms, destination)
  rig.relay.wake()
  answered.resolve()
  await rig.settled(3)
  expect(again.mails.length).toBeGreaterThan(0)
})

test('a forward that is cancelled is no failure of the message that it is about', async () => {
  await using rig = await rigFor({ port: await freePort() })
  const [id = ''] = await rig.send('me@there.example', { kind: 'forward', mailFrom: '' })
  await rig.settled(1)
  expect(await rig.relay.cancel(id)).toBe('cancelled')
  expect(await rig.store.queue.find(id)).toBeNull()
  expect(await rig.store.failures.byMessage(id)).toEqual([])
})
