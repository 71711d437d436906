// A scriptable SMTP server for tests: what a remote may do to a client. It accepts by default; a script
// gives another reply for a state, drops the connection, says nothing, or waits for a promise. What it
// was told is kept for the test to look at.

import { createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, type TLSSocket, TLSSocket as Tls } from 'node:tls'
import { freePort } from './port.ts'

export type RemoteState =
  | 'connect'
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'dot'
  | 'rset'

/** A whole reply, perhaps the last, or the end of the connection, or no reply at all. */
export type Answer = string | { last: string } | { drop: true } | { hang: true } | { garbage: true }
export type Script = Partial<
  Record<RemoteState, Answer | ((line: string) => Answer | undefined | Promise<Answer | undefined>)>
>

export const drop = { drop: true } as const
export const hang = { hang: true } as const

export interface ReceivedMail {
  /** The whole MAIL and RCPT commands. */
  mail: string
  rcpt: string[]
  /** Without dot-stuffing. */
  data: string
  secure: boolean
  user: string
  /** Number of the connection it came over, from 1. */
  session: number
}

export interface RemoteOptions {
  host?: string
  port?: number
  script?: Script
  extensions?: string[]
  tls?: { key: string; cert: string }
  /** TLS from the first byte. */
  implicitTls?: boolean
  /** `name:password`; AUTH is asked for before MAIL. */
  user?: string
}

export const EXTENSIONS = ['PIPELINING', '8BITMIME', 'SMTPUTF8', 'SIZE 1000000', 'DSN']

export class Remote implements AsyncDisposable {
  readonly mails: ReceivedMail[] = []
  readonly commands: string[] = []
  sessions = 0
  open = 0
  /** Mails in DATA at one time, now and at most. */
  busy = 0
  busyMost = 0
  script: Script
  readonly options: RemoteOptions
  #server: Server
  #sockets = new Set<Socket>()

