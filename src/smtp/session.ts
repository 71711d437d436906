// One SMTP or LMTP session: smtp-server's connection (RFC 5321, 2033, 3207) with our changes. It overrides
// private methods of smtp-server, which is safe as long as its version is pinned; each override says why. A
// session ends with QUIT or with our 421 (`dismiss`).

import type { Socket } from 'node:net'
import type { SMTPServer } from 'smtp-server'
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js'
import { withAsciiDomain } from '../mailbox.ts'
import { DataStream } from './data.ts'
import type { Bounds } from './limits.ts'
import type { ClientAddress } from './proxy.ts'
import { type ReplyName, replyOf } from './reply.ts'

export interface Surroundings {
  bounds: Bounds
  /** The socket has closed. */
  ended(): void
  /** We have ended the session with a 421. */
  dismissed(text: string): void
}

const OWN_CODE = /^[245]\.\d+\.\d+ /
/** A sender that smtp-server finds no address in: `MAILER-DAEMON`, or brackets left out. */
const ODD_SENDER = /^MAIL FROM:\s*(?:<([^<>]*)>|([^\s<>]+))(\s.*)?$/i
/** A recipient, in brackets or without; what follows it are parameters. */
const RECIPIENT = /^RCPT TO:\s*(?:<([^<>]*)>|([^\s<>]+))(?:\s.*)?$/i
/** A greeting with a name of several words: `EHLO Front Desk`. */
const GREETING = /^(\S+\s+\S+)\s+\S.*$/s
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it must find
const CONTROL = /[\x00-\x1f\x7f-\x9f]/

const sessions = new WeakMap<object, Session>()

/** The session behind the data object that smtp-server hands to its callbacks. */
export function sessionOf(data: object): Session {
  const session = sessions.get(data)
  if (!session) throw new Error('no such session')
  return session
}

export class Session extends SMTPConnection {
  /** Envelope sender of the transaction as the peer gave it, '' for the null sender. */
  sender = ''
  /** The size that MAIL declared (RFC 1870); 0 when none. */
  declaredBytes = 0
  readonly #surroundings: Surroundings
  #errors = 0
  #answering = false
  #answeringSinceMs = 0
  #hasGivenUp = false
  #draining = false
  #dismissal: ReplyName | null = null

  constructor(server: SMTPServer, socket: Socket, client: ClientAddress, around: Surroundings) {
    super(server, socket, { remoteAddress: client.ip, remotePort: client.port })
    this.#surroundings = around
    sessions.set(this.session, this)
    staysOpen(socket)
    socket.once('end', () => {
      const waitedMs = performance.now() - this.#answeringSinceMs
      this.#hasGivenUp = this.#answering && waitedMs >= around.bounds.patienceMs
    })
  }

  /** Under TLS the socket must not stay half open: TLS has its own end of the connection. */
  override upgrade(callback: () => void, secured: () => void): void {
    this._socket.allowHalfOpen = false
    super.upgrade(callback, secured)
  }

  /** No new transaction from here on; the session ends with the one that is open. */
  get draining(): boolean {
    return this.#draining
  }

  drain(): void {
    this.#draining = true
    if (!this.session.envelope?.mailFrom) this.dismiss('closing')
  }

  /** The peer waits for our verdict on its mail: `answered` follows. */
  answering(): void {
    this.#answering = true
    this.#answeringSinceMs = performance.now()
  }

  /**
   * Whether the peer no longer waits for the answer to its mail. A peer that closes its side right after the mail
   * still waits (`staysOpen`).
   */
  get hasLeft(): boolean {
    return this.#hasGivenUp || this._socket.destroyed
  }

