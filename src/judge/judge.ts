// Judges one mail: parse → classify, and packs it for the store. This does no I/O and knows no
// address of ours, so that it can run on any thread. Neither parser nor classifier should throw; if
// one does, the mail is `unknown`, as a bug of ours must not make the peer retry for days.

import { classify } from '../classify/classify.ts'
import type { OwnRules } from '../classify/own-rules.ts'
import type { Verdict } from '../event.ts'
import { authorIn } from '../mail/address.ts'
import { field, type Header, subjectLine } from '../mail/fields.ts'
import { parseReport } from '../mail/message.ts'
import { type NewRaw, packRaw } from '../store/pack.ts'

/** The header fields that show which way a mail took. */
const TRACE_FIELDS: readonly string[] = ['received', 'delivered-to']

export interface Judged {
  verdict: Verdict
  /** The first address of From, '' if there is none. */
  author: string
  /** The subject of the returned mail itself, '' if it has none. */
  subject: string
  /** The fields Received and Delivered-To, in their order. */
  headers: Header[]
  raw: NewRaw
  /** What went wrong in our own code, for the log; null when nothing did. */
  defect: string | null
}

/**
 * Judges one mail of any kind and size; `mailFrom` is its envelope sender, '' for the null sender.
 * Rejects when there is not enough memory for it.
 */
export type Judge = (raw: Uint8Array, mailFrom: string) => Promise<Judged>

export async function judgeMail(
  raw: Uint8Array,
  mailFrom: string,
  rules: OwnRules,
): Promise<Judged> {
  const packed = await packRaw(raw)
  try {
    const report = await parseReport(raw, mailFrom)
    const author = authorIn(field(report.headers, 'from'))
    const headers = report.headers.filter(({ name }) => TRACE_FIELDS.includes(name))
    const subject = subjectLine(report.headers)
    const verdict = classify(report, rules)
    return { verdict, author, subject, headers, raw: packed, defect: null }
  } catch (error) {
    const defect = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ...unjudged('classifier failed'), raw: packed, defect }
  }
}

/** The verdict of a mail that could not be judged; `why` is for the trace. */
export function unjudged(why: string): Omit<Judged, 'raw' | 'defect'> {
  const verdict: Verdict = { kind: 'unknown', standard: null, recipients: [], trace: [why] }
  return { verdict, author: '', subject: '', headers: [] }
}
