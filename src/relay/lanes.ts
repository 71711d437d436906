// The paces of all lanes. A lane is a destination, or the one smarthost that takes all. Those at rest and
// well are forgotten at once; those in trouble are remembered, and told of in the state.

import { Pace, type PaceLimits } from './pace.ts'

/** Lanes in trouble that are remembered; of others it is found out again. */
const PACES_MAX = 10_000
/** The lane of all mail where a smarthost takes it; no domain has this name. */
const SMARTHOST = '*'

/** A lane that is left alone for a while; `*` for the smarthost. */
export interface PausedLane {
  destination: string
  /** In a row. */
  failures: number
  untilMs: number
  lastError: string
}

/** Destinations to claim mail of, and those whose turn is put off until a time (the map's key). */
export interface Allotment {
  wanted: { destination: string; max: number; failing: boolean }[]
  held: Map<number, string[]>
}

export class Lanes {
  readonly #paces = new Map<string, Pace>()
  readonly #limits: PaceLimits
  readonly #smarthost: boolean

  constructor(limits: PaceLimits, smarthost: boolean) {
    this.#limits = limits
    this.#smarthost = smarthost
  }

  /** What shares connections with a destination. */
  nameOf(destination: string): string {
    return this.#smarthost ? SMARTHOST : destination
  }

  /** How many lanes are known: that many turns may come to nothing. */
  get size(): number {
    return this.#paces.size
  }

  of(destination: string, nowMs: number): Pace {
    const name = this.nameOf(destination)
    const known = this.#paces.get(name)
    if (known !== undefined) return known
    const pace = new Pace(this.#limits, nowMs)
    this.#paces.set(name, pace)
    return pace
  }

  /** Shares out `room` slots over destinations, first come first served. */
  allot(turns: readonly string[], room: number, nowMs: number): Allotment {
    const { wanted, held }: Allotment = { wanted: [], held: new Map() }
    let left = room
    for (const destination of turns) {
      if (left === 0) break
      const pace = this.of(destination, nowMs)
      const failing = pace.failures > 0
      const { slots, untilMs } = pace.take(left, nowMs)
      if (slots > 0) wanted.push({ destination, max: slots, failing })
      else if (untilMs > nowMs) held.set(untilMs, [...(held.get(untilMs) ?? []), destination])
      left -= slots
    }
    return { wanted, held }
  }

  /** Forgets the pace of a lane that is at rest and well; the oldest where too many are in trouble. */
  forget(destination: string): void {
    const name = this.nameOf(destination)
    const pace = this.#paces.get(name)
    const [oldest] = this.#paces.keys()
    if (pace?.running === 0 && pace.failures === 0) this.#paces.delete(name)
    else if (this.#paces.size > PACES_MAX && oldest !== undefined) this.#paces.delete(oldest)
  }

  paused(nowMs: number): PausedLane[] {
    return [...this.#paces]
      .filter(([, { pausedUntilMs }]) => pausedUntilMs > nowMs)
      .map(([destination, { failures, pausedUntilMs: untilMs, lastError }]) => ({
        destination,
        failures,
        untilMs,
        lastError,
      }))
  }
}
