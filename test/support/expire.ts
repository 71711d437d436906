// What tests give to the removal of old rows.

import type { expireOnce } from '../../src/expire.ts'
import { silentLog } from './log.ts'

type ExpireParts = Parameters<typeof expireOnce>[0]

/** The defaults of the configuration, at a given time. */
export function expiryAt(
  nowMs: number,
  store: ExpireParts['store'],
  changes: Partial<ReturnType<ExpireParts['settings']>> & { dataDir?: string } = {},
): ExpireParts {
  const { dataDir = '', ...settings } = changes
  const kept = { retentionDays: 90, mimeRetentionDays: 30, anonymiseDays: 0, ...settings }
  return { store, settings: () => kept, dataDir, log: silentLog, now: () => nowMs }
}
