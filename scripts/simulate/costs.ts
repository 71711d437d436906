// What one node costs, as `bun scripts/bench.ts --json all` measures it. A node counts as one thread:
// what its main one spends on mails, commits and calls adds up. That mail is judged, and the log flushed,
// on others makes the model slow rather than fast.

import { readFileSync } from 'node:fs'

export interface Costs {
  /** Thread time of one mail: SMTP, the way to the thread that judges it and back, rows. */
  mailMs: number
  /** Thread time of a connection, beyond that of its mails. */
  connectMs: number
  /** One transaction up to its flush; all mails of a batch share it. */
  commitMs: number
  /** Thread time of one call: claim, read, POST, settle. */
  callMs: number
  /** Rows of a bounce with its failure and a call each; kept `log.retention_days`. */
  rowBytes: number
  /** The raw mail, compressed; kept `log.mime_retention_days`. */
  rawBytes: number
}

/** Sessions of `bench intake`, among which a commit is shared. */
const BENCH_SESSIONS = 20

/**
 * Fitted by `bun scripts/simulate.ts --check` on 2026-11-23, Xeon of 2 cores, sender and receiver on it
 * too. Bytes: dbstat of 30,000 reports of 1 kB, a bounce and a failure call each.
 */
export const measured: Costs = {
  mailMs: 0.3,
  connectMs: 0.21,
  commitMs: 1.1,
  callMs: 0.082,
  rowBytes: 2250,
  rawBytes: 590,
}

/** The costs behind the figures in a file that `bun scripts/bench.ts --json all` wrote. */
export function readCosts(file: string): Costs {
  const last = readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? ''
  return costsOf(JSON.parse(last) as BenchFigures)
}

interface BenchFigures {
  intake: { peer: string; reused: number; fresh: number }[]
  e2e: { postsPerS: number } | null
}

/** What the bench does not tell (the flush, the disk) is as in `measured`. Throws without intake. */
export function costsOf({ intake, e2e }: BenchFigures): Costs {
  const retour = intake.find(({ peer }) => peer === 'retour')
  if (retour === undefined || e2e === null) throw new Error('the bench has no figures of retour')
  const reusedMs = 1000 / retour.reused
  return {
    ...measured,
    mailMs: Math.max(0, reusedMs - measured.commitMs / BENCH_SESSIONS),
    connectMs: Math.max(0, 1000 / retour.fresh - reusedMs),
    callMs: Math.max(0, 1000 / e2e.postsPerS - reusedMs),
  }
}
