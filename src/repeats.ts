// Mail that was kept although its peer never heard so, and that he therefore sends again: a crash between
// the commit and the 250 took the answer, or the flush of the log failed, which says nothing of what the
// disk has, and was answered 451. It is recognised by what it is and not kept twice. Only such mail is
// remembered: one that was answered may come a second time, and that is a second mail.

import type { MessageId } from './event.ts'
import { setNewest } from './newest.ts'
import type { Store } from './store/open.ts'
import { UNANSWERED_MAX_MS } from './store/submissions.ts'

/** Far more than come while a disk fails: what is remembered beyond it takes the place of the oldest. */
const REMEMBERED_MAX = 20_000

/** What was kept of unanswered mail, by what it is known by. */
export class Unanswered<T> {
  readonly #kept = new Map<string, T>()

  get isEmpty(): boolean {
    return this.#kept.size === 0
  }

  add(key: string, kept: T): void {
    setNewest(this.#kept, key, kept, REMEMBERED_MAX)
  }

  /** Gives it once; null for any other mail. */
  take(key: string): T | null {
    const kept = this.#kept.get(key) ?? null
    this.#kept.delete(key)
    return kept
  }
}

interface Repeats {
  /** The id of the bounce that kept this mail before, once; null for any other mail. */
  take(sha256: Uint8Array, returnAddress: string): string | null
  /** It was kept as this bounce, and its peer will not be told so. */
  add(sha256: Uint8Array, returnAddress: string, bounceId: string): void
}

/** Knows what a crashed process last kept. Rejects on store trouble. */
export async function createRepeats(
  store: Pick<Store, 'bounces' | 'afterCrash'>,
): Promise<Repeats> {
  const unanswered = new Unanswered<string>()
  const kept = store.afterCrash ? await store.bounces.newest(UNANSWERED_MAX_MS) : []
  for (const { sha256, returnAddress, id } of kept) unanswered.add(keyOf(sha256, returnAddress), id)
  return {
    // Nearly always there is none, and no key is made.
    take: (sha256, returnAddress) =>
      unanswered.isEmpty ? null : unanswered.take(keyOf(sha256, returnAddress)),
    add: (sha256, returnAddress, id) => unanswered.add(keyOf(sha256, returnAddress), id),
  }
}

/**
 * The ids of the messages of mail that was handed in, by the hexadecimal hash of `src/submit.ts`; what a
 * crashed process last kept is there. Rejects on store trouble.
 */
export async function unansweredSubmissions(
  store: Pick<Store, 'submissions' | 'afterCrash'>,
): Promise<Unanswered<MessageId[]>> {
  const unanswered = new Unanswered<MessageId[]>()
  const kept = store.afterCrash ? await store.submissions.newest() : []
  for (const { sha256, ids } of kept) unanswered.add(Buffer.from(sha256).toString('hex'), ids)
  return unanswered
}

function keyOf(sha256: Uint8Array, returnAddress: string): string {
  return `${Buffer.from(sha256).toString('hex')} ${returnAddress.toLowerCase()}`
}
