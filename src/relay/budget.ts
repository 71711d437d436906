// Limits how much memory the mails that are being sent take. Mails differ in size by a factor of ten
// thousand, so it is not enough to count them. They are loaded one at a time, and only while the budget is
// not used up, so it is exceeded by one mail at most. Large mail gets a share of it, and only a few tries
// wait for that share: slow remotes must not keep other mail waiting, nor hold all connections.

import { LARGE_BYTES } from '../memory.ts'

const LARGE_SHARE = 0.75
/** Large mails that may wait for memory; others are tried again later. */
const LARGE_WAITING_MAX = 4
/** How much later, and how far apart, so that they do not all come at once. */
const LATER_MS = 2000
const LATER_GAP_MS = 20
/** The latest such time, however many there are, and whatever the clock was when the last one came. */
const LATER_MAX_MS = 60_000

interface Budget {
  /**
   * Loads a mail of that size when there is room; null when there is nothing to load, `crowded` when too
   * many wait. What it gives is to be given back.
   */
  load(
    sizeBytes: number,
    read: () => Promise<Uint8Array | null>,
  ): Promise<Uint8Array | null | 'crowded'>
  giveBack(bytes: number): void
  /** When a mail that was `crowded` out is to be tried again. */
  laterMs(nowMs: number): number
}

interface Share extends Omit<Budget, 'laterMs'> {}

export function createBudget(maxBytes: number): Budget {
  const large = createShare(maxBytes * LARGE_SHARE, LARGE_WAITING_MAX)
  const rest = createShare(maxBytes * (1 - LARGE_SHARE), Number.POSITIVE_INFINITY)
  const shareOf = (bytes: number) => (bytes > LARGE_BYTES ? large : rest)
  let lastLaterMs = 0
  return {
    load: (sizeBytes, read) => shareOf(sizeBytes).load(sizeBytes, read),
    giveBack: (bytes) => shareOf(bytes).giveBack(bytes),
    laterMs(nowMs) {
      const nextMs = Math.max(nowMs + LATER_MS, lastLaterMs + LATER_GAP_MS)
      lastLaterMs = nextMs > nowMs + LATER_MAX_MS ? nowMs + LATER_MS : nextMs
      return lastLaterMs
    },
  }
}

function createShare(maxBytes: number, waitingMax: number): Share {
  let used = 0
  /** Of those that are not loaded yet. */
  let awaitedBytes = 0
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  let room = Promise.withResolvers<void>()
  return {
    async load(sizeBytes, read) {
      if (used + awaitedBytes >= maxBytes && waiting >= waitingMax) return 'crowded'
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
  }
}
