// Removes what is older than the configuration keeps: rows after `log.retention_days`, raw mail after
// `log.mime_retention_days`, suppressions at their end, totals after two years. Takes names out of rows
// after `log.anonymise_days`, and closes the totals of days that are over. Runs every few minutes, in small
// batches with pauses for other writers.

import { setTimeout as wait } from 'node:timers/promises'
import { firstIdAt } from './address/id.ts'
import { createRewrite, makeKey } from './anonymise.ts'
import { type ClockDoubt, isBehind } from './clock.ts'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import type { Store } from './store/open.ts'

const DAY_MS = 86_400_000
/** Totals are kept at least this long, as an overview by days can look back so far. */
const TOTALS_DAYS_MIN = 744
/** Yesterday's mail may still be counted, which is slower in a day that is closed. */
const TOTALS_OPEN_DAYS = 2
/** Between two rounds; often enough, as what expires is counted in days. */
const EVERY_MS = 10 * 60_000
/** The first round waits until the start is over. */
const FIRST_AFTER_MS = 30_000

const DOUBT = 'the clock has leapt ahead, or nothing ran for long: nothing expires for a day'
const BEHIND =
  'the clock is more than a day behind where it was: if it is wrong now, what is kept and sent meanwhile expires too early'

interface ExpireParts {
  store: Pick<Store, 'clock' | 'retention' | 'suppressions' | 'anonymising' | 'totals'>
  settings(): Pick<Config['log'], 'retentionDays' | 'mimeRetentionDays' | 'anonymiseDays'>
  log: Log
  /** Where the key of anonymised addresses lies. */
  dataDir: string
  now?: () => number
  /** Before the first round. */
  firstAfterMs?: number
  /** Called after each round. */
  roundEnded?: () => void
}

/**
 * Makes one round: until nothing is left that is too old, or `stop`. Resolves with how many rows were removed.
 * The settings are read anew for each batch, so that whoever corrects a mistake in them saves the rest.
 */
export async function expireOnce(
  { store, settings, dataDir, now = Date.now }: ExpireParts,
  stop?: AbortSignal,
): Promise<number> {
  const all = async (batch: () => Promise<number>): Promise<number> => {
    let rows = 0
    while (!stop?.aborted) {
      const startMs = performance.now()
      const more = await batch()
      if (more === 0) break
      rows += more
      // As long as the batch took, so that others get half of the time.
      await wait(performance.now() - startMs, undefined, { signal: stop }).catch(() => undefined)
    }
    return rows
  }
  const nowMs = now()
  const today = Math.floor(nowMs / DAY_MS)
  const beforeMs = (days: number) => nowMs - days * DAY_MS
  await all(() => store.suppressions.sweep(nowMs, beforeMs(signDays(settings()))))
  const removed = await all(() => {
    const { retentionDays, mimeRetentionDays } = settings()
    return store.retention.sweep({
      rowsBeforeId: firstIdAt(beforeMs(retentionDays)),
      callsBeforeMs: beforeMs(retentionDays),
      mimeBeforeId: firstIdAt(beforeMs(mimeRetentionDays)),
      totalsBeforeDay: today - Math.max(retentionDays, TOTALS_DAYS_MIN),
    })
  })
  await all(() => store.totals.close(today + 1 - TOTALS_OPEN_DAYS))
  // Last, because it throws if the key is damaged or cannot be made; by then everything else has expired.
  if (settings().anonymiseDays > 0) {
    const rewrite = createRewrite(makeKey(dataDir))
    await all(async () => {
      const { anonymiseDays } = settings()
      if (anonymiseDays === 0) return 0
      return store.anonymising.sweep(firstIdAt(beforeMs(anonymiseDays)), rewrite)
    })
  }
  return removed
}

/** How long the suppression list keeps signs of addresses that are not on it: they hold names as rows do. */
function signDays({ anonymiseDays, retentionDays }: ReturnType<ExpireParts['settings']>): number {
  return anonymiseDays === 0 ? retentionDays : Math.min(anonymiseDays, retentionDays)
}

/** Runs rounds until the returned function is called, which resolves when the last has ended. */
export function startExpiry(parts: ExpireParts & { doubt: ClockDoubt }): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  const stop = new AbortController()
  const { store, doubt, now = Date.now, firstAfterMs = FIRST_AFTER_MS } = parts
  let isDoubted = false
  const look = async (): Promise<void> => {
    if (isBehind(await store.clock.last(), now())) parts.log.warn(BEHIND)
    const doubtedMs = doubt()
    await store.clock.keep({ seenMs: now(), doubtedMs })
    if (doubtedMs !== null && !isDoubted) parts.log.warn(DOUBT)
    isDoubted = doubtedMs !== null
  }
  const failed = (error: unknown): void => parts.log.error('expired rows not removed', { error })
  const round = async (): Promise<void> => {
    await look()
    if (isDoubted) return
    const removed = await expireOnce(parts, stop.signal)
    if (removed > 0) parts.log.info('expired rows removed', { rows: removed })
  }
  // At once, so that also a process that ends before its first round stores how far the clock had come.
  let running = look().catch(failed)
  const after = (ms: number): void => {
    timer = setTimeout(() => {
      running = running
        .then(round)
        .catch(failed)
        .then(() => {
          parts.roundEnded?.()
          after(EVERY_MS)
        })
    }, ms)
    timer.unref()
  }
  after(firstAfterMs)
  return async () => {
    stop.abort()
    clearTimeout(timer)
    await running
    clearTimeout(timer)
  }
}
