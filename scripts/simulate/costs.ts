// What one node costs, thread by thread, as `bun scripts/simulate.ts --check` measures it.

import { readFileSync } from 'node:fs'

export interface Costs {
  /**
   * What a mail costs the main thread: SMTP, the way to the judging thread and back, rows, the 250.
   */
  mailMs: number
  /**
   * What a batch costs the main thread beside its mails or calls: turns of its loop, a transaction.
   */
  batchMs: number
  /** What a connection costs the main thread beside its mails. */
  connectMs: number
  /** What a call costs the main thread: claim, read, POST, settle. */
  callMs: number
  /** What a mail costs the judging thread. */
  judgeMs: number
  /**
   * How long a batch waits for the disk, and for threads to wake one another, while no thread
   * works.
   */
  flushMs: number
  /**
   * The rows of a bounce, its failure and a call for each, which are kept for `log.retention_days`.
   */
  rowBytes: number
  /** The compressed raw mail, which is kept for `log.mime_retention_days`. */
  rawBytes: number
}

/**
 * By `bun scripts/simulate.ts --check` on 2026-11-29, EPYC of 2 cores, sender and receiver on it
 * too: a part of each time is the wait for a core. Bytes: dbstat of 30,000 reports of 1 kB, a
 * bounce and a failure call each.
 */
export const measured: Costs = {
  mailMs: 0.15,
  batchMs: 0.32,
  connectMs: 0.125,
  callMs: 0.14,
  judgeMs: 0.11,
  flushMs: 0.23,
  rowBytes: 2250,
  rawBytes: 590,
}

/**
 * The costs in the last line of a file, as `--check --json` prints it. Throws when there are none.
 */
export function readCosts(file: string): Costs {
  const last = readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? ''
  const { costs = {} }: { costs?: Partial<Costs> } = JSON.parse(last)
  const read = { ...measured }
  for (const name of Object.keys(measured) as (keyof Costs)[]) {
    const cost = costs[name]
    if (typeof cost !== 'number' || !(cost >= 0)) throw new Error(`${file}: no cost ${name}`)
    read[name] = cost
  }
  return read
}
