// What the rules of the suppression list are asked, and what they answer. The store calls them in the
// transaction that keeps the rows; the rules themselves are the caller's of `openStore`.

import type { SuppressionCause } from '../event.ts'
import type { NewBounce } from './bounces.ts'
import type { NewCall } from './calls.ts'
import type { StoredDelivery } from './deliveries.ts'
import type { StoredFailure } from './failures.ts'
import type {
  KeptSign,
  suppressionChanges,
  suppressionSigns,
  suppressions,
} from './schema-suppressions.ts'

/** A note, or what a remote said; what the list gives out it also takes. */
export const NOTE_MAX_LENGTH = 1000

export type StoredSuppression = typeof suppressions.$inferSelect & {
  /** As addresses are compared (mailbox.ts comparable). */
  address: string
}
export type StoredSign = Omit<typeof suppressionSigns.$inferSelect, 'n'>
export type StoredChange = typeof suppressionChanges.$inferSelect

/** A row that may say something of an address. */
export type Happened =
  | { type: 'bounce'; row: NewBounce }
  /** `source`: the mail that reported it, null for an SMTP answer. */
  | { type: 'failure'; row: StoredFailure; source: Source | null }
  | { type: 'delivery'; row: StoredDelivery }

export type Source = Pick<NewBounce, 'verdict' | 'recipient' | 'messageId' | 'returnAddress'>

/** What one row says of an address. `life`: somebody is there; it is not kept. */
export interface Sign extends Omit<StoredSign, 'sign'> {
  recipient: string
  sign: KeptSign | 'life'
  /** What a remote said, '' when nothing. */
  description: string
  tags: string[]
}

/** What is known of an address. */
export interface Known {
  entry: StoredSuppression | null
  /** Read when asked for: most signs are judged without the others. */
  signs(): StoredSign[]
}

/** What follows from a sign. */
export interface Judgement {
  /** Whether it is kept. */
  keep: boolean
  /** `subjectId` of kept ones that count no more. */
  forget: string[]
  entry:
    | { kind: 'stays' }
    | { kind: 'ends' }
    | { kind: 'listed'; cause: SuppressionCause; untilMs: number | null }
}

/** The rules of the list. */
export interface SuppressionRules {
  /** Null when it says nothing. `isRegistered`: whether the store knows a message of this id. */
  signOf(happened: Happened, isRegistered: (messageId: string) => boolean): Sign | null
  judge(sign: Sign, known: Known): Judgement
  /** The calls that are to be made of a change; kept with it. */
  callsOf(change: StoredChange): NewCall[]
  /** Called after the commit. */
  changed(change: StoredChange, calls: NewCall[]): void
  newId(nowMs: number): string
}

/** Nothing says anything of an address: the list is kept by hand. */
export const byHand: SuppressionRules = {
  signOf: () => null,
  judge: () => ({ keep: false, forget: [], entry: { kind: 'stays' } }),
  callsOf: () => [],
  changed: () => {},
  newId: (nowMs) => Bun.randomUUIDv7('hex', nowMs),
}

/** Causes from the lightest; a lighter one never replaces a graver one. */
export const gravity = {
  soft: 0,
  hard: 1,
  complaint: 2,
  manual: 3,
} as const satisfies Record<SuppressionCause, number>
