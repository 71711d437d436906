// Gives the memory of large mail back at once. The garbage collector decides by the size of its own heap, where
// a mail of megabytes counts as a few bytes, so that it would leave dozens of them in memory.

/** Mail above this size counts as large. Hardly one report in a hundred is, but hundreds of them would fill memory. */
export const LARGE_BYTES = 262_144

/** From this size on, the collector is asked to free whatever else was made of the mail. */
const COLLECT_BYTES = 1024 * 1024

/** Frees large `bytes`; they must not be read afterwards. Bytes that share their buffer with others are left alone. */
export function letGo(bytes: Uint8Array): void {
  const { length } = bytes
  if (length < LARGE_BYTES) return
  const { buffer } = bytes
  if (buffer.byteLength !== length) return
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
  // For the pieces that the mail arrived in, and strings made of it. Does not wait for the collection.
  if (length >= COLLECT_BYTES) Bun.gc(false)
}
