// Opens a database for reading alone, beside the daemon that writes it or without one: what is read is
// what has been committed. Only of this binary's schema; bringing it to that is the daemon's work.

import { Database } from 'bun:sqlite'
import { existsSync } from 'node:fs'
import { drizzle } from 'drizzle-orm/bun-sqlite'
import { type Logs, openLogs } from './logs.ts'
import { schemaVersion, schemaVersionKnown } from './migrate.ts'
import * as schema from './schema.ts'

/** A daemon that starts or stops holds the lock for a moment. */
const BUSY_TIMEOUT_MS = 5000

/** Throws, with what to do, when there is no database or another version made it. */
export function openForReading(file: string): { logs: Logs } & Disposable {
  if (!existsSync(file)) throw new Error(`there is no database ${file}: has the daemon run?`)
  const client = new Database(file, { readonly: true, strict: true })
  try {
    client.run(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    if (schemaVersion(client) !== schemaVersionKnown) {
      throw new Error(`${file} is of another version: let the daemon of this version run first`)
    }
    const logs = openLogs({ client, db: drizzle({ client, schema }) })
    return { logs, [Symbol.dispose]: () => client.close() }
  } catch (error) {
    client.close()
    throw error
  }
}
