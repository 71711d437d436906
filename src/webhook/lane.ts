// The loop of one webhook: claims due calls as concurrency and rate allow, POSTs them and settles
// them. Each webhook has its own, so that a dead one slows no other. Memory holds only the calls
// that run; what is due stays in the store. Trouble with the store is logged and waited out.
//
// Before the POST, a claim counts the try and moves the due time to the end of a lease. A new
// process waits until leases end. So a call that was running at a crash is tried again after at
// most timeout_ms + LEASE_MARGIN_MS, and a call that crashes us does so slowly and not forever.

import { firstIdAt } from '../address/id.ts'
import { CLOCK_STEP_MS, createPutBack } from '../clock.ts'
import type { WebhookConfig } from '../config.ts'
import type { Log } from '../log.ts'
import { letGo } from '../memory.ts'
import { createRate, type Rate } from '../rate.ts'
import { Rounds } from '../rounds.ts'
import type { Calls, ClaimedCall, Settlement } from '../store/calls.ts'
import type { Store } from '../store/open.ts'
import type { Bodies, Share } from './bodies.ts'
import { countTry, newLaneState } from './lane-state.ts'
import type { Outcome, Poster } from './post.ts'
import { type EventStore, readSubject, requestFor } from './request.ts'
import { downPerS, longestWaitMs } from './schedule.ts'
import { errorOf, givenUp, putBack, settlementOf } from './settle.ts'

/** By so much a lease exceeds the timeout: to read the mail first, and to settle the call after. */
const LEASE_MARGIN_MS = 5000
/** At most so many calls are claimed in one transaction. */
const CLAIM_MAX = 100
/** While so many finished tries wait for their commit, no more are started. */
const SETTLING_MAX = 500
/** A call is tried so many times beyond its schedule, as crashes may have cut tries short. */
const INTERRUPTED_MAX = 5
/**
 * After so many failed tries in a row the receiver counts as down: until a call is delivered, only
 * few are tried. That leaves the speed to other webhooks, and fewer calls use up their schedules.
 */
const DOWN_AFTER = 20
/** The part of the concurrency that is used while the receiver is down; at least one. */
const DOWN_SHARE = 1 / 8
/** How long a claimed call waits for memory for its mail: well within the margin of the lease. */
const ROOM_WAIT_MS = 2000
/** For how long it is put back if there was none. */
const CROWDED_MS = 1000

export interface LaneParts {
  store: EventStore & { calls: Calls } & Pick<Store, 'readTogether'>
  version: string
  log: Log
  poster: Poster
  bodies: Bodies
  now: () => number
  random: () => number
}

