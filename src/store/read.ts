// Opens a database for reading alone, beside the daemon that writes it or without one: what is read is
// what has been committed. Only of this binary's schema; bringing it to that is the daemon's work.

import { Database } from 'bun:sqlite'
import { drizzle } from 'drizzle-orm/bun-sqlite'
import { cannotRead, mustExist } from './file.ts'
import { type Logs, openLogs } from './logs.ts'
import { refuseNewer, schemaVersion, schemaVersionKnown } from './migrate.ts'
import * as schema from './schema.ts'

/** A daemon that starts or stops holds the lock for a moment. */
const BUSY_TIMEOUT_MS = 5000

/** Throws, with what to do, when there is no database or another version made it. */
export function openForReading(file: string): { logs: Logs } & Disposable {
  mustExist(file)
  const client = new Database(file, { readonly: true, strict: true })
  try {
    client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    const found = versionOf(client, file)
    refuseNewer(found)
    if (found < schemaVersionKnown) {
      throw new Error(`${file} is of an older version: let the daemon of this version run first`)
    }
    const logs = openLogs({ client, db: drizzle({ client, schema }) })
    return { logs, [Symbol.dispose]: () => client.close() }
  } catch (error) {
    client.close()
    throw error
  }
}

/** The first that is read of it, and so what finds out that it is none. */
function versionOf(client: Database, file: string): number {
  try {
    return schemaVersion(client)
  } catch (error) {
    throw cannotRead(file, error)
  }
}
