// The shared vocabulary: what comes back, what it means, and what we say about it. Types, the lists they
// are made of, and functions that need nothing else; this file imports nothing. Words: RFC 5321, 3464,
// 5965, 3834.

/** Id of one outgoing message: a UUIDv7 in lower-case Crockford base32, 26 characters. */
export type MessageId = string

/** The digits of ids, in their order: lower-case Crockford base32. */
export const ID_DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Sorts behind every id; appended to a prefix it sorts behind every id with that prefix. */
export const LAST_ID = '~'

/** What a returned mail is. */
export const kinds = [
  'failure',
  'delay',
  'success',
  'auto-reply',
  'abuse',
  'disposition',
  'challenge',
  'reply',
  'unknown',
] as const
export type Kind = (typeof kinds)[number]

/** The format that a verdict was read from; null in a verdict means prose. */
export type Standard = 'rfc3464' | 'rfc6533' | 'rfc5965' | 'rfc3798' | 'rfc3834'

/** `hard`: the address is no good. `soft`: may work later. `none`: says nothing of the address. */
export const classes = ['hard', 'soft', 'none'] as const
export type Class = (typeof classes)[number]

/** Who would have to change something. Content and policy never count against the address. */
export type Fault = 'recipient' | 'sender' | 'content' | 'policy' | 'network'

/** Every reason with its class and fault: the one table both are read from. */
export const reasons = {
  'user-unknown': { class: 'hard', fault: 'recipient' },
  'host-unknown': { class: 'hard', fault: 'recipient' },
  moved: { class: 'hard', fault: 'recipient' },
  'not-accepting': { class: 'hard', fault: 'recipient' },
  suspended: { class: 'soft', fault: 'recipient' },
  'mailbox-full': { class: 'soft', fault: 'recipient' },
  filtered: { class: 'soft', fault: 'recipient' },
  'system-full': { class: 'soft', fault: 'recipient' },
  'message-too-big': { class: 'soft', fault: 'content' },
  'content-error': { class: 'soft', fault: 'content' },
  'spam-detected': { class: 'soft', fault: 'content' },
  'virus-detected': { class: 'soft', fault: 'content' },
  'not-compliant': { class: 'soft', fault: 'content' },
  'sender-rejected': { class: 'soft', fault: 'sender' },
  'auth-failure': { class: 'soft', fault: 'sender' },
  'ptr-required': { class: 'soft', fault: 'sender' },
  'bad-reputation': { class: 'soft', fault: 'sender' },
  blocked: { class: 'soft', fault: 'sender' },
  'relaying-denied': { class: 'soft', fault: 'policy' },
  'policy-violation': { class: 'soft', fault: 'policy' },
  'security-error': { class: 'soft', fault: 'policy' },
  'tls-required': { class: 'soft', fault: 'policy' },
  'rate-limited': { class: 'soft', fault: 'policy' },
  expired: { class: 'soft', fault: 'network' },
  'network-error': { class: 'soft', fault: 'network' },
  'system-error': { class: 'soft', fault: 'network' },
  'mailer-error': { class: 'soft', fault: 'network' },
  'syntax-error': { class: 'soft', fault: 'network' },
  'on-hold': { class: 'soft', fault: 'network' },
  undefined: { class: 'none', fault: 'network' },
} as const satisfies Record<string, { class: Class; fault: Fault }>
export type Reason = keyof typeof reasons

export const reasonNames = Object.keys(reasons) as Reason[]

export function isReason(text: string): text is Reason {
  return Object.hasOwn(reasons, text)
}

/** RFC 3464 2.3.3 actions. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'

/** What a report says of one recipient of the original message. */
export interface ReportedRecipient {
  /** The address as the report gives it, without type prefix or brackets. */
  recipient: string
  action: Action
  /** Enhanced status code `5.1.1` (RFC 3463), '' when none was given. */
  status: string
  /** SMTP reply code, null when none was given. */
  code: number | null
  /** The diagnostic in the words of the reporter, '' when there is none. */
  diagnostic: string
  reason: Reason
  class: Class
  fault: Fault
  /** If the recipient is an alias, and the report says that an address behind it failed: that address. */
  member?: string
  /** If the mail was sent to another address that led to this recipient (RFC 3464 2.3.1): that address. */
  original?: string
}

