// Opens the store: one SQLite file, brought to this binary's schema, with one object a noun. All SQL
// stays in this folder behind async functions, so that another database can take its place.

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Attempts, openAttempts } from './attempts.ts'
import { type Bounces, openBounces } from './bounces.ts'
import { type Calls, openCalls } from './calls.ts'
import { connect, type WriteCounts } from './connection.ts'
import { type Deliveries, openDeliveries } from './deliveries.ts'
import { type Failures, openFailures } from './failures.ts'
import { type Messages, openMessages } from './messages.ts'
import { migrate } from './migrate.ts'
import { openQueue, type Queue } from './queue.ts'
import { openRaws } from './raws.ts'
import { openRetention, type Retention } from './retention.ts'

export interface Store {
  messages: Messages
  bounces: Bounces
  failures: Failures
  calls: Calls
  attempts: Attempts
  deliveries: Deliveries
  queue: Queue
  retention: Retention
  /** True when the last process did not close the store: it crashed or was killed. */
  afterCrash: boolean
  counts: WriteCounts
  /** Bytes of the database and its write-ahead log. */
  sizeBytes(): number
  /** Throws when the store cannot be written; for readiness. */
  probe(): Promise<void>
  /** Writes what waits, folds the log into the database and closes. */
  close(): Promise<void>
}

/** Opens or creates `file` and its folder. Throws an error that names the file and what is wrong. */
export function openStore(file: string): Store {
  try {
    mkdirSync(dirname(file), { recursive: true })
    // A clean close folds the write-ahead log into the database and removes it.
    const afterCrash = sizeOf(`${file}-wal`) > 0
    const connection = connect(file)
    migrate(connection.client)
    const rows = {
      raws: openRaws(connection),
      messages: openMessages(connection),
      attempts: openAttempts(connection),
      deliveries: openDeliveries(connection),
      failures: openFailures(connection),
      calls: openCalls(connection),
    }
    const queue = openQueue(connection, rows)
    return {
      ...rows,
      bounces: openBounces(connection, { ...rows, queue }),
      queue,
      retention: openRetention(connection),
      afterCrash,
      counts: connection.counts,
      sizeBytes: () => sizeOf(file) + sizeOf(`${file}-wal`),
      probe: () => connection.write(() => undefined),
      async close() {
        await connection.write(() => undefined)
        connection.client.run('PRAGMA wal_checkpoint(TRUNCATE)')
        connection.client.close()
      },
    }
  } catch (error) {
    const { message } = error as Error
    throw new Error(`cannot open the database ${file}: ${message}`, { cause: error })
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
