// Counts what each user has used in his current hour, which begins with the first use. Kept in memory: a
// restart begins all hours anew.

const HOUR_MS = 3_600_000

export class Hourly {
  readonly #hours = new Map<string, { untilMs: number; count: number }>()
  readonly #now: () => number

  /** `now`: milliseconds since any moment, by a clock that nobody sets. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /**
   * Counts one for `name`; the function takes it back (call it once). Null, and not counted, when that
   * would be more than `max`.
   */
  take(name: string, max: number): (() => void) | null {
    const known = this.#hours.get(name)
    const hour =
      known !== undefined && known.untilMs > this.#now()
        ? known
        : { untilMs: this.#now() + HOUR_MS, count: 0 }
    this.#hours.set(name, hour)
    if (hour.count >= max) return null
    hour.count++
    return () => hour.count--
  }
}
