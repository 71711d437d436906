// The main flow: a mail arrived at return addresses of ours → judge → record, in one
// transaction. Resolves only when everything that follows from the mail is on the disk, so that a 250
// is safe to send; rejects on store trouble and keeps nothing then. Nothing is refused for what it says.

import { newId } from './address/id.ts'
import { findSubject, type ReturnAddress, type Subject } from './address/resolve.ts'
import type { EventType, Kind, ReportedRecipient, Verdict } from './event.ts'
import { type ForwardSettings, forwardOf } from './forward.ts'
import type { Judge, Judged } from './judge/judge.ts'
import type { Log } from './log.ts'
import type { Header } from './mail/fields.ts'
import { createRepeats } from './repeats.ts'
import type { NewBounce } from './store/bounces.ts'
import type { NewCall } from './store/calls.ts'
import type { StoredFailure } from './store/failures.ts'
import type { Store } from './store/open.ts'
import type { NewMail } from './store/queue.ts'
import type { Peer } from './store/schema.ts'

/** A mail that came back, for one or more addresses of ours. */
export interface Arrival {
  raw: Uint8Array
  /** Envelope sender, '' for the null sender. */
  mailFrom: string
  recipients: { address: string; value: ReturnAddress }[]
  peer: Peer
}

/** One recipient's share of an arrival: its row, and whether it had been kept before. */
interface Accepted {
  bounceId: string
  returnAddress: string
  kind: Kind
  /** True when the same mail was kept before a crash took our 250 away. */
  repeated: boolean
}

export interface AcceptParts {
  store: Pick<Store, 'bounces' | 'messages' | 'afterCrash'>
  /** Names of the webhooks that want such an event. */
  subscribers(event: { type: EventType; kind: Kind | null; tags: string[] }): string[]
  /** Whether home-made failure notices are failures too: `failures.nonstandard`. */
  nonstandard(): boolean
  judge: Judge
  /** What goes on to the senders, and how. */
  forward(): ForwardSettings
  /** Called after the commit; `forwards`: mails that were queued. */
  stored(accepted: { kinds: Kind[]; webhooks: string[]; forwards: number }): void
  log: Log
  now?: () => number
}

export type Accept = (arrival: Arrival) => Promise<Accepted[]>

/** Makes the accept function. Reads what a crashed process last kept, hence the promise. */
export async function createAccept(parts: AcceptParts): Promise<Accept> {
  const { store, judge, now = Date.now } = parts
  const repeats = await createRepeats(store)
  return async (arrival) => {
    const judged = await judge(arrival.raw)
    const { verdict, raw } = judged
    const shares: Share[] = []
    const accepted: Accepted[] = []
    for (const { address, value } of arrival.recipients) {
      const known = repeats.take(raw.sha256, address)
      const bounceId = known ?? newId(now())
      accepted.push({
        bounceId,
        returnAddress: address,
        kind: verdict.kind,
        repeated: known !== null,
      })
      if (known !== null) continue
      const subject = await findSubject(value, verdict, judged.author, store.messages)
      shares.push(describeShare(bounceId, address, subject, judged, arrival, parts, now()))
    }
    if (shares.length > 0) {
      const calls = shares.flatMap((share) => share.calls)
      const forwards = shares.flatMap((share) => share.forwards)
      await store.bounces.record({
        raw,
        bounces: shares.map((share) => share.bounce),
        failures: shares.flatMap((share) => share.failures),
        calls,
        forwards,
      })
      const webhooks = [...new Set(calls.map((call) => call.webhook))]
      const kinds = shares.map(() => verdict.kind)
      parts.stored({ kinds, webhooks, forwards: forwards.length })
    }
    return accepted
  }
}

/** What one recipient's share of the mail leaves behind. */
interface Share {
  bounce: NewBounce
  failures: StoredFailure[]
  calls: NewCall[]
  forwards: NewMail[]
}

