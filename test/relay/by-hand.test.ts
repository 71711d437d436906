import { expect, test } from 'bun:test'
import { queueRoutes } from '../../src/admin/queue.ts'
import { until } from '../support/patience.ts'
import { Remote } from '../support/remote.ts'
import { openTemporaryStore } from '../support/store.ts'
import { rigFor } from './rig.ts'

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
