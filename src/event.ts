// The shared vocabulary: what comes back, what it means, and what we say about it. Types, the lists
// they are made of, and what follows from them alone; this file imports nothing. Words: RFC 5321, 3464,
// 5965, 3834.

/** Id of one outgoing message: a UUIDv7 in lower-case Crockford base32, 26 characters. */
export type MessageId = string

/** The digits of ids, in their order: lower-case Crockford base32. */
export const ID_DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Sorts behind every id, and behind every id that begins with what stands before it. */
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

/** The format that it was read from; null in a verdict means it was read from prose. */
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
  /** Whom the recipient, an alias, led to, where the report says that the other failed. */
  member?: string
  /** Whom the mail was sent to, where its way led on to the recipient (RFC 3464 2.3.1). */
  original?: string
}

/** Whom the mail was sent to that the report is about. */
export function sentTo({ original, recipient }: ReportedRecipient): string {
  return original ?? recipient
}

/** Whom it may have been sent to: the likelier first, as a list may have been expanded before us. */
export function namesOf(reported: ReportedRecipient): string[] {
  return [...new Set([sentTo(reported), reported.recipient])]
}

/** Who a report is about in the first place: the first recipient that failed, else the first of all. */
export function leadingRecipient(
  recipients: readonly ReportedRecipient[],
): ReportedRecipient | undefined {
  return recipients.find(({ action }) => action === 'failed') ?? recipients[0]
}

/** What a bounce is found by; '' of one that reports nobody. */
export function leadingReason({ recipients }: Pick<Verdict, 'recipients'>): Reason | '' {
  return leadingRecipient(recipients)?.reason ?? ''
}

/** Types of feedback that do not ask for mail to stop. RFC 5965 7.3, 6591, 6430 */
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
  /** What a failure or delay notice that names nobody says of whom it is about: his address is ''. */
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

/** The verdict on a mail that came back for `recipient`: a notice that names nobody is about him. */
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

/** What a returned mail of this kind is beside a bounce. */
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
