// How much mail memory holds at one time. Mails differ in size by a factor of ten thousand, so counting
// them is not enough. They are loaded one after the other, and none while the budget is spent: it is
// exceeded by one mail at most.

interface Budget {
  /** Loads when there is room; null when there is nothing to load. What it gives is to be given back. */
  load(read: () => Promise<Uint8Array | null>): Promise<Uint8Array | null>
  giveBack(bytes: number): void
}

export function createBudget(maxBytes: number): Budget {
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
