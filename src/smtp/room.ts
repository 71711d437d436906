// Memory for large mail, shared out in turn. Small mail does not ask for any. A mail that grows large asks
// for as much as all of it may need before more is read, and waits in line while there is none: its peer is
// not read from meanwhile, which it sees as a slow network. A mail that waits too long is refused with 452,
// and so is one that holds its memory while others wait and arrives too slowly: a few such peers could
// otherwise hold all of it.

/** A place in the room, or in the queue for it. */
export interface Place {
  /** True once there is room; false when that took too long, or `leave` was called before. */
  entered: Promise<boolean>
  /** Takes more at once, or nothing and gives false. */
  extend(bytes: number): boolean
  /** So much more of the mail is here. */
  took(bytes: number): void
  /** All of the mail is here: it waits for us now. */
  complete(): void
  /** Gives the place back. Safe to call twice. */
  leave(): void
}

/** How slow one may be while others wait. */
export interface Pace {
  /** For so long anybody may. */
  graceMs: number
  /** On average since it has its place. */
  bytesPerS: number
  /** How often is looked. */
  lookMs: number
}

interface Waiting {
  bytes: number
  enter(): void
}

interface Held {
  /** 0 before it has its place. */
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
  /** Whose mail still comes in, longest first. */
  readonly #held = new Set<Held>()
  #look: ReturnType<typeof setInterval> | undefined

  /** A mail that is larger may be in it alone. */
  constructor(maxBytes: number, pace: Pace, now: () => number = () => performance.now()) {
    this.#maxBytes = maxBytes
    this.#pace = pace
    this.#now = now
  }

  /** `lose`: its peer was too slow; it has to leave at once. */
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
    const timer = setTimeout(() => held.bytes === 0 && leave(), waitMs)
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

  /** Those who have been slow for longest lose their places until the first who waits has his. */
  #makeRoom(): void {
    const { graceMs, bytesPerS } = this.#pace
    const [first] = this.#queue
    for (const { sinceMs, took, lose } of [...this.#held]) {
      if (this.#queue[0] !== first) return
      const ms = this.#now() - sinceMs
      if (ms >= graceMs && took * 1000 < bytesPerS * ms) lose()
    }
  }

  /** `own`: what the one who asks has already. */
  #fits(bytes: number, own: number): boolean {
    return this.#used === own || this.#used + bytes <= this.#maxBytes
  }
}
