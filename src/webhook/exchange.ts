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

/** The result: an answer, as much of it as arrived, or the error before one. */
export type Reply =
  | { status: number; retryAfter: string | undefined; answer: Uint8Array }
  | { error: unknown }

/** Kept of an answer's body: enough to read an error page, too little to do harm. */
export const ANSWER_MAX_BYTES = 4096
/** A larger body is written in pieces of this size, as fast as the receiver takes them. */
export const PIECE_BYTES = 64 * 1024

/**
 * When a receiver closes an idle connection just as it is reused, the error comes within this time, and another
 * connection is tried. After that the receiver may have had the call, and may have crashed at it.
 */
export const STALE_MAX_MS = 1000

export class TimedOut extends Error {}
export class Stopped extends Error {}

/** The connection was closed before the answer was complete. */
export function isCutOff(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ECONNRESET' || code === 'EPIPE'
}

/** The first bytes of an answer that arrived in these chunks. */
export function kept(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks).subarray(0, ANSWER_MAX_BYTES)
}
