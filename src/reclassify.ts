// Today's rules over the mail that is kept: what means another thing now. The message and recipient
// that a mail was found to belong to stay. A failure that follows now is added, as of the time at which
// the mail came; one that says other things is corrected; one that would follow no more stays, because
// webhooks and logs have it already. The suppression list stays as it is. Rejects on store trouble.

import { firstIdAt } from './address/id.ts'
import { sameAddress } from './address/resolve.ts'
import { callsFor, failureEvent, type Subscribers } from './calls.ts'
import { classify } from './classify/classify.ts'
import type { OwnRules } from './classify/own-rules.ts'
import { aboutRecipient, secondEventOf, type Verdict } from './event.ts'
import { failuresOf } from './failures.ts'
import { parseReport } from './mail/message.ts'
import type { Correction, Standing } from './store/corrections.ts'
import type { StoredFailure } from './store/failures.ts'
import type { Store } from './store/open.ts'

interface ReclassifyParts {
  store: Pick<Store, 'bounces' | 'corrections' | 'messages'>
  rules: OwnRules
  /** `failures.nonstandard` */
  nonstandard: boolean
  isFixed(returnAddress: string): boolean
  /** Webhooks to be called for what is new; absent = nobody is called. */
  subscribers?: Subscribers
  /** Whether to keep what changes, or only report it. */
  keep: boolean
  now(): number
}

/** One bounce that means another thing now. */
export interface Reclassified extends Correction {
  /** Failures that stay in the log although they would not follow any more. */
  stale: StoredFailure[]
}

/** Some bounces that were looked at. */
interface Step {
  looked: number
  /** Of those: raw mail that has expired. */
  expired: number
  changes: Reclassified[]
  /** When the last of them came. */
  atMs: number
}

/** Goes over the bounces that came in a time, oldest first; each step is kept before it is reported. */
export async function* reclassify(
  parts: ReclassifyParts,
  { fromMs, toMs }: { fromMs: number; toMs: number },
): AsyncGenerator<Step> {
  const { corrections } = parts.store
  const toId = firstIdAt(toMs)
  // No row has the first id of a millisecond itself (RFC 9562 5.7: its version bits are 0). Were it a bound of
  // its own, each page would walk from there.
  let afterId = firstIdAt(fromMs)
  for (;;) {
    const page = await corrections.page({ afterId, toId })
    const last = page.at(-1)
    if (last === undefined) return
    afterId = last.bounce.id
    const step: Step = {
      looked: page.length,
      expired: 0,
      changes: [],
      atMs: last.bounce.receivedMs,
    }
    const verdicts = await verdictsOf(page, parts)
    for (const standing of page) {
      const judged = verdicts.get(standing.bounce.rawId)
      const verdict = judged && aboutRecipient(judged, standing.bounce.recipient)
      if (!verdict) step.expired += 1
      else if (differences(standing.bounce.verdict, verdict).length > 0) {
        step.changes.push(await changeOf(standing, verdict, parts))
      }
    }
    if (parts.keep && step.changes.length > 0) await corrections.correct(step.changes)
    yield step
  }
}

/** By the id of the raw mail, which several bounces may share; null where it has expired. */
async function verdictsOf(
  page: readonly Standing[],
  { store, rules }: ReclassifyParts,
): Promise<Map<number, Verdict | null>> {
  const verdicts = new Map<number, Verdict | null>()
  // Those that share a raw mail came with it in one transaction, from one sender.
  for (const [rawId, mailFrom] of new Map(
    page.map(({ bounce }) => [bounce.rawId, bounce.mailFrom]),
  )) {
    const raw = await store.bounces.mime(rawId)
    verdicts.set(rawId, raw && classify(await parseReport(raw, mailFrom), rules))
  }
  return verdicts
}

/** What two verdicts differ in; how they were reached is no difference. */
export function differences(before: Verdict, after: Verdict): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Verdict>
  keys.delete('trace')
  return [...keys].filter((key) => !Bun.deepEquals(before[key], after[key]))
}

async function changeOf(
  { bounce, failures }: Standing,
  verdict: Verdict,
  { store, nonstandard, isFixed, subscribers = () => [], now }: ReclassifyParts,
): Promise<Reclassified> {
  const implied = await failuresOf(verdict, bounce, {
    nonstandard,
    isFixed: isFixed(bounce.returnAddress),
    messages: store.messages,
  })
  const isOf = (one: StoredFailure) => (other: StoredFailure) =>
    sameAddress(one.recipient, other.recipient)
  const added = implied.filter((one) => !failures.some(isOf(one)))
  const stale = failures.filter((one) => !implied.some(isOf(one)))
  const changed = failures.flatMap((before) => {
    const after = implied.find(isOf(before))
    const row = after && corrected(before, after)
    return row && !Bun.deepEquals(row, before) ? [row] : []
  })
  const { id: subjectId, tags, messageId } = bounce
  const event = secondEventOf(verdict.kind)
  // Webhooks have had the bounce itself as such.
  const isNews = event !== null && event !== secondEventOf(bounce.kind)
  const events = [
    ...added.map(failureEvent),
    ...(isNews ? [{ type: event, subjectId, messageId, tags }] : []),
  ]
  const nowMs = now()
  const calls = events.flatMap((one) => callsFor(one, verdict.kind, subscribers, nowMs))
  return { bounce, failures, verdict, added, changed, stale, calls }
}

/** What was said of it stands where today's rules say nothing of it: whose it is, and when it was. */
function corrected(before: StoredFailure, after: StoredFailure): StoredFailure {
  const { code, status, description, reason, class: class_, fault } = after
  return { ...before, code, status, description, reason, class: class_, fault }
}
