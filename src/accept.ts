// The main flow of the way back: a mail arrived at return addresses of ours → judge → record, in one
// transaction. Resolves only when everything that follows from the mail is on the disk, so that a 250 is
// safe to send. Rejects on store trouble; if the mail was kept all the same, repeats.ts recognises it when
// the peer sends it again. No mail is refused for what it says.

import { newId } from './address/id.ts'
import { findSubject, type ReturnAddress, type Subject } from './address/resolve.ts'
import { callsFor, failureEvent, type Subscribers, webhooksOf } from './calls.ts'
import { aboutRecipient, type Kind, leadingReason, secondEventOf } from './event.ts'
import { failuresOf } from './failures.ts'
import { type ForwardSettings, forwardOf } from './forward.ts'
import type { Judge, Judged } from './judge/judge.ts'
import type { Log } from './log.ts'
import type { Header } from './mail/fields.ts'
import { letGo } from './memory.ts'
import { createRepeats } from './repeats.ts'
import type { NewBounce } from './store/bounces.ts'
import type { NewCall } from './store/calls.ts'
import type { StoredFailure } from './store/failures.ts'
import type { Store } from './store/open.ts'
import type { NewMail } from './store/queue.ts'
import type { Peer } from './store/schema.ts'

/** A mail that came back in full. The domains of its addresses are lower-case ASCII (`xn--`). */
export interface Arrival {
  /** Byte for byte, without SMTP's dot-stuffing and final dot. */
  raw: Uint8Array
  /** '' is the null sender. What the peer wrote, also where it is no proper address. */
  mailFrom: string
  /** At least one; an address that was given twice is here once. */
  recipients: { address: string; value: ReturnAddress }[]
  peer: Peer
  /** Whether the peer is gone, and will not get the answer. Absent = it is not. */
  hasLeft?(): boolean
}

/** One recipient's share of an arrival: its row, and whether it had been kept before. */
interface Accepted {
  bounceId: string
  returnAddress: string
  kind: Kind
  /** True when the same mail was kept before and its peer got no 250 (repeats.ts). */
  repeated: boolean
}

export interface AcceptParts {
  store: Pick<Store, 'bounces' | 'messages' | 'unanswered' | 'afterCrash' | 'probe'>
  subscribers: Subscribers
  /** Whether home-made failure notices are failures too: `failures.nonstandard`. */
  nonstandard(): boolean
  judge: Judge
  /** What goes on to the senders, and how. */
  forward(): ForwardSettings
  /** The hash that replaces an address in rows that were anonymised, '' while none were. */
  hashOf(address: string): string
  /** Called after the commit; `forwards`: mails that were queued. */
  stored(accepted: { webhooks: string[]; forwards: number }): void
  log: Log
  now?: () => number
}

export type Accept = (arrival: Arrival) => Promise<Accepted[]>

/** Makes the accept function, which logs what it takes. Reads what a crashed process last kept, hence the promise. */
export async function createAccept(parts: AcceptParts): Promise<Accept> {
  const { store, judge, hashOf, log, now = Date.now } = parts
  const { messages } = store
  const repeats = await createRepeats(store)
  const keep = async (arrival: Arrival, judged: Judged): Promise<Accepted[]> => {
    const { verdict, raw } = judged
    const accepted: Accepted[] = []
    try {
      const shares: Share[] = []
      for (const { address, value } of arrival.recipients) {
        const known = repeats.take(raw.sha256, address)
        // The id and the row have the same time: day logs and exports are cut by the time in the id.
        const receivedMs = now()
        const bounceId = known ?? newId(receivedMs)
        const repeated = known !== null
        accepted.push({ bounceId, returnAddress: address, kind: verdict.kind, repeated })
        if (repeated) continue
        const subject = await findSubject(value, verdict, judged.author, messages, hashOf)
        const bounce = bounceOf(bounceId, address, subject, judged, arrival, receivedMs)
        shares.push(await shareOf(bounce, value, subject, judged.headers, parts))
      }
      // A mail that was kept before may not have reached the disk then: both of these flush it as well.
      if (shares.length > 0) await record(shares, judged, parts)
      else await store.probe()
    } catch (error) {
      for (const { bounceId, returnAddress, repeated } of accepted) {
        const kept = await store.bounces.find(bounceId).catch(() => null)
        if (repeated || kept !== null) repeats.add(raw.sha256, returnAddress, bounceId)
      }
      throw error
    }
    if (arrival.hasLeft?.()) {
      for (const { bounceId, returnAddress } of accepted)
        repeats.add(raw.sha256, returnAddress, bounceId)
    }
    letGo(raw.mime)
    for (const { bounceId: id, returnAddress: to, kind, repeated } of accepted) {
      const event = repeated ? 'bounce sent again, kept before' : 'bounce accepted'
      log.info(event, { id, to, kind, ip: arrival.peer.ip })
    }
    return accepted
  }
  return async (arrival) => {
    const judged = await judge(arrival.raw, arrival.mailFrom)
    const { hasLeft = () => false } = arrival
    return repeats.inTurn(judged.raw.sha256, hasLeft, () => keep(arrival, judged))
  }
}