  answered(): void {
    this.#answering = false
    if (this.#draining) this.dismiss('closing')
    else if (this.#dismissal) this.dismiss(this.#dismissal)
  }

  /**
   * Ends the session with a 421, but never between a mail and its answer: the mail may be stored by then, and
   * after a 421 the peer would send it again.
   */
  dismiss(name: ReplyName): void {
    if (this.#answering) {
      this.#dismissal ??= name
      return
    }
    if (this._closing || this._closed) return
    const { code, text } = replyOf(name, this.name)
    this.send(code, text)
  }

  destroy(): void {
    this._socket.destroy()
  }

  /**
   * Greets at once (with implicit TLS after the handshake), before it reads anything. Against spammers smtp-server
   * waits 100 ms and refuses a peer that talks first. Spammers get no further than RCPT here anyway, and real
   * senders, which open a connection for each mail, would be slowed down.
   */
  override init(): void {
    if (this.needsUpgrade) {
      this._setListeners(() => this.connectionReady())
      return
    }
    this.connectionReady()
    this._setListeners(() => {})
  }

  /** Our replies have an enhanced status code already; smtp-server would put its own in front. */
  override send(code: number, data?: string | string[] | null, context?: string | false): void {
    const text = Array.isArray(data) ? '' : (data ?? '')
    const own = OWN_CODE.test(text)
    if (own) super.send(code, text, false)
    // With a context the 421 is about a command. smtp-server's 4.4.2 would blame the connection.
    else if (code === 421 && context) super.send(code, `4.7.0 ${this.name} ${text}`, false)
    else super.send(code, data, context)
    if (code === 421) this.#surroundings.dismissed(text)
    if (code >= 500 && ++this.#errors >= this.#surroundings.bounds.errorsMax) {
      this.dismiss('tooManyErrors')
    }
  }

  override _onClose(): void {
    super._onClose()
    this.#surroundings.ended()
  }

  override _createParser(): DataStream {
    // Runs inside the parent's constructor, before the fields of this class are there.
    const parser = new DataStream({ maxCommandLength: this._server.options.maxCommandLength })
    parser.oncommand = (command, callback) => this._onCommand(command, callback)
    parser.on('error', (error) => this.send(421, `4.5.2 ${this.name} ${error.message}`))
    // The peer has closed its side, and everything that it sent has been answered.
    parser.on('finish', () => this.close())
    return parser
  }

  /**
   * No mail is refused for a malformed sender: losing a bounce would be worse. Nor for unknown parameters, although
   * RFC 5321 4.1.1.11 asks for a 555: the peer would give up the mail, and no parameter changes what we do with
   * returned mail. The submission listener does refuse them.
   */
  override handler_MAIL(command: Buffer, callback: () => void): void {
    const line = command.toString()
    const parsed = this._parseAddressCommand('mail from', command)
    const odd = parsed ? null : ODD_SENDER.exec(line)
    const sender = parsed ? parsed.address : (odd?.[1] ?? odd?.[2] ?? '')
    if (!this.session.envelope.mailFrom) {
      // smtp-server turns `xn--` domains into Unicode.
      this.sender = withAsciiDomain(sender)
      this.declaredBytes = sizeIn(line)
    }
    const harmless = odd && !CONTROL.test(line) ? Buffer.from(`MAIL FROM:<>${odd[3] ?? ''}`) : null
    super.handler_MAIL(harmless ?? command, callback)
  }

  /** Accepts a recipient without brackets too, and drops parameters, as RCPT has none here. */
  override handler_RCPT(command: Buffer, callback: () => void): void {
    const [, inBrackets, bare] = RECIPIENT.exec(command.toString()) ?? []
    const address = inBrackets ?? bare
    super.handler_RCPT(
      address === undefined ? command : Buffer.from(`RCPT TO:<${address}>`),
      callback,
    )
  }

  override handler_EHLO(command: Buffer, callback: () => void): void {
    super.handler_EHLO(firstWord(command), callback)
  }

  override handler_HELO(command: Buffer, callback: () => void): void {
    super.handler_HELO(firstWord(command), callback)
  }
}

/**
 * Lets a peer that has closed its side (`printf … | nc`) still get its answers. By default the socket would close as
 * well, and smtp-server does not answer unless `readyState` is `open`.
 */
function staysOpen(socket: Socket): void {
  socket.allowHalfOpen = true
  const readyState = () => (socket.writable ? 'open' : 'closed')
  Object.defineProperty(socket, 'readyState', { get: readyState })
}

/** Cuts the client's name to its first word: nobody is refused for a name of several words. */
function firstWord(greeting: Buffer): Buffer {
  const [, first] = GREETING.exec(greeting.toString()) ?? []
  return first === undefined ? greeting : Buffer.from(first)
}

/** The size that a MAIL command declares; 0 when none. */
function sizeIn(line: string): number {
  return Number(/ SIZE=(\d{1,15})(?: |$)/i.exec(line)?.[1] ?? 0)
}
