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
  /** What a session over it has in common with others that mail to the same address may go by. */
  way: string
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
  tidyReplies(client)
  holdInStep(client)
  hideName(client)
  return client
}

/** Has each command said as `rewrite` gives it. */
export function rewriteCommands(client: SMTPConnection, rewrite: (line: string) => string): void {
  const say = methodOf(client, '_sendCommand')
  Reflect.set(client, '_sendCommand', (line: string, logged?: string) => say(rewrite(line), logged))
}

/** What the remote offers, in capitals: the client's types leave out all that it keeps for itself. */
export function extensionsOf(client: SMTPConnection): string[] {
  const known: unknown = Reflect.get(client, '_supportedExtensions')
  return Array.isArray(known) ? known : []
}

/** The largest mail that the remote takes, as far as it says so (RFC 1870). */
export function sizeMaxOf(client: SMTPConnection): number {
  const size: unknown = Reflect.get(client, '_maxAllowedSize')
  return typeof size === 'number' && size > 0 ? size : Number.POSITIVE_INFINITY
}

/** Part of a content is still on its way. */
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
 * Puts an end to what is heard, and leaves out lines within a reply that are none, as of a banner with a line
 * break too many: the client takes such a line for the reply's last, and each reply that follows for the
 * answer to the next command. By methods that it keeps for itself, which its pinned version makes safe.
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
  // RFC 3207 6: nothing that was said before TLS counts behind it.
  before(client, '_upgradeConnection', () => {
    tail = ''
    isWithin = false
  })
  // A refusal counts without its line end too; the beginning of any other reply is none.
  before(client, '_onClose', () => {
    Reflect.set(client, '_remainder', REFUSAL.test(tail) ? tail : '')
  })
  const hear = methodOf(client, '_onData')
  Reflect.set(client, '_onData', (chunk: Buffer) => {
    heardBytes += chunk.length
    if (heardBytes > HEARD_MAX_BYTES) return methodOf(client, '_onResponseTooLarge')()
    const text = chunk.toString('latin1')
    // Of a line that comes byte by byte nothing is copied until it is whole.
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
 * RFC 5321 4.3.2: 354 answers DATA, and what is said before the content is over is no answer to it. The client
 * takes any 2xx for both, which is the reply to another command where the remote said one too many: then the
 * mail would have the reply to something else as well, or count as delivered with its content never sent.
 */
function holdInStep(client: SMTPConnection): void {
  const outOfStep = (reply: string) => (reply.startsWith('2') ? `out of step: ${reply}` : reply)
  readReplies(client, '_actionDATA', outOfStep)
  readReplies(client, '_actionSMTPStream', (reply) =>
    isSendingContent(client) ? outOfStep(reply) : reply,
  )
}

/** The client looks for extensions in the name of the remote as well: mx-dsn.example (RFC 5321 4.1.1.1). */
function hideName(client: SMTPConnection): void {
  readReplies(client, '_actionEHLO', (reply) => reply.replace(/^(2\d\d[- ]).*/, '$1name'))
}

/** Has the replies that a method is called with read as `read` gives them. */
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
