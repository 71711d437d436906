// Opens the store: one SQLite file, brought to this binary's schema, with one object for each noun. All SQL stays in
// this folder behind async functions, so that another database could take its place.

import { statSync } from 'node:fs'
import { codeOf } from '../error-code.ts'
import { type Anonymising, openAnonymising } from './anonymising.ts'
import { type Attempts, openAttempts } from './attempts.ts'
import { type Bounces, openBounces } from './bounces.ts'
import { type Calls, openCalls } from './calls.ts'
import { type Beside, type Connection, connect } from './connection.ts'
import { type Corrections, openCorrections } from './corrections.ts'
import { checkLog, inWords } from './damage.ts'
import { type Deliveries, openDeliveries } from './deliveries.ts'
import { type Events, openEvents } from './events.ts'
import { type Failures, openFailures } from './failures.ts'
import { makePrivate } from './file.ts'
import { type ClockMarks, openHeartbeat } from './heartbeat.ts'
import { type Listener, passOn } from './kept.ts'
import { type Logs, openLogs } from './logs.ts'
import { type Messages, openMessages } from './messages.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { type Outcomes, openOutcomes } from './outcomes.ts'
import { openQueue, type Queue } from './queue.ts'
import { openRaws } from './raws.ts'
import { openRetention, type Retention } from './retention.ts'
import { openSearch, type Search } from './search.ts'
import { openSessions, type Sessions } from './sessions.ts'
import { openSubmissions, type Submissions } from './submissions.ts'
import { byHand, type SuppressionRules } from './suppression-rules.ts'
import { openSuppressions, type Suppressions } from './suppressions.ts'
import { openTagging } from './tagging.ts'
import { openTotals, type Totals } from './totals.ts'
import { openUnanswered, type UnansweredRows } from './unanswered.ts'
import type { WriteCounts } from './write-queue.ts'

export interface Store {
  messages: Messages
  bounces: Bounces
  corrections: Corrections
  failures: Failures
  calls: Calls
  attempts: Attempts
  deliveries: Deliveries
  outcomes: Outcomes
  submissions: Submissions
  unanswered: UnansweredRows
  queue: Queue
  retention: Retention
  anonymising: Anonymising
  totals: Totals
  search: Search
  events: Events
  logs: Logs
  suppressions: Suppressions
  sessions: Sessions
  clock: ClockMarks
  /** True when the last process did not close the store: it crashed or was killed. */
  afterCrash: boolean
  counts: WriteCounts
  readTogether: Connection['readTogether']
  /** How often the log could not be folded into the database since the start: it grows until it can be. */
  foldsFailed(): number
  /** Bytes of the database and its write-ahead log. */
  sizeBytes(): number
  /** Writes a row, and rejects when that does not reach the disk; for readiness. */
  probe(): Promise<void>
  /** Writes what waits, folds the log into the database and closes. */
  close(): Promise<void>
}

interface Opening extends Omit<Beside, 'isDoubtful'> {
  /** Is told what was kept, after the commit. */
  listener?: Listener
  suppressionRules?: SuppressionRules
  /** Called before an older database is brought from its schema to this binary's. */
  upgrading?: (from: number, to: number) => void
}

/** Opens or creates `file` and its folder. Throws an error that names the file and what is wrong. */
export function openStore(file: string, opening: Opening = {}): Store {
  const { listener = () => {}, suppressionRules = byHand, isAlone = false, ...beside } = opening
  try {
    makePrivate(file)
    // A clean close folds the write-ahead log into the database and removes it.
    const afterCrash = sizeOf(`${file}-wal`) > 0
    checkLog(file)
    const connection = connect(file, { ...beside, isAlone, isDoubtful: isAlone && afterCrash })
    migrate(connection.client, opening.upgrading)
    mustWrite(connection.client)
    connection.opened()
    const totals = openTotals(connection)
    const calls = openCalls(connection, totals, listener)
    const suppressions = openSuppressions(connection, calls, suppressionRules)
    const keepers = [totals, openTagging(connection), suppressions.kept]
    const kept = passOn(keepers, connection, listener)
    const rows = {
      raws: openRaws(connection),
      messages: openMessages(connection, kept),
      attempts: openAttempts(connection, kept),
      deliveries: openDeliveries(connection, kept),
      failures: openFailures(connection, kept),
      calls,
      submissions: openSubmissions(connection),
      kept,
    }
    const queue = openQueue(connection, rows)
    return {
      ...rows,
      totals,
      suppressions,
      bounces: openBounces(connection, { ...rows, queue }),
      corrections: openCorrections(connection, { ...rows, totals }),
      outcomes: openOutcomes(connection, rows),
      unanswered: openUnanswered(connection),
      queue,
      retention: openRetention(connection, rows.raws),
      anonymising: openAnonymising(connection, rows.raws),
      search: openSearch(connection),
      events: openEvents(connection),
      logs: openLogs(connection),
      sessions: openSessions(connection),
      afterCrash,
      counts: connection.counts,
      readTogether: connection.readTogether,
      foldsFailed: connection.foldsFailed,
      sizeBytes: () => sizeOf(file) + sizeOf(`${file}-wal`),
      ...openHeartbeat(connection),
      async close() {
        await connection.write(() => undefined)
        await connection.close()
      },
    }
  } catch (error) {
    throw new Error(`cannot open the database ${file}: ${inWords(error as Error)}`, {
      cause: error,
    })
  }
}

/**
 * Throws if the database cannot be written: SQLite opens a file on a read-only disk without an error, and the
 * connection stays read-only after the disk is mended. Nothing is changed by this. Other trouble with a write may
 * pass, and is ignored.
 */
function mustWrite(client: Connection['client']): void {
  client.run('BEGIN')
  try {
    client.run(`PRAGMA user_version = ${schemaVersion(client)}`)
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_READONLY')) throw error
  } finally {
    client.run('ROLLBACK')
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
