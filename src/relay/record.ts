// Records what became of a mail: its delivery or failure, the webhook calls and the notice to its sender, in one
// transaction. The remote may have the mail, so store trouble is waited out. Until the store takes the outcome the
// mail stays claimed, and only a crash in that time can make it be sent again.

import { setTimeout as wait } from 'node:timers/promises'
import { type Subscribers, webhooksOf } from '../calls.ts'
import type { Log } from '../log.ts'
import type { Notice, Queue, QueuedMail } from '../store/queue.ts'
import type { Share } from './budget.ts'
import { callsOf, expiredUntried, type Fate } from './settle.ts'

const STORE_RETRY_MS = 1000

/** A fate that the sender may be notified of. */
export type Tellable = Exclude<Fate, { kind: 'stopped' }>

export interface RecordParts {
  queue: Queue
  subscribers: Subscribers
  /** After the commit: calls of these webhooks have become due. */
  wakeWebhooks(...webhooks: string[]): void
  /** Makes the notice to a mail's sender after this fate; null = none is due. Asked only for a `message`. */
  notice?:
    | ((
        mail: QueuedMail,
        fate: Tellable,
        original: () => Promise<Uint8Array | null>,
      ) => Promise<Notice | null>)
    | undefined
  /** Limits the memory of the mails that notices are made of, until the notices are stored. */
  originals: Share
  log: Log
  now: () => number
  /** How long trouble with the store is waited out. */
  storeRetryMs?: number
}

/** Resolves once the fate is on the disk, or `signal` says that nobody can wait any longer. */
export async function record(
  mail: QueuedMail,
  fate: Fate,
  parts: RecordParts,
  signal: AbortSignal,
): Promise<void> {
  const { storeRetryMs = STORE_RETRY_MS } = parts
  while (true) {
    try {
      return await commit(mail, fate, parts)
    } catch (error) {
      parts.log.error('outcome not recorded', { id: mail.id, error })
      if (signal.aborted) return
      await wait(storeRetryMs, undefined, { signal }).catch(() => undefined)
    }
  }
}

/** Lets one page of a destination's expired mail fail without a try; resolves with how many mails that were. */
export async function recordExpired(
  destination: string,
  trouble: string,
  parts: RecordParts,
  signal: AbortSignal,
): Promise<number> {
  const nowMs = parts.now()
  const expired = await parts.queue.claimExpired(destination, nowMs)
  if (expired.length === 0) return 0
  parts.log.info('mail expired', { destination, mails: expired.length })
  const fate = (mail: QueuedMail) => expiredUntried(mail, trouble, nowMs)
  await Promise.all(expired.map((mail) => record(mail, fate(mail), parts, signal)))
  return expired.length
}

async function commit(mail: QueuedMail, fate: Fate, parts: RecordParts): Promise<void> {
  const { queue, subscribers, wakeWebhooks, originals, now } = parts
  const nowMs = now()
  const isMessage = mail.kind === 'message'
  const calls = callsOf(mail, fate, subscribers, nowMs)
  let loadedBytes = 0
  const original = async () => {
    const size = await queue.sizeOf(mail.rawId)
    const loaded = await originals.load(size, () => queue.mime(mail.rawId))
    loadedBytes += loaded?.length ?? 0
    return loaded
  }
  try {
    const notice =
      isMessage && fate.kind !== 'stopped' ? await noticeOf(mail, fate, original, parts) : null
    await queue.settle({
      id: mail.id,
      claimedMs: mail.claimedMs,
      ...(isMessage && fate.kind === 'delivered' ? { delivery: fate.delivery } : {}),
      ...(isMessage && fate.kind === 'failed' ? { failure: fate.failure } : {}),
      calls,
      notice,
      again: againOf(mail, fate),
      delayToldMs: fate.kind === 'delayed' && notice !== null ? nowMs : null,
    })
  } finally {
    originals.giveBack(loadedBytes)
  }
  if (calls.length > 0) wakeWebhooks(...webhooksOf(calls))
}

async function noticeOf(
  mail: QueuedMail,
  fate: Tellable,
  original: () => Promise<Uint8Array | null>,
  { notice, log }: RecordParts,
): Promise<Notice | null> {
  try {
    return (await notice?.(mail, fate, original)) ?? null
  } catch (error) {
    // A notice that cannot be made must not keep the outcome from being recorded.
    log.error('notice not made', { id: mail.id, error })
    return null
  }
}

/** When a mail is due again after a fate; null = it leaves the queue. */
function againOf({ lastError, dueMs }: QueuedMail, fate: Fate) {
  switch (fate.kind) {
    case 'stopped':
      // It keeps its place in the queue, and its last error.
      return { dueMs: fate.dueMs ?? dueMs, error: lastError, free: true }
    case 'delayed':
      return { dueMs: fate.dueMs, error: fate.why, free: false }
    case 'delivered':
    case 'failed':
      return null
  }
}
