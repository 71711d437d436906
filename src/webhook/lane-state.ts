// What a webhook's loop shows of itself: to the dashboard, to `/v1/webhooks` and to `/metrics`.

import { Histogram } from '../histogram.ts'
import type { Outcome } from './post.ts'

/** Of the metric of durations; the default timeout is the last but one. */
const TRY_BOUNDS_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60]

/** What happened since the start of the process. */
export interface LaneState {
  /** POSTs that are being made. */
  running: number
  /** Tries by what came of them. */
  results: Record<'delivered' | 'failed' | 'gone', number>
  /** Of all tries. */
  seconds: Histogram
  /** Calls given up. */
  dead: number
  /** Of the last try that did not settle its call, '' when there was none. */
  lastError: string
  lastErrorMs: number | null
  lastSuccessMs: number | null
}

export function newLaneState(): LaneState {
  return {
    running: 0,
    results: { delivered: 0, failed: 0, gone: 0 },
    seconds: new Histogram(TRY_BOUNDS_S),
    dead: 0,
    lastError: '',
    lastErrorMs: null,
    lastSuccessMs: null,
  }
}

/** Counts a try that was not stopped by us; `error` is '' when it was delivered. */
export function countTry(
  state: LaneState,
  {
    kind,
    durationMs,
    error,
  }: { kind: Exclude<Outcome['kind'], 'stopped'>; durationMs: number; error: string },
  nowMs: number,
): void {
  state.seconds.observe(durationMs / 1000)
  state.results[kind === 'retry' ? 'failed' : kind] += 1
  if (kind === 'delivered') {
    state.lastSuccessMs = nowMs
    return
  }
  state.lastError = error
  state.lastErrorMs = nowMs
}
