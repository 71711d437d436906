// How long a remote is waited for. RFC 5321 4.5.3.2 asks for minutes: who gives up while a remote still
// looks at a mail sends it twice.

/** Milliseconds. */
export interface Timeouts {
  connectMs: number
  /** Greeting, EHLO and STARTTLS, each. */
  greetingMs: number
  /** Without a byte from the remote. */
  idleMs: number
  /** Without a piece of the content taken, and for the reply to its end. */
  dotMs: number
  /** Of a whole try, at all hosts, with more time for large mail (`deliver.ts`). */
  tryMs: number
}

export const TIMEOUTS: Timeouts = {
  connectMs: 30_000,
  greetingMs: 120_000,
  idleMs: 300_000,
  dotMs: 600_000,
  tryMs: 1_800_000,
}
