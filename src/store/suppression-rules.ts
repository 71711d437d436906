// What the rules of the suppression list are asked, and what they answer. The store calls them in the transaction that
// keeps the rows; the rules themselves (src/suppress.ts) are handed to `openStore`.

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

/** For notes and for what a remote said, so that an exported list can be imported again. */
export const NOTE_MAX_LENGTH = 1000

export type StoredSuppression = typeof suppressions.$inferSelect & {
  /** As addresses are compared (mailbox.ts comparable). */
  address: string
}
export type StoredSign = Omit<typeof suppressionSigns.$inferSelect, 'n'>
export type StoredChange = typeof suppressionChanges.$inferSelect

/** A row that may say something about an address. */
export type Happened =
  | { type: 'bounce'; row: NewBounce }
  /** `source`: the mail that reported it, null for an SMTP answer. */
  | { type: 'failure'; row: StoredFailure; source: Source | null }
  | { type: 'delivery'; row: StoredDelivery }

export type Source = Pick<NewBounce, 'verdict' | 'recipient' | 'messageId' | 'returnAddress'>

/** What one row says about an address. `life`: the address works; such a sign is not stored. */
export interface Sign extends Omit<StoredSign, 'sign'> {
  recipient: string
  /** When we were told, which may be long after it happened: the list changes then. */
  toldMs: number
  sign: KeptSign | 'life'
  /** What a remote said, '' when nothing. */
  description: string
  tags: string[]
}

/** What is known of an address. */
export interface Known {
  entry: StoredSuppression | null
  /** Read only when asked for: most signs are judged without the others. */
  signs(): StoredSign[]
}

/** What follows from a sign. */
export interface Judgement {
  /** Whether the sign is stored. */
  keep: boolean
  /** The `subjectId` of stored signs that no longer count. */
  forget: string[]
  entry:
    | { kind: 'stays' }
    | { kind: 'ends' }
    | { kind: 'listed'; cause: SuppressionCause; untilMs: number | null }
}

/** The rules of the list. */
export interface SuppressionRules {
  /** Null if the row says nothing. `isRegistered`: whether the store has a message with this id. */
  signOf(happened: Happened, isRegistered: (messageId: string) => boolean): Sign | null
  judge(sign: Sign, known: Known): Judgement
  /** The calls that are to be made of a change; kept with it. */
  callsOf(change: StoredChange): NewCall[]
  /** Called after the commit. */
  changed(change: StoredChange, calls: NewCall[]): void
  newId(nowMs: number): string
}

/** Rules under which no row says anything: the list is changed only by hand. */
export const byHand: SuppressionRules = {
  signOf: () => null,
  judge: () => ({ keep: false, forget: [], entry: { kind: 'stays' } }),
  callsOf: () => [],
  changed: () => {},
  newId: (nowMs) => Bun.randomUUIDv7('hex', nowMs),
}

/** Causes from the lightest to the gravest; a lighter one never replaces a graver one. */
export const gravity = {
  soft: 0,
  hard: 1,
  complaint: 2,
  manual: 3,
} as const satisfies Record<SuppressionCause, number>
