// The bodies of events of the way out: a message was handed to us (`attempt`), a remote server took it
// (`delivery`). The fields are those of their logs; a delivery has the reply of the remote server as well, as
// a failure has.

import type { StoredAttempt } from '../store/attempts.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import { tagFields, timeData, timeFields } from './fields.ts'
import type { FormField } from './form.ts'

/** The row that a call is about. */
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
      const reply = replyIn(rest.description)
      return [
        ['id', messageId],
        ['type', subject.event],
        ...timeFields(atMs),
        ['envelope', envelope],
        ['recipient', recipient],
        ['from', fromIp],
        ['to', toIp],
        ['attempt', String(rest.attempt)],
        ['code', reply.code],
        ['extended', reply.extended],
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
      const { code, extended } = replyIn(description)
      return {
        id: delivery.messageId,
        delivery_id: delivery.id,
        ...common(subject),
        envelope,
        recipient,
        from: delivery.fromIp,
        to: delivery.toIp,
        attempt,
        code: code === '' ? null : Number(code),
        extended,
        description,
        tags,
      }
    }
  }
}

/** Reply code and enhanced status code (RFC 3463) of a reply, '' where it has none. */
function replyIn(description: string): { code: string; extended: string } {
  const [, code = '', extended = ''] =
    /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?(?![^ -])/.exec(description) ?? []
  return { code, extended }
}

/** When it was. */
export function outgoingMs(subject: OutgoingSubject): number {
  return subject.event === 'attempt' ? subject.attempt.atMs : subject.delivery.atMs
}

function common(subject: OutgoingSubject) {
  return { type: subject.event, ...timeData(outgoingMs(subject)) }
}
