// How the API shows suppressions.

import { t } from 'elysia'
import { suppressionCauses } from '../event.ts'
import {
  NOTE_MAX_LENGTH,
  type StoredSign,
  type StoredSuppression,
} from '../store/suppression-rules.ts'
import type { SuppressionEntry } from '../store/suppressions.ts'
import { choice, orNull, text, timeOrNull, timestamp, timestampOf } from './fields.ts'

export const cause = choice(suppressionCauses, { title: 'cause' })
export const until = orNull(timestamp, 'A time (RFC 3339), or null: for good.')
export const note = t.String({
  maxLength: NOTE_MAX_LENGTH,
  description: `A text of at most ${NOTE_MAX_LENGTH} characters.`,
})

const entryFields = {
  address: text('As it was given.'),
  cause,
  reason: text("Of the failure; '' where there was none."),
  note: text("An operator's note, or what a remote said."),
  created_at: timestampOf('When it was listed.'),
  until,
}

const signSchema = t.Object({
  id: text('Of the failure, or of the bounce that is a complaint.'),
  sign: text('hard, soft or complaint.'),
  reason: text("Of the failure; '' for a complaint."),
  at: timestampOf('When that was.'),
  message: text("Id of the message; '' when unknown."),
  bounce: orNull(t.String(), 'Id of the mail that told it; null for an SMTP answer.'),
})

export const entrySchema = t.Object({
  id: text('Of the entry: what `before` takes.'),
  ...entryFields,
  evidence: t.Array(signSchema, { description: 'What put it there, newest first.' }),
})

export const checkedSchema = t.Object({
  address: text('As it was asked.'),
  suppressed: t.Boolean({ description: 'Whether it should not be mailed.' }),
  cause: orNull(cause, 'Why it is listed; null when it is not.'),
  reason: text("Of the failure; '' where there was none."),
  until,
})

export function entryView(entry: SuppressionEntry) {
  return {
    id: entry.id,
    address: entry.given,
    cause: entry.cause,
    reason: entry.reason,
    note: entry.note,
    created_at: new Date(entry.addedMs).toISOString(),
    until: timeOrNull(entry.untilMs),
    evidence: entry.signs.map(signView),
  }
}

function signView({ subjectId, sign, reason, atMs, messageId, bounceId }: StoredSign) {
  const at = new Date(atMs).toISOString()
  return { id: subjectId, sign, reason, at, message: messageId, bounce: bounceId }
}

export function checkedView(address: string, entry: StoredSuppression | null | undefined) {
  if (!entry) return { address, suppressed: false, cause: null, reason: '', until: null }
  const { cause, reason } = entry
  return { address, suppressed: true, cause, reason, until: timeOrNull(entry.untilMs) }
}
