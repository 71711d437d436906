// Bounds how much large mail the running POSTs of all webhooks hold in memory. Each webhook may
// always hold one large mail, so that none waits for the receiver of another, and more while there
// is room. Small mail is not counted.

export class Bodies {
  readonly #maxBytes: number
  #used = 0
  #changed = Promise.withResolvers<void>()

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Gives a webhook its share. */
  share(): Share {
    let [own, isClosed] = [0, false]
    const fits = (bytes: number) => own === 0 || this.#used + bytes <= this.#maxBytes
    return {
      holds: () => own > 0,
      enter: async (bytes, waitMs) => {
        if (!fits(bytes)) {
          await this.#until(() => isClosed || fits(bytes), waitMs)
          if (isClosed || !fits(bytes)) return null
        }
        this.#used += bytes
        own += 1
        return () => {
          this.#used -= bytes
          own -= 1
          this.#wake()
        }
      },
      close: () => {
        isClosed = true
        this.#wake()
      },
    }
  }

  async #until(isSo: () => boolean, waitMs: number): Promise<void> {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      this.#wake()
    }, waitMs)
    while (!isSo() && !isLate) await this.#changed.promise
    clearTimeout(timer)
  }

  #wake(): void {
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }
}

export interface Share {
  /** Whether the webhook holds large mail now. */
  holds(): boolean
  /**
   * Waits for room. Gives a function that frees it again (call it once); null if none came in time.
   */
  enter(bytes: number, waitMs: number): Promise<(() => void) | null>
  /** Ends all waiting. */
  close(): void
}
