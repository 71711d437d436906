// Turns a verdict into one of another kind when a rule of the user says so, and changes its
// recipients so that they agree with that kind. Pure; never throws.

import type { Action, Kind, ReportedRecipient, Verdict } from '../event.ts'
import type { Report } from '../mail/message.ts'
import { noticeRecipients } from './notice/notice.ts'
import { ACTIONS } from './notice/words.ts'
import { outcomeOf } from './outcome.ts'
import { senderOf } from './reason/parties.ts'
import { authorOf } from './respondent.ts'
import type { NoticeKind } from './rules/notice/phrases.ts'

/** The verdict as one of `kind`; unchanged if it is of that kind already. */
export function recast(verdict: Verdict, kind: Kind, report: Report): Verdict {
  if (verdict.kind === kind) return verdict
  const { original, trace } = verdict
  const common = { kind, trace, ...(original && { original }) }
  switch (kind) {
    case 'failure':
    case 'delay':
    case 'success':
      return { ...common, ...ofRecipients(verdict, ACTIONS[kind], report) }
    case 'auto-reply':
      return { ...common, ...ofAuthor(verdict, report), autoReply: 'other' }
    case 'abuse':
    case 'disposition':
    case 'challenge':
    case 'reply':
      return { ...common, ...ofAuthor(verdict, report) }
    case 'unknown':
      return { ...common, standard: null, recipients: [] }
  }
}

type Whom = Pick<Verdict, 'standard' | 'recipients' | 'unnamed'>

function ofRecipients(verdict: Verdict, action: Action, report: Report): Whom {
  const standard = isAboutDelivery(verdict.kind) ? verdict.standard : null
  // If the verdict has no recipients, they are read from the text as from a notice's.
  const { recipients, unnamed } =
    verdict.recipients.length > 0 ? verdict : noticeRecipients(report, action)
  return {
    ...(unnamed && { unnamed }),
    standard,
    recipients: recipients.map((told) => withAction(told, action, senderOf(report))),
  }
}

function withAction(told: ReportedRecipient, action: Action, sender: string[]): ReportedRecipient {
  if (told.action === action) return told
  const { recipient, status, diagnostic } = told
  return outcomeOf({ recipient, action, status, diagnostic, sender }).recipient
}

function ofAuthor(verdict: Verdict, report: Report): Whom {
  const answered = !isAboutDelivery(verdict.kind) && verdict.recipients.length > 0
  return { standard: null, recipients: answered ? verdict.recipients : authorOf(report) }
}

function isAboutDelivery(kind: Kind): kind is NoticeKind {
  return Object.hasOwn(ACTIONS, kind)
}
