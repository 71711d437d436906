// Reads the index of the suppression list's addresses into memory at the start.

import { getTableName } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { suppressionAddresses } from './schema-suppressions.ts'

/** With fewer addresses, the mail that comes in has read the index soon enough. */
const WARM_MIN = 100_000
/** About 200 MB of index. */
const WARM_MAX = 4_000_000

/** If there are many addresses, reads their index at once: otherwise each failure would wait for a page of it. */
export function warmAddresses({ client, warm }: Connection): void {
  const name = getTableName(suppressionAddresses)
  const { last } = client
    .query<{ last: number | null }, []>(`SELECT max(n) AS last FROM ${name}`)
    .get() ?? { last: null }
  if ((last ?? 0) < WARM_MIN) return
  warm(
    `SELECT count(*) FROM (SELECT 1 FROM ${name} INDEXED BY suppression_addresses_address LIMIT ${WARM_MAX})`,
  )
}
