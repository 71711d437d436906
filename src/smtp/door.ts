// The front door of the SMTP listeners: decides who comes in before the first word of SMTP. Counts the
// connection, reads the PROXY header of a load balancer, counts the client's own connections, and sets a
// deadline for the whole session, which a peer cannot stretch by sending a byte now and then. A client that is
// refused gets a 421 and keeps its mail.

import type { Socket } from 'node:net'
import type { Log } from '../log.ts'
import { canonicalIp } from '../network.ts'
import type { Counts } from './intake.ts'
import { type Bounds, NetworkSeats, once } from './limits.ts'
import { type ClientAddress, readProxyHeader } from './proxy.ts'
import { type ReplyName, replyOf } from './reply.ts'
import type { Session } from './session.ts'

/** Asked for anew with each connection, so that a reload takes effect from the next one on. */
export interface DoorRules {
  hostname: string
  connectionsMax: number
  connectionsPerIpMax: number
  sessionMaxMs: number
  isProxy(ip: string): boolean
}

/** Starts the session; `ended` is to be called when its socket has closed. */
export type Welcome = (socket: Socket, client: ClientAddress, ended: () => void) => Session

interface Visit {
  readonly socket: Socket
  session: Session | null
  /** The client whose seat it takes; '' = none yet. */
  ip: string
}

export class Door {
  readonly #rules: () => DoorRules
  readonly #bounds: Bounds
  readonly #ofNetwork = new NetworkSeats()
  readonly #counts: Counts
  readonly #log: Log
  readonly #visits = new Set<Visit>()
  #closing = false
  #emptied = () => {}

  constructor(rules: () => DoorRules, bounds: Bounds, counts: Counts, log: Log) {
    this.#rules = rules
    this.#bounds = bounds
    this.#counts = counts
    this.#log = log
  }

  /** Connections that were let in and are open. */
  get taken(): number {
    return this.#visits.size
  }

  /** Takes in an accepted socket, or turns it away. */
  admit(socket: Socket, welcome: Welcome) {
    const rules = this.#rules()
    const direct = { ip: canonicalIp(socket.remoteAddress ?? ''), port: socket.remotePort ?? 0 }
    socket.on('error', (error) => this.#log.debug('socket error', { ip: direct.ip, error }))
    if (this.#closing) return socket.destroy()
    this.#counts.connections++
    if (this.#visits.size >= rules.connectionsMax) {
      return this.#turnAway(socket, direct.ip, 'tooManyConnections')
    }
    const visit: Visit = { socket, session: null, ip: '' }
    const deadline = setTimeout(() => this.#expire(visit), rules.sessionMaxMs)
    const leave = once(() => {
      clearTimeout(deadline)
      this.#ofNetwork.giveBack(visit.ip)
      this.#visits.delete(visit)
      if (this.#visits.size === 0) this.#emptied()
    })
    this.#visits.add(visit)
    // STARTTLS removes this listener from the socket: after that the session calls `leave`.
    socket.once('close', leave)
    const enter = (client: ClientAddress) => {
      if (socket.destroyed) return
      if (!this.#ofNetwork.take(client.ip, rules.connectionsPerIpMax)) {
        leave() // while it lingers it does not use a seat
        return this.#turnAway(socket, client.ip, 'tooManyFromPeer')
      }
      visit.ip = client.ip
      visit.session = welcome(socket, client, leave)
    }
    if (!rules.isProxy(direct.ip)) return enter(direct)
    readProxyHeader(socket, this.#bounds.proxyHeaderMs).then(
      (client) => enter(client ?? { ...direct, isProxy: true }),
      (error: Error) => {
        this.#counts.connectionsRefused++
        this.#log.warn('proxy refused', { ip: direct.ip, why: error.message })
        socket.destroy()
      },
    )
  }

  /** Lets no more connections in; open transactions have `drainMs` to finish. */
  async close(drainMs: number): Promise<void> {
    this.#closing = true
    const empty = new Promise<void>((resolve) => {
      this.#emptied = resolve
    })
    if (this.#visits.size === 0) return
    for (const { session, socket } of this.#visits) {
      if (session) session.drain()
      else socket.destroy()
    }
    await settledWithin(empty, drainMs)
    for (const { session } of this.#visits) session?.dismiss('closing')
    await settledWithin(empty, this.#bounds.lingerMs)
    // A peer that still waits for the store gets no answer and sends again: twice is better than never.
    for (const { session } of this.#visits) session?.destroy()
  }

  #expire({ session, socket }: Visit): void {
    if (session) session.dismiss('sessionTooLong')
    else socket.destroy()
  }

  #turnAway(socket: Socket, ip: string, name: ReplyName): void {
    const { code, text } = replyOf(name, this.#rules().hostname)
    this.#counts.connectionsRefused++
    this.#log.info('connection refused', { ip, why: name })
    socket.end(`${code} ${text}\r\n`)
    socket.resume()
    const timer = setTimeout(() => socket.destroy(), this.#bounds.lingerMs)
    socket.once('close', () => clearTimeout(timer))
  }
}

async function settledWithin(work: Promise<void>, ms: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work, late])
  clearTimeout(timer)
}
