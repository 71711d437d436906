// How many mails of ours an address of a mail server has at one time, whatever domains they are for: one
// may serve thousands and take three sessions of us. It is learned as a lane learns it (pace.ts): from few
// upwards, and back where a session is turned away beside others. Mail for which there is no room goes back
// into the queue untried, and its destination stands in line there.

import { setNewest } from '../newest.ts'

/** At an address of which nothing is known. */
const MAX_START = 10
/** Addresses that are remembered; the oldest is forgotten first. */
const HOSTS_MAX = 10_000

export interface Host {
  /** That are there, or on their way there. */
  mails: number
  max: number
  /** Not before then it gets more at one time. */
  growMs: number
  /** Destinations that wait for room, longest waiting first. */
  readonly line: Set<string>
}

export class Hosts {
  readonly #hosts = new Map<string, Host>()
  readonly #withLine = new Set<Host>()

  of(ip: string): Host {
    const known = this.#hosts.get(ip)
    if (known !== undefined) return known
    const host = { mails: 0, max: MAX_START, growMs: 0, line: new Set<string>() }
    setNewest(this.#hosts, ip, host, HOSTS_MAX)
    return host
  }

  standInLine(destination: string, host: Host): void {
    host.line.add(destination)
    this.#withLine.add(host)
  }

  /** Destinations for which there is room now, and that stood in line for it. */
  called(): string[] {
    for (const host of this.#withLine) if (host.line.size === 0) this.#withLine.delete(host)
    return [...this.#withLine].flatMap((host) => [...firstInLine(host)])
  }
}

/** Mails that a destination may begin there now. */
export function roomFor(destination: string, host: Host): number {
  if (host.line.size === 0) return Math.max(0, host.max - host.mails)
  return firstInLine(host).some((first) => first === destination) ? 1 : 0
}

/** It has answered to a mail. */
export function mayHaveMore(host: Host, nowMs: number): void {
  if (nowMs >= host.growMs) host.max += 1
}

/** It takes nothing now: nobody stands in line there any more, and one at a time finds out whether it does again. */
export function dismiss(host: Host): string[] {
  const line = [...host.line]
  host.line.clear()
  host.max = 1
  return line
}

function firstInLine({ line, max, mails }: Host) {
  return line.values().take(Math.max(0, max - mails))
}

/** Where one mail counts: at first where its destination was served last. */
export class Berth {
  readonly #hosts: Hosts
  /** When a host that has turned it away may be offered more again. */
  readonly #growMs: number
  #host: Host | null
  /** It has been there, not only meant to go there. */
  #isThere = false
  #isOver = false
  /** One that has no room for it. */
  #full: Host | null = null

  /** `host` counts it already. */
  constructor(hosts: Hosts, host: Host | null, growMs: number) {
    this.#hosts = hosts
    this.#host = host
    this.#growMs = growMs
  }

  /** Whether it may go to an address. */
  hasRoom(ip: string): boolean {
    const host = this.#hosts.of(ip)
    if (host === this.#host || host.mails < host.max) return true
    this.#full ??= host
    return false
  }

  /** Sessions that may wait at an address beside those in use and one for this mail. */
  restAt(ip: string): number {
    const host = this.#hosts.of(ip)
    return Math.max(0, host.max - host.mails - (host === this.#host ? 0 : 1))
  }

  enter(ip: string): void {
    const host = this.#hosts.of(ip)
    this.#isThere = true
    // A try that was ended may still be looking for a host.
    if (host === this.#host || this.#isOver) return
    if (this.#host !== null) this.#host.mails -= 1
    host.mails += 1
    this.#host = host
  }

  /** It was turned away; whether that is for want of room: beside others of ours, or `waiting` sessions. */
  isOneTooMany(waiting: number): boolean {
    const host = this.#host
    const others = (host?.mails ?? 0) - 1 + waiting
    if (host === null || others <= 0) return false
    host.max = Math.min(host.max, others)
    host.growMs = this.#growMs
    this.#full ??= host
    return true
  }

  /** It is through. `at`: where it was last, `full`: where it found no room; null where that is none. */
  leave(): { at: Host | null; full: Host | null } {
    if (this.#host !== null) this.#host.mails -= 1
    this.#isOver = true
    const at = this.#isThere ? this.#host : null
    this.#host = null
    return { at, full: this.#full }
  }
}
