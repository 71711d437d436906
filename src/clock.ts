// Detects leaps of the machine's clock, which somebody may set right or wrong while we run. What is deleted
// because of a wrong clock is lost, so a clock that leapt ahead is not trusted for a day. A machine that slept
// or was off looks the same.

const DAY_MS = 86_400_000
const LEAP_MAX_MS = DAY_MS
/** How long a clock that leapt ahead is not trusted: the time that a person has to set it right. */
const DOUBT_MS = DAY_MS
/** A clock that is put back by less than this is ignored: what was due then waits only that much longer. */
export const CLOCK_STEP_MS = 60_000

/** What a process stores for the next one. */
export interface SeenClock {
  /** When the clock was last read. */
  seenMs: number
  /** Since when the clock was not trusted at that time; null = it was trusted. */
  doubtedMs: number | null
}

/** Gives since when the clock is not to be trusted; null = it is trusted. */
export type ClockDoubt = () => number | null

/**
 * Compares the clock `now` at each call with `steadyMs`, which nobody can set (milliseconds since any moment).
 * `before`: what the last process stored.
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

/** Whether the clock is far behind where the last process saw it: it is wrong now, or was wrong then. */
export function isBehind(before: SeenClock | null, nowMs: number): boolean {
  return before !== null && before.seenMs - nowMs > LEAP_MAX_MS
}

/** Gives a function that tells, given the time now, whether the clock was put back since the last call. */
export function createPutBack(): (nowMs: number) => boolean {
  let seenMs = Number.NEGATIVE_INFINITY
  return (nowMs) => {
    const wasPutBack = nowMs < seenMs - CLOCK_STEP_MS
    seenMs = nowMs
    return wasPutBack
  }
}
