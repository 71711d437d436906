// The way back alone: without webhooks and forwarding, and with mail judged on this thread.

import { type AcceptParts, type Arrival, createAccept } from '../../src/accept.ts'
import type { ForwardSettings } from '../../src/forward.ts'
import { openJudging } from '../../src/judge/thread.ts'
import { silentLog } from './log.ts'

const HOUR_MS = 3_600_000

export const forwardOn: ForwardSettings = {
  enabled: true,
  hostname: 'mx1.bounces.example.com',
  expireMs: 48 * HOUR_MS,
  isOurs: (address) => address.endsWith('@bounces.example.com'),
}
export const forwardOff: ForwardSettings = { ...forwardOn, enabled: false }

/** Judges mail on the test's own thread. */
export const { judge } = openJudging({ rules: [], log: silentLog, start: null })

/** Makes the accept function of `store`; `parts` replaces parts that do nothing. */
export function acceptInto(store: AcceptParts['store'], parts: Partial<AcceptParts> = {}) {
  return createAccept({
    store,
    judge,
    subscribers: () => [],
    nonstandard: () => false,
    forward: () => forwardOff,
    hashOf: () => '',
    stored: () => {},
    log: silentLog,
    ...parts,
  })
}

export const peer = { ip: '192.0.2.1', helo: 'mx.example.net', tls: false, via: 'smtp' } as const

/** A mail that comes back to the return addresses of these messages. */
export function arrivalAt(raw: Uint8Array, ...ids: string[]): Arrival {
  const recipients = ids.map((id) => ({
    address: `b-${id}@bounces.example.com`,
    value: { kind: 'signed', id } as const,
  }))
  return { raw, mailFrom: '', recipients, peer }
}
