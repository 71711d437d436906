// Makes a dispatcher for the store of a test, and what such tests wait for.

import type { WebhookConfig } from '../../src/config.ts'
import type { Store } from '../../src/store/open.ts'
import { createDispatcher, type DispatcherOptions } from '../../src/webhook/dispatch.ts'
import { silentLog } from './log.ts'

/** Long enough for the running calls of any of these tests. */
export const DRAIN_MS = 5000

export function startDispatcher(
  store: DispatcherOptions['store'],
  webhooks: WebhookConfig[],
  options: Partial<DispatcherOptions> = {},
) {
  const parts = { store, webhooks, version: '1.2.3', log: silentLog, random: () => 0.5 }
  const dispatcher = createDispatcher({ ...parts, ...options })
  const disposal = { [Symbol.asyncDispose]: () => dispatcher.close(DRAIN_MS) }
  return Object.assign(dispatcher, disposal)
}

export async function stateOf(store: Store, id: string) {
  const found = await store.calls.find(id)
  if (found === null) throw new Error(`no call ${id}`)
  return { ...found.call, tries: found.tries }
}
