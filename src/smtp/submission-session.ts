// One session in which mail is submitted (RFC 6409). The client is a user by AUTH over TLS, or is trusted by its
// address; nobody else gets past MAIL, which is all that keeps us from being an open relay. MAIL and RCPT are
// read here and not by smtp-server, see envelope.ts.

import type { Socket } from 'node:net'
import type { SMTPServer } from 'smtp-server'
import type { SubmissionOptions } from '../config/submission.ts'
import { partsOf } from '../mailbox.ts'
import { type Recipient, readMail, readRcpt, type Sender } from './envelope.ts'
import type { Credentials } from './login.ts'
import type { ClientAddress } from './proxy.ts'
import { type ReplyName, replyOf } from './reply.ts'
import { Session, type Surroundings } from './session.ts'

export type SubmissionUser = SubmissionOptions['submission']['user'][number]

/** The open transaction: its envelope, and the limits of its user. */
export interface SubmissionTransaction extends Sender {
  /** Null for a trusted address. */
  user: SubmissionUser | null
  /** By the address as written: the case of a local part may matter to its server. */
  recipients: Map<string, Recipient>
  /** Take back what its recipients count against the user's rate, if the mail is not accepted. */
  refunds: (() => void)[]
  limits: Limits
}

interface Limits {
  sizeMaxBytes: number
  recipientsMax: number
}

/** What a session asks of the listener; answers may change with a reload. */
export interface SubmissionPolicy {
  /** The limits of a user, or of a trusted address (null). */
  limitsOf(user: SubmissionUser | null): Limits
  /** The user of a login; null if he was removed, or has another password, since. */
  userOf(credentials: Credentials): SubmissionUser | null
  isTrusted(ip: string): boolean
  hasUsers(): boolean
  hasMemory(): boolean
  /**
   * Counts a recipient against the user's hourly rate and gives the function that takes it back; null when the rate
   * is used up.
   */
  charge(user: SubmissionUser): (() => void) | null
  /** To be called when MAIL or RCPT was refused. */
  refused(session: SubmissionSession, why: ReplyName, command: string): void
}

type Next = () => void

export class SubmissionSession extends Session {
  transaction: SubmissionTransaction | null = null
  readonly #policy: SubmissionPolicy
  /** Kept here, so that nothing that the peer says can change it. */
  readonly #ip: string
  /** The address is a proxy's: it may be trusted, but whoever is behind it is not. */
  readonly #isProxy: boolean
  #isGreeting = false

  constructor(
    server: SMTPServer,
    socket: Socket,
    client: ClientAddress,
    around: Surroundings,
    policy: SubmissionPolicy,
  ) {
    super(server, socket, client, around)
    this.#policy = policy
    this.#ip = client.ip
    this.#isProxy = client.isProxy === true
  }

  get ip(): string {
    return this.#ip
  }

  /** The name of the login, '' without AUTH. */
  get userName(): string {
    return this.#login?.name ?? ''
  }

  /** As a Received field names it: RFC 3848, with SMTPUTF8 RFC 6531 4.3. */
  get protocol(): string {
    if (this.openingCommand !== 'EHLO') return 'SMTP'
    const secure = this.secure ? 'S' : ''
    const login = this.userName === '' ? '' : 'A'
    return `${this.transaction?.isUtf8 ? 'UTF8SMTP' : 'ESMTP'}${secure}${login}`
  }

  /** smtp-server calls it at RSET, EHLO, STARTTLS and after a mail. */
  override _resetSession(): void {
    super._resetSession()
    this.#abandon()
  }

  override _onClose(): void {
    super._onClose()
    this.#abandon()
  }

  #abandon(): void {
    for (const refund of this.transaction?.refunds ?? []) refund()
    this.transaction = null
  }

  override handler_EHLO(command: Buffer, next: Next): void {
    this.#isGreeting = true
    super.handler_EHLO(command, next)
    this.#isGreeting = false
  }

  /** AUTH is offered only under TLS (RFC 4954 4); without TLS the command is answered with the reason. */
  override _isDisabled(command: string): boolean {
    if (command !== 'AUTH') return super._isDisabled(command)
    return !this.#policy.hasUsers() || (this.#isGreeting && !this.secure)
  }

  override handler_AUTH(command: Buffer, next: Next): void {
    if (!this.secure) this.#answer('needsTls', next)
    else if (this.transaction !== null) this.#answer('nested', next)
    else super.handler_AUTH(command, next)
  }

  override handler_MAIL(command: Buffer, next: Next): void {
    const line = command.toString()
    this.#judge(line, this.#openTransaction(line), 'senderAccepted', next)
  }

  override handler_RCPT(command: Buffer, next: Next): void {
    const line = command.toString()
    this.#judge(line, this.#addRecipient(line), 'recipientAccepted', next)
  }

  #judge(line: string, trouble: ReplyName | null, accepted: ReplyName, next: Next): void {
    if (trouble !== null) this.#policy.refused(this, trouble, line)
    this.#answer(trouble ?? accepted, next)
  }

  /** The user that AUTH has set; after STARTTLS smtp-server writes `false` there. */
  get #login(): Credentials | null {
    return (this.session.user as Credentials | false | undefined) || null
  }

  #openTransaction(line: string): ReplyName | null {
    const policy = this.#policy
    if (this.transaction !== null) return 'nested'
    if (this.draining) return 'closing'
    const login = this.#login
    const user = login === null ? null : policy.userOf(login)
    const isTrusted = login === null && !this.#isProxy && policy.isTrusted(this.#ip)
    if (user === null && !isTrusted) {
      return this.secure || !policy.hasUsers() ? 'needsLogin' : 'needsTlsAndLogin'
    }
    const limits = policy.limitsOf(user)
    const sender = readMail(line, limits.sizeMaxBytes)
    if (typeof sender === 'string') return sender
    if (user !== null && !maySendAs(user, sender.envelope)) return 'senderForbidden'
    if (!policy.hasMemory()) return 'noMemory'
    this.sender = sender.envelope
    this.declaredBytes = sender.sizeBytes
    // smtp-server looks at its own envelope before DATA.
    this.session.envelope.mailFrom = { address: sender.envelope, args: false }
    this.transaction = { ...sender, user, limits, recipients: new Map(), refunds: [] }
    return null
  }

  #addRecipient(line: string): ReplyName | null {
    const { transaction } = this
    if (transaction === null) return 'needsMail'
    const recipient = readRcpt(line, transaction)
    if (typeof recipient === 'string') return recipient
    const { address } = recipient
    if (!transaction.recipients.has(address)) {
      if (transaction.recipients.size >= transaction.limits.recipientsMax)
        return 'tooManyRecipients'
      const refund = transaction.user === null ? null : this.#policy.charge(transaction.user)
      if (transaction.user !== null && refund === null) return 'rateExceeded'
      if (refund !== null) transaction.refunds.push(refund)
      this.session.envelope.rcptTo.push({ address, args: false })
    }
    transaction.recipients.set(address, recipient)
    return null
  }

  #answer(name: ReplyName, next: Next): void {
    const { code, text } = replyOf(name, this.name)
    this.send(code, text)
    next()
  }
}

/** The null sender has no domain: reports about mail are sent with it. */
function maySendAs({ domains }: SubmissionUser, envelope: string): boolean {
  if (envelope === '' || domains.length === 0) return true
  return domains.includes(partsOf(envelope).domain)
}
