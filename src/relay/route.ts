// Finds and dials the host for a mail: the smarthost, or the hosts of a domain in the order of their preference
// (RFC 5321 5.1: MX, else the domain's own A and AAAA; RFC 7505: null MX) by its MTA-STS policy. mx-connect does
// that. The sender chooses the domain, and the domain its addresses; so that nobody can make us connect to our own
// network, only public addresses are dialled, and those in the configuration. There is no DANE: Bun's node:dns
// resolves no TLSA records and does not report DNSSEC. A failure to connect is an outcome, not a throw.

import { lookup } from 'node:dns/promises'
import { connect, isIP, type Socket } from 'node:net'
import type { Connection } from 'mx-connect'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { connectTrouble, isLoopback, publicOr } from '../network.ts'
import type { Connected } from './client.ts'
import type { Berth } from './hosts.ts'
import { createPolicies } from './mta-sts.ts'
import { noting, type Resolve, remembering, shuffled, systemResolver } from './names.ts'
import { isTurnedAway, type Outcome, outcomeText, unreachable, weightier } from './outcome.ts'
import type { Pool } from './pool.ts'
import { connectToPublic, Full, INVALID_ADDRESS, type Meet } from './public-host.ts'
import type { Session } from './session.ts'

const SMTP_PORT = 25
const IMPLICIT_TLS_PORT = 465

/** `session`: an idle one that can be used. `missed`: the outcome at hosts that were dialled in vain, or null. */
type Dialled = { missed: Outcome | null } & (
  | { connected: Connected }
  | { session: Session }
  | { outcome: Outcome }
)

interface To {
  destination: string
  relay: Config['relay']
  berth: Berth
  pool: Pool
  /** No idle session may be used. */
  fresh: boolean
}

export interface Route {
  /**
   * Connects to the next host of a destination whose address is not in `tried`. Each DNS question of a try is asked
   * once and then answered from `answers`. Dials nothing more once `over` is aborted.
   */
  dial(
    to: To,
    tried: string[],
    answers: Map<string, unknown[]>,
    over: AbortSignal,
  ): Promise<Dialled>
  /** Connects to the same address again. */
  redial(connected: Connected): Promise<{ connected: Connected } | { outcome: Outcome }>
}

interface RouteOptions {
  connectMs: number
  /** Port of MX hosts. */
  port?: number | undefined
  resolve?: Resolve | undefined
  /** All addresses of a smarthost. */
  addressesOf?: ((host: string) => Promise<string[]>) | undefined
  log: Log
  now: () => number
  random: () => number
}

export function createRoute(options: RouteOptions): Route {
  const { connectMs, log, random, port = SMTP_PORT, resolve = systemResolver() } = options
  const { addressesOf = systemAddresses } = options
  const policies = createPolicies(options.now)
  const toSmarthost: Route['dial'] = async ({ relay, berth }, tried, _, over) => {
    const { host, port: hostPort, tls, username, password } = relay
    const implicitTls = hostPort === IMPLICIT_TLS_PORT && tls !== 'off'
    const auth = username === '' ? null : { user: username, pass: password }
    const as = { name: host, way: '', tls, implicitTls, auth }
    // At first by its name: then the runtime tries the next address by itself if nothing listens at one.
    const others = tried.length === 0 ? [host] : await addressesOf(host).catch(() => [])
    let missed: Outcome | null = null
    for (const at of others.filter((ip) => !tried.includes(ip))) {
      if (over.aborted) break
      const dialled = await dialHost(at, hostPort, connectMs, as)
      if ('connected' in dialled) {
        const { connected } = dialled
        berth.enter(connected.remoteIp)
        if (auth !== null) connected.tls = tlsWithPassword(tls, connected.remoteIp)
        return { connected, missed }
      }
      missed = weightier(missed, dialled.outcome)
    }
    return { outcome: missed ?? unreachable(`no other address of ${host}`), missed: null }
  }
  const toMx: Route['dial'] = async (to, tried, answers, over) => {
    const { destination, relay } = to
    const { mtaSts: enabled, tls } = relay
    const may = publicOr(relay.allowCidrs)
    const lookUps = noting(remembering(shuffled(resolve, random), answers))
    const { cache, resolveRecords } = policies.forTry(lookUps.resolve, may)
    let missed: Outcome | null = null
    const options = {
      target: destination,
      port,
      maxConnectTime: connectMs,
      ignoreMXHosts: tried,
      // The error names the address and not the domain, because it is shown for all destinations there.
      connectError(error: MxError, _: unknown, { host }: { host: string }) {
        missed = weightier(missed, noConnection(error, host, to, log))
      },
      dnsOptions: { resolveRecords },
      mtaSts: { enabled, cache },
    }
    try {
      const meet: Meet = (ip, host) => metAt(ip, waysTo(host.exchange, host, tls).way, to)
      const met = await connectToPublic(options, may, meet, over)
      if ('session' in met) return { ...met, missed }
      const { found } = met
      return {
        connected: {
          socket: found.socket,
          port,
          ...waysTo(found.hostname, found, tls),
          implicitTls: false,
          auth: null,
          localIp: found.localAddress,
          remoteIp: found.host,
        },
        missed,
      }
    } catch (error) {
      if (error instanceof Full) {
        return { outcome: { kind: 'stopped', oneTooMany: true, isGone: error.isGone }, missed }
      }
      return { outcome: outcomeOf(error as MxError, destination, lookUps.failed()), missed }
    }
  }
  return {
    dial: (to, ...asked) => (to.relay.host === '' ? toMx : toSmarthost)(to, ...asked),
    redial: ({ remoteIp, port: samePort, ...as }) => dialHost(remoteIp, samePort, connectMs, as),
  }
}

