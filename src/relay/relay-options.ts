// What the relay is given, and what can be asked of it. Types only.

import type { ClockDoubt } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Queue } from '../store/queue.ts'
import type { PausedLane } from './lanes.ts'
import type { Resolve } from './names.ts'
import type { RecordParts } from './record.ts'
import type { Result } from './settle.ts'
import type { Timeouts } from './timeouts.ts'
import type { cancelMail, Forbids } from './unsent.ts'

export interface Relay {
  /** To be called when mail in the queue has become due. */
  wake(): void
  /** Ends the pause of a destination, or of all, and tries it now. */
  resume(destination?: string): void
  /** Takes a mail out of the queue by hand, as `cancelMail` does. Rejects on store trouble. */
  cancel(id: string): ReturnType<typeof cancelMail>
  /** Takes a new configuration. Throws where a DKIM key cannot be read, and keeps the old one. */
  reload(relay: Config['relay']): void
  state(): RelayState
  /** Until when a destination is left alone, and why; null when it is not. */
  pauseOf(destination: string): PausedLane | null
  /**
   * Begins no more tries and stops the running ones, whose mail stays due. Tries whose remote has received part of the
   * mail have `drainMs` to finish.
   */
  close(drainMs: number): Promise<void>
}

/** Since the start of the process. */
export interface RelayState {
  /** Mails that are being sent. */
  running: number
  /** Sessions that wait for their next mail. */
  idle: number
  /** Tries by their result. */
  results: Record<Result, number>
  paused: PausedLane[]
}

export interface RelayOptions
  extends Pick<RecordParts, 'subscribers' | 'wakeWebhooks' | 'notice' | 'storeRetryMs'> {
  store: { queue: Queue }
  relay: Config['relay']
  /** Our name for EHLO. */
  hostname: () => string
  /** What forbids mail to an address; absent = nothing. */
  forbids?: Forbids
  /** While the clock is not trusted no mail expires. Absent = it always is. */
  doubt?: ClockDoubt
  log: Log
  now?: () => number
  /** Milliseconds of a clock that nobody can set. */
  passed?: () => number
  /** In 0…1. */
  random?: () => number
  resolve?: Resolve
  /** All addresses of a smarthost. */
  addressesOf?: (host: string) => Promise<string[]>
  /** Port of MX hosts, default 25. */
  port?: number
  timeouts?: Partial<Timeouts>
  /** How long a session waits for its next mail. */
  sessionIdleMs?: number
}
