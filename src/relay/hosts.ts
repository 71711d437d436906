// Limits how many mails are being sent to one IP address of a mail server at a time, over all domains: an
// address may serve thousands of domains and accept three sessions from us. The limit is learned as in
// pace.ts: it starts low, rises with each answer, and falls when a session is refused while others are open.
// Mail that finds no room goes back into the queue without a counted try, and its destination joins the
// address's waiting line.

import { setNewest } from '../newest.ts'

/** The limit of an address about which nothing is known. */
const MAX_START = 10
/** Addresses remembered; the oldest is forgotten first. */
const HOSTS_MAX = 10_000

export interface Host {
  /** How many mails are being sent to it, or are about to be. */
  mails: number
  /** The limit of `mails`. */
  max: number
  /** `max` does not rise before this time. */
  growMs: number
  /** The last connection failed although no other of ours was open: the host is down, or accepts no session. */
  isGone: boolean
  /** Destinations that wait for room, the longest waiting first. */
  readonly line: Set<string>
}

export class Hosts {
  readonly #hosts = new Map<string, Host>()
  readonly #withLine = new Set<Host>()

  of(ip: string): Host {
    const known = this.#hosts.get(ip)
    if (known !== undefined) return known
    const host = { mails: 0, max: MAX_START, growMs: 0, isGone: false, line: new Set<string>() }
    setNewest(this.#hosts, ip, host, HOSTS_MAX)
    return host
  }

  standInLine(destination: string, host: Host): void {
    host.line.add(destination)
    this.#withLine.add(host)
  }

  /** Destinations that waited in a line and have room now. */
  nextInLines(): string[] {
    for (const host of this.#withLine) if (host.line.size === 0) this.#withLine.delete(host)
    return [...this.#withLine].flatMap((host) => [...firstInLine(host)])
  }
}

/** How many mails of a destination may be started at the host now. */
export function roomFor(destination: string, host: Host): number {
  if (host.line.size === 0) return Math.max(0, host.max - host.mails)
  return firstInLine(host).some((first) => first === destination) ? 1 : 0
}

/** To be called when the host has answered a mail. */
export function raiseLimit(host: Host, nowMs: number): void {
  if (nowMs >= host.growMs) host.max += 1
}

/**
 * To be called when the host accepts nothing. Empties its line and returns it; from then on only one mail at a time
 * finds out whether the host accepts again.
 */
export function emptyLine(host: Host): string[] {
  const line = [...host.line]
  host.line.clear()
  host.max = 1
  return line
}

function firstInLine({ line, max, mails }: Host) {
  return line.values().take(Math.max(0, max - mails))
}

/** One mail's place at a host: at first the host that its destination used last, then the one that it connects to. */
export class Berth {
  readonly #hosts: Hosts
  /** When the limit of a host that refused this mail a session may rise again. */
  readonly #growMs: number
  #host: Host | null
  /** It has connected to `#host`, or is about to; before that `#host` is only a guess. */
  #isThere = false
  #isOver = false
  /** A host that had no room for it. */
  #full: Host | null = null
  /** Hosts that this mail found to be gone. */
  readonly #gone = new Set<Host>()

  /** `host` has counted the mail already. */
  constructor(hosts: Hosts, host: Host | null, growMs: number) {
    this.#hosts = hosts
    this.#host = host
    this.#growMs = growMs
  }

  /** Whether the mail may be sent to an address; a host without room is remembered for `leave`. */
  roomAt(ip: string): 'room' | 'full' | 'gone' {
    const host = this.#hosts.of(ip)
    if (host === this.#host || host.mails < host.max) return 'room'
    this.#findFull(host)
    return host.isGone ? 'gone' : 'full'
  }

  /** How many idle sessions an address may have beside those in use and one for this mail. */
  restAt(ip: string): number {
    const host = this.#hosts.of(ip)
    return Math.max(0, host.max - host.mails - (host === this.#host ? 0 : 1))
  }

  enter(ip: string): void {
    const host = this.#hosts.of(ip)
    this.#isThere = true
    // A try that was broken off may still be connecting.
    if (host === this.#host || this.#isOver) return
    if (this.#host !== null) this.#host.mails -= 1
    host.mails += 1
    this.#host = host
  }

  /** A session with the host is open. */
  arrive(ip: string): void {
    this.enter(ip)
    this.#hosts.of(ip).isGone = false
  }

  /** To be called when no connection came about, for a reason that has nothing to do with our other sessions. */
  miss(): void {
    if (this.#host === null) return
    this.#host.isGone = true
    this.#gone.add(this.#host)
  }

  /**
   * To be called when the host refused a session. Lowers its limit to the number of our other sessions there: those
   * with mails and the `waiting` idle ones. False when there are no others, so that the host must be gone.
   */
  lowerLimit(waiting: number): boolean {
    const host = this.#host
    const others = (host?.mails ?? 0) - 1 + waiting
    if (host === null || others <= 0) {
      this.miss()
      return false
    }
    host.max = Math.min(host.max, others)
    host.growMs = this.#growMs
    this.#findFull(host)
    return true
  }

  /** Remembers a host without room, preferably one that is not gone: that one is worth waiting for. */
  #findFull(host: Host): void {
    if (this.#full === null || this.#full.isGone) this.#full = host
  }

  /**
   * To be called when the try is over. `at`: the host that it connected to last; `full`: a host that had no room;
   * each may be null. `gone`: hosts to which no connection came about.
   */
  leave(): { at: Host | null; full: Host | null; gone: Set<Host> } {
    if (this.#host !== null) this.#host.mails -= 1
    this.#isOver = true
    const at = this.#isThere ? this.#host : null
    this.#host = null
    return { at, full: this.#full, gone: this.#gone }
  }
}
