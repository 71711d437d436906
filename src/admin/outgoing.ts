// What a message has been through on its way out, as the API shows it: the attempt, the deliveries.

import { t } from 'elysia'
import type { StoredAttempt } from '../store/attempts.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import { timestamp } from './times.ts'

export const attemptSchema = t.Object({
  at: timestamp,
  properties: t.Record(t.String(), t.Union([t.String(), t.Number()]), {
    description: 'user, ip, via, size_bytes, subject and message_id, as far as they were known.',
  }),
})

export const deliverySchema = t.Object({
  id: t.String(),
  at: timestamp,
  from_ip: t.String(),
  to_ip: t.String(),
  attempt: t.Integer({ description: 'Number of the try that succeeded, from 0.' }),
  description: t.String({ description: 'What the remote server answered.' }),
})

export function attemptView({ atMs, properties }: StoredAttempt) {
  return { at: new Date(atMs).toISOString(), properties }
}

export function deliveryView({ id, atMs, fromIp, toIp, attempt, description }: StoredDelivery) {
  const at = new Date(atMs).toISOString()
  return { id, at, from_ip: fromIp, to_ip: toIp, attempt, description }
}
