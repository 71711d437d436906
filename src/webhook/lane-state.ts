// What a lane did since the start of the process, for the dashboard, `/v1/webhooks` and `/metrics`.

import { Histogram } from '../histogram.ts'
import type { Outcome } from './post.ts'

/** The buckets of the histogram of durations, up to four times the default timeout of 15 s. */
const TRY_BOUNDS_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60]

export interface LaneState {
  /** How many POSTs are being made now. */
  running: number
  /** How many tries ended in each way. */
  results: Record<'delivered' | 'failed' | 'gone', number>
  /** How long tries took. */
  seconds: Histogram
  /** How many calls were given up. */
  dead: number
  /** The error of the last try that did not settle its call, '' when there was none. */
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
