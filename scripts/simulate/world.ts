// The simulation as a whole: senders whose mail comes back to equal MX records, the nodes behind them,
// and what is planned to fail. A run ends when every mail is kept, or its sender has stopped trying.
// It throws when a mail or a call went missing on the way.

import { randomOf } from '../../test/support/random.ts'
import type { Costs } from './costs.ts'
import { type Failure, MxNode } from './node.ts'
import { Mail, Sender } from './sender.ts'
import { Tally } from './tally.ts'
import { Timeline } from './timeline.ts'

export interface Scenario {
  nodes: number
  costs: Costs
  /** Mails a second that come back. */
  ratePerS: number
  hours: number
  /** So many times the rate, from `atS` for `seconds`. */
  bursts: { factor: number; atS: number; seconds: number }[]
  failures: Failure[]
  seed: number
  /** Hosts that send; the first sends most, as 1, 1/2, 1/3 and so on. */
  senders: number
  /** Connections that a sender has open at most. */
  sessions: number
  /** Mails that a sender gives to a connection while it has more. */
  mailsPerSession: number
  rttMs: number
  /**
   * Parts in which a mail comes, each after an answer to the one before: 2 of who pipelines MAIL, RCPT
   * and DATA, as Postfix does, 4 of who does not.
   */
  dialogue: number
  /** Of the node, as `[smtp]` has it. */
  connectionsMax: number
  /** Calls that follow from a mail, how many run at a time in a node, and the receiver's time. */
  callsPerMail: number
  concurrency: number
  receiverMs: number
}

/** What senders, nodes and the tally share. */
export interface World {
  scenario: Scenario
  timeline: Timeline
  /** In 0…1, 1 excluded; the same for the same seed. */
  random: () => number
  tally: Tally
  nodes: MxNode[]
}

export interface Outcome {
  tally: Tally
  /** Share of the time of arrivals that the busiest node's busiest thread worked. */
  busiest: number
  /** Most mails under way at their senders, and most calls that waited, at the same time. */
  backlogMax: number
  /** From the end of the last burst until the backlog was below a second's mails; null without one. */
  clearedS: number | null
  /** Mails that the node with most of them keeps. */
  keptMax: number
}

const TICK_MS = 1000

/** Runs a scenario. The same scenario gives the same outcome. */
export function simulate(scenario: Scenario): Outcome {
  const timeline = new Timeline()
  const tally = new Tally()
  const nodes: MxNode[] = []
  const world = { scenario, timeline, tally, nodes, random: randomOf(scenario.seed) }
  for (let at = 0; at < scenario.nodes; at++) nodes.push(new MxNode(at, world))
  for (const failure of scenario.failures) nodes[failure.node]?.plan(failure)
  const arrivals = new Arrivals(world)
  const watch = new Watch(world, arrivals)
  arrivals.next()
  timeline.plan(TICK_MS, () => watch.look())
  timeline.run()
  mustBeWhole(world)
  const arrivalsMs = scenario.hours * 3_600_000
  return {
    tally,
    busiest: Math.max(...nodes.map((node) => node.busyMs)) / arrivalsMs,
    backlogMax: watch.backlogMax,
    clearedS: watch.clearedS,
    keptMax: Math.max(...nodes.map((node) => node.kept)),
  }
}

/** The promise of a 250, and that of every call: by the way nodes work none is lost; count them. */
function mustBeWhole({ tally, nodes, scenario }: World): void {
  const lost = tally.underWay + tally.waiting
  if (lost !== 0) throw new Error(`${lost} mails are lost`)
  const rows = nodes.reduce((sum, node) => sum + node.kept, 0)
  if (rows !== tally.kept + tally.duplicates) throw new Error('kept mails do not add up')
  const calls = rows * scenario.callsPerMail
  if (tally.posted !== calls) throw new Error(`${calls - tally.posted} calls are lost`)
}

/** Mails come back at random, at a rate that bursts change. */
class Arrivals {
  readonly endMs: number
  readonly #world: World
  readonly #senders: Sender[]
  /** Cumulated shares of the senders. */
  readonly #shares: number[] = []

  constructor(world: World) {
    this.#world = world
    this.endMs = world.scenario.hours * 3_600_000
    const { senders } = world.scenario
    this.#senders = Array.from({ length: senders }, () => new Sender(world))
    let sum = 0
    for (let rank = 1; rank <= senders; rank++) {
      sum += 1 / rank
      this.#shares.push(sum)
    }
  }

  /** Plans the next mail. */
  next(): void {
    const { random, timeline, tally } = this.#world
    const { nowMs } = timeline
    const { ratePerMs, untilMs } = this.#rate(nowMs)
    const nextMs = nowMs - Math.log(1 - random()) / ratePerMs
    // A Poisson process has no memory: where its rate changes, the wait begins anew.
    if (nextMs > untilMs) {
      if (untilMs < this.endMs) timeline.plan(untilMs, () => this.next())
      return
    }
    timeline.plan(nextMs, () => {
      tally.arrived += 1
      this.#sender().offer(new Mail(nextMs))
      this.next()
    })
  }

  #rate(nowMs: number): { ratePerMs: number; untilMs: number } {
    const { ratePerS, bursts } = this.#world.scenario
    let [factor, untilMs] = [1, this.endMs]
    for (const burst of bursts) {
      const [startMs, stopMs] = [burst.atS * 1000, (burst.atS + burst.seconds) * 1000]
      if (nowMs >= startMs && nowMs < stopMs) factor = burst.factor
      for (const edgeMs of [startMs, stopMs]) {
        if (edgeMs > nowMs) untilMs = Math.min(untilMs, edgeMs)
      }
    }
    return { ratePerMs: (ratePerS * factor) / 1000, untilMs }
  }

  #sender(): Sender {
    const wanted = this.#world.random() * (this.#shares.at(-1) ?? 0)
    let [low, high] = [0, this.#shares.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#shares[middle] ?? 0) <= wanted) low = middle + 1
      else high = middle
    }
    const sender = this.#senders[low]
    if (sender === undefined) throw new Error('a scenario has a sender at least')
    return sender
  }
}

/** Looks at the backlog every second. */
class Watch {
  backlogMax = 0
  clearedS: number | null = null
  readonly #world: World
  readonly #arrivals: Arrivals

  constructor(world: World, arrivals: Arrivals) {
    this.#world = world
    this.#arrivals = arrivals
  }

  look(): void {
    const { tally, nodes, scenario, timeline } = this.#world
    const { nowMs } = timeline
    const calls = nodes.reduce((sum, node) => sum + node.callsWaiting, 0)
    const backlog = tally.underWay + calls
    this.backlogMax = Math.max(this.backlogMax, backlog)
    const burst = scenario.bursts.at(-1)
    if (burst !== undefined) {
      const sinceS = nowMs / 1000 - burst.atS - burst.seconds
      if (backlog + tally.waiting > scenario.ratePerS) this.clearedS = null
      else if (sinceS >= 0) this.clearedS ??= sinceS
    }
    const isOver = nowMs >= this.#arrivals.endMs && backlog + tally.waiting === 0
    if (!isOver) timeline.plan(nowMs + TICK_MS, () => this.look())
  }
}
