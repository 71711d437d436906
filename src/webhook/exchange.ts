// What a POST is made of, and what comes back, by whichever wire it goes.

import { codeOf } from '../error-code.ts'

export interface PostRequest {
  url: string
  headers: Record<string, string>
  body: Uint8Array
  timeoutMs: number
  /** Call public addresses alone, and those listed here; null = any address. */
  publicAnd: readonly string[] | null
}

/** What came of it: an answer, as much of it as arrived, or an error before one. */
export type Reply =
  | { status: number; retryAfter: string | undefined; answer: Uint8Array }
  | { error: unknown }

/** Of an answer's body: enough to read an error page, too little to hurt. */
export const ANSWER_MAX_BYTES = 4096
/** A body of more is handed over in pieces of so many, as the receiver takes them. */
export const PIECE_BYTES = 64 * 1024

/**
 * An idle connection that its receiver closed as it was reused says so at once, and another one is tried.
 * Whoever closes later had the call, and may have died of it.
 */
export const STALE_MAX_MS = 1000

export class TimedOut extends Error {}
export class Stopped extends Error {}

/** Closed on us before the answer was whole. */
export function isCutOff(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ECONNRESET' || code === 'EPIPE'
}

/** The first bytes of an answer that came in these. */
export function kept(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks).subarray(0, ANSWER_MAX_BYTES)
}
