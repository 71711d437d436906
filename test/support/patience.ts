// Waits for what should happen, and never for a given time.

const TRIES = 4

/**
 * `retry_s` of a webhook whose receiver may be slow now and then: the next try never waits for
 * minutes.
 */
export const RETRY_SOON = `retry_s = [${Array(20).fill(1)}]`

/**
 * For tests of what happens when a time limit is over: on a busy machine, what must happen before
 * may take longer than any short limit. Gives the outcome of `attempt` with a limit of so many ms.
 * It is made again with a limit five times as long for as long as `isInTime` says of the outcome
 * that the limit came too early.
 */
export async function withTime<T>(
  ms: number,
  attempt: (ms: number) => Promise<T>,
  isInTime: (outcome: T) => boolean,
): Promise<T> {
  let outcome = await attempt(ms)
  for (let made = 1; made < TRIES && !isInTime(outcome); made++) {
    outcome = await attempt(ms * 5 ** made)
  }
  return outcome
}

/** Resolves once `check` holds; the test's own limit bounds it. */
export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setImmediate(resolve))
}
