// What the admin listener is given: everything that its routes know. Types only. What may change is a
// function, and is asked anew at every request.

import type { Accept } from '../accept.ts'
import type { ReturnPath } from '../address/resolve.ts'
import type { Config } from '../config.ts'
import type { Kind, Reason } from '../event.ts'
import type { Log } from '../log.ts'
import type { TakeOutcomes } from '../outcomes.ts'
import type { Relay } from '../relay/relay-options.ts'
import type { Counts } from '../smtp/intake.ts'
import type { Store } from '../store/open.ts'
import type { Submit } from '../submit.ts'
import type { Dispatcher } from '../webhook/dispatch.ts'
import type { Guard } from './auth.ts'
import type { PostResult } from './bounces.ts'
import type { Live } from './live.ts'

export interface AdminParts {
  store: Omit<Store, 'close'>
  log: Log
  now(): number
  tokens(): readonly string[]
  config(): Config
  /** Whether the configuration that was read last is in force. */
  isReloadTaken(): boolean
  webhooks(): Config['webhook']
  returnPath(): ReturnPath
  /** Where returned mail is taken: in the order of `smtp.listen`, then of `lmtp.listen`. */
  listening(): readonly string[]
  accept: Accept
  mailMaxBytes(): number
  submit: Submit
  sendLimits(): { sizeMaxBytes: number; recipientsMax: number }
  takeOutcomes: TakeOutcomes
  relay: Pick<Relay, 'resume' | 'wake' | 'pauseOf' | 'cancel' | 'state'>
  /** `wake` makes the dispatcher look for due calls now. */
  dispatcher: Pick<Dispatcher, 'wake' | 'state' | 'test' | 'retry'>
  live: Pick<Live, 'watch' | 'dismiss'>
  /** The checks of the parts: each resolves when its part is ready, and else rejects with why. */
  readiness: Readonly<Record<string, () => Promise<void>>>
  /** The totals of the SMTP and LMTP listeners. */
  returns(): Counts
  /** The totals of the submission listener. */
  submission(): Counts
  /** How many mails of each kind were classified since the start. */
  verdicts(): Readonly<Record<Kind, number>>
  /** How many failures had each reason since the start, reported or refused. */
  reasons(): ReadonlyMap<Reason, number>
}

/** With what only the listener itself has. */
export interface RouteParts extends AdminParts {
  guard: Guard
  /** The address of the client, '' for a Unix socket. */
  peerOf(request: Request): string
  /** Counts for the metrics what became of a posted mail. */
  posted(result: PostResult): void
  /** How often `POST /v1/bounces` had each result since the start. */
  postedCounts(): ReadonlyMap<string, number>
}
