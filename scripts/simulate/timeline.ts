// Keeps planned events in the order of their times: a binary heap. Events of the same time happen
// in the order in which they were planned, so that a run is the same every time.

interface Planned {
  ms: number
  serial: number
  happen: () => void
}

export class Timeline {
  nowMs = 0
  readonly #heap: Planned[] = []
  #serial = 0

  plan(ms: number, happen: () => void): void {
    const heap = this.#heap
    const planned = { ms, serial: this.#serial++, happen }
    let at = heap.length
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || !isBefore(planned, parent)) break
      heap[at] = parent
      at = above
    }
    heap[at] = planned
  }

  /** Runs until nothing is planned any more. */
  run(): void {
    for (let next = this.#take(); next !== undefined; next = this.#take()) {
      this.nowMs = next.ms
      next.happen()
    }
  }

  #take(): Planned | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (last === undefined || first === last) return first
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const [one, other] = [heap[left], heap[left + 1]]
      if (one === undefined) break
      const isOther = other !== undefined && isBefore(other, one)
      const child = isOther ? other : one
      if (isBefore(last, child)) break
      heap[at] = child
      at = isOther ? left + 1 : left
    }
    heap[at] = last
    return first
  }
}

function isBefore(one: Planned, other: Planned): boolean {
  return one.ms < other.ms || (one.ms === other.ms && one.serial < other.serial)
}

/** A first-in first-out queue that takes no time to shift. */
export class Fifo<T> {
  #items: (T | undefined)[] = []
  #first = 0

  get length(): number {
    return this.#items.length - this.#first
  }

  push(item: T): void {
    this.#items.push(item)
  }

  shift(): T | undefined {
    if (this.#first === this.#items.length) return undefined
    const item = this.#items[this.#first]
    this.#items[this.#first++] = undefined
    if (this.#first > 1024 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first)
      this.#first = 0
    }
    return item
  }

  /** Takes so many at most, oldest first. */
  take(max: number): T[] {
    const taken: T[] = []
    while (taken.length < max) {
      const item = this.shift()
      if (item === undefined) break
      taken.push(item)
    }
    return taken
  }
}