async function record(
  shares: readonly Share[],
  { raw }: Judged,
  parts: AcceptParts,
): Promise<void> {
  const calls = shares.flatMap((share) => share.calls)
  const forwards = shares.flatMap((share) => share.forwards)
  const bounces = shares.map((share) => share.bounce)
  const failures = shares.flatMap((share) => share.failures)
  await parts.store.bounces.record({ raw, bounces, failures, calls, forwards })
  parts.stored({ webhooks: webhooksOf(calls), forwards: forwards.length })
}

/** The rows that one recipient's part of the mail makes. */
interface Share {
  bounce: NewBounce
  failures: StoredFailure[]
  calls: NewCall[]
  forwards: NewMail[]
}

function bounceOf(
  id: string,
  returnAddress: string,
  { messageId, recipient, envelope, tags }: Subject,
  judged: Judged,
  { mailFrom, peer }: Arrival,
  receivedMs: number,
): NewBounce {
  const verdict = aboutRecipient(judged.verdict, recipient)
  return {
    id,
    receivedMs,
    messageId,
    returnAddress,
    mailFrom,
    envelope: envelope || returnAddress,
    recipient,
    tags,
    kind: verdict.kind,
    standard: verdict.standard,
    reason: leadingReason(verdict),
    verdict,
    peer,
    mailSubject: judged.subject,
  }
}

async function shareOf(
  bounce: NewBounce,
  address: ReturnAddress,
  subject: Subject,
  headers: Header[],
  parts: AcceptParts,
): Promise<Share> {
  const failures = await failuresOf(bounce.verdict, bounce, {
    nonstandard: parts.nonstandard(),
    isFixed: address.kind === 'fixed',
    messages: parts.store.messages,
  })
  const { id: subjectId, messageId, tags, kind, receivedMs } = bounce
  const own = ['bounce' as const, secondEventOf(kind)].filter((type) => type !== null)
  const events = [
    ...own.map((type) => ({ type, subjectId, messageId, tags })),
    ...failures.map(failureEvent),
  ]
  return {
    bounce,
    failures,
    calls: events.flatMap((event) => callsFor(event, kind, parts.subscribers, receivedMs)),
    forwards: forwardsOf(bounce, subject, headers, parts),
  }
}

const notForwarded = {
  loop: 'bounce goes round, not forwarded',
  ours: 'envelope is an address of ours, bounce not forwarded',
} as const

/** One at most; a mail that would not arrive is logged. */
function forwardsOf(
  bounce: NewBounce,
  subject: Subject,
  headers: Header[],
  { forward, log }: AcceptParts,
): NewMail[] {
  const { id, kind, receivedMs: nowMs } = bounce
  const mail = forwardOf(subject, { kind, headers }, forward(), { id: newId(nowMs), nowMs })
  if (typeof mail !== 'string') return mail === null ? [] : [mail]
  log.warn(notForwarded[mail], { id })
  return []
}
