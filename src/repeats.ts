// Recognises a mail that we kept although its peer never got the 250, so that the peer sends it again. That
// happens when the program crashes between the commit and the 250, when the peer gives up waiting, and when
// flushing the log fails: then the mail may be on the disk, but the answer was 451. Such a mail is recognised
// by its content and not kept twice. Only such mails are remembered, also over a restart: when a mail that got
// its 250 comes again, it is a second mail.

import { createHash } from 'node:crypto'
import type { MessageId } from './event.ts'
import { setNewest } from './newest.ts'
import type { Store } from './store/open.ts'
import { UNANSWERED_MAX_MS } from './store/submissions.ts'
import { SENT_AGAIN_MAX_MS, type StoredUnanswered } from './store/unanswered.ts'

/** Far more than arrive while a disk fails; the oldest is forgotten first. */
const REMEMBERED_MAX = 20_000

/** Remembers the ids that unanswered mails were kept under. The key is a hash of the mail. */
export class Unanswered {
  readonly #kept = new Map<string, Pick<StoredUnanswered, 'atMs' | 'ids'>>()
  /** Mails that are just being kept: several may be equal, as one that goes to two addresses. */
  readonly #running = new Map<string, Set<{ hasLeft(): boolean; over: Promise<unknown> }>>()
  readonly #way: 'bounce' | 'submission'
  readonly #rows: Store['unanswered']
  readonly #now: () => number

  /** Empty at first. */
  constructor(
    way: 'bounce' | 'submission',
    rows: Store['unanswered'],
    now: () => number = Date.now,
  ) {
    this.#way = way
    this.#rows = rows
    this.#now = now
  }

  get isEmpty(): boolean {
    return this.#kept.size === 0
  }

  /** Reads what earlier processes left in the store, and adds `fresh`. Rejects when the store cannot be read. */
  async recall(fresh: readonly { key: string; ids: MessageId[] }[]): Promise<void> {
    const known = await this.#rows.list(this.#way, REMEMBERED_MAX, this.#now())
    this.#remember(known)
    if (fresh.length > 0) this.#keep(fresh)
  }

  add(key: string, ids: MessageId[]): void {
    this.#keep([{ key, ids }])
  }

  /**
   * Has a mail kept. It waits for equal ones that are just being kept and whose peers are gone, as a slow disk makes
   * peers impatient: `keep` can then take their ids.
   */
  async inTurn<Kept>(
    key: string,
    hasLeft: () => boolean,
    keep: () => Promise<Kept>,
  ): Promise<Kept> {
    const equal = this.#running.get(key) ?? new Set()
    const gone = [...equal].filter((one) => one.hasLeft())
    const kept = gone.length === 0 ? keep() : Promise.all(gone.map(({ over }) => over)).then(keep)
    const running = { hasLeft, over: kept.catch(() => undefined) }
    this.#running.set(key, equal.add(running))
    return kept.finally(() => {
      equal.delete(running)
      if (equal.size === 0) this.#running.delete(key)
    })
  }

  /** Gives the ids and forgets the mail; null for any other mail. */
  take(key: string): MessageId[] | null {
    const kept = this.#kept.get(key)
    if (kept === undefined) return null
    this.#kept.delete(key)
    if (kept.atMs < this.#now() - SENT_AGAIN_MAX_MS) return null
    // If this fails, the next process still remembers it: no harm.
    this.#rows.remove(this.#way, key).catch(() => undefined)
    return kept.ids
  }

  #remember(rows: readonly StoredUnanswered[]): void {
    for (const row of rows) setNewest(this.#kept, row.key, row, REMEMBERED_MAX)
  }

  /** If the disk takes nothing, this process remembers it all the same. */
  #keep(mails: readonly { key: string; ids: MessageId[] }[]): void {
    const atMs = this.#now()
    const rows = mails.map((mail) => ({ ...mail, way: this.#way, atMs }))
    this.#remember(rows)
    this.#rows.keep(rows, atMs).catch(() => undefined)
  }
}

interface Repeats {
  /** As `Unanswered` does. */
  inTurn<Kept>(sha256: Uint8Array, hasLeft: () => boolean, keep: () => Promise<Kept>): Promise<Kept>
  /** Gives the id of the bounce that this mail was kept as, and forgets it; null for any other mail. */
  take(sha256: Uint8Array, returnAddress: string): string | null
  /** The mail was kept as this bounce, and its peer got no 250. */
  add(sha256: Uint8Array, returnAddress: string, bounceId: string): void
}

/** Begins with what a crashed process kept last and what earlier ones left. Rejects on store trouble. */
export async function createRepeats(
  store: Pick<Store, 'bounces' | 'unanswered' | 'afterCrash'>,
): Promise<Repeats> {
  const unanswered = new Unanswered('bounce', store.unanswered)
  const kept = store.afterCrash ? await store.bounces.newest(UNANSWERED_MAX_MS) : []
  await unanswered.recall(
    kept.map(({ sha256, returnAddress, id }) => ({ key: keyOf(sha256, returnAddress), ids: [id] })),
  )
  return {
    inTurn: (sha256, ...turn) => unanswered.inTurn(Buffer.from(sha256).toString('hex'), ...turn),
    // Nearly always nothing is remembered, and the key need not be computed.
    take: (sha256, returnAddress) =>
      unanswered.isEmpty ? null : (unanswered.take(keyOf(sha256, returnAddress))?.[0] ?? null),
    add: (sha256, returnAddress, id) => unanswered.add(keyOf(sha256, returnAddress), [id]),
  }
}

/**
 * The same for mail that was handed in to be sent. The key is the hash of `src/submit.ts` in hexadecimal, the
 * ids are those of the messages.
 */
export async function unansweredSubmissions(
  store: Pick<Store, 'submissions' | 'unanswered' | 'afterCrash'>,
): Promise<Unanswered> {
  const unanswered = new Unanswered('submission', store.unanswered)
  const kept = store.afterCrash ? await store.submissions.newest() : []
  await unanswered.recall(
    kept.map(({ sha256, ids }) => ({ key: Buffer.from(sha256).toString('hex'), ids })),
  )
  return unanswered
}

/** Hashed, because a VERP return address contains a person's address. */
function keyOf(sha256: Uint8Array, returnAddress: string): string {
  return createHash('sha256').update(sha256).update(returnAddress.toLowerCase()).digest('hex')
}
