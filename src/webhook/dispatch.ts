// Calls the webhooks. Each has a lane (lane.ts), which takes its calls from the store. This file
// does what concerns all of them: it opens and closes the lanes and makes test calls. Calls of a
// webhook that is gone from the configuration stay in the store and go out when it returns.

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

/**
 * Bytes of large mail in running POSTs, over all webhooks. A body is half as large again as its
 * mail, at worst three times as large.
 */
const BODIES_MAX_BYTES = 64 * 1024 * 1024

/**
 * The longest timeout of a test call: the HTTP request that asked for it is answered within 255 s.
 */
const TEST_MAX_MS = 240_000

export interface Dispatcher {
  /** Says that calls of these webhooks have become due. Unknown names are ignored. */
  wake(...names: string[]): void
  /** Takes a new configuration and enables again what a 410 disabled. Rejects on store trouble. */
  reload(webhooks: readonly WebhookConfig[]): Promise<void>
  /**
   * What each configured webhook did since the start; `store.calls.counts` has what is still
   * stored.
   */
  state(): ({ name: string } & LaneState)[]
  /**
   * POSTs a sample at once, marked by the header `retour-test`: of `event`, or of the first event
   * that the webhook is called for. Stores nothing. Null when there is no such webhook. Unlike that
   * of other outcomes, `error` also names an answer that would not settle a call.
   */
  test(name: string, event?: EventType): Promise<Outcome | null>
  /**
   * Tries the waiting calls of a webhook now, whatever their schedule says. If they fail again, the
   * schedule goes on from where it was. Resolves with how many; null when there is no such webhook.
   */
  retry(name: string): Promise<number | null>
  /** For readiness: rejects when calls cannot be read, or once the dispatcher is closed. */
  probe(): Promise<void>
  /** Starts no more calls, waits `drainMs` for the running ones, then stops them: they stay due. */
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
      // Begun first, so that it does not undo what a 410 writes from now on.
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
      // Calls due by `afterMs` are left alone: they are due already, or may be running. It moves on
      // with each page.
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
  /** The lanes of the configured webhooks. */
  readonly current = new Map<string, Lane>()
  /** Also those of removed webhooks: if one is configured again, its calls may still be running. */
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

/**
 * Warns of calls whose webhook is not configured: when one is renamed, its calls keep the old name.
 */
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

/** A reload enables a webhook that a 410 disabled; a restart does not, and logs it again. */
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
