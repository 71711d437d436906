// The loop of a worker over what is due in the store, which is the queue. Each round starts as much as there is
// room for. Whoever makes something due, or frees room, wakes the loop; it makes rounds until nobody has woken
// it during one. Trouble with the store is logged and waited out.

const TROUBLE_WAIT_MS = 1000
/** A round is made at least this often, because the clock may jump. */
const WAIT_MAX_MS = 60_000

/** The work that rounds have started and that is still running. */
interface InFlight {
  readonly size: number
  values(): Iterable<Promise<void>>
}

export class Rounds {
  readonly #round: () => Promise<void>
  readonly #failed: (error: unknown) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #isRunning = false
  #isWoken = false
  #isInTrouble = false
  #isClosed = false

  /** `failed` is called with the error of a round, and not again before a round has succeeded. */
  constructor(round: () => Promise<void>, failed: (error: unknown) => void) {
    this.#round = round
    this.#failed = failed
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  wake(): void {
    this.#isWoken = true
    if (!this.#isRunning) void this.#run()
  }

  /** Wakes the loop after this time, which replaces one that was set before. */
  wakeIn(ms: number): void {
    clearTimeout(this.#timer)
    if (this.#isClosed) return
    this.#timer = setTimeout(() => this.wake(), Math.min(Math.max(ms, 1), WAIT_MAX_MS))
  }

  /** Starts no more rounds; resolves when nothing is in flight. */
  async close(inFlight: InFlight): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    // A round that is running may still start more.
    while (this.#isRunning || inFlight.size > 0) {
      await Promise.all(inFlight.values())
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    while (this.#isWoken && !this.#isClosed) {
      this.#isWoken = false
      try {
        await this.#round()
        this.#isInTrouble = false
      } catch (error) {
        // Once, and not every second for as long as a disk is full.
        if (!this.#isInTrouble) this.#failed(error)
        this.#isInTrouble = true
        this.wakeIn(TROUBLE_WAIT_MS)
      }
    }
    this.#isRunning = false
  }
}
