// Which webhooks want an event.

import type { WebhookConfig } from '../config.ts'
import type { FilteredEvent } from '../event.ts'

/** Names of the webhooks to call. A filter on kinds says nothing of events without a kind. */
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
