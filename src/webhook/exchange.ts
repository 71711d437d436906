// A POST and the reply to it, in the form that both ways of sending it share (quick.ts, wire.ts).

import { codeOf } from '../error-code.ts'

export interface PostRequest {
  url: string
  headers: Record<string, string>
  body: Uint8Array
  timeoutMs: number
  /** Only public addresses may be called, and those listed here; null = any address. */
  publicAnd: readonly string[] | null
}

/** An answer, as much of it as arrived; or the error if none came. */
export type Reply =
  | { status: number; retryAfter: string | undefined; answer: Uint8Array }
  | { error: unknown }

/** How much of an answer's body is kept: enough to read an error page, too little to do harm. */
export const ANSWER_MAX_BYTES = 4096
/** A larger body is written in pieces of this size, as fast as the receiver takes them. */
export const PIECE_BYTES = 64 * 1024

/**
 * A receiver may close an idle connection just as we reuse it. An error within this time is taken
 * for that, and the POST is made again on a new connection. Later the receiver may have had the
 * call, and may have crashed because of it.
 */
export const STALE_MAX_MS = 1000

export class TimedOut extends Error {}
export class Stopped extends Error {}

/** Whether the connection was closed before the answer was complete. */
export function isCutOff(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ECONNRESET' || code === 'EPIPE'
}

/** The first bytes of an answer that arrived in these chunks. */
export function kept(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks).subarray(0, ANSWER_MAX_BYTES)
}
