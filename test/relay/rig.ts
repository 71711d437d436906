// A relay over a real store and real remotes on loopback. The clock stands still unless a test moves it,
// names resolve to what a test says, and what a test waits for are settlements, not time.

import { once } from 'node:events'
import { connect } from 'node:net'
import type { Config } from '../../src/config.ts'
import type { Resolve } from '../../src/relay/names.ts'
import { createRelay } from '../../src/relay/relay.ts'
import type { Relay, RelayOptions } from '../../src/relay/relay-options.ts'
import { Session } from '../../src/relay/session.ts'
import { TIMEOUTS } from '../../src/relay/timeouts.ts'
import type { NewMail, QueueSettlement } from '../../src/store/queue.ts'
import { type Logged, recordingLog } from '../support/log.ts'
import { enqueue, mailTo } from '../support/queued.ts'
import type { Remote } from '../support/remote.ts'
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts'
import { RELAY } from './settings.ts'

export const START_MS = Date.UTC(2026, 0, 5)
const MAIL = 'From: me@shop.example\r\nSubject: order\r\n\r\ntext\r\n'

/** Zone: `domain MX` → `10 mx1.example`, `mx1.example A` → addresses; absent = ENOTFOUND. */
export type Zone = Record<string, string[] | 'SERVFAIL' | 'ECONNREFUSED' | 'NODATA'>

export function resolverOf(zone: Zone): Resolve & { asked: string[] } {
  const asked: string[] = []
  const resolve: Resolve = async (name, type) => {
    asked.push(`${name} ${type}`)
    const found = zone[`${name} ${type}`]
    const known = Object.keys(zone).some((key) => key.startsWith(`${name} `))
    if (found === 'SERVFAIL') throw Object.assign(new Error('fail'), { code: 'ESERVFAIL' })
    if (found === 'ECONNREFUSED') throw Object.assign(new Error('fail'), { code: found })
    if (found === 'NODATA' || (found === undefined && known)) {
      throw Object.assign(new Error('no data'), { code: 'ENODATA' })
    }
    if (found === undefined) throw Object.assign(new Error('no name'), { code: 'ENOTFOUND' })
    if (type === 'TXT') return found.map((text) => [text])
    if (type !== 'MX') return found
    return found.map((record) => {
      const [priority, exchange = ''] = record.split(' ')
      return { priority: Number(priority), exchange: exchange === '.' ? '' : exchange }
    })
  }
  return Object.assign(resolve, { asked })
}

export interface RigOptions extends Partial<Omit<RelayOptions, 'relay' | 'store' | 'log'>> {
  zone?: Zone
  relay?: Partial<Config['relay']>
  store?: TemporaryStore
}

export class Rig implements AsyncDisposable {
  readonly store: TemporaryStore
  readonly relay: Relay
  /** `passedMs`: what passed since the start, whatever the clock was set to. */
  readonly clock = { ms: START_MS, passedMs: 0 }
  readonly settlements: QueueSettlement[] = []
  readonly logged: Logged[]
  readonly woken: string[][] = []
  readonly asked: string[]
  readonly config: Config['relay']
  /** Called before an outcome is recorded; what it throws is trouble with the store. */
  beforeSettle = () => {}
  /** The same, when it is kept: the flush failed. */
  afterSettle = () => {}
  #wake = () => {}

  private constructor(store: TemporaryStore, options: RigOptions) {
    this.store = store
    this.config = { ...RELAY, ...options.relay }
    const queue = {
      ...store.queue,
      settle: async (settlement: QueueSettlement) => {
        this.beforeSettle()
        await store.queue.settle(settlement)
        this.afterSettle()
        this.settlements.push(settlement)
        this.#wake()
      },
    }
    const resolve = resolverOf(options.zone ?? {})
    this.asked = resolve.asked
    const { log, logged } = recordingLog()
    this.logged = logged
    this.relay = createRelay({
      hostname: () => 'out.shop.example',
      subscribers: ({ type }) => [`on-${type}`],
      wakeWebhooks: (...webhooks) => void this.woken.push(webhooks),
      now: () => this.clock.ms,
      passed: () => this.clock.passedMs,
      random: () => 0.5,
      storeRetryMs: 1,
      // No session of a test ends because a busy machine has stood still.
      sessionIdleMs: 600_000,
      resolve,
      ...options,
      store: { queue },
      relay: this.config,
      log,
    })
  }

  static async start(options: RigOptions = {}): Promise<Rig> {
    return new Rig(options.store ?? (await openTemporaryStore()), options)
  }

  /** Queues one mail for each recipient and wakes the relay; gives their ids. */
  async send(to: string | string[], changes: Partial<NewMail> = {}, raw = MAIL): Promise<string[]> {
    const nowMs = this.clock.ms
    const times = { createdMs: nowMs, expireMs: nowMs + RELAY.expireS * 1000, dueMs: nowMs }
    const mails = [to]
      .flat()
      .map((recipient) => mailTo(recipient, { tags: ['order'], ...times, ...changes }))
    await enqueue(this.store, mails, Buffer.from(raw, 'latin1'))
    this.relay.wake()
    return mails.map(({ id }) => id)
  }

  /** Resolves when so many outcomes have been recorded since the start. */
  async settled(count: number): Promise<void> {
    while (this.settlements.length < count) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Lets time pass and wakes the relay. */
  pass(ms: number): void {
    this.clock.passedMs += ms
    this.setClock(ms)
  }

  /** The clock is set, ahead or back, and it wakes the relay. */
  setClock(byMs: number): void {
    this.clock.ms += byMs
    this.relay.wake()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.relay.close(0)
    await this.store[Symbol.asyncDispose]()
  }
}

export const many = (count: number, domain: string) =>
  Array.from({ length: count }, (_, i) => `u${i}@${domain}`)

/** A zone in which `domain` has one MX at 127.0.0.1. */
export function zoneFor(...domains: string[]): Zone {
  return Object.fromEntries(
    domains.flatMap((domain) => [
      [`${domain} MX`, [`10 mx.${domain}`]],
      [`mx.${domain} A`, ['127.0.0.1']],
    ]),
  )
}

/** One whose smarthost is `remote`. */
export function rigThrough(
  remote: Pick<Remote, 'port'>,
  { relay, ...options }: RigOptions = {},
): Promise<Rig> {
  return Rig.start({ ...options, relay: { host: '127.0.0.1', port: remote.port, ...relay } })
}

/** One for mail to `there.example`, whose only mail server is `remote`. */
export function rigFor(remote: Pick<Remote, 'port'>, options: RigOptions = {}): Promise<Rig> {
  return Rig.start({ zone: zoneFor('there.example'), port: remote.port, ...options })
}

/** `way`: as `Connected.way`. */
export async function sessionWith({ port }: Pick<Remote, 'port'>, way = ''): Promise<Session> {
  const socket = connect({ host: '127.0.0.1', port })
  await once(socket, 'connect')
  const ip = '127.0.0.1'
  const opened = await Session.open(
    {
      ...{ socket, port, name: 'mx.one.example', way, tls: 'off', implicitTls: false },
      ...{ auth: null, localIp: ip, remoteIp: ip },
    },
    { hostname: 'out.shop.example', timeouts: TIMEOUTS },
  )
  if ('outcome' in opened) throw new Error('no session')
  return opened.session
}
