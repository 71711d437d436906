// Applies today's rules to the stored mail and finds what means something else now. The message and recipient
// that a mail belongs to do not change. A new failure is added with the time at which the mail came; a failure
// with other details is corrected; a failure that no longer follows stays, because webhooks and logs have it
// already. The suppression list does not change. Rejects on store trouble.

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
  /** The webhooks to call for new events; absent = none is called. */
  subscribers?: Subscribers
  /** Whether to keep what changes, or only report it. */
  keep: boolean
  now(): number
}

/** One bounce that means something else now. */
export interface Reclassified extends Correction {
  /** Failures that stay in the log although they no longer follow. */
  stale: StoredFailure[]
}

/** The result for one page of bounces. */
interface Step {
  looked: number
  /** How many of them were skipped because their raw mail has expired. */
  expired: number
  changes: Reclassified[]
  /** Subjects of returned mails to be filled in: older versions did not store them. */
  subjects: OwnSubject[]
  /** When the last bounce of the page came. */
  atMs: number
}

/** Goes over the bounces of a period, oldest first. Each step is stored before it is reported. */
export async function* reclassify(
  parts: ReclassifyParts,
  { fromMs, toMs }: { fromMs: number; toMs: number },
): AsyncGenerator<Step> {
  const { corrections } = parts.store
  const toId = firstIdAt(toMs)
  // Used as an exclusive bound: no row has the first id of a millisecond, as its version bits are 0 (RFC 9562 5.7).
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

/** Adds to the step what has changed for one bounce. */
async function compare(
  standing: Standing,
  judged: ReadonlyMap<number, Judged | null>,
  step: Step,
  parts: ReclassifyParts,
): Promise<void> {
  const { rawId, recipient, verdict: before, mailSubject } = standing.bounce
  const today = judged.get(rawId)
  if (!today) {
    step.expired += 1
    return
  }
  const verdict = aboutRecipient(today.verdict, recipient)
  const isOther = differences(before, verdict).length > 0
  // An unchanged verdict may still bring a failure: `nonstandard` may have been off when the mail came.
  if (isOther || standing.failures.length === 0) {
    const change = await changeOf(standing, verdict, parts)
    if (isOther || change.added.length > 0) step.changes.push(change)
  }
  if (today.mailSubject !== mailSubject) {
    step.subjects.push({ ...standing, mailSubject: today.mailSubject })
  }
}

interface Judged {
  verdict: Verdict
  mailSubject: string
}

/** Judges each raw mail of a page once; several bounces may share one. Null where the raw mail has expired. */
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

/** The fields in which two verdicts differ, the trace left out. */
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
  // The bounce event itself was sent before; only a new response or complaint is news.
  const isNews = event !== null && event !== secondEventOf(bounce.kind)
  const events = [
    ...added.map(failureEvent),
    ...(isNews ? [{ type: event, subjectId, messageId, tags }] : []),
  ]
  const nowMs = now()
  const calls = events.flatMap((one) => callsFor(one, verdict.kind, subscribers, nowMs))
  return { bounce, failures, verdict, added, changed, stale, calls }
}

/** Takes what was said from the new row; id, time, recipient and message stay those of the old one. */
function corrected(before: StoredFailure, after: StoredFailure): StoredFailure {
  const { code, status, description, reason, class: class_, fault } = after
  return { ...before, code, status, description, reason, class: class_, fault }
}
