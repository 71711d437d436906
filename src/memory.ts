// Gives the memory of large mail back at once. The garbage collector decides by the size of its own heap, in
// which a mail of megabytes counts as a few bytes, and would leave dozens of them in memory.

/** A mail that is larger is large: hundreds of such would matter, and hardly one report in a hundred is. */
export const LARGE_BYTES = 262_144

/** From this size on, what lies about of it besides is worth asking the collector for. */
const COLLECT_BYTES = 1024 * 1024

/** Frees `bytes`, which have no content from then on. Those that share their memory are left alone. */
export function letGo(bytes: Uint8Array): void {
  const { length } = bytes
  if (length < LARGE_BYTES) return // and of small ones the buffer is not even made
  const { buffer } = bytes
  if (buffer.byteLength !== length) return
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
  // The pieces that it came in, the strings that were made of it. This asks, and does not wait.
  if (length >= COLLECT_BYTES) Bun.gc(false)
}
