// A node: one thread that works in turns. A turn takes the mails whose end has come and the calls for
// which there is room, spends the thread's time on each, and commits once for all (group commit); the
// mails get their 250s at its end. What is committed outlives every failure, what is not gets no 250.

import type { Session } from './sender.ts'
import { Fifo, type Happening } from './timeline.ts'
import type { World } from './world.ts'

/**
 * crash: the process dies; connections break, new ones are refused. dead: so does the machine; new
 * connections get no answer. full: the disk takes no more; 451 to every mail, no calls. drain: SIGTERM;
 * what runs is finished, new connections are refused.
 */
export const failureKinds = ['crash', 'dead', 'full', 'drain'] as const

export interface Failure {
  /** From 0. */
  node: number
  atS: number
  seconds: number
  kind: (typeof failureKinds)[number]
}

/** What a sender meets: 421 when busy. */
export type Door = 'open' | 'busy' | 'refused' | 'silent'

/** BATCH_MAX of src/store/connection.ts and CLAIM_MAX of src/webhook/lane.ts. */
const BATCH_MAX = 500
const CLAIM_MAX = 100
/** The part of a mail's time that comes after the commit: its 250. */
const REPLY_SHARE = 0.1
/** timeout_ms and LEASE_MARGIN_MS: calls that ran at a crash are made again after it. */
const LEASE_MS = 20_000
/** DRAIN_MAX_MS of src/daemon.ts. */
const DRAIN_MS = 20_000

interface Call {
  arrivalMs: number
  keptMs: number
  isAgain: boolean
}

interface Turn {
  sessions: Session[]
  calls: Call[]
  committedMs: number
}

export class MxNode implements Happening {
  readonly index: number
  readonly bit: number
  connections = 0
  /** Changes at each crash. */
  life = 0
  /** Mails kept here. */
  kept = 0
  /** Thread time spent while mails arrived. */
  busyWhileArrivingMs = 0
  readonly #world: World
  readonly #waiting = new Fifo<Session>()
  readonly #calls = new Fifo<Call>()
  readonly #inFlight = new Set<Call[]>()
  #running = 0
  #state: 'up' | 'full' | 'draining' | 'down' | 'silent' = 'up'
  #turn: Turn | null = null
  #isAwake = false

  constructor(index: number, world: World) {
    this.index = index
    this.bit = 2 ** index
    this.#world = world
  }

  get isUp(): boolean {
    return this.#state === 'up' || this.#state === 'full'
  }

  get callsWaiting(): number {
    return this.#calls.length
  }

