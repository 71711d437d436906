// Tracks which command of a session waits for its reply, and which one got the last reply. With PIPELINING
// (RFC 2920) several commands are under way at once, and nodemailer's client cannot tell at which of them a
// connection broke. It logs all commands and replies; this reads that log.

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
  // Clears the way for the next mail.
  RSET: 'mail',
}

export class Dialogue {
  /** For nodemailer's client: it logs a command as it is sent and a reply once it is whole. */
  readonly logger = {
    debug: ({ tnx }: { tnx?: string }, line: string): void => {
      if (tnx === 'client') this.#sent(line)
      else if (tnx === 'server') this.#heard(line)
    },
    info(): void {},
    warn(): void {},
    error(): void {},
  }
  /** What waits for a reply; the next one is for the first of them. */
  #awaited: SmtpState[] = ['connect']
  /** What the last reply was to. */
  #answered: SmtpState = 'connect'
  #refusal: { state: SmtpState; reply: string } | null = null
  #peerName = ''

  /** Where it is. */
  get state(): SmtpState {
    return this.#awaited[0] ?? (this.#answered === 'dot' ? 'mail' : this.#answered)
  }

  /** Where trouble came up: at a reply, or at the lack of one. */
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
   * The first no to MAIL or RCPT. With DATA on its way together with them the client waits for the reply to
   * that as well, which a remote that hangs up behind its no never gives.
   */
  get refusal(): { state: SmtpState; reply: string } | null {
    return this.#refusal
  }

  /** What the remote called itself in answer to EHLO (RFC 5321 4.1.1.1), in lower case. */
  get peerName(): string {
    return this.#peerName
  }

  /** The session is set up, or through with a mail: what follows is about the next. */
  ready(): void {
    this.#refusal = null
    this.#answered = 'mail'
  }

  #sent(line: string): void {
    // Name and password, one at a time.
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
