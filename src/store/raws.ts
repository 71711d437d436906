// Raw mail, kept once however many rows tell of it. Compression is slow enough to be done before the
// write job; what a job does with it is here.

import { and, eq, notExists, sql } from 'drizzle-orm'
import { prepareRun } from './bind.ts'
import type { Connection } from './connection.ts'
import { bounces, queue, raws } from './schema.ts'

/** zstd level: 3 is within a few percent of the size of higher ones at a fraction of the time. */
const ZSTD_LEVEL = 3
/** Up to this size it takes less time than to hand it to another thread: 8 µs of a mail of 1.5 kB. */
const AT_ONCE_MAX_BYTES = 32_768

/** A row of `raws` that is not kept yet. */
export interface NewRaw {
  sha256: Uint8Array
  sizeBytes: number
  mime: Uint8Array
}

export interface Raws {
  /** Keeps one, inside the caller's write job; gives its id. */
  insert(raw: NewRaw): number
  /** Removes it when no bounce and no queued mail needs it any more, inside the caller's write job. */
  release(id: number): void
  /** The mail byte for byte; null when it has expired. */
  read(id: number): Promise<Uint8Array | null>
}

/** Compresses a mail for `insert`; `sha256` is of the mail, where the caller has it. */
export async function packRaw(
  raw: Uint8Array,
  sha256: Uint8Array = new Bun.CryptoHasher('sha256').update(raw).digest(),
): Promise<NewRaw> {
  return {
    sha256,
    sizeBytes: raw.length,
    mime:
      raw.length <= AT_ONCE_MAX_BYTES
        ? Bun.zstdCompressSync(raw, { level: ZSTD_LEVEL })
        : await Bun.zstdCompress(raw, { level: ZSTD_LEVEL }),
  }
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
  const byId = db
    .select({ mime: raws.mime, sizeBytes: raws.sizeBytes })
    .from(raws)
    .where(eq(raws.id, id))
    .prepare()
  return {
    insert,
    release: (rawId) => void release.run({ id: rawId }),
    async read(rawId) {
      const row = byId.get({ id: rawId })
      if (!row?.mime) return null
      return row.sizeBytes <= AT_ONCE_MAX_BYTES
        ? Bun.zstdDecompressSync(row.mime)
        : await Bun.zstdDecompress(row.mime)
    },
  }
}
