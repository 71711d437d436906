// A token bucket: limits how many a second, and how many at once: a tenth of a second's worth unless told otherwise.

const BURST_S = 0.1

export interface Rate {
  /** Takes up to `wanted` tokens; returns how many it got. */
  take(wanted: number, nowMs: number): number
  giveBack(tokens: number): void
  /** Milliseconds until there is one. */
  waitMs(nowMs: number): number
}

/** `perS` 0 is no limit. */
export function createRate(
  perS: number,
  startMs: number,
  capacity = Math.max(1, perS * BURST_S),
): Rate {
  if (perS === 0) return { take: (wanted) => wanted, giveBack() {}, waitMs: () => 0 }
  let tokens = capacity
  let filledMs = startMs
  const fill = (nowMs: number): void => {
    // When the clock jumps back, no tokens are added or lost.
    const passedS = Math.max(0, nowMs - filledMs) / 1000
    tokens = Math.min(capacity, tokens + passedS * perS)
    filledMs = nowMs
  }
  return {
    take(wanted, nowMs) {
      fill(nowMs)
      const taken = Math.min(wanted, Math.floor(tokens))
      tokens -= taken
      return taken
    },
    giveBack(given) {
      tokens = Math.min(capacity, tokens + given)
    },
    waitMs(nowMs) {
      fill(nowMs)
      return Math.ceil((Math.max(0, 1 - tokens) / perS) * 1000)
    },
  }
}
