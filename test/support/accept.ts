// The way back without what stands around it: no webhook, no forwarding, mail judged on this thread.

import { type AcceptParts, type Arrival, createAccept } from '../../src/accept.ts'
import { forwardOff } from './forward.ts'
import { judge } from './judge.ts'
import { silentLog } from './log.ts'

/** Makes the accept function of `store`; `parts` take the place of what would be nothing. */
export function acceptInto(store: AcceptParts['store'], parts: Partial<AcceptParts> = {}) {
  return createAccept({
    store,
    judge,
    subscribers: () => [],
    nonstandard: () => false,
    forward: () => forwardOff,
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
