// Attempts: one row for each message handed to us for sending, whatever becomes of it.

import { eq, sql } from 'drizzle-orm'
import { wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { attempts } from './schema.ts'

export type StoredAttempt = typeof attempts.$inferSelect

export interface Attempts {
  /** Keeps one, inside the caller's write job. */
  insert(row: StoredAttempt): void
  find(id: string): Promise<StoredAttempt | null>
}

export function openAttempts({ db }: Connection, kept: Kept): Attempts {
  const insert = db.insert(attempts).values(wholeRow(attempts)).prepare()
  const byId = db
    .select()
    .from(attempts)
    .where(eq(attempts.id, sql.placeholder('id')))
    .prepare()
  return {
    insert(row) {
      insert.run({ ...row })
      kept.attempt(row)
    },
    find: async (id) => byId.get({ id }) ?? null,
  }
}
