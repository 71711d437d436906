// What a relay is given in tests, where a test says nothing else.

import type { Config } from '../../src/config.ts'

export const RELAY: Config['relay'] = {
  host: '',
  port: 587,
  tls: 'opportunistic',
  username: '',
  password: '',
  mtaSts: false,
  allowCidrs: ['127.0.0.0/8', '::1'],
  retryS: [60, 300, 900],
  expireS: 3600,
  connectionsMax: 100,
  concurrencyPerDestination: 10,
  ratePerDestinationPerS: 0,
  dkim: [],
}
