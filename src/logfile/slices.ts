// Logs are read on the thread that takes mail in. All readers together get one time slice in each turn of the
// event loop, one reader after the other, so that other work never waits for more than one slice, however
// many read.

/** In ms. A mail needs some turns until its 250: a shorter slice would not speed it up, only slow downloads down. */
const SLICE_MS = 2

/** Resolves at once while the reader's slice lasts, else when its next one begins. */
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
