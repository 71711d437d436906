// Raw mail, kept once however many rows refer to it.

import { and, eq, notExists, sql } from 'drizzle-orm'
import { LARGE_BYTES, letGo } from '../memory.ts'
import { prepareRead, prepareRun } from './bind.ts'
import type { Connection } from './connection.ts'
import { AT_ONCE_MAX_BYTES, type NewRaw } from './pack.ts'
import { bounces, raws } from './schema.ts'
import { queue } from './schema-queue.ts'

export type Enter = (bytes: number) => Promise<boolean>

export interface Raws {
  /** Keeps one, inside the caller's write job; gives its id. */
  insert(raw: NewRaw): number
  /** Removes it when no bounce and no queued mail needs it any more, inside the caller's write job. */
  release(id: number): void
  /** Removes the mail but not the rows that refer to it, inside the caller's write job. */
  empty(ids: readonly number[]): void
  /** How large the mail is; 0 when it has expired. */
  sizeOf(id: number): number
  /** The mail byte for byte; null when it has expired. */
  read(id: number): Promise<Uint8Array | null>
  /**
   * The same of a row that was read with `mimeIfSmall`: a large one (memory.ts) is read when `enter` lets
   * so many bytes in, else `crowded`.
   */
  readIn(row: PackedRaw & { rawId: number }, enter: Enter): Promise<Uint8Array | null | 'crowded'>
}

/** The packed mail, if it is small enough to be read together with its row. */
export const mimeIfSmall = sql<Uint8Array | null>`CASE WHEN ${raws.sizeBytes} <= ${sql.raw(`${LARGE_BYTES}`)} THEN ${raws.mime} END`

export function openRaws({ client, db }: Pick<Connection, 'client' | 'db'>): Raws {
  const id = sql.placeholder('id')
  const insert = prepareRun<NewRaw>(
    client,
    db.insert(raws).values({
      sha256: sql.placeholder('sha256'),
      sizeBytes: sql.placeholder('sizeBytes'),
      mime: sql.placeholder('mime'),
    }),
  )
  const release = db
    .delete(raws)
    .where(
      and(
        eq(raws.id, id),
        notExists(db.select({ id: queue.id }).from(queue).where(eq(queue.rawId, raws.id))),
        notExists(db.select({ id: bounces.id }).from(bounces).where(eq(bounces.rawId, raws.id))),
      ),
    )
    .prepare()
  const take = client.query<{ sha256: Uint8Array; sizeBytes: number }, [number]>(
    'DELETE FROM raws WHERE id = ? AND mime IS NOT NULL RETURNING sha256, size_bytes AS sizeBytes',
  )
  const putBack = client.query<unknown, [number, Uint8Array, number]>(
    'INSERT INTO raws (id, sha256, size_bytes) VALUES (?, ?, ?)',
  )
  const size = db.select({ sizeBytes: raws.sizeBytes }).from(raws).where(eq(raws.id, id)).prepare()
  const { mime, sizeBytes } = raws
  const byId = prepareRead(client, db.select({ mime, sizeBytes }).from(raws).where(eq(raws.id, id)))
  const read = async (rawId: number) => {
    const [row] = byId({ id: rawId })
    return row ? unpack(row) : null
  }
  return {
    insert: (raw) => Number(insert(raw).lastInsertRowid),
    release: (rawId) => void release.run({ id: rawId }),
    // A row that only shrinks keeps its page: SQLite gives back none but those of rows that go.
    empty(ids) {
      const taken = ids.flatMap((rawId) => take.all(rawId).map((row) => ({ ...row, rawId })))
      for (const { rawId, sha256, sizeBytes } of taken) putBack.run(rawId, sha256, sizeBytes)
    },
    sizeOf: (rawId) => size.get({ id: rawId })?.sizeBytes ?? 0,
    read,
    async readIn({ rawId, ...row }, enter) {
      if (row.sizeBytes <= LARGE_BYTES) return unpack(row)
      return (await enter(row.sizeBytes)) ? read(rawId) : 'crowded'
    },
  }
}

interface PackedRaw {
  mime: Uint8Array | null
  sizeBytes: number
}

async function unpack({ mime: packed, sizeBytes }: PackedRaw): Promise<Uint8Array | null> {
  if (packed === null) return null
  if (sizeBytes <= AT_ONCE_MAX_BYTES) return Bun.zstdDecompressSync(packed)
  const mime = await Bun.zstdDecompress(packed)
  letGo(packed)
  return mime
}
