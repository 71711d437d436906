// Today's rules over the mail that is kept: what means another thing now. The message and recipient
// that a mail was found to belong to stay. A failure that follows now is added, as of the time at which
// the mail came; one that says other things is corrected; one that would follow no more stays, because
// webhooks and logs have it already. The suppression list stays as it is. Rejects on store trouble.

import { firstIdAt } from './address/id.ts'
import { callsFor, failureEvent, type Subscribers } from './calls.ts'
import { classify } from './classify/classify.ts'
import type { OwnRules } from './classify/own-rules.ts'
import { aboutRecipient, secondEventOf, type Verdict } from './event.ts'
import { failuresOf } from './failures.ts'
import { subjectLine } from './mail/fields.ts'
import { parseReport } from './mail/message.ts'
import { sameAddress } from './mailbox.ts'
import type { Correction, OwnSubject, Standing } from './store/corrections.ts'
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
  /** Of the mail itself, where another one stands: mail was kept without it once. */
  subjects: OwnSubject[]
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
      subjects: [],
      atMs: last.bounce.receivedMs,
    }
    const judged = await judgedOf(page, parts)
    for (const standing of page) await compare(standing, judged, step, parts)
    const isNews = step.changes.length + step.subjects.length > 0
    if (parts.keep && isNews) await corrections.correct(step.changes, step.subjects)
    yield step
  }
}

/** Adds to the step what is another thing today. */
async function compare(
  standing: Standing,
  judged: ReadonlyMap<number, Judged | null>,
  step: Step,
  parts: ReclassifyParts,
): Promise<void> {
  const { id, rawId, recipient, verdict: before, mailSubject } = standing.bounce
  const today = judged.get(rawId)
  if (!today) {
    step.expired += 1
    return
  }
  const verdict = aboutRecipient(today.verdict, recipient)
  const isOther = differences(before, verdict).length > 0
  // What means the same may have no failures yet: `nonstandard` was off when it came.
  if (isOther || standing.failures.length === 0) {
    const change = await changeOf(standing, verdict, parts)
    if (isOther || change.added.length > 0) step.changes.push(change)
  }
  if (today.mailSubject !== mailSubject) {
    step.subjects.push({ id, mailSubject: today.mailSubject })
  }
}

interface Judged {
  verdict: Verdict
  mailSubject: string
}

/** By the id of the raw mail, which several bounces may share; null where it has expired. */
async function judgedOf(
  page: readonly Standing[],
  { store, rules }: ReclassifyParts,
): Promise<Map<number, Judged | null>> {
  const judged = new Map<number, Judged | null>()
  // Those that share a raw mail came with it in one transaction, from one sender.
  for (const [rawId, mailFrom] of new Map(
    page.map(({ bounce }) => [bounce.rawId, bounce.mailFrom]),
  )) {
    const raw = await store.bounces.mime(rawId)
    const report = raw && (await parseReport(raw, mailFrom))
    const mailSubject = report ? subjectLine(report.headers) : ''
    judged.set(rawId, report && { verdict: classify(report, rules), mailSubject })
  }
  return judged
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
