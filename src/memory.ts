// Gives the memory of large mail back at once. The garbage collector decides by the size of its own heap, in
// which a mail of megabytes counts as a few bytes, and would leave dozens of them in memory.

/** A mail of more is large: hundreds of them would matter, and hardly one report in a hundred is. */
export const LARGE_BYTES = 262_144

/** From this size on the collector is asked to free what else was made of the mail. */
const COLLECT_BYTES = 1024 * 1024

/** Frees `bytes`, which have no content from then on. Those that share their memory are left alone. */
export function letGo(bytes: Uint8Array): void {
  const { length } = bytes
  if (length < LARGE_BYTES) return
  const { buffer } = bytes
  if (buffer.byteLength !== length) return
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
  // The pieces that it arrived in, and strings made of it. This does not wait for the collection.
  if (length >= COLLECT_BYTES) Bun.gc(false)
}
