// The types of the API's answers, as far as the dashboard and the commands read them. /openapi/json
// has all.

import type {
  CallState,
  Class,
  Fault,
  Kind,
  Reason,
  ReportedRecipient,
  Standard,
  SuppressionCause,
  Verdict,
} from '../event.ts'
import type { hookWords } from './words.ts'

export interface BounceSummary {
  id: string
  received_at: string
  kind: Kind
  standard: Standard | null
  reason: Reason | ''
  recipient: string
}

/** A bounce in a search and in the live stream. */
export interface FoundBounce extends BounceSummary {
  message: string
  return_address: string
  from: string
  envelope: string
  tags: string[]
  /** The subject of the original mail, '' when it is not quoted. */
  subject: string
  /** The subject of the returned mail itself. */
  mail_subject: string
}

export interface Failure extends ReportedFailure {
  id: string
  at: string
  bounce: string | null
}
interface ReportedFailure extends Omit<ReportedRecipient, 'diagnostic' | 'member' | 'original'> {
  state: string
  description: string
}

export interface Bounce extends FoundBounce {
  peer: { ip: string; helo: string; tls: boolean; via: string }
  verdict: {
    kind: Kind
    standard: Standard | null
    recipients: ReportedRecipient[]
    trace: string[]
    auto_reply?: NonNullable<Verdict['autoReply']>
    until?: string
    feedback_type?: string
    original?: Record<string, string>
  }
  failures: Failure[]
}

export interface Call {
  id: string
  webhook: string
  event: string
  subject: string
  message: string
  recipient: string
  state: CallState
  created_at: string
  due_at: string | null
  held: boolean
  settled_at: string | null
  tries: number
  last_error: string
}

/** A line of a log, as far as the dashboard shows it. */
export interface MailEvent {
  type: string
  data: {
    /** The id of the message. */
    id: string
    event_id: string
    /** `YYYY-MM-DD HH:MM:SS`, UTC. */
    time: string
    /** An attempt has them, as JSON. */
    properties?: string
    /** A delivery has the address of the server that took it. */
    to?: string
    /** A failure has the bounce that reported it; null for an SMTP refusal. */
    bounce?: string | null
    /** A bounce has it. */
    kind?: string
    reason?: string
    description?: string
    code?: number | null
    status?: string
  }
}

export interface Try {
  number: number
  started_at: string
  duration_ms: number
  status: number | null
  error: string
  answer: string
}

/** A call in the live stream, after a try. */
export interface TriedCall extends Call {
  status: number | null
  duration_ms: number | null
}

export interface Message {
  id: string
  registered: boolean
  created_at: string
  envelope: string
  recipient: string
  tags: string[]
  message_id: string | null
  /** When it was handed to us. */
  attempt: { at: string; properties: Record<string, string | number> } | null
  /** Null when it is not on its way out. */
  queued: QueuedMail | null
  deliveries: { id: string; at: string; to_ip: string; description: string }[]
  bounces: BounceSummary[]
  failures: Failure[]
  calls: Call[]
}

export interface Webhooks {
  webhooks: Webhook[]
  removed: RemovedWebhook[]
}

/** A webhook that is not configured any more. */
export interface RemovedWebhook {
  name: string
  calls: Record<CallState, number>
  oldest_due_at: string | null
  last_dead_at: string | null
}

export interface Webhook extends RemovedWebhook {
  url: string
  format: string
  events: string[]
  kinds: string[]
  tags: string[]
  signed: boolean
  state: keyof typeof hookWords
  gone_at: string | null
  running: number
  /** How long its tries took on average since the start of the process. */
  mean_ms: number | null
  failed_tries: number
  last_success_at: string | null
  last_error: string
  last_error_at: string | null
}

/** Whether the last thing we know of a webhook is an error. */
export function isFailing({ state, last_error_at, last_success_at }: Webhook): boolean {
  if (state !== 'on' || last_error_at === null) return false
  return last_success_at === null || Date.parse(last_error_at) > Date.parse(last_success_at)
}

export interface TestOutcome {
  ok: boolean
  status: number | null
  error: string
  duration_ms: number
  answer: string
}

/** `times` and every list of `series` have one entry for each step. */
export interface Overview {
  from: string
  to: string
  step: 'hour' | 'day'
  times: string[]
  series: {
    bounces: Record<string, number[]>
    failures: Record<string, number[]>
    calls: { done: number[]; dead: number[]; failed_tries: number[] }
  }
  totals: Record<
    | 'messages'
    | 'deliveries'
    | 'bounces'
    | 'failures'
    | 'hard_failures'
    | 'complaints'
    | 'calls_done'
    | 'calls_dead'
    | 'failed_tries',
    number
  >
  reasons: { reason: Reason; count: number; class: Class; fault: Fault }[]
  domains: DomainRates[]
}

interface DomainRates {
  /** '' = unknown, `*` = the remaining domains of a busy day. */
  domain: string
  messages: number
  bounces: number
  failures: number
  hard_failures: number
  complaints: number
  failure_rate: number | null
  complaint_rate: number | null
  reasons: { reason: Reason; count: number }[]
}

export interface QueuedMail {
  id: string
  kind: string
  message: string
  state: 'waiting' | 'running'
  return_address: string
  envelope: string
  recipient: string
  destination: string
  tags: string[]
  created_at: string
  due_at: string | null
  expires_at: string
  tries: number
  last_error: string
}

/** The path of the suppression of an address. */
export function suppressionPath(address: string): string {
  return `/v1/suppressions/${encodeURIComponent(address)}`
}

export interface Suppression {
  id: string
  address: string
  cause: SuppressionCause
  reason: Reason | ''
  note: string
  created_at: string
  until: string | null
  evidence: {
    id: string
    sign: string
    reason: string
    at: string
    message: string
    bounce: string | null
  }[]
}
