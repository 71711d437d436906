// Raw mail made ready to be kept: its hash, and its bytes compressed. Slow enough to be done before
// the write job, and on another thread where there is one; it needs nothing of the database.

/** zstd level: 3 is within a few percent of the size of higher ones at a fraction of the time. */
const ZSTD_LEVEL = 3
/** Up to this size it takes less time than to hand it to another thread: 8 µs of a mail of 1.5 kB. */
export const AT_ONCE_MAX_BYTES = 32_768

/** A row of `raws` that is not kept yet. */
export interface NewRaw {
  sha256: Uint8Array
  sizeBytes: number
  /** zstd. */
  mime: Uint8Array
}

/** Makes a mail ready for `Raws.insert`. */
export async function packRaw(raw: Uint8Array): Promise<NewRaw> {
  return {
    sha256: new Bun.CryptoHasher('sha256').update(raw).digest(),
    sizeBytes: raw.length,
    mime:
      raw.length <= AT_ONCE_MAX_BYTES
        ? Bun.zstdCompressSync(raw, { level: ZSTD_LEVEL })
        : await Bun.zstdCompress(raw, { level: ZSTD_LEVEL }),
  }
}
