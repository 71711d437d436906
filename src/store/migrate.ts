// Brings a database to this binary's schema. The migrations are embedded as SQL and applied in order, each in a
// transaction; `PRAGMA user_version` counts those that have been applied. A database that is newer than the binary
// is refused, because an old binary would write rows that the new schema does not expect.

import type { Database } from 'bun:sqlite'
import start from './migrations/0001-start.sql' with { type: 'text' }
import outgoing from './migrations/0002-outgoing.sql' with { type: 'text' }
import reading from './migrations/0003-reading.sql' with { type: 'text' }
import suppressing from './migrations/0004-suppressions.sql' with { type: 'text' }
import years from './migrations/0005-years.sql' with { type: 'text' }
import loggedIn from './migrations/0006-sessions.sql' with { type: 'text' }
import buckets from './migrations/0007-buckets.sql' with { type: 'text' }
import addresses from './migrations/0008-addresses.sql' with { type: 'text' }
import submitting from './migrations/0009-submissions.sql' with { type: 'text' }
import recipients from './migrations/0010-recipients.sql' with { type: 'text' }
import callCounts from './migrations/0011-call-counts.sql' with { type: 'text' }
import unanswered from './migrations/0012-unanswered.sql' with { type: 'text' }
import deadCalls from './migrations/0013-dead-calls.sql' with { type: 'text' }
import ahead from './migrations/0014-ahead.sql' with { type: 'text' }
import unquoted from './migrations/0015-unquoted.sql' with { type: 'text' }
import subjects from './migrations/0016-subjects.sql' with { type: 'text' }
import triggers from './migrations/0017-triggers.sql' with { type: 'text' }

const migrations: readonly string[] = [
  start,
  outgoing,
  reading,
  suppressing,
  years,
  loggedIn,
  buckets,
  addresses,
  submitting,
  recipients,
  callCounts,
  unanswered,
  deadCalls,
  ahead,
  unquoted,
  subjects,
  triggers,
]

/** How many migrations this binary knows. */
export const schemaVersionKnown = migrations.length

/**
 * Throws an error that says what to do when the database was made by a newer version or by another program.
 * `upgrading` is called with both schema versions before the work begins, which may take long.
 */
export function migrate(
  client: Database,
  upgrading: (from: number, to: number) => void = () => {},
): void {
  const found = schemaVersion(client)
  refuseNewer(found)
  const tables = tablesOf(client)
  if (tables.length > 0 && !isOurs(client)) {
    throw new Error(
      `the database is not one of Retour (it has ${tables.slice(0, 3).join(', ')}): ` +
        'move it away or set another data_dir',
    )
  }
  if (found > 0 && found < migrations.length) upgrading(found, migrations.length)
  for (const [at, statements] of migrations.entries()) {
    if (at < found) continue
    client
      .transaction(() => {
        client.run(statements)
        client.run(`PRAGMA user_version = ${at + 1}`)
      })
      .immediate()
  }
}

/** Throws an error that says what to do when a newer version has used the database. */
export function refuseNewer(found: number): void {
  if (found <= migrations.length) return
  throw new Error(
    `the database has schema ${found} and this binary knows ${migrations.length}: ` +
      'it was used by a newer version; install that version or restore a backup',
  )
}

/** Checks for a table as well, because other programs use `user_version` too. */
export function isOurs(client: Database): boolean {
  return schemaVersion(client) > 0 && tablesOf(client).includes('bounces')
}

function tablesOf(client: Database): string[] {
  return client
    .query<{ name: string }, []>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .all()
    .map(({ name }) => name)
}

/** How many migrations the database has been through; 0 for one that is not ours. */
export function schemaVersion(client: Database): number {
  const row = client.query<{ user_version: number }, []>('PRAGMA user_version').get()
  return row?.user_version ?? 0
}
