// Calls the webhooks: one lane each, over the ledger in the store. Here is what concerns all of them:
// which there are, test calls, and the end. Calls of a webhook that is gone from the configuration are
// kept in the ledger and go out when it returns.

import type { WebhookConfig } from '../config.ts'
import type { EventType } from '../event.ts'
import type { Log } from '../log.ts'
import type { Calls } from '../store/calls.ts'
import { Bodies } from './bodies.ts'
import { Lane, type LaneParts } from './lane.ts'
import type { LaneState } from './lane-state.ts'
import { createPoster, type Outcome, type Poster } from './post.ts'
import { requestFor } from './request.ts'
import { sample, sampledEvent } from './sample.ts'
import { errorOf } from './settle.ts'

/** Of large mail in running POSTs, over all webhooks; a body is half as large again, at worst three times. */
const BODIES_MAX_BYTES = 64 * 1024 * 1024

/** The longest timeout of a test call: the HTTP request that asked for it is answered within 255 s. */
const TEST_MAX_MS = 240_000

export interface Dispatcher {
  /** Calls of these webhooks have become due. Unknown names are ignored. */
  wake(...names: string[]): void
  /** Takes a new configuration and enables again what a 410 disabled. Rejects on store trouble. */
  reload(webhooks: readonly WebhookConfig[]): Promise<void>
  /** Of every configured webhook, since the start; what the ledger holds is `store.calls.counts`. */
  state(): ({ name: string } & LaneState)[]
  /**
   * POSTs a sample at once, of the event or of the first that the webhook is called for, marked by the header
   * `retour-test`, and leaves nothing in the ledger; null when there is no such webhook. Its `error` names an
   * answer, too, that settles no call.
   */
  test(name: string, event?: EventType): Promise<Outcome | null>
  /**
   * Tries the waiting calls of a webhook now, whatever their schedule says, which goes on from where it was
   * when its receiver is not back after all. Resolves with how many; null when there is no such webhook.
   */
  retry(name: string): Promise<number | null>
  /** Rejects when calls cannot be read or nothing is called any more; for readiness. */
  probe(): Promise<void>
  /** Starts no more calls, gives the running ones `drainMs`, then stops them: they stay due. */
  close(drainMs: number): Promise<void>
}

export interface DispatcherOptions {
  store: LaneParts['store']
  webhooks: readonly WebhookConfig[]
  version: string
  log: Log
  now?: () => number
  /** In 0…1. */
  random?: () => number
  poster?: Poster
  bodiesMaxBytes?: number
}

/** Starts calling what is due. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { store, version, log, now = Date.now, random = Math.random } = options
  const { poster = createPoster(now), bodiesMaxBytes = BODIES_MAX_BYTES } = options
  const bodies = new Bodies(bodiesMaxBytes)
  const lanes = new Lanes({ store, version, log, poster, bodies, now, random })
  let closed = false
  const opened = disabledOf(options.webhooks, store.calls, log).then((disabled) => {
    lanes.open(options.webhooks, disabled)
    return tellOfHeld(store.calls, lanes.current, log)
  })

  return {
    wake(...names) {
      for (const name of names) lanes.current.get(name)?.wake()
    },
    async reload(webhooks) {
      await opened
      if (closed) return // a lane opened now would never be closed
      // Written before what a 410 from now on writes.
      const enabled = store.calls.enableAll()
      lanes.configure(webhooks)
      await enabled
      await tellOfHeld(store.calls, lanes.current, log)
    },
    state: () => [...lanes.current].map(([name, { state }]) => ({ name, ...state })),
    async test(name, event) {
      await opened
      const webhook = lanes.current.get(name)?.webhook
      if (webhook === undefined) return null
      const id = `msg_test_${crypto.randomUUID()}`
      const nowMs = now()
      const subject = sample(event ?? sampledEvent(webhook.events), nowMs)
      const request = requestFor(webhook, id, subject, { version, nowMs })
      request.headers['retour-test'] = '1'
      request.timeoutMs = Math.min(request.timeoutMs, TEST_MAX_MS)
      const outcome = await poster.post(request)
      return { ...outcome, error: errorOf(outcome) }
    },
    async retry(name) {
      await opened
      const lane = lanes.current.get(name)
      if (lane === undefined) return null
      // What is due before that is due already, or may run; with each page there is more of it.
      const times = () => {
        const nowMs = now()
        return { afterMs: Math.max(nowMs, lane.leasedToMs), nowMs }
      }
      let retried = 0
      for await (const recalled of store.calls.retry(name, times)) {
        retried += recalled
        lane.wake()
        if (closed) break
      }
      return retried
    },
    probe: () => opened.then(() => mustRun(lanes.current, closed)),
    async close(drainMs) {
      closed = true
      await opened
      const stop = setTimeout(() => poster.stop(), drainMs)
      await lanes.close()
      clearTimeout(stop)
      poster.stop()
    },
  }
}

class Lanes {
  /** The configured ones. */
  readonly current = new Map<string, Lane>()
  /** Also of webhooks that were removed: their running calls count when they are configured again. */
  readonly #known = new Map<string, Lane>()
  readonly #parts: LaneParts

  constructor(parts: LaneParts) {
    this.#parts = parts
  }

  open(webhooks: readonly WebhookConfig[], disabled: readonly string[]): void {
    for (const webhook of webhooks) this.#open(webhook, disabled.includes(webhook.name)).wake()
  }

  configure(webhooks: readonly WebhookConfig[]): void {
    for (const lane of this.current.values()) lane.rest()
    this.current.clear()
    for (const webhook of webhooks) {
      const known = this.#known.get(webhook.name)
      if (known === undefined) {
        this.#open(webhook, false).wake()
        continue
      }
      this.current.set(webhook.name, known)
      known.configure(webhook)
    }
  }

  async close(): Promise<void> {
    this.current.clear()
    await Promise.all([...this.#known.values()].map((lane) => lane.close()))
  }

  #open(webhook: WebhookConfig, disabled: boolean): Lane {
    const lane = new Lane(webhook, disabled, this.#parts)
    this.#known.set(webhook.name, lane)
    this.current.set(webhook.name, lane)
    return lane
  }
}

function mustRun(lanes: ReadonlyMap<string, Lane>, closed: boolean): void {
  if (closed) throw new Error('closed')
  for (const { trouble } of lanes.values()) if (trouble !== null) throw trouble
}

/** Warns of calls of webhooks that are not configured: when a webhook is renamed, its calls keep the old name. */
async function tellOfHeld(calls: Calls, lanes: ReadonlyMap<string, Lane>, log: Log): Promise<void> {
  try {
    for (const { webhook, due } of await calls.counts()) {
      if (due === 0 || lanes.has(webhook)) continue
      log.warn('calls wait for a webhook that is not configured', { webhook, due })
    }
  } catch (error) {
    log.error('calls not counted', { error })
  }
}

/** After a restart, as opposed to a reload, a webhook that a 410 disabled stays disabled, and is logged again. */
async function disabledOf(
  webhooks: readonly WebhookConfig[],
  calls: Calls,
  log: Log,
): Promise<string[]> {
  try {
    const rows = await calls.disabled()
    for (const { name: webhook, reason } of rows) {
      if (webhooks.some(({ name }) => name === webhook))
        log.warn('webhook disabled', { webhook, reason })
    }
    return rows.map(({ name }) => name)
  } catch (error) {
    log.error('disabled webhooks not read', { error })
    return []
  }
}
