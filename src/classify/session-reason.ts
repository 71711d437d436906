// Why a mail was refused in an SMTP session that we or another mail server of the sender had: there, other
// than in a report, the command is known that the words are the answer to. Pure.

import { type Reason, reasons, type SmtpState, smtpStates } from '../event.ts'
import { decideReason } from './reason.ts'

/** What is the matter with one mailbox. A remote that has not heard of it yet means something else. */
const OF_MAILBOX: readonly Reason[] = [
  'user-unknown',
  'moved',
  'suspended',
  'mailbox-full',
  'filtered',
]
const BEFORE_RCPT: readonly string[] = ['connect', 'ehlo', 'starttls', 'auth', 'mail']

interface Answer {
  /** What it answers, '' when not known. */
  state: SmtpState | ''
  /** Null where no remote said it. */
  code: number | null
  /** '' when none was told. */
  status: string
  text: string
}

/** The reason, and the status made more exact where the text tells more. */
export function decideInSession({ state, code, status, text }: Answer) {
  // The same words mean another thing at another command.
  const diagnostic = state === '' ? text : `${text} (in reply to ${smtpStates[state]})`
  const decided = decideReason({ status, code, diagnostic, action: 'failed' })
  const isTooEarly = code !== null && BEFORE_RCPT.includes(state)
  if (!isTooEarly || !OF_MAILBOX.includes(decided.reason)) return decided
  const reason: Reason = state === 'mail' ? 'sender-rejected' : 'blocked'
  return { ...decided, reason, ...reasons[reason] }
}
