// Sends what is queued: gives destinations their turns, claims due mail as slots, paces and rates allow, tries to
// deliver it and settles it. Mail that waits stays in the store; memory holds only the mails that are being sent.
// Trouble with the store is logged and waited out.
//
// A claim marks the mail and counts the try before a connection is made. The outcome is recorded in one transaction
// with all that follows from it. After a crash in between the mail is still claimed, and the next start tries it
// again; only then may a remote get a mail twice.

import { type ClockDoubt, createPutBack } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { Rounds } from '../rounds.ts'
import type { Queue, QueuedMail } from '../store/queue.ts'
import { createBudget, createShare } from './budget.ts'
import { contentOf, createSigners, type Signers } from './content.ts'
import { createCrowd } from './crowd.ts'
import { type DeliverParts, deliver } from './deliver.ts'
import { envelopeOf } from './envelope.ts'
import type { Berth, Host } from './hosts.ts'
import { type Allotment, Lanes, type PausedLane } from './lanes.ts'
import { type Outcome, refusedHere } from './outcome.ts'
import { type RecordParts, record, recordExpired } from './record.ts'
import type { Relay, RelayOptions, RelayState } from './relay-options.ts'
import { createRoute } from './route.ts'
import { wrongTimes } from './schedule.ts'
import { type Fate, fateOf, logLineOf } from './settle.ts'
import { TIMEOUTS } from './timeouts.ts'
import { cancelMail, type Forbids, suppressedFate } from './unsent.ts'

/** How much mail memory holds at one time. */
const CONTENT_MAX_BYTES = 128 * 1024 * 1024
/** The same of mail that notices are made of; each takes several times its size. */
const ORIGINALS_MAX_BYTES = 32 * 1024 * 1024

/** Starts sending what is due. Throws where a DKIM key cannot be read. */
export function createRelay(options: RelayOptions): Relay {
  return new Runner(options)
}

