// Room for large mail. Small mail goes by without a word; one that grows large asks for room for all of
// it before more is read, and waits for its turn where there is none: its peer is not read from and
// notices nothing but a slow network. First come, first served. Who waits too long hears 452.

/** A place in the room, or in the queue for it. */
export interface Place {
  /** True once there is room; false when that took too long, or `leave` was called before. */
  entered: Promise<boolean>
  /** Takes more at once, or nothing and gives false. */
  extend(bytes: number): boolean
  /** Gives the place back. Safe to call twice. */
  leave(): void
}

interface Waiting {
  bytes: number
  enter(): void
}

export class Room {
  readonly #maxBytes: number
  #used = 0
  readonly #queue: Waiting[] = []

  /** A mail that is larger may be in it alone. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  enter(bytes: number, waitMs: number): Place {
    const { promise: entered, resolve } = Promise.withResolvers<boolean>()
    let [held, isOver] = [0, false]
    const leave = (): void => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      this.#used -= held
      const place = this.#queue.indexOf(waiting)
      if (place >= 0) this.#queue.splice(place, 1)
      resolve(false)
      this.#admit()
    }
    const timer = setTimeout(() => held === 0 && leave(), waitMs)
    const waiting: Waiting = {
      bytes,
      enter() {
        clearTimeout(timer)
        held = bytes
        resolve(true)
      },
    }
    this.#queue.push(waiting)
    this.#admit()
    return {
      entered,
      extend: (more) => {
        if (!this.#fits(more, held)) return false
        this.#used += more
        held += more
        return true
      },
      leave,
    }
  }

  #admit(): void {
    for (let next = this.#queue[0]; next && this.#fits(next.bytes, 0); next = this.#queue[0]) {
      this.#queue.shift()
      this.#used += next.bytes
      next.enter()
    }
  }

  /** `own`: what the one who asks has already. */
  #fits(bytes: number, own: number): boolean {
    return this.#used === own || this.#used + bytes <= this.#maxBytes
  }
}
