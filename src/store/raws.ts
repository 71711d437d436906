// Raw mail, kept once however many rows tell of it.

import { and, eq, isNotNull, notExists, sql } from 'drizzle-orm'
import { letGo } from '../memory.ts'
import { prepareRead, prepareRun } from './bind.ts'
import type { Connection } from './connection.ts'
import { AT_ONCE_MAX_BYTES, type NewRaw } from './pack.ts'
import { bounces, queue, raws } from './schema.ts'

export interface Raws {
  /** Keeps one, inside the caller's write job; gives its id. */
  insert(raw: NewRaw): number
  /** Removes it when no bounce and no queued mail needs it any more, inside the caller's write job. */
  release(id: number): void
  /** How large the mail is, unpacked; 0 when it has expired. */
  sizeBytes(id: number): Promise<number>
  /** The mail byte for byte; null when it has expired. */
  read(id: number): Promise<Uint8Array | null>
}

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
  const kept = { mime: raws.mime, sizeBytes: raws.sizeBytes }
  const byId = prepareRead(client, db.select(kept).from(raws).where(eq(raws.id, id)), kept)
  const size = { sizeBytes: raws.sizeBytes }
  const keptSize = and(eq(raws.id, id), isNotNull(raws.mime))
  const sizeOf = prepareRead(client, db.select(size).from(raws).where(keptSize), size)
  return {
    insert,
    sizeBytes: async (rawId) => sizeOf({ id: rawId })[0]?.sizeBytes ?? 0,
    release: (rawId) => void release.run({ id: rawId }),
    async read(rawId) {
      const [row] = byId({ id: rawId })
      if (!row?.mime) return null
      if (row.sizeBytes <= AT_ONCE_MAX_BYTES) return Bun.zstdDecompressSync(row.mime)
      const mime = await Bun.zstdDecompress(row.mime)
      letGo(row.mime)
      return mime
    },
  }
}
