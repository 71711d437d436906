// How long we wait for a remote. RFC 5321 4.5.3.2 asks for minutes: giving up while a remote is still processing a
// mail would mean that it gets the mail twice.

/** Milliseconds. */
export interface Timeouts {
  connectMs: number
  /** For each of greeting, EHLO and STARTTLS. */
  greetingMs: number
  /** How long the remote may send nothing. */
  idleMs: number
  /** How long the remote may take no piece of the content, and until it replies to the end of it. */
  dotMs: number
  /** For a whole try at all hosts; large mail has more time (`deliver.ts`). */
  tryMs: number
}

export const TIMEOUTS: Timeouts = {
  connectMs: 30_000,
  greetingMs: 120_000,
  idleMs: 300_000,
  dotMs: 600_000,
  tryMs: 1_800_000,
}
