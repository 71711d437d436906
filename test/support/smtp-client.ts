// A raw SMTP client for tests: it sends exactly the bytes it is told to, in the same pieces.
// Replies are read one by one; `closed` waits for the end. It judges nothing itself.

import { connect, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'

export class SmtpClient {
  #socket: Socket | TLSSocket
  #received = ''
  #closed = false
  #wake = () => {}

  private constructor(socket: Socket) {
    this.#socket = socket
    this.#listen()
  }

  /** `host:port`, `[v6]:port` or `unix:/path`, as a listener names its addresses. */
  static async connect(address: string, { allowHalfOpen = false } = {}): Promise<SmtpClient> {
    const port = address.lastIndexOf(':')
    const host = address.slice(0, port).replace(/^\[|\]$/g, '')
    const socket = address.startsWith('unix:')
      ? connect(address.slice(5))
      : connect({ port: Number(address.slice(port + 1)), host, allowHalfOpen })
    const client = new SmtpClient(socket)
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
    return client
  }

  /** The same with TLS from the start. */
  static async connectTls(address: string): Promise<SmtpClient> {
    const client = await SmtpClient.connect(address)
    await client.handshake()
    return client
  }

  /** Connects, reads the greeting and says EHLO (or another opening). */
  static async greet(address: string, opening = 'EHLO client.example'): Promise<SmtpClient> {
    const client = await SmtpClient.connect(address)
    await client.reply()
    await client.command(opening)
    return client
  }

  get socket(): Socket | TLSSocket {
    return this.#socket
  }

  send(data: string | Uint8Array): void {
    this.#socket.write(typeof data === 'string' ? Buffer.from(data, 'latin1') : data)
  }

  /** One segment a byte: each is written after the kernel took the one before. */
  async sendByteWise(data: string): Promise<void> {
    for (const byte of Buffer.from(data, 'latin1')) {
      await new Promise<void>((resolve) => {
        this.#socket.write(Buffer.of(byte), () => setImmediate(resolve))
      })
    }
  }

  /** The next reply, its lines joined by \n; '' when the connection closed instead. */
  async reply(): Promise<string> {
    for (;;) {
      const match = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(this.#received)
      if (match) {
        this.#received = this.#received.slice(match[0].length)
        return match[0].trimEnd().replaceAll('\r\n', '\n')
      }
      if (this.#closed) return ''
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  async command(line: string): Promise<string> {
    this.send(`${line}\r\n`)
    return this.reply()
  }

  /** MAIL, RCPT for each recipient, DATA: up to the 354. */
  async openMail(recipients: string[], sender = ''): Promise<string> {
    await this.command(`MAIL FROM:<${sender}>`)
    for (const recipient of recipients) await this.command(`RCPT TO:<${recipient}>`)
    return this.command('DATA')
  }

  /** A whole transaction; `content` is sent as it is, before the final CR LF . CR LF. */
  async mail(recipients: string[], content: string, sender = ''): Promise<string> {
    await this.openMail(recipients, sender)
    this.send(`${content}\r\n.\r\n`)
    return this.reply()
  }

  /** Resolves when the server has closed the connection; what it still said, all of it. */
  async closed(): Promise<string> {
    while (!this.#closed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    const rest = this.#received
    this.#received = ''
    return rest
  }

  /** STARTTLS and the handshake. The certificate is taken as it is. */
  async startTls(): Promise<TLSSocket> {
    const answer = await this.command('STARTTLS')
    if (!answer.startsWith('220')) throw new Error(answer)
    return this.handshake()
  }

  async handshake(): Promise<TLSSocket> {
    this.#socket.removeAllListeners()
    const secure = connectTls({ socket: this.#socket, rejectUnauthorized: false })
    this.#socket = secure
    this.#listen()
    await new Promise<void>((resolve, reject) => {
      secure.once('secureConnect', resolve)
      secure.once('error', reject)
    })
    return secure
  }

  close(): void {
    this.#socket.destroy()
  }

  #listen(): void {
    this.#socket.on('data', (chunk: Buffer) => {
      this.#received += chunk.toString('latin1')
      this.#wake()
    })
    const gone = () => {
      this.#closed = true
      this.#wake()
    }
    this.#socket.on('close', gone).on('end', gone).on('error', gone)
  }
}
