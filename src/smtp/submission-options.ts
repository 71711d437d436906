// The part of the configuration that the submission listener reads, and what it hands on. Types only.

import type { Submission, Submitted } from '../submit.ts'
import type { ListenerSection } from './server.ts'

export interface SubmissionUser {
  name: string
  /** `$argon2id$…` */
  passwordHash: string
  /** Lower-case ASCII; empty = all. */
  domains: readonly string[]
  trackBounces: boolean
  /** Recipients; 0 = no limit. */
  ratePerHour: number
  /** Absent = those of the section. */
  sizeMaxBytes?: number | undefined
  recipientsMax?: number | undefined
}

export interface SubmissionOptions {
  hostname: string
  /** Without a certificate there is no AUTH and no `tls:` either. */
  submission: ListenerSection & {
    /** `host:port`, or `tls:host:port` for TLS from the start. */
    listen: readonly string[]
    /** Addresses or CIDR blocks that need no AUTH. */
    trusted: readonly string[]
    user: readonly SubmissionUser[]
  }
}

/** Resolves only after the commit: the peer hears 250 then. Rejects on store trouble: 451. */
export type TakeSubmission = (submission: Submission) => Promise<Submitted>
