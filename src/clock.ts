// The machine's clock may be put right, or wrong, while we run. What is deleted by it does not come
// back, so a clock that leapt ahead is not believed for a day; a machine that slept looks the same.

const DAY_MS = 86_400_000
const LEAP_MAX_MS = DAY_MS
/** A person has so long to put it right. */
const DOUBT_MS = DAY_MS
/** A clock that is put back by less keeps nothing waiting for long. */
export const CLOCK_STEP_MS = 60_000

/**
 * Tells, each time it is asked, whether the clock `now` can be believed, beside `steadyMs`, which
 * nobody sets (milliseconds since any moment).
 */
export function createClockTrust(
  now: () => number,
  steadyMs: () => number = () => performance.now(),
): () => boolean {
  let aheadMs = now() - steadyMs()
  let doubtUntilMs = Number.NEGATIVE_INFINITY
  return () => {
    const leaptMs = now() - steadyMs() - aheadMs
    aheadMs += leaptMs
    if (leaptMs > LEAP_MAX_MS) doubtUntilMs = steadyMs() + DOUBT_MS
    else if (leaptMs < -LEAP_MAX_MS) doubtUntilMs = Number.NEGATIVE_INFINITY
    return steadyMs() >= doubtUntilMs
  }
}

/** Tells, given the time now, whether the clock was put back since it was last asked. */
export function createPutBack(): (nowMs: number) => boolean {
  let seenMs = Number.NEGATIVE_INFINITY
  return (nowMs) => {
    const wasPutBack = nowMs < seenMs - CLOCK_STEP_MS
    seenMs = nowMs
    return wasPutBack
  }
}
