// What the listeners need from the rest of the program, and what they give back. smtp/ is handed these
// functions, and imports only types of the rooms that know about return addresses and the store.

import type { Arrival } from '../accept.ts'
import type { Recognition } from '../address/resolve.ts'
import type { Config } from '../config.ts'

/** What the listener of returned mail is given. */
export interface Intake {
  /** Synchronous and cheap: it runs for every RCPT command. */
  recognise(address: string): Recognition
  /** Resolves only after the commit: the peer hears 250 then. Rejects on store trouble: 451. */
  accept(arrival: Arrival): Promise<unknown>
}

/** The part of the configuration that the intake reads. */
export type ReturnsOptions = Pick<Config, 'hostname' | 'smtp' | 'lmtp'>

/** The counts at the start. */
export const noCounts: Counts = {
  sessions: 0,
  bufferedBytes: 0,
  connections: 0,
  connectionsRefused: 0,
  sessionsDismissed: 0,
  recipientsRefused: 0,
  mailsAccepted: 0,
  mailsRefused: 0,
  mailsFailed: 0,
  certificateUntilMs: null,
}

/** Running totals since the start, and what stands now: `sessions`, `bufferedBytes`, `certificateUntilMs`. */
export interface Counts {
  sessions: number
  bufferedBytes: number
  connections: number
  connectionsRefused: number
  /** Sessions that we ended with a 421. */
  sessionsDismissed: number
  recipientsRefused: number
  mailsAccepted: number
  /** Too big, or no memory for it. */
  mailsRefused: number
  /** The store could not take it: answered 451. */
  mailsFailed: number
  /** When the certificate in use expires; null without one. */
  certificateUntilMs: number | null
}

export interface Listener<Options = ReturnsOptions> {
  /** As they are really bound, with the port that was given for 0: smtp's in their order, then lmtp's. */
  readonly addresses: readonly string[]
  /**
   * New connections follow the new options; only a changed `listen` needs a restart. When an option is broken, all
   * old ones stay in force and the log says why.
   */
  reload(options: Options): void
  /** Stops listening; open transactions have `drainMs` to finish, then the rest hears 421. */
  close(drainMs: number): Promise<void>
  counts(): Counts
  /** Whether every address takes connections. */
  isListening(): boolean
}
