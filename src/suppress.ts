// What puts an address on the suppression list, and what takes it off. A hard failure or a complaint lists it
// at once, soft failures when there are enough of them within some days; only failures count whose fault is the
// recipient's. `judge` is pure; the store calls it in the transaction that keeps the row.
//
// A sign of life (an answer, a receipt, a report of delivery) ends what soft failures began. A delivery to the
// next server says less, because that server may report a failure later. If the failures of an address came in
// reports, a delivery therefore counts only after it has stood for a day, and a report takes it back.
//
// A report may name another address than the message's recipient, one behind his alias. Then the recipient's
// own address exists, so even a hard failure counts only as a soft one for him. It does not count for the other
// address at all: nobody here wrote to it.

import { idBytes, mintedMs, newId } from './address/id.ts'
import { callsFor, type Subscribers, webhooksOf } from './calls.ts'
import type { Config } from './config.ts'
import { type Kind, mildFeedback, type Verdict } from './event.ts'
import type { Log } from './log.ts'
import { isMailbox } from './mail/address.ts'
import { comparable, isAnonymised, partsOf, sameAddress } from './mailbox.ts'
import {
  gravity,
  type Happened,
  type Judgement,
  type Known,
  type Sign,
  type StoredSign,
  type SuppressionRules,
} from './store/suppression-rules.ts'

const DAY_MS = 86_400_000
/** Reports of what a server could not deliver after all come within hours. */
const DELIVERY_STANDS_MS = DAY_MS

/** Without `refuse`, which is for the relay. */
export type SuppressionPolicy = Omit<Config['suppressions'], 'refuse'>

interface SuppressParts {
  policy(): SuppressionPolicy
  subscribers: Subscribers
  /** After the commit: calls of these webhooks have become due. */
  wakeWebhooks(...webhooks: string[]): void
  log: Log
}

export function createSuppressionRules({
  policy,
  subscribers,
  wakeWebhooks,
  log,
}: SuppressParts): SuppressionRules {
  return {
    signOf(happened, isRegistered) {
      const { enabled, unmatched } = policy()
      return enabled && (unmatched || isTied(happened, isRegistered)) ? signOf(happened) : null
    },
    judge: (sign, known) => judge(sign, known, policy()),
    callsOf: ({ id: subjectId, atMs, tags, messageId }) =>
      callsFor({ type: 'suppression', subjectId, messageId, tags }, null, subscribers, atMs),
    changed({ action, recipient, cause, reason }, calls) {
      log.info(`suppression ${action}`, { recipient, cause, reason })
      wakeWebhooks(...webhooksOf(calls))
    },
    newId,
  }
}

/**
 * Whether the row surely belongs to a message of ours to that recipient, and not to an address that a report
 * merely names. For returned mail the message's id must stand in the signed address that the mail came to, or be
 * registered: any other id that it quotes may be made up. What our relay or the API says needs no proof.
 */
function isTied(happened: Happened, isRegistered: (messageId: string) => boolean): boolean {
  const { messageId, recipient } = happened.row
  if (messageId === '') return false
  if (happened.type === 'delivery') return true
  const back = happened.type === 'bounce' ? happened.row : happened.source
  if (back === null) return true
  if (back.messageId === messageId && !sameAddress(back.recipient, recipient)) return false
  // Only a signed address contains a message's id.
  return back.returnAddress.toLowerCase().includes(messageId) || isRegistered(messageId)
}

/** What a row says about an address; null if nothing. */
function signOf(happened: Happened): Sign | null {
  const { row } = happened
  // Reports also name local users and things that are no address: those cannot be mailed anyway.
  if (!isMailbox(row.recipient) || isAnonymised(row.recipient)) return null
  const { recipient, messageId, tags } = row
  const toldMs = mintedMs(idBytes(row.id))
  const common = { recipient, messageId, tags, subjectId: row.id, bounceId: null, toldMs }
  switch (happened.type) {
    case 'delivery':
      return { ...common, atMs: happened.row.atMs, sign: 'delivery', reason: '', description: '' }
    case 'bounce': {
      const { id, receivedMs, kind, verdict } = happened.row
      const sign = signOfKind(kind, verdict)
      if (sign === null) return null
      const description = sign === 'complaint' ? (verdict.feedbackType ?? '') : ''
      return { ...common, atMs: receivedMs, bounceId: id, sign, reason: '', description }
    }
    case 'failure': {
      const { atMs, bounceId, reason, class: class_, fault, state, description } = happened.row
      if (fault !== 'recipient' || class_ === 'none' || state === 'suppressed') return null
      const isHis = happened.source === null || names(happened.source.verdict, recipient)
      return { ...common, atMs, bounceId, sign: isHis ? class_ : 'soft', reason, description }
    }
  }
}

function signOfKind(kind: Kind, verdict: Verdict): 'complaint' | 'life' | null {
  switch (kind) {
    case 'abuse':
      return mildFeedback.includes(verdict.feedbackType ?? '') ? null : 'complaint'
    case 'reply':
    case 'auto-reply':
    case 'disposition':
      return 'life'
    case 'success':
      return verdict.recipients.some(({ action }) => action === 'delivered') ? 'life' : null
    case 'failure':
    case 'delay':
    case 'challenge':
    case 'unknown':
      return null
  }
}

/** Whether a report says that the recipient himself failed, and not an address behind his alias. */
function names({ recipients }: Verdict, recipient: string): boolean {
  return recipients.some(
    ({ action, recipient: reported, member = reported }) =>
      action === 'failed' && isSame(reported, recipient) && isSame(member, recipient),
  )
}

