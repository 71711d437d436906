// Collects the bytes of a log on their way out. All are written into one buffer, which is used
// again and again, so that a row leaves hardly any garbage.

/** Enough for most chunks; a larger mail enlarges the buffer. */
const ROOM_BYTES = 128 * 1024

export class Chunk {
  #room = Buffer.allocUnsafeSlow(ROOM_BYTES)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Writes text as UTF-8; half a surrogate pair becomes U+FFFD. */
  text(text: string): void {
    this.#makeRoom(Buffer.byteLength(text))
    this.#length += this.#room.write(text, this.#length)
  }

  /** Writes the bytes from one index up to another. */
  bytes(bytes: Buffer, from = 0, to = bytes.length): void {
    this.#makeRoom(to - from)
    this.#length += bytes.copy(this.#room, this.#length, from, to)
  }

  /** Gives a copy of what was written since the last call. */
  take(): Uint8Array {
    const taken = Uint8Array.prototype.slice.call(this.#room, 0, this.#length)
    this.#length = 0
    if (this.#room.length > ROOM_BYTES) this.#room = Buffer.allocUnsafeSlow(ROOM_BYTES)
    return taken
  }

  #makeRoom(bytes: number): void {
    const needed = this.#length + bytes
    if (needed <= this.#room.length) return
    const room = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#room.length))
    this.#room.copy(room, 0, 0, this.#length)
    this.#room = room
  }
}
