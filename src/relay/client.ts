// nodemailer's SMTP client as a session needs it: over a socket that is connected already, with our modes of
// TLS and our patience, and with an end to what a remote may say.

import type { Socket } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Dialogue } from './dialogue.ts'
import type { Ips } from './outcome.ts'
import type { Timeouts } from './timeouts.ts'

/**
 * Of the replies to one command, or to those that were sent together. The client has a limit for one reply,
 * but none for empty lines, which a remote could fill our memory with.
 */
const HEARD_MAX_BYTES = 256 * 1024

/** A TLS mode of the configuration. */
type TlsMode = 'off' | 'opportunistic' | 'required' | 'verify'

/** A connection to a host, before anything is said. */
export interface Connected extends Ips {
  socket: Socket
  port: number
  /** The name that its certificate is to have. */
  name: string
  tls: TlsMode
  /** TLS from the first byte (port 465). */
  implicitTls: boolean
  /** Who we are there: a reload may change host and password before it is said. */
  auth: { user: string; pass: string } | null
}

export interface SessionOptions {
  /** Our name for EHLO. */
  hostname: string
  timeouts: Timeouts
}

export function createClient(
  { socket, name, tls, implicitTls }: Connected,
  { timeouts, hostname }: SessionOptions,
  { logger }: Dialogue,
): SMTPConnection {
  const isForced = tls === 'required' || tls === 'verify'
  const client = new SMTPConnection({
    connection: socket,
    host: name,
    name: hostname,
    secure: implicitTls,
    ignoreTLS: tls === 'off',
    opportunisticTLS: tls === 'opportunistic',
    requireTLS: isForced && !implicitTls,
    tls: { rejectUnauthorized: tls === 'verify', minVersion: 'TLSv1.2' },
    connectionTimeout: timeouts.greetingMs,
    greetingTimeout: timeouts.greetingMs,
    socketTimeout: timeouts.idleMs,
    logger,
    transactionLog: true,
  })
  boundReplies(client)
  return client
}

/** By methods that the client keeps for itself, which its pinned version makes safe. */
function boundReplies(client: SMTPConnection): void {
  let heardBytes = 0
  wrap(client, '_sendCommand', () => {
    heardBytes = 0
    return true
  })
  wrap(client, '_onData', (chunk) => {
    heardBytes += (chunk as Buffer).length
    if (heardBytes <= HEARD_MAX_BYTES) return true
    const end: () => void = Reflect.get(client, '_onResponseTooLarge')
    end.call(client)
    return false
  })
}

/** Calls a method only where `before` says so. */
function wrap(
  client: SMTPConnection,
  method: string,
  before: (...given: unknown[]) => boolean,
): void {
  const usual: (...given: unknown[]) => void = Reflect.get(client, method)
  Reflect.set(client, method, (...given: unknown[]) => {
    if (before(...given)) usual.apply(client, given)
  })
}