/** Whether both mean one mailbox. Servers may leave out its domain or +detail, or name a host of its domain. */
function isSame(reported: string, recipient: string): boolean {
  const [one, other] = [mailboxOf(reported), mailboxOf(recipient)]
  if (one.local !== other.local) return false
  const [short, long] = [one.domain, other.domain].sort((a, b) => a.length - b.length)
  return short === '' || short === long || `${long}`.endsWith(`.${short}`)
}

function mailboxOf(address: string): { local: string; domain: string } {
  const { local, domain } = partsOf(comparable(address))
  return { local: local.replace(/(?<=.)\+.*$/s, ''), domain }
}

const NOTHING: Judgement = { keep: false, forget: [], entry: { kind: 'stays' } }

/** What follows from a sign, given what is known of its address. */
function judge(sign: Sign, known: Known, policy: SuppressionPolicy): Judgement {
  switch (sign.sign) {
    case 'hard':
      return policy.hard ? listAtOnce('hard', known) : NOTHING
    case 'complaint':
      return policy.complaints ? listAtOnce('complaint', known) : NOTHING
    case 'soft':
      return policy.soft ? weighSoft(sign, known, policy) : NOTHING
    case 'delivery':
      return weighDelivery(sign, known, policy)
    case 'life':
      return revived(known, Number.POSITIVE_INFINITY, policy)
  }
}

/** The sign is kept even if a graver cause is listed: the entry shows all that speaks against the address. */
function listAtOnce(cause: 'hard' | 'complaint', { entry }: Known): Judgement {
  const isGraver = entry === null || gravity[cause] > gravity[entry.cause]
  const listed = { kind: 'listed', cause, untilMs: null } as const
  return { keep: true, forget: [], entry: isGraver ? listed : { kind: 'stays' } }
}

function weighSoft(sign: Sign, { entry, signs }: Known, policy: SuppressionPolicy): Judgement {
  const isRefuted = (one: StoredSign) =>
    one.sign === 'delivery' && one.messageId === sign.messageId && sign.messageId !== ''
  const all = signs()
  const standing = all.filter((one) => !isRefuted(one))
  const sinceMs = Math.max(sign.atMs - policy.softDays * DAY_MS, lastLifeMs(standing, sign.atMs))
  const isOver = (one: StoredSign) =>
    isRefuted(one) || ((one.sign === 'soft' || one.sign === 'delivery') && one.atMs <= sinceMs)
  const counting = all.filter((one) => one.sign === 'soft' && !isOver(one))
  const isListed = entry?.cause === 'soft'
  const isEnough = messagesOf([sign, ...counting]) >= policy.softCount || isListed
  // It may be told late, and is then not the last.
  const lastMs = Math.max(sign.atMs, ...counting.map(({ atMs }) => atMs))
  const untilMs = lastMs + policy.softExpireDays * DAY_MS
  const mayList = entry === null || isListed
  return {
    keep: true,
    forget: all.filter(isOver).map(({ subjectId }) => subjectId),
    entry: isEnough && mayList ? { kind: 'listed', cause: 'soft', untilMs } : { kind: 'stays' },
  }
}

function weighDelivery(sign: Sign, known: Known, policy: SuppressionPolicy): Judgement {
  const signs = known.signs()
  const soft = signs.filter((one) => one.sign === 'soft')
  if (soft.length === 0 && known.entry?.cause !== 'soft') return NOTHING
  const reported = soft.filter(({ bounceId }) => bounceId !== null)
  // Its report may have been quicker than the news of the delivery.
  const isTakenBack = reported.some(({ messageId }) => messageId === sign.messageId)
  if (isTakenBack) return NOTHING
  if (reported.length === 0) return revived(known, sign.atMs, policy)
  return { ...revived(known, lastLifeMs(signs, sign.atMs), policy), keep: true }
}

/** The time of the last delivery that has stood long enough without a report that takes it back. */
function lastLifeMs(signs: readonly StoredSign[], nowMs: number): number {
  const stood = signs
    .filter(({ sign, atMs }) => sign === 'delivery' && atMs <= nowMs - DELIVERY_STANDS_MS)
    .map(({ atMs }) => atMs)
  return Math.max(Number.NEGATIVE_INFINITY, ...stood)
}

/** The address worked at `lifeMs`, which ends all that soft failures had begun by then. */
function revived({ entry, signs }: Known, lifeMs: number, policy: SuppressionPolicy): Judgement {
  const isOver = ({ atMs }: StoredSign) => atMs <= lifeMs
  const all = signs().filter(({ sign }) => sign === 'soft' || sign === 'delivery')
  const soft = all.filter(({ sign }) => sign === 'soft')
  const left = soft.filter((one) => !isOver(one))
  // What is told late may part the failures that listed it: those behind it must be enough.
  const isParted = left.length < soft.length && messagesOf(left) < policy.softCount
  const ends = entry?.cause === 'soft' && (left.length === 0 || isParted)
  return {
    keep: false,
    forget: all.filter(isOver).map(({ subjectId }) => subjectId),
    entry: { kind: ends ? 'ends' : 'stays' },
  }
}

/** How many messages failed: one may fail in many reports, and counts once. */
function messagesOf(signs: readonly Pick<StoredSign, 'messageId' | 'subjectId'>[]): number {
  return new Set(signs.map(({ messageId, subjectId }) => messageId || subjectId)).size
}
