// Opens a database only for reading, with or without a daemon that writes to it; what is read has been committed. It
// must have this binary's schema, as only the daemon migrates a database.

import { Database } from 'bun:sqlite'
import { drizzle } from 'drizzle-orm/bun-sqlite'
import { cannotRead, mustExist } from './file.ts'
import { type Logs, openLogs } from './logs.ts'
import { refuseNewer, schemaVersion, schemaVersionKnown } from './migrate.ts'
import * as schema from './schema.ts'

/** A daemon that starts or stops holds the lock for a moment. */
const BUSY_TIMEOUT_MS = 5000

/** Throws an error that says what to do when there is no database or it has another schema. */
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

/** The first thing that is read from the file, which fails if the file is no database. */
function versionOf(client: Database, file: string): number {
  try {
    return schemaVersion(client)
  } catch (error) {
    throw cannotRead(file, error)
  }
}
