// Sets up nodemailer's SMTP client for a session: over a socket that is connected already, with our TLS modes and
// timeouts, and with a limit to what a remote may say.

import type { Socket } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Dialogue } from './dialogue.ts'
import type { Ips } from './outcome.ts'
import type { Timeouts } from './timeouts.ts'

/**
 * The limit of all replies to one command, or to commands that were sent together. The client limits one reply, but
 * not empty lines, with which a remote could fill our memory.
 */
const HEARD_MAX_BYTES = 256 * 1024

/** A TLS mode of the configuration. */
type TlsMode = 'off' | 'opportunistic' | 'required' | 'verify'

/** A connection to a host, before anything is said. */
export interface Connected extends Ips {
  socket: Socket
  port: number
  /** The name that its certificate must have. */
  name: string
  /** Sessions to one IP address with the same `way` (route.ts) may carry each other's mail. */
  way: string
  tls: TlsMode
  /** TLS from the first byte (port 465). */
  implicitTls: boolean
  /** The login for this host; kept here because a reload may change host and password in the meantime. */
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
  tidyReplies(client)
  holdInStep(client)
  hideName(client)
  return client
}

/** Sends each command as `rewrite` returns it. */
export function rewriteCommands(client: SMTPConnection, rewrite: (line: string) => string): void {
  const say = methodOf(client, '_sendCommand')
  Reflect.set(client, '_sendCommand', (line: string, logged?: string) => say(rewrite(line), logged))
}

/** The extensions that the remote offers, in capitals. This field is private, and not in the client's types. */
export function extensionsOf(client: SMTPConnection): string[] {
  const known: unknown = Reflect.get(client, '_supportedExtensions')
  return Array.isArray(known) ? known : []
}

/** The largest mail that the remote accepts (RFC 1870); Infinity if it does not say. */
export function sizeMaxOf(client: SMTPConnection): number {
  const size: unknown = Reflect.get(client, '_maxAllowedSize')
  return typeof size === 'number' && size > 0 ? size : Number.POSITIVE_INFINITY
}

/** Whether part of a mail's content is still to be sent. */
export function isSendingContent(client: SMTPConnection): boolean {
  return Reflect.get(client, '_currentDataStream') !== false
}

const PIPELINING = 'PIPELINING'
const NO_PIPELINING = 'X-NO-PIPELINING'

/** Whether the next mail's commands may be sent together, where the remote offers that (RFC 2920). */
export function pipelineCommands(client: SMTPConnection, may: boolean): void {
  const offered = extensionsOf(client)
  const at = offered.indexOf(may ? NO_PIPELINING : PIPELINING)
  if (at >= 0) offered[at] = may ? PIPELINING : NO_PIPELINING
}

const REFUSAL = /^[45]\d\d[ -]/
/** RFC 5321 4.2. */
const REPLY_LINE = /^\d{3}(?:[ -]|\r?$)/

/**
 * Limits what is heard, and leaves out lines within a reply that are not reply lines, such as part of a banner with
 * a line break too many. The client would take such a line for the last one of the reply, and from then on each
 * reply for the answer to the wrong command. This replaces private methods, which is safe as long as the version of
 * nodemailer is pinned.
 */
function tidyReplies(client: SMTPConnection): void {
  let heardBytes = 0
  let tail = ''
  let isWithin = false
  const isOfReply = (line: string): boolean => {
    if (isWithin && !REPLY_LINE.test(line)) return false
    isWithin = /^\d{3}-/.test(line)
    return true
  }
  before(client, '_sendCommand', () => {
    heardBytes = 0
  })
  // RFC 3207 6: what was said before TLS must not count afterwards.
  before(client, '_upgradeConnection', () => {
    tail = ''
    isWithin = false
  })
  // If the connection ends within a line, the line counts only when it is a refusal.
  before(client, '_onClose', () => {
    Reflect.set(client, '_remainder', REFUSAL.test(tail) ? tail : '')
  })
  const hear = methodOf(client, '_onData')
  Reflect.set(client, '_onData', (chunk: Buffer) => {
    heardBytes += chunk.length
    if (heardBytes > HEARD_MAX_BYTES) return methodOf(client, '_onResponseTooLarge')()
    const text = chunk.toString('latin1')
    // A line that comes byte by byte is copied only once, when it is complete.
    if (!text.includes('\n')) {
      tail += text
      return
    }
    const lines = (tail + text).split('\n')
    tail = lines.pop() ?? ''
    const kept = lines.filter(isOfReply).map((line) => `${line}\n`)
    hear(Buffer.from(kept.join(''), 'latin1'))
  })
}

/**
 * RFC 5321 4.3.2: DATA is answered with 354, and the content only after its end. The client accepts any 2xx for both.
 * When a remote sends one reply too many, that 2xx belongs to another command, and the mail would count as delivered
 * although its content was never sent.
 */
function holdInStep(client: SMTPConnection): void {
  const outOfStep = (reply: string) => (reply.startsWith('2') ? `out of step: ${reply}` : reply)
  readReplies(client, '_actionDATA', outOfStep)
  readReplies(client, '_actionSMTPStream', (reply) =>
    isSendingContent(client) ? outOfStep(reply) : reply,
  )
}

/** Removes the remote's name from its EHLO reply (RFC 5321 4.1.1.1): the client would find DSN in `mx-dsn.example`. */
function hideName(client: SMTPConnection): void {
  readReplies(client, '_actionEHLO', (reply) => reply.replace(/^(2\d\d[- ]).*/, '$1name'))
}

/** Has the client's method see each reply as `read` returns it. */
function readReplies(
  client: SMTPConnection,
  method: string,
  read: (reply: string) => string,
): void {
  const usual = methodOf(client, method)
  Reflect.set(client, method, (reply: string, done: unknown) => usual(read(reply), done))
}

function before(client: SMTPConnection, method: string, does: () => void): void {
  const usual = methodOf(client, method)
  Reflect.set(client, method, (...given: unknown[]) => {
    does()
    usual(...given)
  })
}

function methodOf(client: SMTPConnection, name: string): (...given: unknown[]) => void {
  const method: (...given: unknown[]) => void = Reflect.get(client, name)
  return method.bind(client)
}
