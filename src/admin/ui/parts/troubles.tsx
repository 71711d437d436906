// What an operator must know before anything else: parts that are not ready, webhooks that do not hear.

import { ask } from '../api.ts'
import { count, relativeText } from '../format.ts'
import { useLoad } from '../load.ts'
import { linkTo } from '../route.ts'
import type { Webhook } from '../shapes.ts'

/** A call that waits longer is not just on its way. */
const LATE_MS = 5 * 60_000
const EVERY_MS = 30_000

export function Troubles() {
  const webhooks = useLoad(
    'troubles',
    (signal) => ask<{ webhooks: Webhook[] }>('/v1/webhooks', { signal }),
    EVERY_MS,
  )
  const unready = useLoad('readiness', readUnready, EVERY_MS)
  const troubles = [
    ...(unready.value ?? []).map((part) => ({
      name: part,
      link: '/health/ready',
      words: 'is not ready; the log says why.',
    })),
    ...(webhooks.value?.webhooks ?? []).flatMap((webhook) =>
      troublesOf(webhook).map((words) => ({
        name: webhook.name,
        link: linkTo(['webhooks']),
        words,
      })),
    ),
  ]
  if (troubles.length === 0) return null
  return (
    <ul class="note bad troubles">
      {troubles.map(({ name, link, words }) => (
        <li key={`${name} ${words}`}>
          <a href={link}>{name}</a> {words}
        </li>
      ))}
    </ul>
  )
}

/** The parts that are not ready. The answer is 503 then, and no problem of the request. */
async function readUnready(signal: AbortSignal): Promise<string[]> {
  const response = await fetch('/health/ready', { signal })
  const { parts }: { parts: Record<string, { ready: boolean }> } = await response.json()
  return Object.keys(parts).filter((part) => !parts[part]?.ready)
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
