// What the listeners for returned mail and for submissions have in common: who is let in, smtp-server set
// up alike, its certificate, how a session begins and how all end.

import type { Socket } from 'node:net'
import type { SMTPServer } from 'smtp-server'
import type { SubmissionOptions } from '../config/submission.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { addressMatcher } from '../network.ts'
import type { Door, DoorRules, Welcome } from './door.ts'
import type { Counts } from './intake.ts'
import type { Bounds, Budget } from './limits.ts'
import type { Listeners } from './listen.ts'
import type { ClientAddress } from './proxy.ts'
import type { Room } from './room.ts'
import type { Session, Surroundings } from './session.ts'
import { readCertificate } from './tls.ts'

/** A section that tells of a listener. */
type Section = Config['smtp'] | SubmissionOptions['submission']

/** What stands while a listener stands, whatever comes in there. */
export interface Premises {
  log: Log
  bounds: Bounds
  budget: Budget
  room: Room
  counts: Counts
}

/** Who is let in. Throws when `proxyProtocolFrom` holds something that is no address. */
export function doorRules(hostname: string, section: Section): DoorRules {
  const { connectionsMax, connectionsPerIpMax, sessionMaxS, proxyProtocolFrom } = section
  const sessionMaxMs = sessionMaxS * 1000
  const isProxy = addressMatcher(proxyProtocolFrom)
  return { hostname, connectionsMax, connectionsPerIpMax, sessionMaxMs, isProxy }
}

/** smtp-server's options; `off` are commands that there are none of here. */
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
    // MAIL's SIZE= is checked against it; `receive` counts the bytes. Not `rejectOversized`: over
    // LMTP that sends too few replies when an address was given twice.
    size: sizeMaxBytes,
    // smtp-server brings a certificate whose key is public, so without our own there is no STARTTLS.
    disabledCommands: ['XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL', ...off, 'STARTTLS'],
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    socketTimeout: idleMs,
    maxCommandLength: commandMaxBytes,
    // Else smtp-server lets an event loop turn pass before the greeting.
    onConnect: (_data: unknown, callback: () => void) => callback(),
  }
}

/** STARTTLS with the certificate in the files from now on; without one, no STARTTLS. */
export function useCertificate(servers: readonly SMTPServer[], section: Section): void {
  const certificate = readCertificate(section)
  for (const server of servers) {
    if (certificate) server.updateSecureContext(certificate)
    const others = (server.options.disabledCommands ?? []).filter((name) => name !== 'STARTTLS')
    server.options.disabledCommands = certificate ? others : [...others, 'STARTTLS']
  }
}

/** Begins sessions that `open` makes. */
export function welcome(
  server: SMTPServer,
  { bounds, counts, log }: Premises,
  open: (socket: Socket, client: ClientAddress, around: Surroundings) => Session,
): Welcome {
  return (socket, client, ended) => {
    const session = open(socket, client, {
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

/** Nobody comes in any more; who is inside may finish his transaction, for `drainMs` at most. */
export async function closeAll(listeners: Listeners, door: Door, drainMs: number): Promise<void> {
  const closed = listeners.close()
  await door.close(drainMs)
  await closed
}

/** The peer as log lines name it. */
export function whoIs(session: Session): { ip: string; helo: string } {
  return { ip: session.remoteAddress, helo: session.hostNameAppearsAs || '' }
}
