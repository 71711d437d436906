// Limits the share of all connections that goes to doubtful remotes: those that could not be reached last time.
// They take long to fail again, and thousands of them would leave no connection for others. A remote beyond the
// share is delayed until those before it have probably finished. Each delay is written to the store, so thousands
// of delays are spread over time.

import type { Pace } from './pace.ts'

const SHARE = 0.5
/** The bounds of a delay, which is as long as it has been since mail to a doubtful remote was started last. */
const WAIT_MIN_MS = 200
const WAIT_MAX_MS = 10_000
/**
 * Delayed remotes return GAP_MS apart, rounded to steps of TOGETHER_MS. When the last of them would be more than
 * GAPS_MAX_MS away, the next one starts from the front again.
 */
const GAP_MS = 5
const TOGETHER_MS = 100
const GAPS_MAX_MS = 60_000

/** One round in which connections are allotted. */
interface DoubtfulRound {
  /** Until when the remote is delayed because the share is used up; 0 = it is not delayed. */
  delayedUntilMs(pace: Pace): number
  /** To be called for each remote, doubtful or not, to which mails are started. */
  begun(pace: Pace, mails: number): void
}

export class Doubtful {
  readonly #max: number
  /** All remotes to which mail is being sent (and some idle ones), as any of them may become doubtful. */
  readonly #busy = new Set<Pace>()
  /** When mail to a doubtful remote was started last. */
  #begunMs = 0
  /** The first time after those that have been delayed. */
  #nextMs = 0

  constructor(connectionsMax: number) {
    this.#max = Math.ceil(connectionsMax * SHARE)
  }

  /** How many mails to doubtful remotes may be started now. */
  left(): number {
    let left = this.#max
    for (const pace of this.#busy) {
      if (pace.running === 0) this.#busy.delete(pace)
      else if (pace.failures > 0) left -= pace.running
    }
    return left
  }

  round(nowMs: number): DoubtfulRound {
    let left = this.left()
    let [firstMs, before] = [0, 0]
    return {
      delayedUntilMs: (pace) => {
        if (pace.failures === 0 || left > 0) return 0
        firstMs ||= this.#firstMs(nowMs) // after what this allotment has started
        const gapsMs = before * GAP_MS
        before += 1
        this.#nextMs = firstMs + before * GAP_MS
        return Math.max(pace.pausedUntilMs, firstMs + gapsMs - (gapsMs % TOGETHER_MS))
      },
      begun: (pace, mails) => {
        this.#busy.add(pace)
        if (pace.failures === 0) return
        left -= mails
        this.#begunMs = nowMs
      },
    }
  }

  #firstMs(nowMs: number): number {
    const waitMs = Math.max(nowMs - this.#begunMs, WAIT_MIN_MS)
    const soonMs = nowMs + Math.min(waitMs, WAIT_MAX_MS)
    const laterMs = Math.max(soonMs, this.#nextMs)
    return laterMs > nowMs + GAPS_MAX_MS ? soonMs : laterMs
  }
}
