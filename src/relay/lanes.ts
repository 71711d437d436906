// The paces of all lanes, and the sessions that wait. A lane is a destination, or the one smarthost that
// takes all. Paces are remembered beyond the last mail, so that the next need not find out again, but not
// without a limit.

import type { Config } from '../config.ts'
import { Doubtful } from './doubtful.ts'
import { Pace, type PaceLimits } from './pace.ts'
import { createPool, type Pool } from './pool.ts'
import { PAUSE_MAX_MS } from './schedule.ts'

/** The oldest lanes at rest are forgotten first. */
const PACES_MAX = 10_000
/** A session waits this long for its next mail. */
const IDLE_MS = 5000
/** The lane of all mail where a smarthost takes it; no domain has this name. */
const SMARTHOST = '*'
const NO_PAUSE = { failures: 0, pausedUntilMs: 0, lastError: '' }

/** A lane that is left alone for a while; `*` for the smarthost. */
export interface PausedLane {
  destination: string
  /** In a row. */
  failures: number
  untilMs: number
  lastError: string
}

/** Destinations to claim mail of, and those whose turn is put off until a time (the map's key). */
export interface Allotment {
  wanted: { destination: string; max: number; failing: boolean }[]
  held: Map<number, string[]>
}

export class Lanes {
  readonly #paces = new Map<string, Pace>()
  /** What the mail of these lanes is sent by, also where a reload comes in the middle of a try. */
  readonly relay: Config['relay']
  /** The sessions that wait. */
  readonly pool: Pool
  readonly #limits: PaceLimits
  readonly #doubtful: Doubtful
  /** Those that a reload put these in the place of, as long as something of theirs is being sent. */
  #before: Lanes | null

  constructor(relay: Config['relay'], before: Lanes | null = null, idleMs = IDLE_MS) {
    // What hangs at another smarthost keeps nothing from this one.
    const isSame = before?.relay.host === relay.host && before.relay.port === relay.port
    this.#before = isSame ? before : null
    const { concurrencyPerDestination, ratePerDestinationPerS: ratePerS, retryS, host } = relay
    const smarthost = host !== ''
    this.relay = relay
    this.pool = createPool(idleMs, relay.connectionsMax)
    this.#doubtful = new Doubtful(relay.connectionsMax)
    this.#limits = { concurrency: concurrencyPerDestination, ratePerS, retryS, smarthost }
  }

  /** What shares connections with a destination. */
  nameOf(destination: string): string {
    return this.#limits.smarthost ? SMARTHOST : destination
  }

  /** What mail to a destination goes by. */
  wayTo(destination: string) {
    const { relay, pool } = this
    return { lane: this.nameOf(destination), destination, relay, pool }
  }

  of(destination: string, nowMs: number): Pace {
    const name = this.nameOf(destination)
    const known = this.#paces.get(name)
    if (known !== undefined) return known
    if (this.#paces.size >= PACES_MAX) this.#forgetOne()
    const pace = new Pace(this.#limits, nowMs)
    this.#paces.set(name, pace)
    return pace
  }

  /** Ends the pause of a destination, or all pauses. */
  resume(destination: string | undefined, nowMs: number): void {
    const paces = destination === undefined ? this.#paces.values() : [this.of(destination, nowMs)]
    for (const pace of paces) pace.pausedUntilMs = 0
  }

  /** Until when nothing at all can be sent: the smarthost is left alone, or has had its rate. 0 = no such time. */
  allHeldUntilMs(nowMs: number): number {
    return this.#paces.get(SMARTHOST)?.heldUntilMs(nowMs) ?? 0
  }

  /** Shares out `room` slots over destinations: who has fewest comes first, and then who came first. */
  allot(turns: readonly string[], room: number, nowMs: number): Allotment {
    if (this.#before?.isIdle) this.#before = null
    const { wanted, held }: Allotment = { wanted: [], held: new Map() }
    let left = room
    const doubtful = this.#doubtful.round(nowMs)
    for (const [index, destination] of this.#fewestFirst(turns).entries()) {
      if (left === 0) break
      // One for each comes before two for any.
      const share = Math.max(1, Math.floor(left / (turns.length - index)))
      const pace = this.of(destination, nowMs)
      // Not so where nobody could try it, as while this machine slept: then one mail is tried first.
      const failing = pace.failures > 0 && nowMs - pace.pausedUntilMs < PAUSE_MAX_MS
      const others = this.#before?.running(this.nameOf(destination)) ?? 0
      const heldMs = doubtful.putOff(pace)
      const { slots, untilMs } =
        heldMs > 0 ? { slots: 0, untilMs: heldMs } : pace.take(share, nowMs, others)
      if (slots > 0) {
        wanted.push({ destination, max: slots, failing })
        doubtful.begun(pace, slots)
      } else if (untilMs > nowMs) held.set(untilMs, [...(held.get(untilMs) ?? []), destination])
      left -= slots
    }
    return { wanted, held }
  }

  /** The lanes of those that could begin a mail now, if there were room. */
  waiting(turns: readonly string[], nowMs: number): string[] {
    let left = this.#doubtful.left()
    const able = turns.filter((destination) => {
      const pace = this.of(destination, nowMs)
      const others = this.#before?.running(this.nameOf(destination)) ?? 0
      return pace.mayBegin(nowMs, others) && (pace.failures === 0 || left-- > 0)
    })
    return [...new Set(able.map((destination) => this.nameOf(destination)))]
  }

  /** Null where it is not left alone now. */
  pauseOf(destination: string, nowMs: number): PausedLane | null {
    const name = this.nameOf(destination)
    const { failures, pausedUntilMs: untilMs, lastError } = this.#paces.get(name) ?? NO_PAUSE
    return untilMs > nowMs ? { destination: name, failures, untilMs, lastError } : null
  }

  paused(nowMs: number): PausedLane[] {
    return [...this.#paces.keys()].flatMap((name) => this.pauseOf(name, nowMs) ?? [])
  }

  /** Mails of a lane that are being sent, also by the lanes before. */
  running(name: string): number {
    return (this.#paces.get(name)?.running ?? 0) + (this.#before?.running(name) ?? 0)
  }

  get isIdle(): boolean {
    if (this.#before?.isIdle) this.#before = null
    return this.#before === null && [...this.#paces.values()].every(({ running }) => running === 0)
  }

  /** In turn alone a remote that is slow would come to have the connections of all that are quick. */
  #fewestFirst(turns: readonly string[]): string[] {
    return turns
      .map((destination) => ({ destination, running: this.running(this.nameOf(destination)) }))
      .sort((a, b) => a.running - b.running)
      .map(({ destination }) => destination)
  }

  #forgetOne(): void {
    for (const [name, { running }] of this.#paces) {
      if (running > 0) continue
      this.#paces.delete(name)
      return
    }
  }
}