/** The outcome of a connection that failed, of which the berth is told. */
function noConnection(error: MxError, ip: string, to: To, log: Log): Outcome {
  const outcome = unreachable(troubleWith(ip, error))
  // Without a code it was a timeout. All other codes are about our own network, or a policy.
  const isOfHost = [undefined, 'ETIMEDOUT', 'ECONNREFUSED'].includes(error.code)
  if (error.category === 'network' && isOfHost) return roomLaterOr(outcome, ip, to, log)
  to.berth.miss()
  return outcome
}

/** If a host (or its firewall) refuses a session while others of ours are open, the mail waits for one of those. */
export function roomLaterOr(
  outcome: Outcome,
  ip: string,
  { berth, pool }: Pick<To, 'berth' | 'pool'>,
  log: Log,
): Outcome {
  if (!isTurnedAway(outcome) || !berth.lowerLimit(pool.openAt(ip))) return outcome
  log.info('host takes no more sessions', { ip, answer: outcomeText(outcome) })
  return { kind: 'stopped', oneTooMany: true }
}

/** Name, TLS mode and `way` (client.ts) of a connection to a host. */
function waysTo(
  hostname: string,
  { policyMatch }: Pick<Connection, 'policyMatch'>,
  configured: Connected['tls'],
): Pick<Connected, 'name' | 'tls' | 'way'> {
  const name = hostname.replace(/\.$/, '')
  const tls = policyMatch?.mode === 'enforce' ? 'verify' : configured
  return { name, tls, way: tls === 'verify' ? name : '' }
}

/**
 * Takes an idle session at the address, whatever domain it has served, rather than a new one. At a full host the idle
 * sessions are left to the mails that count there already.
 */
function metAt(ip: string, way: string, { pool, berth, fresh }: To): ReturnType<Meet> {
  const room = berth.roomAt(ip)
  if (room !== 'room') return room
  const waiting = fresh ? null : pool.takeAt(ip, way)
  if (waiting === null) pool.endAt(ip, berth.restAt(ip))
  berth.enter(ip)
  return waiting ?? room
}

/** A password is only sent over TLS: an attacker could remove STARTTLS from the EHLO reply to read it (RFC 4954 4). */
export function tlsWithPassword(tls: Connected['tls'], remoteIp: string): Connected['tls'] {
  return tls === 'opportunistic' && !isLoopback(remoteIp) ? 'required' : tls
}

interface MxError extends Error {
  code?: string
  category?: string
  temporary?: boolean
}

/** The outcome of mx-connect's error. `isUnsure`: some addresses could not be looked up. */
function outcomeOf(error: MxError, destination: string, isUnsure: boolean): Outcome {
  const { code, category, temporary } = error
  const refused = {
    kind: 'refused',
    state: 'connect',
    code: null,
    localIp: '',
    remoteIp: '',
  } as const
  if (code === 'ENULLMX') {
    const text = `${destination} takes no mail (null MX, RFC 7505)`
    return { ...refused, status: '5.1.10', text }
  }
  if (code === INVALID_ADDRESS) {
    const text = `the mail servers of ${destination} are at no public address`
    if (isUnsure) return unreachable(`${text}, as far as they can be looked up`)
    // RFC 3463 3.5: unable to route. This is our rule, so it must not count against the address.
    return { ...refused, status: '5.4.4', text, reason: 'policy-violation' }
  }
  if (category === 'dns' && temporary !== true) {
    const text = `the domain ${destination} does not exist, or has no address for mail`
    return { ...refused, status: '5.1.2', text }
  }
  // A code such as ECONNREFUSED is about the name server here, not the mail server.
  if (category === 'dns') return unreachable(`${destination}: no answer of name servers (${code})`)
  return unreachable(troubleWith(destination, error))
}

function troubleWith(remote: string, error: Error): string {
  const words = connectTrouble(error)
  return words === null ? `${remote}: ${error.message}` : `${remote}: ${words}`
}

async function systemAddresses(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

/** Connects to a host by its name or address. */
async function dialHost(
  host: string,
  port: number,
  connectMs: number,
  as: Pick<Connected, 'name' | 'way' | 'tls' | 'implicitTls' | 'auth'>,
): ReturnType<Route['redial']> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const socket = connect({ host, port, autoSelectFamily: isIP(host) === 0 })
  const timer = setTimeout(() => reject(new Error('no connection in time')), connectMs)
  socket.once('connect', () => resolve(socket)).on('error', reject)
  try {
    await promise
    const { localAddress: localIp = '', remoteAddress: remoteIp = '' } = socket
    return { connected: { ...as, socket, port, localIp, remoteIp } }
  } catch (error) {
    socket.destroy()
    return { outcome: unreachable(troubleWith(`${host}:${port}`, error as Error)) }
  } finally {
    clearTimeout(timer)
  }
}
