// Detects leaps of the machine's clock, which may be set right, or wrong, while we run. What is deleted by a
// wrong clock is lost, so a clock that leapt ahead is not trusted for a day. A machine that slept, or was off,
// looks the same.

const DAY_MS = 86_400_000
const LEAP_MAX_MS = DAY_MS
/** How long a person has to set it right. */
const DOUBT_MS = DAY_MS
/** When the clock is put back by less, nothing waits for long. */
export const CLOCK_STEP_MS = 60_000

/** What a process stores for the next one. */
export interface SeenClock {
  /** When the clock was last read. */
  seenMs: number
  /** Since when it was not trusted then, null = it was. */
  doubtedMs: number | null
}

/** Says since when the clock is not to be trusted, null = it is. */
export type ClockDoubt = () => number | null

/**
 * The clock `now` is compared, at each call, with `steadyMs`, which nobody sets (milliseconds since any
 * moment). `before`: how the last process left it.
 */
export function createClockDoubt(
  now: () => number,
  before: SeenClock | null = null,
  steadyMs: () => number = () => performance.now(),
): ClockDoubt {
  let aheadMs = (before?.seenMs ?? now()) - steadyMs()
  let doubtedMs = before?.doubtedMs ?? null
  const goneMs = doubtedMs === null ? 0 : Math.max(0, now() - doubtedMs)
  let endMs = steadyMs() + DOUBT_MS - goneMs
  return () => {
    const leaptMs = now() - steadyMs() - aheadMs
    aheadMs += leaptMs
    if (leaptMs > LEAP_MAX_MS) {
      doubtedMs = now()
      endMs = steadyMs() + DOUBT_MS
    } else if (leaptMs < -LEAP_MAX_MS || steadyMs() >= endMs) doubtedMs = null
    return doubtedMs
  }
}

/** Whether the clock is far behind where it was: it is wrong, or was. */
export function isBehind(before: SeenClock | null, nowMs: number): boolean {
  return before !== null && before.seenMs - nowMs > LEAP_MAX_MS
}

/** The function says, given the time now, whether the clock was put back since its last call. */
export function createPutBack(): (nowMs: number) => boolean {
  let seenMs = Number.NEGATIVE_INFINITY
  return (nowMs) => {
    const wasPutBack = nowMs < seenMs - CLOCK_STEP_MS
    seenMs = nowMs
    return wasPutBack
  }
}
