// Takes the outcomes of mail that somebody sent with another mail server: refused, or accepted by the remote.
// Each becomes a failure (action `failure`, as when our own relay is refused) or a delivery, with its webhook
// calls, all in one transaction. Rejects on store trouble, and then keeps nothing.

import { newId } from './address/id.ts'
import { callsFor, type Subscribers, webhooksOf } from './calls.ts'
import { decideInSession } from './classify/reason/session.ts'
import type { MessageId, SmtpState } from './event.ts'
import type { StoredMessage } from './store/messages.ts'
import type { Store } from './store/open.ts'
import type { KeptOutcome, NewOutcome } from './store/outcomes.ts'

interface Reported {
  messageId: MessageId
  /** What we know of the message, null when it was never registered. */
  message: StoredMessage | null
  recipient: string
  /** Number of the attempt, from 0. */
  attempt: number
  atMs: number
  /** The sending and the remote server's IP address, '' where not given. */
  fromIp: string
  toIp: string
  /** The remote's answer, or what the server says of it. */
  description: string
}

interface ReportedFailure extends Reported {
  kind: 'failure'
  /** SMTP reply code, null when there was none. */
  code: number | null
  /** Enhanced status code, '' when there was none. */
  status: string
  state: SmtpState | ''
}

interface ReportedDelivery extends Reported {
  kind: 'delivery'
}

export type ReportedOutcome = ReportedFailure | ReportedDelivery

interface TakeParts {
  store: Pick<Store, 'outcomes'>
  subscribers: Subscribers
  /** After the commit: calls of these webhooks have become due. */
  wakeWebhooks(...webhooks: string[]): void
  now?: () => number
}

/** Keeps all of them or, when it rejects, none; resolves with each, in order. */
export type TakeOutcomes = (reported: readonly ReportedOutcome[]) => Promise<KeptOutcome[]>

export function createTakeOutcomes({ store, now = Date.now, ...parts }: TakeParts): TakeOutcomes {
  return async (reported) => {
    const outcomes = reported.map((one) => outcomeOf(one, parts.subscribers, now()))
    const kept = await store.outcomes.record(outcomes)
    parts.wakeWebhooks(...webhooksOf(outcomes.flatMap(({ calls }) => calls)))
    return kept
  }
}

function outcomeOf(reported: ReportedOutcome, subscribers: Subscribers, nowMs: number): NewOutcome {
  const { messageId, message, recipient, attempt, fromIp, toIp, description } = reported
  const tags = message?.tags ?? []
  const common = {
    id: newId(nowMs),
    // If that server's clock is ahead: webhook calls for a time in the future would wait until then.
    atMs: Math.min(reported.atMs, nowMs),
    messageId,
    envelope: message?.envelope ?? '',
    recipient,
    tags,
    attempt,
    fromIp,
    toIp,
    description,
  }
  const event = { type: reported.kind, subjectId: common.id, messageId, tags }
  const calls = callsFor(event, null, subscribers, nowMs)
  if (reported.kind === 'delivery') return { kind: 'delivery', row: common, calls }
  const { code, status, state } = reported
  const parties = { recipient, sender: [common.envelope] }
  const decided = decideInSession({ state, code, status, text: description, messageId, parties })
  const { reason, class: class_, fault } = decided
  const row = {
    ...common,
    bounceId: null,
    type: 'smtp',
    code,
    status: decided.status,
    state,
    action: 'failure' as const,
    reason,
    class: class_,
    fault,
  }
  return { kind: 'failure', row, calls }
}
