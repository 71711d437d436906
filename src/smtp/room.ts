// Shares out the memory for large mail. Small mail needs none of it. A mail that grows large asks for as much as
// all of it may need, and waits in line while that is not free. Meanwhile nothing is read from its peer, to whom
// this looks like a slow network. A mail that waits too long is refused with 452. So is a mail that arrives too
// slowly while others wait: a few such peers could otherwise hold all the memory.

/** A share of the memory, or a place in the line for it. */
export interface Place {
  /** True once the memory is given; false when that took too long, or `leave` was called before. */
  entered: Promise<boolean>
  /** Takes more, without waiting; false when there is no more. */
  extend(bytes: number): boolean
  /** So many more bytes of the mail have arrived. */
  took(bytes: number): void
  /** All of the mail has arrived: its peer can be slow no more. */
  complete(): void
  /** Gives the place back. Safe to call twice. */
  leave(): void
}

/** How slow a mail may arrive while others wait. */
export interface Pace {
  /** No mail is too slow before it has had its memory for so long. */
  graceMs: number
  /** The lowest average speed since it got its memory. */
  bytesPerS: number
  /** How often this is checked. */
  lookMs: number
}

interface Waiting {
  bytes: number
  enter(): void
}

interface Held {
  /** 0 while it waits. */
  bytes: number
  sinceMs: number
  took: number
  lose(): void
}

export class Room {
  readonly #maxBytes: number
  readonly #pace: Pace
  readonly #now: () => number
  #used = 0
  readonly #queue: Waiting[] = []
  /** Mails that have memory and still arrive, the oldest first. */
  readonly #held = new Set<Held>()
  #look: ReturnType<typeof setInterval> | undefined

  /** A mail that is larger than `maxBytes` by itself is let in when there is no other. */
  constructor(maxBytes: number, pace: Pace, now: () => number = () => performance.now()) {
    this.#maxBytes = maxBytes
    this.#pace = pace
    this.#now = now
  }

  /** `lose` is called when the peer is too slow; it must leave the place at once. */
  enter(bytes: number, waitMs: number, lose: () => void): Place {
    const { promise: entered, resolve } = Promise.withResolvers<boolean>()
    const held: Held = { bytes: 0, sinceMs: 0, took: 0, lose }
    let isOver = false
    const leave = (): void => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      this.#used -= held.bytes
      this.#held.delete(held)
      const place = this.#queue.indexOf(waiting)
      if (place >= 0) this.#queue.splice(place, 1)
      resolve(false)
      this.#admit()
    }
    const timer = setTimeout(leave, waitMs)
    const waiting: Waiting = {
      bytes,
      enter: () => {
        clearTimeout(timer)
        held.bytes = bytes
        held.sinceMs = this.#now()
        this.#held.add(held)
        resolve(true)
      },
    }
    this.#queue.push(waiting)
    this.#admit()
    return {
      entered,
      extend: (more) => {
        if (!this.#fits(more, held.bytes)) return false
        this.#used += more
        held.bytes += more
        return true
      },
      took: (more) => {
        held.took += more
      },
      complete: () => void this.#held.delete(held),
      leave,
    }
  }

  #admit(): void {
    for (let next = this.#queue[0]; next && this.#fits(next.bytes, 0); next = this.#queue[0]) {
      this.#queue.shift()
      this.#used += next.bytes
      next.enter()
    }
    if (this.#queue.length > 0) {
      this.#look ??= setInterval(() => this.#makeRoom(), this.#pace.lookMs)
    } else {
      clearInterval(this.#look)
      this.#look = undefined
    }
  }

  /** Ends slow mails, the oldest first, until the first in line has its memory. */
  #makeRoom(): void {
    const { graceMs, bytesPerS } = this.#pace
    const [first] = this.#queue
    for (const { sinceMs, took, lose } of [...this.#held]) {
      if (this.#queue[0] !== first) return
      const ms = this.#now() - sinceMs
      if (ms >= graceMs && took * 1000 < bytesPerS * ms) lose()
    }
  }

  /** `own`: how much the mail that asks holds already. */
  #fits(bytes: number, own: number): boolean {
    return this.#used === own || this.#used + bytes <= this.#maxBytes
  }
}
