// Holds one mail in memory while it arrives, within its own limit and those of all mail together. When a limit
// is hit, the mail is dropped from memory and `trouble` says which limit it was.

import { LARGE_BYTES, letGo } from '../memory.ts'
import type { Budget } from './limits.ts'
import type { Place, Room } from './room.ts'

const NOTHING = Buffer.alloc(0)
const FLAT_BYTES = 8_192 // most returned mails fit in one or two doublings
/** A declared size is an estimate (RFC 1870 5). */
const SLACK_BYTES = 65_536

interface Bounded {
  budget: Budget
  room: Room
  /** How long a large mail waits for memory. */
  waitMs: number
  /** The largest size allowed, and the one that the peer declared, 0 when none. */
  maxBytes: number
  declaredBytes: number
}

/**
 * A mail that comes in one chunk is kept as that; otherwise it is copied to one flat buffer. In a list of pieces, a
 * peer that sends single bytes could take a hundred times the memory of its mail. The buffer of a large mail is
 * allocated once, when the mail is given its share of the memory (room.ts).
 */
export class MailBuffer {
  #bytes: Buffer = NOTHING
  #length = 0
  #trouble: 'tooBig' | 'noMemory' | null = null
  #place: Place | null = null
  /** How much memory its place is for. */
  #placeBytes: number
  readonly #bounded: Bounded

  constructor(bounded: Bounded) {
    const { declaredBytes, maxBytes } = bounded
    const expected = declaredBytes === 0 ? maxBytes : declaredBytes + SLACK_BYTES
    this.#bounded = bounded
    this.#placeBytes = Math.min(maxBytes, Math.max(expected, LARGE_BYTES))
  }

  get trouble(): 'tooBig' | 'noMemory' | null {
    return this.#trouble
  }

  get content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  /** Takes the next piece. When it returns a promise, the piece after that has to wait for it. */
  add(chunk: Buffer): Promise<void> | null {
    if (this.#trouble) return null
    const length = this.#length + chunk.length
    if (length > this.#bounded.maxBytes) this.#giveUp('tooBig')
    else if (length > LARGE_BYTES && this.#place === null) return this.#addInRoom(chunk)
    else this.#append(chunk)
    return null
  }

  /** All of it has arrived. */
  complete(): void {
    this.#place?.complete()
  }

  /** Gives the memory back. Safe to call twice. */
  free(): void {
    this.#bounded.budget.release(this.#bytes.length)
    letGo(this.#bytes)
    this.#bytes = NOTHING
    this.#length = 0
    this.#place?.leave()
    this.#place = null
  }

  async #addInRoom(chunk: Buffer): Promise<void> {
    const { room, waitMs } = this.#bounded
    const place = room.enter(this.#placeBytes, waitMs, () => this.#giveUp('noMemory'))
    this.#place = place
    const hasEntered = await place.entered
    if (this.#place !== place) return // the peer left just as there was room
    if (hasEntered) this.#append(chunk)
    else this.#giveUp('noMemory')
  }

  #append(chunk: Buffer): void {
    this.#place?.took(chunk.length)
    const length = this.#length + chunk.length
    if (this.#length === 0 && this.#place === null && this.#bounded.budget.reserve(length)) {
      this.#bytes = chunk
      this.#length = length
    } else if (length > this.#bytes.length && !this.#grow(length)) this.#giveUp('noMemory')
    else {
      chunk.copy(this.#bytes, this.#length)
      this.#length = length
    }
  }

  #grow(length: number): boolean {
    const { budget, maxBytes } = this.#bounded
    const size =
      this.#place === null
        ? Math.min(Math.max(length, this.#bytes.length * 2, FLAT_BYTES), maxBytes)
        : this.#sizeInRoom(length, this.#place)
    if (size === null || !budget.reserve(size - this.#bytes.length)) return false
    const bytes = allocate(size)
    if (bytes === null) {
      budget.release(size - this.#bytes.length)
      return false
    }
    this.#bytes.copy(bytes, 0, 0, this.#length)
    this.#bytes = bytes
    return true
  }

  /** The size of the buffer; null when the mail is larger than declared and there is no memory for that. */
  #sizeInRoom(length: number, place: Place): number | null {
    if (length > this.#placeBytes) {
      const { maxBytes } = this.#bounded
      if (!place.extend(maxBytes - this.#placeBytes)) return null
      this.#placeBytes = maxBytes
    }
    return this.#placeBytes
  }

  #giveUp(trouble: 'tooBig' | 'noMemory'): void {
    this.free()
    this.#trouble = trouble
  }
}

/** Null when the system has no memory for it. */
function allocate(bytes: number): Buffer | null {
  try {
    return Buffer.allocUnsafeSlow(bytes)
  } catch {
    return null
  }
}
