// A node, with the threads of the real one (src/README.md). Its main thread reads a mail, has it judged on
// another one, writes what is judged in one transaction for all that wait, has that flushed on a third,
// and answers; between these it makes calls. So batches grow with the load, and what one batch costs
// beside its mails is shared. What is flushed outlives every failure, what is not gets no 250.

import type { Session } from './sender.ts'
import { Thread } from './thread.ts'
import { Fifo } from './timeline.ts'
import type { World } from './world.ts'

/**
 * crash: the process dies; connections break, new ones are refused. dead: so does the machine; new
 * connections get no answer.
 */
export const failureKinds = ['crash', 'dead'] as const

export interface Failure {
  /** From 0. */
  node: number
  atS: number
  seconds: number
  kind: (typeof failureKinds)[number]
}

/** What a sender meets: shut is a 421, or a connection that is refused. */
type Door = 'open' | 'shut' | 'silent'

/** BATCH_MAX of src/store/write-queue.ts and CLAIM_MAX of src/webhook/lane.ts. */
const BATCH_MAX = 500
const CLAIM_MAX = 100
/** Parts of a mail's time: before it is judged, and after its flush. Half is its rows (profiled). */
const READ_SHARE = 0.4
const REPLY_SHARE = 0.1
/** timeout_ms and LEASE_MARGIN_MS: calls that ran at a crash are made again after it. */
const LEASE_MS = 20_000

interface Call {
  arrivalMs: number
  keptMs: number
  isPosted: boolean
}

export class MxNode {
  readonly bit: number
  connections = 0
  /** Changes at each crash. */
  life = 0
  /** Mails kept here. */
  kept = 0
  readonly #world: World
  readonly #main: Thread
  readonly #judging: Thread
  readonly #flushing: Thread
  /** Those that wait for an answer of ours. */
  readonly #sessions = new Set<Session>()
  #judged = new Fifo<Session>()
  readonly #calls = new Fifo<Call>()
  /** Claimed calls, those that are claimed together at a time. */
  readonly #inFlight = new Set<Call[]>()
  #running = 0
  /** While it is down: what kind of failure that was. */
  #failure: Failure['kind'] | null = null
  #isWriting = false
  #isClaiming = false

  constructor(index: number, world: World) {
    const { scenario, timeline } = world
    const thread = () => new Thread(timeline, scenario.hours * 3_600_000)
    this.bit = 2 ** index
    this.#world = world
    this.#main = thread()
    this.#judging = thread()
    this.#flushing = thread()
  }

  /** Time that its busiest thread worked while mails arrived; that of flushes is spent waiting. */
  get busyMs(): number {
    return Math.max(this.#main.busyMs, this.#judging.busyMs)
  }

  get isUp(): boolean {
    return this.#failure === null
  }

  get callsWaiting(): number {
    return this.#calls.length
  }

  plan({ atS, seconds, kind }: Failure): void {
    const { timeline } = this.#world
    timeline.plan(atS * 1000, () => this.#die(kind))
    timeline.plan((atS + seconds) * 1000, () => {
      this.#failure = null
      this.#claim()
    })
  }

  knock(): Door {
    if (this.#failure === 'dead') return 'silent'
    const isFull = this.connections >= this.#world.scenario.connectionsMax
    return this.isUp && !isFull ? 'open' : 'shut'
  }

  /** A part of a session's dialogue has come; the last one is the mail. */
  hear(session: Session): void {
    const { costs, dialogue } = this.#world.scenario
    const isFirst = session.mails === 1 && session.heard === 0
    const ms = (READ_SHARE * costs.mailMs) / dialogue + (isFirst ? costs.connectMs : 0)
    this.#sessions.add(session)
    this.#main.run(
      () => ms,
      () => {
        if (session.goesOn()) this.#sessions.delete(session)
        else this.#judge(session)
      },
    )
  }

  #judge(session: Session): void {
    this.#judging.run(
      () => this.#world.scenario.costs.judgeMs,
      () => {
        this.#judged.push(session)
        this.#write()
      },
    )
  }

  /** One transaction at a time, with all that is judged when it begins. */
  #write(): void {
    if (this.#isWriting || this.#judged.length === 0) return
    this.#isWriting = true
    const { mailMs, batchMs, flushMs } = this.#world.scenario.costs
    const rowsMs = (1 - READ_SHARE - REPLY_SHARE) * mailMs
    let batch: Session[] = []
    const begin = (): number => {
      batch = this.#judged.take(BATCH_MAX)
      return batchMs + batch.length * rowsMs
    }
    const flushed = (): void => {
      this.#isWriting = false
      this.#settle(batch)
      this.#write()
    }
    this.#main.run(begin, () => this.#flushing.run(() => flushMs, flushed))
  }

  #settle(batch: Session[]): void {
    const { tally, timeline, scenario } = this.#world
    for (const { mail } of batch) this.#keep(mail, timeline.nowMs)
    const replied = (): void => {
      for (const session of batch) {
        tally.toReply.add(timeline.nowMs - session.mail.arrivalMs)
        this.#sessions.delete(session)
        session.answered(true)
      }
    }
    this.#main.run(() => batch.length * REPLY_SHARE * scenario.costs.mailMs, replied)
    this.#claim()
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
      this.#calls.push({ arrivalMs: mail.arrivalMs, keptMs: nowMs, isPosted: false })
    }
  }

  /** Claims as many calls as there is room for when the thread comes to it, and POSTs them. */
  #claim(): void {
    const { concurrency, costs } = this.#world.scenario
    const isDue = this.#calls.length > 0 && this.#running < concurrency
    if (this.#isClaiming || !this.isUp || !isDue) return
    this.#isClaiming = true
    let calls: Call[] = []
    const begin = (): number => {
      calls = this.#calls.take(Math.min(concurrency - this.#running, CLAIM_MAX))
      this.#inFlight.add(calls)
      this.#running += calls.length
      return costs.batchMs + calls.length * costs.callMs
    }
    this.#main.run(begin, () => {
      this.#isClaiming = false
      this.#post(calls)
      this.#claim()
    })
  }

  #post(calls: Call[]): void {
    const { tally, timeline, scenario } = this.#world
    const { nowMs } = timeline
    for (const call of calls) {
      if (call.isPosted) {
        tally.postedAgain += 1
        continue
      }
      call.isPosted = true
      tally.posted += 1
      tally.toPost.add(nowMs - call.arrivalMs)
      tally.keptToPost.add(nowMs - call.keptMs)
    }
    timeline.plan(nowMs + scenario.receiverMs, () => {
      if (!this.#inFlight.delete(calls)) return // a crash was first
      this.#running -= calls.length
      this.#claim()
    })
  }

  #die(kind: Failure['kind']): void {
    const { timeline } = this.#world
    this.#failure = kind
    this.life += 1
    this.connections = 0
    for (const thread of [this.#main, this.#judging, this.#flushing]) thread.die()
    this.#isWriting = false
    this.#isClaiming = false
    this.#judged = new Fifo()
    const claimed = [...this.#inFlight].flat()
    this.#inFlight.clear()
    this.#running = 0
    timeline.plan(timeline.nowMs + LEASE_MS, () => {
      for (const call of claimed) this.#calls.push(call)
      this.#claim()
    })
    const broken = [...this.#sessions]
    this.#sessions.clear()
    for (const session of broken) session.answered(false)
  }
}
