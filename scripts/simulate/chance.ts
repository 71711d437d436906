// Chance of the simulation: a seed gives the same run everywhere.

export interface Chance {
  /** In 0…1, 1 excluded. */
  next(): number
  /** Waiting time of a Poisson process whose mean wait is this. */
  wait(meanMs: number): number
}

/** Mulberry32: 32 bits of state, even enough for queues. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return { next, wait: (meanMs) => -Math.log(1 - next()) * meanMs }
}
