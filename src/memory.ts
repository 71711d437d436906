// Memory of large mail is given back at once and not when the collector comes by: it goes by the size
// of its own heap, where a mail of megabytes is a few bytes, and would let dozens of them lie about.

/** Smaller ones are not worth the while. */
const WORTH_BYTES = 262_144

/** Frees `bytes`, which have no content from then on. Those that share their memory are left alone. */
export function letGo(bytes: Uint8Array): void {
  const { buffer, length } = bytes
  if (length < WORTH_BYTES || buffer.byteLength !== length) return
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}
