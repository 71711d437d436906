// Returned mail: one row for each recipient of the session, the raw mail once. `record` is the transaction that a
// 250 waits for: bounces, raw mail, failures, webhook calls and forwarded mail are kept together or not at all.

import { desc, eq, sql } from 'drizzle-orm'
import { domainOf } from '../mailbox.ts'
import { prepareFind, prepareInsert, prepareRead } from './bind.ts'
import type { Calls, NewCall } from './calls.ts'
import type { Connection } from './connection.ts'
import type { Failures, StoredFailure } from './failures.ts'
import type { Kept } from './kept.ts'
import type { NewRaw } from './pack.ts'
import type { NewMail, Queue } from './queue.ts'
import { type Enter, mimeIfSmall, type Raws } from './raws.ts'
import { bounces, raws } from './schema.ts'

export type StoredBounce = typeof bounces.$inferSelect
/** Without the columns that follow from the recipient or the raw mail. */
export type NewBounce = Omit<StoredBounce, 'rawId' | 'domain'>

/** The columns that webhook calls need. */
export type CallBounce = Pick<StoredBounce, Exclude<keyof typeof callColumns, 'rawId'>>

/** One mail with everything that follows from it. */
interface Returned {
  raw: NewRaw
  bounces: NewBounce[]
  failures: StoredFailure[]
  calls: NewCall[]
  /** Mails that forward this one to the senders. */
  forwards: NewMail[]
}

export interface Bounces {
  /** Resolves once all of it has reached the disk; rejects when none of it is kept. */
  record(returned: Returned): Promise<void>
  find(id: string): Promise<StoredBounce | null>
  /** The raw mail byte for byte; null when it has expired. */
  mime(rawId: number): Promise<Uint8Array | null>
  /** What a call needs, with the mail; a large mail is read if `enter` lets so many bytes in, else it is `crowded`. */
  forCall(
    id: string,
    enter: Enter,
  ): Promise<{ bounce: CallBounce; mime: Uint8Array | null } | null | 'crowded'>
  /** Oldest first, OF_MESSAGE_MAX of them at most. */
  byMessage(messageId: string): Promise<StoredBounce[]>
  /** The bounces of the `windowMs` up to the newest one, NEWEST_MAX at most. */
  newest(windowMs: number): Promise<{ id: string; sha256: Uint8Array; returnAddress: string }[]>
}

export function openBounces(
  connection: Connection,
  rows: {
    raws: Raws
    failures: Failures
    calls: Calls
    queue: Pick<Queue, 'insert'>
    kept: Kept
  },
): Bounces {
  const statements = prepare(connection)
  return {
    record: (returned) =>
      connection.write(() => {
        const rawId = rows.raws.insert(returned.raw)
        for (const row of returned.bounces) {
          statements.insert({ ...row, rawId, domain: domainOf(row.recipient) })
          rows.kept.bounce(row)
        }
        for (const row of returned.failures) rows.failures.insert(row)
        rows.calls.insert(returned.calls)
        for (const mail of returned.forwards) rows.queue.insert(mail, rawId)
      }),
    find: async (id) => statements.find(id),
    mime: rows.raws.read,
    async forCall(id, enter) {
      const [row] = statements.forCall({ id })
      if (row === undefined) return null
      const { mime: packed, sizeBytes, rawId, ...bounce } = row
      const mime = await rows.raws.readIn({ mime: packed, sizeBytes, rawId }, enter)
      return mime === 'crowded' ? mime : { bounce, mime }
    },
    byMessage: async (messageId) => statements.byMessage.all({ messageId }),
    async newest(windowMs) {
      // Ids sort by time: the newest rows are the last of the index.
      const rows = statements.newest.all()
      const since = (rows[0]?.receivedMs ?? 0) - windowMs
      return rows.filter((row) => row.receivedMs >= since)
    },
  }
}

/** A message has few bounces. A mail loop may bring any number, of which the first are enough. */
const OF_MESSAGE_MAX = 1000
/** Far more than a process can have left unanswered when it crashed. */
const NEWEST_MAX = 5000

function prepare(connection: Connection) {
  const { db } = connection
  return {
    insert: prepareInsert(connection, bounces),
    find: prepareFind(connection, bounces),
    forCall: prepareForCall(connection),
    byMessage: db
      .select()
      .from(bounces)
      .where(eq(bounces.messageId, sql.placeholder('messageId')))
      .orderBy(bounces.id)
      .limit(OF_MESSAGE_MAX)
      .prepare(),
    newest: db
      .select({
        id: bounces.id,
        receivedMs: bounces.receivedMs,
        sha256: raws.sha256,
        returnAddress: bounces.returnAddress,
      })
      .from(bounces)
      .innerJoin(raws, eq(raws.id, bounces.rawId))
      .orderBy(desc(bounces.id))
      .limit(NEWEST_MAX)
      .prepare(),
  }
}

const callColumns = {
  id: bounces.id,
  messageId: bounces.messageId,
  receivedMs: bounces.receivedMs,
  mailFrom: bounces.mailFrom,
  envelope: bounces.envelope,
  recipient: bounces.recipient,
  tags: bounces.tags,
  verdict: bounces.verdict,
  rawId: bounces.rawId,
}

/** One statement for everything, because most of the time of a call goes into its statements. */
function prepareForCall({ client, db }: Connection) {
  return prepareRead(
    client,
    db
      .select({ ...callColumns, sizeBytes: raws.sizeBytes, mime: mimeIfSmall })
      .from(bounces)
      .innerJoin(raws, eq(raws.id, bounces.rawId))
      .where(eq(bounces.id, sql.placeholder('id'))),
  )
}
