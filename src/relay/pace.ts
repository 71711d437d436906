// How fast a lane goes: a lane is a destination, or the smarthost that takes all. It starts with few
// mails at one time and gains one with each that got through to the remote, up to its limit. A remote
// that wants no session beside others has for a while no more than those. One that cannot be reached, or
// wants none at all, pauses the lane, longer each time, and is then tried with one mail: a dead
// destination costs one try now and then, however much waits for it. A session that breaks off at a
// mail, or ends with 421, may have done so for that mail's sake: nobody else waits, unless it happens to
// several.

import { createRate, type Rate } from '../rate.ts'
import type { Host } from './hosts.ts'
import { hasLeft, isBeforeMail, isTrouble, type Outcome, outcomeText } from './outcome.ts'
import { pauseMs } from './schedule.ts'

const WINDOW_START = 2
/** The first pause of a remote that has taken mail before: it may have been restarted, or still count sessions that are over. */
const PAUSE_FIRST_MS = 5000
/** Different mails at which sessions break off, with no answer in between: then it is the remote. */
const BROKEN_OFF_MAX = 3

export interface PaceLimits {
  concurrency: number
  ratePerS: number
  retryS: readonly number[]
  /** The lane is the smarthost. */
  smarthost: boolean
}

export class Pace {
  running = 0
  /** Failures to reach it in a row. */
  failures = 0
  pausedUntilMs = 0
  lastError = ''
  /** Where its mail went last, or has to wait for room. */
  host: Host | null = null
  #window = WINDOW_START
  /** Not before then it is offered more mails at one time than it takes. */
  #growMs = 0
  /** It has answered to a mail. */
  #isKnown = false
  /** Ids of mails at which a session broke off since the last answer, BROKEN_OFF_MAX at most. */
  readonly #brokenOff = new Set<string>()
  readonly #limits: PaceLimits
  readonly #rate: Rate

  constructor(limits: PaceLimits, nowMs: number) {
    this.#limits = limits
    this.#rate = createRate(limits.ratePerS, nowMs)
  }

  /**
   * Takes up to `wanted` slots, of which `others` are in use beside these; `untilMs` says when to ask
   * again where time is all that is missing.
   */
  take(wanted: number, nowMs: number, others = 0): { slots: number; untilMs: number } {
    if (this.pausedUntilMs > nowMs) return { slots: 0, untilMs: this.pausedUntilMs }
    const room = Math.min(wanted, this.#room(others))
    if (room <= 0) return { slots: 0, untilMs: nowMs } // one that ends makes room
    const slots = this.#rate.take(room, nowMs)
    this.running += slots
    return { slots, untilMs: nowMs + (slots === 0 ? this.#rate.waitMs(nowMs) : 0) }
  }

  /** Whether `take` would give one. */
  mayBegin(nowMs: number, others: number): boolean {
    return this.heldUntilMs(nowMs) <= nowMs && this.#room(others) > 0
  }

  /** Until when none can be had: the remote is left alone, or has had its rate. */
  heldUntilMs(nowMs: number): number {
    return Math.max(this.pausedUntilMs, nowMs + this.#rate.waitMs(nowMs))
  }

  #room(others: number): number {
    return Math.min(this.#window, this.#limits.concurrency) - this.running - others
  }

  /** Gives back slots for which there was no mail. */
  giveBack(slots: number): void {
    this.running -= slots
    this.#rate.giveBack(slots)
  }

  /** The mail of that id is through with its slot. */
  end(id: string, outcome: Outcome, nowMs: number, random: number): void {
    const { concurrency, smarthost } = this.#limits
    if (outcome.kind === 'stopped') {
      this.giveBack(1)
      if (outcome.oneTooMany && smarthost) this.#narrow(nowMs, random)
      return
    }
    this.running -= 1
    if (!hasLeft(outcome)) this.#brokenOff.clear()
    else if (!isBeforeMail(outcome.state)) {
      if (this.#brokenOff.size < BROKEN_OFF_MAX) this.#brokenOff.add(id)
      if (this.#brokenOff.size < BROKEN_OFF_MAX) return
    }
    if (isTrouble(outcome, smarthost)) {
      if (this.running > 0) {
        this.lastError = outcomeText(outcome)
        this.#narrow(nowMs, random)
      } else this.fail(outcome, nowMs, random)
      return
    }
    this.#isKnown = true
    this.failures = 0
    if (nowMs >= this.#growMs) this.#window = Math.min(this.#window + 1, concurrency)
  }

  /** It takes no more than these at one time; where it has gone the last of them tells. */
  #narrow(nowMs: number, random: number): void {
    this.#window = Math.min(this.#window, Math.max(this.running, 1))
    this.#growMs = nowMs + pauseMs(this.#limits.retryS, 1, random)
  }

  /** It cannot be reached, or wants nothing. */
  fail(outcome: Outcome, nowMs: number, random: number): void {
    this.lastError = outcomeText(outcome)
    this.#window = 1
    this.failures += 1
    const steps = this.failures - (this.#isKnown ? 1 : 0)
    const longMs = steps === 0 ? PAUSE_FIRST_MS : pauseMs(this.#limits.retryS, steps, random)
    this.pausedUntilMs = nowMs + longMs
  }
}
