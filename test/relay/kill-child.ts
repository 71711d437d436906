// A process for kill.test.ts: relays what is queued in the database, until it is killed or has nothing
// left to do. Arguments: database, port of the smarthost, how far its clock is ahead in ms.

import { createRelay } from '../../src/relay/relay.ts'
import { openStore } from '../../src/store/open.ts'
import { silentLog } from '../support/log.ts'
import { RELAY } from './settings.ts'

const [file = '', port = '', aheadMs = ''] = process.argv.slice(2)
const store = openStore(file)
const relay = createRelay({
  store: {
    queue: {
      ...store.queue,
      async settle(settlement) {
        await store.queue.settle(settlement)
        const { mails } = await store.queue.counts(1)
        if (mails === 0) void end()
      },
    },
  },
  relay: { ...RELAY, host: '127.0.0.1', port: Number(port), concurrencyPerDestination: 20 },
  hostname: () => 'out.shop.example',
  subscribers: () => ['crm'],
  wakeWebhooks() {},
  log: silentLog,
  now: () => Date.now() + Number(aheadMs),
})

async function end(): Promise<void> {
  await relay.close(1000)
  await store.close()
  process.exit(0)
}
