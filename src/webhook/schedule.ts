// When a call is tried again. Pure: time and chance are parameters.

/** Calls that failed together are tried again at times that differ by up to this share. */
const JITTER = 0.2
const RETRY_AFTER_MAX_MS = 24 * 3600 * 1000
/** A receiver that is down gets at most so many tries. */
const DOWN_PER_S = 50

/**
 * Milliseconds until the next try; null when there is none left and the call is dead. `failed`
 * tries were made so far (1 or more), `random` is in 0…1. A receiver's Retry-After can only
 * lengthen the wait: one that always says "0" would otherwise use up all tries within a second.
 */
export function nextTryMs(
  retryS: readonly number[],
  failed: number,
  retryAfterMs: number | null,
  random: number,
): number | null {
  const step = retryS[failed - 1]
  if (step === undefined) return null
  const jittered = Math.round(step * 1000 * (1 + JITTER * (2 * random - 1)))
  return Math.max(jittered, retryAfterMs ?? 0)
}

/**
 * The longest wait that `nextTryMs` can give. A call that is due later got its time from a wrong
 * clock.
 */
export function longestWaitMs(retryS: readonly number[]): number {
  return Math.max(RETRY_AFTER_MAX_MS, ...retryS.map((step) => step * 1000 * (1 + JITTER)))
}

/**
 * RFC 9110 10.2.3 Retry-After, seconds or a date, as milliseconds from now: 0 to one day. Null when
 * it is neither.
 */
export function retryAfterMs(value: string, nowMs: number): number | null {
  const text = value.trim()
  // The first counts if there are several: a proxy may add its own.
  const [, seconds] = /^(\d+)\s*(?:,|$)/.exec(text) ?? []
  const ms = seconds === undefined ? httpDateMs(text) - nowMs : Number(seconds) * 1000
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), RETRY_AFTER_MAX_MS)
}

// RFC 9110 5.6.7 has three forms, all in GMT. The oldest (asctime) does not say so, hence the
// `GMT`; the others, which then have it twice, are read all the same.
function httpDateMs(text: string): number {
  return /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(`${text} GMT`) : Number.NaN
}

/** How many tries a second a receiver that is down gets. `ratePerS` is its own limit, 0 = none. */
export function downPerS(ratePerS: number): number {
  return ratePerS === 0 ? DOWN_PER_S : Math.min(ratePerS, DOWN_PER_S)
}
