// Shares out the free connections over all lanes, and holds their paces and idle sessions. A lane is a destination,
// or the smarthost that takes all mail. A limited number of paces is kept after their last mail, so that the next
// mail starts with what was learned.

import type { Config } from '../config.ts'
import { Doubtful } from './doubtful.ts'
import { Berth, emptyLine, type Host, Hosts, raiseLimit, roomFor } from './hosts.ts'
import { isTrouble, isTurnedAway, type Outcome } from './outcome.ts'
import { Pace, type PaceLimits } from './pace.ts'
import { createPool, type Pool } from './pool.ts'
import { PAUSE_MAX_MS, pauseMs } from './schedule.ts'

/** Beyond this the oldest idle lane is forgotten. */
const PACES_MAX = 10_000
/** How long a session waits for its next mail. */
const IDLE_MS = 5000
/** A destination in the line of a host gets its turn when there is room, or after this time. */
const LINE_MS = 30_000
/** Name of the smarthost's lane; no domain has it. */
const SMARTHOST = '*'
const NO_PAUSE = { failures: 0, pausedUntilMs: 0, lastError: '' }

/** A lane to which nothing is sent for a while. */
export interface PausedLane {
  /** `*`: the smarthost. */
  destination: string
  /** In a row. */
  failures: number
  untilMs: number
  lastError: string
}

interface Wanted {
  destination: string
  max: number
  /** The host that its mail counts at first. */
  host: Host | null
}

/** The destinations whose mail is to be claimed; `held`: those that have to wait, by the time of their next turn. */
export interface Allotment {
  wanted: Wanted[]
  held: Map<number, string[]>
  /** Destinations that could not be reached last time: their mail fails if it has expired. */
  failing: string[]
}

export class Lanes {
  readonly #paces = new Map<string, Pace>()
  /** The configuration of these lanes; a running try keeps it when a reload comes in between. */
  readonly relay: Config['relay']
  /** The idle sessions. */
  readonly pool: Pool
  readonly #hosts = new Hosts()
  readonly #limits: PaceLimits
  readonly #doubtful: Doubtful
  /** The lanes of before the last reload, for as long as mail of theirs is being sent. */
  #before: Lanes | null

  constructor(relay: Config['relay'], before: Lanes | null = null, idleMs = IDLE_MS) {
    // Mail that hangs at another smarthost must not use up the limits of this one.
    const isSame = before?.relay.host === relay.host && before.relay.port === relay.port
    this.#before = isSame ? before : null
    const { concurrencyPerDestination, ratePerDestinationPerS: ratePerS, retryS, host } = relay
    const smarthost = host !== ''
    this.relay = relay
    this.pool = createPool(idleMs, relay.connectionsMax)
    this.#doubtful = new Doubtful(relay.connectionsMax)
    this.#limits = { concurrency: concurrencyPerDestination, ratePerS, retryS, smarthost }
  }

  /** The lane of a destination. */
  nameOf(destination: string): string {
    return this.#limits.smarthost ? SMARTHOST : destination
  }

  /** The part of a parcel (deliver.ts) that depends on the destination. */
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

  /** Until when nothing at all can be sent because the smarthost's lane pauses or has used up its rate; 0 = it can. */
  allHeldUntilMs(nowMs: number): number {
    return this.#paces.get(SMARTHOST)?.heldUntilMs(nowMs) ?? 0
  }

