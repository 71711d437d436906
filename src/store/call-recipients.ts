// Who a call is about: the recipient in the row that its payload is made of, by its primary key.

import { eq, sql } from 'drizzle-orm'
import type { EventType } from '../event.ts'
import type { Connection } from './connection.ts'
import { attempts, bounces, deliveries, failures } from './schema.ts'
import { suppressionChanges } from './schema-suppressions.ts'

/** '' when the mail named nobody, and when the row has expired. */
type RecipientOf = (call: { event: EventType; subjectId: string }) => string

export function openCallRecipients({ db }: Pick<Connection, 'db'>): RecipientOf {
  const prepare = (
    table:
      | typeof bounces
      | typeof failures
      | typeof attempts
      | typeof deliveries
      | typeof suppressionChanges,
  ) =>
    db
      .select({ recipient: table.recipient })
      .from(table)
      .where(eq(table.id, sql.placeholder('id')))
      .prepare()
  const ofBounce = prepare(bounces)
  const rows = {
    bounce: ofBounce,
    response: ofBounce,
    abuse: ofBounce,
    failure: prepare(failures),
    attempt: prepare(attempts),
    delivery: prepare(deliveries),
    suppression: prepare(suppressionChanges),
  }
  return ({ event, subjectId }) => rows[event].get({ id: subjectId })?.recipient ?? ''
}
