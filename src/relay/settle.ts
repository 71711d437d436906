// What the outcome of a try means for its mail: delivered, failed, or due again (RFC 5321 4.5.4.1). Makes the rows
// of the delivery or failure, their webhook calls and the log line. Nobody is notified about forwards and notices,
// which have the null sender. The type of a failure is `smtp`, also when the remote could not be reached.

import { newId } from '../address/id.ts'
import { callsFor, type Subscribers } from '../calls.ts'
import { decideInSession } from '../classify/reason/session.ts'
import { reasons } from '../event.ts'
import type { NewCall } from '../store/calls.ts'
import type { StoredDelivery } from '../store/deliveries.ts'
import type { StoredFailure } from '../store/failures.ts'
import type { QueuedMail } from '../store/queue.ts'
import {
  isOurTrouble,
  isReply,
  type Outcome,
  outcomeText,
  type Refusal,
  unreachable,
} from './outcome.ts'
import { nextTryMs } from './schedule.ts'

/** RFC 3463 4.4.7, 5.4.7: delivery time expired. */
const EXPIRED_DEFERRED = '4.4.7'
const EXPIRED_UNREACHABLE = '5.4.7'

/** Stands between the last trouble and an earlier reply of the remote. */
export const BEFORE = '; before that: '

/** What becomes of a mail after a try. Notices to the sender are made of it. */
export type Fate =
  /** `dsn`: the remote sends the success notification itself, where one was asked for. */
  | { kind: 'delivered'; delivery: StoredDelivery; dsn: boolean }
  /** `said`, for an expired mail: the remote's last reply, or without one the last trouble. */
  | { kind: 'failed'; failure: StoredFailure; said?: string }
  | { kind: 'delayed'; refusal: Refusal | null; why: string; dueMs: number }
  | Extract<Outcome, { kind: 'stopped' }>

interface FateContext {
  retryS: readonly number[]
  nowMs: number
  /** In 0…1. */
  random: number
  /** The mail went to a smarthost. */
  smarthost: boolean
}

/** The fate of `mail` after a try that ended in `outcome`. */
export function fateOf(mail: QueuedMail, outcome: Outcome, context: FateContext): Fate {
  switch (outcome.kind) {
    case 'stopped':
      return outcome
    case 'accepted':
      return { kind: 'delivered', delivery: deliveryOf(mail, outcome, context), dsn: outcome.dsn }
    case 'refused':
      if (isOurTrouble(outcome, context.smarthost)) return laterOrNever(mail, outcome, context)
      return { kind: 'failed', failure: failureOf(mail, outcome, context.nowMs) }
    case 'deferred':
    case 'unreachable':
      return laterOrNever(mail, outcome, context)
  }
}

/** The last reply of a remote to a mail that waits; '' if there was none. */
function lastReply({ lastError }: QueuedMail): string {
  const last = lastError.split(BEFORE).at(-1) ?? ''
  return isReply(last) ? last : ''
}

function laterOrNever(
  mail: QueuedMail,
  outcome: Exclude<Outcome, { kind: 'accepted' | 'stopped' }>,
  { retryS, ...at }: FateContext,
): Fate {
  const dueMs = nextTryMs(retryS, mail.tries, { ...at, expireMs: mail.expireMs })
  const isAnswered = outcome.kind !== 'unreachable'
  const words = outcomeText(outcome)
  // A reply of an earlier try explains more than the failure to connect now.
  const reply = isAnswered ? '' : lastReply(mail)
  const why = words.endsWith(reply) ? words : `${words}${BEFORE}${reply}`
  const refusal = isAnswered ? outcome : null
  if (dueMs !== null) return { kind: 'delayed', refusal, why, dueMs }
  const expired: Refusal = {
    state: outcome.state,
    code: isAnswered ? outcome.code : null,
    status: isAnswered ? EXPIRED_DEFERRED : EXPIRED_UNREACHABLE,
    text: `not delivered in time: ${why}`,
    localIp: outcome.localIp,
    remoteIp: outcome.remoteIp,
  }
  const failure = failureOf(mail, expired, at.nowMs)
  const { status } = expired
  return {
    kind: 'failed',
    failure: { ...failure, status, reason: 'expired', class: 'soft', fault: 'network' },
    said: reply || why,
  }
}

