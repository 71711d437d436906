// What remotes that could not be reached last may have of all connections: they take long to fail again,
// and thousands of them would leave none to others. One for which nothing is left is put off until those
// before it may have come to an end. That is a write: of thousands each comes so much after another.

import type { Pace } from './pace.ts'

const SHARE = 0.5
/** When one that was put off has its turn again: the sooner the faster those before it come to an end. */
const WAIT_MIN_MS = 200
const WAIT_MAX_MS = 10_000
/** Between one that is put off and the next, some of which come together; and so far ahead at most. */
const GAP_MS = 5
const TOGETHER_MS = 100
const GAPS_MAX_MS = 60_000

/** The turns of one moment. */
interface DoubtfulRound {
  /** Puts a remote off for which nothing is left, until the time that it gives; 0 = it is not put off. */
  putOff(pace: Pace): number
  /** So many mails to a remote, doubtful or not, are being sent from now on. */
  begun(pace: Pace, mails: number): void
}

export class Doubtful {
  readonly #max: number
  /** Those with mail that is being sent, and perhaps more: any may come to be doubtful. */
  readonly #busy = new Set<Pace>()
  /** When one of the doubtful had a turn last. */
  #begunMs = 0
  /** Behind those that have been put off. */
  #nextMs = 0

  constructor(connectionsMax: number) {
    this.#max = Math.ceil(connectionsMax * SHARE)
  }

  /** Mails that may be begun to them now. */
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
      putOff: (pace) => {
        if (pace.failures === 0 || left > 0) return 0
        firstMs ||= this.#firstMs(nowMs) // behind the turns of this moment
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