class Runner implements Relay {
  readonly #queue: Queue
  readonly #log: Log
  readonly #now: () => number
  readonly #random: () => number
  readonly #deliver: DeliverParts
  readonly #record: RecordParts
  readonly #forbids: Forbids | undefined
  readonly #doubt: ClockDoubt
  readonly #sessionIdleMs: number | undefined
  readonly #inFlight = new Set<Promise<void>>()
  readonly #rounds = new Rounds(
    () => this.#round(),
    (error) => this.#log.error('queue not read', { error }),
  )
  readonly #results = { delivered: 0, failed: 0, deferred: 0, unreachable: 0 }
  readonly #budget = createBudget(CONTENT_MAX_BYTES)
  readonly #wasPutBack = createPutBack()
  readonly #abort = new AbortController()
  #relay: Config['relay']
  #signers: Signers
  #lanes: Lanes
  #recovered = false
  /** Whether the turns in the store fit these lanes; after a start or a reload they do not. */
  #released = false

  constructor(options: RelayOptions) {
    const { store, hostname, log, now = Date.now, random = Math.random } = options
    const { port, resolve, addressesOf } = options
    this.#queue = store.queue
    this.#log = log
    this.#now = now
    this.#random = random
    this.#forbids = options.forbids
    this.#doubt = options.doubt ?? (() => null)
    this.#relay = options.relay
    this.#signers = createSigners(options.relay.dkim)
    this.#sessionIdleMs = options.sessionIdleMs
    this.#lanes = new Lanes(options.relay, null, options.sessionIdleMs)
    const timeouts = { ...TIMEOUTS, ...options.timeouts }
    const { connectMs } = timeouts
    const route = createRoute({ connectMs, port, resolve, addressesOf, log, now, random })
    this.#deliver = { hostname, route, timeouts, log, crowd: createCrowd(options.passed) }
    const originals = createShare(ORIGINALS_MAX_BYTES)
    this.#record = { ...options, queue: store.queue, originals, now }
    this.wake()
  }

  resume(destination?: string): void {
    this.#lanes.resume(destination, this.#now())
    this.wake()
  }

  wake(): void {
    this.#rounds.wake()
  }

  cancel(id: string): ReturnType<typeof cancelMail> {
    return cancelMail(id, this.#record)
  }

  reload(relay: Config['relay']): void {
    this.#signers = createSigners(relay.dkim)
    this.#relay = relay
    // A reload may have mended something: everything may be tried again.
    this.#restart()
    this.wake()
  }

  state(): RelayState {
    return {
      running: this.#inFlight.size,
      idle: this.#lanes.pool.size(),
      results: { ...this.#results },
      paused: this.#lanes.paused(this.#now()),
    }
  }

  pauseOf(destination: string): PausedLane | null {
    return this.#lanes.pauseOf(destination, this.#now())
  }

  async close(drainMs: number): Promise<void> {
    const stop = setTimeout(() => this.#abort.abort(), drainMs)
    this.#deliver.crowd.close()
    await this.#rounds.close(this.#inFlight)
    clearTimeout(stop)
    this.#lanes.pool.clear()
  }

  async #round(): Promise<void> {
    // Pauses and turns were set by a clock that was ahead, and are too late now.
    if (this.#wasPutBack(this.#now())) this.#restart()
    if (!this.#recovered) await this.#recover()
    if (!this.#released) await this.#release()
    while (await this.#begin());
  }

  async #recover(): Promise<void> {
    const mails = await this.#queue.recover(this.#now())
    this.#recovered = true
    if (mails > 0) this.#log.warn('tries that a crash cut short are made again', { mails })
  }

  /** Sets all turns to the due times of the mail, and due times that this clock cannot have set to now. */
  async #release(): Promise<void> {
    const nowMs = this.#now()
    this.#released = true
    try {
      const mails = await this.#queue.recall(wrongTimes(this.#relay, nowMs))
      if (mails > 0) this.#log.warn('mail put off beyond its schedule is tried now', { mails })
      await this.#queue.release(nowMs)
    } catch (error) {
      this.#released = false
      throw error
    }
  }

  /** Forgets what was learned of destinations. */
  #restart(): void {
    // Idle sessions may belong to a host or a login that is no longer configured.
    this.#lanes.pool.clear()
    this.#lanes = new Lanes(this.#relay, this.#lanes, this.#sessionIdleMs)
    this.#released = false
  }

  /** Starts due mail of the destinations whose turn it is. Returns whether there may be more to start. */
  async #begin(): Promise<boolean> {
    const lanes = this.#lanes
    const nowMs = this.#now()
    const { connectionsMax } = this.#relay
    const room = connectionsMax - this.#inFlight.size
    if (this.#rounds.isClosed) return false
    if (room <= 0) {
      // A try that ends wakes us. When none ends for long, slow ones are made to end.
      const turns = () => this.#queue.turns(nowMs, connectionsMax)
      const waiting = async () => lanes.waiting(await turns(), nowMs)
      this.#rounds.wakeIn(await this.#deliver.crowd.makeRoom(waiting))
      return false
    }
    const waitMs = lanes.allHeldUntilMs(nowMs) - nowMs
    if (waitMs > 0) {
      this.#rounds.wakeIn(waitMs)
      return false
    }
    // As many as there are connections: some of these destinations may have all the tries that they may have, but
    // not more of them than there are tries running.
    const turns = await this.#queue.turns(nowMs, connectionsMax)
    const allotment = lanes.allot(turns, room, nowMs)
    const { wanted, held } = allotment
    const claimed = await this.#claim(allotment, nowMs).catch((error: unknown) => {
      for (const each of wanted) lanes.giveBack(each, each.max, nowMs)
      throw error
    })
    const got = Map.groupBy(claimed, ({ destination }) => destination)
    for (const each of wanted) {
      const mails = got.get(each.destination) ?? []
      lanes.giveBack(each, each.max - mails.length, nowMs)
      for (const mail of mails) this.#start(mail, lanes, each.host)
    }
    // There may be more: destinations that were delayed, or had only expired mail, may have hidden others.
    if (wanted.length > 0 || held.size > 0) return true
    const turnMs = await this.#queue.nextTurnMs(nowMs)
    if (turnMs !== null) this.#rounds.wakeIn(turnMs - nowMs)
    return false
  }

  async #claim({ wanted, held, failing }: Allotment, nowMs: number) {
    // All at once: mail that is tried by hand meanwhile must not be held by a pause that this ended.
    const holds = [...held].map(([untilMs, names]) => this.#queue.hold(names, untilMs))
    await Promise.all(holds)
    for (const destination of failing) await this.#expire(destination)
    return wanted.length === 0 ? [] : await this.#queue.claim(wanted, nowMs)
  }

  #start(mail: QueuedMail, lanes: Lanes, host: Host | null): void {
    const run = this.#end(mail, lanes, lanes.berthAt(host, this.#now(), this.#random()))
      .then((fate) => record(mail, fate, this.#record, this.#abort.signal))
      .finally(() => {
        this.#inFlight.delete(run)
        this.wake()
      })
    this.#inFlight.add(run)
  }

  /** Tries a mail, unless its recipient is suppressed. */
  async #end(mail: QueuedMail, lanes: Lanes, berth: Berth): Promise<Fate> {
    const [forbids, log, nowMs] = [this.#forbids, this.#log, this.#now()]
    const suppressed = await suppressedFate(mail, { forbids, log, nowMs })
    if (suppressed !== null) {
      this.#leave(mail, lanes, berth, { kind: 'stopped' })
      this.#results.failed += 1
      return suppressed
    }
    const outcome = await this.#try(mail, lanes, berth).catch((error) => this.#broken(mail, error))
    const fate = this.#fate(mail, outcome, lanes)
    this.#leave(mail, lanes, berth, outcome)
    this.#account(mail, outcome, fate)
    return fate
  }

  #leave(mail: QueuedMail, lanes: Lanes, berth: Berth, outcome: Outcome): void {
    lanes.end(mail, berth, outcome, { nowMs: this.#now(), random: this.#random() })
  }

  async #try(mail: QueuedMail, lanes: Lanes, berth: Berth): Promise<Outcome> {
    const { rawId, destination } = mail
    const sizeBytes = await this.#queue.sizeOf(rawId)
    const raw = await this.#budget.load(sizeBytes, () => this.#queue.mime(rawId))
    if (raw === 'crowded') {
      this.#deliver.crowd.makeRoomInMemory(lanes.nameOf(destination))
      return { kind: 'stopped', dueMs: this.#budget.laterMs(this.#now()) }
    }
    if (raw === null) return refusedHere('5.3.0', 'the mail itself is no longer kept here')
    try {
      const content = await contentOf(mail, raw, this.#signers)
      const envelope = envelopeOf(mail)
      const parcel = { ...lanes.wayTo(destination), berth, envelope, content }
      return await deliver(parcel, this.#deliver, this.#abort.signal)
    } finally {
      this.#budget.giveBack(sizeBytes)
    }
  }

  /** The outcome after a defect of ours or trouble with the store: the mail is tried later. */
  #broken(mail: QueuedMail, error: unknown): Outcome {
    this.#log.error('try broken off', { id: mail.id, error })
    return refusedHere('4.3.0', 'trouble here')
  }

  #fate(mail: QueuedMail, outcome: Outcome, { relay }: Lanes): Fate {
    // If the clock has leapt ahead, all mail would seem expired and fail at its next try.
    const expireMs = this.#doubt() === null ? mail.expireMs : Number.POSITIVE_INFINITY
    return fateOf({ ...mail, expireMs }, outcome, {
      retryS: this.#relay.retryS,
      nowMs: this.#now(),
      random: this.#random(),
      smarthost: relay.host !== '',
    })
  }

  /** Lets a destination's expired mail fail without a try of its own. */
  async #expire(destination: string): Promise<void> {
    if (this.#doubt() !== null) return
    const { lastError } = this.#lanes.of(destination, this.#now())
    while (!this.#rounds.isClosed) {
      const mails = await recordExpired(destination, lastError, this.#record, this.#abort.signal)
      if (mails === 0) return
      this.#results.failed += mails
    }
  }

  #account(mail: QueuedMail, outcome: Outcome, fate: Fate): void {
    const line = logLineOf(mail, outcome, fate, this.#relay.host !== '')
    if (line === null) return
    this.#results[line.result] += 1
    this.#log[line.level](line.event, line.fields)
  }
}
