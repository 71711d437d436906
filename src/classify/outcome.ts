// Makes a recipient of the verdict from his status, diagnostic and action, for every kind of
// report. A failure or a delay gets its reason from reason.ts; a delivery has no reason.

import { type Action, type ReportedRecipient, reasons } from '../event.ts'
import { replyCodeIn, statusOf } from '../mail/status.ts'
import type { Parties } from './reason/parties.ts'
import { decideReason } from './reason/reason.ts'

/** What a report says of one recipient. `status` may hold a comment. */
interface Told {
  recipient: string
  action: Action
  status: string
  diagnostic: string
  /** The text that the reply code is read from, if not the diagnostic. */
  reply?: string
  /** The prose of the whole notice. */
  prose?: string
  /** Whether the diagnostic is a program's answer and not a server's. */
  program?: boolean
  /** The addresses of whoever sent the message that the report is about. */
  sender?: Parties['sender']
}

/** The recipient as the verdict has it, and the rule that decided. */
export interface Outcome {
  rule: string
  recipient: ReportedRecipient
}

/** The line of the trace that tells why a recipient's outcome is what it is. */
export function whyOf({ rule, recipient: told }: Outcome): string {
  const { action, reason } = told
  const recipient = nameOf(told)
  if (action !== 'failed' && action !== 'delayed') return `${recipient}: ${action}`
  return reason === 'undefined'
    ? `${recipient}: no reason, ${rule}`
    : `${recipient}: reason ${reason}, by ${rule}`
}

/** The name of a recipient in the trace. */
export function nameOf({ recipient }: ReportedRecipient): string {
  return recipient || 'whom it is about'
}

/** What words of a refusal mean when it does not matter whom they refuse. */
export function refusalIn(text: string): ReportedRecipient {
  const diagnostic = text.replace(/\s+/g, ' ')
  return outcomeOf({ recipient: '', action: 'failed', status: '', diagnostic }).recipient
}

/** Whether no rule found a reason. */
export const isVague = ({ reason }: ReportedRecipient) =>
  reason === 'undefined' || reason === 'on-hold'

/** Decides what a report says of a recipient. Never throws. */
export function outcomeOf(told: Told): Outcome {
  const { recipient, action, diagnostic } = told
  if (action !== 'failed' && action !== 'delayed') {
    const code = Number(/^\s*(2\d\d)\b/.exec(diagnostic)?.[1] ?? 0) || null
    const status = statusOf(told.status) || statusOf(diagnostic)
    const delivered = { reason: 'undefined' as const, ...reasons.undefined }
    return {
      rule: action,
      recipient: { recipient, action, status, code, diagnostic, ...delivered },
    }
  }
  const { rule, ...decided } = decideReason({
    status: told.status,
    code: replyCodeIn(told.reply ?? diagnostic),
    diagnostic,
    action,
    ...(told.prose !== undefined && { prose: told.prose }),
    ...(told.program !== undefined && { program: told.program }),
    parties: { recipient, sender: told.sender ?? [] },
  })
  return { rule, recipient: { recipient, action, diagnostic, ...decided } }
}
