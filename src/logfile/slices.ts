// Logs are read on the thread that takes mail in. All readers together get one time slice in each
// turn of the event loop, one reader after the other, so that other work never waits for more than
// one slice, however many read.

/**
 * In ms. A shorter slice would only slow downloads down: a mail needs several turns until its 250
 * anyway.
 */
const SLICE_MS = 2

/** Resolves at once while the reader's slice lasts, later when its next slice begins. */
export type Pause = () => Promise<void>

/** Gives a function that is called once for each reader. `now` is in ms. */
export function createSlices(now: () => number = () => performance.now()): () => Pause {
  let last = Promise.resolve()
  return () => {
    let endMs = Number.NEGATIVE_INFINITY
    return async () => {
      if (now() < endMs) return
      last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
      await last
      endMs = now() + SLICE_MS
    }
  }
}
