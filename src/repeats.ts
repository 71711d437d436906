// A crash between the commit and the 250 makes the peer send the same mail again. It is recognised by
// its bytes and return address, answered 250, and not kept twice. Only what the crashed process kept
// last is remembered: a mail that was answered may come a second time, and that is a second bounce.

import type { Store } from './store/open.ts'

/** A commit and its 250 lie far closer together than this, however slow the disk is. */
const UNANSWERED_MAX_MS = 30_000

interface Repeats {
  /** The id of the bounce that kept this mail before the crash, once; null for any other mail. */
  take(sha256: Uint8Array, returnAddress: string): string | null
}

/** Rejects on store trouble. */
export async function createRepeats(
  store: Pick<Store, 'bounces' | 'afterCrash'>,
): Promise<Repeats> {
  const kept = store.afterCrash ? await store.bounces.newest(UNANSWERED_MAX_MS) : []
  const ids = new Map(kept.map((one) => [keyOf(one.sha256, one.returnAddress), one.id]))
  return {
    take(sha256, returnAddress) {
      const key = keyOf(sha256, returnAddress)
      const id = ids.get(key) ?? null
      ids.delete(key)
      return id
    },
  }
}

function keyOf(sha256: Uint8Array, returnAddress: string): string {
  return `${Buffer.from(sha256).toString('hex')} ${returnAddress.toLowerCase()}`
}
