// Prepares raw mail for the store: hashes and compresses it. That is slow, so it is done before the write job, and on
// another thread if there is one; it does not need the database.

/** The zstd level: higher ones save a few percent of the size and take many times as long. */
const ZSTD_LEVEL = 3
/** Up to this size compressing is faster than handing the mail to another thread: 8 µs for 1.5 kB. */
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
