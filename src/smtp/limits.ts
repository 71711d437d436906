// The limits of every SMTP listener that no configuration key sets, and what limits are counted by: the
// connections of a network, the memory that mails in flight may take, what somebody uses in an hour.
// A limit that is hit refuses with a 4xx, so nothing is lost: the peer keeps the mail.

import { networkOf } from '../network.ts'
import { setNewest } from '../newest.ts'

/** Defaults; tests pass smaller ones. */
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
  /** How slow it may arrive while others wait: any phone is faster, and 10 MiB take under three minutes. */
  largePace: { graceMs: 5_000, bytesPerS: 65_536, lookMs: 500 },
  /** A peer that closes its side after it waited so long for our answer has given up. */
  patienceMs: 5_000,
  /**
   * Of mail in an hour to one address that is not fixed: whoever was sent one mail could fill the disk with it within
   * the hour. Enough for two million notices, of a mailing that has one address for all, or of a load test.
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
/** Names that are remembered; the oldest is forgotten first. */
const HOURS_MAX = 10_000

/**
 * What each name has used in its current hour, which begins with the first use. Kept in memory: a restart begins
 * all hours anew.
 */
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

  /** Counts `amount` for `name`, however much that is; the function takes it back (call it once). */
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

/** The function, but only its first call does something. */
export function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}
