// Tells whether the calls of a webhook are tried: the same for its own route, for a retry and for
// lists of calls.

import type { Calls } from '../store/calls.ts'
import type { hookWords } from './words.ts'

/** Gives the webhooks that are configured now. */
type Webhooks = () => readonly { name: string; enabled: boolean }[]

interface HookState {
  /** Its calls are tried when this is `on`. */
  state: keyof typeof hookWords
  /** When it answered 410; null = it did not. */
  goneMs: number | null
}

/** The state of a webhook by its name; null when it is not configured. */
export type StateOf = (name: string) => HookState | null

/** Reads the states of all webhooks. Rejects on store trouble. */
export async function readStates(
  calls: Pick<Calls, 'disabled'>,
  webhooks: Webhooks,
): Promise<StateOf> {
  const gone = new Map((await calls.disabled()).map(({ name, disabledMs }) => [name, disabledMs]))
  const isEnabled = new Map(webhooks().map(({ name, enabled }) => [name, enabled]))
  return (name) => {
    const enabled = isEnabled.get(name)
    if (enabled === undefined) return null
    const goneMs = gone.get(name) ?? null
    return { state: goneMs !== null ? 'gone' : enabled ? 'on' : 'off', goneMs }
  }
}
