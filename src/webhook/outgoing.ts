// The bodies of events of the way out: a message was handed to us (`attempt`), a remote server took it
// (`delivery`). The fields are those of their logs.

import type { StoredAttempt } from '../store/attempts.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import { tagFields, timeData, timeFields } from './fields.ts'
import type { FormField } from './form.ts'

/** The row that a call tells of. */
export type OutgoingSubject =
  | { event: 'attempt'; attempt: StoredAttempt }
  | { event: 'delivery'; delivery: StoredDelivery }

export function outgoingFields(subject: OutgoingSubject): FormField[] {
  switch (subject.event) {
    case 'attempt': {
      const { id, atMs, envelope, recipient, properties, tags } = subject.attempt
      return [
        ['id', id],
        ['type', subject.event],
        ...timeFields(atMs),
        ['envelope', envelope],
        ['recipient', recipient],
        ['properties', JSON.stringify(properties)],
        ...tagFields(tags),
      ]
    }
    case 'delivery': {
      const { messageId, atMs, envelope, recipient, fromIp, toIp, ...rest } = subject.delivery
      return [
        ['id', messageId],
        ['type', subject.event],
        ...timeFields(atMs),
        ['envelope', envelope],
        ['recipient', recipient],
        ['from', fromIp],
        ['to', toIp],
        ['attempt', String(rest.attempt)],
        ['description', rest.description],
        ...tagFields(rest.tags),
      ]
    }
  }
}

export function outgoingData(subject: OutgoingSubject): Record<string, unknown> {
  switch (subject.event) {
    case 'attempt': {
      const { id, envelope, recipient, properties, tags } = subject.attempt
      return { id, ...common(subject), envelope, recipient, properties, tags }
    }
    case 'delivery': {
      const { delivery } = subject
      const { envelope, recipient, attempt, description, tags } = delivery
      return {
        id: delivery.messageId,
        delivery_id: delivery.id,
        ...common(subject),
        envelope,
        recipient,
        from: delivery.fromIp,
        to: delivery.toIp,
        attempt,
        description,
        tags,
      }
    }
  }
}

/** When it was. */
export function outgoingMs(subject: OutgoingSubject): number {
  return subject.event === 'attempt' ? subject.attempt.atMs : subject.delivery.atMs
}

function common(subject: OutgoingSubject) {
  return { type: subject.event, ...timeData(outgoingMs(subject)) }
}
