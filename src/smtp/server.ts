// What the listeners for returned mail and for submissions have in common: who is let in, the options of
// smtp-server, the certificate, how sessions begin and end, and what a reload changes.

import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import type { SMTPServer } from 'smtp-server'
import type { SubmissionOptions } from '../config/submission.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { addressMatcher } from '../network.ts'
import { Door, type DoorRules, type Welcome } from './door.ts'
import { type Counts, type Listener, noCounts } from './intake.ts'
import { type Bounds, Budget } from './limits.ts'
import { listenOnAll } from './listen.ts'
import { Room } from './room.ts'
import type { Session } from './session.ts'

/** A section that configures a listener. */
type Section = Config['smtp'] | SubmissionOptions['submission']

/** What all sessions of a listener share. */
export interface Context {
  log: Log
  bounds: Bounds
  budget: Budget
  room: Room
  counts: Counts
}

export function createContext(log: Log, bounds: Bounds): Context {
  const room = new Room(bounds.largeMaxBytes, bounds.largePace)
  return { log, bounds, budget: new Budget(bounds.memoryMaxBytes), room, counts: { ...noCounts } }
}

/** Makes a session from the parameters of its constructor. */
type Open = (...args: ConstructorParameters<typeof Session>) => Session

/** What differs between the two listeners. */
interface ListenerKind<Options, Via extends string> {
  name: 'smtp' | 'submission'
  servers: Readonly<Record<Via, SMTPServer>>
  /** Servers that use the certificate. */
  secured: readonly SMTPServer[]
  wanted: readonly { via: Via; address: string }[]
  section(options: Options): Section
  /** The size of the largest mail that may come. */
  largestBytes(options: Options): number
  /** Takes new options; throws, and takes none of them, where they are broken. */
  take(options: Options): void
  open: Open
}

/** Listens on all addresses that are wanted, or rejects and listens on none. */
export async function openListener<Options extends { hostname: string }, Via extends string>(
  options: Options,
  context: Context,
  { name, servers, secured, section, ...kind }: ListenerKind<Options, Via>,
): Promise<Listener<Options>> {
  const { log, bounds, budget, counts } = context
  let rules = doorRules(options.hostname, section(options))
  const door = new Door(() => rules, bounds, counts, log)
  const makeRoom = (given: Options): void => {
    // At least one mail of the largest size must fit.
    budget.max = Math.max(bounds.memoryMaxBytes, kind.largestBytes(given))
  }
  makeRoom(options)
  counts.certificateUntilMs = useCertificate(secured, section(options))
  const listeners = await listenOnAll(kind.wanted, log, (via, socket) =>
    door.admit(socket, welcome(servers[via], context, kind.open)),
  )
  return {
    addresses: listeners.addresses,
    isListening: listeners.isListening,
    counts: () => ({ ...counts, sessions: door.taken, bufferedBytes: budget.used }),
    reload(next) {
      const { hostname } = next
      try {
        const nextRules = doorRules(hostname, section(next))
        counts.certificateUntilMs = useCertificate(secured, section(next))
        kind.take(next)
        rules = nextRules
      } catch (error) {
        log.error(`${name} reload failed`, { error })
        return
      }
      makeRoom(next)
      for (const server of Object.values<SMTPServer>(servers)) {
        Object.assign(server.options, { name: hostname, size: section(next).sizeMaxBytes })
      }
    },
    async close(drainMs) {
      const closed = listeners.close()
      await door.close(drainMs)
      await closed
    },
  }
}

/** Throws when `proxyProtocolFrom` holds something that is no address. */
function doorRules(hostname: string, section: Section): DoorRules {
  const { connectionsMax, connectionsPerIpMax, sessionMaxS, proxyProtocolFrom } = section
  const sessionMaxMs = sessionMaxS * 1000
  const isProxy = addressMatcher(proxyProtocolFrom)
  return { hostname, connectionsMax, connectionsPerIpMax, sessionMaxMs, isProxy }
}

/** Options of smtp-server for both listeners; `off`: commands that this one does not have. */
export function serverOptions(
  hostname: string,
  sizeMaxBytes: number,
  { idleMs, commandMaxBytes }: Bounds,
  off: readonly string[],
) {
  return {
    name: hostname,
    banner: 'Retour',
    heloResponse: '%s',
    logger: false,
    // For the SIZE= of MAIL; the bytes themselves are counted by `receive`. The option `rejectOversized` would
    // send too few replies over LMTP when an address was given twice.
    size: sizeMaxBytes,
    // STARTTLS is off until there is a certificate: smtp-server's own default one has a public key.
    disabledCommands: ['XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL', ...off, 'STARTTLS'],
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    socketTimeout: idleMs,
    maxCommandLength: commandMaxBytes,
    // Without it smtp-server waits for a turn of the event loop before the greeting.
    onConnect: (_data: unknown, callback: () => void) => callback(),
  }
}

/** Offers STARTTLS with the configured certificate from now on, or not at all; gives when it expires. */
function useCertificate(servers: readonly SMTPServer[], section: Section): number | null {
  const read = readCertificate(section)
  for (const server of servers) {
    if (read) server.updateSecureContext(read.certificate)
    const others = (server.options.disabledCommands ?? []).filter((name) => name !== 'STARTTLS')
    server.options.disabledCommands = read ? others : [...others, 'STARTTLS']
  }
  return read?.untilMs ?? null
}

/** Older versions are deprecated (RFC 8996); a peer without a newer one can still send in the clear. */
const TLS_MIN_VERSION = 'TLSv1.2'

/**
 * What STARTTLS needs; null when no certificate is configured. Throws when the PEM files are no good: smtp-server
 * would let go of the old certificate before it finds that out.
 */
function readCertificate({ tlsCert, tlsKey }: Section) {
  if (!tlsCert || !tlsKey) return null
  try {
    const cert = readFileSync(tlsCert)
    const key = readFileSync(tlsKey)
    const certificate = { cert, key, minVersion: TLS_MIN_VERSION } as const
    createSecureContext(certificate)
    return { certificate, untilMs: new X509Certificate(cert).validToDate.getTime() }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`cannot use ${tlsCert} with ${tlsKey}: ${why}`, { cause: error })
  }
}

/** Gives the function that begins a session on a socket that was let in. */
function welcome(server: SMTPServer, { bounds, counts, log }: Context, open: Open): Welcome {
  return (socket, client, ended) => {
    const session = open(server, socket, client, {
      bounds,
      ended,
      dismissed(why) {
        counts.sessionsDismissed++
        log.info('session dismissed', { ...whoIs(session), why })
      },
    })
    server.connections.add(session)
    session.on('error', (error) => log.debug('session error', { ...whoIs(session), error }))
    session.init()
    return session
  }
}

/** The peer as log lines name it. */
export function whoIs(session: Session): { ip: string; helo: string } {
  return { ip: session.remoteAddress, helo: session.hostNameAppearsAs || '' }
}
