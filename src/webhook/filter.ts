// Which webhooks want an event.

import type { WebhookConfig } from '../config.ts'
import type { EventType, Kind } from '../event.ts'

/** What happened, as far as filters look at it. `kind` is null where no mail came back. */
interface Happening {
  type: EventType
  kind: Kind | null
  tags: string[]
}

/** Names of the webhooks to call. A filter on kinds says nothing of events without a kind. */
export function subscribers(
  webhooks: readonly WebhookConfig[],
  { type, tags, ...happening }: Happening,
): string[] {
  // A refusal is a failure as one that a report told of is, and its payload says so.
  const kind = happening.kind ?? (type === 'failure' ? 'failure' : null)
  return webhooks
    .filter(({ enabled, events }) => enabled && events.includes(type))
    .filter(({ kinds }) => kinds.length === 0 || kind === null || kinds.includes(kind))
    .filter(({ tags: wanted }) => wanted.length === 0 || tags.some((tag) => wanted.includes(tag)))
    .map(({ name }) => name)
}