/** The address that the mail was sent to. */
export function sentTo({ original, recipient }: ReportedRecipient): string {
  return original ?? recipient
}

/** Both addresses that the mail may have been sent to, the likelier one first. */
export function namesOf(reported: ReportedRecipient): string[] {
  return [...new Set([sentTo(reported), reported.recipient])]
}

/** The recipient that stands for a whole report: the first that failed, else the first of all. */
export function leadingRecipient(
  recipients: readonly ReportedRecipient[],
): ReportedRecipient | undefined {
  return recipients.find(({ action }) => action === 'failed') ?? recipients[0]
}

/** The reason that a bounce is searched by; '' if it reports nobody. */
export function leadingReason({ recipients }: Pick<Verdict, 'recipients'>): Reason | '' {
  return leadingRecipient(recipients)?.reason ?? ''
}

/** Types of feedback that are no complaint. RFC 5965 7.3, 6591, 6430 */
export const mildFeedback: readonly string[] = ['not-spam', 'auth-failure', 'virus', 'other']

/** Header fields of the original message as far as the returned mail quotes them. */
export interface OriginalMessage {
  messageId?: string
  subject?: string
  from?: string
  to?: string
  date?: string
  /** Value of the quoted X-Retour-Id. */
  retourId?: string
  /** Original-Envelope-Id of the report (RFC 3464 2.2.1), xtext decoded. */
  envelopeId?: string
}

/** What the classifier says of a returned mail. */
export interface Verdict {
  kind: Kind
  standard: Standard | null
  recipients: ReportedRecipient[]
  /** From a failure or delay notice that names nobody: what it says of its recipient, whose address is ''. */
  unnamed?: ReportedRecipient
  autoReply?: 'vacation' | 'ticket' | 'other'
  /** Until when the sender is away, `YYYY-MM-DD`, where an auto-reply states it. */
  until?: string
  /** Feedback-Type of an abuse report (RFC 5965 3.1). */
  feedbackType?: string
  original?: OriginalMessage
  /** Why: the rule names and fields that decided, in order. */
  trace: string[]
}

/** The verdict for one return address: a notice that names nobody is about that address's `recipient`. */
export function aboutRecipient({ unnamed, ...verdict }: Verdict, recipient: string): Verdict {
  if (unnamed === undefined || recipient === '') return verdict
  return { ...verdict, recipients: [{ ...unnamed, recipient }] }
}

/** What a webhook can be called for. */
export const eventTypes = [
  'bounce',
  'failure',
  'response',
  'abuse',
  'attempt',
  'delivery',
  'suppression',
] as const
export type EventType = (typeof eventTypes)[number]

/** An event as the filters of webhooks look at it. */
export interface FilteredEvent {
  type: EventType
  /** Null where no mail came back. */
  kind: Kind | null
  tags: string[]
}

/** Whether an event is about a mail that came back, as opposed to a row of another log. */
export function tellsOfBounce(event: string): boolean {
  return event === 'bounce' || event === 'response' || event === 'abuse'
}

/** `due`: is tried until the webhook takes it (`done`) or its schedule has ended (`dead`). */
export const callStates = ['due', 'done', 'dead'] as const
export type CallState = (typeof callStates)[number]

/** Why an address is suppressed: an operator, a complaint, or failures of this class. */
export const suppressionCauses = ['manual', 'complaint', 'hard', 'soft'] as const
export type SuppressionCause = (typeof suppressionCauses)[number]

/** The event that a returned mail of this kind is in addition to a bounce. */
export function secondEventOf(kind: Kind): 'abuse' | 'response' | null {
  if (kind === 'abuse') return 'abuse'
  return kind === 'reply' || kind === 'auto-reply' ? 'response' : null
}

/**
 * Where in an SMTP session an answer was given, with the command that it is to, in the words that
 * Postfix made known. `dot` is the end of the content.
 */
export const smtpStates = {
  connect: 'initial connection',
  ehlo: 'EHLO command',
  starttls: 'STARTTLS command',
  auth: 'AUTH command',
  mail: 'MAIL FROM command',
  rcpt: 'RCPT TO command',
  data: 'DATA command',
  dot: 'end of DATA command',
} as const
export type SmtpState = keyof typeof smtpStates
