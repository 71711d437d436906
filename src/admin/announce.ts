// Sends new rows of the store to the live stream as events, in the shapes that the other routes
// have.

import type { News } from '../store/kept.ts'
import { failureView, foundView } from './bounce-shapes.ts'
import { callView } from './calls.ts'
import type { Live } from './live.ts'
import type { AdminParts } from './parts.ts'
import { readStates } from './webhook-state.ts'

type Parts = Pick<AdminParts, 'store' | 'webhooks'>

/** Sends an event to those who watch. A call is read only when somebody does. Never throws. */
export function announce(news: News, live: Live, parts: () => Parts): void {
  switch (news.type) {
    case 'bounce':
      live.announce('bounce', () => foundView(news.row))
      break
    case 'failure':
      live.announce('failure', () => {
        const { messageId, tags } = news.row
        return { ...failureView(news.row), message: messageId, tags }
      })
      break
    case 'attempt':
      live.announce('attempt', () => sentView(news.row, news.row.id))
      break
    case 'delivery':
      live.announce('delivery', () => {
        const { messageId, toIp, description } = news.row
        return { ...sentView(news.row, messageId), to_ip: toIp, description }
      })
      break
    case 'call':
      if (live.isWatched('call')) announceCall(news.settlement, live, parts())
  }
}

function sentView(
  row: { id: string; atMs: number; envelope: string; recipient: string; tags: string[] },
  message: string,
) {
  const { id, atMs, envelope, recipient, tags } = row
  return { id, at: new Date(atMs).toISOString(), message, envelope, recipient, tags }
}

function announceCall(
  { callId, tried }: Extract<News, { type: 'call' }>['settlement'],
  live: Live,
  { store: { calls }, webhooks }: Parts,
): void {
  Promise.all([calls.find(callId), readStates(calls, webhooks)]).then(
    ([found, stateOf]) => {
      if (found === null) return
      live.announce('call', () => ({
        ...callView(found.call, stateOf),
        status: tried?.status ?? null,
        duration_ms: tried?.durationMs ?? null,
      }))
    },
    // The call is settled all the same, and the list of calls shows it.
    () => undefined,
  )
}
