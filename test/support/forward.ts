// Settings of [forward] for parts that need some.

import type { ForwardSettings } from '../../src/forward.ts'

const HOUR_MS = 3_600_000

export const forwardOn: ForwardSettings = {
  enabled: true,
  hostname: 'mx1.bounces.example.com',
  expireMs: 48 * HOUR_MS,
  isOurs: (address) => address.endsWith('@bounces.example.com'),
}

export const forwardOff: ForwardSettings = { ...forwardOn, enabled: false }
