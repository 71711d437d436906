// The machine's clock may be put right, or wrong, while we run. What is deleted by it does not come
// back, so a clock that leapt ahead is not believed for a day; a machine that slept looks the same.

const DAY_MS = 86_400_000
const LEAP_MAX_MS = DAY_MS
/** A person has so long to put it right. */
const DOUBT_MS = DAY_MS

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
