// The loop of one webhook: claims due calls as slots and rate allow, POSTs them and settles them. Each
// webhook has its own, so a dead one slows no other. It holds no queue: what is due stays in the store,
// memory holds the calls that run. Trouble with the store is logged and waited out.
//
// A claim counts the try and moves the due time to the end of a lease before the POST is made, and a
// new process lets leases run out: a call that was in flight at a crash is tried again after at most
// timeout_ms + LEASE_MARGIN_MS, and one that crashes us does so slowly and not forever.

import { firstIdAt } from '../address/id.ts'
import { CLOCK_STEP_MS, createPutBack } from '../clock.ts'
import type { WebhookConfig } from '../config.ts'
import type { Log } from '../log.ts'
import { letGo } from '../memory.ts'
import { createRate, type Rate } from '../rate.ts'
import { Rounds } from '../rounds.ts'
import type { Calls, ClaimedCall, Settlement } from '../store/calls.ts'
import type { Bodies, Share } from './bodies.ts'
import { countTry, newLaneState } from './lane-state.ts'
import type { Outcome, Poster } from './post.ts'
import { type EventStore, readSubject, requestFor } from './request.ts'
import { downPerS, longestWaitMs } from './schedule.ts'
import { errorOf, givenUp, putBack, settlementOf } from './settle.ts'

/** Time beyond the timeout to read the mail before the POST and to settle after it. */
const LEASE_MARGIN_MS = 5000
/** Calls claimed in one transaction. */
const CLAIM_MAX = 100
/** Finished tries that wait for their commit before no more are begun. */
const SETTLING_MAX = 500
/** Tries that a crash cut short are made again, this many in a schedule. */
const INTERRUPTED_MAX = 5
/**
 * After so many failed tries in a row the receiver is taken to be down: until one is delivered, few are
 * made at a time and a second. The others keep their speed, and calls do not use up their schedules.
 */
const DOWN_AFTER = 20
/** Of the concurrency, while it is down; one at least. */
const DOWN_SHARE = 1 / 8
/** A claimed call waits so long for room for its mail, well within its margin, and is put back for so long. */
const ROOM_WAIT_MS = 2000
const CROWDED_MS = 1000

