// Attempts: one row for each message that was handed to us for sending, whatever becomes of it.

import { prepareFind, prepareInsert } from './bind.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { attempts } from './schema.ts'

export type StoredAttempt = typeof attempts.$inferSelect

export interface Attempts {
  /** Keeps one, inside the caller's write job. */
  insert(row: StoredAttempt): void
  find(id: string): Promise<StoredAttempt | null>
}

export function openAttempts(connection: Connection, kept: Kept): Attempts {
  const insert = prepareInsert(connection, attempts)
  const find = prepareFind(connection, attempts)
  return {
    insert(row) {
      insert(row)
      kept.attempt(row)
    },
    find: async (id) => find(id),
  }
}
