// One try to deliver one mail: over an idle session, or at one host of the destination after the other, until one
// accepts it or refuses it for good. If the remote has closed the idle session, a new one is opened. If the only
// trouble is that hosts take no further session from us, the try does not count.

import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { LARGE_BYTES } from '../memory.ts'
import type { Connected } from './client.ts'
import { type Crowd, SLOW_BYTES_PER_S } from './crowd.ts'
import type { Berth } from './hosts.ts'
import { isWorthAnotherHost, loopOr, type Outcome, unreachable, weightier } from './outcome.ts'
import type { Pool } from './pool.ts'
import { type Route, roomLaterOr } from './route.ts'
import { type Content, type Envelope, Session } from './session.ts'
import type { Timeouts } from './timeouts.ts'

/** Hosts tried at most. */
const HOSTS_MAX = 5

export interface DeliverParts {
  hostname: () => string
  route: Route
  timeouts: Timeouts
  log: Log
  crowd: Crowd
}

interface Parcel {
  /** See lanes.ts. */
  lane: string
  destination: string
  relay: Config['relay']
  pool: Pool
  berth: Berth
  envelope: Envelope
  content: Content
}

/** The state of a running try. */
interface Talk {
  over: AbortSignal
  /** The session over which the mail is being sent; null while there is none. */
  session: Session | null
}

/** Makes one try. When `signal` is aborted, the try ends at once as `stopped`. Never throws. */
export async function deliver(
  parcel: Parcel,
  parts: DeliverParts,
  signal: AbortSignal,
): Promise<Outcome> {
  if (signal.aborted) return { kind: 'stopped' }
  const { tryMs, dotMs } = parts.timeouts
  const { length } = parcel.content.bytes
  // More time for a large mail: enough for any speed that is not slow (crowd.ts).
  const mostMs = tryMs + Math.floor(length / SLOW_BYTES_PER_S) * 1000
  const over = new AbortController()
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const end = (outcome: Outcome): void => {
    resolve(outcome)
    over.abort(outcome)
  }
  const onAbort = () => end({ kind: 'stopped' })
  signal.addEventListener('abort', onAbort, { once: true })
  const talk: Talk = { over: over.signal, session: null }
  const giveUp = () => end(unreachable(`no end after ${mostMs / 1000} s`, talk.session?.state))
  let timer = setTimeout(() => {
    // The remote has the whole mail: if we gave up while it decides, the mail could be sent twice.
    if (talk.session?.isWhole) timer = setTimeout(giveUp, dotMs)
    else giveUp()
  }, mostMs)
  const leave = parts.crowd.enter({
    stop: onAbort,
    lane: parcel.lane,
    isLarge: length > LARGE_BYTES,
    session: () => talk.session,
    makeWay: (ranS) => {
      end(unreachable(`made way for others after ${ranS} s`, talk.session?.state))
    },
  })
  try {
    return await Promise.race([promise, atEachHost(parcel, parts, talk)])
  } finally {
    leave()
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

async function atEachHost(parcel: Parcel, parts: DeliverParts, talk: Talk): Promise<Outcome> {
  const { pool, lane } = parcel
  const tried: string[] = []
  const answers = new Map<string, unknown[]>()
  let best: Outcome | null = null
  let own = talk.over.aborted ? null : pool.take(lane)
  // Set once an idle session has failed: only one is used, as this mail may be why the remote hangs up.
  let fresh = false
  while (tried.length < HOSTS_MAX && !talk.over.aborted) {
    const met =
      own === null
        ? await parts.route.dial({ ...parcel, fresh }, tried, answers, talk.over)
        : { session: own, missed: null }
    own = null
    if (met.missed !== null) best = weightier(best, met.missed)
    if ('outcome' in met) {
      const { outcome } = met
      return best === null || outcome.kind === 'stopped' ? weightier(best, outcome) : best
    }
    const outcome =
      'session' in met
        ? await send(met.session, parcel, parts, talk)
        : await overNew(met.connected, parcel, parts, talk)
    if ('session' in met && isStale(outcome, met.session)) {
      fresh = true
      continue
    }
    tried.push('session' in met ? met.session.ips.remoteIp : met.connected.remoteIp)
    if (!isWorthAnotherHost(outcome, parcel.relay.host !== '')) return outcome
    best = weightier(best, outcome)
  }
  return best ?? { kind: 'stopped' }
}

/** Sends over a new session. */
async function overNew(
  connected: Connected,
  parcel: Parcel,
  parts: DeliverParts,
  talk: Talk,
): Promise<Outcome> {
  const opened = await open(connected, parts, talk.over)
  if ('session' in opened) return await send(opened.session, parcel, parts, talk)
  const { outcome } = opened
  return talk.over.aborted ? outcome : roomLaterOr(outcome, connected.remoteIp, parcel, parts.log)
}

async function send(
  session: Session,
  { lane, destination, relay, pool, berth, envelope, content }: Parcel,
  { hostname }: DeliverParts,
  talk: Talk,
): Promise<Outcome> {
  const { over } = talk
  const stop = () => session.destroy()
  // The try may have ended while the session was opened: then nothing may be sent.
  if (over.aborted) {
    stop()
    return { kind: 'stopped' }
  }
  over.addEventListener('abort', stop, { once: true })
  berth.arrive(session.ips.remoteIp)
  talk.session = session
  const outcome = await session.send(envelope, content)
  talk.session = null
  over.removeEventListener('abort', stop)
  pool.give(lane, session)
  const isMyself = relay.host === '' && session.peerName === hostname().toLowerCase()
  return isMyself ? loopOr(outcome, destination) : outcome
}

/**
 * Whether the remote ended the session before it had the mail. The reason may be the session and not the mail, for
 * instance when the remote takes only so many mails over one session, whatever reply code it gives.
 */
function isStale(outcome: Outcome, { isOpen }: Session): boolean {
  switch (outcome.kind) {
    case 'unreachable':
      return outcome.state !== 'dot'
    case 'deferred':
    case 'refused':
      return outcome.code === 421 || (!isOpen && outcome.state !== 'dot')
    case 'accepted':
    case 'stopped':
      return false
  }
}

/** Opens a session. With opportunistic TLS, a failed handshake means that the mail is sent without TLS (RFC 7435). */
async function open(connected: Connected, parts: DeliverParts, over: AbortSignal) {
  const { route, log } = parts
  const opened = await greet(connected, parts, over)
  const { tls, implicitTls, auth } = connected
  const mayDoWithout = tls === 'opportunistic' && !implicitTls && auth === null
  if ('session' in opened || !opened.tlsFailed || !mayDoWithout) return opened
  const { name, remoteIp } = connected
  log.info('relay without TLS, the handshake failed', { host: name, ip: remoteIp })
  const again = await route.redial(connected)
  if ('outcome' in again) return { outcome: again.outcome, tlsFailed: false }
  return await greet({ ...again.connected, tls: 'off' }, parts, over)
}

/** Opens a session; a remote that sends its greeting slowly is cut off when the try ends. */
async function greet(
  connected: Connected,
  { hostname, timeouts }: DeliverParts,
  over: AbortSignal,
): ReturnType<typeof Session.open> {
  const stop = () => connected.socket.destroy()
  over.addEventListener('abort', stop, { once: true })
  if (over.aborted) stop()
  const opened = await Session.open(connected, { hostname: hostname(), timeouts })
  over.removeEventListener('abort', stop)
  return opened
}
