// When a mail is tried again. Pure: time and chance are parameters.

/** Spreads mail that was put off together, so that it does not return together. */
const JITTER = 0.2
/** A destination that cannot be reached is left alone for so long at most: it may come back. */
const PAUSE_MAX_MS = 15 * 60_000

/**
 * When the next try is due after `failed` (1 or more) at `nowMs`; null when the mail has expired. The
 * last step repeats, and the last try is made when the mail expires. `random` is in 0…1.
 */
export function nextTryMs(
  retryS: readonly number[],
  failed: number,
  { nowMs, expireMs, random }: { nowMs: number; expireMs: number; random: number },
): number | null {
  if (nowMs >= expireMs) return null
  return Math.min(nowMs + jittered(retryS, failed, random), expireMs)
}

/** How long a destination is left alone after `failures` (1 or more) in a row. */
export function pauseMs(retryS: readonly number[], failures: number, random: number): number {
  return Math.min(jittered(retryS, failures, random), PAUSE_MAX_MS)
}

function jittered(retryS: readonly number[], failed: number, random: number): number {
  const step = retryS[Math.min(failed, retryS.length) - 1] ?? 0
  return Math.round(step * 1000 * (1 + JITTER * (2 * random - 1)))
}