  /** Shares out `room` slots: first to those with the fewest running mails, then in the order of `due`. */
  allot(due: readonly string[], room: number, nowMs: number): Allotment {
    if (this.#before?.isIdle) this.#before = null
    const { wanted, held, failing }: Allotment = { wanted: [], held: new Map(), failing: [] }
    let left = room
    const doubtful = this.#doubtful.round(nowMs)
    const turns = [...new Set([...this.#hosts.nextInLines(), ...due])]
    for (const [index, destination] of this.#fewestFirst(turns).entries()) {
      if (left === 0) break
      // Everyone gets one slot before anyone gets two.
      const share = Math.max(1, Math.floor(left / (turns.length - index)))
      const pace = this.of(destination, nowMs)
      // Not after a long time without any try, as when this machine slept: then one mail is tried first.
      const isFailing = pace.failures > 0 && nowMs - pace.pausedUntilMs < PAUSE_MAX_MS
      const heldMs = doubtful.delayedUntilMs(pace)
      if (heldMs > 0) pace.host?.line.delete(destination)
      const { slots, untilMs } =
        heldMs > 0 ? { slots: 0, untilMs: heldMs } : this.#take(destination, pace, share, nowMs)
      if (slots > 0) {
        wanted.push({ destination, max: slots, host: this.#hostOf(pace) })
        doubtful.begun(pace, slots)
      } else if (untilMs > nowMs) held.set(untilMs, [...(held.get(untilMs) ?? []), destination])
      if (isFailing && (slots > 0 || pace.host?.line.has(destination))) failing.push(destination)
      left -= slots
    }
    return { wanted, held, failing }
  }

  /** Takes slots of a lane, as many as its host has room for. */
  #take(destination: string, pace: Pace, share: number, nowMs: number) {
    const host = this.#hostOf(pace)
    const others = this.#runningBefore(this.nameOf(destination))
    if (host === null) return pace.take(share, nowMs, others)
    const room = roomFor(destination, host)
    if (room === 0 && pace.mayBegin(nowMs, others)) {
      this.#hosts.standInLine(destination, host)
      return { slots: 0, untilMs: nowMs + LINE_MS }
    }
    host.line.delete(destination)
    const taken = pace.take(Math.min(share, room), nowMs, others)
    host.mails += taken.slots
    return taken
  }

  /** Gives back slots for which there was no mail. */
  giveBack({ destination, host }: Wanted, slots: number, nowMs: number): void {
    this.of(destination, nowMs).giveBack(slots)
    if (host !== null) host.mails -= slots
  }

  /** The berth of a mail that has got one of these slots. */
  berthAt(host: Host | null, nowMs: number, random: number): Berth {
    return new Berth(this.#hosts, host, nowMs + pauseMs(this.#limits.retryS, 1, random))
  }

  /** To be called when a try is over: frees its slot and its place at the host. */
  end(
    { id, destination }: { id: string; destination: string },
    berth: Berth,
    outcome: Outcome,
    { nowMs, random }: { nowMs: number; random: number },
  ): void {
    const pace = this.of(destination, nowMs)
    pace.end(id, outcome, nowMs, random)
    const { at, full, gone } = berth.leave()
    if (outcome.kind === 'stopped') {
      if (outcome.oneTooMany) this.#moveTo(full, destination, pace)
      return
    }
    if (at === null) return
    this.#moveTo(at, destination, pace)
    if (isTurnedAway(outcome)) {
      // The hosts are gone or accept no session, which concerns all destinations that wait in their lines.
      const lines = [...gone.add(at)].filter(({ mails }) => mails === 0).flatMap(emptyLine)
      for (const waiting of lines) this.of(waiting, nowMs).fail(outcome, nowMs, random)
    } else if (!isTrouble(outcome, this.#limits.smarthost)) raiseLimit(at, nowMs)
  }

  /**
   * Moves a destination to another host, and from one host's line to the other's: it would block the line of a host
   * that it does not use any more.
   */
  #moveTo(host: Host | null, destination: string, pace: Pace): void {
    if (host === null || host === pace.host) return
    if (pace.host?.line.delete(destination)) this.#hosts.standInLine(destination, host)
    pace.host = host
  }

  #hostOf({ host }: Pace): Host | null {
    return this.#limits.smarthost ? null : host
  }

  /** Lanes of the destinations that could start a mail now, if there were a free connection. */
  waiting(turns: readonly string[], nowMs: number): string[] {
    let left = this.#doubtful.left()
    const able = turns.filter((destination) => {
      const pace = this.of(destination, nowMs)
      const host = this.#hostOf(pace)
      if (host !== null && roomFor(destination, host) === 0) return false
      const others = this.#runningBefore(this.nameOf(destination))
      return pace.mayBegin(nowMs, others) && (pace.failures === 0 || left-- > 0)
    })
    return [...new Set(able.map((destination) => this.nameOf(destination)))]
  }

  /** The pause of a destination's lane; null when there is none. */
  pauseOf(destination: string, nowMs: number): PausedLane | null {
    const name = this.nameOf(destination)
    const { failures, pausedUntilMs: untilMs, lastError } = this.#paces.get(name) ?? NO_PAUSE
    return untilMs > nowMs ? { destination: name, failures, untilMs, lastError } : null
  }

  paused(nowMs: number): PausedLane[] {
    return [...this.#paces.keys()].flatMap((name) => this.pauseOf(name, nowMs) ?? [])
  }

  /** Mails of a lane that are being sent, also with the configuration before. */
  running(name: string): number {
    return (this.#paces.get(name)?.running ?? 0) + this.#runningBefore(name)
  }

  #runningBefore(name: string): number {
    return this.#before?.running(name) ?? 0
  }

  get isIdle(): boolean {
    const isBeforeIdle = this.#before?.isIdle ?? true
    return isBeforeIdle && [...this.#paces.values()].every(({ running }) => running === 0)
  }

  /** If only the order of the turns counted, slow remotes would take over the connections of quick ones. */
  #fewestFirst(turns: readonly string[]): string[] {
    return turns
      .map((destination) => ({ destination, running: this.running(this.nameOf(destination)) }))
      .sort((a, b) => a.running - b.running)
      .map(({ destination }) => destination)
  }

  #forgetOne(): void {
    for (const [name, { running, host }] of this.#paces) {
      if (running > 0) continue
      host?.line.delete(name)
      this.#paces.delete(name)
      return
    }
  }
}
