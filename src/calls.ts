// The webhook calls that an event brings about, one for each webhook that wants it. They are kept in the
// transaction of the rows that they are about, and are due at once.

import { newId } from './address/id.ts'
import type { WebhookConfig } from './config.ts'
import type { EventType, FilteredEvent, Kind } from './event.ts'
import type { NewCall } from './store/calls.ts'
import type { StoredFailure } from './store/failures.ts'

/** Names of the webhooks that want such an event. */
export type Subscribers = (event: FilteredEvent) => string[]

/** A filter on kinds says nothing of events without a kind. */
export function subscribers(
  webhooks: readonly WebhookConfig[],
  { type, tags, ...event }: FilteredEvent,
): string[] {
  // A refusal is a failure as one in a report is, and its payload says so.
  const kind = event.kind ?? (type === 'failure' ? 'failure' : null)
  return webhooks
    .filter(({ enabled, events }) => enabled && events.includes(type))
    .filter(({ kinds }) => kinds.length === 0 || kind === null || kinds.includes(kind))
    .filter(({ tags: wanted }) => wanted.length === 0 || tags.some((tag) => wanted.includes(tag)))
    .map(({ name }) => name)
}

/** What happened, with the row that records it. */
interface NewEvent {
  type: EventType
  subjectId: string
  messageId: string
  tags: string[]
}

export function failureEvent({ id, messageId, tags }: StoredFailure): NewEvent {
  return { type: 'failure', subjectId: id, messageId, tags }
}

export function callsFor(
  { type, subjectId, messageId, tags }: NewEvent,
  kind: Kind | null,
  subscribers: Subscribers,
  nowMs: number,
): NewCall[] {
  return subscribers({ type, kind, tags }).map((webhook) => ({
    id: `msg_${newId(nowMs)}`,
    webhook,
    event: type,
    subjectId,
    messageId,
    createdMs: nowMs,
    dueMs: nowMs,
  }))
}

/** The webhooks that calls are for, each once. */
export function webhooksOf(calls: readonly NewCall[]): string[] {
  return [...new Set(calls.map(({ webhook }) => webhook))]
}
