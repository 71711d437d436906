// Counts values into buckets, as Prometheus reads distributions. Fixed memory; nothing here fails.

export class Histogram {
  /** Upper bounds of the buckets, ascending; the last bucket has none. */
  readonly bounds: readonly number[]
  /** Of each bucket alone, one more than there are bounds. */
  readonly counts: number[]
  sum = 0

  constructor(bounds: readonly number[]) {
    this.bounds = bounds
    this.counts = Array.from({ length: bounds.length + 1 }, () => 0)
  }

  observe(value: number): void {
    const at = this.bounds.findIndex((bound) => value <= bound)
    const bucket = at === -1 ? this.bounds.length : at
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1
    this.sum += value
  }
}