export interface LaneParts {
  store: EventStore & { calls: Calls }
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
  /** What kept it from reading its calls when it last tried, null when nothing did. */
  trouble: unknown = null
  /** When the last of all leases ends: what is due later does not run. */
  leasedToMs = 0
  readonly #parts: LaneParts
  readonly #share: Share
  readonly #rounds = new Rounds(
    () => this.#round(),
    (error) => this.#troubled(error),
  )
  /** Calls that are POSTed or settled, by their ids. */
  readonly #inFlight = new Map<string, Promise<void>>()
  /** Calls whose mail is not yet let in. */
  #entering = 0
  #rates: Record<'up' | 'down', Rate>
  #failedInARow = 0
  readonly #wasPutBack = createPutBack()
  #isFresh = true // what a clock that was ahead made is to be looked for
  #disabled: boolean
  #isMore = false // the last claim got all that it asked for: the next one need not look first

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

  /** Begins no more calls until it is configured again. */
  rest(): void {
    this.webhook = { ...this.webhook, enabled: false }
  }

  /** There may be calls due. */
  wake(): void {
    this.#rounds.wake()
  }

  /** Begins no more calls; resolves when those that run are settled. */
  async close(): Promise<void> {
    this.#share.close()
    await this.#rounds.close(this.#inFlight)
  }

  async #round(): Promise<void> {
    await this.#begin()
    this.trouble = null
  }

  #troubled(error: unknown): void {
    this.trouble = error
    this.#parts.log.error('calls not read', { webhook: this.webhook.name, error })
  }

  /** Begins as many due calls as there is room for. */
  async #begin(): Promise<void> {
    const { now, store } = this.#parts
    const { name } = this.webhook
    for (;;) {
      const room = this.#room()
      if (room === 0) return // one that finishes wakes us
      if (this.#wasPutBack(now()) || this.#isFresh) await this.#recallAhead()
      const rate = this.#rates[this.#isDown ? 'down' : 'up']
      const max = rate.take(room, now())
      if (max === 0) return this.#rounds.wakeIn(rate.waitMs(now()))
      const leaseMs = this.webhook.timeoutMs + LEASE_MARGIN_MS
      const dueMs = this.#isMore ? now() : await store.calls.nextDueMs(name)
      if (dueMs === null || dueMs > now()) {
        rate.giveBack(max)
        // A clock that was ahead, and was put right, would have its calls wait as long as it was.
        const wrongMs = now() + leaseMs + longestWaitMs(this.webhook.retryS)
        if (dueMs !== null && (await store.calls.recall(name, wrongMs, now()))) continue
        // A command beside the daemon may write calls without a word.
        return this.#rounds.wakeIn(dueMs === null ? Number.POSITIVE_INFINITY : dueMs - now())
      }
      const claimedMs = now()
      this.leasedToMs = Math.max(this.leasedToMs, claimedMs + leaseMs)
      const claimed = await store.calls.claim(name, claimedMs, claimedMs + leaseMs, max)
      rate.giveBack(max - claimed.length)
      this.#isMore = claimed.length === max
      for (const call of claimed) {
        // By a clock that leapt ahead, as when the machine slept, a lease ends before its try does.
        if (!this.#inFlight.has(call.id)) this.#start(call)
        else await store.calls.settle(putBack(call, claimedMs + leaseMs))
      }
    }
  }

  /** A call is due when it is made: by a clock that was ahead, not before that comes again. */
  async #recallAhead(): Promise<void> {
    const nowMs = this.#parts.now()
    const afterId = `msg_${firstIdAt(nowMs + CLOCK_STEP_MS)}`
    this.#isFresh = false
    await this.#parts.store.calls
      .recallAhead(this.webhook.name, afterId, nowMs)
      .catch((error: unknown) => {
        this.#isFresh = true
        throw error
      })
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
    // What is claimed beside large mail may be large too, and there may be no room for it.
    if (!this.#share.holds()) return room
    return this.#entering > 0 ? 0 : Math.min(room, 1)
  }

  #start(call: ClaimedCall): void {
    const run = this.#run(call)
      .catch((error: unknown) => {
        // It stays leased: after that it is tried again, under the same id.
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
    const room = { leave: () => {} }
    const settlement = await this.#try(call, room).finally(() => {
      room.leave()
      this.state.running -= 1
      this.wake() // the next claim and this settlement share a commit
    })
    await this.#parts.store.calls.settle(settlement)
    if ('dueMs' in settlement.next) this.wake() // it may be the next one
  }

  async #try(call: ClaimedCall, room: { leave(): void }): Promise<Settlement> {
    const { now, random, poster, store, version } = this.#parts
    const { webhook } = this
    if (call.tries - call.triesBefore > webhook.retryS.length + 1 + INTERRUPTED_MAX) {
      return this.#giveUp(call, 'no more tries: cut short too often, or retry_s is shorter now')
    }
    const subject = await readSubject(store, call, webhook, (bytes) => this.#enter(bytes, room))
    if (subject === 'crowded') return putBack(call, now() + CROWDED_MS)
    if (subject === null) return this.#giveUp(call, 'what it tells of has expired')
    const request = requestFor(webhook, call.id, subject, { version, nowMs: now() })
    const outcome = await poster.post(request)
    letGo(request.body)
    // One that was asked before a reload says nothing of what is configured since.
    if (outcome.kind === 'gone' && webhook === this.webhook) await this.#disable()
    const { retryS } = webhook
    const settlement = settlementOf(call, outcome, { retryS, nowMs: now(), random: random() })
    this.#account(call, outcome, settlement)
    return settlement
  }

  /** Whether there is room for a mail of so many bytes; then `room.leave` gives it back. */
  async #enter(bytes: number, room: { leave(): void }): Promise<boolean> {
    this.#entering += 1
    const leave = await this.#share.enter(bytes, ROOM_WAIT_MS)
    this.#entering -= 1
    room.leave = leave ?? room.leave
    this.wake()
    return leave !== null
  }

  #giveUp(call: ClaimedCall, error: string): Settlement {
    this.state.dead += 1
    this.#parts.log.warn('call dead', { webhook: this.webhook.name, call: call.id, error })
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
    const told = { webhook, call: id, try: call.tries, status, durationMs }
    if (kind === 'delivered') log.debug('call delivered', told)
    // Of one that is down there would be fifty a second, for hours.
    else if (next.state !== 'dead')
      log[wasDown ? 'debug' : 'info']('call failed', { ...told, error })
    else {
      this.state.dead += 1
      log.warn('call dead', { ...told, error })
    }
  }
}

function ratesOf({ ratePerS }: WebhookConfig, nowMs: number) {
  return { up: createRate(ratePerS, nowMs), down: createRate(downPerS(ratePerS), nowMs) }
}