function describeShare(
  id: string,
  returnAddress: string,
  subject: Subject,
  { verdict, headers }: Judged,
  arrival: Arrival,
  parts: AcceptParts,
  nowMs: number,
): Share {
  const { messageId, recipient, tags } = subject
  const envelope = subject.envelope || returnAddress
  const failures = failuresOf(
    verdict,
    { id, messageId, recipient, envelope, tags, receivedMs: nowMs },
    parts.nonstandard(),
  )
  const events: { type: EventType; subjectId: string }[] = [{ type: 'bounce', subjectId: id }]
  for (const failure of failures) events.push({ type: 'failure', subjectId: failure.id })
  if (verdict.kind === 'auto-reply' || verdict.kind === 'reply') {
    events.push({ type: 'response', subjectId: id })
  }
  if (verdict.kind === 'abuse') events.push({ type: 'abuse', subjectId: id })
  const calls = events.flatMap(({ type, subjectId }) =>
    parts.subscribers({ type, kind: verdict.kind, tags }).map((webhook) => ({
      id: `msg_${newId(nowMs)}`,
      webhook,
      event: type,
      subjectId,
      messageId,
      createdMs: nowMs,
      dueMs: nowMs,
    })),
  )
  const bounce: NewBounce = {
    id,
    receivedMs: nowMs,
    messageId,
    returnAddress,
    mailFrom: arrival.mailFrom,
    envelope,
    recipient,
    tags,
    kind: verdict.kind,
    standard: verdict.standard,
    reason: verdict.recipients[0]?.reason ?? '',
    verdict,
    peer: arrival.peer,
  }
  return { bounce, failures, calls, forwards: forwardsOf(bounce, subject, headers, parts) }
}

/** One at most; a mail that goes round is worth a line. */
function forwardsOf(
  bounce: NewBounce,
  subject: Subject,
  headers: Header[],
  { forward, log }: AcceptParts,
): NewMail[] {
  const { id, kind, receivedMs: nowMs } = bounce
  const forwarding = forwardOf(subject, { kind, headers }, forward(), { id: newId(nowMs), nowMs })
  if (forwarding.kind === 'forward') return [forwarding.mail]
  if (forwarding.why === 'loop') log.warn('bounce goes round, not forwarded', { id })
  return []
}

/** The rows that a bounce leaves in the failure log; `nonstandard` counts home-made notices too. */
export function failuresOf(
  verdict: Verdict,
  bounce: Pick<NewBounce, 'id' | 'messageId' | 'recipient' | 'envelope' | 'tags' | 'receivedMs'>,
  nonstandard: boolean,
): StoredFailure[] {
  const { id: bounceId, messageId, recipient, envelope, tags, receivedMs: atMs } = bounce
  return failedRecipients(verdict, recipient, nonstandard).map((told) =>
    failureOf(told, { messageId, bounceId, envelope, tags, atMs }),
  )
}

/**
 * The recipients that failed, as the failure log has them. One message has one recipient: when we
 * know who that was, a report makes one failure, however many addresses his alias stands for.
 */
function failedRecipients(
  verdict: Verdict,
  recipient: string,
  nonstandard: boolean,
): ReportedRecipient[] {
  if (verdict.kind !== 'failure' || (verdict.standard === null && !nonstandard)) return []
  const failed = verdict.recipients.filter((told) => told.action === 'failed')
  const told = failed.find((one) => one.recipient.toLowerCase() === recipient.toLowerCase())
  const chosen = told ?? failed[0]
  if (recipient === '' || chosen === undefined) return failed
  return [{ ...chosen, recipient }]
}

function failureOf(
  told: ReportedRecipient,
  context: Pick<StoredFailure, 'messageId' | 'envelope' | 'tags' | 'atMs'> & { bounceId: string },
): StoredFailure {
  const { recipient, code, status, diagnostic, reason, class: class_, fault } = told
  return {
    ...context,
    id: newId(context.atMs),
    recipient,
    attempt: 0,
    fromIp: '',
    toIp: '',
    type: 'bounce',
    code,
    status,
    description: diagnostic,
    state: 'bounce',
    action: 'failed',
    reason,
    class: class_,
    fault,
  }
}
