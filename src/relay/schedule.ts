// When a mail is tried again. Pure: time and chance are parameters.

import { firstIdAt } from '../address/id.ts'
import { CLOCK_STEP_MS } from '../clock.ts'

/** Spreads mail that was delayed together, so that it does not return together. */
const JITTER = 0.2
/** A destination that cannot be reached is left alone for no longer than this, as it may come back. */
export const PAUSE_MAX_MS = 15 * 60_000
/** Longer than mail is delayed after a crash (src/store/queue-statements.ts). */
const RECOVERY_MAX_MS = 20 * 60_000

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

/** Bounds for the times of waiting mail. What lies beyond them was set by a clock that was ahead (`queue.recall`). */
export function wrongTimes(
  { retryS, expireS }: { retryS: readonly number[]; expireS: number },
  nowMs: number,
) {
  const longestMs = Math.max(RECOVERY_MAX_MS, ...retryS.map((step) => jittered([step], 1, 1)))
  return {
    nowMs,
    lastId: firstIdAt(nowMs + CLOCK_STEP_MS),
    afterMs: nowMs + longestMs,
    expireMs: nowMs + expireS * 1000,
  }
}

/** How long a destination is left alone after `failures` (1 or more) in a row. */
export function pauseMs(retryS: readonly number[], failures: number, random: number): number {
  return Math.min(jittered(retryS, failures, random), PAUSE_MAX_MS)
}

function jittered(retryS: readonly number[], failed: number, random: number): number {
  const step = retryS[Math.min(failed, retryS.length) - 1] ?? 0
  return Math.round(step * 1000 * (1 + JITTER * (2 * random - 1)))
}
