// One SMTP session with a remote (RFC 5321), over a socket that is connected already: greeting, EHLO,
// STARTTLS (RFC 3207), AUTH (RFC 4954), then mails one after the other. nodemailer's client speaks;
// here its errors become outcomes. Nothing throws. A session that had trouble is closed.

import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SMTPEnvelope } from 'nodemailer/lib/smtp-connection'
import type { SmtpState } from '../event.ts'
import {
  type Connected,
  createClient,
  extensionsOf,
  isSendingContent,
  pipelineCommands,
  rewriteCommands,
  type SessionOptions,
  sizeMaxOf,
} from './client.ts'
import { Dialogue, type Trouble } from './dialogue.ts'
import { hasLeft, type Ips, inOneLine, type Outcome, refusalOf } from './outcome.ts'
import type { Timeouts } from './timeouts.ts'

/** The client doubles all dots of a piece in one go; a piece of ten megabytes would block the thread for seconds. */
const PIECE_BYTES = 64 * 1024

/** A mail, and what it needs of the remote. */
export interface Content {
  bytes: Buffer
  /** Holds octets above 127 (RFC 6152). */
  eightBit: boolean
  /** Its header is in UTF-8 beyond ASCII (RFC 6532). */
  utf8Header: boolean
}

export interface Envelope {
  from: string
  to: string
  dsn: NonNullable<SMTPEnvelope['dsn']>
  /** Commands are not pipelined, even if the remote offers it. */
  stepwise?: boolean
}

/** The session, or why there is none; `tlsFailed`: it broke off in the handshake. */
type Opened = { session: Session } | { outcome: Outcome; tlsFailed: boolean }

export class Session {
  /** Mails that were offered over it. */
  mails = 0
  /** How much of the current or last mail's content has been sent. */
  sentBytes = 0
  /** All of that content has been sent, so the remote may have accepted the mail. */
  isWhole = false
  /** Lanes whose mail was sent over it. */
  readonly lanes = new Set<string>()
  readonly ips: Ips
  readonly way: string
  readonly #connection: SMTPConnection
  readonly #dialogue: Dialogue
  readonly #timeouts: Timeouts
  #giveUp: (outcome: Outcome) => void = () => {}
  /** How the session ended, null while it has not. */
  #ended: Outcome | null = null
  /** MAIL asks for SMTPUTF8 because of the mail's header. */
  #asksUtf8 = false

