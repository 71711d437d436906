// The machine's clock may be put right, or wrong, while we run. What is deleted by it does not come
// back, so a clock that leapt ahead is not believed for a day; a machine that slept, or was off, looks the
// same.

const DAY_MS = 86_400_000
const LEAP_MAX_MS = DAY_MS
/** A person has so long to put it right. */
const DOUBT_MS = DAY_MS
/** A clock that is put back by less keeps nothing waiting for long. */
export const CLOCK_STEP_MS = 60_000

/** What a process leaves to the next. */
export interface SeenClock {
  /** When it was last looked at. */
  seenMs: number
  /** Since when it was not believed then, null = it was. */
  doubtedMs: number | null
}

/**
 * Tells, each time it is asked, since when the clock `now` is not to be believed, null = it is, beside
 * `steadyMs`, which nobody sets (milliseconds since any moment). `before`: how the last process left it.
 */
export function createClockDoubt(
  now: () => number,
  before: SeenClock | null = null,
  steadyMs: () => number = () => performance.now(),
): () => number | null {
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

/** Tells, given the time now, whether the clock was put back since it was last asked. */
export function createPutBack(): (nowMs: number) => boolean {
  let seenMs = Number.NEGATIVE_INFINITY
  return (nowMs) => {
    const wasPutBack = nowMs < seenMs - CLOCK_STEP_MS
    seenMs = nowMs
    return wasPutBack
  }
}
