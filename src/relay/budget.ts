// Limits the memory of the mails that are being sent. Mails differ in size by a factor of ten thousand, so it is
// not enough to count them. They are loaded one at a time while the budget is not used up, so it is exceeded by
// one mail at most. Large mail has a share of its own, and only a few tries may wait for that share: large mail
// to slow remotes must neither keep small mail waiting nor hold all connections.

import { LARGE_BYTES } from '../memory.ts'

const LARGE_SHARE = 0.75
/** How many large mails may wait for memory; others are tried again later. */
const LARGE_WAITING_MAX = 4
/** How much later, and how far apart, so that they do not all come at once. */
const LATER_MS = 2000
const LATER_GAP_MS = 20
/** No such time is later than this, however many there are, and also after the clock was put back. */
const LATER_MAX_MS = 60_000

interface Budget {
  /**
   * Waits for room and loads a mail of that size; `crowded` when too many wait already, null when `read` gives
   * none. Call `giveBack` when the mail is no longer needed.
   */
  load(
    sizeBytes: number,
    read: () => Promise<Uint8Array | null>,
  ): Promise<Uint8Array | null | 'crowded'>
  giveBack(bytes: number): void
  /** When a mail that was `crowded` out is to be tried again. */
  laterMs(nowMs: number): number
}

/** A share of the memory for which any number of mails may wait. */
export interface Share {
  load(sizeBytes: number, read: () => Promise<Uint8Array | null>): Promise<Uint8Array | null>
  giveBack(bytes: number): void
  /** How many wait, if one more would have to wait too. */
  line(): number
}

export function createBudget(maxBytes: number): Budget {
  const large = createShare(maxBytes * LARGE_SHARE)
  const rest = createShare(maxBytes * (1 - LARGE_SHARE))
  const shareOf = (bytes: number) => (bytes > LARGE_BYTES ? large : rest)
  let lastLaterMs = 0
  return {
    async load(sizeBytes, read) {
      const share = shareOf(sizeBytes)
      if (share === large && large.line() >= LARGE_WAITING_MAX) return 'crowded'
      return await share.load(sizeBytes, read)
    },
    giveBack: (bytes) => shareOf(bytes).giveBack(bytes),
    laterMs(nowMs) {
      const nextMs = Math.max(nowMs + LATER_MS, lastLaterMs + LATER_GAP_MS)
      lastLaterMs = nextMs > nowMs + LATER_MAX_MS ? nowMs + LATER_MS : nextMs
      return lastLaterMs
    },
  }
}

export function createShare(maxBytes: number): Share {
  let used = 0
  /** Bytes of the mails that wait. */
  let awaitedBytes = 0
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  let room = Promise.withResolvers<void>()
  return {
    async load(sizeBytes, read) {
      awaitedBytes += sizeBytes
      waiting += 1
      const loaded = last.then(async () => {
        while (used >= maxBytes) {
          room = Promise.withResolvers()
          await room.promise
        }
        const mail = await read()
        used += mail?.length ?? 0
        return mail
      })
      last = loaded.catch(() => undefined)
      return await loaded.finally(() => {
        awaitedBytes -= sizeBytes
        waiting -= 1
      })
    },
    giveBack(bytes) {
      used -= bytes
      room.resolve()
    },
    line: () => (used + awaitedBytes >= maxBytes ? waiting : 0),
  }
}