  plan({ atS, seconds, kind }: Failure): void {
    const { timeline } = this.#world
    const startMs = atS * 1000
    timeline.plan(startMs, { happen: (nowMs) => this.#fail(kind, nowMs) })
    if (kind === 'drain') {
      const downMs = startMs + Math.min(DRAIN_MS, seconds * 1000)
      timeline.plan(downMs, { happen: (nowMs) => this.#die('down', nowMs) })
    }
    timeline.plan(startMs + seconds * 1000, {
      happen: () => {
        this.#state = 'up'
        this.#wake()
      },
    })
  }

  /** `open`: connections that this sender has here already. */
  knock(open: number): Door {
    const { connectionsMax, connectionsPerIpMax } = this.#world.scenario
    if (this.#state === 'silent') return 'silent'
    if (!this.isUp) return 'refused'
    return this.connections >= connectionsMax || open >= connectionsPerIpMax ? 'busy' : 'open'
  }

  receive(session: Session): void {
    this.#waiting.push(session)
    this.#wake()
  }

  #fail(kind: Failure['kind'], nowMs: number): void {
    if (kind === 'drain') this.#state = 'draining'
    else if (kind === 'full') this.#state = 'full'
    else this.#die(kind === 'dead' ? 'silent' : 'down', nowMs)
  }

  /** What comes at the same moment goes into the same turn: the store gathers likewise. */
  #wake(): void {
    if (this.#turn !== null || this.#isAwake) return
    this.#isAwake = true
    this.#world.timeline.plan(this.#world.timeline.nowMs, this)
  }

  happen(): void {
    this.#isAwake = false
    if (this.#turn !== null || this.#state === 'down' || this.#state === 'silent') return
    const { scenario, timeline } = this.#world
    const { mailMs, connectMs, commitMs, callMs } = scenario.costs
    const sessions = this.#waiting.take(BATCH_MAX)
    const room = this.#state === 'full' ? 0 : scenario.concurrency - this.#running
    const calls = this.#calls.take(Math.min(room, CLAIM_MAX))
    if (sessions.length === 0 && calls.length === 0) return
    const fresh = sessions.filter(({ mails }) => mails === 1).length
    const mailsMs = sessions.length * mailMs + fresh * connectMs
    const flushMs = sessions.length > 0 ? commitMs : 0 // claims do not wait for the disk
    const takesMs = mailsMs + flushMs + calls.length * callMs
    const committedMs = timeline.nowMs + takesMs - REPLY_SHARE * mailsMs
    if (timeline.nowMs < scenario.hours * 3_600_000) this.busyWhileArrivingMs += takesMs
    this.#running += calls.length
    const turn = { sessions, calls, committedMs }
    this.#turn = turn
    timeline.plan(timeline.nowMs + takesMs, {
      happen: (nowMs) => {
        if (this.#turn === turn) this.#finish(turn, nowMs)
      },
    })
  }

  #finish({ sessions, calls }: Turn, nowMs: number): void {
    const { tally } = this.#world
    this.#turn = null
    const isTaken = this.#state !== 'full'
    if (isTaken) {
      for (const { mail } of sessions) {
        tally.toReply.add(nowMs - mail.arrivalMs)
        this.#keep(mail, nowMs)
      }
    }
    this.#post(calls, nowMs)
    for (const session of sessions) session.answered(isTaken)
    this.#wake()
  }

  #keep(mail: Session['mail'], nowMs: number): void {
    const { tally, scenario } = this.#world
    if ((mail.kept & this.bit) !== 0) {
      tally.recognised += 1
      return
    }
    if (mail.kept === 0) tally.kept += 1
    else tally.duplicates += 1
    mail.kept |= this.bit
    tally.lastKeptMs = nowMs
    this.kept += 1
    for (let made = 0; made < scenario.callsPerMail; made++) {
      this.#calls.push({ arrivalMs: mail.arrivalMs, keptMs: nowMs, isAgain: false })
    }
  }

  #post(calls: Call[], nowMs: number): void {
    const { tally, timeline, scenario } = this.#world
    if (calls.length === 0) return
    for (const { arrivalMs, keptMs, isAgain } of calls) {
      if (isAgain) {
        tally.postedAgain += 1
        continue
      }
      tally.posted += 1
      tally.toPost.add(nowMs - arrivalMs)
      tally.replyToPost.add(nowMs - keptMs)
    }
    this.#inFlight.add(calls)
    timeline.plan(nowMs + scenario.receiverMs, {
      happen: () => {
        if (!this.#inFlight.delete(calls)) return // a crash was first
        this.#running -= calls.length
        this.#wake()
      },
    })
  }

  #die(state: 'down' | 'silent', nowMs: number): void {
    const { timeline } = this.#world
    const turn = this.#turn
    this.#state = state
    this.#turn = null
    this.life += 1
    this.connections = 0
    const again = [...this.#inFlight].flat().map((call) => ({ ...call, isAgain: true }))
    const claimed = turn?.calls ?? [] // claimed, not yet POSTed
    this.#inFlight.clear()
    this.#running = 0
    timeline.plan(nowMs + LEASE_MS, {
      happen: () => {
        for (const call of [...again, ...claimed]) this.#calls.push(call)
        this.#wake()
      },
    })
    const isCommitted = turn !== null && nowMs >= turn.committedMs
    if (isCommitted) for (const { mail } of turn.sessions) this.#keep(mail, turn.committedMs)
    const broken = [...(turn?.sessions ?? []), ...this.#waiting.take(Number.POSITIVE_INFINITY)]
    for (const session of broken) session.answered(false)
  }
}
