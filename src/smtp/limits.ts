// The limits of every SMTP listener that no configuration key sets, and the counters behind them:
// seats (connections, in all and from one network) and the memory that mails in flight may take.
// A limit that is hit refuses with a 4xx, so nothing is lost: the peer keeps the mail.

import { networkOf } from '../network.ts'

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
  /** Commands refused with a 5xx in one session, against guessing of addresses. */
  errorsMax: 50,
  /** RFC 5321 4.5.3.1.4 asks 512, and the extensions add up to about 1,500. */
  commandMaxBytes: 4_096,
}
export type Bounds = typeof bounds

/** Connections in use. A seat is taken at the door and given back when the socket has closed. */
export class Seats {
  #total = 0
  readonly #ofNetwork = new Map<string, number>()

  get taken(): number {
    return this.#total
  }

  /** Takes a seat; the function gives it back (once). Null when all are taken. */
  take(max: number): (() => void) | null {
    if (this.#total >= max) return null
    this.#total++
    return once(() => this.#total--)
  }

  /** Counts a connection of this client likewise; a Unix socket ('') has no address to count. */
  takeFrom(ip: string, max: number): (() => void) | null {
    if (ip === '') return () => {}
    const network = networkOf(ip)
    const now = this.#ofNetwork.get(network) ?? 0
    if (now >= max) return null
    this.#ofNetwork.set(network, now + 1)
    return once(() => {
      const left = (this.#ofNetwork.get(network) ?? 1) - 1
      if (left > 0) this.#ofNetwork.set(network, left)
      else this.#ofNetwork.delete(network)
    })
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

/** The function, but only its first call does something. */
export function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}
