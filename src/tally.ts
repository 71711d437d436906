// What was kept since the start, counted for the metrics: returned mail by kind, failures by reason.

import { type Kind, kinds, type Reason } from './event.ts'
import type { News } from './store/kept.ts'

export interface Tally {
  /** Takes note of a row; it has been committed. */
  hear(news: News): void
  verdicts(): Readonly<Record<Kind, number>>
  /** Of failures, reported or refused. */
  reasons(): ReadonlyMap<Reason, number>
}

export function createTally(): Tally {
  const verdicts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  const reasons = new Map<Reason, number>()
  return {
    hear(news) {
      if (news.type === 'bounce') verdicts[news.row.kind] += 1
      if (news.type !== 'failure') return
      const { reason } = news.row
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    verdicts: () => verdicts,
    reasons: () => reasons,
  }
}