  private constructor(options: RemoteOptions) {
    this.options = options
    this.script = options.script ?? {}
    this.#server = createServer((socket) => void new Talk(this, socket).run())
    this.#server.on('connection', (socket: Socket) => {
      this.sessions += 1
      this.open += 1
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        this.open -= 1
        this.#sockets.delete(socket)
      })
    })
  }

  static async start(options: RemoteOptions = {}): Promise<Remote> {
    const remote = new Remote(options)
    const port = options.port ?? (await freePort())
    await new Promise<void>((resolve, reject) => {
      remote.#server.once('error', reject)
      remote.#server.listen(port, options.host ?? '127.0.0.1', resolve)
    })
    return remote
  }

  get port(): number {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  /** Ends all connections, as a server that restarts. */
  disconnect(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  /** From now on any other connection is refused, as by a firewall that counts them. */
  refuseOthers(): void {
    this.#server.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.disconnect()
    await closed
  }
}

/** One connection. */
class Talk {
  #remote: Remote
  #socket: Socket | TLSSocket
  #session: number
  #received = Buffer.alloc(0)
  #ended = false
  #wake = () => {}
  #listen = (chunk: Buffer) => {
    this.#received = Buffer.concat([this.#received, chunk])
    this.#wake()
  }
  #mail = ''
  #rcpt: string[] = []
  #user = ''

  constructor(remote: Remote, socket: Socket) {
    this.#remote = remote
    this.#socket = socket
    this.#session = remote.sessions + 1
    socket.on('close', () => {
      this.#ended = true
      this.#wake()
    })
    if (remote.options.implicitTls) this.#secure()
    else socket.on('data', this.#listen)
  }

  async run(): Promise<void> {
    if (!(await this.#answer('connect', '', '220 remote.example ESMTP'))) return
    for (let line = await this.#line(); line !== null; line = await this.#line()) {
      this.#remote.commands.push(line)
      if (!(await this.#command(line))) return
    }
  }

  async #command(line: string): Promise<boolean> {
    const { options } = this.#remote
    switch (line.slice(0, 4).toUpperCase()) {
      case 'EHLO':
        return await this.#answer('ehlo', line, this.#greeting())
      case 'HELO':
        return await this.#answer('helo', line, '250 remote.example')
      case 'STAR': {
        if (!options.tls) return await this.#answer('starttls', line, '502 5.5.1 no TLS')
        const went = await this.#answer('starttls', line, '220 2.0.0 go ahead')
        if (went && this.#remote.script.starttls === undefined) this.#secure()
        return went
      }
      case 'AUTH':
        return await this.#auth(line)
      case 'MAIL':
        if (options.user && this.#user === '') return this.#write('530 5.7.0 who are you')
        this.#rcpt = []
        this.#mail = line
        return await this.#answer('mail', line, '250 2.1.0 sender ok', () => (this.#mail = ''))
      case 'RCPT':
        this.#rcpt.push(line)
        return await this.#answer('rcpt', line, '250 2.1.5 recipient ok', () => this.#rcpt.pop())
      case 'DATA':
        return await this.#data()
      case 'RSET':
        this.#rcpt = []
        return await this.#answer('rset', line, '250 2.0.0 reset')
      case 'QUIT':
        this.#write('221 2.0.0 bye')
        this.#socket.end()
        return false
      default:
        return this.#write('500 5.5.2 what?')
    }
  }

  #greeting(): string {
    const { options } = this.#remote
    const isSecure = this.#socket instanceof Tls
    const lines = ['remote.example', ...(options.extensions ?? EXTENSIONS)]
    if (options.tls && !isSecure) lines.push('STARTTLS')
    if (options.user) lines.push('AUTH PLAIN LOGIN')
    return lines.map((line, i) => `250${i === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n')
  }

  async #auth(line: string): Promise<boolean> {
    const [, user, pass] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
      .toString()
      .split('\0')
    const isRight = `${user}:${pass}` === this.#remote.options.user
    if (isRight) this.#user = user ?? ''
    return await this.#answer('auth', line, isRight ? '235 2.7.0 welcome' : '535 5.7.8 no')
  }

  async #data(): Promise<boolean> {
    const remote = this.#remote
    if (this.#mail === '' || this.#rcpt.length === 0) return this.#write('503 5.5.1 nobody')
    let refused = false
    const went = await this.#answer('data', '', '354 go on', () => {
      refused = true
    })
    if (!went || refused) return went
    remote.busy += 1
    remote.busyMost = Math.max(remote.busyMost, remote.busy)
    const lines: string[] = []
    for (let line = await this.#line('latin1'); line !== '.'; line = await this.#line('latin1')) {
      if (line === null) {
        remote.busy -= 1
        return false
      }
      lines.push(line.replace(/^\./, ''))
    }
    const secure = this.#socket instanceof Tls
    const data = `${lines.join('\r\n')}\r\n`
    const mail = { mail: this.#mail, rcpt: this.#rcpt, data, secure, user: this.#user }
    remote.mails.push({ ...mail, session: this.#session })
    const done = await this.#answer('dot', data, '250 2.0.0 queued as 42', () => remote.mails.pop())
    remote.busy -= 1
    return done
  }

  /** Says what the script has for a state, else `usual`; whether the session goes on. */
  async #answer(
    state: RemoteState,
    line: string,
    usual: string,
    refused: () => void = () => {},
  ): Promise<boolean> {
    const scripted = this.#remote.script[state]
    const given = typeof scripted === 'function' ? await scripted(line) : scripted
    const answer = given ?? usual
    if (typeof answer === 'string') {
      if (/^[45]/.test(answer)) refused()
      return this.#write(answer)
    }
    if ('garbage' in answer) {
      this.#socket.removeListener('data', this.#listen)
      this.#socket.once('data', () => this.#socket.write('this is no handshake\r\n'))
      return this.#write('220 go ahead')
    }
    if ('last' in answer) this.#socket.end(`${answer.last}\r\n`)
    else if ('drop' in answer) this.#socket.destroy()
    return false
  }

  #write(text: string): boolean {
    this.#socket.write(`${text}\r\n`)
    if (text.startsWith('421')) this.#socket.end()
    return !this.#ended
  }

  async #line(encoding: BufferEncoding = 'utf8'): Promise<string | null> {
    for (;;) {
      const end = this.#received.indexOf('\r\n')
      if (end >= 0) {
        const line = this.#received.toString(encoding, 0, end)
        this.#received = this.#received.subarray(end + 2)
        return line
      }
      if (this.#ended) return null
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  #secure(): void {
    const { tls } = this.#remote.options
    const plain = this.#socket
    plain.removeListener('data', this.#listen)
    const secure = new Tls(plain, { isServer: true, secureContext: createSecureContext(tls) })
    secure.on('error', () => {})
    secure.on('data', this.#listen)
    this.#socket = secure
  }
}
