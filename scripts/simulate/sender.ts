// A host that sends our mail back: as Postfix and others do, it keeps a bounded number of connections,
// tries the MX hosts in random order (RFC 5321 5.1), the next one after a 4xx or a broken connection,
// and when none takes a mail, all of them again later, for days.

import type { MxNode } from './node.ts'
import { Fifo } from './timeline.ts'
import type { World } from './world.ts'

/** Waits between rounds, ±20 %; the last one repeats. Postfix: from 300 s, doubled up to 4000 s. */
const RETRY_S = [300, 600, 1200, 2400, 4000]
const RETRY_JITTER = 0.2
/** RFC 5321 4.5.4.1 asks four to five days. */
const EXPIRE_MS = 5 * 86_400_000
/** A host that says nothing: Postfix' smtp_connect_timeout. */
const CONNECT_TIMEOUT_MS = 30_000
/** Connect and EHLO: MAIL arrives half a trip later. */
const TRIPS_FRESH = 2.5
/** MAIL, after the 250 of the mail before. */
const TRIPS_REUSED = 0.5

export class Mail {
  readonly arrivalMs: number
  /** MX hosts that did not take it in this round, as bits. */
  tried = 0
  rounds = 0
  isFailedOver = false
  /** Nodes that keep it, as bits. */
  kept = 0

  constructor(arrivalMs: number) {
    this.arrivalMs = arrivalMs
  }
}

/** A connection. */
export class Session {
  readonly node: MxNode
  readonly #sender: Sender
  readonly #world: World
  /** The node's when it was opened: another one means that the connection broke. */
  readonly #life: number
  mail: Mail
  mails = 1
  /** Parts of the dialogue about this mail that the node has read. */
  heard = 0

  constructor(node: MxNode, sender: Sender, mail: Mail, world: World) {
    this.node = node
    this.#sender = sender
    this.#world = world
    this.#life = node.life
    this.mail = mail
  }

  /** A part of the dialogue arrives so many trips later. */
  send(trips: number): void {
    const { timeline, scenario } = this.#world
    timeline.plan(timeline.nowMs + trips * scenario.rttMs, () => {
      if (this.isBroken) this.answered(false)
      else this.node.hear(this)
    })
  }

  /** The node has read a part: gives whether another one follows. */
  goesOn(): boolean {
    this.heard += 1
    if (this.heard === this.#world.scenario.dialogue) return false
    this.send(1)
    return true
  }

  get isBroken(): boolean {
    return this.node.life !== this.#life
  }

  /** The node has answered, or is gone. */
  answered(isTaken: boolean): void {
    this.#sender.answered(this, isTaken)
  }
}

export class Sender {
  readonly #world: World
  readonly #queue = new Fifo<Mail>()
  #open = 0

  constructor(world: World) {
    this.#world = world
  }

  offer(mail: Mail): void {
    if (this.#open >= this.#world.scenario.sessions) {
      this.#queue.push(mail)
      return
    }
    this.#open += 1
    this.#connect(mail)
  }

  /** A try at an MX host came to nothing: the next one, or later. */
  #failed(mail: Mail): void {
    const { tally, scenario } = this.#world
    if (mail.tried < 2 ** scenario.nodes - 1) {
      if (!mail.isFailedOver) tally.failedOver += 1
      mail.isFailedOver = true
      this.#connect(mail)
      return
    }
    this.#defer(mail)
    this.#next()
  }

  answered(session: Session, isTaken: boolean): void {
    const { scenario } = this.#world
    const { node, mail } = session
    const goesOn =
      isTaken && !session.isBroken && node.isUp && session.mails < scenario.mailsPerSession
    const next = goesOn ? this.#queue.shift() : undefined
    if (next !== undefined) {
      session.mail = next
      session.mails += 1
      session.heard = 0
      next.tried |= node.bit
      session.send(TRIPS_REUSED)
      return
    }
    if (!session.isBroken) node.connections -= 1
    if (isTaken) this.#next()
    else this.#failed(mail)
  }

  /** A connection of ours is free for another mail. */
  #next(): void {
    const mail = this.#queue.shift()
    if (mail === undefined) this.#open -= 1
    else this.#connect(mail)
  }

  #connect(mail: Mail): void {
    const { timeline, scenario } = this.#world
    const node = this.#choose(mail)
    mail.tried |= node.bit
    const door = node.knock()
    if (door === 'open') {
      node.connections += 1
      new Session(node, this, mail, this.#world).send(TRIPS_FRESH)
      return
    }
    const took = door === 'silent' ? CONNECT_TIMEOUT_MS : scenario.rttMs
    timeline.plan(timeline.nowMs + took, () => this.#failed(mail))
  }

  /** One of those that were not tried in this round, each as likely. */
  #choose(mail: Mail): MxNode {
    const { nodes, random } = this.#world
    const left = nodes.filter((node) => (mail.tried & node.bit) === 0)
    const node = left[Math.floor(random() * left.length)]
    if (node === undefined) throw new Error('a round has a node that was not tried')
    return node
  }

  #defer(mail: Mail): void {
    const { tally, timeline, random } = this.#world
    if (timeline.nowMs - mail.arrivalMs > EXPIRE_MS) {
      tally.givenUp += mail.kept === 0 ? 1 : 0
      return
    }
    if (mail.rounds === 0) tally.deferred += 1
    const waitS = RETRY_S[Math.min(mail.rounds, RETRY_S.length - 1)] ?? 0
    mail.rounds += 1
    mail.tried = 0
    // A mail that is kept already, whose 250 a crash took away, is not missing.
    const isMissing = mail.kept === 0
    if (isMissing) tally.waiting += 1
    const jitter = 1 + RETRY_JITTER * (2 * random() - 1)
    timeline.plan(timeline.nowMs + waitS * 1000 * jitter, () => {
      if (isMissing) tally.waiting -= 1
      this.offer(mail)
    })
  }
}
