// Collects the results of a simulated run: counts, and latencies in buckets of 2 %, so that memory
// stays small.

const BUCKET_RATIO = 1.02
const SMALLEST_MS = 0.01
const LOG_RATIO = Math.log(BUCKET_RATIO)

class Latencies {
  readonly #buckets: number[] = []
  count = 0

  add(ms: number): void {
    const at = ms <= SMALLEST_MS ? 0 : Math.ceil(Math.log(ms / SMALLEST_MS) / LOG_RATIO)
    this.#buckets[at] = (this.#buckets[at] ?? 0) + 1
    this.count += 1
  }

  /** In ms, 2 % too high at most; 0 when there is none. */
  quantile(share: number): number {
    let left = this.count * share
    for (const [at, count = 0] of this.#buckets.entries()) {
      left -= count
      if (count > 0 && left <= 0) return SMALLEST_MS * BUCKET_RATIO ** at
    }
    return 0
  }
}

export class Tally {
  arrived = 0
  /** Mails that are kept by one node at least. */
  kept = 0
  lastKeptMs = 0
  /** Mails that two nodes keep. */
  duplicates = 0
  /** Mails sent again to the node that had kept them, which it recognises. */
  recognised = 0
  /** Mails that a second MX was tried for. */
  failedOver = 0
  /** Mails that no MX took at first. */
  deferred = 0
  /** Mails that wait for a later round now. */
  waiting = 0
  /** Mails whose senders stopped trying. */
  givenUp = 0
  /** Calls that were POSTed for the first time, and again after a crash. */
  posted = 0
  postedAgain = 0
  readonly toReply = new Latencies()
  readonly toPost = new Latencies()
  /** The 250 leaves at once when a mail is kept. */
  readonly keptToPost = new Latencies()

  /**
   * Mails that their senders hold or send at this moment, those that wait for a later round aside.
   */
  get underWay(): number {
    return this.arrived - this.kept - this.waiting - this.givenUp
  }
}
