// Which rows have a tag: written in the transaction of the row, and removed with it by triggers.

import { prepareRun, wholeRow } from './bind.ts'
import type { Connection } from './connection.ts'
import type { Kept } from './kept.ts'
import { type TaggedType, tagged } from './schema-reading.ts'

/** Keeps the tags of rows, inside the caller's write job. */
export function openTagging({ client, db }: Connection): Pick<Kept, TaggedType> {
  const insert = prepareRun<typeof tagged.$inferSelect>(
    client,
    db.insert(tagged).values(wholeRow(tagged)).onConflictDoNothing(),
  )
  const keeping =
    (type: TaggedType) =>
    ({ id, tags }: { id: string; tags: readonly string[] }): void => {
      for (const tag of tags) insert({ tag, type, id })
    }
  return {
    bounce: keeping('bounce'),
    failure: keeping('failure'),
    attempt: keeping('attempt'),
    delivery: keeping('delivery'),
  }
}