  private constructor(
    connection: SMTPConnection,
    dialogue: Dialogue,
    { localIp, remoteIp, way }: Connected,
    timeouts: Timeouts,
  ) {
    this.#connection = connection
    this.#dialogue = dialogue
    this.#timeouts = timeouts
    this.ips = { localIp, remoteIp }
    this.way = way
    connection.on('error', (error: Trouble) => this.#end(this.#outcomeOf(error)))
    connection.on('end', () => this.#end(this.#broken('connection closed')))
    // By itself the client asks for SMTPUTF8 only because of addresses.
    rewriteCommands(connection, (line) =>
      this.#asksUtf8 && line.startsWith('MAIL FROM:') ? `${line} SMTPUTF8` : line,
    )
  }

  /** Greets, secures and logs in. */
  static async open(connected: Connected, options: SessionOptions): Promise<Opened> {
    const { socket } = connected
    const dialogue = new Dialogue()
    const connection = createClient(connected, options, dialogue)
    const session = new Session(connection, dialogue, connected, options.timeouts)
    let tlsFailed = false
    connection.on('error', () => {
      tlsFailed = connection.upgrading === true
    })
    const outcome = await session.#until((done) =>
      connection.connect((error) => {
        done(error === undefined ? null : session.#outcomeOf(error))
      }),
    )
    const refused = outcome ?? (await session.#login(connected.auth))
    if (refused === null) {
      dialogue.ready()
      return { session }
    }
    session.destroy()
    socket.destroy()
    // With TLS 1.3 our side of the handshake is over before the server can reject it.
    const brokeBehindIt =
      connection.secure && refused.kind === 'unreachable' && refused.state === 'ehlo'
    return { outcome: refused, tlsFailed: tlsFailed || brokeBehindIt }
  }

  get isOpen(): boolean {
    return this.#ended === null
  }

  /** What the remote is to reply to next. */
  get state(): SmtpState {
    return this.#dialogue.state
  }

  /** What the remote calls itself, in lower case. */
  get peerName(): string {
    return this.#dialogue.peerName
  }

  /** Whether the remote offers an extension, in capitals. */
  #offers(extension: string): boolean {
    return extensionsOf(this.#connection).includes(extension)
  }

  /** Offers one mail. Afterwards the session is ready for the next, or closed. */
  async send(envelope: Envelope, content: Content): Promise<Outcome> {
    const lacking = this.#lacking(envelope, content)
    if (lacking !== null) return lacking
    const outcome = await this.#offer(envelope, content)
    // RFC 6531 3.2 requires SMTPUTF8 also for a header in UTF-8. Asking for it from the start would lose mail: a
    // server that grants it must bounce the mail if the next server does not offer it, and most mailbox servers do
    // not, although they accept such headers without it. So we ask only if the mail is refused without it.
    const mayAsk = content.utf8Header && !isInUtf8(envelope) && this.#offers('SMTPUTF8')
    if (!mayAsk || !this.isOpen || !isOfContent(outcome)) return outcome
    this.#asksUtf8 = true
    const again = await this.#offer(envelope, content)
    this.#asksUtf8 = false
    return again
  }

  async #offer(envelope: Envelope, content: Content): Promise<Outcome> {
    this.mails += 1
    this.sentBytes = 0
    this.isWhole = false
    pipelineCommands(this.#connection, !envelope.stepwise)
    const { dotMs, idleMs } = this.#timeouts
    let sent = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    // The client begins to read after the 354, and reads as fast as the remote takes the content.
    const read = () => {
      if (sent === 0) this.#waitFor(dotMs)
      clearTimeout(timer)
      // A socket that still has data to write never times out by itself.
      timer = setTimeout(() => this.destroy(this.#unreachable('Timeout')), dotMs)
      const piece = content.bytes.subarray(sent, sent + PIECE_BYTES)
      sent += piece.length
      this.sentBytes = sent
      this.isWhole = sent === content.bytes.length
      setImmediate(() => {
        stream.push(piece)
        if (sent === content.bytes.length) stream.push(null)
      })
    }
    const stream = new Readable({ read })
    const message = { ...envelope, use8BitMime: content.eightBit, size: content.bytes.length }
    const outcome = await this.#until((done) =>
      this.#connection.send(message, stream, (error, info) => {
        if (error) return done(this.#outcomeOf(error))
        const text = inOneLine(info?.response ?? '')
        done({ kind: 'accepted', text, dsn: this.#offers('DSN'), ...this.ips })
      }),
    )
    if (outcome === null) throw new Error('smtp: a send without an outcome')
    // A remote that left before it had the whole mail cannot have accepted it: another host may be tried.
    if (hasLeft(outcome) && outcome.state === 'dot' && !this.isWhole) outcome.state = 'data'
    this.#dialogue.ready()
    // If the remote answered before it had the whole mail, the rest must not stay in memory for `dotMs`.
    stream.destroy()
    clearTimeout(timer)
    this.#waitFor(idleMs)
    // In the middle of a mail the remote would take our next command for a line of the mail.
    if (outcome.kind === 'unreachable' || isSendingContent(this.#connection)) this.destroy()
    else if (outcome.kind !== 'accepted' && this.isOpen) await this.#reset()
    return outcome
  }

  /** Sends QUIT and closes. */
  quit(): void {
    if (!this.isOpen) return
    this.#connection.quit()
    this.#ended = this.#unreachable('closed')
  }

  /** Closes at once; what is being sent ends with `outcome`. */
  destroy(outcome: Outcome = this.#unreachable('closed')): void {
    this.#end(outcome)
    this.#connection.close()
  }

  /**
   * The refusal if the remote cannot take such a mail (RFC 6531 3.5, RFC 1870 6), else null. 8-bit content is sent to
   * every remote, as Exim and qmail do, although RFC 6152 3 wants it converted or returned: hosts that do not announce
   * 8BITMIME accept it all the same, a conversion would break the sender's DKIM signature, and returning the mail
   * would help nobody.
   */
  #lacking(envelope: Envelope, { bytes }: Content): Outcome | null {
    const refused = { kind: 'refused', state: 'mail', code: null, ...this.ips } as const
    // The client refuses to send these, which would be an error at each try.
    if (/[<>]/.test(envelope.from + envelope.to)) {
      const text = 'an address with < or > in it cannot be written to here'
      return { ...refused, status: '5.1.3', text, reason: 'syntax-error' }
    }
    if (isInUtf8(envelope) && !this.#offers('SMTPUTF8')) {
      const text = 'the remote takes no addresses in UTF-8 (SMTPUTF8)'
      return { ...refused, status: '5.6.7', text }
    }
    const sizeMax = sizeMaxOf(this.#connection)
    if (bytes.length > sizeMax) {
      const text = `the mail has ${bytes.length} bytes, the remote takes ${sizeMax}`
      return { ...refused, status: '5.3.4', text }
    }
    return null
  }

  async #login(auth: Connected['auth']): Promise<Outcome | null> {
    if (auth === null) return null
    if (!this.#connection.allowsAuth) {
      const text = 'the server offers no AUTH'
      return { kind: 'deferred', state: 'auth', code: null, status: '', text, ...this.ips }
    }
    return await this.#until((done) =>
      this.#connection.login({ ...auth }, (error) => {
        done(error ? this.#outcomeOf(error) : null)
      }),
    )
  }

  #waitFor(ms: number): void {
    const { _socket: socket } = this.#connection
    if (socket && this.isOpen) socket.setTimeout(ms)
  }

  async #reset(): Promise<void> {
    const failed = await this.#until((done) =>
      this.#connection.reset((error) => {
        done(error ? this.#outcomeOf(error) : null)
      }),
    )
    if (failed !== null) this.destroy()
  }