/** The fate of a mail that expired while its destination was left alone because of `trouble`. */
export function expiredUntried(mail: QueuedMail, trouble: string, nowMs: number): Fate {
  const outcome = unreachable(mail.lastError || trouble)
  return laterOrNever({ ...mail, expireMs: 0 }, outcome, {
    retryS: [],
    nowMs,
    random: 0,
    smarthost: false,
  })
}

function deliveryOf(
  mail: QueuedMail,
  { text, localIp, remoteIp }: Extract<Outcome, { kind: 'accepted' }>,
  { nowMs }: FateContext,
): StoredDelivery {
  return { ...commonOf(mail, nowMs), fromIp: localIp, toIp: remoteIp, description: text }
}

function failureOf(mail: QueuedMail, refusal: Refusal, nowMs: number): StoredFailure {
  const { state, code, status, text, reason, localIp, remoteIp } = refusal
  const parties = { recipient: mail.recipient, sender: [mail.mailFrom, mail.envelope] }
  const decided =
    reason === undefined
      ? decideInSession({ state, code, status, text, messageId: mail.messageId, parties })
      : { status, reason, ...reasons[reason] }
  return {
    ...commonOf(mail, nowMs),
    bounceId: null,
    fromIp: localIp,
    toIp: remoteIp,
    type: 'smtp',
    code,
    status: decided.status,
    description: text,
    state,
    action: 'failure',
    reason: decided.reason,
    class: decided.class,
    fault: decided.fault,
  }
}

/** The columns that deliveries and failures have in common. */
export function commonOf(mail: QueuedMail, nowMs: number) {
  const { messageId, envelope, recipient, tags, tries } = mail
  return {
    id: newId(nowMs),
    atMs: nowMs,
    messageId,
    envelope,
    recipient,
    tags,
    attempt: Math.max(0, tries - 1),
  }
}

/** The webhook calls that follow from a fate. */
export function callsOf(
  { kind, messageId, tags }: QueuedMail,
  fate: Fate,
  subscribers: Subscribers,
  nowMs: number,
): NewCall[] {
  if (kind !== 'message' || fate.kind === 'delayed' || fate.kind === 'stopped') return []
  const type = fate.kind === 'delivered' ? 'delivery' : 'failure'
  const subjectId = fate.kind === 'delivered' ? fate.delivery.id : fate.failure.id
  return callsFor({ type, subjectId, messageId, tags }, null, subscribers, nowMs)
}

/** The results by which tries are counted. */
export type Result = 'delivered' | 'failed' | 'deferred' | 'unreachable'

/**
 * The result of a try with its log line; null for a try that we stopped ourselves. Trouble with a smarthost is logged
 * at a higher level, because then nothing goes out.
 */
export function logLineOf(mail: QueuedMail, outcome: Outcome, fate: Fate, smarthost: boolean) {
  if (outcome.kind === 'stopped') return null
  const { id, kind, recipient, tries } = mail
  const answer = outcomeText(outcome)
  const where = outcome.kind === 'accepted' ? {} : { state: outcome.state }
  const fields = { id, kind, to: recipient, try: tries, ip: outcome.remoteIp, answer, ...where }
  const line = (result: Result, level: 'info' | 'warn' | 'error', event: string) => {
    return { result, level, event, fields }
  }
  switch (fate.kind) {
    case 'delivered':
      return line('delivered', 'info', 'mail delivered')
    case 'failed':
      return line('failed', 'info', 'mail failed')
    case 'delayed': {
      const event = 'mail delayed'
      if (outcome.kind === 'unreachable')
        return line(outcome.kind, smarthost ? 'warn' : 'info', event)
      if (outcome.kind === 'deferred') return line('deferred', 'info', event)
      // A 5xx after which the mail waits is about us, and somebody has to do something about it.
      return line('deferred', smarthost ? 'error' : 'warn', event)
    }
    case 'stopped':
      return null
  }
}
