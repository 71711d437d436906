// The limits of the SMTP listeners that no configuration key sets, and counters for limits: the connections of
// a network, the memory of mails in flight, what somebody uses in an hour. Whoever hits a limit is refused with
// a 4xx and keeps the mail, so nothing is lost.

import { networkOf } from '../network.ts'
import { setNewest } from '../newest.ts'

/** Tests pass smaller ones. */
export const bounds = {
  /** How long a peer whose turn it is may be silent; RFC 5321 4.5.3.2.7 asks for five minutes. */
  idleMs: 300_000,
  /** A proxy sends its header at once. */
  proxyHeaderMs: 10_000,
  /** How long a refused or ended connection may take to read its last reply. */
  lingerMs: 1_000,
  /** Mail in memory over all sessions: arriving, or waiting for its commit. */
  memoryMaxBytes: 268_435_456,
  /** The part of it for large mail. */
  largeMaxBytes: 67_108_864,
  /** How long a large mail waits for memory. Its peer cannot send meanwhile, so less than `idleMs`. */
  largeWaitMs: 60_000,
  /** How fast a large mail must arrive while others wait. Any phone is faster; 10 MiB take under three minutes. */
  largePace: { graceMs: 5_000, bytesPerS: 65_536, lookMs: 500 },
  /** A peer that has waited this long for our answer and then closes its side has given up. */
  patienceMs: 5_000,
  /**
   * Of mail in an hour to one address that is not fixed: anybody who was sent one mail knows such an address, and could
   * fill the disk with it. Enough for two million notices, as of a mailing with one address for all, or a load test.
   */
  addressMaxBytes: 8_589_934_592,
  /** Commands refused with a 5xx in one session, against guessing of addresses. */
  errorsMax: 50,
  /** RFC 5321 4.5.3.1.4 asks 512, and the extensions add up to about 1,500. */
  commandMaxBytes: 4_096,
}
export type Bounds = typeof bounds

/** Connections in use, by the network that they come from. */
export class NetworkSeats {
  readonly #taken = new Map<string, number>()

  /** False when the client's network has all of its seats. A Unix socket ('') has no address to count. */
  take(ip: string, max: number): boolean {
    if (ip === '') return true
    const network = networkOf(ip)
    const taken = this.#taken.get(network) ?? 0
    if (taken >= max) return false
    this.#taken.set(network, taken + 1)
    return true
  }

  giveBack(ip: string): void {
    const network = networkOf(ip)
    const left = (this.#taken.get(network) ?? 1) - 1
    if (left > 0) this.#taken.set(network, left)
    else this.#taken.delete(network)
  }
}

/** Bytes that may be in use at once, over all sessions. */
export class Budget {
  #used = 0
  /** May change while bytes are in use. */
  max: number

  constructor(max: number) {
    this.max = max
  }

  get used(): number {
    return this.#used
  }

  get spent(): boolean {
    return this.#used >= this.max
  }

  /** False when that would pass the maximum; nothing is taken then. */
  reserve(bytes: number): boolean {
    if (this.#used + bytes > this.max) return false
    this.#used += bytes
    return true
  }

  release(bytes: number): void {
    this.#used -= bytes
  }
}

const HOUR_MS = 3_600_000
/** How many names are remembered; the oldest is forgotten first. */
const HOURS_MAX = 10_000

/** Counts what each name uses in an hour that begins with its first use. In memory only: a restart forgets it. */
export class Hourly {
  readonly #hours = new Map<string, { untilMs: number; used: number }>()
  readonly #now: () => number

  /** `now`: milliseconds since any moment, by a clock that nobody sets. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Whether `name` has used so much, or more. */
  spent(name: string, max: number): boolean {
    return (this.#current(name)?.used ?? 0) >= max
  }

  /** Counts `amount` for `name`, beyond a limit too. Call the function that it returns, once, to take that back. */
  add(name: string, amount: number): () => void {
    const hour = this.#current(name) ?? { untilMs: this.#now() + HOUR_MS, used: 0 }
    setNewest(this.#hours, name, hour, HOURS_MAX)
    hour.used += amount
    return () => {
      hour.used -= amount
    }
  }

  #current(name: string): { untilMs: number; used: number } | undefined {
    const known = this.#hours.get(name)
    if (known === undefined || known.untilMs > this.#now()) return known
    this.#hours.delete(name)
    return undefined
  }
}

/** A function that does the work at its first call, and nothing at later ones. */
export function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}