  /** Runs one dialogue; it also ends when the session does. Null = nothing went wrong. */
  #until(run: (done: (outcome: Outcome | null) => void) => void): Promise<Outcome | null> {
    return new Promise((resolve) => {
      if (this.#ended !== null) return resolve(this.#ended)
      this.#giveUp = resolve
      run(resolve)
    })
  }

  // The client calls back with its error after its events, and the callback knows more: let it come first.
  #end(outcome: Outcome): void {
    if (this.#ended !== null) return
    this.#ended = outcome
    setImmediate(() => this.#giveUp(outcome))
  }

  #outcomeOf(error: Trouble): Outcome {
    const state = this.#dialogue.stateOf(error)
    const refusal = refusalOf(error.response ?? '', state, this.ips)
    return refusal ?? this.#broken(inOneLine(error.message), state)
  }

  /** The outcome of a broken session: the remote's refusal, if it gave one before it broke off. */
  #broken(why: string, state?: SmtpState): Outcome {
    const { reply = '', state: at = 'mail' } = this.#dialogue.refusal ?? {}
    return refusalOf(reply, at, this.ips) ?? this.#unreachable(why, state)
  }

  #unreachable(why: string, state: SmtpState = this.#dialogue.state): Outcome {
    return { kind: 'unreachable', why, state, ...this.ips }
  }
}

function isInUtf8({ from, to }: Envelope): boolean {
  return /[^\p{ASCII}]/u.test(from + to)
}

/** Whether the mail was refused because of its form (RFC 3463 3.7). */
function isOfContent(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.status.startsWith('5.6.')
}
