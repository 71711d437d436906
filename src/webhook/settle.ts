// Decides what becomes of a call after a try: done, due again, or dead. Pure.

import type { ClaimedCall, Settlement, StoredTry } from '../store/calls.ts'
import type { Outcome } from './post.ts'
import { nextTryMs } from './schedule.ts'

/** The settlement of `call` after `outcome`; `random` is in 0…1. */
export function settlementOf(
  call: ClaimedCall,
  outcome: Outcome,
  { retryS, nowMs, random }: { retryS: readonly number[]; nowMs: number; random: number },
): Settlement {
  const named = tryOf(call)
  const tried = triedOf(call, outcome)
  const error = errorOf(outcome)
  switch (outcome.kind) {
    case 'delivered':
      return { ...named, tried, next: { state: 'done', settledMs: nowMs } }
    case 'gone':
      return { ...named, tried, next: { state: 'due', dueMs: nowMs, error, free: true } }
    case 'stopped':
      return { ...named, tried: null, next: { state: 'due', dueMs: nowMs, error, free: true } }
    case 'retry': {
      const failed = call.tries - call.triesBefore
      const waitMs = nextTryMs(retryS, failed, outcome.afterMs, random)
      if (waitMs === null)
        return { ...named, tried, next: { state: 'dead', settledMs: nowMs, error } }
      return { ...named, tried, next: { state: 'due', dueMs: nowMs + waitMs, error, free: false } }
    }
  }
}

/** Gives up a call without a try. */
export function givenUp(call: ClaimedCall, error: string, nowMs: number): Settlement {
  return { ...tryOf(call), tried: null, next: { state: 'dead', settledMs: nowMs, error } }
}

/** Puts back a call that was claimed but not tried. */
export function putBack(call: ClaimedCall, dueMs: number): Settlement {
  return { ...tryOf(call), tried: null, next: { state: 'untried', dueMs } }
}

function tryOf({ id, webhook, tries }: ClaimedCall) {
  return { callId: id, webhook, number: tries }
}

/** Why the outcome did not settle the call, '' when it did. */
export function errorOf({ kind, status, error }: Outcome): string {
  if (kind === 'delivered' || status === null) return error
  const redirected = status >= 300 && status < 400
  return redirected ? `answered ${status}: redirects are not followed` : `answered ${status}`
}

function triedOf(call: ClaimedCall, outcome: Outcome): StoredTry {
  const { startedMs, durationMs, status, error, answer } = outcome
  const kept = answer.length > 0 ? Buffer.from(answer) : null
  return { callId: call.id, number: call.tries, startedMs, durationMs, status, error, answer: kept }
}
