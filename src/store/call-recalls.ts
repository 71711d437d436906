// Calls that are made due: by hand, or because a clock that was ahead has delayed them. There may be a million:
// a page a transaction, so that intake goes on beside it. What a crash leaves is found anew by whoever asked.

import type { CallCounting } from './call-counting.ts'
import type { CallReads, CallWrites } from './call-statements.ts'
import type { CallRange, Calls } from './calls.ts'
import type { Connection } from './connection.ts'

export function openRecalls(
  { write, writeUnflushed }: Connection,
  writes: CallWrites,
  reads: CallReads,
  counting: CallCounting,
): Pick<Calls, 'recall' | 'recallAhead' | 'retry' | 'replay' | 'replayRange'> {
  const replayed = (id: string, nowMs: number): boolean =>
    (['done', 'dead'] as const).some((from) => {
      const [call] = writes.replay({ id, from, nowMs })
      if (call !== undefined) counting.replayed({ ...call, from })
      return call !== undefined
    })
  return {
    async recall(webhook, afterMs, nowMs) {
      const lastMs = reads.lastDue({ webhook })[0]?.dueMs ?? 0
      if (lastMs <= afterMs) return false
      await writeUnflushed(() => void writes.recall({ webhook, afterMs, nowMs }))
      return true
    },
    async recallAhead(webhook, fromId, nowMs) {
      for (let afterId = fromId; ; ) {
        const upToId = reads.idsAfter({ afterId }).at(-1)?.id
        if (upToId === undefined) return
        const span = { afterId, upToId }
        await writeUnflushed(() => void writes.recallAhead({ webhook, ...span, nowMs }))
        afterId = upToId
      }
    },
    async *retry(webhook, times) {
      // What is made from now on is due already, and would make the walk endless.
      const waiting = { webhook, state: 'due', fromMs: 0, toMs: times().nowMs } as const
      for (const page of pagesOf(reads, waiting)) {
        const bounds = times()
        const retried = ({ id }: { id: string }) => writes.retryOne({ id, ...bounds }).changes > 0
        yield await writeUnflushed(() => page.filter(retried).length)
      }
    },
    replay: (id, nowMs) =>
      write(() => {
        if (replayed(id, nowMs)) return 'replayed'
        return reads.byId.get({ id }) ? 'already due' : 'unknown'
      }),
    async replayRange(range, nowMs) {
      let calls = 0
      for (const page of pagesOf(reads, range)) {
        calls += await write(() => page.filter(({ id }) => replayed(id, nowMs)).length)
      }
      return calls
    },
  }
}

/** Walks by time of making: a call that comes back into the range meanwhile is not met twice. */
function* pagesOf(
  { range }: CallReads,
  {
    webhook,
    state,
    fromMs,
    toMs,
  }: Omit<CallRange, 'state'> & { state: 'due' | CallRange['state'] },
) {
  let after = { createdMs: fromMs, id: '' }
  for (;;) {
    const page = range.all({ webhook, state, ...after, toMs })
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    after = last
  }
}