export class Lane {
  readonly state = newLaneState()
  webhook: WebhookConfig
  /** The error of the last reading of its calls, null if that went well. */
  trouble: unknown = null
  /** When the last lease ends: a call that is due later is not running. */
  leasedToMs = 0
  readonly #parts: LaneParts
  readonly #share: Share
  readonly #rounds = new Rounds(
    async () => {
      await this.#begin()
      this.trouble = null
    },
    (error) => this.#troubled(error),
  )
  /** Calls that are POSTed or settled, by their ids. */
  readonly #inFlight = new Map<string, Promise<void>>()
  /** Calls that wait for memory for their mail. */
  #entering = 0
  #rates: Record<'up' | 'down', Rate>
  #failedInARow = 0
  readonly #wasPutBack = createPutBack()
  #isFresh = true // calls that were made while the clock was ahead have not been looked for yet
  #disabled: boolean
  #isMore = false // the last claim got all it asked for, so more may be due: no need to ask when

  /** `disabled`: a 410 disabled it before this process started. */
  constructor(webhook: WebhookConfig, disabled: boolean, parts: LaneParts) {
    this.webhook = webhook
    this.#disabled = disabled
    this.#parts = parts
    this.#share = parts.bodies.share()
    this.#rates = ratesOf(webhook, parts.now())
  }

  /** Takes a new configuration; a lane that a 410 disabled is enabled again. */
  configure(webhook: WebhookConfig): void {
    if (webhook.ratePerS !== this.webhook.ratePerS) {
      this.#rates = ratesOf(webhook, this.#parts.now())
    }
    this.webhook = { ...webhook }
    this.#disabled = false
    this.#isFresh = true
    this.#failedInARow = 0
    this.wake()
  }

  /** Starts no more calls until it is configured again. */
  rest(): void {
    this.webhook = { ...this.webhook, enabled: false }
  }

  /** Says that calls may be due. */
  wake(): void {
    this.#rounds.wake()
  }

  /** Starts no more calls; resolves when the running ones are settled. */
  async close(): Promise<void> {
    this.#share.close()
    await this.#rounds.close(this.#inFlight)
  }

  #troubled(error: unknown): void {
    this.trouble = error
    this.#parts.log.error('calls not read', { webhook: this.webhook.name, error })
  }

  /** Starts due calls until there is no room for more or none is due. */
  async #begin(): Promise<void> {
    const { now } = this.#parts
    for (;;) {
      const room = this.#room()
      if (room === 0) return // one that finishes wakes us
      if (this.#wasPutBack(now())) {
        this.#isFresh = true
        this.leasedToMs = 0 // its time was of that clock
      }
      if (this.#isFresh) await this.#recallAhead()
      const rate = this.#rates[this.#isDown ? 'down' : 'up']
      const max = rate.take(room, now())
      if (max === 0) return this.#rounds.wakeIn(rate.waitMs(now()))
      const waitMs = this.#isMore ? 0 : await this.#untilDueMs()
      if (waitMs > 0) {
        rate.giveBack(max)
        return this.#rounds.wakeIn(waitMs)
      }
      rate.giveBack(max - (await this.#claim(max)))
    }
  }

  /** Milliseconds until a call is due, at most 0 if one is now. */
  async #untilDueMs(): Promise<number> {
    const { now, store } = this.#parts
    const { name, retryS } = this.webhook
    const dueMs = await store.calls.nextDueMs(name)
    // We look again even so: a command beside the daemon may add calls without waking us.
    if (dueMs === null) return Number.POSITIVE_INFINITY
    if (dueMs <= now()) return 0
    // A clock that was ahead, and is right now, set due times that no schedule has. They are now.
    const wrongMs = now() + this.#leaseMs + longestWaitMs(retryS)
    return (await store.calls.recall(name, wrongMs, now())) ? 0 : dueMs - now()
  }

  /** Claims up to `max` due calls and starts them; gives how many it claimed. */
  async #claim(max: number): Promise<number> {
    const { now, store } = this.#parts
    const claimedMs = now()
    const leaseToMs = claimedMs + this.#leaseMs
    this.leasedToMs = Math.max(this.leasedToMs, leaseToMs)
    const claimed = await store.calls.claim(this.webhook.name, claimedMs, leaseToMs, max)
    this.#isMore = claimed.length === max
    // A lease may end before its try, if the clock leaps ahead or the disk is slow. All calls are
    // looked at before anything is waited for, as tries end meanwhile.
    const isRunning = ({ id }: ClaimedCall) => this.#inFlight.has(id)
    const [running, due] = [claimed.filter(isRunning), claimed.filter((call) => !isRunning(call))]
    store.readTogether(() => {
      for (const call of due) this.#start(call) // reads its rows at once, and sends them later
    })
    await Promise.all(running.map((call) => store.calls.settle(putBack(call, leaseToMs))))
    return claimed.length
  }

  get #leaseMs(): number {
    return this.webhook.timeoutMs + LEASE_MARGIN_MS
  }

  /** Calls made while the clock was ahead are due at that time: makes them due now. */
  async #recallAhead(): Promise<void> {
    const nowMs = this.#parts.now()
    const afterId = `msg_${firstIdAt(nowMs + CLOCK_STEP_MS)}`
    await this.#parts.store.calls.recallAhead(this.webhook.name, afterId, nowMs)
    this.#isFresh = false
  }

  get #isDown(): boolean {
    return this.#failedInARow >= DOWN_AFTER
  }

  #room(): number {
    const { enabled, concurrency } = this.webhook
    const settling = this.#inFlight.size - this.state.running
    if (this.#rounds.isClosed || !enabled || this.#disabled || settling >= SETTLING_MAX) return 0
    const most = this.#isDown ? Math.max(1, Math.floor(concurrency * DOWN_SHARE)) : concurrency
    const room = Math.max(0, Math.min(most - this.state.running, CLAIM_MAX))
    // While large mail is held, one call at a time: the next may have large mail too, and wait.
    if (!this.#share.holds()) return room
    return this.#entering > 0 ? 0 : Math.min(room, 1)
  }

  #start(call: ClaimedCall): void {
    const run = this.#run(call)
      .catch((error: unknown) => {
        // When its lease ends it is tried again, under the same id.
        const { id, webhook } = call
        this.#parts.log.error('call not settled', { webhook, call: id, error })
      })
      .finally(() => {
        this.#inFlight.delete(call.id)
        if (this.#inFlight.size - this.state.running === SETTLING_MAX - 1) this.wake()
      })
    this.#inFlight.set(call.id, run)
  }

  async #run(call: ClaimedCall): Promise<void> {
    this.state.running += 1
    const settlement = await this.#try(call).finally(() => {
      this.state.running -= 1
      this.wake() // the next claim and this settlement share a commit
    })
    await this.#parts.store.calls.settle(settlement)
    if ('dueMs' in settlement.next) this.wake() // it may be the next call that is due
  }

  async #try(call: ClaimedCall): Promise<Settlement> {
    using memory = new DisposableStack()
    const { now, random, poster, store, version } = this.#parts
    const { webhook } = this
    if (call.tries - call.triesBefore > webhook.retryS.length + 1 + INTERRUPTED_MAX) {
      return this.#giveUp(call, 'no more tries: cut short too often, or retry_s is shorter now')
    }
    const subject = await readSubject(store, call, webhook, (bytes) => this.#enter(bytes, memory))
    if (subject === 'crowded') return putBack(call, now() + CROWDED_MS)
    if (subject === null) return this.#giveUp(call, 'what it tells of has expired')
    const request = requestFor(webhook, call.id, subject, { version, nowMs: now() })
    const outcome = await poster.post(request)
    letGo(request.body)
    // If a reload came in between, the answer is not about the new configuration.
    if (outcome.kind === 'gone' && webhook === this.webhook) await this.#disable()
    const { retryS } = webhook
    const settlement = settlementOf(call, outcome, { retryS, nowMs: now(), random: random() })
    this.#account(call, outcome, settlement)
    return settlement
  }

  /** Waits for memory for a large mail; `memory` gives it back. False if there was none in time. */
  async #enter(bytes: number, memory: DisposableStack): Promise<boolean> {
    this.#entering += 1
    const leave = await this.#share.enter(bytes, ROOM_WAIT_MS)
    this.#entering -= 1
    if (leave !== null) memory.defer(leave)
    this.wake()
    return leave !== null
  }

  #giveUp(call: ClaimedCall, error: string): Settlement {
    this.#countDead({ webhook: this.webhook.name, call: call.id, error })
    return givenUp(call, error, this.#parts.now())
  }

  async #disable(): Promise<void> {
    const { now, store, log } = this.#parts
    if (this.#disabled) return
    this.#disabled = true
    const reason = 'answered 410 Gone; a reload of the configuration enables it again'
    log.warn('webhook disabled', { webhook: this.webhook.name, reason })
    await store.calls.disable({ name: this.webhook.name, disabledMs: now(), reason })
  }

  #account(call: ClaimedCall, outcome: Outcome, { next }: Settlement): void {
    const { log, now } = this.#parts
    const { kind, status, durationMs } = outcome
    if (kind === 'stopped') return
    const error = errorOf(outcome)
    countTry(this.state, { kind, durationMs, error }, now())
    const wasDown = this.#isDown
    this.#failedInARow = kind === 'delivered' ? 0 : this.#failedInARow + 1
    const { webhook, id } = call
    if (this.#isDown && !wasDown) log.warn('webhook down', { webhook, error })
    if (wasDown && !this.#isDown) log.info('webhook up', { webhook })
    const fields = { webhook, call: id, try: call.tries, status: status ?? undefined, durationMs }
    if (kind === 'delivered') log.debug('call delivered', fields)
    // While the receiver is down there would be fifty lines a second, for hours.
    else if (next.state !== 'dead')
      log[wasDown ? 'debug' : 'info']('call failed', { ...fields, error })
    else this.#countDead({ ...fields, error })
  }

  #countDead(fields: Record<string, unknown>): void {
    this.state.dead += 1
    this.#parts.log.warn('call dead', fields)
  }
}

function ratesOf({ ratePerS }: WebhookConfig, nowMs: number) {
  return { up: createRate(ratePerS, nowMs), down: createRate(downPerS(ratePerS), nowMs) }
}
