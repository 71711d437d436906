// Tracks which command of a session waits for its reply, and which command got the last reply. With PIPELINING
// (RFC 2920) several commands are under way at once, and nodemailer's client cannot tell at which of them the
// connection broke. The client logs all commands and replies, and this class is that log.

import type { SmtpState } from '../event.ts'

/** What nodemailer's errors carry beside the message. */
export interface Trouble {
  message: string
  code?: string | undefined
  command?: string | undefined
  response?: string | undefined
}

const VERBS: Record<string, SmtpState> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
  // Sent before the next mail.
  RSET: 'mail',
}

export class Dialogue {
  /** For nodemailer's client, which logs a command when it is sent and a reply when it is complete. */
  readonly logger = {
    debug: ({ tnx }: { tnx?: string }, line: string): void => {
      if (tnx === 'client') this.#sent(line)
      else if (tnx === 'server') this.#heard(line)
    },
    info(): void {},
    warn(): void {},
    error(): void {},
  }
  /** Commands that wait for a reply; the next reply belongs to the first of them. */
  #awaited: SmtpState[] = ['connect']
  /** The command that the last reply was for. */
  #answered: SmtpState = 'connect'
  #refusal: { state: SmtpState; reply: string } | null = null
  #peerName = ''

  /** The command whose reply is awaited, else where the session stands. */
  get state(): SmtpState {
    return this.#awaited[0] ?? (this.#answered === 'dot' ? 'mail' : this.#answered)
  }

  /** The command that an error of the client is about: the one that was answered, or that got no answer. */
  stateOf({ command, code, response }: Trouble): SmtpState {
    switch (command) {
      case 'MAIL FROM':
        return 'mail'
      case 'RCPT TO':
        return 'rcpt'
      case 'DATA':
        return code === 'EMESSAGE' ? 'dot' : 'data'
      default:
        return response ? this.#answered : this.state
    }
  }

  /**
   * The first refusal of MAIL or RCPT. When DATA was sent together with them, the client also waits for the reply to
   * DATA; a remote that hangs up after its refusal never sends that.
   */
  get refusal(): { state: SmtpState; reply: string } | null {
    return this.#refusal
  }

  /** What the remote called itself in answer to EHLO (RFC 5321 4.1.1.1), in lower case. */
  get peerName(): string {
    return this.#peerName
  }

  /** To be called when the session is set up, and after each mail: what follows is about the next mail. */
  ready(): void {
    this.#refusal = null
    this.#answered = 'mail'
  }

  #sent(line: string): void {
    // AUTH LOGIN sends name and password as lines without a verb.
    const isLogin = this.#answered === 'auth' && this.#awaited.length === 0
    const state = isLogin ? 'auth' : VERBS[line.split(' ', 1)[0] ?? '']
    if (state === 'mail') this.#refusal = null
    if (state !== undefined) this.#awaited.push(state)
  }

  #heard(reply: string): void {
    this.#answered = this.#awaited.shift() ?? this.state
    const isOfEnvelope = this.#answered === 'mail' || this.#answered === 'rcpt'
    if (isOfEnvelope && /^[45]/.test(reply)) {
      this.#refusal ??= { state: this.#answered, reply }
    }
    const [, name] = (this.#answered === 'ehlo' && /^250[- ](\S+)/.exec(reply)) || []
    if (name !== undefined) this.#peerName = name.toLowerCase()
    if (this.#answered === 'data' && /^[23]/.test(reply)) this.#awaited.push('dot')
  }
}
