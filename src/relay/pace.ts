// How fast one lane sends; a lane is a destination, or the smarthost that takes all mail. It starts with few mails
// at a time, and may send one more after each mail that the remote answered, up to its limit. When the remote
// refuses a session while others are open, the lane is kept to the number of those for a while. When the remote
// cannot be reached, or refuses the only session, the lane pauses, longer each time, and is then tried with one
// mail: a dead destination costs one try now and then, however much mail waits for it. When a session breaks off at
// a mail, or ends with 421 there, the reason may be that mail, so the lane pauses only after several such mails.

import { createRate, type Rate } from '../rate.ts'
import type { Host } from './hosts.ts'
import {
  hasLeft,
  isBeforeMail,
  isFromHere,
  isTrouble,
  type Outcome,
  outcomeText,
} from './outcome.ts'
import { pauseMs } from './schedule.ts'

const WINDOW_START = 2
/** The first pause of a remote that has answered before: it may be restarting, or still count closed sessions. */
const PAUSE_FIRST_MS = 5000
/** When sessions broke off at so many different mails, with no answer in between, the cause is the remote. */
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
  /** How often in a row it could not be reached. */
  failures = 0
  pausedUntilMs = 0
  lastError = ''
  /** The host that its mail went to last, or waits for room at. */
  host: Host | null = null
  #window = WINDOW_START
  /** `#window` does not grow before this time. */
  #growMs = 0
  /** The remote has answered a mail before. */
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
   * Takes up to `wanted` slots; `others` are in use by lanes of before a reload. `untilMs`: when to ask again, in the
   * future if only time is missing.
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

  /** Until when no slot is free: the lane pauses, or has used up its rate. */
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

  /** To be called when the try of the mail with that id is over: frees its slot. */
  end(id: string, outcome: Outcome, nowMs: number, random: number): void {
    const { concurrency, smarthost } = this.#limits
    if (outcome.kind === 'stopped') {
      this.giveBack(1)
      if (outcome.oneTooMany && smarthost) this.#narrow(nowMs, random)
      return
    }
    this.running -= 1
    if (isFromHere(outcome)) return
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

  /** From now on no more at a time than are running. If the remote is gone, the last of these will show it. */
  #narrow(nowMs: number, random: number): void {
    this.#window = Math.min(this.#window, Math.max(this.running, 1))
    this.#growMs = nowMs + pauseMs(this.#limits.retryS, 1, random)
  }

  /** To be called when the remote cannot be reached, or accepts no session: the lane pauses. */
  fail(outcome: Outcome, nowMs: number, random: number): void {
    this.lastError = outcomeText(outcome)
    this.#window = 1
    this.failures += 1
    const steps = this.failures - (this.#isKnown ? 1 : 0)
    const longMs = steps === 0 ? PAUSE_FIRST_MS : pauseMs(this.#limits.retryS, steps, random)
    this.pausedUntilMs = nowMs + longMs
  }
}
