// Removes what is older than the configuration keeps: rows after `log.retention_days`, raw mail after
// `log.mime_retention_days`, suppressions at their end; takes names out of rows after
// `log.anonymise_days`. Runs now and then, in small batches with room for others in between.

import { firstIdAt } from './address/id.ts'
import { createRewrite, makeKey } from './anonymise.ts'
import { createClockTrust } from './clock.ts'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import type { Store } from './store/open.ts'

const DAY_MS = 86_400_000
/** Between two rounds: an expiry in days needs no more. */
const EVERY_MS = 10 * 60_000
/** The first round waits until the start is over. */
const FIRST_AFTER_MS = 30_000

interface ExpireParts {
  store: Pick<Store, 'retention' | 'suppressions' | 'anonymising'>
  settings(): Pick<Config['log'], 'retentionDays' | 'mimeRetentionDays' | 'anonymiseDays'>
  log: Log
  /** Where the key of anonymised addresses lies. */
  dataDir: string
  now?: () => number
}

/** One round: until nothing is left that is too old. Resolves with how many rows went. */
export async function expireOnce({ store, settings, dataDir, now = Date.now }: ExpireParts) {
  const { retentionDays, mimeRetentionDays, anonymiseDays } = settings()
  const cutoffs = {
    rowsBeforeId: firstIdAt(now() - retentionDays * DAY_MS),
    mimeBeforeId: firstIdAt(now() - mimeRetentionDays * DAY_MS),
  }
  // Signs against an address that is not on the list hold its name too.
  const signDays = anonymiseDays === 0 ? retentionDays : Math.min(anonymiseDays, retentionDays)
  while ((await store.suppressions.sweep(now(), now() - signDays * DAY_MS)) > 0);
  if (anonymiseDays > 0) {
    const beforeId = firstIdAt(now() - anonymiseDays * DAY_MS)
    const rewrite = createRewrite(makeKey(dataDir))
    while ((await store.anonymising.sweep(beforeId, rewrite)) > 0);
  }
  let removed = 0
  for (;;) {
    const batch = await store.retention.sweep(cutoffs)
    if (batch === 0) return removed
    removed += batch
  }
}

/** Runs rounds until the returned function is called, which resolves when the last has ended. */
export function startExpiry(parts: ExpireParts): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  let running = Promise.resolve()
  const isClockTrusted = createClockTrust(parts.now ?? Date.now)
  const round = async (): Promise<void> => {
    if (!isClockTrusted()) {
      parts.log.warn('the clock has leapt ahead: nothing expires for a day')
      return
    }
    try {
      const removed = await expireOnce(parts)
      if (removed > 0) parts.log.info('expired rows removed', { rows: removed })
    } catch (error) {
      parts.log.error('expired rows not removed', { error })
    }
  }
  const after = (ms: number): void => {
    timer = setTimeout(() => {
      running = round().then(() => after(EVERY_MS))
    }, ms)
    timer.unref()
  }
  after(FIRST_AFTER_MS)
  return async () => {
    clearTimeout(timer)
    await running
    clearTimeout(timer)
  }
}
