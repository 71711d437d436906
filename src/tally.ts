// Counts since the start, for the metrics: returned mail by kind, failures by reason. Also notes whether the
// configuration that was read last is in force.

import { type Kind, kinds, type Reason } from './event.ts'
import type { News } from './store/kept.ts'

export interface Tally {
  /** Takes note of a row; it has been committed. */
  hear(news: News): void
  verdicts(): Readonly<Record<Kind, number>>
  /** How many failures there were for each reason, reported or refused. */
  reasons(): ReadonlyMap<Reason, number>
  /** Takes note of a reload; `isTaken` is false where the file was refused, or not all of it is in force. */
  noteReload(isTaken: boolean): void
  /** Of the last reload; true before the first. */
  isReloadTaken(): boolean
}

export function createTally(): Tally {
  const verdicts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  const reasons = new Map<Reason, number>()
  let isReloadTaken = true
  return {
    hear(news) {
      if (news.type === 'bounce') verdicts[news.row.kind] += 1
      if (news.type !== 'failure') return
      const { reason } = news.row
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    verdicts: () => verdicts,
    reasons: () => reasons,
    noteReload(isTaken) {
      isReloadTaken = isTaken
    },
    isReloadTaken: () => isReloadTaken,
  }
}
