// A simulated thread: does what it is given, one piece of work after the other. How long a piece
// takes is decided when it begins, so that a piece that waits may include what comes in the
// meantime.

import { Fifo, type Timeline } from './timeline.ts'

interface Work {
  /** Gives the ms that it takes. */
  begin: () => number
  end: () => void
}

export class Thread {
  /** Time spent on what began before `untilMs`. */
  busyMs = 0
  readonly #timeline: Timeline
  readonly #untilMs: number
  #work = new Fifo<Work>()
  #isBusy = false

  constructor(timeline: Timeline, untilMs: number) {
    this.#timeline = timeline
    this.#untilMs = untilMs
  }

  run(begin: () => number, end: () => void): void {
    this.#work.push({ begin, end })
    if (!this.#isBusy) this.#next()
  }

  /** Forgets what it was given: neither what it does nor what waits comes to its end. */
  die(): void {
    this.#work = new Fifo()
    this.#isBusy = false
  }

  #next(): void {
    const queue = this.#work
    const work = queue.shift()
    this.#isBusy = work !== undefined
    if (work === undefined) return
    const { nowMs } = this.#timeline
    const ms = work.begin()
    if (nowMs < this.#untilMs) this.busyMs += ms
    this.#timeline.plan(nowMs + ms, () => {
      if (queue !== this.#work) return // it died
      work.end()
      this.#next()
    })
  }
}
