// How much mail memory holds at one time. Mails differ in size by a factor of ten thousand, so counting
// them is not enough. They are loaded one after the other, and none while the budget is spent: it is
// exceeded by one mail at most. Large mail has no more than its share: remotes that take it slowly must not
// keep all other mail waiting.

import { LARGE_BYTES } from '../memory.ts'

const LARGE_SHARE = 0.75

interface Budget {
  /**
   * Loads a mail of that size when there is room; null when there is nothing to load. What it gives is to
   * be given back.
   */
  load(sizeBytes: number, read: () => Promise<Uint8Array | null>): Promise<Uint8Array | null>
  giveBack(bytes: number): void
}

interface Share {
  load(read: () => Promise<Uint8Array | null>): Promise<Uint8Array | null>
  giveBack(bytes: number): void
}

export function createBudget(maxBytes: number): Budget {
  const large = createShare(maxBytes * LARGE_SHARE)
  const rest = createShare(maxBytes * (1 - LARGE_SHARE))
  const shareOf = (bytes: number) => (bytes > LARGE_BYTES ? large : rest)
  return {
    load: (sizeBytes, read) => shareOf(sizeBytes).load(read),
    giveBack: (bytes) => shareOf(bytes).giveBack(bytes),
  }
}

function createShare(maxBytes: number): Share {
  let used = 0
  let last: Promise<unknown> = Promise.resolve()
  let room = Promise.withResolvers<void>()
  return {
    load(read) {
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
      return loaded
    },
    giveBack(bytes) {
      used -= bytes
      room.resolve()
    },
  }
}
