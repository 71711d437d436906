// What an operator must know before anything else: webhooks that do not hear.

import { ask } from '../api.ts'
import { count, relativeText } from '../format.ts'
import { useLoad } from '../load.ts'
import { linkTo } from '../route.ts'
import type { Webhook } from '../shapes.ts'

/** A call that waits longer is not just on its way. */
const LATE_MS = 5 * 60_000
const EVERY_MS = 30_000

export function Troubles() {
  const { value } = useLoad(
    'troubles',
    (signal) => ask<{ webhooks: Webhook[] }>('/v1/webhooks', { signal }),
    EVERY_MS,
  )
  const troubles = (value?.webhooks ?? []).flatMap((webhook) =>
    troublesOf(webhook).map((words) => ({ name: webhook.name, words })),
  )
  if (troubles.length === 0) return null
  return (
    <ul class="note bad troubles">
      {troubles.map(({ name, words }) => (
        <li key={`${name} ${words}`}>
          <a href={linkTo(['webhooks'])}>{name}</a> {words}
        </li>
      ))}
    </ul>
  )
}

function troublesOf({ state, calls, oldest_due_at, last_error }: Webhook): string[] {
  const why = last_error === '' ? '' : ` Last error: ${last_error}`
  const isLate = oldest_due_at !== null && Date.now() - Date.parse(oldest_due_at) > LATE_MS
  return [
    ...(state === 'gone' ? ['answered 410 and rests until the next reload.'] : []),
    ...(isLate && oldest_due_at !== null
      ? [
          `keeps ${count(calls.due, 'call')} waiting, the oldest made ${relativeText(oldest_due_at)}.${why}`,
        ]
      : []),
    ...(calls.dead > 0 ? [`missed ${count(calls.dead, 'call')}: kept, and to be replayed.`] : []),
  ]
}
