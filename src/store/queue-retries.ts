// Makes queued mail due now: all of it by hand, or mail that a clock that was ahead has delayed. One page in each
// transaction, so that other writers get their turn. After a crash the rest is found when it is asked for again.

import type { Connection } from './connection.ts'
import type { WrongTimes } from './queue.ts'
import { type QueueRetries, RETRY_PAGE } from './queue-statements.ts'

export async function retryAll(
  { writeUnflushed }: Connection,
  { retryPage, retryPageOf, retryUpTo, retryUpToOf }: QueueRetries,
  nowMs: number,
  destination?: string,
): Promise<number> {
  const [page, due] =
    destination === undefined ? [retryPage, retryUpTo] : [retryPageOf, retryUpToOf]
  let retried = 0
  for (let after = ''; ; ) {
    const at = { after, destination }
    const upTo = page.all(at).at(-1)?.id
    if (upTo === undefined) return retried
    retried += await writeUnflushed(() => due.all({ ...at, upTo, nowMs }).length)
    after = upTo
  }
}

/** First what was made later than now, then what is due later than any schedule says. */
export async function recall(
  { writeUnflushed }: Connection,
  { retryPage, recallUpTo, recallLate }: QueueRetries,
  { lastId, ...wrong }: WrongTimes,
): Promise<number> {
  let recalled = 0
  for (let after = lastId; ; ) {
    const upTo = retryPage.all({ after }).at(-1)?.id
    if (upTo === undefined) break
    recalled += await writeUnflushed(() => recallUpTo.all({ ...wrong, after, upTo }).length)
    after = upTo
  }
  for (let from = ''; ; ) {
    const late = await writeUnflushed(() => recallLate.all({ ...wrong, from }))
    recalled += late.length
    if (late.length < RETRY_PAGE) return recalled
    // Destinations before this one have no such mail left, and are not looked at again.
    from =
      late
        .map(({ destination }) => destination)
        .sort()
        .at(-1) ?? from
  }
}
